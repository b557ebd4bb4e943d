package vn.thanthien.render.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;
import vn.thanthien.render.internal.Notes;

/**
 * Writes a document as Markdown (CommonMark with the tables and footnotes of GitHub): the head as a table of two columns,
 * headings, lists and tables, empty blanks as dots. Words of the document never become markup; an address in them is not
 * made a link, though some viewers link whatever looks like one. Cells that cover several columns stand in the first of them,
 * the rows of a table's header are put together. The same document gives the same bytes.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Markdown {

    private Markdown() {}

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
     * Writes a document with remarks as footnotes, each marked at the part that it concerns and numbered in the order of
     * the parts.
     *
     * @param document the document
     * @param remarks the remarks, those that concern one part in the order in which they are shown
     * @param out where to, in UTF-8; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out)
            throws IOException {
        RemarkPlaces places =
                RemarkPlaces.of(remarks, learning -> new MarkdownWriter(new Notes(learning)).write(document));
        String page = new MarkdownWriter(new Notes(places)).write(document);
        out.write(page.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
