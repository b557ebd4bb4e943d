package vn.thanthien.render.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The squares of a table (lưới ô), each with the cell that covers it. Made from rows in which merged cells are left
 * out; refuses rows that overlap or leave a square uncovered.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TableGrid {

    private final List<List<Slot>> rows;

    private TableGrid(List<List<Slot>> rows) {
        this.rows = rows;
    }

    /**
     * A square.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param cell the cell that covers it
     * @param row the row in which that cell begins
     * @param column the column in which that cell begins
     */
    public record Slot(Cell cell, int row, int column) {}

    /**
     * Lays rows out over columns.
     *
     * @param columns how many columns
     * @param rows the rows
     * @return the grid
     * @throws IllegalArgumentException if cells overlap, stand outside, or leave a square uncovered
     */
    public static TableGrid of(int columns, List<Row> rows) {
        Slot[][] slots = new Slot[rows.size()][columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row).cells()) {
                while (column < columns && slots[row][column] != null) {
                    column++;
                }
                cover(slots, new Slot(cell, row, column));
                column += cell.columns();
            }
        }
        List<List<Slot>> covered = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (slots[row][column] == null) {
                    throw new IllegalArgumentException(
                            "row " + (row + 1) + " leaves column " + (column + 1) + " of " + columns + " uncovered");
                }
            }
            covered.add(List.of(slots[row]));
        }
        return new TableGrid(List.copyOf(covered));
    }

    private static void cover(Slot[][] slots, Slot slot) {
        int bottom = slot.row() + slot.cell().rows();
        int right = slot.column() + slot.cell().columns();
        if (bottom > slots.length || right > slots[slot.row()].length) {
            throw new IllegalArgumentException(
                    "the cell \"" + slot.cell().content().shown() + "\" in row " + (slot.row() + 1)
                            + " stands outside the table or crosses from its header into its body");
        }
        for (int row = slot.row(); row < bottom; row++) {
            for (int column = slot.column(); column < right; column++) {
                if (slots[row][column] != null) {
                    throw new IllegalArgumentException("two cells cover row " + (row + 1) + ", column " + (column + 1));
                }
                slots[row][column] = slot;
            }
        }
    }

    /**
     * The squares, row by row.
     *
     * @return as many slots in each row as there are columns
     */
    public List<List<Slot>> rows() {
        return rows;
    }
}
