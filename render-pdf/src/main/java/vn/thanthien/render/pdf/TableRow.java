package vn.thanthien.render.pdf;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in it
 * @param height its height
 */
record TableRow(List<TableCell> cells, long height) {

    TableRow {
        cells = List.copyOf(cells);
    }

    boolean isKeptWithNext() {
        return cells.stream().anyMatch(TableCell::isKeptWithNext);
    }
}
