package vn.thanthien.core.report;

import vn.thanthien.core.language.Bilingual;

/**
 * When in the life of the model a survey is taken.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SurveyPhase {
    /** Before launch or at the start (đầu kỳ). */
    BASELINE("đầu kỳ", "baseline"),
    /** Later (cuối kỳ). */
    FOLLOW_UP("cuối kỳ", "follow-up");

    private final String vietnamese;
    private final String english;

    SurveyPhase(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the name of the phase. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }
}
