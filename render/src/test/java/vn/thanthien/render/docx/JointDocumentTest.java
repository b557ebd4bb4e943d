package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.html.Html;
import vn.thanthien.render.markdown.Markdown;
import vn.thanthien.render.text.PlainText;

/** The signatures of a joint document (văn bản liên tịch) in every format, the leading organ's first. */
class JointDocumentTest {

    private static final String LEADING = "Lê Thị Bình";
    private static final String SECOND = "Nguyễn Văn An";
    private static final String THIRD = "Trần Văn Cường";

    private static AdministrativeDocument joint() throws IOException {
        Report report = ReportJson.read(Path.of("..", "examples", "complete-2025.json"));
        return Composer.of(Profile.shipped("thanh-hoa-5-3-4"))
                .compose(Report.builder()
                        .from(report)
                        .header(DocumentHeader.builder()
                                .from(report.getHeader().orElseThrow())
                                .jointIssuers(List.of(
                                        organ("BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ THANH BÌNH"),
                                        organ("HỘI NÔNG DÂN XÃ THANH BÌNH")))
                                .build())
                        .opening(Optional.empty())
                        .signature(signature("TRƯỞNG KHỐI", LEADING).build())
                        .jointSignatures(List.of(
                                signature("CHỦ TỊCH", SECOND)
                                        .authority(SigningAuthority.ON_BEHALF)
                                        .onBehalfOf("ỦY BAN NHÂN DÂN")
                                        .build(),
                                signature("CHỦ TỊCH MẶT TRẬN", THIRD).build()))
                        .build());
    }

    private static Organ organ(String name) {
        return Organ.of(name, OrganKind.MASS_ORGANISATION, AdministrativeLevel.COMMUNE);
    }

    private static Signature.Builder signature(String office, String name) {
        return Signature.builder().office(office).name(name);
    }

    private static String words(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void should_set_a_hyphen_between_the_organs() throws IOException {
        assertThat(joint().header().issuingOrgan())
                .extracting(line -> line.shown().replace('\u00a0', ' '))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ THANH BÌNH -",
                        "BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ THANH BÌNH -",
                        "HỘI NÔNG DÂN XÃ THANH BÌNH");
    }

    @Test
    void should_name_every_organ_that_reports() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.write(joint(), out);
        assertThat(words(out))
                .contains("ỦY BAN NHÂN DÂN XÃ THANH BÌNH, BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ THANH"
                        + " BÌNH và HỘI NÔNG DÂN XÃ THANH BÌNH báo cáo kết quả");
    }

    @Test
    void should_not_break_a_word_of_an_organ() throws IOException {
        String letterhead = WordFile.of(joint())
                .opened()
                .getTables()
                .get(0)
                .getRow(0)
                .getCell(0)
                .getText();
        assertThat(letterhead.split("[ \n]+"))
                .contains("ỦY\u00a0BAN", "MẶT\u00a0TRẬN", "TỔ\u00a0QUỐC", "VIỆT\u00a0NAM");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(joint(), page);
        assertThat(words(page)).contains(" ỦY\u00a0BAN MẶT\u00a0TRẬN TỔ\u00a0QUỐC ");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PlainText.write(joint(), text);
        assertThat(words(text).lines().limit(12).map(String::strip))
                .noneMatch(line -> line.matches("BAN MẶT.*|TRẬN.*|QUỐC.*|NAM.*"));
    }

    @Test
    void should_set_names_side_by_side_on_one_line() throws IOException {
        assertThat(WordFile.of(joint()).opened().getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .filter(row -> row.getCell(0).getText().contains(LEADING)))
                .singleElement()
                .satisfies(row -> assertThat(row.getCell(0).getParagraphs())
                        .hasSameSizeAs(row.getCell(1).getParagraphs()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainText.write(joint(), out);
        assertThat(words(out).lines().map(String::strip)).anyMatch(line -> line.matches(LEADING + " +" + SECOND));
    }

    @Test
    void should_set_the_signatures_side_by_side_in_Word() throws IOException {
        List<XWPFTableRow> rows = WordFile.of(joint()).opened().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .toList();
        assertThat(rows)
                .filteredOn(row -> row.getCell(0).getText().contains(LEADING))
                .singleElement()
                .satisfies(row -> assertThat(row.getCell(1).getText()).contains("TM. ỦY BAN NHÂN DÂN", SECOND));
        assertThat(rows)
                .filteredOn(row -> row.getCell(0).getText().contains(THIRD))
                .hasSize(1);
    }

    @Test
    void should_keep_all_signatures_on_the_page_of_the_last_words() throws IOException {
        assertThat(WordFile.of(joint()).opened().getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .filter(cell -> cell.getText().contains("TRƯỞNG KHỐI")
                                || cell.getText().contains("CHỦ TỊCH MẶT TRẬN"))
                        .flatMap(cell -> cell.getParagraphs().stream()))
                .isNotEmpty()
                .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
    }

    @Test
    void should_set_the_signatures_side_by_side_in_plain_text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainText.write(joint(), out);
        assertThat(words(out).lines())
                .anyMatch(line -> line.contains("TRƯỞNG KHỐI") && line.contains("TM. ỦY BAN NHÂN DÂN"))
                .anyMatch(line -> line.strip().equals(THIRD))
                .allMatch(line -> line.length() <= 122);
    }

    @Test
    void should_write_every_signature_on_a_page_and_in_Markdown() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(joint(), page);
        assertThat(words(page)).containsSubsequence(LEADING, SECOND, THIRD, "Nơi nhận:");
        ByteArrayOutputStream markdown = new ByteArrayOutputStream();
        Markdown.write(joint(), markdown);
        assertThat(words(markdown)).containsSubsequence("Nơi nhận:", LEADING, SECOND, THIRD);
    }
}
