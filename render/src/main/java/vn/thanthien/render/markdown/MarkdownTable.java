package vn.thanthien.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Emphasis;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid;

/** Writes tables, whose header has one row and whose cells cover one column each in Markdown. */
final class MarkdownTable {

    // The one element that is written: a cell has no other way to break its line.
    private static final String LINE_BREAK = "<br>";
    private static final String BETWEEN_HEADERS = " – ";

    private MarkdownTable() {}

    /** Two columns, both in the middle. */
    static List<String> pairs(List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            lines.add(row(List.of(left.get(i), right.get(i))));
            if (i == 0) {
                lines.add("|:---:|:---:|");
            }
        }
        return lines;
    }

    /** The lines of a table; each cell is asked once for the marks of the notes on it. */
    static List<String> rows(Table table, Function<Cell, String> marks) {
        int columns = table.columns().size();
        List<String> lines = new ArrayList<>();
        lines.add(row(header(TableGrid.of(columns, table.header()).rows(), columns, marks)));
        lines.add(table.columns().stream()
                .map(Column::alignment)
                .map(MarkdownTable::delimiter)
                .collect(Collectors.joining("|", "|", "|")));
        List<List<TableGrid.Slot>> grid = TableGrid.of(columns, table.body()).rows();
        for (int i = 0; i < grid.size(); i++) {
            lines.add(row(body(grid.get(i), i, table.body().get(i), marks)));
        }
        return lines;
    }

    private static List<String> header(List<List<TableGrid.Slot>> grid, int columns, Function<Cell, String> marks) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<String> above = new ArrayList<>();
            for (int row = 0; row < grid.size(); row++) {
                TableGrid.Slot slot = grid.get(row).get(column);
                if (slot.row() == row) {
                    boolean first = slot.column() == column;
                    above.add(Escaping.line(slot.cell().content(), Emphasis.NONE, " ")
                            + (first ? marks.apply(slot.cell()) : ""));
                }
            }
            above.removeIf(String::isEmpty);
            cells.add(String.join(BETWEEN_HEADERS, above));
        }
        return cells;
    }

    private static List<String> body(List<TableGrid.Slot> slots, int index, Row row, Function<Cell, String> marks) {
        Emphasis emphasis = row.strong() ? Emphasis.BOLD : Emphasis.NONE;
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < slots.size(); column++) {
            TableGrid.Slot slot = slots.get(column);
            boolean here = slot.row() == index && slot.column() == column;
            cells.add(
                    here ? Escaping.line(slot.cell().content(), emphasis, LINE_BREAK) + marks.apply(slot.cell()) : "");
        }
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static String delimiter(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ":---";
            case CENTRE -> ":---:";
            case RIGHT -> "---:";
        };
    }
}
