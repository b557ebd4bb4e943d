package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.Checker;

/** What the rules on contents find in the examples, and what they leave alone. */
class ContentExamplesTest {

    private static final Set<String> GROUPS = Set.of("PLN", "REC", "DLG", "DEM", "LET", "COM", "SUR", "TGT", "XSC");
    private static final Set<String> TERMS = Set.of("TTHC-15", "TTHC-16");
    private static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    private static CheckResult check(String name) throws IOException {
        OfficialDocument document = DocumentJson.read(Path.of("..", "examples", name + ".json"));
        return CHECKER.check(document);
    }

    private static List<String> findings(String name) throws IOException {
        CheckResult result = check(name);
        assertThat(result.count(Status.ERRORED)).isZero();
        return result.findings().stream()
                .filter(finding -> GROUPS.contains(finding.rule().group())
                        || TERMS.contains(finding.rule().id()))
                .map(ContentExamplesTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        OneRule.assertReadable(finding);
        String key =
                finding.rule().id().equals("XSC-12") ? " " + finding.place().key() : "";
        return finding.severity() + " " + finding.rule().id() + " "
                + finding.place().pointer() + key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-2025", "complete-plan-2026"})
    void should_find_nothing_in_what_is_complete(String name) throws IOException {
        assertThat(findings(name)).isEmpty();
    }

    @Test
    void should_find_what_a_reviewer_finds_in_hoang_cat() throws IOException {
        assertThat(findings("hoang-cat-2023"))
                .containsExactlyInAnyOrder(
                        "ERROR XSC-03 /figures/dossiers/period",
                        "ERROR XSC-07 /closing/addressees/1",
                        "ERROR XSC-12 /sections sections#S3.2",
                        "WARNING COM-02 /sloganSets/2/items/0",
                        "WARNING COM-02 /sloganSets/2/items/2",
                        "WARNING COM-03 /sloganSets/1/items/1",
                        "WARNING DLG-01 /dialogues",
                        "WARNING REC-03 /receptionSchedules/1",
                        "WARNING SUR-06 /surveys/2/size",
                        "WARNING SUR-08 /surveys/1/levels",
                        "WARNING SUR-09 /surveys/1",
                        "WARNING SUR-11 /limitations/0",
                        "WARNING TGT-01 /targets/0",
                        "WARNING TGT-01 /targets/1",
                        "WARNING TGT-02 /targets/4",
                        "WARNING TTHC-16 /claims/4/wording",
                        "WARNING TTHC-16 /claims/8/wording",
                        "WARNING TTHC-16 /limitations/1/text",
                        "WARNING TTHC-16 /targets/2/wording",
                        "INFO COM-07 /commitment",
                        "INFO DLG-03 /dialogues",
                        "INFO DLG-05 /dialogues/0",
                        "INFO DLG-05 /dialogues/2",
                        "INFO REC-08 /receptionSchedules",
                        "INFO LET-08 /figures/letters/congratulation",
                        "INFO SUR-10 /surveys/2/levels",
                        "INFO XSC-12 /sections sections#S3.8",
                        "INFO XSC-12 /sections sections#S4.3",
                        "INFO XSC-12 /sections sections#S4.4");
    }

    @Test
    void should_leave_alone_what_is_right_in_hoang_cat_and_quang_trung() throws IOException {
        CheckResult hoangCat = check("hoang-cat-2023");
        // Bí thư 2 ngày/tháng; 0 thư xin lỗi và 903/903 hồ sơ đúng hạn
        assertThat(hoangCat.outcome("REC-02").orElseThrow().status()).isEqualTo(Status.PASSED);
        assertThat(hoangCat.outcome("LET-02").orElseThrow().status()).isEqualTo(Status.PASSED);
        // "4 tiêu chí", "3 khẩu hiệu"; the slogans of Quang Trung are the model's
        CheckResult quangTrung = check("quang-trung-2023");
        assertThat(quangTrung.outcome("XSC-02").orElseThrow().status()).isEqualTo(Status.PASSED);
        assertThat(quangTrung.outcome("COM-01").orElseThrow().status()).isEqualTo(Status.PASSED);
        assertThat(quangTrung.outcome("COM-02").orElseThrow().status()).isEqualTo(Status.PASSED);
    }

    @Test
    void should_find_what_a_reviewer_finds_in_quang_trung() throws IOException {
        assertThat(findings("quang-trung-2023"))
                .containsExactlyInAnyOrder(
                        "ERROR SUR-12 /surveys/0",
                        "ERROR XSC-12 /sections sections#S4.1",
                        "WARNING SUR-09 /surveys/0",
                        "WARNING XSC-04 /durations/0",
                        "WARNING XSC-11 /proposals/items",
                        "INFO COM-07 /commitment",
                        "INFO DLG-05 /dialogues/1",
                        "INFO LET-08 /figures/letters/congratulation",
                        "INFO XSC-12 /sections sections#S3.8",
                        "INFO XSC-12 /sections sections#S4.3",
                        "INFO XSC-12 /sections sections#S4.4",
                        "INFO XSC-17 /recipients");
    }

    @Test
    void should_find_what_a_reviewer_finds_in_the_plan_of_binh_luong() throws IOException {
        assertThat(findings("binh-luong-plan-2023"))
                .containsExactlyInAnyOrder(
                        "WARNING PLN-01 /steps",
                        "WARNING PLN-01 /steps",
                        "WARNING TTHC-16 /contents/1/paragraphs/3",
                        "WARNING XSC-07 /mentions/0/issuers/0",
                        "WARNING XSC-07 /mentions/1/issuers/0",
                        "INFO PLN-06 /steps",
                        "INFO XSC-12 /sections sections#P2",
                        "INFO XSC-12 /sections sections#P5",
                        "INFO XSC-12 /sections sections#P7");
    }

    @Test
    void should_find_the_planted_faults_and_no_other_error() throws IOException {
        assertThat(findings("faulty-2025"))
                .containsExactlyInAnyOrder(
                        "ERROR COM-04 /figures/commitments/signed",
                        "ERROR DLG-04 /dialogues/1/opinions",
                        "ERROR LET-01 /figures/letters/total",
                        "ERROR REC-02 /receptionSchedules/0",
                        "ERROR SUR-01 /surveys/1/valid",
                        "ERROR TGT-03 /targets/0/met",
                        "ERROR XSC-07 /closing/addressees/2",
                        "ERROR DEM-07 /figures/democracy/recommendations");
    }
}
