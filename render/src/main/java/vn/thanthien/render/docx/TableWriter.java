package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid.Slot;

/** Writes a table with borders, its merged cells and its repeated header. */
final class TableWriter {

    /** A row with a longer cell may be split over two pages; it might not fit on one. */
    private static final int LONGEST_UNSPLIT = 600;

    private final Story story;
    private final Xml xml;
    private final Table table;
    private final List<List<Slot>> rows;
    private final TableSizing sizing;

    TableWriter(Story story, Table table, int textWidth) {
        this.story = story;
        this.xml = story.xml();
        this.table = table;
        this.rows = table.grid().rows();
        this.sizing = TableSizing.of(table, rows, textWidth);
    }

    void write(boolean keptWithSignature) {
        table.caption().ifPresent(caption -> story.paragraph(ParagraphStyle.TABLE_CAPTION, caption));
        table.unit().ifPresent(unit -> story.paragraph(ParagraphStyle.TABLE_UNIT, unit));
        int total = sizing.widths().stream().mapToInt(Integer::intValue).sum();
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Integer.toString(total), "type", "dxa");
        xml.empty("jc", "val", "center");
        xml.start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
        }
        xml.end();
        xml.empty("tblLayout", "type", "fixed");
        String padding = Integer.toString(TableSizing.PADDING);
        xml.start("tblCellMar");
        xml.empty("left", "w", padding, "type", "dxa").empty("right", "w", padding, "type", "dxa");
        xml.end().end();
        Layout.grid(xml, sizing.widths());
        for (int row = 0; row < rows.size(); row++) {
            row(row, keptWithSignature);
        }
        xml.end();
        ParagraphFormat gap = ParagraphFormat.OF_STYLE.keptWithNext(keptWithSignature);
        story.paragraph(ParagraphStyle.GAP, gap, Phrase.empty());
    }

    private void row(int row, boolean keptWithSignature) {
        boolean header = row < table.header().size();
        boolean kept = header || (keptWithSignature && row == rows.size() - 1) || isBeforeTotal(row);
        boolean whole = rows.get(row).stream()
                .allMatch(slot -> slot.cell().content().shown().length() <= LONGEST_UNSPLIT);
        xml.start("tr");
        if (whole || header) {
            xml.start("trPr");
            if (whole) {
                xml.empty("cantSplit");
            }
            if (header) {
                xml.empty("tblHeader");
            }
            xml.end();
        }
        List<Slot> slots = rows.get(row);
        for (int column = 0;
                column < slots.size();
                column += slots.get(column).cell().columns()) {
            cell(slots.get(column), row, kept);
        }
        xml.end();
    }

    // A total is not put alone on the next page.
    private boolean isBeforeTotal(int row) {
        return row == rows.size() - 2
                && row >= table.header().size()
                && table.body().get(table.body().size() - 1).strong();
    }

    private void cell(Slot slot, int row, boolean kept) {
        Cell cell = slot.cell();
        boolean header = row < table.header().size();
        xml.start("tc").start("tcPr");
        xml.empty("tcW", "w", Integer.toString(sizing.width(slot.column(), cell.columns())), "type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("gridSpan", "val", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            xml.empty("vMerge", "val", slot.row() == row ? "restart" : "continue");
        }
        xml.empty("vAlign", "val", "center").end();
        Alignment habit =
                header ? Alignment.CENTRE : table.columns().get(slot.column()).alignment();
        ParagraphFormat format = ParagraphFormat.OF_STYLE
                .keptWithNext(kept)
                .aligned(cell.alignment().orElse(habit));
        // The lower squares of a merged cell are there for the format only.
        Phrase content = slot.row() == row ? cell.content() : Phrase.empty();
        if (slot.row() == row) {
            story.at(cell.anchor());
        }
        story.paragraph(style(slot.row()), format, content);
        xml.end();
    }

    private ParagraphStyle style(int row) {
        int headers = table.header().size();
        if (row < headers) {
            return sizing.size().header();
        }
        return table.body().get(row - headers).strong()
                ? sizing.size().total()
                : sizing.size().cell();
    }
}
