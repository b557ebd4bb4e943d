package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.html.Html;

/**
 * What Phụ lục I of Nghị định 30/2020/NĐ-CP leaves open is as the profile has it: the files of a province that takes the least
 * of everything and of one that takes the most, read by other means than those that wrote them.
 */
class DecreeChoicesTest {

    private static final int TWIPS_PER_INCH = 1440;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    private static final Composer LEAST = composer("""
            "marginTop": 20, "marginBottom": 20, "marginLeft": 30, "marginRight": 15, "nationalTitleSize": 12,
            "mottoSize": 13, "organSize": 12, "datelineSize": 13, "typeSize": 13, "subjectSize": 13, "bodySize": 13,
            "signatureSize": 13, "annexSize": 13, "pageNumberSize": 13, "paragraphSpacing": 6, "lineSpacing": 100,
            "firstLineIndent": "CM_1\"""");
    private static final Composer MOST = composer("""
            "marginTop": 25, "marginBottom": 25, "marginLeft": 35, "marginRight": 20, "nationalTitleSize": 13,
            "mottoSize": 14, "organSize": 13, "datelineSize": 14, "typeSize": 14, "subjectSize": 14, "bodySize": 14,
            "signatureSize": 14, "annexSize": 14, "pageNumberSize": 14, "paragraphSpacing": 12, "lineSpacing": 150,
            "firstLineIndent": "CM_1_27\"""");

    private static Composer composer(String layout) {
        String json = """
                {"schema": "thanthien-profile-1", "id": "own-layout", "version": "1", "extends": "thanh-hoa-5-3-4",
                 "layout": {%s}}""".formatted(layout);
        try {
            return Composer.of(Profile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdministrativeDocument report(Composer composer) {
        try {
            return composer.compose(ReportJson.read(Path.of("..", "examples", "complete-2025.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdministrativeDocument decision(Composer composer) {
        return composer.compose(
                Optional.ofNullable(PaperSamples.examples().get("decision")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # document | first words                        | least | most
            report     | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12    | 13
            report     | Độc lập - Tự do - Hạnh phúc        | 13    | 14
            report     | ỦY BAN NHÂN DÂN                    | 12    | 13
            report     | Số:                                | 13    | 13
            report     | BÁO CÁO                            | 13    | 14
            report     | Kết quả thực hiện                  | 13    | 14
            report     | Kính gửi:                          | 13    | 14
            report     | I. ĐẶC ĐIỂM                        | 13    | 14
            report     | 1. Đặc điểm                        | 13    | 14
            report     | Nơi nhận:                          | 12    | 12
            report     | - Như trên;                        | 11    | 11
            report     | TM. ỦY BAN NHÂN DÂN                | 13    | 14
            decision   | Thanh Bình, ngày 25                | 13    | 14
            decision   | CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ        | 13    | 14
            decision   | Căn cứ Luật Tổ chức                | 13    | 14
            decision   | Điều 1.                            | 13    | 14
            decision   | Lê Văn Hòa                         | 13    | 14
            decision   | Phụ lục I                          | 14    | 14
            decision   | DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO   | 13    | 14
            decision   | (Kèm theo Quyết định số 312        | 13    | 14
            """)
    void should_set_each_component_in_the_size_chosen(String document, String beginning, int least, int most) {
        assertThat(file(document, LEAST).setting(beginning).points()).isEqualTo(least);
        assertThat(file(document, MOST).setting(beginning).points()).isEqualTo(most);
    }

    private static WordFile file(String document, Composer composer) {
        return WordFile.of(document.equals("report") ? report(composer) : decision(composer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "decision"})
    void should_have_the_margins_chosen_on_every_page(String document) {
        assertThat(margins(file(document, LEAST))).containsOnly("20 20 30 15");
        assertThat(margins(file(document, MOST))).containsOnly("25 25 35 20").hasSizeGreaterThan(1);
    }

    private static List<String> margins(WordFile file) {
        NodeList margins = file.xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "pgMar");
        return Stream.iterate(0, i -> i < margins.getLength(), i -> i + 1)
                .map(i -> (Element) margins.item(i))
                .map(margin -> Stream.of("top", "bottom", "left", "right")
                        .map(side -> Integer.parseInt(margin.getAttributeNS(WordFile.W, side)))
                        .map(twips -> Long.toString(Math.round(twips * MILLIMETRES_PER_INCH / TWIPS_PER_INCH)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "report, Thực hiện",
        "report, 1. Đặc điểm",
        "report, I. ĐẶC ĐIỂM",
        "report, - Cơ sở vật chất",
        "decision, Căn cứ Luật",
        "decision, Điều 1."
    })
    void should_indent_and_space_the_content_as_chosen(String document, String beginning) {
        assertThat(spacing(file(document, LEAST), beginning)).isEqualTo("10.0 mm, 6 pt, 1.0 lines");
        assertThat(spacing(file(document, MOST), beginning)).isEqualTo("12.7 mm, 12 pt, 1.5 lines");
    }

    /** Indent of the first line, space under the paragraph and between its lines, for a paragraph of the content. */
    private static String spacing(WordFile file, String beginning) {
        Element style = file.style(WordFile.value(file.paragraph(beginning), "pStyle"));
        assertThat(WordFile.attribute(style, "spacing", "lineRule")).isEqualTo("auto");
        double indent =
                Integer.parseInt(WordFile.attribute(style, "ind", "firstLine")) * MILLIMETRES_PER_INCH / TWIPS_PER_INCH;
        double lines = Integer.parseInt(WordFile.attribute(style, "spacing", "line")) / 240.0;
        int under = Integer.parseInt(WordFile.attribute(style, "spacing", "after")) / 20;
        return Math.round(indent * 10) / 10.0 + " mm, " + under + " pt, " + lines + " lines";
    }

    @Test
    void should_number_pages_in_the_size_chosen() {
        for (Composer composer : List.of(LEAST, MOST)) {
            WordFile file = WordFile.of(report(composer));
            String style = WordFile.value(file.xml("word/header1.xml").getDocumentElement(), "pStyle");
            assertThat(WordFile.value(file.style(style), "sz")).isEqualTo(composer == LEAST ? "26" : "28");
        }
    }

    @Test
    void should_keep_the_national_title_on_one_line_on_the_narrowest_page() {
        Element cell = (Element) WordFile.of(report(MOST))
                .paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .getParentNode();
        int room = Integer.parseInt(WordFile.attribute(cell, "tcW", "w"));
        // 13 points, bold capitals of Times
        assertThat(room).isGreaterThan(5_500);
    }

    @Test
    void should_leave_documents_of_the_party_and_boards_as_they_are() {
        Composer usual = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        for (Composer composer : List.of(LEAST, MOST)) {
            for (PaperKind kind : List.of(PaperKind.DECISION, PaperKind.SLOGAN_BOARD)) {
                WordFile own = WordFile.of(composer.skeleton(kind, true));
                WordFile other = WordFile.of(usual.skeleton(kind, true));
                assertThat(own.parts().get("word/styles.xml"))
                        .isEqualTo(other.parts().get("word/styles.xml"));
                assertThat(own.parts().get("word/document.xml"))
                        .isEqualTo(other.parts().get("word/document.xml"));
            }
        }
    }

    @Test
    void should_print_pages_of_html_as_chosen() throws IOException {
        String least = html(report(LEAST));
        assertThat(least)
                .contains("margin: 20mm 15mm 20mm 30mm")
                .contains(".addressees p { font-size: 13pt }")
                .contains("h1 .subject { font-size: 13pt }")
                .contains("{ line-height: calc(1.15 * 100%) }")
                .contains("{ text-indent: 1cm }");
        String most = html(report(MOST));
        assertThat(most)
                .contains("margin: 25mm 20mm 25mm 35mm")
                .contains(":root { --text: 155mm }")
                .contains(".nation .title { font-size: 13pt }")
                .contains("{ margin-bottom: 12pt }")
                .contains("{ line-height: calc(1.15 * 150%) }")
                .doesNotContain("text-indent: 1cm");
        assertThat(html(report(Composer.of(Profile.shipped("thanh-hoa-5-3-4")))))
                .doesNotContain(":where", "calc(");
    }

    private static String html(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(document, page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
