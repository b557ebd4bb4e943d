package vn.thanthien.render.pdf;

import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;

/**
 * Thrown when a font cannot be put into a PDF/A; it says which one and why.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnusableFontException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual message;

    private UnusableFontException(Bilingual message) {
        super(message.english());
        this.message = message;
    }

    static UnusableFontException of(String why, String cut) {
        return new UnusableFontException(Words.text("font." + why, cut));
    }

    static UnusableFontException of(String cut, Exception cause) {
        UnusableFontException refused = of("unreadable", cut);
        refused.initCause(cause);
        return refused;
    }

    /**
     * One sentence with the cut of the font and what is wrong with it.
     *
     * @param language the language of the sentence
     * @return the sentence
     */
    public String message(Language language) {
        return message.in(language);
    }
}
