package vn.thanthien.render.document;

/**
 * Where the content of a table cell stands (căn lề).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Alignment {
    /** At the left, for words (trái). */
    LEFT,
    /** In the middle, for ordinals, dates and headers (giữa). */
    CENTRE,
    /** At the right, for numbers (phải). */
    RIGHT
}
