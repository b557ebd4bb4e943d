package vn.thanthien.core.report;

/**
 * How exactly a duration is claimed.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Approximation {
    /** As stated. */
    EXACT,
    /** Gần. */
    NEARLY,
    /** Khoảng. */
    ABOUT,
    /** Hơn. */
    OVER
}
