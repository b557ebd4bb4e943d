package vn.thanthien.render.docx;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/**
 * Writes a board for the wall (bảng khẩu hiệu): the organ, the title and one table side by side, in the largest letters
 * with which all stands on one sheet. A line feed in a cell begins a new paragraph.
 */
final class BoardWriter {

    private static final int PADDING = 140;
    private static final int LINE_PERCENT = 115; // of the size of the letters, as Times sets single lines
    private static final int TWIPS_PER_HALF_POINT = 10;

    /** Letters of a table on a board (cỡ chữ), the largest first. */
    private enum Size {
        GIANT(ParagraphStyle.BOARD_HEAD_36, ParagraphStyle.BOARD_LINE_36),
        HUGE(ParagraphStyle.BOARD_HEAD_30, ParagraphStyle.BOARD_LINE_30),
        LARGE(ParagraphStyle.BOARD_HEAD_24, ParagraphStyle.BOARD_LINE_24),
        MEDIUM(ParagraphStyle.BOARD_HEAD_18, ParagraphStyle.BOARD_LINE_18),
        SMALL(ParagraphStyle.BOARD_HEAD_13, ParagraphStyle.BOARD_LINE_13);

        private final ParagraphStyle head;
        private final ParagraphStyle line;

        Size(ParagraphStyle head, ParagraphStyle line) {
            this.head = head;
            this.line = line;
        }
    }

    private final Story story;
    private final Xml xml;
    private final int textWidth;
    private final int textHeight;

    BoardWriter(Story story, PageSetup page) {
        this.story = story;
        this.xml = story.xml();
        this.textWidth = Measure.twips(page.textWidth());
        this.textHeight = Measure.twips(page.textHeight());
    }

    void write(AdministrativeDocument document) {
        List<Phrase> organ = document.header().issuingOrgan();
        organ.forEach(line -> balanced(ParagraphStyle.BOARD_ORGAN, line));
        balanced(ParagraphStyle.BOARD_TITLE, document.type());
        int room =
                textHeight - height(ParagraphStyle.BOARD_TITLE, document.type().shown(), textWidth);
        for (Phrase line : organ) {
            room -= height(ParagraphStyle.BOARD_ORGAN, line.shown(), textWidth);
        }
        for (Block block : document.body()) {
            if (block instanceof Table table) {
                table(table, room);
            }
        }
    }

    private void balanced(ParagraphStyle style, Phrase content) {
        int indent = (textWidth - Measure.balanced(content.shown(), style, textWidth)) / 2;
        story.paragraph(style, ParagraphFormat.OF_STYLE.indented(indent, indent), content);
    }

    private void table(Table table, int room) {
        int columns = table.columns().size();
        int width = textWidth / columns;
        Size size = Stream.of(Size.values())
                .filter(candidate -> fits(table, candidate, width - 2 * PADDING, room))
                .findFirst()
                .orElse(Size.SMALL);
        xml.start("tbl").start("tblPr");
        xml.empty("tblW", "w", Integer.toString(width * columns), "type", "dxa");
        xml.start("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty(side, "val", "single", "sz", "12", "space", "0", "color", "000000");
        }
        xml.end().empty("tblLayout", "type", "fixed");
        String padding = Integer.toString(PADDING);
        xml.start("tblCellMar");
        xml.empty("left", "w", padding, "type", "dxa").empty("right", "w", padding, "type", "dxa");
        xml.end().end();
        Layout.grid(xml, Collections.nCopies(columns, width));
        table.header().forEach(row -> row(row, size.head, width));
        table.body().forEach(row -> row(row, size.line, width));
        xml.end();
        story.paragraph(ParagraphStyle.START, Phrase.empty());
    }

    private void row(Row row, ParagraphStyle style, int width) {
        xml.start("tr").start("trPr").empty("cantSplit").end();
        for (Cell cell : row.cells()) {
            Layout.startCell(xml, width);
            List<String> lines = lines(cell);
            for (String line : lines.isEmpty() ? List.of("") : lines) {
                story.paragraph(style, Phrase.of(line));
            }
            xml.end();
        }
        xml.end();
    }

    private static List<String> lines(Cell cell) {
        return cell.content().shown().lines().toList();
    }

    private static boolean fits(Table table, Size size, int width, int room) {
        int needed = 0;
        for (Row row : table.header()) {
            needed += height(row, size.head, width);
        }
        for (Row row : table.body()) {
            needed += height(row, size.line, width);
        }
        return needed <= room
                && Stream.concat(table.header().stream(), table.body().stream())
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> Measure.longestWord(cell.content().shown(), size.head) <= width);
    }

    private static int height(Row row, ParagraphStyle style, int width) {
        return row.cells().stream()
                .mapToInt(cell -> lines(cell).stream()
                        .mapToInt(line -> height(style, line, width))
                        .sum())
                .max()
                .orElse(0);
    }

    private static int height(ParagraphStyle style, String text, int width) {
        int line = style.halfPoints() * TWIPS_PER_HALF_POINT * LINE_PERCENT / 100;
        return Measure.lines(text, style, width) * line + style.spacing();
    }
}
