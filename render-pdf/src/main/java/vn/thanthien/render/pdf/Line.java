package vn.thanthien.render.pdf;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param words its words, possibly none
 * @param start from where the paragraph begins at the left to where the line does, in thousandths of a point
 * @param stretch by how much the blanks between its words are widened, all together
 * @param height from the top of the line to that of the next
 * @param baseline from the top of the line to the baseline
 * @param halfPoints the size of the letters
 */
record Line(List<Word> words, long start, long stretch, long height, long baseline, int halfPoints) {

    Line {
        words = List.copyOf(words);
    }
}
