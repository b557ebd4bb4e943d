package vn.thanthien.core.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Comparison of Vietnamese text as a reader compares it.
 *
 * <p>The same word reaches us composed or decomposed, in any case, with its tone mark on either vowel ("hoà", "hòa")
 * and with any spacing. {@link #fold} brings all of these to one form; text is always stored as it was given.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class VietnameseText {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private VietnameseText() {}

    /**
     * Returns a key that is equal for texts that a Vietnamese reader takes for the same.
     *
     * <p>Letters are lower-cased, white space is collapsed, and the tone of each syllable is moved behind it, so that
     * its place above one vowel or the other no longer matters. The key is for comparison, not for people.
     */
    public static String fold(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ComposedLetters.isPlain(text.charAt(i))) {
                return foldDecomposed(text);
            }
        }
        return foldComposed(text);
    }

    /** Folds what is written as nearly everything is: letters that are one character with their marks. */
    private static String foldComposed(CharSequence text) {
        // a mark takes a place of its own, and so does the tone of a syllable
        Key key = new Key(text.length() + text.length() / 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char base = ComposedLetters.base(c);
            if (base == 0) {
                key.other(c);
            } else {
                key.letter(base);
                char mark = ComposedLetters.mark(c);
                if (mark != 0) {
                    key.letter(mark);
                }
                key.tone(ComposedLetters.tone(c));
            }
        }
        return key.done();
    }

    private static String foldDecomposed(CharSequence text) {
        String decomposed =
                plainD(Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(VIETNAM);
        Key key = new Key(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int type = Character.getType(c);
            if (isTone(c)) {
                key.tone(c);
            } else if (Character.isLetter(c) || type == Character.NON_SPACING_MARK) {
                key.letter(c);
            } else if (type != Character.FORMAT) {
                // nobody sees a soft hyphen, a joiner, a space without width
                key.other(c);
            }
        }
        return key.done();
    }

    /** A key in the making. */
    private static final class Key {

        private final StringBuilder text;
        private char tone;
        private boolean gap;

        Key(int length) {
            text = new StringBuilder(length);
        }

        void letter(char c) {
            gap = separate(text, gap);
            text.append(c);
        }

        /** Keeps the tone until its syllable ends; 0 is none. */
        void tone(char c) {
            if (c != 0) {
                tone = c;
            }
        }

        void other(char c) {
            endSyllable();
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                letter(c);
            }
        }

        private void endSyllable() {
            if (tone != 0) {
                text.append(tone);
                tone = 0;
            }
        }

        String done() {
            endSyllable();
            return text.toString();
        }
    }

    /** Returns the text composed (NFC), with the Vietnamese letter Đ where another that looks the same was typed. */
    public static String composed(CharSequence text) {
        return plainD(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The Icelandic and the African letter look like Đ, and converters of old encodings write them. */
    static String plainD(String text) {
        return text.replace('\u00d0', '\u0110')
                .replace('\u00f0', '\u0111')
                .replace('\u0189', '\u0110')
                .replace('\u0256', '\u0111');
    }

    /** Returns whether two texts are the same to a Vietnamese reader. */
    public static boolean same(CharSequence a, CharSequence b) {
        return fold(a).equals(fold(b));
    }

    /** Returns whether {@code text} contains {@code part}, both folded. */
    public static boolean contains(CharSequence text, CharSequence part) {
        return fold(text).contains(fold(part));
    }

    /**
     * Returns the folded text with every punctuation mark taken out, for wording that may differ in commas and dashes.
     */
    public static String foldWords(CharSequence text) {
        String folded = fold(text);
        StringBuilder words = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                gap = separate(words, gap);
                words.append(c);
            } else {
                gap = true;
            }
        }
        return words.toString();
    }

    private static boolean separate(StringBuilder key, boolean gap) {
        if (gap && key.length() > 0) {
            key.append(' ');
        }
        return false;
    }

    static boolean isTone(char c) {
        // grave, acute, tilde, hook above, dot below: the five written tones
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
