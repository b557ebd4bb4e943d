package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.profile.DocumentLayout;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.docx.WordFile.Setting;
import vn.thanthien.render.html.Html;
import vn.thanthien.render.internal.BoardLetters;

/** The papers of the model as files, at the shortest, typical and longest content. */
class PaperDocxTest {

    private static final Path GOLDEN = Path.of("src/test/resources/papers");

    private static final Map<String, AdministrativeDocument> SAMPLES = PaperSamples.all();

    static Set<String> samples() {
        return SAMPLES.keySet();
    }

    static Set<String> examples() {
        return PaperSamples.examples().keySet();
    }

    private static AdministrativeDocument sample(String name) {
        return Optional.ofNullable(SAMPLES.get(name)).orElseThrow();
    }

    private static WordFile file(String name) {
        return WordFile.of(sample(name));
    }

    private static String document(WordFile file) throws IOException {
        return new String(file.part("word/document.xml").readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_keep_to_the_schema_and_open_again(String name) throws Exception {
        WordFile file = file(name);
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        DocumentDocument.Factory.parse(file.part("word/document.xml")).validate(options);
        StylesDocument.Factory.parse(file.part("word/styles.xml")).validate(options);

        assertThat(errors).isEmpty();
        try (XWPFDocument word = file.opened()) {
            assertThat(word.getParagraphs()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_write_the_same_bytes_every_time(String name) {
        assertThat(file(name).bytes()).isEqualTo(file(name).bytes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_have_no_field_and_no_relation_to_the_outside(String name) throws IOException {
        WordFile file = file(name);

        assertThat(document(file)).doesNotContain("w:fldSimple", "w:instrText", "w:hyperlink", "w:drawing");
        file.parts().forEach((part, bytes) -> {
            if (part.endsWith(".rels")) {
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("TargetMode", "Target=\"http");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_ask_for_each_blank_once(String name) {
        NodeList tags = file(name).xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "tag");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.getLength(); i++) {
            String id = ((Element) tags.item(i)).getAttributeNS(WordFile.W, "val");
            assertThat(seen.add(id)).as("blank %s stands twice", id).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_leave_no_place_for_words_and_no_doubled_space(String name) {
        for (String line : lines(file(name))) {
            assertThat(line).doesNotContainPattern("\\{[0-9]}").doesNotContainPattern(" [,;]| \\.(?!\\.)|,,");
            assertThat(line.replaceAll("□ [^□]*", "")).doesNotContainPattern("\\S  \\S");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_keep_the_signature_with_the_last_words(String name) {
        if (sample(name).signature().isEmpty()) {
            return;
        }
        Element body = (Element) file(name)
                .xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "body")
                .item(0);
        Element closing = null;
        for (Element table : children(body)) {
            // the closing is the last table before the first annex, and follows the gap
            if (table.getLocalName().equals("tbl")
                    && WordFile.value((Element) table.getPreviousSibling(), "pStyle")
                            .equals(ParagraphStyle.GAP.id())
                    && closing == null) {
                closing = table;
            }
        }
        assertThat(closing).isNotNull();
        Element gap = (Element) Objects.requireNonNull(closing).getPreviousSibling();
        assertThat(WordFile.has(gap, "keepNext")).isTrue();
        assertThat(WordFile.has((Element) gap.getPreviousSibling(), "keepNext")).isTrue();
        assertThat(WordFile.has(closing, "cantSplit")).isTrue();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
            children.add((Element) parent.getChildNodes().item(i));
        }
        return children;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_number_the_pages_of_each_annex_anew(String name) {
        NodeList sections = file(name).xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "sectPr");

        assertThat(sections.getLength()).isEqualTo(1 + sample(name).annexes().size());
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            assertThat(WordFile.attribute(section, "pgNumType", "start")).isEqualTo("1");
            assertThat(WordFile.has(section, "titlePg")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # document     | first words                        | from | to | bold  | italic | alignment
            decision       | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | 12   | 13 | true  | false  | center
            decision       | Độc lập - Tự do - Hạnh phúc        | 13   | 14 | true  | false  | center
            decision       | ỦY BAN NHÂN DÂN                    | 12   | 13 | true  | false  | center
            decision       | Số: 312/QĐ-UBND                    | 13   | 13 | false | false  | center
            decision       | Thanh Bình, ngày 25 tháng 7        | 13   | 14 | false | true   | center
            decision       | QUYẾT ĐỊNH                         | 13   | 14 | true  | false  | center
            decision       | Thành lập Ban Chỉ đạo              | 13   | 14 | true  | false  | center
            decision       | CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ        | 13   | 14 | true  | false  | center
            decision       | Căn cứ Luật Tổ chức                | 13   | 14 | false | true   | both
            decision       | QUYẾT ĐỊNH:                        | 13   | 14 | true  | false  | center
            decision       | Điều 1.                            | 13   | 14 | false | false  | both
            decision       | Nơi nhận:                          | 12   | 12 | true  | true   | left
            decision       | - Như Điều 5;                      | 11   | 11 | false | false  | left
            decision       | - Lưu: VT, VHXH.                   | 11   | 11 | false | false  | left
            decision       | Lê Văn Hòa                         | 13   | 14 | true  | false  | center
            decision       | Phụ lục I                          | 14   | 14 | true  | false  | center
            decision       | DANH SÁCH THÀNH VIÊN BAN CHỈ ĐẠO   | 13   | 14 | true  | false  | center
            decision       | (Kèm theo Quyết định số 312        | 13   | 14 | false | true   | center
            regulation     | Chương I                           | 13   | 14 | true  | false  | center
            regulation     | QUY ĐỊNH CHUNG                     | 13   | 14 | true  | false  | center
            notice         | ỦY BAN NHÂN DÂN                    | 12   | 13 | false | false  | center
            notice         | BAN CHỈ ĐẠO MÔ HÌNH                | 12   | 13 | true  | false  | center
            notice         | Số: 01/TB-BCĐ                      | 13   | 13 | false | false  | center
            notice         | TRƯỞNG BAN                         | 13   | 14 | true  | false  | center
            notice         | CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ        | 13   | 14 | true  | false  | center
            letter-birth   | THƯ CHÚC MỪNG                      | 13   | 14 | true  | false  | center
            letter-birth   | Kính gửi: gia đình anh             | 13   | 14 | false | false  | center
            decision-party | ĐẢNG CỘNG SẢN VIỆT NAM             | 15   | 15 | true  | false  | center
            decision-party | ĐẢNG BỘ TỈNH THANH HÓA             | 14   | 14 | false | false  | center
            decision-party | ĐẢNG ỦY XÃ THANH BÌNH              | 14   | 14 | true  | false  | center
            decision-party | *                                  | 14   | 14 | false | false  | center
            decision-party | Số 50-QĐ/ĐU                        | 14   | 14 | false | false  | center
            decision-party | Thanh Bình, ngày 24 tháng 7        | 14   | 14 | false | true   | center
            decision-party | QUYẾT ĐỊNH                         | 15   | 16 | true  | false  | center
            decision-party | Thành lập Ban Chỉ đạo              | 14   | 15 | true  | false  | center
            decision-party | T/M ĐẢNG ỦY                        | 14   | 14 | true  | false  | center
            decision-party | BÍ THƯ                             | 14   | 14 | true  | false  | center
            """)
    void should_set_each_component_as_prescribed(
            String name, String beginning, int from, int to, boolean bold, boolean italic, String alignment) {
        Setting setting = file(name).setting(beginning);

        assertThat(setting.points()).as("size of \"%s\"", beginning).isBetween(from, to);
        assertThat(setting.bold()).as("bold of \"%s\"", beginning).isEqualTo(bold);
        assertThat(setting.italic()).as("italic of \"%s\"", beginning).isEqualTo(italic);
        assertThat(setting.alignment()).as("alignment of \"%s\"", beginning).isEqualTo(alignment);
    }

    @Test
    void should_end_what_is_issued_by_the_state_with_its_mark_and_nothing_else() {
        SAMPLES.forEach((name, document) -> {
            boolean marked = lines(WordFile.of(document)).stream().anyMatch(line -> line.endsWith("./."));
            boolean issued = document.header().form() == DocumentForm.STATE
                    && document.header().number().isPresent();
            assertThat(marked).as(name).isEqualTo(issued);
        });
    }

    @Test
    void should_have_no_national_title_on_documents_of_the_party_and_letters_of_courtesy() {
        SAMPLES.forEach((name, document) -> {
            boolean national = lines(WordFile.of(document)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(national).as(name).isEqualTo(document.header().form() == DocumentForm.STATE);
        });
    }

    @Test
    void should_name_no_district_since_there_are_none() {
        SAMPLES.forEach((name, document) -> assertThat(String.join("\n", lines(WordFile.of(document))))
                .as(name)
                .doesNotContainIgnoringCase("huyện"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_fill_one_sheet_of_a3_with_a_board(String name) throws IOException {
        if (sample(name).header().form() != DocumentForm.BOARD) {
            return;
        }
        Element section = (Element) file(name)
                .xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "sectPr")
                .item(0);
        assertThat(WordFile.attribute(section, "pgSz", "w")).isEqualTo("23811");
        assertThat(WordFile.attribute(section, "pgSz", "h")).isEqualTo("16838");
        assertThat(WordFile.attribute(section, "pgSz", "orient")).isEqualTo("landscape");
        // 36 points is the largest; the province's slogans leave room for it
        assertThat(file(name).setting("5 BIẾT").points()).isEqualTo(36);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(sample(name), page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains(".board table { font-size: 36pt }");
    }

    @Test
    void should_give_up_a_line_for_answers_where_a_long_name_takes_its_room() {
        assertThat(dots("survey") - dots("survey-longest")).isEqualTo(2);
        assertThat(dots("survey-longest")).isGreaterThanOrEqualTo(4);
    }

    private static long dots(String name) {
        return lines(file(name)).stream().filter(line -> line.endsWith("…………")).count();
    }

    @ParameterizedTest
    @EnumSource(BoardLetters.class)
    void should_measure_boards_as_they_are_set(BoardLetters size) {
        ParagraphStyle line = ParagraphStyle.valueOf("BOARD_LINE_" + size.points());
        assertThat(line.halfPoints(DocumentLayout.builder().build())).isEqualTo(2 * size.points());
        assertThat(line.spacing()).isEqualTo(size.spacing());
        ParagraphStyle head = ParagraphStyle.valueOf("BOARD_HEAD_" + size.points());
        assertThat(head.halfPoints(DocumentLayout.builder().build())).isEqualTo(2 * size.points());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_write_a_page_with_the_same_words(String name) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(sample(name), page);
        String shown = page.toString(StandardCharsets.UTF_8)
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("</?(span|b|i)\\b[^>]*>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ");
        for (String line : lines(file(name))) {
            // the two formats break lines in other places
            for (String word : line.split("[\\s\u00a0]+", -1)) {
                assertThat(shown).contains(word);
            }
        }
    }

    /** The paragraphs of each example with the styles in which they are set, against the text that was looked at. */
    @ParameterizedTest
    @MethodSource("examples")
    void should_lay_out_the_text_as_reviewed(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        NodeList paragraphs = file(name).xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            String words = words(paragraph);
            if (!words.isBlank()) {
                text.append(WordFile.value(paragraph, "pStyle")).append(" | ").append(words.replace("\n", " / "));
                text.append('\n');
            }
        }
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static List<String> lines(WordFile file) {
        NodeList paragraphs = file.xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "p");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.getLength(); i++) {
            String words = words((Element) paragraphs.item(i));
            Stream.of(words.split("\n", -1)).filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines;
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        NodeList parts = paragraph.getElementsByTagNameNS(WordFile.W, "*");
        for (int i = 0; i < parts.getLength(); i++) {
            Element part = (Element) parts.item(i);
            if (part.getLocalName().equals("t")) {
                words.append(part.getTextContent());
            } else if (part.getLocalName().equals("br")) {
                words.append('\n');
            }
        }
        return words.toString();
    }
}
