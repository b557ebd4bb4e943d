package vn.thanthien.core.report;

/**
 * A post whose holder receives citizens.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ReceptionPost {
    /** Bí thư Đảng ủy. */
    PARTY_SECRETARY,
    /** Chủ tịch UBND. */
    CHAIR,
    /** Phó Chủ tịch UBND. */
    DEPUTY_CHAIR,
    /** Chủ tịch HĐND. */
    COUNCIL_CHAIR,
    /** Chức danh khác. */
    OTHER
}
