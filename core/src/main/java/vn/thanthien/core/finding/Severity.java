package vn.thanthien.core.finding;

import vn.thanthien.core.language.Bilingual;

/**
 * How grave a finding is (mức độ).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Severity {
    /** A provincial reviewer would return the document (lỗi). */
    ERROR(new Bilingual("LỖI", "ERROR")),
    /** To be explained (cảnh báo). */
    WARNING(new Bilingual("CẢNH BÁO", "WARNING")),
    /** To be noted (lưu ý). */
    INFO(new Bilingual("LƯU Ý", "INFO"));

    private final Bilingual label;

    Severity(Bilingual label) {
        this.label = label;
    }

    /** Returns the word that people see. */
    public Bilingual label() {
        return label;
    }

    /** Returns whether this severity is at least as grave as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
