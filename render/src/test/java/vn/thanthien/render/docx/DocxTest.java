package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Phrase;

/** What is written comes out again: words in order, blanks as controls, the same bytes each time. */
class DocxTest {

    private static DocumentBuilder letter() {
        return AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân xã Đồng Lúa"))
                .number(DocumentNumber.of(5, "BC-UBND"))
                .dateline(Dateline.of("Đồng Lúa", LocalDate.of(2026, 1, 5)))
                .type("Báo cáo");
    }

    @Test
    void should_keep_the_order_of_the_parts() {
        String text = WordFile.of(Samples.longReport())
                .xml("word/document.xml")
                .getDocumentElement()
                .getTextContent();

        assertThat(text)
                .containsSubsequence(
                        "ỦY BAN NHÂN DÂN",
                        "CỘNG HÒA",
                        "Số: 05",
                        "ngày 05 tháng 01 năm 2026",
                        "BÁO CÁO",
                        "Kết quả",
                        "Kính gửi:",
                        "Thực hiện Kế hoạch",
                        "I. ĐẶC ĐIỂM",
                        "II. KẾT QUẢ",
                        "Đơn vị tính",
                        "III. ĐỀ XUẤT",
                        "Trên đây",
                        "./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT, VP.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "Trần Văn Mẫu");
    }

    @Test
    void should_write_an_empty_blank_as_a_control_that_shows_its_hint() {
        WordFile file = WordFile.of(letter().paragraph(Phrase.of(Blank.of("dossiers.received", "số hồ sơ")))
                .build());
        Element control = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "sdt")
                .item(0);

        assertThat(WordFile.value(control, "tag")).isEqualTo("dossiers.received");
        assertThat(WordFile.value(control, "alias")).isEqualTo("số hồ sơ (dossiers.received)");
        assertThat(WordFile.has(control, "showingPlcHdr")).isTrue();
        assertThat(WordFile.value(control, "rStyle")).isEqualTo(StylesPart.BLANK_STYLE);
        assertThat(control.getTextContent()).isEqualTo("[số hồ sơ]");
    }

    @Test
    void should_write_a_filled_blank_as_a_control_that_looks_like_text() {
        WordFile file = WordFile.of(
                letter().paragraph(Phrase.of(Blank.of("a", "số hồ sơ").withValue("903")))
                        .build());
        Element control = (Element) file.xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "sdt")
                .item(0);

        assertThat(WordFile.has(control, "showingPlcHdr")).isFalse();
        assertThat(WordFile.has(control, "rStyle")).isFalse();
        assertThat(control.getTextContent()).isEqualTo("903");
    }

    @Test
    void should_cut_the_hint_and_never_the_id_in_the_name_of_a_control() {
        String id = "x".repeat(50);

        assertThat(ControlNames.alias(Blank.of(id, "một lời nhắc rất dài")))
                .isEqualTo("một lời nh… (" + id + ")")
                .hasSizeLessThanOrEqualTo(64);
        assertThat(ControlNames.alias(Blank.of("x".repeat(64), "gì đó"))).isEqualTo("x".repeat(64));
    }

    @Test
    void should_break_the_line_at_a_line_feed() {
        WordFile file =
                WordFile.of(letter().paragraph(Phrase.of("một\nhai\r\nba")).build());

        assertThat(file.paragraph("một")
                        .getElementsByTagNameNS(WordFile.W, "br")
                        .getLength())
                .isEqualTo(2);
    }

    @Test
    void should_write_the_same_bytes_in_any_time_zone() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            byte[] here = WordFile.of(Samples.longReport()).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            byte[] there = WordFile.of(Samples.longReport()).bytes();

            assertThat(here).isEqualTo(there);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void should_leave_the_stream_of_the_caller_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Docx.write(Samples.shortForm(), out);

        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void should_carry_title_and_properties_but_no_time_unless_given() throws IOException {
        DocumentBuilder builder =
                letter().subject(Phrase.of("Kết quả năm 2025")).property("form.id", "annual");
        try (XWPFDocument word = WordFile.of(builder.build()).opened()) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("BÁO CÁO Kết quả năm 2025");
            assertThat(word.getProperties().getCoreProperties().getCreated()).isNull();
            assertThat(word.getProperties()
                            .getCustomProperties()
                            .getProperty("form.id")
                            .getLpwstr())
                    .isEqualTo("annual");
        }
        Instant time = Instant.parse("2026-01-05T07:08:09.123Z");
        try (XWPFDocument word = WordFile.of(builder.created(time).build()).opened()) {
            assertThat(word.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2026-01-05T07:08:09Z");
        }
    }

    @Test
    void should_survive_hostile_text() throws IOException {
        WordFile file = WordFile.of(Hostile.document());
        try (XWPFDocument word = file.opened()) {
            assertThat(word.getParagraphs()).isNotEmpty();
        }
        String text = file.xml("word/document.xml").getDocumentElement().getTextContent();

        assertThat(text).contains(Hostile.SEEN, "đ😀", Hostile.LONG_WORD);
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }

    @Test
    void should_write_no_part_that_is_not_needed() {
        assertThat(WordFile.of(letter().build()).parts().keySet())
                .isEqualTo(new java.util.LinkedHashSet<>(List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/document.xml",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/header1.xml",
                        "docProps/core.xml")));
    }
}
