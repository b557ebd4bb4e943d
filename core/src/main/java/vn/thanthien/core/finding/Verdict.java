package vn.thanthien.core.finding;

import vn.thanthien.core.language.Bilingual;

/**
 * What a check comes to (kết luận).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Verdict {
    /** No unsuppressed error stands. */
    ACCEPTABLE(0, new Bilingual("ĐẠT YÊU CẦU", "ACCEPTABLE")),
    /** At least one unsuppressed error stands. */
    NEEDS_REVIEW(1, new Bilingual("CẦN XEM LẠI", "NEEDS REVIEW")),
    /** A rule could not be carried out, so nothing is certain. */
    UNDETERMINED(3, new Bilingual("CHƯA KẾT LUẬN ĐƯỢC", "UNDETERMINED"));

    private final int exitCode;
    private final Bilingual label;

    Verdict(int exitCode, Bilingual label) {
        this.exitCode = exitCode;
        this.label = label;
    }

    /** Returns the exit code that a program gives for the verdict. */
    public int exitCode() {
        return exitCode;
    }

    /** Returns the words that people see. */
    public Bilingual label() {
        return label;
    }
}
