package vn.thanthien.render.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table (bảng, biểu). Its header rows are repeated on each page.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param caption its title, absent if it has none
 * @param unit the line over its right end, for example "Đơn vị tính: hồ sơ", absent if it has none
 * @param columns its columns, at least one
 * @param header its header rows, possibly none
 * @param body its other rows, possibly none
 * @param anchor where in the data it came from
 */
public record Table(
        Optional<Phrase> caption,
        Optional<Phrase> unit,
        List<Column> columns,
        List<Row> header,
        List<Row> body,
        Optional<Anchor> anchor)
        implements Block {

    /** Copies the lists; refuses null, a table without rows, and rows that do not cover the columns. */
    public Table {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(anchor, "anchor");
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        body = List.copyOf(body);
        if (columns.isEmpty() || (header.isEmpty() && body.isEmpty())) {
            throw new IllegalArgumentException("a table needs at least one column and one row");
        }
        // Apart, so that no cell crosses from the repeated header into the body.
        TableGrid.of(columns.size(), header);
        TableGrid.of(columns.size(), body);
    }

    /**
     * A table without caption, unit and anchor.
     *
     * @param columns its columns
     * @param header its header rows
     * @param body its other rows
     * @return the table
     */
    public static Table of(List<Column> columns, List<Row> header, List<Row> body) {
        return new Table(Optional.empty(), Optional.empty(), columns, header, body, Optional.empty());
    }

    /**
     * This table with a title.
     *
     * @param title the title
     * @return the titled table
     */
    public Table captioned(Phrase title) {
        return new Table(Optional.of(title), unit, columns, header, body, anchor);
    }

    /**
     * This table with a line that names its unit.
     *
     * @param line the line, for example "Đơn vị tính: hồ sơ"
     * @return the table with that line
     */
    public Table inUnit(Phrase line) {
        return new Table(caption, Optional.of(line), columns, header, body, anchor);
    }

    /**
     * This table at a place in the data.
     *
     * @param place the place
     * @return the anchored table
     */
    public Table at(Anchor place) {
        return new Table(caption, unit, columns, header, body, Optional.of(place));
    }

    /**
     * Header and body as squares.
     *
     * @return the grid, header rows first
     */
    public TableGrid grid() {
        return TableGrid.of(
                columns.size(), Stream.concat(header.stream(), body.stream()).toList());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.table(this);
    }
}
