package vn.thanthien.core.document;

/**
 * What a cited document does for the model (vai trò của văn bản được viện dẫn).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DocumentRole {
    /** Asks for this report (yêu cầu báo cáo). */
    ORDERS_REPORT,
    /** A superior directs the model (văn bản chỉ đạo của cấp trên). */
    SUPERIOR_DIRECTIVE,
    /** The Party committee resolves on the model (nghị quyết của đảng ủy). */
    RESOLVES,
    /** Founds the steering body (thành lập). */
    FOUNDS,
    /** Re-founds or amends the steering body (kiện toàn). */
    REFOUNDS,
    /** Operating regulation (quy chế). */
    REGULATES,
    /** Assigns tasks to members (phân công nhiệm vụ). */
    ASSIGNS,
    /** The plan of the model (kế hoạch thực hiện mô hình). */
    MODEL_PLAN,
    /** A yearly or topical plan (kế hoạch năm, kế hoạch chuyên đề). */
    TOPICAL_PLAN,
    /** A schedule (lịch). */
    SCHEDULE,
    /** Law or policy in the background (căn cứ, chủ trương). */
    BACKGROUND,
    /** Cited as a legal basis of the citing document (căn cứ ban hành). */
    LEGAL_BASIS
}
