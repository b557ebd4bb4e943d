package vn.thanthien.rules.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.AcceptanceJson;
import vn.thanthien.core.json.PersonalData;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.result.ResultJson;
import vn.thanthien.core.result.ResultSarif;
import vn.thanthien.core.result.ResultText;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;

/** A rule that quotes everybody, and no output that does. */
class PersonalDataInResultsTest {

    private static final Report REPORT = ReportJson.read("""
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2025},
              "sections": [{"heading": "Chung", "paragraphs": ["Đồng chí HOÀNG VĂN VÍ giải quyết 903 hồ sơ."]}],
              "steeringBody": {"members": [{"name": "Hoàng Văn Ví"}]},
              "pendingCases": [{"subject": "Tranh chấp đất của bà Lê Thị Dụ"}],
              "signature": {"name": "Tám"}
            }
            """);

    private static final class Quoting implements Rule {

        @Override
        public RuleInfo info() {
            Bilingual text = new Bilingual("{0} và {1}", "{0} and {1}");
            return RuleInfo.of(
                    "QUO-01",
                    Severity.ERROR,
                    List.of(),
                    Texts.of(
                            "quoting",
                            Map.of(
                                    "QUO-01.truth", new Bilingual("Không trích.", "No quotes."),
                                    "QUO-01.remedy", new Bilingual("Bỏ.", "Drop."),
                                    "QUO-01.expected", text,
                                    "QUO-01.actual", text,
                                    "QUO-01.note", text)));
        }

        @Override
        public boolean speaksOf(Subject subject) {
            return true;
        }

        @Override
        public void check(Subject subject, Evaluation run) {
            String paragraph =
                    subject.document().getSections().get(0).getParagraphs().get(0);
            String subjectOfCase =
                    subject.report().orElseThrow().getPendingCases().get(0).getSubject();
            Place other = Place.of("/pendingCases/0", "case#" + subjectOfCase, Phrase.value(subjectOfCase));
            run.breach(Place.of("/sections/0", "sections#Hoàng văn ví", Phrase.value(paragraph)))
                    .expected(903L, List.of(paragraph, subjectOfCase))
                    .actual(Phrase.value(paragraph), 12L)
                    .note(paragraph, subjectOfCase)
                    .related(other)
                    .add();
            run.breach(Place.of("/signature/name", "signature.name", Phrase.value("Tám")))
                    .expected("tám", 7L)
                    .actual("TÁM", 8L)
                    .add();
        }
    }

    private static CheckResult result() {
        return Checker.of(Results.PROFILE, List.of(new Quoting()))
                .check(REPORT, CheckContext.none().named("tờ trình"));
    }

    @Test
    void should_leave_names_and_cases_out_of_every_output_and_keep_figures_and_fingerprints() {
        CheckResult full = result();
        assertThat(ResultJson.write(full)).contains("HOÀNG VĂN VÍ", "Lê Thị Dụ", "TÁM");
        CheckResult masked = PersonalData.maskedIn(full);
        for (String output : List.of(
                ResultJson.write(masked),
                ResultSarif.write(masked, Language.VIETNAMESE),
                ResultSarif.write(masked, Language.ENGLISH),
                ResultText.write(masked, Language.VIETNAMESE),
                ResultText.writeColoured(masked, Language.ENGLISH),
                AcceptanceJson.template(masked, Language.VIETNAMESE),
                masked.findings().toString())) {
            assertThat(output)
                    .contains("***", "903", "12", "7")
                    .doesNotContainIgnoringCase("Hoàng Văn", "Lê Thị", "Tranh chấp", "tám");
        }
        assertThat(masked.findings())
                .extracting(Finding::fingerprint)
                .containsExactlyElementsOf(
                        full.findings().stream().map(Finding::fingerprint).toList());
        assertThat(masked.verdict()).isEqualTo(full.verdict());
    }
}
