package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that cells of several rows hold together; mostly one.
 *
 * @param rows the rows, at least one
 * @param border the thickness of the lines around the cells, 0 for none
 * @param header the rows that are repeated on each page, absent in those themselves and where there are none
 */
record RowsStrip(List<TableRow> rows, long border, Optional<RowsStrip> header) implements Strip {

    RowsStrip {
        rows = List.copyOf(rows);
    }

    @Override
    public long before() {
        return 0;
    }

    @Override
    public long height() {
        return height(0, rows.size());
    }

    private long height(int from, int to) {
        return rows.subList(from, to).stream().mapToLong(TableRow::height).sum();
    }

    @Override
    public long after() {
        return 0;
    }

    @Override
    public boolean keptWithNext() {
        return rows.get(rows.size() - 1).isKeptWithNext();
    }

    /**
     * These rows in two parts, the first of which is not higher than the room.
     *
     * @return both, absent if nothing worth printing stands in the room
     */
    Optional<List<RowsStrip>> parted(long room) {
        int whole = 0;
        while (whole < rows.size() && height(0, whole + 1) <= room) {
            whole++;
        }
        if (whole > 0) {
            return Optional.of(List.of(
                    new RowsStrip(cut(rows.subList(0, whole)), border, header),
                    new RowsStrip(rest(rows, whole), border, header)));
        }
        TableRow first = rows.get(0);
        List<TableCell> upper =
                first.cells().stream().map(cell -> cell.upTo(room)).toList();
        boolean something = upper.stream().anyMatch(cell -> !cell.paragraphs().isEmpty());
        if (!something) {
            return Optional.empty();
        }
        List<TableCell> lower =
                first.cells().stream().map(cell -> cell.beyond(room)).toList();
        List<TableRow> rest = new ArrayList<>();
        rest.add(new TableRow(lower, highest(lower)));
        rest.addAll(rows.subList(1, rows.size()));
        return Optional.of(List.of(
                new RowsStrip(List.of(new TableRow(upper, highest(upper))), border, header),
                new RowsStrip(rest, border, header)));
    }

    private static long highest(List<TableCell> cells) {
        return cells.stream().mapToLong(TableCell::contentHeight).max().orElse(0);
    }

    /** The rows from one on; cells that began before it go on, empty. */
    private static List<TableRow> rest(List<TableRow> rows, int from) {
        List<TableRow> rest = new ArrayList<>(rows.subList(from, rows.size()));
        if (rest.isEmpty()) {
            return rest;
        }
        List<TableCell> cells = new ArrayList<>(rest.get(0).cells());
        for (int i = 0; i < from; i++) {
            for (TableCell cell : rows.get(i).cells()) {
                if (i + cell.rows() > from) {
                    cells.add(cell.continued(i + cell.rows() - from));
                }
            }
        }
        rest.set(0, new TableRow(cells, rest.get(0).height()));
        return rest;
    }

    /** No cell covers more rows than there are. */
    private static List<TableRow> cut(List<TableRow> rows) {
        List<TableRow> cut = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int left = rows.size() - i;
            List<TableCell> cells = rows.get(i).cells().stream()
                    .map(cell -> cell.covering(Math.min(cell.rows(), left)))
                    .toList();
            cut.add(new TableRow(cells, rows.get(i).height()));
        }
        return cut;
    }

    @Override
    public void draw(Canvas canvas, long left, long top) {
        long y = top;
        for (int row = 0; row < rows.size(); row++) {
            for (TableCell cell : rows.get(row).cells()) {
                long high = height(row, Math.min(rows.size(), row + cell.rows()));
                cell.draw(canvas, left, y, high);
                if (border > 0) {
                    canvas.frame(border, left + cell.left(), y, cell.width(), high);
                }
            }
            y += rows.get(row).height();
        }
    }
}
