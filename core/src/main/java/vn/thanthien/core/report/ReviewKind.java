package vn.thanthien.core.report;

/**
 * What kind of review a report is.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ReviewKind {
    /** Báo cáo năm. */
    ANNUAL,
    /** Báo cáo sơ kết. */
    INTERIM,
    /** Báo cáo tổng kết. */
    FINAL
}
