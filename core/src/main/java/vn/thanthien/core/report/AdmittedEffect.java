package vn.thanthien.core.report;

/**
 * What a limitation admits to have happened (hệ quả), in words that figures can confirm or contradict.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum AdmittedEffect {
    /** Dossiers, petitions or tasks were late (chậm, quá hạn). */
    DELAY,
    /** Citizens had to come more than once (phải đi lại nhiều lần). */
    REPEAT_VISITS,
    /** Citizens were not satisfied, or complained (chưa hài lòng, phản ánh). */
    DISSATISFACTION,
    /** Something else, which no figure counts. */
    OTHER
}
