package vn.thanthien.render.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.docx.Docx;

/** A .docx in the hands of a test: its parts, and its text as a tree in which a script types as a clerk does. */
public final class FormFile {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String DOCUMENT = "word/document.xml";

    /** The blank reports by profile: tests take hundreds, and composing one takes its time. */
    private static final Map<Profile, Map<String, byte[]>> REPORTS = new ConcurrentHashMap<>();

    private final Map<String, byte[]> parts;
    private final Document text;
    /** By id; found once, since looking through a whole document takes its time. */
    private final Map<String, List<Element>> controls = new HashMap<>();

    private FormFile(Map<String, byte[]> parts) {
        this.parts = parts;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            this.text = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(DOCUMENT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static FormFile ofReport(Profile profile) {
        // each test has parts and a text of its own
        return new FormFile(new LinkedHashMap<>(
                REPORTS.computeIfAbsent(profile, form -> of(Composer.of(form).skeletonReport()).parts)));
    }

    public static FormFile ofPlan(Profile profile) {
        return of(Composer.of(profile).skeletonPlan());
    }

    static FormFile of(AdministrativeDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Docx.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(bytes.toByteArray());
    }

    public static FormFile of(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FormFile(parts);
    }

    Document text() {
        return text;
    }

    /** The other parts, which a test may change. */
    Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] bytes() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter written = new StringWriter();
            transformer.transform(new DOMSource(text), new StreamResult(written));
            return zipped(written.toString());
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file with another text. */
    byte[] zipped(String document) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(DOCUMENT, document.getBytes(StandardCharsets.UTF_8));
        return zip(changed);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public FilledForm read(Profile profile) {
        return read(bytes(), profile);
    }

    static FilledForm read(byte[] docx, Profile profile) {
        try {
            return Forms.read(new ByteArrayInputStream(docx), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Element> elements(String name) {
        return elements(text.getDocumentElement(), name);
    }

    static List<Element> elements(Element within, String name) {
        List<Element> elements = new ArrayList<>();
        collect(within, name, elements);
        return elements;
    }

    // not getElementsByTagNameNS, whose lists look through the text again whenever it has changed
    private static void collect(Node within, String name, List<Element> elements) {
        for (Node child = within.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI())) {
                    elements.add(element);
                }
                collect(element, name, elements);
            }
        }
    }

    private static String value(Element control, String name) {
        List<Element> named = elements(control, name);
        return named.isEmpty() ? "" : named.get(0).getAttributeNS(WORD, "val");
    }

    /** The ids of the controls in the order of the document. */
    public List<String> ids() {
        return elements("sdt").stream().map(control -> value(control, "tag")).toList();
    }

    /** The controls of that id, in the order of the document. */
    List<Element> controls(String id) {
        if (controls.isEmpty()) {
            elements("sdt").forEach(this::index);
        }
        return List.copyOf(controls.getOrDefault(id, List.of()));
    }

    private void index(Element control) {
        controls.computeIfAbsent(value(control, "tag"), none -> new ArrayList<>())
                .add(control);
    }

    /** Types a text into the only control of that id. */
    public FormFile type(String id, String typed) {
        return type(id, List.of(typed));
    }

    /** Types texts into the controls of that id, the first into the first row; rows are added as they are needed. */
    public FormFile type(String id, List<String> typed) {
        while (controls(id).size() < typed.size()) {
            addRow(id);
        }
        List<Element> blanks = controls(id);
        for (int i = 0; i < typed.size(); i++) {
            type(blanks.get(i), typed.get(i));
        }
        return this;
    }

    // As Word does it: the last row is copied with its controls, each with a number of its own.
    private void addRow(String id) {
        List<Element> known = controls(id);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no control " + id);
        }
        Node row = known.get(known.size() - 1);
        while (!"tr".equals(row.getLocalName())) {
            row = row.getParentNode();
        }
        Element copy = (Element) row.cloneNode(true);
        row.getParentNode().insertBefore(copy, row.getNextSibling());
        // behind all that the index holds of these ids
        elements(copy, "sdt").forEach(control -> {
            type(control, "");
            index(control);
        });
    }

    /** Types into a control as Word does: the hint goes, the style of the hint goes, lines are parted. */
    static void type(Element control, String typed) {
        elements(control, "showingPlcHdr").forEach(FormFile::remove);
        elements(control, "rStyle").forEach(FormFile::remove);
        List<Element> runs = elements(control, "r");
        Element run = runs.get(0);
        runs.subList(1, runs.size()).forEach(FormFile::remove);
        elements(run, "t").forEach(FormFile::remove);
        elements(run, "br").forEach(FormFile::remove);
        String[] lines = typed.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.appendChild(element(run, "br"));
            }
            run.appendChild(element(run, "t")).setTextContent(lines[i]);
        }
    }

    static Element element(Node near, String name) {
        return near.getOwnerDocument().createElementNS(WORD, "w:" + name);
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
