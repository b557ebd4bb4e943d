package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.report.Report;

/** Where a report states several values of one number, rules are decided under every combination and name them. */
class RestatedNumbersTest {

    private static Report of(String figures, String claims) {
        return report(("'figures': {" + figures + "}, 'claims': [" + claims + "]").replace('\'', '"'));
    }

    private static String letters(int total) {
        return "'letters': {'total': " + total
                + ", 'congratulation': 116, 'condolence': 36, 'apology': 0, 'thankYou': 9}";
    }

    @Test
    void should_warn_of_a_sum_that_one_of_the_values_closes_and_name_the_values() {
        OneRule.Told told = rule("LET-01")
                .breaks(
                        of(letters(160), "{'figure': 'letters.total', 'value': '161', 'heading': 'Kết quả gửi thư'}"),
                        WARNING,
                        "/figures/letters/total");
        told.says("Tổng số thư đã gửi: 160 (phần số liệu)").says("161 (mục “Kết quả gửi thư”)");
        assertThat(told.finding().related()).extracting(Object::toString).contains("/claims/0");
    }

    @Test
    void should_warn_of_the_same_when_the_plain_number_is_the_right_one() {
        rule("LET-01")
                .breaks(
                        of(letters(161), "{'figure': 'letters.total', 'value': '160'}"),
                        WARNING,
                        "/figures/letters/total")
                .says("160 (tại /claims/0)");
    }

    @Test
    void should_tell_an_error_when_no_value_closes_the_sum() {
        rule("LET-01")
                .breaks(
                        of(letters(160), "{'figure': 'letters.total', 'value': '159'}"),
                        ERROR,
                        "/figures/letters/total")
                .says("160 (phần số liệu)")
                .says("lấy giá trị nào cũng không đúng");
    }

    @Test
    void should_not_speak_of_values_that_do_not_decide() {
        rule("LET-01")
                .holds(of(letters(161), "{'figure': 'letters.total', 'value': '161'}"))
                .holds(of(
                        letters(161) + ", 'dossiers': {'received': 5}",
                        "{'figure': 'dossiers.received', 'value': '6'}"));
        Finding finding = rule("LET-01")
                .findings(of(
                        letters(160) + ", 'dossiers': {'received': 5}",
                        "{'figure': 'dossiers.received', 'value': '6'}"))
                .get(0);
        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.note().map(Object::toString).orElse("")).doesNotContain("giá trị khác nhau");
    }

    @Test
    void should_decide_bounds_under_every_value() {
        String figures = "'petitions': {'pending': 10, 'overdue': 12}";
        String overdue = "/figures/petitions/overdue";
        rule("PET-15")
                .breaks(of(figures, "{'figure': 'petitions.pending', 'value': '12'}"), WARNING, overdue)
                .says("10 (phần số liệu)");
        rule("PET-15")
                .breaks(of(figures, "{'figure': 'petitions.pending', 'value': '11'}"), ERROR, overdue)
                .says("lấy giá trị nào cũng không đúng");
    }

    @Test
    void should_decide_rates_under_every_value() {
        String rate =
                "{'figure': 'petitions.resolutionRate', 'value': '80', 'fraction': {'numerator': 4, 'denominator': 5}}";
        String counts = "'petitions': {'resolved': 4, 'withinCompetence': 5}";
        assertThat(rule("PET-12").findings(of(counts, rate))).isEmpty();
        assertThat(rule("PET-12").findings(of(counts, rate + ", {'figure': 'petitions.resolved', 'value': '3'}")))
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(WARNING);
                    assertThat(finding.note().map(Object::toString).orElse("")).contains("chỉ một số cách ghép");
                });
    }

    @Test
    void should_decide_rules_with_code_of_their_own_under_every_value() {
        // no apology for lateness beside overdue dossiers is told elsewhere: more letters than dossiers are told here
        String figures = "'letters': {'apologyForLateness': 5}, 'dossiers': {'resolvedLate': 3, 'pendingOverdue': 0}";
        rule("LET-02").breaks(of(figures, ""), ERROR, "/figures/letters/apologyForLateness");
        rule("LET-02")
                .breaks(
                        of(figures, "{'figure': 'dossiers.resolvedLate', 'value': '5'}"),
                        WARNING,
                        "/figures/letters/apologyForLateness")
                .says("3 (phần số liệu)");
    }

    @Test
    void should_stay_within_bounds_when_everything_is_disputed() {
        String claims = IntStream.range(0, 40)
                .boxed()
                .flatMap(i -> List.of("total", "congratulation", "condolence", "apology", "thankYou").stream()
                        .map(of -> "{'figure': 'letters." + of + "', 'value': '" + (1000 + i) + "'}"))
                .collect(Collectors.joining(","));
        List<Finding> findings = rule("LET-01").findings(of(letters(160), claims));
        assertThat(findings).singleElement().extracting(Finding::severity).isEqualTo(ERROR);
    }

    private static Report json(String properties) {
        return report(properties.replace('\'', '"'));
    }

    @Test
    void should_take_the_numbers_of_breakdowns_and_multiplications_as_stated() {
        String broken = "'figures': {" + letters(161) + "}, 'breakdowns': [{'whole': 'letters.total', 'count': 161,"
                + " 'parts': [{'label': 'chúc mừng', 'figure': 'letters.congratulation', 'count': 125}]}]";
        rule("XSC-01")
                .breaks(json(broken), ERROR, "/figures/letters/congratulation")
                .actual("116; 125")
                .related("/breakdowns/0/parts/0");
        rule("LET-01").breaks(json(broken), WARNING, "/figures/letters/total").says("125 (tại /breakdowns/0/parts/0)");
        rule("XSC-01")
                .breaks(
                        json(
                                "'figures': {" + letters(161) + "}, 'multiplications': [{'wording': 'thư',"
                                        + " 'figure': 'letters.condolence', 'factors': [{'count': 9}, {'count': 5}], 'count': 45}]"),
                        ERROR,
                        "/figures/letters/condolence")
                .related("/multiplications/0");
    }

    @Test
    void should_not_take_what_is_split_by_something_else_for_the_whole() {
        rule("XSC-01")
                .isOpen(json("'figures': {" + letters(161) + "}, 'breakdowns': [{'whole': 'letters.total', 'parts': ["
                        + "{'label': 'Thôn A', 'figure': 'letters.total', 'count': 100}]}]"))
                .isOpen(json("'figures': {" + letters(161) + "}, 'breakdowns': [{'village': 'A', 'parts': ["
                        + "{'label': 'a', 'figure': 'letters.apology', 'count': 100}]}]"));
    }

    @Test
    void should_decide_balances_under_every_value() {
        String figures = "'dossiers': {'received': %d, 'resolved': 880, 'pending': 23}";
        String claim = "{'figure': 'dossiers.received', 'value': '905'}";
        String received = "/figures/dossiers/received";
        rule("TTHC-04")
                .breaks(of(figures.formatted(903), claim), WARNING, received)
                .says("905");
        rule("TTHC-04")
                .breaks(of(figures.formatted(904), claim), ERROR, received)
                .says("905");
    }

    @Test
    void should_decide_years_under_every_value() {
        String years = "'period': {'years': 2}, 'figures': {'letters': {'total': 30}}, 'years': ["
                + "{'period': {'year': 2022}, 'letters': {'total': 10}},"
                + " {'period': {'year': 2023}, 'letters': {'total': 21}}]";
        String claim = ", 'claims': [{'figure': 'letters.total', 'value': '%s', 'period': {'year': 2023}}]";
        rule("XSC-16").breaks(yearly(years), ERROR, "/figures/letters/total");
        rule("XSC-16")
                .breaks(yearly(years + claim.formatted(20)), WARNING, "/figures/letters/total")
                .says("20");
        rule("XSC-16")
                .breaks(yearly(years + claim.formatted(19)), ERROR, "/figures/letters/total")
                .says("19");
    }

    private static Report yearly(String properties) {
        String json = properties.replace('\'', '"');
        int end = json.indexOf("},") + 1;
        return OneRule.reportOf(json.substring(json.indexOf('{'), end), "2024-01-05", json.substring(end + 1));
    }

    @Test
    void should_decide_villages_schedules_and_dates_under_every_value() {
        String villages = "'claims': [{'figure': 'locality.villages', 'value': '%s'}]";
        Report three = report(villages.formatted(3).replace('\'', '"'));
        rule("LOC-02").isOpen(three);
        String schedules = "'receptionSchedules': [{'posts': ['CHAIR'], 'count': 1, 'unit': 'DAY', 'per': 'MONTH'}%s]";
        String weekly = ", {'posts': ['CHAIR'], 'count': 1, 'unit': 'DAY', 'per': 'WEEK'}";
        rule("REC-01").breaks(json(schedules.formatted("")), ERROR, "/receptionSchedules/0");
        rule("REC-01").breaks(json(schedules.formatted(weekly)), WARNING, "/receptionSchedules/0");
        String founding = "{'symbol': '12/QĐ-UBND', 'date': '%s', 'roles': ['FOUNDS']}";
        String mentions =
                "'mentions': [{'symbol': '13/QĐ-UBND', 'date': '2023-04-20', 'roles': ['REGULATES']}, %s, %s]";
        rule("DIR-02")
                .breaks(
                        json(mentions.formatted(founding.formatted("2023-03-24"), founding.formatted("2023-05-24"))),
                        WARNING,
                        "/mentions/0/date");
        rule("DIR-02")
                .breaks(
                        json(mentions.formatted(founding.formatted("2023-06-24"), founding.formatted("2023-05-24"))),
                        ERROR,
                        "/mentions/0/date")
                .says("24/5/2023")
                .says("24/6/2023");
    }

    @Test
    void should_let_one_number_for_several_parts_close_or_break_a_sum() {
        String letters = "'letters': {'total': %d, 'condolence': 36, 'thankYou': 9}";
        String joint = "{'figures': ['letters.congratulation', 'letters.apology'], 'value': '116'}";
        rule("LET-01").holds(of(letters.formatted(161), joint));
        rule("LET-01")
                .breaks(of(letters.formatted(160), joint), ERROR, "/figures/letters/total")
                .says("116")
                .related("/figures/letters/condolence", "/figures/letters/thankYou", "/claims/0");
        String onPersons =
                "{'figures': ['letters.congratulationMarriage', 'letters.congratulationBirth'], 'value': '120'}";
        rule("LET-11")
                .breaks(of("'letters': {'congratulation': 100}", onPersons), ERROR, "/figures/letters/congratulation")
                .says("120");
        rule("XSC-01")
                .breaks(of("'letters': {'congratulation': 100, 'apology': 3}", joint), ERROR, "/claims/0")
                .actual(116L);
    }

    @Test
    void should_not_take_some_of_the_rest_for_all_of_it() {
        String letters = "'figures': {'letters': {'congratulation': 116}}, 'breakdowns': [{'whole':"
                + " 'letters.congratulation', 'count': 116, 'parts': ["
                + "{'label': 'kết hôn', 'figure': 'letters.congratulationMarriage', 'count': %d},"
                + "{'label': 'khai sinh', 'figure': 'letters.congratulationBirth', 'count': 20},"
                + "{'label': 'mừng thọ', 'figure': 'letters.congratulationOther', 'count': 30}]%s}]";
        rule("LET-11").isOpen(json(letters.formatted(46, ", 'complete': false")));
        rule("LET-11").breaks(json(letters.formatted(46, "")), ERROR, "/figures/letters/congratulation");
        rule("LET-11")
                .breaks(json(letters.formatted(46, ", 'complete': true")), ERROR, "/figures/letters/congratulation");
        rule("LET-11")
                .breaks(json(letters.formatted(100, ", 'complete': false")), ERROR, "/figures/letters/congratulation");
    }

    @Test
    void should_have_one_value_for_a_figure_of_the_province() {
        String twice =
                "'figures': {'additional': [{'figure': 'x.kiosk', 'value': '90'}, {'figure': 'x.kiosk', 'value': '%s'}]}";
        rule("XSC-01")
                .holds(json(twice.formatted("90")))
                .breaks(json(twice.formatted("91")), ERROR, "/figures/additional/1")
                .related("/figures/additional/0");
    }

    private static final String FIRST_HALF = "{'start': '2025-01-01', 'end': '2025-06-30'}";
    private static final String SECOND_HALF = "{'start': '2025-07-01', 'end': '2025-12-31'}";

    private static Report halves(int whole, String period, String entries) {
        String figures = "'period': %s, 'figures': {'letters': {'condolence': %d}}, 'years': [%s]";
        return yearly(figures.formatted(period, whole, entries));
    }

    private static String entry(String period, int letters) {
        return "{'period': %s, 'letters': {'condolence': %d}}".formatted(period, letters);
    }

    @Test
    void should_add_up_only_what_makes_the_whole_time() {
        String year = "{'year': 2025}";
        String both = entry(FIRST_HALF, 130) + "," + entry(SECOND_HALF, 170);
        rule("XSC-16").holds(halves(300, year, both));
        rule("XSC-16").breaks(halves(301, year, both), ERROR, "/figures/letters/condolence");
        rule("XSC-16")
                .isOpen(halves(300, year, entry(SECOND_HALF, 170)))
                .breaks(halves(160, year, entry(SECOND_HALF, 170)), ERROR, "/figures/letters/condolence");
    }

    @Test
    void should_not_add_up_times_that_overlap_or_reach_beyond() {
        rule("XSC-16")
                .isOpen(halves(300, "{'year': 2025}", entry("{'year': 2025}", 300) + "," + entry(SECOND_HALF, 170)))
                .isOpen(halves(100, "{'start': '2025-01-01', 'end': '2025-10-30'}", entry("{'year': 2025}", 120)))
                .isOpen(halves(
                        300,
                        "{'start': '2024-01-01', 'end': '2025-12-31'}",
                        entry(FIRST_HALF, 50) + "," + entry(SECOND_HALF, 60)));
    }
}
