package vn.thanthien.core.language;

import java.util.Objects;

/**
 * One short text in Vietnamese and in English.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param vietnamese the Vietnamese text
 * @param english the English text
 */
public record Bilingual(String vietnamese, String english) {

    /** Checks that both texts are there. */
    public Bilingual {
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }

    /** Returns the text in the given language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    /** Returns both texts, Vietnamese first, for places that cannot choose (an exception's message). */
    @Override
    public String toString() {
        return vietnamese + " / " + english;
    }
}
