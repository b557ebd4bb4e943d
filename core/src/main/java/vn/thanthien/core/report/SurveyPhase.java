package vn.thanthien.core.report;

/**
 * When in the life of the model a survey is taken.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SurveyPhase {
    /** Before launch or at the start (đầu kỳ). */
    BASELINE,
    /** Later (cuối kỳ). */
    FOLLOW_UP
}
