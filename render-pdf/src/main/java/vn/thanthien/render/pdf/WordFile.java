package vn.thanthien.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.docx.Docx;

/** The document as our own writer of .docx sets it out: what its styles, paragraphs and tables say is laid out here. */
final class WordFile {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String COMMENTS = "word/comments.xml";

    private final Map<String, byte[]> parts;
    private final Map<String, Look> styles = new HashMap<>();

    private WordFile(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        for (Element style : WordXml.children(parsed(STYLES), "style")) {
            if (WordXml.attribute(style, "type").equals("paragraph")) {
                String id = WordXml.attribute(style, "styleId");
                styles.put(id, Look.PLAIN.styled(id).changed(style));
            }
        }
    }

    static WordFile of(AdministrativeDocument document, List<Remark> remarks) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        Docx.write(document, remarks, word);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(parts);
    }

    /** The parts, unpacked, in the order of the file. */
    Iterable<byte[]> contents() {
        return parts.values();
    }

    /** The body of the document. */
    Element body() throws IOException {
        return WordXml.child(parsed(DOCUMENT), "body").orElseThrow();
    }

    /** The remarks, each with its paragraphs, by the ids by which the body refers to them. */
    Map<String, Element> comments() throws IOException {
        Map<String, Element> comments = new HashMap<>();
        if (parts.containsKey(COMMENTS)) {
            WordXml.children(parsed(COMMENTS), "comment")
                    .forEach(comment -> comments.put(WordXml.attribute(comment, "id"), comment));
        }
        return comments;
    }

    /** How a paragraph of a style looks. */
    Look style(String id) {
        return Optional.ofNullable(styles.get(id)).orElseThrow();
    }

    private Element parsed(String part) throws IOException {
        try {
            // the parser of the JDK, whatever else is on the class path
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            byte[] xml = Optional.ofNullable(parts.get(part)).orElseThrow();
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new ByteArrayInputStream(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own " + part + " cannot be read", e);
        }
    }
}
