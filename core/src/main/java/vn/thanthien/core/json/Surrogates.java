package vn.thanthien.core.json;

/**
 * Halves of characters: JSON can escape one half of a surrogate pair alone, which no UTF-8 can hold, so that what was read
 * could not be written again.
 */
final class Surrogates {

    private static final int ESCAPE = 6;
    private static final int HEX = 16;

    private Surrogates() {}

    /** Returns whether an input escapes any half of a pair; nearly none does, and only then texts need be looked at. */
    static boolean mayStandIn(byte[] input) {
        for (int i = 0; i < input.length - ESCAPE; i++) {
            if (input[i] == '\\' && input[i + 1] == 'u' && (input[i + 2] | 0x20) == 'd' && digit(input[i + 3]) >= 8) {
                return true;
            }
        }
        return false;
    }

    private static int digit(byte hex) {
        return Character.digit((char) hex, HEX);
    }

    /** Returns whether a text has half of a pair alone. */
    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
