package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;

/**
 * Thrown when a document has characters that the fonts lack, or that are not written from left to right letter by letter;
 * nothing is printed in their place. It names each character and the words around it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnprintableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As many are named; more help nobody. */
    private static final int NAMED = 5;

    private final transient Bilingual message;
    private final transient Set<Integer> characters;

    /** Of characters by their code points, each with the words in which it is met first. */
    UnprintableTextException(Map<Integer, String> found) {
        this(message(found), Set.copyOf(found.keySet()));
    }

    private UnprintableTextException(Bilingual message, Set<Integer> characters) {
        super(message.english());
        this.message = message;
        this.characters = characters;
    }

    private static Bilingual message(Map<Integer, String> found) {
        List<String> named = new ArrayList<>();
        found.forEach((character, words) -> {
            if (named.size() < NAMED) {
                String code = String.format(Locale.ROOT, "U+%04X", character);
                named.add(code + " (“" + Lines.plain(words) + "”)");
            }
        });
        String more = found.size() > NAMED ? ", …" : "";
        return Words.text("unprintable", String.join(", ", named) + more);
    }

    /**
     * The characters.
     *
     * @return their code points
     */
    public Set<Integer> characters() {
        return characters;
    }

    /**
     * One sentence with the characters, the words around them and what to do.
     *
     * @param language the language of the sentence
     * @return the sentence
     */
    public String message(Language language) {
        return message.in(language);
    }
}
