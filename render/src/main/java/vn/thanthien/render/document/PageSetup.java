package vn.thanthien.render.document;

import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.core.profile.LayoutMeasure;

/**
 * Paper and margins (khổ giấy, lề trang), in millimetres.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param width width of the paper as it is read
 * @param height height of the paper as it is read
 * @param top top margin
 * @param bottom bottom margin
 * @param left left margin
 * @param right right margin
 */
public record PageSetup(int width, int height, int top, int bottom, int left, int right) {

    private static final int LEAST_TEXT_WIDTH = 50;

    /** A4 upright with the least margins that the decree allows, which leaves the most room for tables. */
    public static final PageSetup A4_PORTRAIT = new PageSetup(210, 297, 20, 20, 30, 15);

    /** A4 lying, for an appendix with a wide table. The top of the page is its long side, with the same least margins. */
    public static final PageSetup A4_LANDSCAPE = new PageSetup(297, 210, 20, 20, 30, 15);

    /** A3 lying, for boards and the widest tables. */
    public static final PageSetup A3_LANDSCAPE = new PageSetup(420, 297, 20, 20, 30, 15);

    /** Refuses negative margins and a page with hardly any room for text. */
    public PageSetup {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("margins must not be negative");
        }
        if (width - left - right < LEAST_TEXT_WIDTH || height - top - bottom < LEAST_TEXT_WIDTH) {
            throw new IllegalArgumentException(
                    "margins must leave at least " + LEAST_TEXT_WIDTH + " mm for the text in both directions");
        }
    }

    /**
     * The same paper with the margins of a layout.
     *
     * @param layout the layout
     * @return the page setup
     */
    public PageSetup with(DocumentLayout layout) {
        return new PageSetup(
                width,
                height,
                layout.of(LayoutMeasure.MARGIN_TOP),
                layout.of(LayoutMeasure.MARGIN_BOTTOM),
                layout.of(LayoutMeasure.MARGIN_LEFT),
                layout.of(LayoutMeasure.MARGIN_RIGHT));
    }

    /**
     * Whether the paper lies.
     *
     * @return true if it is wider than high
     */
    public boolean isLandscape() {
        return width > height;
    }

    /**
     * The room for text between the left and the right margin.
     *
     * @return the width in millimetres
     */
    public int textWidth() {
        return width - left - right;
    }

    /**
     * The room for text between the top and the bottom margin.
     *
     * @return the height in millimetres
     */
    public int textHeight() {
        return height - top - bottom;
    }
}
