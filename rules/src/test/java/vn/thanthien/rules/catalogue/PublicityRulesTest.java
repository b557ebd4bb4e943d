package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.report.Report;

class PublicityRulesTest {

    private static String contents(String... contents) {
        return "\"publicised\": [" + String.join(", ", contents).replace('\'', '"') + "]";
    }

    private static final String PLAN = "{'content': 'Kế hoạch phát triển kinh tế - xã hội năm 2023'}";
    private static final String BUDGET = "{'content': 'Dự toán, quyết toán ngân sách xã'}";
    private static final String LAND = "{'content': 'Phương án bồi thường, hỗ trợ'}";
    private static final String COUNTED = ", \"figures\": {\"democracy\": {\"contentsPublicised\": %d}}";

    @Test
    void should_find_the_contents_that_the_law_names() {
        rule("DEM-01")
                .holds(report(contents(PLAN, BUDGET, LAND)))
                .isOpen(report(""))
                .isOpen(reportOf("{\"year\": 2022}", "2023-01-05", contents(PLAN)))
                .isOpen(report(contents(PLAN, LAND) + COUNTED.formatted(8)))
                .isOpen(report(contents(PLAN, LAND) + ", \"illegible\": [\"/publicised\"]"));
        OneRule.Told told = rule("DEM-01")
                .breaks(report(contents(PLAN, LAND) + COUNTED.formatted(2)), WARNING, "/publicised")
                .expected("dự toán, quyết toán ngân sách")
                .actual(2L);
        assertThat(told.finding().note()).isEmpty();
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-10-2022");
        rule("DEM-01")
                .breaks(report(contents(PLAN, BUDGET)), INFO, "/publicised")
                .noted();
    }

    private static Report broadcast(String content, String form, int days, String date) {
        return report(contents(
                "{'content': '%s', 'form': '%s', 'days': %d, 'date': '%s'}".formatted(content, form, days, date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hệ thống truyền thanh cơ sở", "Loa truyền thanh thôn"})
    void should_broadcast_for_three_days(String form) {
        rule("DEM-04")
                .holds(broadcast("Bình xét hộ nghèo", form, 3, "2023-11-05"))
                .isOpen(broadcast("Bình xét hộ nghèo", form, 2, "2023-05-05"))
                .isOpen(broadcast("Bình xét hộ nghèo", form + " và niêm yết", 2, "2023-11-05"))
                .isOpen(broadcast("Dự toán ngân sách", form, 1, "2023-11-05"))
                .isOpen(broadcast("Bình xét hộ nghèo", "Niêm yết", 2, "2023-11-05"))
                .isOpen(report(contents("{'content': 'Bình xét hộ nghèo', 'form': '" + form + "'}")));
        OneRule.Told told = rule("DEM-04")
                .breaks(broadcast("Bình xét hộ nghèo", form, 2, "2023-11-05"), WARNING, "/publicised/0/days")
                .expected(3L)
                .actual(2L)
                .noted();
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-10-2022");
    }

    @Test
    void should_hold_posting_against_the_days_of_the_province_while_the_law_is_not_checked() {
        Report tenDays = broadcast("Bình xét hộ nghèo", "Niêm yết tại nhà văn hóa", 10, "2023-11-05");
        rule("DEM-03").isOpenBecause(tenDays, "chưa được đối chiếu").isOpen(report(""));
        ProfileParameter twenty =
                ProfileParameter.builder().id("democracy.posting").number(20).build();
        rule("DEM-03", twenty)
                .holds(broadcast("Bình xét hộ nghèo", "Niêm yết tại nhà văn hóa", 20, "2023-11-05"))
                .breaks(tenDays, WARNING, "/publicised/0/days")
                .expected(20L)
                .actual(10L)
                .noted();
    }
}
