package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/**
 * A table with one header row and an ordinal in its first column (STT). A column in which no row says anything is left
 * out. Mutable; lives in one part.
 */
final class Grid {

    private record Field(String title, Column column, boolean kept) {}

    private final String ordinal;
    private final List<String> ordinals = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    Grid() {
        this("table.ordinal");
    }

    /** A grid whose rows are called otherwise than by STT. */
    Grid(String ordinal) {
        this.ordinal = ordinal;
    }

    /** A column that is printed even if it is empty. */
    Grid column(String key, Column column) {
        fields.add(new Field(Wording.text(key), column, true));
        return this;
    }

    /** A column under a title of the province, printed even if it is empty. */
    Grid titled(String title, Column column) {
        fields.add(new Field(title, column, true));
        return this;
    }

    /** A column that is printed only if a row has something to say in it. */
    Grid optional(String key, Column column) {
        fields.add(new Field(Wording.text(key), column, false));
        return this;
    }

    void row(List<Cell> cells) {
        row(Integer.toString(rows.size() + 1), cells);
    }

    void row(String number, List<Cell> cells) {
        ordinals.add(number);
        if (cells.size() != fields.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + fields.size() + " columns");
        }
        rows.add(List.copyOf(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    static Cell cell(Optional<String> words) {
        return Cell.of(words.orElse(""));
    }

    Table table() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int column = i;
            if (fields.get(i).kept()
                    || rows.stream().anyMatch(row -> !row.get(column).content().isEmpty())) {
                shown.add(i);
            }
        }
        List<Column> columns = new ArrayList<>();
        List<Cell> header = new ArrayList<>();
        columns.add(Column.centred(1));
        header.add(Cell.of(Wording.text(ordinal)));
        for (int i : shown) {
            columns.add(fields.get(i).column());
            header.add(Cell.of(fields.get(i).title()));
        }
        List<Row> body = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(ordinals.get(body.size())));
            shown.forEach(i -> cells.add(row.get(i)));
            body.add(new Row(cells, false));
        }
        return Table.of(columns, List.of(new Row(header, false)), body);
    }
}
