package vn.thanthien.render.pdf;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes letters of the text of a document, and gathers those that cannot be printed. Not thread-safe. */
final class Glyphs {

    private static final int NON_BREAKING_HYPHEN = 0x2011;
    private static final int WORDS_AROUND = 20;

    private final PdfFonts fonts;
    private final Map<Integer, String> unprintable = new LinkedHashMap<>();

    Glyphs(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The text composed (NFC), with blanks for the separators of lines that no line feed is, without characters that show
     * nothing (format characters).
     */
    String printable(String text, Cut cut) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            int type = Character.getType(c);
            if (c == '\n') {
                kept.append('\n');
            } else if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
                kept.append(' ');
            } else if (type != Character.FORMAT && type != Character.CONTROL) {
                int printed = c == NON_BREAKING_HYPHEN && !fonts.file(cut).has(c) ? '-' : c;
                check(printed, cut, composed, i);
                kept.appendCodePoint(printed);
            }
            i += Character.charCount(c);
        }
        return kept.toString();
    }

    private void check(int c, Cut cut, String text, int at) {
        if (isSetInARow(c) && fonts.file(cut).has(c)) {
            return;
        }
        unprintable.computeIfAbsent(c, none -> {
            int from = Math.max(0, at - WORDS_AROUND);
            int to = Math.min(text.length(), at + WORDS_AROUND);
            return text.substring(from, to);
        });
    }

    /** Letter by letter from left to right, and with a meaning that others know. */
    private static boolean isSetInARow(int c) {
        int direction = Character.getDirectionality(c);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && Character.getType(c) != Character.PRIVATE_USE;
    }

    /** Refuses the document if there is anything in it that cannot be printed. */
    void refuse() {
        if (!unprintable.isEmpty()) {
            throw new UnprintableTextException(unprintable);
        }
    }

    long width(String text, Cut cut, int halfPoints) {
        return fonts.file(cut).width(text) * halfPoints / 2;
    }

    PdfFonts fonts() {
        return fonts;
    }
}
