package vn.thanthien.core.report;

/**
 * What a schedule counts.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ScheduleUnit {
    /** Ngày. */
    DAY,
    /** Lần, buổi. */
    TIMES
}
