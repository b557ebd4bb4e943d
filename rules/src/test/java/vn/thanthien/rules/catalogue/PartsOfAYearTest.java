package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.report.Report;

/** A part of a year may be printed in words alone; it is another period than the year, and no days are made up for it. */
class PartsOfAYearTest {

    private static Report of2023(String members) {
        return report(members.replace('\'', '"'));
    }

    private static Report claimOf(String printed) {
        return of2023("'figures': {'period': {'year': 2023}, 'dossiers': {'received': 1000}}, 'claims': ["
                + "{'figure': 'dossiers.received', 'value': '700', 'period': {'year': 2023, 'printed': '" + printed
                + "'}}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 tháng đầu năm", "quý I/2023", "6 tháng cuối năm 2023", "năm 2023 (đến nay)"})
    void should_not_hold_a_part_of_the_year_against_the_year(String printed) {
        rule("XSC-01").isOpen(claimOf(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"năm 2023", "Năm 2023.", "trong cả năm 2023", "12 tháng năm 2023"})
    void should_take_other_words_for_the_year_as_the_year(String printed) {
        rule("XSC-01").breaks(claimOf(printed), ERROR, "/figures/dossiers/received");
    }

    @Test
    void should_not_take_the_halves_for_one_year_stated_twice() {
        Report halves = of2023("'figures': {'period': {'year': 2023}, 'letters': {'total': 300}}, 'years': ["
                + "{'period': {'year': 2023, 'printed': '6 tháng đầu năm 2023'}, 'letters': {'total': 100}},"
                + "{'period': {'year': 2023, 'printed': '6 tháng cuối năm 2023'}, 'letters': {'total': 200}}]");
        rule("XSC-01").isOpen(halves);
        rule("XSC-16").isOpen(halves);
    }

    private static Report claimsOf2023(String... valuesAndTimes) {
        StringBuilder claims = new StringBuilder();
        for (String told : valuesAndTimes) {
            String[] one = told.split("=", 2);
            claims.append(claims.isEmpty() ? "" : ",")
                    .append("{'figure': 'letters.total', 'value': '" + one[1] + "', 'period': {" + one[0] + "}}");
        }
        return of2023("'figures': {'period': {'year': 2023}, 'letters': {'total': 30}}, 'claims': [" + claims + "]");
    }

    private static String words(String printed) {
        return "'year': 2023, 'printed': '" + printed + "'=";
    }

    @Test
    void should_compare_a_part_of_the_time_that_words_tell_with_the_whole() {
        rule("XSC-38")
                .holds(claimsOf2023(words("quý I/2023") + 30))
                .isOpen(claimsOf2023(words("đầu năm 2023") + 31))
                .isOpen(claimsOf2023("'year': 2024, 'printed': 'quý I/2024'=31"));
        rule("XSC-38")
                .breaks(claimsOf2023(words("quý I/2023") + 31), WARNING, "/claims/0")
                .says("Thấy: 31 (quý I/2023)");
        String half = "'figures': {'period': {'year': 2023, 'printed': '06 tháng đầu năm 2023'}, 'letters': "
                + "{'total': 30}}, 'claims': [{'figure': 'letters.total', 'value': '31', 'period': {%s}}]";
        rule("XSC-38").breaks(of2023(half.formatted("'year': 2023, 'printed': 'quý II'")), WARNING, "/claims/0");
        rule("XSC-38").isOpen(of2023(half.formatted("'year': 2023, 'printed': 'quý III'")));
        // the half of a regulated report may end in the middle of June
        rule("XSC-38").isOpen(of2023(half.formatted("'start': '2023-06-01', 'end': '2023-06-30'")));
        rule("XSC-01")
                .breaks(
                        of2023(half.formatted("'year': 2023, 'printed': 'sáu tháng đầu năm'")),
                        ERROR,
                        "/figures/letters/total");
    }

    @Test
    void should_hold_the_parts_of_the_time_together_against_the_whole() {
        String first = "'start': '2023-01-01', 'end': '2023-06-30'=";
        String second = "'start': '2023-07-01', 'end': '2023-12-31'=";
        rule("XSC-38")
                .holds(claimsOf2023(first + 14, second + 16))
                .holds(claimsOf2023(first + 14, first + 20))
                .holds(claimsOf2023(first + 14, words("quý II") + 14, words("quý III") + 16));
        rule("XSC-38")
                .breaks(claimsOf2023(first + 15, second + 16), WARNING, "/claims/1")
                .expected(30L, "Tổng số thư đã gửi")
                .related("/claims/0", "/figures/letters/total");
        rule("XSC-38")
                .breaks(
                        claimsOf2023(words("6 tháng đầu năm") + 15, words("6 tháng cuối năm") + 16),
                        WARNING,
                        "/claims/1")
                .says("31, tổng của: 6 tháng đầu năm; 6 tháng cuối năm");
        String received = "'figures': {'period': {'year': 2023}, 'dossiers': {'received': 1200}}, 'claims': ["
                + "{'figure': 'dossiers.received', 'value': '700', 'period': {'year': 2023, 'printed': '6 tháng đầu năm'}},"
                + "{'figure': 'dossiers.received', 'value': '900', 'period': {'year': 2023, 'printed': '6 tháng cuối năm'}}]";
        rule("XSC-38").breaks(of2023(received), WARNING, "/claims/1").noted();
    }

    @Test
    void should_know_the_half_again_by_its_words() {
        rule("XSC-01")
                .breaks(
                        of2023("'figures': {'letters': {'total': 300}}, 'years': ["
                                + "{'period': {'year': 2023, 'printed': '6 tháng đầu năm 2023'}, 'letters': {'total': 100}}],"
                                + "'claims': [{'figure': 'letters.total', 'value': '90',"
                                + " 'period': {'year': 2023, 'printed': '6 Tháng đầu năm 2023'}}]"),
                        ERROR,
                        "/years/0/letters/total");
    }

    private static Report claims(String... claims) {
        return report(("'claims': [{" + String.join("}, {", claims) + "}]").replace('\'', '"'));
    }

    private static final String HALF =
            "'figure': '%s', 'value': '%d', 'period': {'start': '2023-01-01', 'end': '2023-06-30'}";

    private static String half(String figure, int value) {
        return HALF.formatted(figure, value);
    }

    @Test
    void should_have_one_value_for_a_time_that_claims_alone_tell_of() {
        rule("XSC-01")
                .holds(claims(half("letters.total", 10), half("letters.total", 10)))
                .isOpen(claims(
                        half("letters.total", 10), half("letters.total", 20).replace("06-30", "09-30")))
                .isOpen(claims(half("letters.total", 10), half("letters.total", 20) + ", 'village': 'Thôn 1'"));
        rule("XSC-01").breaks(claims(half("letters.total", 10), half("letters.total", 20)), ERROR, "/claims/0");
        String old = ", 'predecessor': 'xã Hoàng Cát'";
        rule("XSC-01")
                .breaks(
                        claims(half("locality.households", 1510) + old, half("locality.households", 1150) + old),
                        ERROR,
                        "/claims/0");
    }

    @Test
    void should_hold_the_numbers_of_such_a_time_against_each_other() {
        rule("TTHC-02")
                .holds(claims(
                        half("dossiers.resolved", 100),
                        half("dossiers.resolvedWithinTerm", 90),
                        half("dossiers.resolvedLate", 10)))
                .isOpen(claims(
                        half("dossiers.resolved", 100),
                        half("dossiers.resolvedWithinTerm", 90),
                        half("dossiers.resolvedLate", 20).replace("06-30", "09-30")));
        rule("TTHC-02")
                .breaks(
                        claims(
                                half("dossiers.resolved", 100),
                                half("dossiers.resolvedWithinTerm", 90),
                                half("dossiers.resolvedLate", 20)),
                        ERROR,
                        "/claims/0");
        // and those of a part of it, of whatever section
        String village = ", 'village': 'Thôn 1'";
        rule("LET-01")
                .breaks(
                        claims(
                                half("letters.total", 5) + village,
                                half("letters.condolence", 4) + village,
                                half("letters.apology", 3) + village),
                        ERROR,
                        "/claims/0");
    }

    @Test
    void should_hold_a_share_of_such_a_time_against_its_numbers() {
        String share =
                "'figure': 'dossiers.onTimeRate', 'value': '%s', 'period': {'start': '2023-01-01', 'end': '2023-06-30'}";
        String[] counts = {half("dossiers.resolved", 100), half("dossiers.resolvedWithinTerm", 90)};
        rule("TTHC-07").holds(claims(counts[0], counts[1], share.formatted("90")));
        rule("TTHC-07").breaks(claims(counts[0], counts[1], share.formatted("95")), WARNING, "/claims/2");
    }

    @Test
    void should_leave_what_a_section_tells_of_its_own_time_to_it() {
        String letters =
                "'figures': {'letters': {'total': 10, 'period': {'start': '2023-01-01', 'end': '2023-06-30'}}},"
                        + " 'claims': [{" + half("letters.total", 20) + "}]";
        rule("XSC-01").breaks(report(letters.replace('\'', '"')), ERROR, "/figures/letters/total");
    }

    @Test
    void should_not_count_twice_what_one_half_left_to_the_next() {
        String second = half("dossiers.received", 500).replace("01-01", "07-01").replace("06-30", "12-31");
        String carried =
                half("dossiers.carriedOver", 97).replace("01-01", "07-01").replace("06-30", "12-31");
        String whole = "'figures': {'dossiers': {'received': 903}}, 'claims': [{%s}, {%s}%s]";
        String first = half("dossiers.received", 500);
        rule("XSC-38").breaks(report(whole.formatted(first, second, "").replace('\'', '"')), WARNING, "/claims/1");
        rule("XSC-38")
                .isOpen(report(
                        whole.formatted(first, second, ", {" + carried + "}").replace('\'', '"')));
    }

    @Test
    void should_hold_commitments_that_claims_alone_tell_of() {
        rule("COM-04").holds(claims(half("commitments.obliged", 25), half("commitments.signed", 25)));
        rule("COM-04")
                .breaks(claims(half("commitments.obliged", 25), half("commitments.signed", 30)), ERROR, "/claims/1");
    }

    @Test
    void should_hold_late_petitions_that_are_owned_to_against_their_number() {
        String text = "'figures': {'petitions': {'overdue': %d, 'backlog': 0}}, 'limitations': [{'text': "
                + "'Còn đơn thư quá hạn giải quyết', 'topic': 'S3.3', 'effect': 'DELAY'}]";
        rule("XSC-09").holds(report(text.formatted(1).replace('\'', '"')));
        rule("XSC-09")
                .isOpen(report(text.formatted(0).replace(", 'backlog': 0", "").replace('\'', '"')));
        rule("XSC-09").breaks(report(text.formatted(0).replace('\'', '"')), WARNING, "/limitations/0");
    }
}
