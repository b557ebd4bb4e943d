package vn.thanthien.core.profile;

/**
 * Whether a section must be there.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Necessity {
    /** Bắt buộc. */
    MANDATORY,
    /** Nên có. */
    RECOMMENDED,
    /** Tùy chọn. */
    OPTIONAL
}
