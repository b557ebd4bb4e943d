package vn.thanthien.core.report;

/**
 * How a target compares.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Comparator {
    /** Từ … trở lên. */
    AT_LEAST,
    /** Không quá. */
    AT_MOST,
    /** Đạt, bằng. */
    EQUAL,
    /** Từ … đến …. */
    BETWEEN
}
