package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.quantity.PartialDate;
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
    void should_say_that_the_frequency_from_July_2026_on_is_not_checked() {
        String why = "Số ngày tiếp công dân của Chủ tịch UBND cấp xã: quy định từ ngày 01/7/2026 chưa được đối chiếu";
        for (int days : List.of(1, 4)) {
            String schedules = "\"receptionSchedules\": [" + schedule(CHAIR, days, "DAY", "MONTH") + "]";
            rule("REC-01")
                    .isOpenBecause(reportOf("{\"year\": 2026}", "2026-12-20", schedules), why)
                    .isOpenBecause(reportOf("{\"year\": 2026}", "", schedules), why)
                    .isOpenBecause(reportOf("{}", "2026-07-01", schedules), why);
        }
    }

    @Test
    void should_judge_the_figures_of_a_period_by_the_law_of_the_period() {
        String few = "\"receptionSchedules\": [" + schedule(CHAIR, 1, "DAY", "MONTH") + "]";
        String half = "{\"start\": \"2026-01-01\", \"end\": \"2026-06-30\"}";
        OneRule.Told told = rule("REC-01").breaks(reportOf(half, "2026-07-08", few), ERROR, "/receptionSchedules/0");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-42-2013");
        rule("REC-01").breaks(reportOf("{\"year\": 2025}", "", few), ERROR, "/receptionSchedules/0");
        rule("REC-01").isOpen(reportOf("{\"year\": 2013}", "2013-12-20", few));
    }

    @Test
    void should_judge_by_what_the_province_sets() {
        String days = "\"receptionSchedules\": [" + schedule(CHAIR, 4, "DAY", "MONTH") + "]";
        ProfileParameter two = ProfileParameter.builder()
                .id("reception.chair")
                .number(2)
                .basis("Chỉ thị 9-CT/TU")
                .build();
        OneRule.Told told = rule("REC-01", two)
                .breaks(reportOf("{\"year\": 2026}", "2026-12-20", days), ERROR, "/receptionSchedules/0")
                .expected(8L, "tháng")
                .says("Mức do tỉnh quy định (Chỉ thị 9-CT/TU)");
        assertThat(told.finding().citations()).isEmpty();
        rule("REC-01", two)
                .holds(schedules(schedule(CHAIR, 2, "DAY", "WEEK")))
                .isOpen(schedules(schedule(SECRETARY, 2, "DAY", "MONTH")));
    }

    @Test
    void should_judge_a_period_of_two_values_by_the_lighter_one_and_say_so() {
        ProfileParameter late = ProfileParameter.builder()
                .id("reception.secretary")
                .number(4)
                .since(PartialDate.parse("2023-07-01"))
                .build();
        Report three = schedules(schedule(SECRETARY, 3, "DAY", "MONTH"));
        rule("REC-02", late)
                .holds(three)
                .breaks(schedules(schedule(SECRETARY, 1, "DAY", "MONTH")), ERROR, "/receptionSchedules/0")
                .expected(2L, "tháng");
        assertThat(rule("REC-02", late).remarks(three))
                .singleElement()
                .asString()
                .contains("thay đổi trong thời gian báo cáo", "2 ngày/tháng");
        assertThat(rule("REC-02", late).remarks(schedules(schedule(SECRETARY, 4, "DAY", "MONTH"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REC-12, reception.deputy, DEPUTY_CHAIR", "REC-13, reception.council, COUNCIL_CHAIR"})
    void should_ask_other_posts_for_what_the_province_alone_sets(String id, String parameter, String post) {
        Report two = schedules(schedule("\"" + post + "\"", 2, "DAY", "MONTH"));
        rule(id).isOpen(two);
        rule(id, ProfileParameter.builder().id(parameter).number(2).build()).holds(two);
        rule(id, ProfileParameter.builder().id(parameter).number(3).build())
                .breaks(two, WARNING, "/receptionSchedules/0")
                .expected(3L, "tháng")
                .actual("2 ngày/tháng")
                .noted();
    }

    @Test
    void should_not_require_what_is_not_stated() {
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

    /** A year has 52 weeks: what a rhythm gives in a year is held against twelve months of what is asked for. */
    @ParameterizedTest
    @CsvSource({
        "1, WEEK, 2, true",
        "1, WEEK, 3, false",
        "2, WEEK, 4, true",
        "2, WEEK, 5, false",
        "1, DAY, 15, true",
        "1, DAY, 16, false",
        "2, DAY, 30, true",
        "3, MONTH, 2, false",
        "4, MONTH, 2, true",
        "6, QUARTER, 1, true",
        "11, QUARTER, 2, false",
        "12, QUARTER, 2, true",
        "24, YEAR, 1, true",
        "23, YEAR, 1, false",
        "47, YEAR, 2, false"
    })
    void should_count_the_days_that_a_rhythm_gives_the_secretary(int count, String per, int every, boolean enough) {
        Report stated = schedules(with(schedule(SECRETARY, count, "DAY", per), "\"every\": " + every));
        if (enough) {
            rule("REC-02").holds(stated);
        } else {
            rule("REC-02").breaks(stated, ERROR, "/receptionSchedules/0");
        }
    }

    @Test
    void should_word_a_rhythm_of_several_weeks_in_both_languages() {
        Finding finding = rule("REC-02")
                .breaks(
                        schedules(with(schedule(SECRETARY, 1, "DAY", "WEEK"), "\"every\": 3")),
                        ERROR,
                        "/receptionSchedules/0")
                .expected(2L, "tháng")
                .actual("1 ngày/3 tuần")
                .finding();
        assertThat(finding.message(Language.ENGLISH))
                .contains("at least 2 day(s) a month")
                .contains("Found: 1 day(s) every 3 weeks.");
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
    void should_take_schedules_of_different_times_for_two() {
        String monthly = schedule(CHAIR, 1, "DAY", "MONTH");
        String weekly = schedule(CHAIR, 1, "DAY", "WEEK");
        String before = ", \"period\": {\"end\": \"2025-06-30\"}}";
        String after = ", \"period\": {\"start\": \"2025-07-01\"}}";
        rule("REC-04")
                .isOpen(schedules(
                        monthly.substring(0, monthly.length() - 1) + before,
                        weekly.substring(0, weekly.length() - 1) + after));
        rule("REC-04")
                .breaks(
                        schedules(
                                monthly.substring(0, monthly.length() - 1) + after,
                                weekly.substring(0, weekly.length() - 1) + after),
                        WARNING,
                        "/receptionSchedules/1");
    }

    private static String with(String schedule, String member) {
        return schedule.substring(0, schedule.length() - 1) + ", " + member + "}";
    }

    @Test
    void should_say_that_a_time_is_presumed() {
        String monthly = schedule(CHAIR, 1, "DAY", "MONTH");
        String weekly = schedule(CHAIR, 1, "DAY", "WEEK");
        rule("REC-04")
                .breaks(schedules(monthly, weekly), WARNING, "/receptionSchedules/1")
                .noted()
                .says("kỳ báo cáo (01/01/2023–31/12/2023)");
        rule("REC-04")
                .breaks(
                        schedules(monthly, with(weekly, "\"period\": {\"year\": 2023}")),
                        WARNING,
                        "/receptionSchedules/1")
                .noted();
        rule("REC-04").isOpen(schedules(monthly, with(weekly, "\"period\": {\"year\": 2022}")));
    }

    @Test
    void should_take_the_least_and_the_most_for_what_they_are() {
        String one = schedule(CHAIR, 1, "DAY", "MONTH");
        String four = schedule(CHAIR, 4, "DAY", "MONTH");
        String least = "\"bound\": \"AT_LEAST\"";
        String most = "\"bound\": \"AT_MOST\"";
        rule("REC-04")
                .holds(schedules(with(one, least), four))
                .holds(schedules(four, with(one, least)))
                .holds(schedules(with(four, most), one))
                .holds(schedules(with(one, least), with(four, most)))
                .holds(schedules(with(one, least), with(one, least)));
        rule("REC-04")
                .breaks(schedules(with(four, least), one), WARNING, "/receptionSchedules/1")
                .expected("ít nhất 4 ngày/tháng")
                .actual("1 ngày/tháng");
        rule("REC-04").breaks(schedules(with(four, least), with(one, most)), WARNING, "/receptionSchedules/1");
        rule("REC-04").breaks(schedules(with(four, least), with(one, least)), WARNING, "/receptionSchedules/1");
        String fixed = with(four, "\"fixedDays\": [\"ngày 10\"]");
        rule("REC-04").breaks(schedules(fixed), WARNING, "/receptionSchedules/0");
        rule("REC-04").breaks(schedules(with(fixed, least)), WARNING, "/receptionSchedules/0");
        rule("REC-04").holds(schedules(with(fixed, most)));
    }

    @Test
    void should_count_every_two_weeks_as_twice_a_month() {
        String fortnightly = with(schedule(CHAIR, 1, "DAY", "WEEK"), "\"every\": 2");
        rule("REC-04").holds(schedules(fortnightly, schedule(CHAIR, 2, "DAY", "MONTH")));
        rule("REC-04")
                .breaks(schedules(fortnightly, schedule(CHAIR, 4, "DAY", "MONTH")), WARNING, "/receptionSchedules/1")
                .expected("1 ngày/2 tuần");
        rule("REC-01")
                .breaks(schedules(fortnightly), ERROR, "/receptionSchedules/0")
                .expected(1L, "tuần")
                .actual("1 ngày/2 tuần");
        rule("REC-01").holds(schedules(with(schedule(CHAIR, 2, "DAY", "WEEK"), "\"every\": 2")));
    }

    @Test
    void should_ask_where_only_the_least_is_too_little() {
        String monthly = schedule(CHAIR, 1, "DAY", "MONTH");
        String weekly = schedule(CHAIR, 1, "DAY", "WEEK");
        rule("REC-01").holds(schedules(with(weekly, "\"bound\": \"AT_LEAST\"")));
        rule("REC-01").isOpen(schedules(with(weekly, "\"bound\": \"AT_MOST\"")));
        rule("REC-01").breaks(schedules(with(monthly, "\"bound\": \"AT_LEAST\"")), WARNING, "/receptionSchedules/0");
        rule("REC-01").breaks(schedules(with(monthly, "\"bound\": \"AT_MOST\"")), ERROR, "/receptionSchedules/0");
    }

    @Test
    void should_count_the_fixed_days() {
        String fixed =
                "{\"posts\": [\"CHAIR\"], \"count\": %d, \"unit\": \"DAY\", \"per\": \"MONTH\", \"fixedDays\": [%s]}";
        rule("REC-04")
                .holds(schedules(fixed.formatted(2, "\"ngày 10\", \"ngày 25\"")))
                .holds(schedules(fixed.formatted(4, "\"thứ Năm hằng tuần\"")))
                .holds(schedules(fixed.formatted(4, "\"các ngày thứ Năm\"")))
                .holds(schedules(fixed.formatted(1, "\"thứ Năm tuần đầu của tháng\"")))
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
    void should_ask_for_as_many_dialogues_a_year_as_the_province_does() {
        ProfileParameter two =
                ProfileParameter.builder().id("dialogue.people").number(2).build();
        Report one = report(dialogues(dialogue("PEOPLE", ", \"sessions\": 1")));
        rule("DLG-01", two)
                .holds(report(dialogues(dialogue("PEOPLE", ", \"sessions\": 2"))))
                .breaks(one, WARNING, "/dialogues")
                .expected(2L)
                .actual(1L)
                .noted();
        // the duty of 2025 is that of the law in force when the year ended
        rule("DLG-01")
                .holds(reportOf("{\"year\": 2025}", "2026-01-05", dialogues(dialogue("PEOPLE", ""))))
                .isOpenBecause(
                        reportOf("{\"years\": 2}", "2025-05-05", dialogues(dialogue("PEOPLE", ", \"sessions\": 1"))),
                        "quy định từ ngày 01/3/2025 chưa được đối chiếu");
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
    void should_count_a_dialogue_that_is_told_again_once() {
        String one = "{'kind': 'PEOPLE', 'wording': 'Hội nghị', 'date': '%s', 'opinions': %d%s}";
        String first = one.formatted("2023-10-16", 24, ", 'section': 'S3.4'");
        String again = one.formatted("2023-10-16", 24, ", 'section': 'S4.1'");
        String youth = one.formatted("2023-03-22", 9, "");
        rule("DLG-06").holds(held(2, first, youth, again)).holds(held(3, first, youth, again));
        rule("DLG-06")
                .breaks(held(1, first, youth, again), ERROR, "/figures/dialogues/held")
                .expected(2L)
                .actual(1L);
        // another number is another dialogue of that day
        rule("DLG-06")
                .breaks(held(1, first, one.formatted("2023-10-16", 25, "")), ERROR, "/figures/dialogues/held")
                .expected(2L);
        // two of one month
        rule("DLG-06")
                .breaks(
                        held(1, one.formatted("2023-10", 24, ""), one.formatted("2023-10", 24, "")),
                        ERROR,
                        "/figures/dialogues/held");
    }

    private static Report held(int number, String... dialogues) {
        return report(("'figures': {'dialogues': {'held': " + number + "}}, 'dialogues': ["
                        + String.join(", ", dialogues) + "]")
                .replace('\'', '"'));
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

    private static Report heldOn(String date, String rest) {
        return reportOf(
                "{\"year\": 2025}", "2026-01-05", dialogues(dialogue("PEOPLE", ", \"date\": \"" + date + "\"" + rest)));
    }

    @Test
    void should_announce_a_dialogue_a_week_before() {
        String notice = ", \"noticeDate\": \"%s\"";
        rule("DLG-02")
                .holds(heldOn("2025-10-16", notice.formatted("2025-10-09")))
                .holds(heldOn("2025-10", notice.formatted("2025-09-20")))
                .isOpen(heldOn("2025-10", notice.formatted("2025-10-09")))
                .isOpen(heldOn("2025-10-16", ""))
                .isOpen(heldOn("2025-05-16", notice.formatted("2025-05-15")))
                .isOpen(reportOf(
                        "{\"year\": 2025}",
                        "2026-01-05",
                        dialogues(dialogue("FRONT", ", \"date\": \"2025-10-16\", \"noticeDate\": \"2025-10-15\""))))
                .isOpen(report(""));
        OneRule.Told told = rule("DLG-02")
                .breaks(heldOn("2025-10-16", notice.formatted("2025-10-10")), WARNING, "/dialogues/0/noticeDate")
                .expected(7L, "09/10/2025")
                .actual("10/10/2025", "16/10/2025");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-72-2025");
        rule("DLG-02").breaks(heldOn("2025-10-16", notice.formatted("2025-11")), WARNING, "/dialogues/0/noticeDate");
    }

    @Test
    void should_make_the_results_known_within_ten_days() {
        String results = ", \"resultsDate\": \"%s\"";
        rule("DLG-09")
                .holds(heldOn("2025-10-16", results.formatted("2025-10-26")))
                .isOpen(heldOn("2025-10-16", results.formatted("2025-10")))
                .isOpen(heldOn("2025-10-16", ""))
                .isOpen(heldOn("2025-06-01", results.formatted("2025-09-15")))
                .isOpen(report(""));
        OneRule.Told told = rule("DLG-09")
                .breaks(heldOn("2025-10-16", results.formatted("2025-10-27")), WARNING, "/dialogues/0/resultsDate")
                .expected(10L, "26/10/2025")
                .actual("27/10/2025", "16/10/2025");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-72-2025");
    }

    @Test
    void should_ask_for_a_dialogue_with_the_young_in_each_completed_year() {
        String one = ", \"sessions\": 1";
        String people = dialogue("PEOPLE", one);
        String counted = ", \"figures\": {\"dialogues\": {\"held\": %d}}";
        rule("DLG-03")
                .holds(report(dialogues(dialogue("YOUTH", one), people)))
                .holds(reportOf("{\"year\": 2023}", "2023-11", dialogues(dialogue("YOUTH", ""))))
                .isOpen(report(""))
                .isOpen(reportOf("{\"year\": 2023}", "2023-11", dialogues(people)))
                .isOpen(reportOf("{\"years\": 2}", "2023-11", dialogues(dialogue("YOUTH", ""))))
                .isOpen(report(dialogues(people, "{\"sessions\": 1}")))
                .isOpen(report(dialogues(people, dialogue("OTHER", one))))
                .isOpen(report(dialogues(people) + counted.formatted(2)));
        OneRule.Told told = rule("DLG-03")
                .breaks(report(dialogues(people) + counted.formatted(1)), WARNING, "/dialogues")
                .expected(1L)
                .actual(0L);
        assertThat(told.finding().note()).isEmpty();
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("nd-13-2021");
        rule("DLG-03")
                .breaks(
                        reportOf("{\"years\": 2}", "2023-11-02", dialogues(people, dialogue("YOUTH", one))),
                        INFO,
                        "/dialogues")
                .expected(2L)
                .actual(1L)
                .noted();
    }

    @Test
    void should_ask_for_what_is_not_told_of_a_dialogue() {
        String whole = ", \"sessions\": 1, \"date\": \"2023-10-16\", \"chair\": \"Chủ tịch UBND xã\", "
                + "\"subject\": \"Đất đai\"";
        rule("DLG-05")
                .holds(report(dialogues(dialogue("PEOPLE", whole + ", \"participants\": 210"))))
                .isOpen(report(dialogues(dialogue("PEOPLE", ""))))
                .isOpen(report(dialogues(dialogue("PEOPLE", ", \"sessions\": 5"))))
                .isOpen(report(dialogues(dialogue("PEOPLE", ", \"sessions\": 1"))
                        + ", \"illegible\": [\"/dialogues/0/date\"]"))
                .isOpen(report(""));
        rule("DLG-05")
                .breaks(report(dialogues(dialogue("PEOPLE", ", \"sessions\": 1"))), INFO, "/dialogues/0")
                .expected("ngày tổ chức; người chủ trì; nội dung; số người dự")
                .actual();
        rule("DLG-05")
                .breaks(report(dialogues(dialogue("PEOPLE", whole))), INFO, "/dialogues/0")
                .expected("số người dự");
        rule("DLG-05")
                .breaks(
                        report(dialogues(dialogue("PEOPLE", whole + ", \"participants\": 0"))),
                        WARNING,
                        "/dialogues/0/participants")
                .actual(0L);
    }

    private static Report headDays(String period, int days) {
        return reportOf(
                "{\"year\": 2023}",
                "2024-01-05",
                "\"figures\": {%s\"reception\": {\"headDays\": %d}}".formatted(period, days));
    }

    @Test
    void should_hold_the_days_of_the_head_against_the_calendar_and_the_law() {
        rule("REC-06")
                .holds(headDays("", 48))
                .holds(headDays("", 39))
                .holds(headDays("", 260))
                .holds(headDays("\"period\": {\"start\": \"2023-01-01\", \"end\": \"2023-01-08\"}, ", 5))
                .isOpen(report(""))
                .isOpen(report("\"figures\": {\"reception\": {\"visits\": 3}}"))
                .isOpen(reportOf("{}", "2024-01-05", "\"figures\": {\"reception\": {\"headDays\": 3}}"))
                .isOpenBecause(
                        reportOf("{\"year\": 2027}", "2028-01-05", "\"figures\": {\"reception\": {\"headDays\": 3}}"),
                        "quy định từ ngày 01/7/2026 chưa được đối chiếu");
        OneRule.Told told = rule("REC-06")
                .breaks(headDays("", 38), WARNING, "/figures/reception/headDays")
                .expected(48L, 12L)
                .actual(38L);
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-42-2013");
        rule("REC-06")
                .breaks(headDays("", 261), WARNING, "/figures/reception/headDays")
                .expected(260L, "01/01/2023", "31/12/2023")
                .actual(261L);
        rule("REC-06")
                .breaks(
                        headDays("\"period\": {\"start\": \"2023-01-01\", \"end\": \"2023-01-09\"}, ", 7),
                        WARNING,
                        "/figures/reception/headDays")
                .expected(6L, "01/01/2023", "09/01/2023");
    }

    @Test
    void should_ask_where_the_schedule_is_public() {
        String schedule = "\"receptionSchedules\": [{\"posts\": [\"CHAIR\"], \"count\": 1}], \"sections\": [%s]";
        String section = "{\"section\": \"%s\", \"paragraphs\": [\"%s\"]}";
        String silent = section.formatted("S3.3", "Xã giải quyết đơn thư theo thẩm quyền.");
        rule("REC-08")
                .holds(report(
                        schedule.formatted(section.formatted("S3.3", "Lịch tiếp công dân được niêm yết tại trụ sở."))))
                .holds(report(
                        schedule.formatted(silent + ", " + section.formatted("S3.2", "Xã công khai lịch tiếp dân."))))
                .isOpen(report(schedule.formatted("")))
                .isOpen(report(schedule.formatted("{\"section\": \"S3.3\"}")))
                .isOpen(report("\"sections\": [" + silent + "]"));
        rule("REC-08").breaks(report(schedule.formatted(silent)), INFO, "/receptionSchedules");
    }
}
