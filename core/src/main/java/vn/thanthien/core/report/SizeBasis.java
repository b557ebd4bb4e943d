package vn.thanthien.core.report;

/**
 * For what a stated number of forms stands.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SizeBasis {
    /** All forms. */
    TOTAL,
    /** Mỗi thôn. */
    PER_VILLAGE,
    /** Mỗi lĩnh vực. */
    PER_FIELD,
    /** Mỗi năm. */
    PER_YEAR,
    /** The report does not say. */
    UNSTATED
}
