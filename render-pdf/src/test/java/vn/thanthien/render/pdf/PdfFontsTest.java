package vn.thanthien.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.language.Language;

class PdfFontsTest {

    private static byte[] shipped(String cut) throws IOException {
        String name = "fonts/LiberationSerif-" + cut + ".ttf";
        try (InputStream in = PdfFonts.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void should_ship_fonts_with_their_licence() throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("fonts/OFL.txt")) {
            assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("SIL OPEN FONT LICENSE Version 1.1")
                    .contains("Reserved Font Name Liberation");
        }
    }

    @Test
    void should_have_every_letter_of_vietnamese_in_every_cut() {
        String letters = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxyFJWZfjwz0123456789"
                + "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
                + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ“”‘’–—…₫%/()[];:.,!?\"'";
        for (Cut cut : Cut.values()) {
            FontFile font = PdfFonts.liberationSerif().file(cut);
            assertThat(letters.codePoints().filter(letter -> !font.has(letter)).toArray())
                    .as(cut.title())
                    .isEmpty();
        }
    }

    @Test
    void should_take_the_fonts_of_the_caller() throws IOException {
        PdfFonts own = PdfFonts.of(shipped("Bold"), shipped("Bold"), shipped("Italic"), shipped("BoldItalic"));
        PdfSamples.Sample sample = PdfSamples.example("complete-2025");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(sample.document(), List.of(), own, out);

        assertThat(ReadPdf.letters(out.toByteArray()).get(1))
                .isNotEmpty()
                .noneSatisfy(letter -> assertThat(letter.font()).endsWith("+LiberationSerif"));
    }

    @Test
    void should_refuse_what_is_no_font() throws IOException {
        byte[] bold = shipped("Bold");

        assertThatThrownBy(() -> PdfFonts.of(bold, "không phải phông".getBytes(StandardCharsets.UTF_8), bold, bold))
                .isInstanceOfSatisfying(UnusableFontException.class, refused -> {
                    assertThat(refused).hasMessage("the font Bold cannot be read: a TrueType file (.ttf) is needed");
                    assertThat(refused.message(Language.VIETNAMESE)).startsWith("không đọc được phông chữ Bold");
                });
        assertThatThrownBy(() -> PdfFonts.of(new byte[0], bold, bold, bold)).isInstanceOf(UnusableFontException.class);
    }

    /** The embedding permissions in OS/2: restricted, not in parts, bitmaps only; the last two whatever else is allowed. */
    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0104, 0x0200, 0x0208})
    void should_refuse_fonts_that_may_not_be_embedded(int rights) throws IOException {
        byte[] bold = shipped("Bold");
        byte[] restricted = permitting(rights);

        assertThatThrownBy(() -> PdfFonts.of(restricted, bold, bold, bold))
                .isInstanceOfSatisfying(UnusableFontException.class, refused -> {
                    assertThat(refused).hasMessage("the font Regular does not permit embedding");
                    assertThat(refused.message(Language.VIETNAMESE)).contains("Regular");
                });
    }

    /** Installable, for preview and printing, editable; of several permissions the least strict one counts. */
    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0004, 0x0008, 0x0006, 0x000a})
    void should_take_fonts_that_may_be_embedded(int rights) throws IOException {
        byte[] bold = shipped("Bold");

        assertThatCode(() -> PdfFonts.of(permitting(rights), bold, bold, bold)).doesNotThrowAnyException();
    }

    @Test
    void should_refuse_outlines_that_are_not_those_of_TrueType() throws IOException {
        byte[] bold = shipped("Bold");
        byte[] without = bold.clone();
        ByteBuffer.wrap(without)
                .put(entry(ByteBuffer.wrap(without), "glyf"), "CFF ".getBytes(StandardCharsets.US_ASCII));
        byte[] openType = without.clone();
        ByteBuffer.wrap(openType).put(0, "OTTO".getBytes(StandardCharsets.US_ASCII));

        for (byte[] font : List.of(without, openType)) {
            assertThatThrownBy(() -> PdfFonts.of(bold, bold, font, bold))
                    .isInstanceOf(UnusableFontException.class)
                    .hasMessageContaining("Italic");
        }
    }

    private static byte[] permitting(int rights) throws IOException {
        byte[] font = shipped("Bold");
        ByteBuffer bytes = ByteBuffer.wrap(font);
        bytes.putShort(bytes.getInt(entry(bytes, "OS/2") + 8) + 8, (short) rights);
        return font;
    }

    /** Where the entry of a table stands in the list of tables. */
    private static int entry(ByteBuffer font, String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return entry;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
