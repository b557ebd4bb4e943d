package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.report.Report;

class PendingCaseRulesTest {

    private static Report open(String nature, String received, String accepted, String due) {
        return report("\"pendingCases\": [{\"subject\": \"Ranh giới đất\", \"nature\": \"" + nature + "\""
                + date("received", received) + date("accepted", accepted) + date("due", due) + "}]");
    }

    private static String date(String name, String date) {
        return date.isEmpty() ? "" : ", \"" + name + "\": \"" + date + "\"";
    }

    @Test
    void should_accept_a_complaint_in_time() {
        rule("PET-07")
                .holds(open("COMPLAINT", "2023-10-30", "2023-11-09", "2023-12-09"))
                .holds(open("COMPLAINT", "2023-10-30", "2023-11-09", ""))
                .isOpen(open("COMPLAINT", "2023-10-30", "2023-11", ""))
                .isOpen(open("COMPLAINT", "2023-10-30", "", "2023-12-09"))
                .isOpen(open("RECOMMENDATION", "2023-10-30", "2024-01-03", ""))
                .isOpen(report("\"pendingCases\": [{\"subject\": \"Ranh giới đất\", \"received\": \"2023-10-30\", "
                        + "\"accepted\": \"2024-01-03\"}]"))
                .isOpen(report(""))
                .isOpenBecause(
                        open("COMPLAINT", "2026-10-30", "2026-12-09", ""),
                        "quy định từ ngày 01/7/2026 chưa được đối chiếu");
        OneRule.Told told = rule("PET-07")
                .breaks(open("COMPLAINT", "2023-10-30", "2023-11-10", ""), ERROR, "/pendingCases/0/accepted")
                .expected(10L, "09/11/2023")
                .actual("10/11/2023", "30/10/2023");
        // the days on which the law came into force are not checked: it is not cited
        assertThat(told.finding().citations()).isEmpty();
        assertThat(told.finding().place().key()).doesNotContainIgnoringCase("ranh");
    }

    @Test
    void should_let_a_complaint_be_due_within_the_longest_term_of_the_first_instance() {
        rule("PET-07").holds(open("COMPLAINT", "", "2023-11-01", "2023-12-31"));
        rule("PET-07")
                .breaks(open("COMPLAINT", "", "2023-11-01", "2024-01-01"), ERROR, "/pendingCases/0/due")
                .expected(60L, "31/12/2023")
                .actual("01/01/2024", "01/11/2023");
    }

    @Test
    void should_let_a_denunciation_be_due_within_its_term_and_two_extensions() {
        rule("PET-08")
                .holds(open("DENUNCIATION", "2023-05-01", "2023-11-01", "2024-01-30"))
                .isOpen(open("DENUNCIATION", "2023-05-01", "2023-11-01", ""))
                .isOpen(open("COMPLAINT", "2023-05-01", "2023-11-01", "2024-12-30"))
                .isOpen(report(""));
        OneRule.Told told = rule("PET-08")
                .breaks(open("DENUNCIATION", "", "2023-11-01", "2024-01-31"), ERROR, "/pendingCases/0/due")
                .expected(90L, "30/01/2024")
                .actual("31/01/2024", "01/11/2023");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsOnly("luat-25-2018");
    }

    private static final String CASES = ", \"pendingCases\": [{\"subject\": \"a\", \"reason\": \"chờ xác minh\", "
            + "\"due\": \"2024-01-20\"}, {\"subject\": \"b\"%s}]";

    private static String petitions(String petitions) {
        return "\"figures\": {\"petitions\": {" + petitions.replace('\'', '"') + "}}";
    }

    @Test
    void should_ask_for_the_list_of_open_cases() {
        rule("PET-10")
                .holds(report(
                        petitions("'pending': 2") + CASES.formatted(", \"reason\": \"chờ\", \"due\": \"2024-02\"")))
                .isOpen(report(petitions("'pending': 0")))
                .isOpen(report(petitions("'pending': 2") + ", \"illegible\": [\"/pendingCases\"]"))
                .isOpen(report(""));
        rule("PET-10")
                .breaks(report(petitions("'pending': 3, 'overdue': 0")), INFO, "/figures/petitions/pending")
                .expected()
                .actual(3L);
        rule("PET-10").breaks(report(petitions("'casesPending': 1")), INFO, "/figures/petitions/casesPending");
        rule("PET-10").breaks(report(petitions("'pending': 3, 'overdue': 1")), WARNING, "/figures/petitions/pending");
        rule("PET-10")
                .breaks(
                        report(petitions("'pending': 2, 'backlog': 1")
                                + CASES.formatted(", \"reason\": \"chờ xác minh\"")),
                        WARNING,
                        "/pendingCases")
                .actual(1L, 2L);
        rule("PET-10")
                .breaks(
                        report(petitions("'pending': 1")
                                + CASES.formatted(", \"reason\": \"chờ\", \"due\": \"2024-02\"")),
                        WARNING,
                        "/figures/petitions/pending")
                .expected(2L)
                .actual(1L);
        rule("PET-10")
                .breaks(report(petitions("'pending': 0") + CASES.formatted("")), WARNING, "/figures/petitions/pending");
    }

    private static Report claim(String figure, String wording) {
        return report("\"claims\": [{\"figure\": \"%s\", \"value\": \"3\"%s}]"
                .formatted(figure, wording.isEmpty() ? "" : ", \"wording\": \"" + wording + "\""));
    }

    @Test
    void should_take_words_and_numbers_of_one_kind_of_petition() {
        rule("PET-11")
                .holds(claim("petitions.complaints", "đơn khiếu nại"))
                .holds(claim("petitions.complaints", "đơn khiếu nại, tố cáo"))
                .holds(claim("petitions.recommendationsAndFeedback", "phản ảnh, kiến nghị"))
                .isOpen(claim("petitions.complaints", "đơn thư"))
                .isOpen(claim("petitions.complaints", ""))
                .isOpen(claim("petitions.received", "đơn tố cáo"))
                .isOpen(report(""));
        rule("PET-11")
                .breaks(claim("petitions.complaints", "đơn kiến nghị"), INFO, "/claims/0")
                .expected("Đơn khiếu nại")
                .actual("đơn kiến nghị");
        rule("PET-11")
                .breaks(
                        report("\"breakdowns\": [{\"parts\": [{\"label\": \"tố cáo\", \"figure\": "
                                + "\"petitions.denunciations\"}, {\"label\": \"khiếu nại\", \"figure\": "
                                + "\"petitions.feedback\"}]}]"),
                        INFO,
                        "/breakdowns/0/parts/1")
                .expected("Đơn phản ánh")
                .actual("khiếu nại");
    }
}
