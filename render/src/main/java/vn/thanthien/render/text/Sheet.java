package vn.thanthien.render.text;

import java.util.List;
import vn.thanthien.render.document.Alignment;

/** Gathers the lines of a text, none of which ends with a blank. Not thread-safe. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    void line(String line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        text.append(line, 0, end).append('\n');
    }

    /** Adds an empty line, unless there is one already or nothing at all. */
    void gap() {
        if (!text.isEmpty() && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
        }
    }

    /** Adds lines with the same space before them. */
    void lines(List<String> lines, int indent) {
        lines.forEach(line -> line(" ".repeat(indent) + line));
    }

    /** Adds lines in the middle of some columns. */
    void centred(List<String> lines, int width) {
        lines.forEach(line -> line(Width.padded(line, Alignment.CENTRE, width)));
    }

    /** Adds two columns side by side, each line in the middle of its own. */
    void pairs(List<String> left, int leftWidth, List<String> right, int rightWidth, Alignment leftAlignment) {
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            line(Width.padded(first, leftAlignment, leftWidth) + "  "
                    + Width.padded(second, Alignment.CENTRE, rightWidth));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
