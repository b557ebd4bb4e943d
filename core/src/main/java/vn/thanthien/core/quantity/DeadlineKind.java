package vn.thanthien.core.quantity;

/**
 * How a deadline is printed.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DeadlineKind {
    /** On a day. */
    ON,
    /** Before a day (trước ngày). */
    BEFORE,
    /** Within a month or year. */
    IN,
    /** From one month or day to another. */
    SPAN,
    /** Again and again (hằng tháng). */
    RECURRING
}
