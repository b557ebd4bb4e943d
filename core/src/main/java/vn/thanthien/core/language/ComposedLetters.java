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

    private static final int MARK = 16;
    private static final int TONE = 32;

    /** Of each character its letter: base, mark and tone in one number, so that a text is folded in one pass over a table. */
    private static final long[] LETTERS = new long[ASCII + LATIN + LAST_TONED - FIRST_TONED + 1];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            LETTERS[c] = c;
            LETTERS[c - 'a' + 'A'] = c;
        }
        for (char c = FIRST_LATIN; c <= LAST_LATIN; c++) {
            LETTERS[ASCII + c - FIRST_LATIN] = apart(c);
        }
        for (char c = FIRST_TONED; c <= LAST_TONED; c++) {
            LETTERS[ASCII + LATIN + c - FIRST_TONED] = apart(c);
        }
    }

    private ComposedLetters() {}

    private static long apart(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String lower = VietnameseText.plainD(apart).toLowerCase(Locale.ROOT);
        if (!Character.isLetter(lower.charAt(0))) {
            return 0;
        }
        long parts = lower.charAt(0);
        for (int i = 1; i < lower.length(); i++) {
            char mark = lower.charAt(i);
            parts |= (long) mark << (VietnameseText.isTone(mark) ? TONE : MARK);
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

    /** Returns the letter that a character is, for {@link #base}, {@link #mark} and {@link #tone}; 0 if it is none. */
    static long letter(char c) {
        if (c < ASCII) {
            return LETTERS[c];
        }
        if (c >= FIRST_LATIN && c <= LAST_LATIN) {
            return LETTERS[ASCII + c - FIRST_LATIN];
        }
        return c >= FIRST_TONED && c <= LAST_TONED ? LETTERS[ASCII + LATIN + c - FIRST_TONED] : 0;
    }

    /** Returns the lower-case letter without its marks. */
    static char base(long letter) {
        return (char) letter;
    }

    /** Returns the mark that makes another vowel of the letter (â, ă, ơ), or 0. */
    static char mark(long letter) {
        return (char) (letter >>> MARK);
    }

    /** Returns the tone, or 0. */
    static char tone(long letter) {
        return (char) (letter >>> TONE);
    }
}
