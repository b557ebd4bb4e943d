package vn.thanthien.core.quantity;

/**
 * A unit of the calendar in which durations and frequencies are stated.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum TimeUnit {
    /** A day (ngày). */
    DAY,
    /** A week (tuần). */
    WEEK,
    /** A month (tháng). */
    MONTH,
    /** A quarter (quý). */
    QUARTER,
    /** A year (năm). */
    YEAR
}
