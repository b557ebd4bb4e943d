package vn.thanthien.core.internal;

/**
 * Lays texts out for a terminal: lines of bounded width, hanging indents, nothing that steers the terminal.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Lines {

    private static final int WIDTH = 100;
    private static final char REPLACEMENT = '\ufffd';

    private Lines() {}

    /**
     * Appends a paragraph.
     *
     * @param to what it is appended to
     * @param lead what stands before the text; the lines that follow the first are indented by its length
     * @param text the text, wrapped at its blanks
     */
    public static void append(StringBuilder to, String lead, String text) {
        int indent = length(lead);
        to.append(lead);
        int column = indent;
        boolean first = true;
        for (String word : plain(text).split(" ", -1)) {
            int length = length(word);
            if (length == 0) {
                continue;
            }
            if (!first && column + 1 + length > WIDTH) {
                to.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                to.append(' ');
                column++;
            }
            to.append(word);
            column += length;
            first = false;
        }
        to.append('\n');
    }

    /**
     * Returns a text on one line. Documents come from strangers: control characters and those that turn the direction
     * of writing are replaced, since a terminal would obey them.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
                plain.append(' ');
            } else {
                plain.append(Character.isISOControl(c) || turnsDirection(c) ? REPLACEMENT : c);
            }
        }
        return plain.toString();
    }

    /** Returns whether a character turns the direction of writing of what follows it. */
    public static boolean turnsDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Returns a label filled up with blanks. */
    public static String padded(String label, int length) {
        return label + " ".repeat(Math.max(0, length - length(label)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
