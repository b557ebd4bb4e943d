package vn.thanthien.core.finding;

import vn.thanthien.core.language.Bilingual;

/**
 * How grave a finding is (mức độ).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Severity {
    /** A provincial reviewer would return the document (lỗi). */
    ERROR("LỖI", "ERROR"),
    /** To be explained (cảnh báo). */
    WARNING("CẢNH BÁO", "WARNING"),
    /** To be noted (lưu ý). */
    INFO("LƯU Ý", "INFO");

    private final String vietnamese;
    private final String english;

    Severity(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the word that people see. */
    public Bilingual label() {
        return new Bilingual(vietnamese, english);
    }

    /** Returns whether this severity is at least as grave as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
