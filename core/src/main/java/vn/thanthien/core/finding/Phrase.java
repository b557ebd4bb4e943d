package vn.thanthien.core.finding;

import java.util.List;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/**
 * A piece of text that is made only when somebody reads it.
 *
 * <p>A phrase keeps the key of its wording and the values that go into it. The values are formatted for the language:
 * numbers with the separators of the language, dates as they are written, figures by their label. Text of users is
 * inserted as it is and never interpreted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Phrase {

    private static final Bilingual VERBATIM = new Bilingual("{0}", "{0}");

    private final Texts source;
    private final String key;
    private final Bilingual fixed;
    private final List<Object> arguments;

    private Phrase(Texts source, String key, Bilingual fixed, List<Object> arguments) {
        this.source = source;
        this.key = key;
        this.fixed = fixed;
        this.arguments = arguments;
    }

    /** Returns the phrase of a key with values for {@code {0}}, {@code {1}} and so on. */
    public static Phrase of(Texts source, String key, Object... arguments) {
        return new Phrase(source, key, VERBATIM, List.of(arguments));
    }

    /** Returns a phrase of two fixed wordings with values for {@code {0}}, {@code {1}} and so on. */
    public static Phrase of(Bilingual wording, Object... arguments) {
        return new Phrase(Common.TEXTS, "", wording, List.of(arguments));
    }

    /** Returns one value formatted by the rules of the language, a number or a date for instance. */
    public static Phrase value(Object value) {
        return of(VERBATIM, value);
    }

    /** Returns the values that go into the text, in order; tests and programs read these, not the text. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Returns the key of the wording; empty if the wording is fixed. */
    String key() {
        return key;
    }

    /** Returns this phrase with the texts of users masked; all of them, or what the masking finds in them. */
    Phrase masked(Masking masking, boolean hidden) {
        return new Phrase(source, key, fixed, masked(arguments, masking, hidden));
    }

    private static List<Object> masked(List<?> values, Masking masking, boolean hidden) {
        return values.stream().map(value -> masked(value, masking, hidden)).toList();
    }

    private static Object masked(Object value, Masking masking, boolean hidden) {
        if (value instanceof Phrase phrase) {
            return phrase.masked(masking, hidden);
        }
        if (value instanceof List<?> list) {
            return masked(list, masking, hidden);
        }
        if (PhraseFormat.isText(value)) {
            return hidden ? Masking.MASK : masking.mask(PhraseFormat.format(value, Language.VIETNAMESE));
        }
        return value;
    }

    /** Returns the text in the language. */
    public String in(Language language) {
        String template = key.isEmpty() ? fixed.in(language) : source.get(key, language);
        return PhraseFormat.fill(template, arguments, language);
    }

    /** Returns the text in both languages. */
    public Bilingual both() {
        return new Bilingual(in(Language.VIETNAMESE), in(Language.ENGLISH));
    }

    /** Returns the Vietnamese text. */
    @Override
    public String toString() {
        return in(Language.VIETNAMESE);
    }

    /** Holds the texts of this room; a phrase of fixed wordings has them as its unused source. */
    static final class Common {
        static final Texts TEXTS = Texts.beside(Phrase.class, "phrases");

        private Common() {}
    }
}
