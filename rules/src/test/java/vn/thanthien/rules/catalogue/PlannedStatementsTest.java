package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.plan;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.plan.Plan;

/** What a plan states as a report does: slogans, products, parts of a whole, planned forms, days of reception. */
class PlannedStatementsTest {

    private static Plan planned(String members) {
        return plan(members.replace('\'', '"'));
    }

    private static Plan slogans(String item) {
        return planned("'sloganSets': [{'name': '3 không', 'section': 'P3', 'items': ['Không phiền hà, sách nhiễu', '"
                + item + "', 'Không trễ hẹn trong quá trình xử lý công việc']}]");
    }

    @Test
    void should_hold_slogans_against_the_profile() {
        Plan right = slogans("Không né tránh trách nhiệm");
        rule("COM-01").holds(right).isOpen(plan(""));
        rule("COM-02").holds(right).isOpen(plan(""));
        rule("COM-03").holds(right).isOpen(plan(""));
        rule("COM-01")
                .breaks(
                        planned("'sloganSets': [{'name': '4 xin', 'items': ['xin chào', 'xin lỗi']}]"),
                        ERROR,
                        "/sloganSets/0")
                .expected(4L, "4 xin");
        rule("COM-02")
                .breaks(slogans("Không né tránh việc khó"), WARNING, "/sloganSets/0/items/1")
                .expected("Không né tránh trách nhiệm");
        rule("COM-03").breaks(slogans("không né tránh, trách nhiệm"), WARNING, "/sloganSets/0/items/1");
    }

    @Test
    void should_multiply_and_add() {
        String product =
                "'multiplications': [{'wording': 'phiếu khảo sát', 'factors': [{'count': 30, 'wording': 'phiếu'},"
                        + " {'count': 9, 'wording': 'thôn'}], 'count': %d}]";
        rule("XSC-21").holds(planned(product.formatted(270))).isOpen(plan(""));
        rule("XSC-21")
                .breaks(planned(product.formatted(300)), ERROR, "/multiplications/0")
                .actual(300L);
        String parts = "'breakdowns': [{'wording': 'lớp tập huấn', 'count': %d, 'complete': true,"
                + " 'parts': [{'label': 'cấp xã', 'count': 1}, {'label': 'thôn', 'count': 9}]}]";
        rule("XSC-20").holds(planned(parts.formatted(10))).isOpen(plan(""));
        rule("XSC-20")
                .breaks(planned(parts.formatted(12)), ERROR, "/breakdowns/0")
                .actual(12L);
    }

    @Test
    void should_count_the_forms_of_a_planned_survey() {
        String survey = "'surveys': [{'phase': 'BASELINE', 'size': {'count': 30, 'basis': '%s'%s}%s}]";
        rule("SUR-06")
                .holds(planned(survey.formatted("PER_VILLAGE", ", 'units': 9", ", 'issued': 270")))
                .isOpen(planned(survey.formatted("PER_VILLAGE", ", 'units': 9", "")))
                .isOpen(plan(""));
        rule("SUR-06")
                .breaks(
                        planned(survey.formatted("PER_VILLAGE", ", 'units': 9", ", 'issued': 300")),
                        ERROR,
                        "/surveys/0/size")
                .actual(270L);
        rule("SUR-06").breaks(planned(survey.formatted("UNSTATED", "", "")), WARNING, "/surveys/0/size");
    }

    @Test
    void should_ask_for_the_days_of_reception_that_the_law_sets() {
        String schedule =
                "'receptionSchedules': [{'posts': ['PARTY_SECRETARY'], 'count': %d, 'unit': 'DAY', 'per': 'MONTH'}]";
        rule("REC-02").holds(planned(schedule.formatted(2))).isOpen(plan(""));
        rule("REC-02")
                .breaks(planned(schedule.formatted(1)), ERROR, "/receptionSchedules/0")
                .expected(2L, "tháng");
        rule("REC-03").holds(planned(schedule.formatted(2))).isOpen(plan(""));
        String two = "{'posts': ['CHAIR'], 'count': %d, 'unit': 'DAY', 'per': 'MONTH'}";
        rule("REC-04")
                .breaks(
                        planned("'receptionSchedules': [" + two.formatted(4) + ", " + two.formatted(8) + "]"),
                        WARNING,
                        "/receptionSchedules/1")
                .related("/receptionSchedules/0");
    }

    @Test
    void should_know_the_codes_and_the_times_of_what_is_stated() {
        rule("XSC-33")
                .breaks(
                        planned("'frequencies': [{'activity': 'giao ban', 'section': 'P99'}]"),
                        WARNING,
                        "/frequencies/0/section");
        rule("XSC-33")
                .breaks(
                        planned("'sloganSets': [{'name': '3 không', 'term': 'NOTHING'}]"),
                        WARNING,
                        "/sloganSets/0/term");
        rule("XSC-34")
                .breaks(
                        planned("'frequencies': [{'activity': 'giao ban', 'count': 1, 'unit': 'TIMES', 'per': 'MONTH',"
                                + " 'period': {'start': '2026-05-01', 'end': '2026-02-01'}}]"),
                        ERROR,
                        "/frequencies/0/period");
    }

    @Test
    void should_know_the_terms_of_the_law_in_what_is_claimed() {
        rule("TTHC-16")
                .breaks(
                        planned("'claims': [{'value': '50', 'wording': 'hồ sơ dịch vụ công mức độ 4'}]"),
                        WARNING,
                        "/claims/0/wording");
    }

    private static final String LAST_YEAR = ", 'period': {'year': 2025}";

    private static String claim(String figure, String value, String rest) {
        return "{'figure': '" + figure + "', 'value': '" + value + "'" + rest + "}";
    }

    private static Plan claims(String... claims) {
        return planned("'claims': [" + String.join(", ", claims) + "]");
    }

    @Test
    void should_state_one_value_of_what_it_claims() {
        String received = claim("dossiers.received", "903", LAST_YEAR);
        rule("XSC-01")
                .holds(claims(received, claim("dossiers.received", "903", LAST_YEAR)))
                .holds(claims(claim("locality.villages", "5", "")))
                .isOpen(claims(received, claim("dossiers.received", "950", ", 'period': {'year': 2024}")))
                .isOpen(claims(received, claim("dossiers.received", "950", "")));
        rule("XSC-01")
                .breaks(claims(received, claim("dossiers.received", "950", LAST_YEAR)), ERROR, "/claims/0")
                .related("/claims/0", "/claims/1");
        rule("XSC-01")
                .breaks(claims(claim("locality.villages", "9", "")), ERROR, "/locality/villages")
                .related("/claims/0");
        // of what time, the plan does not say
        rule("XSC-01")
                .breaks(claims(claim("letters.total", "9", ""), claim("letters.total", "8", "")), WARNING, "/claims/0");
    }

    @Test
    void should_say_one_thing_in_each_claim() {
        rule("XSC-31")
                .holds(claims(claim("letters.total", "95", ""), claim("petitions.resolutionRate", "100", "")))
                .isOpen(plan(""));
        for (String claim : new String[] {
            claim("letters.total", "95", ", 'upperValue': '90', 'comparator': 'BETWEEN'"),
            claim("letters.total", "95.5", ""),
            claim("petitions.received", "5", ", 'state': 'NONE_ARISEN'"),
            claim("petitions.resolutionRate", "140", ""),
            "{'figure': 'letters.apology'}"
        }) {
            rule("XSC-31").breaks(claims(claim), WARNING, "/claims/0");
        }
    }

    @Test
    void should_hold_shares_against_what_is_claimed_with_them() {
        String fraction = ", 'fraction': {'numerator': 4, 'denominator': 5}";
        rule("TTHC-07").holds(claims(claim("dossiers.onTimeRate", "80", fraction + LAST_YEAR)));
        rule("TTHC-07").breaks(claims(claim("dossiers.onTimeRate", "100", fraction + LAST_YEAR)), ERROR, "/claims/0");
        rule("XSC-36").holds(claims("{'value': '80'" + fraction + "}")).isOpen(plan(""));
        rule("XSC-36").breaks(claims("{'value': '100'" + fraction + "}"), ERROR, "/claims/0");
    }

    @Test
    void should_have_no_more_in_a_part_than_in_the_whole() {
        String whole = claim("letters.total", "30", LAST_YEAR);
        String part = ", 'village': 'Thôn 1'";
        rule("XSC-38")
                .holds(claims(whole, claim("letters.total", "12", part + LAST_YEAR)))
                .isOpen(claims(whole));
        rule("XSC-38").isOpen(claims(whole, claim("letters.total", "31", part)));
        rule("XSC-38")
                .breaks(claims(whole, claim("letters.total", "31", part + LAST_YEAR)), ERROR, "/claims/1")
                .related("/claims/0");
        String half = ", 'period': {'start': '2025-01-01', 'end': '2025-06-30'}";
        rule("XSC-38").holds(claims(whole, claim("letters.total", "20", half)));
        rule("XSC-38").breaks(claims(whole, claim("letters.total", "31", half)), WARNING, "/claims/1");
    }

    @Test
    void should_tell_rough_numbers_that_fit_the_exact_ones() {
        rule("XSC-40")
                .holds(claims(claim("locality.villages", "4", ", 'comparator': 'AT_LEAST'")))
                .isOpen(claims(claim("letters.total", "4", ", 'comparator': 'AT_LEAST'")));
        rule("XSC-40")
                .breaks(claims(claim("locality.villages", "10", ", 'comparator': 'AT_LEAST'")), WARNING, "/claims/0");
    }

    @Test
    void should_end_no_deadline_before_it_begins() {
        String step = "'steps': [{'number': 1, 'text': 'a', 'deadline': {'kind': 'SPAN', 'start': '2026-0%d',"
                + " 'end': '2026-06'}}]";
        rule("XSC-34").holds(planned(step.formatted(6)));
        rule("XSC-34").breaks(planned(step.formatted(7)), ERROR, "/steps/0/deadline");
        rule("XSC-34")
                .breaks(
                        planned(step.formatted(7).replace("'number': 1, ", "").replace("steps", "tasks")),
                        ERROR,
                        "/tasks/0/deadline");
    }

    @Test
    void should_number_each_step_after_the_one_before() {
        String steps = "'steps': [{'number': %d, 'text': 'a'}, {'text': 'b'}, {'number': %d, 'text': 'c'}]";
        rule("PLN-03").holds(planned(steps.formatted(1, 2))).holds(planned(steps.formatted(4, 1)));
        rule("PLN-03")
                .breaks(planned(steps.formatted(1, 1)), WARNING, "/steps/2")
                .expected(1L);
        rule("PLN-03")
                .breaks(planned(steps.formatted(4, 3)), WARNING, "/steps/2")
                .actual(3L);
    }

    @Test
    void should_collect_no_more_forms_than_are_issued() {
        String survey = "'surveys': [{'issued': 100, 'collected': %d}]";
        rule("SUR-01").holds(planned(survey.formatted(100))).isOpen(plan(""));
        rule("SUR-01").breaks(planned(survey.formatted(120)), ERROR, "/surveys/0/collected");
    }
}
