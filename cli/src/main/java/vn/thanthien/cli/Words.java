package vn.thanthien.cli;

import java.util.Collection;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Nearest;
import vn.thanthien.core.language.Texts;

/** The words of the command, in both languages. */
final class Words {

    static final Texts TEXTS = Texts.beside(Words.class, "cli");

    private Words() {}

    /** Returns the text of a key with its values, for any language. */
    static Phrase phrase(String key, Object... values) {
        return Phrase.of(TEXTS, key, values);
    }

    /** Returns the text of a key with its values. */
    static String in(Language language, String key, Object... values) {
        return phrase(key, values).in(language);
    }

    /** Returns the question whether a known name was meant, or nothing if none is near. */
    static Object hint(String name, Collection<String> known) {
        return Nearest.to(name, known).<Object>map(near -> phrase("hint", near)).orElse(new Bilingual("", ""));
    }
}
