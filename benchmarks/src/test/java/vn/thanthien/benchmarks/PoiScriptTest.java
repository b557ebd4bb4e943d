package vn.thanthien.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/** What is timed is the same document: the same paragraphs with the same words, in the same rows and cells. */
class PoiScriptTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static Element text(byte[] docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()))
                            .getDocumentElement();
                }
            }
        }
        throw new IllegalStateException("no text");
    }

    /** Tables, rows, cells and paragraphs in the order of the document; a paragraph with its words, a cell with its span. */
    private static void outline(Node within, List<String> outline) {
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && WORD.equals(element.getNamespaceURI())) {
                switch (element.getLocalName()) {
                    case "p" -> outline.add("p " + words(element));
                    case "tbl", "tr" -> {
                        outline.add(element.getLocalName());
                        outline(element, outline);
                    }
                    case "tc" -> {
                        outline.add("tc" + spans(element));
                        outline(element, outline);
                    }
                    default -> outline(element, outline);
                }
            }
        }
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        var parts = paragraph.getElementsByTagNameNS(WORD, "t");
        for (int i = 0; i < parts.getLength(); i++) {
            words.append(parts.item(i).getTextContent());
        }
        return words.toString();
    }

    private static String spans(Element cell) {
        StringBuilder spans = new StringBuilder();
        for (String name : List.of("gridSpan", "vMerge")) {
            var set = cell.getElementsByTagNameNS(WORD, name);
            if (set.getLength() > 0) {
                String value = ((Element) set.item(0)).getAttributeNS(WORD, "val");
                spans.append(' ').append(name).append(' ').append(value.isEmpty() ? "continue" : value);
            }
        }
        return spans.toString();
    }

    private static List<String> outline(byte[] docx) throws Exception {
        List<String> outline = new ArrayList<>();
        outline(text(docx), outline);
        return outline;
    }

    @Test
    void should_hold_the_same_paragraphs_and_tables() throws Exception {
        AdministrativeDocument document =
                Composer.of(Profile.shipped("thanh-hoa-5-3-4")).compose(Reports.cleanWithRows());
        byte[] own = DocxBenchmark.written(document);

        List<String> outline = outline(own);
        assertThat(outline).hasSizeGreaterThan(200).contains("tbl");
        assertThat(outline(PoiScript.of(own).write())).isEqualTo(outline);
    }
}
