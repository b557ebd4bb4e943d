package vn.thanthien.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Remark;

/**
 * Writes a document as PDF/A-2a with the tags of PDF/UA-1 (tệp .pdf), laid out as its Word file is, in the form of Nghị định
 * 30/2020/NĐ-CP. The fonts are embedded; the same document and fonts give the same bytes; no clock, locale or network is
 * asked.
 *
 * <p>Characters that show nothing, such as joiners, are left out, and a hyphen stands for a non-breaking hyphen that the font
 * lacks. Every other character that the fonts lack refuses the document.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class Pdf {

    private Pdf() {}

    /**
     * Writes a document in {@linkplain PdfFonts#liberationSerif() the fonts of this module}.
     *
     * @param document the document
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     * @throws UnprintableTextException if the document has characters that cannot be printed
     */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        write(document, List.of(), out);
    }

    /**
     * Writes a document with remarks as notes after it, each marked "[1]" at the part that it concerns and numbered in the
     * order of the parts.
     *
     * @param document the document
     * @param remarks the remarks, those that concern one part in the order in which they are shown
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     * @throws UnprintableTextException if the document has characters that cannot be printed
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out)
            throws IOException {
        write(document, remarks, PdfFonts.liberationSerif(), out);
    }

    /**
     * Writes a document with remarks in given fonts.
     *
     * @param document the document
     * @param remarks the remarks, possibly none
     * @param fonts the fonts
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing to {@code out} fails
     * @throws UnprintableTextException if the document has characters that cannot be printed
     */
    public static void write(AdministrativeDocument document, List<Remark> remarks, PdfFonts fonts, OutputStream out)
            throws IOException {
        // as a whole, so that a document that is refused leaves nothing behind
        out.write(PdfFile.bytes(document, remarks, fonts));
        out.flush();
    }
}
