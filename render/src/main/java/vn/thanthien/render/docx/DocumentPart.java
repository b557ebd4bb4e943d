package vn.thanthien.render.docx;

import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.RemarkPlaces;

/** Writes document.xml, and the page header with the page number. */
final class DocumentPart {

    /** The relationship from the document to the page header. */
    static final String PAGE_HEADER_ID = "rId3";

    /** Half the least top margin, so that the page number stands in the middle of it. */
    private static final int NUMBER_FROM_EDGE_MM = 10;

    private DocumentPart() {}

    static byte[] bytes(AdministrativeDocument document, RemarkPlaces remarks) {
        return Xml.part("document", List.of(Namespace.WORD, Namespace.RELATION_ID), xml -> {
            int textWidth = Measure.twips(document.page().textWidth());
            Story story = new Story(xml, remarks, new Measure(document.layout()));
            xml.start("body");
            if (document.header().form() == DocumentForm.BOARD) {
                new BoardWriter(story, document.page()).write(document);
            } else {
                new HeadWriter(story, textWidth).write(document);
                new BodyWriter(story, textWidth).write(document.body());
                new ClosingWriter(story, textWidth).write(document);
            }
            PageSetup page = document.page();
            for (Annex annex : document.annexes()) {
                // what came before ends here, with its own paper and its own page numbers
                xml.start("p").start("pPr").empty("pStyle", "val", ParagraphStyle.START.id());
                section(xml, page, false);
                xml.end().end();
                page = annex.page().orElse(document.page());
                new AnnexWriter(story, Measure.twips(page.textWidth())).write(annex);
            }
            section(xml, page, document.header().form() == DocumentForm.BOARD);
            xml.end();
        });
    }

    private static void section(Xml xml, PageSetup page, boolean centred) {
        xml.start("sectPr");
        xml.start("headerReference", "type", "default")
                .attribute(Namespace.RELATION_ID, "id", PAGE_HEADER_ID)
                .end();
        xml.start("pgSz", "w", twips(page.width()), "h", twips(page.height()));
        if (page.isLandscape()) {
            xml.attribute(Namespace.WORD, "orient", "landscape");
        }
        xml.end();
        xml.empty(
                "pgMar",
                "top",
                twips(page.top()),
                "right",
                twips(page.right()),
                "bottom",
                twips(page.bottom()),
                "left",
                twips(page.left()),
                "header",
                twips(NUMBER_FROM_EDGE_MM),
                "footer",
                twips(NUMBER_FROM_EDGE_MM),
                "gutter",
                "0");
        xml.empty("pgNumType", "start", "1");
        if (centred) {
            xml.empty("vAlign", "val", "center");
        }
        // The first page has a header of its own, which is empty: its number is not shown.
        xml.empty("titlePg").end();
    }

    private static String twips(int millimetres) {
        return Integer.toString(Measure.twips(millimetres));
    }

    static byte[] pageHeader() {
        return Xml.part("hdr", List.of(Namespace.WORD), xml -> {
            xml.start("p");
            ParagraphFormat.OF_STYLE.write(xml, ParagraphStyle.PAGE_NUMBER);
            // The cached result, for readers that do not count pages.
            xml.start("fldSimple", "instr", " PAGE ").start("r").start("t").text("2");
            xml.end().end().end().end();
        });
    }
}
