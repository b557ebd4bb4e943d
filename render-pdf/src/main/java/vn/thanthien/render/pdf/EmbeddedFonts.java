package vn.thanthien.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one file: those in use, and of each only the letters in use. */
final class EmbeddedFonts {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PDDocument file;
    private final PdfFonts fonts;
    private final Map<Cut, PDType0Font> used = new EnumMap<>(Cut.class);
    private final Map<Cut, Map<Integer, String>> codes = new EnumMap<>(Cut.class);

    EmbeddedFonts(PDDocument file, PdfFonts fonts) {
        this.file = file;
        this.fonts = fonts;
    }

    /** The name by which pages refer to a cut. */
    String name(Cut cut) {
        return cut.title();
    }

    /** The codes of letters, as they stand in a text operator. */
    String hex(Cut cut, String text) {
        PDType0Font font = used.computeIfAbsent(cut, this::embedded);
        Map<Integer, String> known = codes.computeIfAbsent(cut, none -> new HashMap<>());
        StringBuilder hex = new StringBuilder();
        text.codePoints().forEach(c -> hex.append(known.computeIfAbsent(c, letter -> code(font, letter))));
        return hex.toString();
    }

    private PDType0Font embedded(Cut cut) {
        try {
            return PDType0Font.load(
                    file, new ByteArrayInputStream(fonts.file(cut).bytes()), true);
        } catch (IOException e) {
            throw UnusableFontException.of(cut.title(), e);
        }
    }

    private static String code(PDType0Font font, int letter) {
        try {
            font.addToSubset(letter);
            return HEX.formatHex(font.encode(Character.toString(letter)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out the letters that are not in use; answers the fonts for the resources of the pages. */
    COSDictionary finished() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (Map.Entry<Cut, PDType0Font> font : used.entrySet()) {
            font.getValue().subset();
            dictionary.setItem(
                    COSName.getPDFName(name(font.getKey())), font.getValue().getCOSObject());
        }
        return dictionary;
    }
}
