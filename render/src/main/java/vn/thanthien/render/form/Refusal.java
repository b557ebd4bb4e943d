package vn.thanthien.render.form;

import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/** The one clear error of a file that cannot be read as a form at all. */
final class Refusal {

    static final Texts TEXTS = Texts.beside(Refusal.class, "form");

    private Refusal() {}

    /** A refusal whose texts stand under "refused.KEY.expected" and "refused.KEY.found". */
    static UnreadableFormException of(String key) {
        return of(key, "");
    }

    /** A refusal with words of the file put in. */
    static UnreadableFormException of(String key, String words) {
        Bilingual found = text("refused." + key + ".found");
        return new UnreadableFormException(
                text("refused." + key + ".expected"),
                new Bilingual(
                        found.vietnamese().replace("{0}", words),
                        found.english().replace("{0}", words)));
    }

    /** A refusal with what the machine had to say as its cause. */
    static UnreadableFormException of(String key, Throwable cause) {
        UnreadableFormException refusal = of(key);
        refusal.initCause(cause);
        return refusal;
    }

    /** A text in both languages. */
    static Bilingual text(String key) {
        return new Bilingual(TEXTS.get(key, Language.VIETNAMESE), TEXTS.get(key, Language.ENGLISH));
    }
}
