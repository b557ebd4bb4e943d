package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.report.Report;

class ReceptionAndDialogueRulesTest {

    private static Report schedules(String... schedules) {
        return report("\"receptionSchedules\": [" + String.join(", ", schedules) + "]");
    }

    private static String schedule(String posts, int count, String unit, String per) {
        return "{\"posts\": [%s], \"count\": %d, \"unit\": \"%s\", \"per\": \"%s\"}".formatted(posts, count, unit, per);
    }

    private static final String CHAIR = "\"CHAIR\"";
    private static final String BOTH = "\"CHAIR\", \"DEPUTY_CHAIR\"";
    private static final String SECRETARY = "\"PARTY_SECRETARY\"";

    @ParameterizedTest
    @CsvSource({"1, WEEK", "4, MONTH", "12, QUARTER", "48, YEAR", "1, DAY"})
    void should_let_the_chair_pass_with_a_day_a_week(int count, String per) {
        rule("REC-01").holds(schedules(schedule(CHAIR, count, "DAY", per)));
    }

    @Test
    void should_find_a_chair_with_fewer_days_and_cite_the_law() {
        OneRule.Told told = rule("REC-01")
                .breaks(schedules(schedule(CHAIR, 2, "DAY", "MONTH")), ERROR, "/receptionSchedules/0")
                .expected(4L, "tháng")
                .actual("2 ngày/tháng");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-42-2013");
    }

    @Test
    void should_find_that_too_little_for_several_posts_is_too_little_for_one() {
        rule("REC-01")
                .breaks(schedules(schedule(BOTH, 2, "TIMES", "MONTH")), ERROR, "/receptionSchedules/0")
                .expected(4L, "tháng");
    }

    @Test
    void should_leave_a_joint_schedule_to_the_rule_that_asks_for_one_per_person() {
        Report joint = schedules(schedule(BOTH, 4, "TIMES", "MONTH"));
        rule("REC-01").isOpen(joint);
        rule("REC-03")
                .breaks(joint, WARNING, "/receptionSchedules/0")
                .expected()
                .actual("Chủ tịch UBND; Phó Chủ tịch UBND", "4 lần/tháng");
        rule("REC-03").holds(schedules(schedule(CHAIR, 4, "DAY", "MONTH")));
        rule("REC-03").isOpen(report(""));
        rule("REC-03").isOpen(schedules("{\"count\": 5, \"unit\": \"DAY\", \"per\": \"WEEK\"}"));
    }

    @Test
    void should_not_require_what_no_checked_law_requires_on_the_day() {
        String few = "\"receptionSchedules\": [" + schedule(CHAIR, 1, "DAY", "MONTH") + "]";
        rule("REC-01").isOpen(reportOf("{\"year\": 2026}", "2026-12-20", few));
        rule("REC-01").isOpen(reportOf("{\"year\": 2026}", "", few));
        rule("REC-01").isOpen(schedules(schedule(SECRETARY, 2, "DAY", "MONTH")));
        rule("REC-01").isOpen(schedules("{\"posts\": [\"CHAIR\"], \"fixedDays\": [\"thứ Năm\"]}"));
    }

    @Test
    void should_ask_the_secretary_for_two_days_a_month() {
        rule("REC-02")
                .holds(schedules(schedule(SECRETARY, 2, "DAY", "MONTH")))
                .holds(schedules(schedule(SECRETARY, 1, "DAY", "WEEK")))
                .isOpen(schedules(schedule(CHAIR, 4, "DAY", "MONTH")));
        rule("REC-02")
                .breaks(schedules(schedule(SECRETARY, 1, "DAY", "MONTH")), ERROR, "/receptionSchedules/0")
                .expected(2L, "tháng")
                .actual("1 ngày/tháng")
                .says("Cần: ít nhất 2 ngày/tháng. Thấy: 1 ngày/tháng.");
    }

    @Test
    void should_find_two_schedules_of_one_post() {
        rule("REC-04")
                .holds(schedules(schedule(CHAIR, 1, "DAY", "WEEK"), schedule(CHAIR, 4, "DAY", "MONTH")))
                .isOpen(schedules(schedule(CHAIR, 1, "DAY", "WEEK"), schedule(SECRETARY, 2, "DAY", "MONTH")))
                .isOpen(schedules(schedule(CHAIR, 4, "DAY", "MONTH"), schedule(BOTH, 6, "DAY", "MONTH")));
        rule("REC-04")
                .breaks(
                        schedules(schedule(CHAIR, 4, "DAY", "MONTH"), schedule(CHAIR, 2, "DAY", "MONTH")),
                        WARNING,
                        "/receptionSchedules/1")
                .expected("4 ngày/tháng")
                .actual("2 ngày/tháng")
                .related("/receptionSchedules/0");
    }

    @Test
    void should_count_the_fixed_days() {
        String fixed =
                "{\"posts\": [\"CHAIR\"], \"count\": %d, \"unit\": \"DAY\", \"per\": \"MONTH\", \"fixedDays\": [%s]}";
        rule("REC-04")
                .holds(schedules(fixed.formatted(2, "\"ngày 10\", \"ngày 25\"")))
                .holds(schedules(fixed.formatted(4, "\"thứ Năm hằng tuần\"")))
                .isOpen(schedules(fixed.formatted(2, "\"ngày 10 và ngày 25\"")));
        rule("REC-04")
                .breaks(schedules(fixed.formatted(2, "\"ngày 10\"")), WARNING, "/receptionSchedules/0")
                .expected(1L, "ngày 10")
                .actual("2 ngày/tháng");
    }

    @Test
    void should_add_up_the_visits() {
        String visits = "\"figures\": {\"reception\": {\"visits\": %d, \"regularVisits\": 40, \"headVisits\": 48%s}}";
        rule("REC-05")
                .holds(report(visits.formatted(96, ", \"delegateVisits\": 8")))
                .holds(report(visits.formatted(99, ", \"delegateVisits\": 8, \"adHocVisits\": 3")))
                .isOpen(report(visits.formatted(96, "")));
        rule("REC-05")
                .breaks(report(visits.formatted(97, ", \"delegateVisits\": 8")), WARNING, "/figures/reception/visits")
                .says("96");
    }

    @ParameterizedTest
    @CsvSource({
        "REC-07, petitionsReceived, 'petitions', received",
        "REC-10, largeGroups, 'reception', visits",
        "REC-11, largeGroupVisits, 'reception', visits"
    })
    void should_bound_parts_of_reception(String id, String part, String section, String whole) {
        String one = "\"figures\": {\"reception\": {\"%s\": %d%s}%s}";
        String inside = section.equals("reception") ? ", \"" + whole + "\": 5" : "";
        String beside = section.equals("reception") ? "" : ", \"petitions\": {\"received\": 5}";
        rule(id).holds(report(one.formatted(part, 5, inside, beside))).isOpen(report(one.formatted(part, 5, "", "")));
        rule(id).breaks(report(one.formatted(part, 6, inside, beside)), WARNING, "/figures/reception/" + part)
                .says("Thấy: 6");
    }

    private static String dialogue(String kind, String rest) {
        return "{\"kind\": \"" + kind + "\"" + rest + "}";
    }

    private static String dialogues(String... dialogues) {
        return "\"dialogues\": [" + String.join(", ", dialogues) + "]";
    }

    @Test
    void should_ask_for_a_dialogue_in_each_completed_year() {
        String one = dialogues(dialogue("PEOPLE", ", \"sessions\": 1"), dialogue("YOUTH", ", \"sessions\": 4"));
        rule("DLG-01")
                .holds(report(one))
                .holds(report(dialogues(dialogue("VILLAGE", ", \"sessions\": 1, \"chair\": \"Chủ tịch UBND xã\""))))
                .holds(report("\"figures\": {\"dialogues\": {\"held\": 1}}"))
                .holds(report(dialogues(dialogue("PEOPLE", ""))));
        OneRule.Told told = rule("DLG-01")
                .breaks(reportOf("{\"years\": 2}", "2023-11-02", one), WARNING, "/dialogues")
                .expected(2L)
                .actual(1L);
        assertThat(told.finding().note()).isEmpty();
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-77-2015");
        rule("DLG-01")
                .breaks(report(dialogues(dialogue("VILLAGE", ", \"sessions\": 9"))), WARNING, "/dialogues")
                .actual(0L)
                .noted();
        rule("DLG-01")
                .breaks(report("\"figures\": {\"dialogues\": {\"held\": 0}}"), WARNING, "/figures/dialogues/held");
    }

    @Test
    void should_not_ask_for_the_dialogue_of_a_year_that_is_not_over_or_not_counted() {
        String none = dialogues(dialogue("YOUTH", ", \"sessions\": 1"));
        rule("DLG-01")
                .isOpen(report(""))
                .isOpen(reportOf("{\"year\": 2023}", "2023-11", none))
                .isOpen(reportOf("{}", "2023-11", none))
                .isOpen(reportOf("{\"years\": 2}", "2023-11", dialogues(dialogue("PEOPLE", ""))))
                .isOpen(report(dialogues("{\"sessions\": 1}")))
                .isOpen(report(none + ", \"figures\": {\"dialogues\": {\"held\": 5}}"));
    }

    @Test
    void should_hold_opinions_against_answers_at_each_dialogue_and_in_all() {
        String answers = ", \"opinions\": %d, \"answeredOnTheSpot\": 19, \"answeredInWriting\": 4%s";
        String pending = ", \"forwardedOrPending\": 1";
        rule("DLG-04")
                .holds(report(dialogues(dialogue("PEOPLE", answers.formatted(24, pending)))))
                .isOpen(report(dialogues(dialogue("PEOPLE", answers.formatted(24, "")))))
                .isOpen(report(dialogues(dialogue("PEOPLE", ", \"opinions\": 2"))));
        rule("DLG-04")
                .breaks(
                        report(dialogues(dialogue("PEOPLE", answers.formatted(25, pending)))),
                        ERROR,
                        "/dialogues/0/opinions")
                .expected(24L, 19L, 4L, 1L)
                .actual(25L);
        rule("DLG-04")
                .breaks(
                        report(dialogues(dialogue("PEOPLE", answers.formatted(22, "")))),
                        ERROR,
                        "/dialogues/0/opinions");
        String all = "\"figures\": {\"dialogues\": {\"opinions\": %d, \"answeredOnTheSpot\": 33, "
                + "\"answeredInWriting\": 6, \"forwardedOrPending\": 1}}";
        rule("DLG-08").holds(report(all.formatted(40))).isOpen(report(""));
        rule("DLG-08").breaks(report(all.formatted(41)), ERROR, "/figures/dialogues/opinions");
    }

    @Test
    void should_count_the_dialogues_that_are_told_of() {
        String two = dialogues(dialogue("PEOPLE", ", \"sessions\": 1"), dialogue("YOUTH", ", \"sessions\": 1"));
        String held = ", \"figures\": {\"dialogues\": {\"held\": %d}}";
        rule("DLG-06")
                .holds(report(two + held.formatted(2)))
                .isOpen(report(two))
                .isOpen(report(dialogues(dialogue("PEOPLE", "")) + held.formatted(3)));
        rule("DLG-06")
                .breaks(report(two + held.formatted(1)), ERROR, "/figures/dialogues/held")
                .expected(2L)
                .actual(1L);
        rule("DLG-06")
                .breaks(report(two + held.formatted(3)), WARNING, "/figures/dialogues/held")
                .noted();
    }
}
