package vn.thanthien.render.docx;

import java.util.List;
import java.util.Locale;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.internal.OrganNames;
import vn.thanthien.render.internal.TimesMetrics;

/** Measures lines set in a paragraph style, in twentieths of a point. */
final class Measure {

    private static final int TWIPS_PER_INCH = 1440;
    private static final int TENTHS_OF_MILLIMETRE_PER_INCH = 254;

    /** Measures styles that are of one size in every layout. */
    static final Measure ALIKE = new Measure(DocumentLayout.builder().build());

    private final DocumentLayout layout;

    /** Measures in the sizes of a layout. */
    Measure(DocumentLayout layout) {
        this.layout = layout;
    }

    /** Millimetres in twentieths of a point, rounded. */
    static int twips(int millimetres) {
        return (millimetres * 10 * TWIPS_PER_INCH + TENTHS_OF_MILLIMETRE_PER_INCH / 2) / TENTHS_OF_MILLIMETRE_PER_INCH;
    }

    /** The width of a text on one line. */
    long width(String text, ParagraphStyle style) {
        return TimesMetrics.width(
                style.capitals() ? text.toUpperCase(Locale.ROOT) : text, style.halfPoints(layout), style.bold());
    }

    /** The width of the longest word. */
    long longestWord(String text, ParagraphStyle style) {
        return widths(text, style).stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private List<Long> widths(String text, ParagraphStyle style) {
        return TimesMetrics.words(text).map(word -> width(word, style)).toList();
    }

    /** How many lines a text takes in a width. */
    int lines(String text, ParagraphStyle style, int width) {
        return TimesMetrics.lines(widths(text, style), width(" ", style), width);
    }

    /**
     * The least width in which the text still takes as few lines as in the full width: centred lines set in it are
     * about equally long, instead of a full line over a single word.
     */
    int balanced(String text, ParagraphStyle style, int full) {
        List<Long> words = widths(text, style);
        long space = width(" ", style);
        int lines = TimesMetrics.lines(words, space, full);
        if (lines <= 1) {
            return full;
        }
        int least = full / lines;
        int most = full;
        while (least < most) {
            int middle = (least + most) / 2;
            if (TimesMetrics.lines(words, space, middle) <= lines) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        // A little more, since the metrics of the font in use may differ slightly.
        return Math.min(full, most + (int) (2 * space));
    }

    /** A line with the name of an organ, to be broken between its words only, where it must be broken at all. */
    Phrase unbroken(Phrase organ, ParagraphStyle style, int width) {
        if (lines(organ.shown(), style, width) <= 1) {
            return organ;
        }
        Phrase kept = OrganNames.unbroken(organ);
        return longestWord(kept.shown(), style) <= width ? kept : organ;
    }
}
