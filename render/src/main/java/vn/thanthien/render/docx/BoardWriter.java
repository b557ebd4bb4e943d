package vn.thanthien.render.docx;

import java.util.Collections;
import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.internal.BoardLetters;

/**
 * Writes a board for the wall (bảng khẩu hiệu): the organ, the title and one table side by side, in the largest letters
 * with which all stands on one sheet. A line feed in a cell begins a new paragraph.
 */
final class BoardWriter {

    private final Story story;
    private final Measure measure;
    private final Xml xml;
    private final int textWidth;

    BoardWriter(Story story, PageSetup page) {
        this.story = story;
        this.measure = story.measure();
        this.xml = story.xml();
        this.textWidth = Measure.twips(page.textWidth());
    }

    void write(AdministrativeDocument document) {
        List<Phrase> organ = document.header().issuingOrgan();
        organ.forEach(line -> balanced(ParagraphStyle.BOARD_ORGAN, line));
        balanced(ParagraphStyle.BOARD_TITLE, document.type());
        BoardLetters size = BoardLetters.of(document);
        for (Block block : document.body()) {
            if (block instanceof Table table) {
                table(table, size);
            }
        }
    }

    private void balanced(ParagraphStyle style, Phrase content) {
        int indent = (textWidth - measure.balanced(content.shown(), style, textWidth)) / 2;
        story.paragraph(style, ParagraphFormat.OF_STYLE.indented(indent, indent), content);
    }

    private void table(Table table, BoardLetters size) {
        int columns = table.columns().size();
        int width = textWidth / columns;
        ParagraphStyle head = ParagraphStyle.valueOf("BOARD_HEAD_" + size.points());
        ParagraphStyle line = ParagraphStyle.valueOf("BOARD_LINE_" + size.points());
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Integer.toString(width * columns), "type", "dxa");
        xml.start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "12", "space", "0", "color", "000000");
        }
        xml.end().empty("tblLayout", "type", "fixed");
        String padding = Integer.toString(BoardLetters.PADDING);
        xml.start("tblCellMar");
        xml.empty("left", "w", padding, "type", "dxa").empty("right", "w", padding, "type", "dxa");
        xml.end().end();
        Layout.grid(xml, Collections.nCopies(columns, width));
        table.header().forEach(row -> row(row, head, width));
        table.body().forEach(row -> row(row, line, width));
        xml.end();
        story.paragraph(ParagraphStyle.START, Phrase.empty());
    }

    private void row(Row row, ParagraphStyle style, int width) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
        for (Cell cell : row.cells()) {
            Layout.startCell(xml, width);
            List<String> lines = BoardLetters.lines(cell).toList();
            for (String line : lines.isEmpty() ? List.of("") : lines) {
                story.paragraph(style, Phrase.of(line));
            }
            xml.end();
        }
        xml.end();
    }
}
