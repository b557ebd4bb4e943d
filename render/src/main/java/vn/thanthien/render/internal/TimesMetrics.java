package vn.thanthien.render.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide words are in Times New Roman, in twentieths of a point. Rules and columns are measured with it, so that no
 * font need be on the machine. Good to about one part in a hundred, which is all that a rule's indent needs.
 */
public final class TimesMetrics {

    // Advance widths of U+0020 to U+007E in thousandths of the font size.
    private static final int[] REGULAR = widths(
            "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500"
                    + " 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722"
                    + " 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444"
                    + " 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541");
    private static final int[] BOLD = widths("250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500"
            + " 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778"
            + " 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444"
            + " 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520");

    private static final int FIRST = ' ';
    private static final int UNKNOWN = 600;
    private static final int WIDE = 1000;
    private static final int FIRST_WIDE = 0x1100;

    private TimesMetrics() {}

    private static int[] widths(String numbers) {
        return Arrays.stream(numbers.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    /** The width of a line of text at a size given in half points. */
    public static long width(String text, int halfPoints, boolean bold) {
        // Vietnamese letters are as wide as the letters under their marks.
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        long thousandths =
                letters.codePoints().mapToLong(c -> thousandths(c, bold)).sum();
        return thousandths * halfPoints / 100;
    }

    /** How many lines a text takes in a width in twentieths of a point. */
    public static int lines(String text, int halfPoints, boolean bold, int width) {
        return lines(
                words(text).map(word -> width(word, halfPoints, bold)).toList(), width(" ", halfPoints, bold), width);
    }

    /** How many lines words of some widths take. */
    public static int lines(List<Long> words, long space, int width) {
        int lines = 1;
        long used = -space;
        for (long word : words) {
            if (used + space + word > width && used > 0) {
                lines++;
                used = -space;
            }
            used += space + word;
        }
        return lines;
    }

    /** The words between which a line may be broken; a no-break space is inside a word. */
    public static Stream<String> words(String text) {
        return Stream.of(text.split("\\s+", -1)).filter(word -> !word.isEmpty());
    }

    private static int thousandths(int codePoint, boolean bold) {
        int[] known = bold ? BOLD : REGULAR;
        int letter = switch (codePoint) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case '“', '”' -> 'a'; // as wide in both cuts
            case '–' -> '0';
            case 0xA0 -> ' ';
            default -> codePoint;
        };
        if (letter >= FIRST && letter < FIRST + known.length) {
            return known[letter - FIRST];
        }
        if (codePoint == 0x031B) {
            return 54; // the horn of ơ and ư widens its letter
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK || Character.isISOControl(codePoint)) {
            return 0;
        }
        return codePoint >= FIRST_WIDE || codePoint == '…' ? WIDE : UNKNOWN;
    }
}
