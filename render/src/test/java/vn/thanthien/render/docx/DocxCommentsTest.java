package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;

/** Remarks stand as comments at the words that they concern. */
class DocxCommentsTest {

    private static final AdministrativeDocument REPORT = compose();

    private static AdministrativeDocument compose() {
        try {
            Report report = ReportJson.read(Path.of("..", "examples", "complete-2025.json"));
            return Composer.of(Profile.shipped("thanh-hoa-5-3-4")).compose(report);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Remark remark(String pointer, String text) {
        return new Remark(new Anchor(pointer), "LỖI LET-01", List.of(text));
    }

    /** The words of the paragraph in which each comment begins and ends, by its id. */
    private static Map<String, String> commented(WordFile file) {
        Map<String, String> words = new LinkedHashMap<>();
        NodeList starts = file.xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "commentRangeStart");
        for (int i = 0; i < starts.getLength(); i++) {
            Element start = (Element) starts.item(i);
            Node paragraph = start.getParentNode();
            assertThat(paragraph.getLocalName()).isEqualTo("p");
            words.put(start.getAttributeNS(WordFile.W, "id"), paragraph.getTextContent());
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "/header/symbol, BC-UBND",
        "/header/date, ngày",
        "/signature/authority, TM. ỦY BAN",
        "/signature/name, Trần Minh Đức",
        "/recipients/0, '- '",
        "/limitations/0/text, quá hạn",
        "/figures/letters/total, ''",
        "/figures/petitions/pending, đang giải quyết",
        "/sections#S4.3, Nguyên nhân",
        "/sections#S9.9, BÁO CÁO",
        "/nowhere/at/all, BÁO CÁO",
        "'', BÁO CÁO"
    })
    void should_stand_at_the_words_that_they_concern(String pointer, String words) {
        Map<String, String> commented = commented(WordFile.of(REPORT, List.of(remark(pointer, "sai"))));
        assertThat(commented).hasSize(1);
        assertThat(commented.get("0")).contains(words);
    }

    @Test
    void should_tell_each_remark_once_in_the_order_given() {
        List<Remark> remarks = List.of(
                remark("/figures/letters/total", "một"),
                remark("/figures/letters/total", "hai"),
                remark("/header/symbol", "ba"));
        WordFile file = WordFile.of(REPORT, remarks);
        assertThat(commented(file).keySet()).containsExactlyInAnyOrder("0", "1", "2");
        for (String part : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            assertThat(file.xml("word/document.xml")
                            .getElementsByTagNameNS(WordFile.W, part)
                            .getLength())
                    .as(part)
                    .isEqualTo(3);
        }
        XWPFDocument opened = file.opened();
        assertThat(opened.getDocComments().getComments())
                .extracting(comment -> comment.getText().strip())
                .containsExactly("LỖI LET-01\nmột", "LỖI LET-01\nhai", "LỖI LET-01\nba");
    }

    /** At the title come together what concerns the whole, its head and its kind. */
    @Test
    void should_show_the_gravest_first_where_several_come_together() {
        List<Remark> remarks = List.of(
                remark("/header", "một"), remark("/header/kind", "hai"), remark("", "ba"), remark("/no", "bốn"));
        NodeList starts = WordFile.of(REPORT, remarks)
                .xml("word/document.xml")
                .getElementsByTagNameNS(WordFile.W, "commentRangeStart");

        assertThat(starts.getLength()).isEqualTo(4);
        for (int i = 0; i < 4; i++) {
            assertThat(((Element) starts.item(i)).getAttributeNS(WordFile.W, "id"))
                    .isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void should_keep_to_the_schema_and_give_the_same_bytes() throws Exception {
        List<Remark> remarks =
                List.of(remark("/figures/dossiers", "a\u0000 <w:p/> & \ud800"), remark("/claims/0", "b"));
        WordFile file = WordFile.of(REPORT, remarks);
        List<XmlError> errors = new ArrayList<>();
        CommentsDocument.Factory.parse(file.part("word/comments.xml"))
                .validate(new XmlOptions().setErrorListener(errors));
        DocumentDocument.Factory.parse(file.part("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
        assertThat(WordFile.of(REPORT, remarks).bytes()).isEqualTo(file.bytes());
    }

    @Test
    void should_have_no_part_of_comments_without_any() {
        assertThat(WordFile.of(REPORT).parts()).doesNotContainKey("word/comments.xml");
        assertThat(new String(
                        WordFile.of(REPORT).parts().get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("comment");
    }

    @Test
    void should_leave_every_word_of_the_document_as_it_is() {
        WordFile plain = WordFile.of(REPORT);
        WordFile checked =
                WordFile.of(REPORT, List.of(remark("/figures/letters/total", "x"), remark("/mentions", "y")));
        assertThat(checked.xml("word/document.xml").getDocumentElement().getTextContent())
                .isEqualTo(plain.xml("word/document.xml").getDocumentElement().getTextContent());
    }
}
