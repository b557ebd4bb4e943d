package vn.thanthien.core.quantity;

/**
 * What a report says about a number.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum QuantityState {
    /** The report does not say. Absent is not zero. */
    ABSENT,
    /** The report says that none arose ("không phát sinh", "không có"). */
    NONE_ARISEN,
    /** The report gives a number. */
    VALUE,
    /** A number stands there but cannot be read in the copy; no rule is applicable to it. */
    ILLEGIBLE
}
