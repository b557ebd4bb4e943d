package vn.thanthien.render.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table (hàng): the cells that begin in it, from left to right. A place that a cell of an upper row covers
 * is left out, as in HTML.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param cells the cells that begin in this row
 * @param strong whether it is set in bold, as a row of totals is
 */
public record Row(List<Cell> cells, boolean strong) {

    /** Copies the list; refuses null. */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * A row of cells.
     *
     * @param cells the cells
     * @return the row
     */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /**
     * A row of plain words, one column each.
     *
     * @param cells the words
     * @return the row
     */
    public static Row of(String... cells) {
        return new Row(Stream.of(cells).map(Cell::of).toList(), false);
    }

    /**
     * A row of totals (hàng tổng cộng).
     *
     * @param cells the cells
     * @return the row, in bold
     */
    public static Row total(Cell... cells) {
        return new Row(List.of(cells), true);
    }
}
