package vn.thanthien.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A finished document taken apart into words and settings, and written again with Apache POI as programs do it: paragraph by
 * paragraph, run by run, cell by cell. What is decided on the way to a document (what to print, widths, breaks) is decided
 * already, which is in POI's favour, and so are styles, borders, locks and properties, which it leaves out.
 */
final class PoiScript {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 13;

    private record Run(String text, boolean bold, boolean italic, double points) {}

    private record Paragraph(
            List<Run> runs,
            Optional<ParagraphAlignment> alignment,
            int before,
            int after,
            int firstLine,
            Optional<CTSectPr> section) {}

    private record Cell(List<Paragraph> paragraphs, int span, Optional<STMerge.Enum> merge) {}

    /** A paragraph, or the rows of a table. */
    private record Part(Optional<Paragraph> paragraph, List<List<Cell>> rows) {}

    private final List<Part> parts = new ArrayList<>();
    private final Optional<CTSectPr> lastSection;

    private PoiScript(XWPFDocument document) {
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                parts.add(new Part(Optional.of(paragraph(paragraph)), List.of()));
            } else if (element instanceof XWPFTable table) {
                parts.add(new Part(Optional.empty(), rows(table)));
            }
        }
        lastSection = Optional.ofNullable(document.getDocument().getBody().getSectPr());
    }

    /** Takes a document apart. */
    static PoiScript of(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new PoiScript(document);
        }
    }

    private static List<List<Cell>> rows(XWPFTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            rows.add(row.getTableCells().stream().map(PoiScript::cell).toList());
        }
        return rows;
    }

    private static Cell cell(XWPFTableCell cell) {
        Optional<CTTcPr> settings = Optional.ofNullable(cell.getCTTc().getTcPr());
        int span = settings.filter(CTTcPr::isSetGridSpan)
                .map(set -> set.getGridSpan().getVal().intValue())
                .orElse(1);
        Optional<STMerge.Enum> merge = settings.filter(CTTcPr::isSetVMerge)
                .map(set -> set.getVMerge().isSetVal() ? set.getVMerge().getVal() : STMerge.CONTINUE);
        return new Cell(cell.getParagraphs().stream().map(PoiScript::paragraph).toList(), span, merge);
    }

    private static Paragraph paragraph(XWPFParagraph paragraph) {
        List<Run> runs = paragraph.getRuns().stream()
                .map(run -> run(run, paragraph))
                .filter(run -> !run.text().isEmpty())
                .toList();
        Optional<CTSectPr> section = Optional.ofNullable(paragraph.getCTP().getPPr())
                .filter(set -> set.isSetSectPr())
                .map(set -> (CTSectPr) set.getSectPr().copy());
        return new Paragraph(
                runs,
                set(paragraph, set -> set.isSetJc() ? set.getJc().getVal() : null)
                        .map(PoiScript::alignment),
                twips(paragraph, set -> set.isSetSpacing() ? set.getSpacing().getBefore() : null),
                twips(paragraph, set -> set.isSetSpacing() ? set.getSpacing().getAfter() : null),
                twips(paragraph, set -> set.isSetInd() ? set.getInd().getFirstLine() : null),
                section);
    }

    private static ParagraphAlignment alignment(STJc.Enum jc) {
        return ParagraphAlignment.valueOf(jc.intValue());
    }

    private static int twips(XWPFParagraph paragraph, Function<CTPPrBase, @Nullable Object> of) {
        return set(paragraph, of)
                .map(value -> value instanceof BigInteger number ? number.intValue() : 0)
                .orElse(0);
    }

    /** What is set in the paragraph itself, else in its style or those on which that is based. */
    private static <T> Optional<T> set(XWPFParagraph paragraph, Function<CTPPrBase, @Nullable T> of) {
        CTPPrBase own = paragraph.getCTP().getPPr();
        if (own != null) {
            T value = of.apply(own);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return styles(paragraph).stream()
                .filter(style -> style.getCTStyle().isSetPPr())
                .map(style -> Optional.ofNullable(of.apply(style.getCTStyle().getPPr())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<XWPFStyle> styles(XWPFParagraph paragraph) {
        List<XWPFStyle> styles = new ArrayList<>();
        String id = paragraph.getStyle();
        while (id != null) {
            XWPFStyle style = paragraph.getDocument().getStyles().getStyle(id);
            if (style == null) {
                break;
            }
            styles.add(style);
            id = style.getBasisStyleID();
        }
        return styles;
    }

    private static Run run(XWPFRun run, XWPFParagraph paragraph) {
        List<CTRPr> settings = new ArrayList<>();
        if (run.getCTR().isSetRPr()) {
            settings.add(run.getCTR().getRPr());
        }
        styles(paragraph).stream()
                .filter(style -> style.getCTStyle().isSetRPr())
                .forEach(style -> settings.add(style.getCTStyle().getRPr()));
        double points = settings.stream()
                .filter(set -> set.sizeOfSzArray() > 0)
                .map(set -> Double.parseDouble(set.getSzArray(0).getVal().toString()) / 2)
                .findFirst()
                .orElse((double) SIZE);
        return new Run(
                run.text(),
                settings.stream().anyMatch(set -> set.sizeOfBArray() > 0),
                settings.stream().anyMatch(set -> set.sizeOfIArray() > 0),
                points);
    }

    /** Writes the document with POI. */
    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (Part part : parts) {
                if (part.paragraph().isPresent()) {
                    write(part.paragraph().get(), document.createParagraph());
                } else {
                    write(part.rows(), document);
                }
            }
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .getCTP()
                    .addNewFldSimple()
                    .setInstr("PAGE");
            lastSection.ifPresent(
                    section -> page(section, document.getDocument().getBody().getSectPr()));
            document.write(out);
        }
        return out.toByteArray();
    }

    private static void write(Paragraph paragraph, XWPFParagraph into) {
        paragraph.alignment().ifPresent(into::setAlignment);
        into.setSpacingBefore(paragraph.before());
        into.setSpacingAfter(paragraph.after());
        into.setFirstLineIndent(paragraph.firstLine());
        for (Run run : paragraph.runs()) {
            XWPFRun written = into.createRun();
            written.setFontFamily(FONT);
            written.setFontSize(run.points());
            written.setBold(run.bold());
            written.setItalic(run.italic());
            written.setText(run.text());
        }
        paragraph
                .section()
                .ifPresent(section -> page(section, into.getCTP().getPPr().addNewSectPr()));
    }

    private static void page(CTSectPr from, CTSectPr into) {
        into.addNewPgSz().set(from.getPgSz());
        into.addNewPgMar().set(from.getPgMar());
    }

    private static void write(List<List<Cell>> rows, XWPFDocument document) {
        XWPFTable table = document.createTable(rows.size(), 1);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                write(rows.get(i).get(j), j == 0 ? row.getCell(0) : row.addNewTableCell());
            }
        }
    }

    private static void write(Cell cell, XWPFTableCell into) {
        CTTcPr settings = into.getCTTc().addNewTcPr();
        if (cell.span() > 1) {
            settings.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        cell.merge().ifPresent(merge -> settings.addNewVMerge().setVal(merge));
        for (int i = 0; i < cell.paragraphs().size(); i++) {
            write(cell.paragraphs().get(i), i == 0 ? into.getParagraphs().get(0) : into.addParagraph());
        }
    }
}
