package vn.thanthien.render.internal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;

/** What of a text goes into formats of text only, which are also shown on terminals. */
public final class PlainCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainCharacters() {}

    /**
     * The text composed (NFC), with line feeds as its only breaks, blanks for tabs and without control characters;
     * U+FFFD stands for those that turn the direction of writing, for they would move what stands in other columns.
     */
    public static String of(String text) {
        String allowed = XmlCharacters.allowed(Normalizer.normalize(text, Normalizer.Form.NFC));
        StringBuilder plain = new StringBuilder(allowed.length());
        for (int i = 0; i < allowed.length(); i++) {
            char c = allowed.charAt(i);
            if (c == '\r' && i + 1 < allowed.length() && allowed.charAt(i + 1) == '\n') {
                continue;
            }
            if (breaksLine(c)) {
                plain.append('\n');
            } else if (c == '\t') {
                plain.append(' ');
            } else if (Lines.turnsDirection(c)) {
                plain.append(REPLACEMENT);
            } else if (!Character.isISOControl(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** What a reader sees of a part; an empty blank is dots, on which a pen can write. */
    public static String of(Inline inline) {
        return of(inline instanceof Blank blank ? dotted(blank).shown() : inline.shown());
    }

    /** What a reader sees of a phrase, without formatting. */
    public static String of(Phrase phrase) {
        return phrase.inlines().stream().map(PlainCharacters::of).collect(Collectors.joining());
    }

    private static Blank dotted(Blank blank) {
        Optional<String> value = blank.value();
        return new Blank(blank.id(), blank.hint(), value, Blank.Look.DOTS);
    }
}
