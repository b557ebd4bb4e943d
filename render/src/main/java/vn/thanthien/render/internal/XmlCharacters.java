package vn.thanthien.render.internal;

/** Keeps to the characters that XML 1.0 can hold. */
public final class XmlCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /**
     * The text without control characters and noncharacters, which no escape can carry, and with U+FFFD for each lone
     * half of a surrogate pair, which a reader should see was there.
     */
    public static String allowed(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                kept.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                kept.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                kept.append(REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < '\uFFFE')
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }
}
