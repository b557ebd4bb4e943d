package vn.thanthien.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.docx.Docx;

/**
 * A process that writes one .docx and ends: sixty paragraphs and a table of twenty rows. The library sets a head, styles, rules
 * and widths besides, Apache POI the words alone, which is in its favour.
 *
 * <p>It prints the milliseconds of the processor that the writing took in a process that had written nothing before.
 */
public final class FirstDocument {

    private static final int PARAGRAPHS = 60;
    private static final int ROWS = 20;
    private static final int COLUMNS = 5;
    private static final long NANOS_PER_MICRO = 1_000;
    private static final String WORDS =
            "Ủy ban nhân dân xã phân công công chức trực tại bộ phận một cửa vào các ngày làm việc trong tuần.";

    private FirstDocument() {}

    /** Writes one document with the library, or with POI if so named. */
    public static void main(String[] arguments) throws IOException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        byte[] written = arguments[0].equals("POI") ? byPoi() : byLibrary();
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        System.out.println(arguments[0] + " " + taken / NANOS_PER_MICRO + " us, " + written.length + " bytes");
    }

    private static byte[] byLibrary() throws IOException {
        DocumentBuilder builder = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân xã Đồng Lúa"))
                .number(DocumentNumber.of(5, "BC-UBND"))
                .dateline(Dateline.of("Đồng Lúa", LocalDate.of(2026, 1, 5)))
                .type("Báo cáo");
        for (int i = 0; i < PARAGRAPHS; i++) {
            builder.paragraph(Phrase.of(WORDS));
        }
        List<Row> rows = Collections.nCopies(ROWS, new Row(Collections.nCopies(COLUMNS, Cell.of("1.234")), false));
        builder.block(Table.of(Collections.nCopies(COLUMNS, Column.number(2)), rows.subList(0, 1), rows));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(builder.build(), out);
        return out.toByteArray();
    }

    private static byte[] byPoi() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < PARAGRAPHS; i++) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(ParagraphAlignment.BOTH);
                XWPFRun run = paragraph.createRun();
                run.setFontFamily("Times New Roman");
                run.setFontSize(14);
                run.setText(WORDS);
            }
            XWPFTable table = document.createTable(ROWS, COLUMNS);
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.setText("1.234")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }
}
