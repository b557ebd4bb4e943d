package vn.thanthien.core.finding;

import vn.thanthien.core.language.Bilingual;

/**
 * What a check comes to (kết luận).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Verdict {
    /** No unsuppressed error stands. */
    ACCEPTABLE(0, "ĐẠT YÊU CẦU", "ACCEPTABLE"),
    /** At least one unsuppressed error stands. */
    NEEDS_REVIEW(1, "CẦN XEM LẠI", "NEEDS REVIEW"),
    /** A rule could not be carried out, so nothing is certain. */
    UNDETERMINED(3, "CHƯA KẾT LUẬN ĐƯỢC", "UNDETERMINED");

    private final int exitCode;
    private final String vietnamese;
    private final String english;

    Verdict(int exitCode, String vietnamese, String english) {
        this.exitCode = exitCode;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the exit code that a program gives for the verdict. */
    public int exitCode() {
        return exitCode;
    }

    /** Returns the words that people see. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }
}
