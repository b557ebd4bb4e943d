package vn.thanthien.core.report;

/**
 * Whether a frequency is the least or the most that is done ("ít nhất", "tối thiểu", "không quá").
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum FrequencyBound {
    /** Ít nhất, tối thiểu. */
    AT_LEAST,
    /** Không quá, tối đa. */
    AT_MOST
}
