package vn.thanthien.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on a page: letters, each in its element of the structure, and lines, which are decoration. Lengths are in
 * thousandths of a point, from the left and from the top.
 */
final class Canvas {

    private static final String FAINT = "0.35 g\n";
    private static final String BLACK = "0 g\n";
    private static final long UNDERLINE = 2200;

    private final StringBuilder operators = new StringBuilder();
    private final List<Tag> marks = new ArrayList<>();
    private final List<long[]> underlines = new ArrayList<>();
    private final EmbeddedFonts fonts;
    private final long pageHeight;
    private @Nullable Tag open;
    private boolean decorating;

    Canvas(EmbeddedFonts fonts, long pageHeight) {
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    /** The elements whose parts are marked on this page, in the order of the numbers of the marks. */
    List<Tag> marks() {
        return marks;
    }

    /** From now on letters are decoration, such as the repeated header of a table. */
    void decorate(boolean on) {
        close();
        decorating = on;
    }

    /** Draws a line of text. */
    void text(Line line, long left, long top) {
        int gaps = Math.max(1, line.words().size() - 1);
        long given = 0;
        long x = left + line.start();
        long y = top + line.baseline();
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            for (Piece piece : word.pieces()) {
                x = piece(piece, line.halfPoints(), x, y);
            }
            if (word.space().isPresent()) {
                x = piece(word.space().get(), line.halfPoints(), x, y);
                boolean between = i < line.words().size() - 1;
                long upToHere = between ? line.stretch() * (i + 1) / gaps : given;
                x += upToHere - given;
                given = upToHere;
            }
        }
        underline();
    }

    private long piece(Piece piece, int halfPoints, long x, long y) {
        open(piece.tag());
        if (piece.faint()) {
            operators.append(FAINT);
        }
        letters(piece.cut(), piece.text(), halfPoints, x, y);
        if (piece.faint()) {
            operators.append(BLACK);
            underlines.add(new long[] {x, y + UNDERLINE, x + piece.width()});
        }
        return x + piece.width();
    }

    private void underline() {
        for (long[] line : underlines) {
            line(500, line[0], line[1], line[2], line[1], "[1 1.5] 0 d ");
        }
        underlines.clear();
    }

    /** Draws a horizontal line. */
    void rule(long thickness, long from, long to, long y) {
        line(thickness, from, y, to, y, "");
    }

    private void line(long thickness, long x1, long y1, long x2, long y2, String dashes) {
        artifact("/Artifact BMC ");
        operators
                .append("q ")
                .append(dashes)
                .append(points(thickness))
                .append(" w ")
                .append(points(x1))
                .append(' ')
                .append(points(pageHeight - y1))
                .append(" m ")
                .append(points(x2))
                .append(' ')
                .append(points(pageHeight - y2))
                .append(" l S Q EMC\n");
    }

    /** Draws a frame. */
    void frame(long thickness, long x, long y, long width, long height) {
        artifact("/Artifact BMC ");
        operators
                .append(points(thickness))
                .append(" w ")
                .append(points(x))
                .append(' ')
                .append(points(pageHeight - y - height))
                .append(' ')
                .append(points(width))
                .append(' ')
                .append(points(height))
                .append(" re S EMC\n");
    }

    /** Draws a page number. */
    void pageNumber(String number, int halfPoints, long x, long y) {
        artifact("/Artifact <</Type /Pagination /Subtype /Header>> BDC ");
        letters(Cut.REGULAR, number, halfPoints, x, y);
        operators.append("EMC\n");
    }

    private void letters(Cut cut, String text, int halfPoints, long x, long y) {
        operators
                .append("BT /")
                .append(fonts.name(cut))
                .append(' ')
                .append(points(halfPoints * 500L))
                .append(" Tf ")
                .append(points(x))
                .append(' ')
                .append(points(pageHeight - y))
                .append(" Td <")
                .append(fonts.hex(cut, text))
                .append("> Tj ET\n");
    }

    private void artifact(String begin) {
        close();
        operators.append(begin);
    }

    private void open(Tag tag) {
        if (open == tag) {
            return;
        }
        close();
        if (decorating) {
            operators.append("/Artifact <</Type /Pagination>> BDC\n");
        } else {
            operators.append("/Span <</MCID ").append(marks.size()).append(">> BDC\n");
            marks.add(tag);
        }
        open = tag;
    }

    private void close() {
        if (open != null) {
            operators.append("EMC\n");
            open = null;
        }
    }

    /** The operators, as they go into the file. */
    byte[] content() {
        close();
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Points with three decimals at most. */
    static String points(long millipoints) {
        long whole = Math.abs(millipoints) / 1000;
        long rest = Math.abs(millipoints) % 1000;
        String sign = millipoints < 0 ? "-" : "";
        return rest == 0 ? sign + whole : sign + whole + String.format(Locale.ROOT, ".%03d", rest);
    }
}
