package vn.thanthien.core.report;

/**
 * How exactly a duration or a number is claimed.
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
    /** Hơn, trên. */
    OVER
}
