package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.ApartReading;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** The rows of tables, by field or post, and what claims say of them. */
class RowsAndPartsTest {

    private static Report dossiers(String counts) {
        return report(("'figures': {'dossiers': {" + counts + "}}").replace('\'', '"'));
    }

    private static Profile reading(ApartReading reading) {
        return Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .apartDossiers(reading)
                .build();
    }

    @Test
    void should_balance_by_the_reading_that_the_profile_fixes() {
        Report within = dossiers("'received': 12, 'carriedOver': 0, 'resolved': 7, 'pending': 5, 'returned': 3");
        Report beside = dossiers("'received': 12, 'carriedOver': 0, 'resolved': 7, 'pending': 2, 'returned': 3");
        Report part = dossiers(
                "'received': 12, 'carriedOver': 0, 'resolved': 7, 'pending': 2, 'returned': 3, 'withdrawn': 1");
        rule("TTHC-04").holds(within).holds(beside).holds(part);
        OneRule inside = rule("TTHC-04", reading(ApartReading.WITHIN)).holds(within);
        inside.breaks(beside, ERROR, "/figures/dossiers/received");
        inside.breaks(part, ERROR, "/figures/dossiers/received");
        OneRule outside = rule("TTHC-04", reading(ApartReading.BESIDE)).holds(beside);
        outside.breaks(within, ERROR, "/figures/dossiers/received");
        outside.breaks(part, ERROR, "/figures/dossiers/received");
        outside.breaks(
                dossiers(
                        "'byField': [{'field': 'Đất đai', 'received': 5, 'carriedOver': 0, 'resolved': 4, 'pending': 1, 'returned': 1}]"),
                ERROR,
                "/figures/dossiers/byField/0/received");
    }

    private static final String ROWS = """
            'period': {'year': 2023}, 'dossiers': {'received': 30, 'resolved': 28, 'resolvedWithinTerm': 27,
             'resolvedLate': 1, 'byField': [
              {'field': 'Đất đai', 'received': 10, 'resolved': 9, 'resolvedWithinTerm': 8, 'resolvedLate': 1},
              {'field': 'Hộ tịch', 'received': 20, 'resolved': 19, 'resolvedWithinTerm': 19, 'resolvedLate': 0}]}""";

    private static Report claiming(String rows, String... claims) {
        return report(("'figures': {" + rows + "}, 'claims': [" + String.join(", ", claims) + "]").replace('\'', '"'));
    }

    private static String rate(String value, String rest) {
        return "{'figure': 'dossiers.onTimeRate', 'base': 'dossiers.resolved', 'value': '" + value + "'" + rest + "}";
    }

    private static String count(String figure, String value, String rest) {
        return "{'figure': '" + figure + "', 'value': '" + value + "'" + rest + "}";
    }

    @Test
    void should_take_a_claim_of_a_field_on_what_no_row_of_dossiers_has() {
        rule("PET-15")
                .breaks(
                        claiming(
                                ROWS,
                                count("petitions.overdue", "3", ", 'field': 'Đất đai'"),
                                count("petitions.pending", "2", ", 'field': 'Đất đai'"),
                                count("petitions.overdue", "3", ""),
                                count("petitions.pending", "2", "")),
                        ERROR,
                        "/claims/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value': '3'",
                "'state': 'ILLEGIBLE'",
                "'state': 'NONE_ARISEN'",
                "'state': 'ILLEGIBLE', 'period': {'year': 2023}"
            })
    void should_take_one_number_of_a_field_for_several_figures_that_no_row_of_dossiers_has(String told) {
        String one = "{'figures': ['letters.apologyForLateness', 'letters.apologyOther'], 'field': 'Đất đai', ";
        String other = "{'figures': ['petitions.resolved', 'dossiers.received'], 'field': 'Đất đai', ";
        CheckResult result = Checker.of(Profile.shipped("thanh-hoa-5-3-4"))
                .check(claiming(ROWS, one + told + "}", other + told + "}"));
        assertThat(result.outcomes()).noneMatch(RuleOutcome::errored);
    }

    @Test
    void should_find_a_part_that_has_more_than_the_whole() {
        String village = ", 'village': 'Thôn 1'";
        String half = ", 'period': {'start': '2023-01-01', 'end': '2023-06-30'}";
        String letters = "'letters': {'total': 30, 'apology': 2}, " + ROWS;
        rule("XSC-38")
                .holds(claiming(letters, count("letters.total", "30", village)))
                .holds(claiming(letters, count("letters.total", "30", half)))
                .isOpen(claiming(letters, count("letters.total", "40", "")))
                .isOpen(claiming(letters, count("letters.total", "40", ", 'period': {'year': 2022}")))
                .isOpen(claiming(letters, count("letters.total", "40", half + ", 'approximation': 'ABOUT'")))
                // what was pending in June may be counted in the half and in the year
                .isOpen(claiming(letters, count("dossiers.received", "40", half)))
                .isOpen(claiming(ROWS, count("letters.total", "40", village)));
        rule("XSC-38")
                .breaks(claiming(letters, count("letters.total", "31", village)), ERROR, "/claims/0")
                .expected(30L, "Tổng số thư đã gửi")
                .actual(31L, "Thôn 1")
                .related("/figures/letters/total");
        rule("XSC-38")
                .breaks(claiming(letters, count("letters.total", "31", half)), WARNING, "/claims/0")
                .says("31 (01/01/2023–30/6/2023)");
        // a whole that is itself told in parts
        String parts = "'dossiers': {'resolvedWithinTerm': 8, 'resolvedLate': 2}";
        rule("XSC-38").holds(claiming(parts, count("dossiers.resolved", "10", village)));
        rule("XSC-38").breaks(claiming(parts, count("dossiers.resolved", "11", village)), ERROR, "/claims/0");
        String posts = "'reception': {'visits': 10, 'headDays': 4},"
                + " 'receptionByPost': [{'posts': ['DEPUTY_CHAIR'], 'visits': %d, 'days': 9}]";
        rule("XSC-38").holds(claiming(posts.formatted(10)));
        rule("XSC-38").breaks(claiming(posts.formatted(11)), ERROR, "/figures/receptionByPost/0/visits");
    }

    @Test
    void should_ask_where_villages_together_have_more_than_the_commune() {
        String letters = "'letters': {'total': 30}";
        String one = count("letters.total", "20", ", 'village': 'Thôn 1'");
        rule("XSC-38")
                .holds(claiming(letters, one, count("letters.total", "10", ", 'village': 'Thôn 2'")))
                .holds(claiming(letters, one, count("letters.total", "20", ", 'village': 'Thôn 1', 'post': 'CHAIR'")));
        rule("XSC-38")
                .breaks(
                        claiming(letters, one, count("letters.total", "11", ", 'village': 'Thôn 2'")),
                        WARNING,
                        "/claims/0")
                .expected(30L, "Tổng số thư đã gửi")
                .actual(31L, 2L)
                .related("/claims/1", "/figures/letters/total");
    }

    @Test
    void should_never_call_the_number_of_a_merged_commune_an_error_of_the_whole() {
        String letters = "'letters': {'total': 30, 'congratulation': 20}";
        String old = ", 'predecessor': 'xã Đông Thanh cũ'";
        rule("XSC-38").holds(claiming(letters, count("letters.total", "12", old)));
        rule("XSC-38").breaks(claiming(letters, count("letters.total", "31", old)), WARNING, "/claims/0");
        rule("XSC-38")
                .breaks(claiming(letters, count("letters.total", "31", ", 'village': 'Thôn 1'")), ERROR, "/claims/0");
        rule("XSC-01")
                .holds(claiming(
                        letters,
                        count("letters.total", "12", old),
                        count("letters.total", "12", ", 'predecessor': 'xã Đông Thanh'")))
                .isOpen(claiming(letters, count("letters.total", "12", old)));
        rule("XSC-01")
                .breaks(
                        claiming(
                                letters,
                                count("letters.total", "12", old),
                                count("letters.total", "13", ", 'predecessor': 'Xã Đông Thanh'")),
                        ERROR,
                        "/claims/0");
    }

    @Test
    void should_hold_no_whole_against_the_shares_of_a_merged_commune() {
        String dossiers = "'dossiers': {'resolved': 100, 'resolvedWithinTerm': 97}";
        String old = ", 'predecessor': 'xã Đông Thanh'";
        rule("TTHC-07").isOpen(claiming(dossiers, count("dossiers.onTimeRate", "90", old)));
        rule("TTHC-07").breaks(claiming(dossiers, count("dossiers.onTimeRate", "90", "")), WARNING, "/claims/0");
    }

    @Test
    void should_find_more_in_half_a_year_than_in_the_year() {
        String half = "'period': {'start': '2023-01-01', 'end': '2023-06-30'}";
        String rows = "'reception': {'visits': 30}, 'receptionByPost': [{'posts': ['DEPUTY_CHAIR'], 'visits': 20},"
                + " {'posts': ['DEPUTY_CHAIR'], 'visits': %d, " + half + "}]";
        rule("XSC-38").holds(claiming(rows.formatted(20)));
        rule("XSC-38")
                .breaks(claiming(rows.formatted(21)), WARNING, "/figures/receptionByPost/1/visits")
                .expected(20L, "Tổng số lượt tiếp công dân")
                .says("21 (01/01/2023–30/6/2023)");
        String entries = "\"years\": [{" + half.replace('\'', '"') + ", \"letters\": {\"total\": %d}},"
                + " {\"period\": {\"year\": 2023}, \"letters\": {\"total\": 10}}]";
        rule("XSC-38").holds(report(entries.formatted(10)));
        rule("XSC-38")
                .breaks(report(entries.formatted(11)), WARNING, "/years/0/letters/total")
                .related("/years/1/letters/total");
        String year = entries.formatted(10) + ", \"claims\": [{\"figure\": \"letters.total\", \"value\": \"%d\","
                + " \"period\": {\"start\": \"2023-07-01\", \"end\": \"2023-12-31\"}}]";
        rule("XSC-38").holds(report(year.formatted(10)));
        rule("XSC-38").breaks(report(year.formatted(11)), WARNING, "/claims/0");
    }

    @Test
    void should_find_a_year_that_is_stated_twice_with_two_numbers() {
        String twice = "\"years\": [{\"period\": {\"year\": 2023}, \"letters\": {\"total\": 10}},"
                + " {\"period\": {\"%s\": %s}, \"letters\": {\"total\": %d}}]";
        rule("XSC-01").holds(report(twice.formatted("year", "2023", 10)));
        rule("XSC-01").isOpen(report(twice.formatted("year", "2022", 11)));
        rule("XSC-01")
                .breaks(report(twice.formatted("year", "2023", 11)), ERROR, "/years/1/letters/total")
                .expected(10L)
                .related("/years/0/letters/total");
    }

    @Test
    void should_not_call_half_a_year_a_year() {
        String halves = "'years': [{'period': {'start': '2023-01-01', 'end': '2023-06-30'}, 'letters': {'total': 5}},"
                + " {'period': {'start': '2023-07-01', 'end': '2023-12-31'}, 'letters': {'total': 5}}]";
        Report report = report(("'figures': {'letters': {'total': 11}}, " + halves).replace('\'', '"'));
        rule("XSC-16").breaks(report, ERROR, "/figures/letters/total").says("5 (01/01/2023–30/6/2023)");
    }

    @Test
    void should_hold_the_share_of_a_field_against_the_row_of_that_field() {
        rule("TTHC-07")
                .holds(claiming(ROWS, rate("100", ", 'field': 'Hộ tịch'")))
                .holds(claiming(ROWS, rate("88.9", ", 'field': 'lĩnh vực đất đai'")))
                .holds(claiming(ROWS, rate("88.9", ", 'field': 'Đất đai', 'period': {'year': 2023}")))
                .isOpen(claiming(ROWS, rate("100", ", 'field': 'Chứng thực'")))
                .isOpen(claiming(ROWS, rate("100", ", 'village': 'Thôn 1'")))
                .isOpen(claiming(ROWS, rate("100", ", 'field': 'Đất đai', 'period': {'year': 2022}")));
        rule("TTHC-07")
                .breaks(claiming(ROWS, rate("100", ", 'field': 'đất đai'")), ERROR, "/claims/0")
                .related("/figures/dossiers/byField/0/resolvedWithinTerm")
                .says("88,89");
        // printed beside its own fraction it needs no row
        String own = ", 'fraction': {'numerator': 4, 'denominator': 5}, 'field': 'Chứng thực'";
        rule("TTHC-07").holds(claiming(ROWS, rate("80", own)));
        rule("TTHC-07").breaks(claiming(ROWS, rate("100", own)), ERROR, "/claims/0");
    }

    @Test
    void should_not_state_a_share_of_nothing_in_a_field() {
        String none = ROWS.replace(
                "'received': 10, 'resolved': 9, 'resolvedWithinTerm': 8, 'resolvedLate': 1",
                "'received': 0, 'resolved': 0, 'resolvedWithinTerm': 0, 'resolvedLate': 0, 'pendingOverdue': 0,"
                        + " 'due': 0");
        rule("TTHC-10")
                .holds(claiming(none, rate("100", "")))
                .holds(claiming(none, rate("100", ", 'field': 'Hộ tịch'")))
                .isOpen(claiming(none, rate("100", ", 'field': 'Chứng thực'")));
        rule("TTHC-10").breaks(claiming(none, rate("100", ", 'field': 'Đất đai'")), ERROR, "/claims/0");
        String ofNothing = ", 'fraction': {'numerator': 0, 'denominator': 0}, 'field': 'Chứng thực'";
        rule("TTHC-10").breaks(claiming(none, rate("100", ofNothing)), ERROR, "/claims/0");
    }

    @Test
    void should_leave_a_row_open_whose_name_stands_twice() {
        String twice = ROWS.replace("Hộ tịch", "Đất đai");
        rule("TTHC-07").isOpen(claiming(twice, rate("100", ", 'field': 'Đất đai'")));
        rule("XSC-01").isOpen(claiming(twice, count("dossiers.received", "10", ", 'field': 'Đất đai'")));
    }

    @Test
    void should_hold_the_count_of_a_field_against_the_row_of_that_field() {
        rule("XSC-01")
                .holds(claiming(ROWS, count("dossiers.resolved", "9", ", 'field': 'Đất đai'")))
                .isOpen(claiming(
                        ROWS, count("dossiers.resolved", "8", ", 'field': 'Đất đai', 'period': {'year': 2022}")));
        rule("XSC-01")
                .breaks(
                        claiming(ROWS, count("dossiers.resolved", "8", ", 'field': 'Đất đai'")),
                        ERROR,
                        "/figures/dossiers/byField/0/resolved")
                .actual("9; 8")
                .related("/claims/0");
        // the identities of the row try both numbers
        rule("TTHC-02")
                .breaks(
                        claiming(ROWS, count("dossiers.resolved", "8", ", 'field': 'Đất đai'")),
                        WARNING,
                        "/figures/dossiers/byField/0/resolved");
    }

    @Test
    void should_hold_what_claims_alone_tell_of_a_part_against_each_other() {
        String village = ", 'village': 'Thôn Bình Minh'";
        String[] claims = {
            count("dossiers.resolved", "9", village),
            count("dossiers.resolvedWithinTerm", "8", village),
            count("dossiers.resolvedLate", "2", village.replace("Bình", "bình")),
            rate("100", village)
        };
        rule("TTHC-02").breaks(claiming(ROWS, claims), ERROR, "/claims/0").related("/claims/1", "/claims/2");
        rule("TTHC-07").breaks(claiming(ROWS, claims), ERROR, "/claims/3").says("88,89");
        rule("XSC-01")
                .breaks(
                        claiming(ROWS, count("letters.total", "5", village), count("letters.total", "6", village)),
                        ERROR,
                        "/claims/0")
                .actual("5; 6");
        rule("XSC-01")
                .holds(claiming(ROWS, count("letters.total", "5", village), count("letters.total", "5", village)));
    }

    @Test
    void should_hold_the_count_of_a_post_against_the_row_of_that_post() {
        String rows = "'receptionByPost': [{'posts': ['CHAIR'], 'visits': 48, 'days': 50},"
                + " {'posts': ['CHAIR', 'DEPUTY_CHAIR'], 'visits': 70}]";
        rule("XSC-01")
                .holds(claiming(rows, count("reception.visits", "48", ", 'post': 'CHAIR'")))
                .holds(claiming(rows, count("reception.headDays", "50", ", 'post': 'CHAIR'")));
        OneRule.Told told = rule("XSC-01")
                .breaks(
                        claiming(rows, count("reception.visits", "52", ", 'post': 'CHAIR'")),
                        ERROR,
                        "/figures/receptionByPost/0/visits");
        assertThat(told.finding().place().label().toString()).endsWith("(Chủ tịch UBND)");
    }

    private static Report illegible(String cell, String rows) {
        return report(("'illegible': ['" + cell + "'], 'figures': {" + rows + "}").replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/dossiers/byField/0/returned",
                "/figures/dossiers/byField/0",
                "/figures/dossiers/byField",
                "/figures/dossiers"
            })
    void should_not_take_what_cannot_be_read_in_a_row_for_absent(String cell) {
        String row = "'dossiers': {'byField': [{'field': 'A', 'received': 9, 'resolved': 5, 'pending': 2}]}";
        rule("TTHC-04").isOpen(illegible(cell, row));
        rule("TTHC-04").breaks(illegible("/header", row), ERROR, "/figures/dossiers/byField/0/received");
    }

    @Test
    void should_not_add_up_a_column_in_which_a_cell_cannot_be_read() {
        String rows = "'dossiers': {'received': 30, 'byField': [{'field': 'A'}, {'field': 'B', 'received': %d}]}";
        String cell = "/figures/dossiers/byField/0/received";
        rule("TTHC-06").isOpen(illegible(cell, rows.formatted(20))).holds(illegible("/header", rows.formatted(20)));
        // the rows that can be read are too many already
        rule("TTHC-06").breaks(illegible(cell, rows.formatted(31)), ERROR, "/figures/dossiers/received");
    }

    @Test
    void should_leave_open_what_a_cell_that_cannot_be_read_could_close() {
        String sum =
                "'dossiers': {'byField': [{'field': 'A', 'resolved': 9, 'resolvedEarly': 3, 'resolvedOnTime': 4}]}";
        rule("TTHC-02").isOpen(illegible("/figures/dossiers/byField/0/resolvedLate", sum));
        String broken = "'dossiers': {'byField': [{'field': 'A', 'receivedInPeriod': 9, 'receivedOnline': 3,"
                + " 'receivedInPerson': 4}]}";
        rule("TTHC-19").isOpen(illegible("/figures/dossiers/byField/0/receivedByPost", broken));
        rule("TTHC-19").breaks(illegible("/header", broken), WARNING, "/figures/dossiers/byField/0/receivedInPeriod");
    }

    @Test
    void should_never_make_an_error_of_periods_that_are_stated_differently() {
        String years = """
                'years': [{'period': {'year': 2023, 'end': '2023-11-15'},
                  'dossiers': {'resolved': 10, 'resolvedWithinTerm': 5}}], 'claims': [%s]""";
        Report same = report(json(years, "{'year': 2023, 'end': '2023-11-15'}"));
        Report year = report(json(years, "{'year': 2023}"));
        Report half = report(json(years, "{'start': '2023-07-01', 'end': '2023-11-15'}"));
        rule("TTHC-07").breaks(same, ERROR, "/claims/0");
        rule("TTHC-07").breaks(year, WARNING, "/claims/0");
        rule("TTHC-07").isOpen(half);
        // the row of a field is not its year
        String rows = ", 'byField': [{'field': 'A', 'resolved': 9, 'resolvedWithinTerm': 9}]";
        rule("TTHC-07").isOpen(report(json(years.replace(", 'resolvedWithinTerm': 5", rows), "{'year': 2023}")));
    }

    private static String json(String years, String period) {
        return years.formatted(rate("90", ", 'period': " + period)).replace('\'', '"');
    }

    /** The interim review, typed from a copy in which the first row of the table cannot be read. */
    @Test
    void should_hold_the_rows_of_the_interim_review() {
        Report interim = Documents.report("interim-2025");
        rule("TTHC-06").isOpen(interim);
        rule("SUR-09").breaks(interim, WARNING, "/surveys/3");
        assertThat(rule("SUR-05").findings(interim)).singleElement().satisfies(finding -> {
            assertThat(finding.actual().in(Language.VIETNAMESE)).isEqualTo("trên 95%");
            assertThat(finding.expected().in(Language.VIETNAMESE)).isEqualTo("94,51%, theo kết quả khảo sát");
        });
        rule("XSC-01").holds(with(interim, "1204"));
        assertThat(rule("XSC-01").findings(with(interim, "1240")))
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/figures/dossiers/byField/2/received");
    }

    private static Report with(Report report, String land) {
        return Report.builder()
                .from(report)
                .addClaims(Claim.builder()
                        .figure("dossiers.received")
                        .field("lĩnh vực đất đai")
                        .value(PrintedDecimal.parse(land))
                        .build())
                .build();
    }
}
