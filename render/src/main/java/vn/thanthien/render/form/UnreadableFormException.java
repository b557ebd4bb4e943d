package vn.thanthien.render.form;

import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;

/**
 * Thrown when a file cannot be read as a form at all; it says what was expected and what was found.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnreadableFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual expected;
    private final transient Bilingual found;

    UnreadableFormException(Bilingual expected, Bilingual found) {
        super(sentence(expected, found, Language.ENGLISH));
        this.expected = expected;
        this.found = found;
    }

    private static String sentence(Bilingual expected, Bilingual found, Language language) {
        return Refusal.TEXTS
                .get("refused", language)
                .replace("{expected}", expected.in(language))
                .replace("{found}", found.in(language));
    }

    /**
     * One sentence with what was expected and what was found.
     *
     * @param language the language of the sentence
     * @return the sentence
     */
    public String message(Language language) {
        return sentence(expected, found, language);
    }
}
