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
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(VIETNAM);
        StringBuilder key = new StringBuilder(decomposed.length());
        char tone = 0;
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isTone(c)) {
                tone = c;
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                gap = separate(key, gap);
                key.append(c);
            } else {
                if (tone != 0) {
                    key.append(tone);
                    tone = 0;
                }
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    gap = true;
                } else {
                    gap = separate(key, gap);
                    key.append(c);
                }
            }
        }
        if (tone != 0) {
            key.append(tone);
        }
        return key.toString();
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

    private static boolean isTone(char c) {
        // grave, acute, tilde, hook above, dot below: the five written tones
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
