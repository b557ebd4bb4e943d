package vn.thanthien.render.text;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.render.document.Alignment;

/** How many columns letters of one width take (bề rộng hiển thị), and words set in them. */
final class Width {

    // Where letters of East Asia and pictures begin and end that take two columns.
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private Width() {}

    /** The columns of a text on one line. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (letter >= range[0] && letter <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The columns of the longest word. */
    static int ofLongestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \n]", -1)) {
            longest = Math.max(longest, of(word));
        }
        return longest;
    }

    /** The columns of the longest line, if none is broken. */
    static int ofLongestLine(String text) {
        return text.lines().mapToInt(Width::of).max().orElse(0);
    }

    /** A text set in lines of some columns, broken at blanks; only a word longer than a line is broken itself. */
    static List<String> lines(String text, int width) {
        return lines(text, width, width);
    }

    /** A text set in lines, the first of which has other columns than the rest. */
    static List<String> lines(String text, int first, int width) {
        Setting setting = new Setting(first, width);
        for (String line : text.split("\n", -1)) {
            for (String word : line.split(" ", -1)) {
                setting.word(word);
            }
            setting.end();
        }
        return setting.lines;
    }

    /** A text with blanks around it, so that it fills some columns. */
    static String padded(String text, Alignment alignment, int width) {
        int room = Math.max(0, width - of(text));
        int before = switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> room / 2;
            case RIGHT -> room;
        };
        return " ".repeat(before) + text + " ".repeat(room - before);
    }

    /** Gathers words in lines. */
    private static final class Setting {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final int width;
        private int room;
        private int used;

        Setting(int first, int width) {
            this.room = first;
            this.width = width;
        }

        void word(String word) {
            if (word.isEmpty()) {
                return;
            }
            int length = of(word);
            if (used > 0 && used + 1 + length > room) {
                end();
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            if (used + length > room) {
                letters(word);
            } else {
                line.append(word);
                used += length;
            }
        }

        private void letters(String word) {
            word.codePoints().forEach(letter -> {
                int length = of(letter);
                if (used > 0 && used + length > room) {
                    end();
                }
                line.appendCodePoint(letter);
                used += length;
            });
        }

        /** Ends the line, unless nothing is in it. */
        void end() {
            if (line.isEmpty()) {
                return;
            }
            lines.add(line.toString());
            line.setLength(0);
            used = 0;
            room = width;
        }
    }
}
