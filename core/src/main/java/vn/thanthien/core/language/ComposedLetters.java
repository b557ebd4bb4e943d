package vn.thanthien.core.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The letters that Vietnamese is written in, each taken apart once: base letter, mark of the vowel, tone.
 *
 * <p>Taking a whole text apart with {@link Normalizer} costs many times what comparing it does.
 */
final class ComposedLetters {

    private static final char FIRST_LATIN = '\u00c0';
    private static final char LAST_LATIN = '\u01b0';
    private static final char FIRST_TONED = '\u1ea0';
    private static final char LAST_TONED = '\u1ef9';
    private static final int LATIN = LAST_LATIN - FIRST_LATIN + 1;
    private static final int ASCII = 0x80;

    /** Of each letter: base, mark, tone; 0 where there is none. */
    private static final char[][] PARTS = new char[LATIN + LAST_TONED - FIRST_TONED + 1][];

    static {
        for (char c = FIRST_LATIN; c <= LAST_LATIN; c++) {
            PARTS[c - FIRST_LATIN] = parts(c);
        }
        for (char c = FIRST_TONED; c <= LAST_TONED; c++) {
            PARTS[LATIN + c - FIRST_TONED] = parts(c);
        }
    }

    private ComposedLetters() {}

    private static char[] parts(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String lower = VietnameseText.plainD(apart).toLowerCase(Locale.ROOT);
        char[] parts = new char[3];
        if (!Character.isLetter(lower.charAt(0))) {
            return parts;
        }
        parts[0] = lower.charAt(0);
        for (int i = 1; i < lower.length(); i++) {
            char mark = lower.charAt(i);
            parts[VietnameseText.isTone(mark) ? 2 : 1] = mark;
        }
        return parts;
    }

    /** Returns whether the character says the same by itself as in company: no mark of its own stands behind it. */
    static boolean isPlain(char c) {
        return c < ASCII
                || (c >= FIRST_LATIN && c <= LAST_LATIN)
                || (c >= FIRST_TONED && c <= LAST_TONED)
                || (c >= '\u2010' && c <= '\u2027')
                || c == '\u00a0';
    }

    private static char part(char c, int index) {
        if (c >= FIRST_LATIN && c <= LAST_LATIN) {
            return PARTS[c - FIRST_LATIN][index];
        }
        return c >= FIRST_TONED && c <= LAST_TONED ? PARTS[LATIN + c - FIRST_TONED][index] : 0;
    }

    /** Returns the lower-case letter without its marks, or 0 if the character is no letter. */
    static char base(char c) {
        if (c < ASCII) {
            boolean capital = c >= 'A' && c <= 'Z';
            return capital ? (char) (c + ('a' - 'A')) : c >= 'a' && c <= 'z' ? c : 0;
        }
        return part(c, 0);
    }

    /** Returns the mark that makes another vowel of the letter (â, ă, ơ), or 0. */
    static char mark(char c) {
        return part(c, 1);
    }

    /** Returns the tone, or 0. */
    static char tone(char c) {
        return part(c, 2);
    }
}
