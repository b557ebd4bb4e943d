package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.report.OfficialDocument;

/** What the rules on form, locality and direction find in the examples, and that they find nothing else. */
class RealDocumentsTest {

    private static final Set<String> GROUPS = Set.of("DOC", "LOC", "DIR");

    private static List<String> findings(OfficialDocument document) {
        return Checked.all(document).findings().stream()
                .filter(finding -> GROUPS.contains(finding.rule().group()))
                .map(finding -> finding.severity() + " " + finding.rule() + " "
                        + finding.place().pointer())
                .toList();
    }

    @Test
    void should_find_what_is_wrong_in_the_report_of_hoang_cat() {
        assertThat(findings(Documents.report("hoang-cat-2023")))
                .containsExactlyInAnyOrder(
                        "ERROR DOC-01 /header",
                        "ERROR DOC-03 /mentions/1/symbol",
                        "ERROR DOC-11 ",
                        "ERROR DOC-15 /signature",
                        "WARNING DIR-02 /mentions/15/date",
                        "WARNING DIR-12 /mentions/14/date",
                        "WARNING DOC-03 /mentions/3/symbol",
                        "WARNING DOC-03 /mentions/10/symbol",
                        "WARNING DOC-03 /mentions/11/symbol",
                        "WARNING DOC-03 /mentions/14/symbol",
                        "WARNING DOC-03 /mentions/15/symbol",
                        "WARNING DOC-03 /mentions/21/symbol",
                        "WARNING DOC-12 /recipients/5",
                        "WARNING DOC-14 /signature/office",
                        "WARNING DOC-18 /mentions/9",
                        "WARNING LOC-01 /locality",
                        "INFO DIR-04 /mentions/7/subject",
                        "INFO DOC-10 /header/abstractLine");
    }

    @Test
    void should_find_what_is_wrong_in_the_report_of_quang_trung() {
        assertThat(findings(Documents.report("quang-trung-2023")))
                .containsExactlyInAnyOrder(
                        "ERROR DOC-01 /header",
                        "ERROR DOC-02 /header/symbol",
                        "ERROR DOC-08 /header/date",
                        "WARNING DIR-01 /mentions",
                        "WARNING DIR-07 /mentions/14/executes/0",
                        "WARNING DOC-03 /mentions/11/symbol",
                        "WARNING DOC-03 /mentions/14/symbol",
                        "WARNING DOC-03 /mentions/16/symbol",
                        "WARNING DOC-04 /mentions/2/symbol",
                        "WARNING DOC-12 /recipients/2",
                        "WARNING DOC-14 /signature/office",
                        "WARNING DOC-18 /mentions/15",
                        "WARNING LOC-01 /locality",
                        "INFO DIR-08 /mentions/13/subject",
                        "INFO DOC-11 ");
    }

    @Test
    void should_find_what_is_wrong_in_the_plan_of_binh_luong() {
        assertThat(findings(Documents.plan("binh-luong-plan-2023")))
                .containsExactlyInAnyOrder(
                        "ERROR DIR-06 /mentions/10/symbol",
                        "ERROR DOC-02 /header/symbol",
                        "ERROR DOC-08 /header/date",
                        "WARNING DIR-06 /mentions/8/symbol",
                        "WARNING DIR-14 /steeringBody/names/1",
                        "INFO DIR-08 /mentions/8/subject");
    }

    @Test
    void should_find_nothing_in_complete_documents() {
        assertThat(findings(Documents.report("complete-2025"))).isEmpty();
        assertThat(findings(Documents.plan("complete-plan-2026"))).isEmpty();
    }

    @Test
    void should_find_the_planted_faults_only() {
        assertThat(findings(Documents.report("faulty-2025")))
                .containsExactlyInAnyOrder(
                        "ERROR DIR-02 /mentions/7/date",
                        "ERROR DOC-02 /header/symbol",
                        "ERROR LOC-02 /locality/villageNames");
    }

    @Test
    void should_check_thousands_of_mentions_in_a_moment() {
        List<DocumentMention> mentions = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            mentions.add(Documents.mention(
                    (i % 2 == 0 ? 7 : i) + "/KH-UBND",
                    2000 + i % 25 + "-01-02",
                    Documents.COMMITTEE,
                    DocumentRole.MODEL_PLAN));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Checked.all(Documents.report().mentions(mentions).build()));
    }
}
