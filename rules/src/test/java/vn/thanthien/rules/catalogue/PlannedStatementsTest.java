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
}
