package vn.thanthien.render.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;
import vn.thanthien.render.internal.Notes;

/**
 * Writes a document as plain text (văn bản thuần) for letters of one width: lines of 80 columns, in lying annexes 122; head
 * and signature in two columns as on paper, tables drawn with "+", "-" and "|", empty blanks as dots. A table of many
 * columns is as wide as on a lying page where else its words would be broken, and wider still only where its columns have one
 * letter each. The same document gives the same bytes.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to, in UTF-8; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, List.of(), out);
    }

    /**
     * Writes a document with remarks as notes at its end, each marked "[1]" at the part that it concerns and numbered in
     * the order of the parts.
     *
     * @param document the document
     * @param remarks the remarks, those that concern one part in the order in which they are shown
     * @param out where to, in UTF-8; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out)
            throws IOException {
        RemarkPlaces places = RemarkPlaces.of(remarks, learning -> new TextWriter(new Notes(learning)).write(document));
        String page = new TextWriter(new Notes(places)).write(document);
        out.write(page.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
