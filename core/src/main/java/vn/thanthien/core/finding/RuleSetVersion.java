package vn.thanthien.core.finding;

/**
 * A rule set (bộ quy tắc) that took part in a check.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id the id of the set
 * @param version its version
 */
public record RuleSetVersion(String id, String version) {

    /** Returns both, as {@code id@version}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
