package vn.thanthien.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Text;
import vn.thanthien.render.internal.PlainCharacters;

/** Makes Markdown of words so that they are read as they are. */
final class Escaping {

    // What is markup somewhere in a line, in CommonMark or in a common extension of it.
    private static final String ALWAYS = "\\`*_{}[]<>#|~&$^=@";

    // What is markup at the beginning of a line only.
    private static final String AT_BEGINNING = "-+:";

    // A longer number begins no list.
    private static final int MOST_DIGITS = 9;

    private Escaping() {}

    /** The lines of a phrase, without empty ones: what follows a break may begin a line of the file. */
    static List<String> lines(Phrase phrase, Emphasis base) {
        String written = inlines(phrase, base);
        List<String> lines = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                lines.add(beginning(stripped));
            }
        }
        return lines;
    }

    /** A phrase on one line of the file, as headings and cells of tables need it. */
    static String line(Phrase phrase, Emphasis base, String lineBreak) {
        return inlines(phrase, base)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(lineBreak));
    }

    private static String inlines(Phrase phrase, Emphasis base) {
        // Looked at as a whole: an address may be put together of several parts.
        StringBuilder whole = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Inline inline : phrase.inlines()) {
            whole.append(PlainCharacters.of(inline));
            ends.add(whole.length());
        }
        if (base != Emphasis.NONE) {
            return emphasised(whole.toString(), 0, whole.length(), base);
        }
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (int i = 0; i < ends.size(); i++) {
            Emphasis own = phrase.inlines().get(i) instanceof Text text ? text.emphasis() : Emphasis.NONE;
            written.append(emphasised(whole.toString(), from, ends.get(i), own));
            from = ends.get(i);
        }
        return written.toString();
    }

    private static String emphasised(String whole, int from, int to, Emphasis emphasis) {
        int first = from;
        int last = to;
        // A mark beside a blank would be shown, not obeyed.
        while (first < last && isBlank(whole.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(whole.charAt(last - 1))) {
            last--;
        }
        String mark = first == last ? "" : "*".repeat((emphasis.isBold() ? 2 : 0) + (emphasis.isItalic() ? 1 : 0));
        return whole.substring(from, first) + mark + escaped(whole, first, last) + mark + whole.substring(last, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String escaped(String whole, int from, int to) {
        StringBuilder escaped = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = whole.charAt(i);
            if (ALWAYS.indexOf(c) >= 0 || beginsAddress(whole, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether a viewer could make a link or a picture of what stands around a mark: "http:", "www.", ":smile:". */
    private static boolean beginsAddress(String whole, int at) {
        if (whole.charAt(at) == '.') {
            return at >= 3 && whole.regionMatches(true, at - 3, "www", 0, 3);
        }
        return whole.charAt(at) == ':'
                && at + 1 < whole.length()
                && !isBlank(whole.charAt(at + 1))
                && !Character.isDigit(whole.charAt(at + 1));
    }

    /** A line that begins no list, heading or rule. */
    private static String beginning(String line) {
        if (AT_BEGINNING.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && digits <= MOST_DIGITS && isAsciiDigit(line.charAt(digits))) {
            digits++;
        }
        boolean counted = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return counted ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
