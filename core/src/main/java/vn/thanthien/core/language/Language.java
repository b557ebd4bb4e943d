package vn.thanthien.core.language;

/**
 * A language in which the library speaks to people.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Language {
    /** Vietnamese (tiếng Việt), the language of the reports. */
    VIETNAMESE("vi"),
    /** English, for developers. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Returns the IETF language tag, {@code vi} or {@code en}. */
    public String tag() {
        return tag;
    }
}
