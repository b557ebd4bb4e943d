package vn.thanthien.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;

/**
 * Writes a document as an Office Open XML text document (tệp .docx), in the form of Nghị định 30/2020/NĐ-CP. The same
 * document gives the same bytes; no clock, locale, font or network is asked.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Docx {

    // The same for every file. Not 1980-01-01: the JDK then adds a field that depends on the time zone.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Docx() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, List.of(), out);
    }

    /**
     * Writes a document with remarks as comments, each at the part of the document that it concerns.
     *
     * @param document the document
     * @param remarks the remarks, those that concern one part in the order in which they are shown
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out)
            throws IOException {
        RemarkPlaces places = RemarkPlaces.of(remarks, learning -> DocumentPart.bytes(document, learning));
        boolean commented = !remarks.isEmpty();
        boolean custom = !document.properties().isEmpty();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", PackageParts.contentTypes(custom, commented));
        parts.put("_rels/.rels", PackageParts.packageRelationships(custom));
        parts.put("word/document.xml", DocumentPart.bytes(document, places));
        parts.put("word/_rels/document.xml.rels", PackageParts.documentRelationships(commented));
        parts.put("word/styles.xml", StylesPart.bytes(document.layout()));
        parts.put("word/settings.xml", PackageParts.settings());
        parts.put("word/header1.xml", DocumentPart.pageHeader());
        if (commented) {
            parts.put("word/comments.xml", Comments.part(remarks));
        }
        parts.put("docProps/core.xml", PackageParts.coreProperties(document));
        if (custom) {
            parts.put("docProps/custom.xml", PackageParts.customProperties(document.properties()));
        }
        // Not closed, since that would close the caller's stream; finish() writes all there is.
        @SuppressWarnings("resource")
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(ENTRY_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
