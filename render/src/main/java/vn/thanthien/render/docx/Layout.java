package vn.thanthien.render.docx;

import java.util.List;

/** Tables without borders that only set things side by side (bảng bố cục). */
final class Layout {

    private Layout() {}

    /** Opens such a table of columns with the given widths. */
    static void start(Xml xml, List<Integer> widths) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Integer.toString(total), "type", "dxa");
        xml.empty("tblLayout", "type", "fixed");
        // No padding, so that the indents of the rules can be computed from the widths alone.
        xml.start("tblCellMar");
        xml.empty("left", "w", "0", "type", "dxa").empty("right", "w", "0", "type", "dxa");
        xml.end().end();
        grid(xml, widths);
    }

    static void grid(Xml xml, List<Integer> widths) {
        xml.start("tblGrid");
        widths.forEach(width -> xml.empty("gridCol", "w", Integer.toString(width)));
        xml.end();
    }

    /** Opens a row that stays on one page. */
    static void startRow(Xml xml) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
    }

    static void startCell(Xml xml, int width) {
        xml.start("tc").start("tcPr");
        xml.empty("tcW", "w", Integer.toString(width), "type", "dxa").end();
    }
}
