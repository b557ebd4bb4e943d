package vn.thanthien.render.document;

import java.util.EnumMap;
import java.util.Map;

/** Counts headings (đánh số đề mục) as the decree numbers them. Not thread-safe; lives in one builder. */
final class Numbering {

    // The letters that the decree counts points with: the Vietnamese alphabet without ă, â, ê, ô, ơ, ư.
    private static final String[] LETTERS = "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ");

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    /** Counts one more heading of the level and begins again below it. */
    String next(Level level) {
        int count = counts.merge(level, 1, Integer::sum);
        for (Level lower : Level.values()) {
            if (lower.compareTo(level) > 0) {
                counts.remove(lower);
            }
        }
        return switch (level) {
            case PART -> "Phần " + roman(count);
            case SECTION -> roman(count) + ".";
            case POINT -> count + ".";
            case CLAUSE -> letters(count) + ")";
        };
    }

    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    static String letters(int number) {
        int last = (number - 1) % LETTERS.length;
        int before = (number - 1) / LETTERS.length;
        return (before == 0 ? "" : letters(before)) + LETTERS[last];
    }
}
