package vn.thanthien.render.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid;

/** Draws a table with all its merged cells. Not thread-safe. */
final class TextTable {

    // What stands between the words of two columns: " | ".
    private static final int BETWEEN = 3;

    private final Table table;
    private final List<List<TableGrid.Slot>> grid;
    private final Map<TableGrid.Slot, String> words = new LinkedHashMap<>();
    private final Map<TableGrid.Slot, List<String>> set = new LinkedHashMap<>();
    private final int[] widths;
    private final int[] heights;

    TextTable(Table table, int width, Function<Cell, String> content) {
        this.table = table;
        this.grid = table.grid().rows();
        grid.forEach(row -> row.forEach(slot -> {
            if (!words.containsKey(slot)) {
                words.put(slot, content.apply(slot.cell()));
            }
        }));
        this.widths = new ColumnWidths(grid, words, width).widths();
        words.forEach((slot, text) -> set.put(slot, Width.lines(text, room(slot))));
        this.heights = heights();
    }

    /** The columns that a cell has for its words. */
    private int room(TableGrid.Slot slot) {
        int room = (slot.cell().columns() - 1) * BETWEEN;
        for (int column = slot.column(); column < slot.column() + slot.cell().columns(); column++) {
            room += widths[column];
        }
        return room;
    }

    private int[] heights() {
        int[] rows = new int[grid.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = 1;
            for (TableGrid.Slot slot : grid.get(row)) {
                int last = slot.row() + slot.cell().rows() - 1;
                if (last == row) {
                    rows[row] = Math.max(rows[row], missing(slot, rows));
                }
            }
        }
        return rows;
    }

    /** How high the last row of a cell must be, for its words to find room in all of them. */
    private int missing(TableGrid.Slot slot, int[] rows) {
        int lines = linesOf(slot).size();
        for (int row = slot.row(); row < slot.row() + slot.cell().rows() - 1; row++) {
            lines -= rows[row] + 1;
        }
        return lines;
    }

    private List<String> linesOf(TableGrid.Slot slot) {
        return set.getOrDefault(slot, List.of());
    }

    /** The lines of the table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(border(-1));
        int[] tops = new int[grid.size()];
        for (int row = 0; row < grid.size(); row++) {
            tops[row] = lines.size();
            for (int i = 0; i < heights[row]; i++) {
                lines.add(words(grid.get(row), lines.size(), tops));
            }
            lines.add(row == grid.size() - 1 ? border(row) : between(row, lines.size(), tops));
        }
        return lines;
    }

    private String words(List<TableGrid.Slot> row, int line, int[] tops) {
        StringBuilder text = new StringBuilder("|");
        int column = 0;
        while (column < row.size()) {
            TableGrid.Slot slot = row.get(column);
            text.append(cell(slot, line, tops)).append('|');
            column += slot.cell().columns();
        }
        return text.toString();
    }

    private String cell(TableGrid.Slot slot, int line, int[] tops) {
        int index = line - tops[slot.row()];
        List<String> lines = linesOf(slot);
        String text = index < lines.size() ? lines.get(index) : "";
        return " " + Width.padded(text, alignment(slot), room(slot)) + " ";
    }

    private Alignment alignment(TableGrid.Slot slot) {
        boolean header = slot.row() < table.header().size();
        Alignment habit =
                header ? Alignment.CENTRE : table.columns().get(slot.column()).alignment();
        return slot.cell().alignment().orElse(habit);
    }

    /** The line over the first row or under the last one. */
    private String border(int row) {
        StringBuilder text = new StringBuilder("+");
        List<TableGrid.Slot> slots = grid.get(Math.max(row, 0));
        for (int column = 0; column < widths.length; column++) {
            text.append("-".repeat(widths[column] + 2));
            boolean joined = column + 1 < widths.length && same(slots.get(column), slots.get(column + 1));
            text.append(joined ? '-' : '+');
        }
        return text.toString();
    }

    /** The line under a row, which the words of a cell over several rows cross. */
    private String between(int row, int line, int[] tops) {
        List<TableGrid.Slot> above = grid.get(row);
        List<TableGrid.Slot> below = grid.get(row + 1);
        String rule = row + 1 == table.header().size() ? "=" : "-";
        StringBuilder text = new StringBuilder(same(above.get(0), below.get(0)) ? "|" : "+");
        int column = 0;
        while (column < widths.length) {
            TableGrid.Slot slot = above.get(column);
            boolean crossed = same(slot, below.get(column));
            int wide = crossed ? slot.cell().columns() : 1;
            text.append(crossed ? cell(slot, line, tops) : rule.repeat(widths[column] + 2));
            column += wide;
            text.append(corner(above, below, column, rule));
        }
        return text.toString();
    }

    /** What stands where four cells meet, before a column. */
    private static String corner(List<TableGrid.Slot> above, List<TableGrid.Slot> below, int column, String rule) {
        boolean crossedBefore = same(above.get(column - 1), below.get(column - 1));
        if (column == above.size()) {
            return crossedBefore ? "|" : "+";
        }
        boolean crossedAfter = same(above.get(column), below.get(column));
        if (crossedBefore && crossedAfter) {
            return "|";
        }
        boolean joined =
                same(above.get(column - 1), above.get(column)) && same(below.get(column - 1), below.get(column));
        return joined ? rule : "+";
    }

    private static boolean same(TableGrid.Slot one, TableGrid.Slot other) {
        return one.row() == other.row() && one.column() == other.column();
    }
}
