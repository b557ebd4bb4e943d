package vn.thanthien.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;

/**
 * A written file, read by other means than those that wrote it: the JDK's DOM for single elements, POI for the whole.
 */
final class WordFile {

    static final String W = Namespace.WORD.uri();

    private final byte[] bytes;
    private final Map<String, byte[]> parts;

    private WordFile(byte[] bytes, Map<String, byte[]> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    static WordFile of(AdministrativeDocument document) {
        return of(document, List.of());
    }

    static WordFile of(AdministrativeDocument document, List<Remark> remarks) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Docx.write(document, remarks, out);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            return new WordFile(out.toByteArray(), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFDocument opened() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ByteArrayInputStream part(String name) {
        return new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(part(part));
        } catch (Exception e) {
            throw new IllegalStateException(part + " is not well-formed", e);
        }
    }

    /** The first paragraph whose text begins so. */
    Element paragraph(String beginning) {
        NodeList paragraphs = xml("word/document.xml").getElementsByTagNameNS(W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            if (paragraphs.item(i).getTextContent().startsWith(beginning)) {
                return (Element) paragraphs.item(i);
            }
        }
        throw new AssertionError("no paragraph begins with: " + beginning);
    }

    /** How the first paragraph that begins so looks, with what its style says. */
    Setting setting(String beginning) {
        Element paragraph = paragraph(beginning);
        Element style = style(value(paragraph, "pStyle"));
        String own = value(paragraph, "jc");
        return new Setting(
                Integer.parseInt(value(style, "sz")) / 2,
                has(style, "b"),
                has(style, "i"),
                own.isEmpty() ? value(style, "jc") : own,
                paragraph.getTextContent());
    }

    /** The style with that id. */
    Element style(String id) {
        NodeList styles = xml("word/styles.xml").getElementsByTagNameNS(W, "style");
        for (int i = 0; i < styles.getLength(); i++) {
            Element style = (Element) styles.item(i);
            if (style.getAttributeNS(W, "styleId").equals(id)) {
                return style;
            }
        }
        throw new AssertionError("no style has the id: " + id);
    }

    static boolean has(Element element, String name) {
        return element.getElementsByTagNameNS(W, name).getLength() > 0;
    }

    static String value(Element element, String name) {
        return attribute(element, name, "val");
    }

    static String attribute(Element element, String name, String attribute) {
        NodeList found = element.getElementsByTagNameNS(W, name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttributeNS(W, attribute);
    }

    /** How a paragraph looks: size in points, bold, italic, alignment, and its text. */
    record Setting(int points, boolean bold, boolean italic, String alignment, String text) {

        boolean isInCapitals() {
            return text.equals(text.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
