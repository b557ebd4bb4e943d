package vn.thanthien.render.document;

import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table (ô), possibly over several columns and rows. An empty cell has the empty phrase.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param content what it says
 * @param columns how many columns it covers, at least 1
 * @param rows how many rows it covers, at least 1
 * @param alignment where its content stands, absent for the habit of its column
 * @param anchor where in the data it came from
 */
public record Cell(Phrase content, int columns, int rows, Optional<Alignment> alignment, Optional<Anchor> anchor) {

    /** Refuses null and a cell that covers nothing. */
    public Cell {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(anchor, "anchor");
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a cell covers at least 1 x 1, but was: " + columns + " x " + rows);
        }
    }

    /**
     * A cell of one column and one row.
     *
     * @param content what it says
     * @return the cell
     */
    public static Cell of(Phrase content) {
        return new Cell(content, 1, 1, Optional.empty(), Optional.empty());
    }

    /**
     * A cell of plain words.
     *
     * @param content the words
     * @return the cell
     */
    public static Cell of(String content) {
        return of(Phrase.of(content));
    }

    /**
     * This cell over several columns and rows.
     *
     * @param wide how many columns
     * @param high how many rows
     * @return the merged cell
     */
    public Cell spanning(int wide, int high) {
        return new Cell(content, wide, high, alignment, anchor);
    }

    /**
     * This cell with its content at another place.
     *
     * @param other where the content stands
     * @return the aligned cell
     */
    public Cell aligned(Alignment other) {
        return new Cell(content, columns, rows, Optional.of(other), anchor);
    }

    /**
     * This cell at a place in the data.
     *
     * @param place the place
     * @return the anchored cell
     */
    public Cell at(Anchor place) {
        return new Cell(content, columns, rows, alignment, Optional.of(place));
    }
}
