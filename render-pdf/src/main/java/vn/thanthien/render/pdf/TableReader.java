package vn.thanthien.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads a table: one with lines around its cells is data, one without only sets things side by side. */
final class TableReader {

    /** Lines are measured in eighths of a point. */
    private static final long MILLIPOINTS_PER_EIGHTH = 125;

    private final ParagraphReader paragraphs;
    private final Headings headings;
    private final List<Long> columns;
    private final long border;
    private final long padding;
    private final List<Element> rows;

    TableReader(ParagraphReader paragraphs, Headings headings, Element table) {
        this.paragraphs = paragraphs;
        this.headings = headings;
        Element properties = WordXml.child(table, "tblPr").orElseThrow();
        this.columns = WordXml.children(WordXml.child(table, "tblGrid").orElseThrow(), "gridCol").stream()
                .map(column -> WordXml.length(column, "w").orElseThrow())
                .toList();
        this.border = WordXml.child(properties, "tblBorders")
                .flatMap(borders -> WordXml.child(borders, "top"))
                .map(line -> Long.parseLong(WordXml.attribute(line, "sz")) * MILLIPOINTS_PER_EIGHTH)
                .orElse(0L);
        this.padding = WordXml.child(properties, "tblCellMar")
                .flatMap(margins -> WordXml.child(margins, "left"))
                .flatMap(margin -> WordXml.length(margin, "w"))
                .orElse(0L);
        this.rows = WordXml.children(table, "tr");
    }

    List<Strip> read(BlockReader around) {
        if (border == 0) {
            List<Strip> strips = new ArrayList<>();
            rows.forEach(row ->
                    strips.add(new RowsStrip(heights(List.of(layoutRow(row, around))), 0, Optional.empty())));
            return strips;
        }
        Tag table = around.nextTable();
        int headers = (int) rows.stream().takeWhile(this::isHeader).count();
        List<Strip> strips = new ArrayList<>();
        Optional<RowsStrip> header = Optional.empty();
        if (headers > 0) {
            Tag head = table.child("THead");
            List<TableRow> read = read(0, headers, head);
            header = Optional.of(new RowsStrip(read, border, Optional.empty()));
            strips.add(header.get());
        }
        if (headers < rows.size()) {
            Tag body = table.child("TBody");
            for (int from = headers; from < rows.size(); ) {
                int to = from + 1;
                while (to < rows.size() && isHeldTogether(rows.get(to))) {
                    to++;
                }
                // a header alone on a page would say nothing of the rows on the next
                strips.add(new RowsStrip(read(from, to, body), border, header));
                from = to;
            }
        }
        return strips;
    }

    private boolean isHeader(Element row) {
        boolean repeated = WordXml.child(row, "trPr")
                .filter(properties -> WordXml.has(properties, "tblHeader"))
                .isPresent();
        return repeated || cells(row).stream().allMatch(cell -> styleOf(cell).startsWith("BangDau"));
    }

    private String styleOf(Element cell) {
        return paragraphs.look(WordXml.child(cell, "p").orElseThrow()).style();
    }

    private static List<Element> cells(Element row) {
        return WordXml.children(row, "tc");
    }

    private static boolean isHeldTogether(Element row) {
        return cells(row).stream().anyMatch(TableReader::isContinued);
    }

    private static boolean isContinued(Element cell) {
        return WordXml.child(cell, "tcPr")
                .flatMap(properties -> WordXml.value(properties, "vMerge"))
                .filter("continue"::equals)
                .isPresent();
    }

    private static int span(Element cell) {
        return WordXml.child(cell, "tcPr")
                .flatMap(properties -> WordXml.value(properties, "gridSpan"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private List<TableRow> read(int from, int to, Tag group) {
        List<List<TableCell>> read = new ArrayList<>();
        for (int row = from; row < to; row++) {
            Tag tag = group.child("TR");
            List<TableCell> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                if (!isContinued(cell)) {
                    cells.add(dataCell(cell, row, column, tag));
                }
                column += span(cell);
            }
            read.add(cells);
        }
        return heights(read);
    }

    private TableCell dataCell(Element cell, int row, int column, Tag tag) {
        int across = span(cell);
        int down = rowsCovered(row, column);
        Tag element = isHeader(rows.get(row)) ? tag.child("TH").headsColumns() : tag.child("TD");
        return cell(cell, column, across, down, element.covers(across, down));
    }

    private TableCell cell(Element cell, int column, int across, int down, Tag element) {
        long left = width(0, column);
        long width = width(column, column + across);
        List<Paragraph> content = BlockReader.cell(
                paragraphs, headings, WordXml.children(cell, "p"), element, Math.max(0, width - 2 * padding));
        boolean centred = WordXml.child(cell, "tcPr")
                .flatMap(properties -> WordXml.value(properties, "vAlign"))
                .filter("center"::equals)
                .isPresent();
        return new TableCell(content, left, width, padding, down, centred);
    }

    private long width(int from, int to) {
        return columns.subList(from, to).stream().mapToLong(Long::longValue).sum();
    }

    private int rowsCovered(int row, int column) {
        int covered = 1;
        while (row + covered < rows.size() && isContinuedAt(rows.get(row + covered), column)) {
            covered++;
        }
        return covered;
    }

    private static boolean isContinuedAt(Element row, int column) {
        int at = 0;
        for (Element cell : cells(row)) {
            if (at == column) {
                return isContinued(cell);
            }
            at += span(cell);
        }
        return false;
    }

    private List<TableCell> layoutRow(Element row, BlockReader around) {
        List<TableCell> cells = new ArrayList<>();
        for (Element cell : cells(row)) {
            cells.add(cell(cell, cells.size(), 1, 1, around.group()));
        }
        return cells;
    }

    /** A row is as high as the highest cell in it; the last row that a cell covers takes what the others lack. */
    private static List<TableRow> heights(List<List<TableCell>> rows) {
        long[] heights = new long[rows.size()];
        for (int row = 0; row < heights.length; row++) {
            for (TableCell cell : rows.get(row)) {
                if (cell.rows() == 1) {
                    heights[row] = Math.max(heights[row], cell.contentHeight());
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            for (TableCell cell : rows.get(row)) {
                int last = row + cell.rows() - 1;
                long there = 0;
                for (int i = row; i <= last; i++) {
                    there += heights[i];
                }
                heights[last] += Math.max(0, cell.contentHeight() - there);
            }
        }
        List<TableRow> high = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            high.add(new TableRow(rows.get(row), heights[row]));
        }
        return high;
    }
}
