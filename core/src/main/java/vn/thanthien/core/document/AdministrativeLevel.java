package vn.thanthien.core.document;

/**
 * A level of administration (cấp), from the top down.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum AdministrativeLevel {
    /** Trung ương. */
    CENTRAL,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện; it ended on 30 June 2025. */
    DISTRICT,
    /** Cấp xã. */
    COMMUNE,
    /** Thôn, tổ dân phố. */
    VILLAGE;

    /** Returns whether this level is above the other. */
    public boolean isAbove(AdministrativeLevel other) {
        return compareTo(other) < 0;
    }
}
