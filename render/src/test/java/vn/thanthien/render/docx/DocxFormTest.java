package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.render.docx.WordFile.Setting;
import vn.thanthien.render.internal.TimesMetrics;

/** The written file has the form of Phụ lục I, Nghị định 30/2020/NĐ-CP, component by component. */
class DocxFormTest {

    private static final int TWIPS_PER_MM_ROUNDED_UP = 57;

    private final WordFile report = WordFile.of(Samples.longReport());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first words                      | from | to | bold  | italic | alignment
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12   | 13 | true  | false  | center
            Độc lập - Tự do - Hạnh phúc        | 13   | 14 | true  | false  | center
            ỦY BAN NHÂN DÂN                    | 12   | 13 | true  | false  | center
            XÃ ĐỒNG LÚA                        | 12   | 13 | true  | false  | center
            Số: 05/BC-UBND                     | 13   | 13 | false | false  | center
            Xã Đồng Lúa, ngày 05 tháng 01      | 13   | 14 | false | true   | center
            BÁO CÁO                            | 13   | 14 | true  | false  | center
            Kết quả thực hiện mô hình          | 13   | 14 | true  | false  | center
            Kính gửi:                          | 13   | 14 | false | false  | left
            - Ủy ban nhân dân tỉnh Thanh Hóa;  | 13   | 14 | false | false  | left
            Thực hiện Kế hoạch số              | 13   | 14 | false | false  | both
            I. ĐẶC ĐIỂM TÌNH HÌNH              | 13   | 14 | true  | false  | both
            1. Khái quát chung                 | 13   | 14 | true  | false  | both
            a) Tiếp nhận, giải quyết hồ sơ     | 13   | 14 | false | false  | both
            - Thuận lợi:                       | 13   | 14 | false | false  | both
            + Về nhân lực:                     | 13   | 14 | false | false  | both
            Nơi nhận:                          | 12   | 12 | true  | true   | left
            - Như trên;                        | 11   | 11 | false | false  | left
            - Lưu: VT, VP.                     | 11   | 11 | false | false  | left
            TM. ỦY BAN NHÂN DÂN                | 13   | 14 | true  | false  | center
            CHỦ TỊCH                           | 13   | 14 | true  | false  | center
            Trần Văn Mẫu                       | 13   | 14 | true  | false  | center
            """)
    void should_set_each_component_as_prescribed(
            String beginning, int from, int to, boolean bold, boolean italic, String alignment) {
        Setting setting = report.setting(beginning);

        assertThat(setting.points()).as("size of \"%s\"", beginning).isBetween(from, to);
        assertThat(setting.bold()).as("bold of \"%s\"", beginning).isEqualTo(bold);
        assertThat(setting.italic()).as("italic of \"%s\"", beginning).isEqualTo(italic);
        assertThat(setting.alignment()).as("alignment of \"%s\"", beginning).isEqualTo(alignment);
    }

    @ParameterizedTest
    @CsvSource({"Căn cứ Luật Tổ chức,false,true", "Phần I,true,false", "QUY ĐỊNH CHUNG,true,false"})
    void should_set_the_components_of_a_plan(String beginning, boolean bold, boolean italic) {
        Setting setting = WordFile.of(Samples.plan()).setting(beginning);

        assertThat(setting.points()).isBetween(13, 14);
        assertThat(setting.bold()).isEqualTo(bold);
        assertThat(setting.italic()).isEqualTo(italic);
    }

    @ParameterizedTest
    @CsvSource({"ỦY BAN", "BÁO CÁO", "I. ĐẶC ĐIỂM", "II. KẾT QUẢ", "TM. ỦY BAN", "CHỦ TỊCH"})
    void should_hold_capitals_as_text_and_not_only_as_format(String beginning) {
        assertThat(report.setting(beginning).isInCapitals()).isTrue();
    }

    @Test
    void should_use_times_new_roman_and_declare_vietnamese() {
        Element styles = report.xml("word/styles.xml").getDocumentElement();

        assertThat(WordFile.attribute(styles, "rFonts", "ascii")).isEqualTo("Times New Roman");
        assertThat(WordFile.attribute(styles, "rFonts", "hAnsi")).isEqualTo("Times New Roman");
        assertThat(WordFile.value(styles, "lang")).isEqualTo("vi-VN");
    }

    @Test
    void should_set_the_page_within_the_margins_of_the_decree() throws IOException {
        try (XWPFDocument word = report.opened()) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            CTPageSz size = section.getPgSz();
            CTPageMar margins = section.getPgMar();

            assertThat(List.of(size.getW(), size.getH()))
                    .isEqualTo(List.of(BigInteger.valueOf(11906), BigInteger.valueOf(16838)));
            assertThat(millimetres(margins.getTop())).isBetween(20, 25);
            assertThat(millimetres(margins.getBottom())).isBetween(20, 25);
            assertThat(millimetres(margins.getLeft())).isBetween(30, 35);
            assertThat(millimetres(margins.getRight())).isBetween(15, 20);
        }
    }

    private static int millimetres(Object twips) {
        return ((BigInteger) twips).intValue() / TWIPS_PER_MM_ROUNDED_UP + 1;
    }

    @Test
    void should_number_pages_in_the_top_margin_from_the_second_on() throws IOException {
        try (XWPFDocument word = report.opened()) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word);

            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart()).isEqualTo(1);
            assertThat(policy.getFirstPageHeader()).isNull();
            assertThat(policy.getDefaultFooter()).isNull();
            assertThat(policy.getDefaultHeader().getText().strip()).isEqualTo("2");
        }
        Element header = report.xml("word/header1.xml").getDocumentElement();
        assertThat(WordFile.attribute(header, "fldSimple", "instr").strip()).isEqualTo("PAGE");
        assertThat(WordFile.value(header, "pStyle")).isEqualTo(ParagraphStyle.PAGE_NUMBER.id());
        assertThat(ParagraphStyle.PAGE_NUMBER.halfPoints(
                                DocumentLayout.builder().build())
                        / 2)
                .isBetween(13, 14);
    }

    @Test
    void should_have_no_field_but_the_page_number() {
        String document = new String(report.parts().get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(document).doesNotContain("w:fldSimple", "w:instrText", "w:hyperlink");
    }

    @Test
    void should_refer_to_nothing_outside_the_file() {
        report.parts().forEach((name, bytes) -> {
            if (name.endsWith(".rels")) {
                assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("TargetMode", "Target=\"http", "Target=\"file");
            }
        });
    }

    @Test
    void should_draw_a_rule_under_the_motto_as_long_as_its_text() {
        Element rule = ruleAfter("Độc lập");
        int cell = cellWidth(rule);
        int length = cell - indent(rule, "left") - indent(rule, "right");

        assertThat(length)
                .isCloseTo(
                        (int) TimesMetrics.width("Độc lập - Tự do - Hạnh phúc", 26, true),
                        Percentage.withPercentage(1));
    }

    @Test
    void should_draw_a_rule_of_a_third_to_a_half_under_organ_and_subject() {
        Element organ = ruleAfter("XÃ ĐỒNG LÚA");
        long organLine = TimesMetrics.width("ỦY BAN NHÂN DÂN", 24, true);
        int organRule = cellWidth(organ) - indent(organ, "left") - indent(organ, "right");
        Element about = report.paragraph("Kết quả thực hiện mô hình");
        Element subject = ruleAfter("Kết quả thực hiện mô hình");
        int textWidth = Measure.twips(165);
        int aboutLine = textWidth - indent(about, "left") - indent(about, "right");
        int aboutRule = textWidth - indent(subject, "left") - indent(subject, "right");

        assertThat((double) organRule / organLine).isBetween(1 / 3.0, 1 / 2.0);
        assertThat((double) aboutRule / aboutLine).isBetween(1 / 3.0, 1 / 2.0);
    }

    private Element ruleAfter(String beginning) {
        Element rule = (Element) report.paragraph(beginning).getNextSibling();
        // The rule is looked up again in the same tree, so that its parents are there.
        assertThat(WordFile.has(rule, "pBdr")).isTrue();
        return rule;
    }

    private static int cellWidth(Element paragraph) {
        return Integer.parseInt(WordFile.attribute((Element) paragraph.getParentNode(), "tcW", "w"));
    }

    private static int indent(Element paragraph, String side) {
        String twips = WordFile.attribute(paragraph, "ind", side);
        return twips.isEmpty() ? 0 : Integer.parseInt(twips);
    }

    @Test
    void should_put_number_and_dateline_into_one_row() {
        Element number = (Element) report.paragraph("Số: 05").getParentNode().getParentNode();

        assertThat(number.getTextContent()).isEqualTo("Số: 05/BC-UBNDXã Đồng Lúa, ngày 05 tháng 01 năm 2026");
    }

    @Test
    void should_keep_the_signature_on_the_page_of_the_last_words() {
        Element last = report.paragraph("Trên đây là báo cáo");
        Element gap = (Element) last.getNextSibling();
        Element closing = (Element) gap.getNextSibling();

        assertThat(WordFile.has(last, "keepNext")).isTrue();
        assertThat(WordFile.has(gap, "keepNext")).isTrue();
        assertThat(closing.getLocalName()).isEqualTo("tbl");
        assertThat(WordFile.has(closing, "cantSplit")).isTrue();
    }

    @Test
    void should_keep_the_signature_with_the_last_row_where_a_table_ends_the_body() {
        WordFile plan = WordFile.of(Samples.plan());
        Element gap = (Element) plan.xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "tbl")
                .item(1)
                .getNextSibling();

        assertThat(WordFile.has(gap, "keepNext")).isTrue();
        NodeList rows = ((Element) gap.getPreviousSibling()).getElementsByTagNameNS(WordFile.W, "tr");
        assertThat(WordFile.has((Element) rows.item(rows.getLength() - 1), "keepNext"))
                .isTrue();
    }

    @Test
    void should_repeat_all_header_rows_of_a_table_and_no_other() throws IOException {
        try (XWPFDocument word = report.opened()) {
            List<Boolean> repeated = word.getTables().get(1).getRows().stream()
                    .map(row -> row.isRepeatHeader())
                    .toList();

            assertThat(repeated.subList(0, 3)).containsOnly(true);
            assertThat(repeated.subList(3, repeated.size())).containsOnly(false);
        }
    }

    @Test
    void should_indent_and_space_the_body() {
        Element body = report.style(ParagraphStyle.BODY.id());

        assertThat(WordFile.attribute(body, "ind", "firstLine")).isEqualTo("720");
        assertThat(Integer.parseInt(WordFile.attribute(body, "spacing", "after")))
                .isGreaterThanOrEqualTo(120);
        assertThat(Integer.parseInt(WordFile.attribute(body, "spacing", "line")))
                .isBetween(240, 360);
    }
}
