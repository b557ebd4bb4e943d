package vn.thanthien.render.pdf;

/**
 * Letters that are printed alike: of one word, of a part of it, or the blanks after it.
 *
 * @param text the letters
 * @param cut the font
 * @param faint whether it is the hint of an empty blank
 * @param tag to which element of the structure it belongs
 * @param width how wide it is, in thousandths of a point
 */
record Piece(String text, Cut cut, boolean faint, Tag tag, long width) {}
