package vn.thanthien.render.pdf;

import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/** What this module has to say, in both languages. */
final class Words {

    private static final Texts TEXTS = Texts.beside(Words.class, "pdf");

    private Words() {}

    static Bilingual text(String key, String words) {
        return new Bilingual(
                TEXTS.get(key, Language.VIETNAMESE).replace("{0}", words),
                TEXTS.get(key, Language.ENGLISH).replace("{0}", words));
    }
}
