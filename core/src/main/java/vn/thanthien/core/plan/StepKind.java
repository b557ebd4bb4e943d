package vn.thanthien.core.plan;

/**
 * What a step of the plan does for the model.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum StepKind {
    /** Issues documents, founds the body. */
    DOCUMENTS,
    /** Ra mắt, tập huấn. */
    LAUNCH,
    /** Tuyên truyền, đối thoại, thực hiện tiêu chí. */
    IMPLEMENTATION,
    /** Khảo sát đầu kỳ. */
    BASELINE_SURVEY,
    /** Khảo sát, đánh giá. */
    SURVEY,
    /** Kiểm tra, rút kinh nghiệm. */
    REVIEW
}
