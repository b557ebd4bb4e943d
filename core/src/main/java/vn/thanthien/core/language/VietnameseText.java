package vn.thanthien.core.language;

import java.text.Normalizer;
import java.util.Arrays;
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

    private static final int ASCII = 0x80;

    private VietnameseText() {}

    /**
     * Returns a key that is equal for texts that a Vietnamese reader takes for the same.
     *
     * <p>Letters are lower-cased, white space is collapsed, and the tone of each syllable is moved behind it, so that
     * its place above one vowel or the other no longer matters. The key is for comparison, not for people.
     */
    public static String fold(CharSequence text) {
        return key(text).toString();
    }

    private static Key key(CharSequence text) {
        String read = text.toString();
        // a mark takes a place of its own, and so does the tone of a syllable
        Key key = new Key(read.length() + read.length() / 2);
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            long letter = ComposedLetters.letter(c);
            if (letter != 0) {
                key.letter(ComposedLetters.base(letter));
                key.mark(ComposedLetters.mark(letter));
                key.tone(ComposedLetters.tone(letter));
            } else if (ComposedLetters.isPlain(c)) {
                key.other(c);
            } else {
                return keyOfDecomposed(read);
            }
        }
        key.endSyllable();
        return key;
    }

    /** Takes the way round for texts whose letters are not one character with their marks, as nearly all are. */
    private static Key keyOfDecomposed(String text) {
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
        key.endSyllable();
        return key;
    }

    /** A key in the making: characters in an array, since a builder would widen and check them one by one. */
    private static final class Key {

        /** The most that one character adds: a space, the letter and its mark, or the tone before. */
        private static final int MOST = 3;

        private char[] text;
        private int length;
        private char tone;
        private boolean gap;

        Key(int expected) {
            text = new char[expected + MOST];
        }

        void letter(char c) {
            if (length + MOST > text.length) {
                text = Arrays.copyOf(text, 2 * text.length);
            }
            if (gap) {
                separate();
            }
            text[length++] = c;
        }

        private void separate() {
            gap = false;
            if (length > 0) {
                text[length++] = ' ';
            }
        }

        /** Adds the mark of the letter before; 0 is none. */
        void mark(char c) {
            if (c != 0) {
                letter(c);
            }
        }

        /** Keeps the tone until its syllable ends; 0 is none. */
        void tone(char c) {
            if (c != 0) {
                tone = c;
            }
        }

        void other(char c) {
            endSyllable();
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                letter(c);
            }
        }

        void endSyllable() {
            if (tone != 0) {
                // directly behind its syllable, whatever follows
                boolean separated = gap;
                gap = false;
                letter(tone);
                gap = separated;
                tone = 0;
            }
        }

        /** Takes out what is neither letter, mark nor digit. */
        Key words() {
            int read = length;
            length = 0;
            gap = false;
            for (int i = 0; i < read; i++) {
                char c = text[i];
                if (isOfWord(c)) {
                    // never overtakes what is read: a space is written where one thing or more was left out
                    letter(c);
                } else {
                    gap = true;
                }
            }
            return this;
        }

        @Override
        public String toString() {
            return new String(text, 0, length);
        }
    }

    private static boolean isOfWord(char c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
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
        return key(text).words().toString();
    }

    static boolean isTone(char c) {
        // grave, acute, tilde, hook above, dot below: the five written tones
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
