package vn.thanthien.core.report;

/**
 * How citizens are received (hình thức tiếp công dân).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ReceptionKind {
    /** Thường xuyên. */
    REGULAR,
    /** Định kỳ. */
    SCHEDULED,
    /** Đột xuất. */
    AD_HOC
}
