package vn.thanthien.core.report;

/**
 * What a petition is (loại đơn).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum PetitionNature {
    /** Khiếu nại. */
    COMPLAINT,
    /** Tố cáo. */
    DENUNCIATION,
    /** Kiến nghị. */
    RECOMMENDATION,
    /** Phản ánh. */
    FEEDBACK
}
