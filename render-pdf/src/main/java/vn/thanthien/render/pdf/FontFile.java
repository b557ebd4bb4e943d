package vn.thanthien.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file and what its letters measure. Thread-safe: the parser underneath, which is not, is asked by one at a time. */
final class FontFile {

    private static final int MILLI_EM = 1000;
    private static final int NO_GLYPH = -1;
    // of the embedding permissions in the table OS/2
    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDIT = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final byte[] bytes;
    private final byte[] digest;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final int ascent;
    private final int height;
    private final Map<Integer, Integer> known = new HashMap<>();

    private FontFile(byte[] bytes, TrueTypeFont font) throws IOException {
        this.bytes = bytes;
        this.digest = Digests.sha256().digest(bytes);
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        HorizontalHeaderTable header = font.getHorizontalHeader();
        this.ascent = milliEm(header.getAscender());
        this.height = milliEm(header.getAscender() - header.getDescender() + header.getLineGap());
    }

    /**
     * Reads a font.
     *
     * @throws UnusableFontException if it is not TrueType, lacks what is needed, or its maker forbids what a PDF/A needs
     */
    static FontFile of(Cut cut, byte[] bytes) {
        byte[] own = bytes.clone();
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(own));
            if (font.getTableMap().containsKey("CFF ") || !font.getTableMap().containsKey("glyf")) {
                throw UnusableFontException.of("outlines", cut.title());
            }
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            if (rights != null && forbidsEmbedding(rights.getFsType())) {
                throw UnusableFontException.of("forbidden", cut.title());
            }
            return new FontFile(own, font);
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnusableFontException refused ? refused : UnusableFontException.of(cut.title(), e);
        }
    }

    private static boolean forbidsEmbedding(int rights) {
        boolean restricted = (rights & RESTRICTED) != 0 && (rights & PREVIEW_OR_EDIT) == 0;
        return restricted || (rights & (NO_SUBSETTING | BITMAPS_ONLY)) != 0;
    }

    private int milliEm(int units) {
        return Math.round(units * (float) MILLI_EM / unitsPerEm);
    }

    /** The file. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** What tells the file from others. */
    byte[] digest() {
        return digest.clone();
    }

    /** From the baseline up to the top of a line, in thousandths of the size. */
    int ascent() {
        return ascent;
    }

    /** From one baseline to the next in single spacing, in thousandths of the size. */
    int height() {
        return height;
    }

    boolean has(int codePoint) {
        return advance(codePoint) != NO_GLYPH;
    }

    /** The width of a text in thousandths of the size; characters that the font lacks have none. */
    long width(String text) {
        return text.codePoints().mapToLong(c -> Math.max(0, advance(c))).sum();
    }

    private synchronized int advance(int codePoint) {
        return known.computeIfAbsent(codePoint, this::measured);
    }

    private int measured(int codePoint) {
        try {
            int glyph = characters.getGlyphId(codePoint);
            return glyph == 0 ? NO_GLYPH : milliEm(font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            // the table was read when the font was opened
            throw new IllegalStateException("a font in memory cannot be read", e);
        }
    }
}
