package vn.thanthien.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

    @Test
    void should_refuse_fonts_that_may_not_be_embedded() throws IOException {
        byte[] bold = shipped("Bold");
        byte[] restricted = bold.clone();
        ByteBuffer font = ByteBuffer.wrap(restricted);
        int rights = table(font, "OS/2") + 8;
        font.putShort(rights, (short) 2);

        assertThatThrownBy(() -> PdfFonts.of(restricted, bold, bold, bold))
                .isInstanceOf(UnusableFontException.class)
                .hasMessage("the font Regular does not permit embedding");
    }

    private static int table(ByteBuffer font, String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            font.get(entry, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
