package vn.thanthien.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fonts of which the letters of a PDF are taken (phông chữ): one family in four cuts. Only the letters in use go into
 * the file.
 *
 * <p>This class is immutable and thread-safe. Reading fonts takes longer than writing a document: keep it.
 */
public final class PdfFonts {

    private final Map<Cut, FontFile> files;

    private PdfFonts(Map<Cut, FontFile> files) {
        this.files = files;
    }

    /** The fonts that come with this module, read when they are first asked for. */
    private static final class Shipped {
        static final PdfFonts FONTS = shipped();
    }

    private static PdfFonts shipped() {
        Map<Cut, FontFile> files = new EnumMap<>(Cut.class);
        for (Cut cut : Cut.values()) {
            String name = "fonts/LiberationSerif-" + cut.title() + ".ttf";
            try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
                files.put(cut, FontFile.of(cut, Objects.requireNonNull(in, name).readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new PdfFonts(files);
    }

    /**
     * Liberation Serif, which comes with this module: each letter is as wide as that of Times New Roman, so that lines
     * break where they do in Word.
     *
     * @return the fonts
     */
    public static PdfFonts liberationSerif() {
        return Shipped.FONTS;
    }

    /**
     * Fonts of your own, for example Times New Roman where you have a licence for it. Each is the content of a TrueType
     * file (.ttf).
     *
     * @param regular the upright cut
     * @param bold the bold cut
     * @param italic the italic cut
     * @param boldItalic the bold italic cut
     * @return the fonts
     * @throws UnusableFontException if one of them is no TrueType font or may not be embedded
     */
    public static PdfFonts of(byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
        Map<Cut, FontFile> files = new EnumMap<>(Cut.class);
        files.put(Cut.REGULAR, FontFile.of(Cut.REGULAR, regular));
        files.put(Cut.BOLD, FontFile.of(Cut.BOLD, bold));
        files.put(Cut.ITALIC, FontFile.of(Cut.ITALIC, italic));
        files.put(Cut.BOLD_ITALIC, FontFile.of(Cut.BOLD_ITALIC, boldItalic));
        return new PdfFonts(files);
    }

    FontFile file(Cut cut) {
        return Optional.ofNullable(files.get(cut)).orElseThrow();
    }
}
