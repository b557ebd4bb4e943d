package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

class CarriedOverTest {

    private static String year(String period, String dossiers) {
        return "{\"period\": {%s}, \"dossiers\": {%s}}"
                .formatted(period, dossiers)
                .replace('\'', '"');
    }

    private static Report years(String... years) {
        return reportOf("{\"years\": 2}", "2025-01-05", "\"years\": [" + String.join(", ", years) + "]");
    }

    private static final String FIRST = year("'year': 2023", "'pending': 12");

    @Test
    void should_begin_a_year_with_what_the_year_before_left() {
        rule("TTHC-09")
                .holds(years(FIRST, year("'year': 2024", "'carriedOver': 12")))
                .holds(years(year("'year': 2024", "'carriedOver': 12"), FIRST))
                .holds(years(
                        year("'year': 2023", "'pending': 12, 'awaitingSupplement': 3"),
                        year("'year': 2024", "'carriedOver': 15")));
        rule("TTHC-09")
                .breaks(years(FIRST, year("'year': 2024", "'carriedOver': 11")), ERROR, "/years/1/dossiers/carriedOver")
                .expected(12L)
                .actual(11L)
                .related("/years/0/dossiers/pending");
    }

    @Test
    void should_compare_only_periods_that_follow_each_other() {
        rule("TTHC-09")
                .isOpen(years(FIRST, year("'year': 2025", "'carriedOver': 11")))
                .isOpen(years(FIRST, year("'start': '2024-02-01', 'end': '2024-12-31'", "'carriedOver': 11")))
                .isOpen(years(FIRST, year("'year': 2024", "'received': 11")))
                .isOpen(years(year("'year': 2023", "'resolved': 2"), year("'year': 2024", "'carriedOver': 11")))
                .isOpen(years(FIRST))
                .isOpen(years());
    }

    @Test
    void should_begin_with_what_the_report_before_left() {
        String pending = "\"figures\": {\"dossiers\": {\"pending\": 12}}";
        String carried = "\"figures\": {\"dossiers\": {\"carriedOver\": %d}}";
        CheckContext context = CheckContext.none().previous(reportOf("{\"year\": 2023}", "2024-01-05", pending));
        Report next = reportOf("{\"year\": 2024}", "2025-01-05", carried.formatted(11));
        assertThat(findings(next, context)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(ERROR);
            assertThat(finding.place().pointer()).isEqualTo("/figures/dossiers/carriedOver");
            assertThat(finding.note()).isPresent();
            OneRule.assertReadable(finding);
        });
        assertThat(findings(reportOf("{\"year\": 2024}", "2025-01-05", carried.formatted(12)), context))
                .isEmpty();
        assertThat(findings(reportOf("{\"year\": 2025}", "2026-01-05", carried.formatted(11)), context))
                .isEmpty();
        assertThat(findings(next, CheckContext.none())).isEmpty();
    }

    private static List<Finding> findings(Report report, CheckContext context) {
        return Checker.of(Profile.shipped("thanh-hoa-5-3-4")).check(report, context).findings().stream()
                .filter(finding -> finding.rule().id().equals("TTHC-09"))
                .toList();
    }
}
