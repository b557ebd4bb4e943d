package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.report.Report;

class SurveyRulesTest {

    private static final String FIVE = "{'printed': 'rất hài lòng', %s}, {'printed': 'hài lòng', %s}, "
            + "{'printed': 'bình thường', %s}, {'printed': 'không hài lòng', %s}, "
            + "{'printed': 'rất không hài lòng', %s}";

    private static Report surveys(String... surveys) {
        return with("", surveys);
    }

    private static Report with(String rest, String... surveys) {
        return report(("'surveys': [{" + String.join("}, {", surveys) + "}]" + rest).replace('\'', '"'));
    }

    private static String levels(Object... values) {
        return "'levels': [" + FIVE.formatted(values) + "]";
    }

    private static String counts(int... counts) {
        Object[] values = new Object[counts.length];
        for (int i = 0; i < counts.length; i++) {
            values[i] = "'count': " + counts[i];
        }
        return levels(values);
    }

    private static String shares(String... shares) {
        Object[] values = new Object[shares.length];
        for (int i = 0; i < shares.length; i++) {
            values[i] = "'percent': '" + shares[i] + "'";
        }
        return levels(values);
    }

    private static String top(String share) {
        return "'levels': [{'printed': 'rất hài lòng', 'percent': '" + share + "'}]";
    }

    @Test
    void should_collect_no_more_forms_than_were_issued() {
        rule("SUR-01")
                .holds(surveys("'issued': 180, 'collected': 176, 'valid': 175"))
                .holds(surveys("'issued': 180, 'valid': 180"))
                .isOpen(surveys("'issued': 180"))
                .isOpen(report(""));
        rule("SUR-01")
                .breaks(surveys("'issued': 180, 'collected': 174, 'valid': 175"), ERROR, "/surveys/0/valid")
                .expected(174L, "phiếu thu về")
                .actual(175L, "phiếu hợp lệ")
                .related("/surveys/0/collected");
        rule("SUR-01").breaks(surveys("'issued': 170, 'valid': 175"), ERROR, "/surveys/0/valid");
        rule("SUR-01")
                .breaks(surveys("'collected': 10, 'valid': 0"), ERROR, "/surveys/0/valid")
                .actual(0L);
    }

    @Test
    void should_ask_about_more_forms_collected_than_issued_in_the_text() {
        String told = "\"claims\": [{\"figure\": \"surveys.issued\", \"value\": \"180\"},"
                + " {\"figure\": \"surveys.collected\", \"value\": \"%d\"%s}]";
        rule("SUR-01")
                .holds(report(told.formatted(180, "")))
                .isOpen(report(told.formatted(181, ", \"phase\": \"BASELINE\"")));
        rule("SUR-01")
                .breaks(report(told.formatted(181, "")), WARNING, "/claims/1")
                .expected(180L, "Số phiếu khảo sát phát ra")
                .related("/claims/0");
    }

    @Test
    void should_add_up_the_answers() {
        rule("SUR-02")
                .holds(surveys("'valid': 175, " + counts(84, 84, 7, 0, 0)))
                .isOpen(surveys(counts(84, 84, 7, 0, 0)))
                .isOpen(surveys("'valid': 175, 'levels': [{'printed': 'hài lòng trở lên', 'count': 170}]"));
        rule("SUR-02")
                .breaks(surveys("'valid': 175, " + counts(84, 84, 9, 0, 0)), ERROR, "/surveys/0/levels")
                .expected(175L)
                .actual(177L)
                .related("/surveys/0/valid");
        rule("SUR-02").breaks(surveys("'valid': 175, " + counts(84, 84, 0, 0, 0)), ERROR, "/surveys/0/levels");
        rule("SUR-02")
                .breaks(
                        surveys("'valid': 175, 'levels': [{'printed': 'hài lòng', 'count': 170}]"),
                        WARNING,
                        "/surveys/0/levels")
                .noted();
    }

    @Test
    void should_add_up_the_shares() {
        rule("SUR-03")
                .holds(surveys(shares("48", "48", "4", "0", "0")))
                .holds(surveys(shares("33.3", "33.3", "33.3", "0", "0")))
                .holds(surveys(top("100")))
                .isOpen(surveys(counts(1, 1, 1, 0, 0)))
                .isOpen(surveys("'levels': [{'printed': 'hài lòng trở lên', 'percent': '97'}]"));
        rule("SUR-03")
                .breaks(surveys(shares("48", "48", "8", "0", "0")), ERROR, "/surveys/0/levels")
                .expected()
                .actual("104");
        rule("SUR-03")
                .breaks(surveys(top("60")), WARNING, "/surveys/0/levels")
                .actual("60")
                .noted();
    }

    @Test
    void should_know_which_shares_whole_forms_can_give() {
        String share = "'valid': %d, 'levels': [{'printed': 'hài lòng', 'percent': '%s'}]";
        rule("SUR-04")
                .holds(surveys(share.formatted(3, "33.3")))
                .holds(surveys(share.formatted(175, "96")))
                .holds(surveys(share.formatted(10, "100")))
                .isOpen(surveys(top("33")));
        rule("SUR-04")
                .breaks(surveys(share.formatted(10, "97.5")), WARNING, "/surveys/0/levels/0")
                .expected(10L)
                .actual("97,5", "hài lòng");
    }

    @Test
    void should_hold_a_printed_share_against_its_own_count() {
        String both = "'valid': 175, 'levels': [{'printed': 'hài lòng', 'count': 84, 'percent': '%s'}]";
        rule("SUR-13").holds(surveys(both.formatted("48"))).isOpen(surveys("'valid': 175, " + top("48")));
        rule("SUR-13")
                .breaks(surveys(both.formatted("49")), ERROR, "/surveys/0/levels/0")
                .expected("48", 84L, 175L)
                .actual("49", "hài lòng");
    }

    @Test
    void should_take_a_bound_and_a_rough_share_of_a_level_for_what_they_are() {
        String bound = "'valid': 175, 'levels': [{'printed': 'hài lòng', 'count': %d, 'percent': '95', %s}]";
        rule("SUR-13")
                .holds(surveys(bound.formatted(170, "'comparator': 'MORE_THAN'")))
                .holds(surveys(bound.formatted(170, "'comparator': 'BETWEEN', 'upperPercent': '98'")))
                .isOpen(surveys(bound.formatted(150, "'approximation': 'ABOUT'")));
        rule("SUR-13")
                .breaks(surveys(bound.formatted(160, "'comparator': 'MORE_THAN'")), ERROR, "/surveys/0/levels/0")
                .says("trên 95%");
        rule("SUR-13")
                .breaks(
                        surveys(bound.formatted(174, "'comparator': 'BETWEEN', 'upperPercent': '98'")),
                        ERROR,
                        "/surveys/0/levels/0");
        // no number of forms has to give a share that is only bounded
        String share = "'valid': 7, 'levels': [{'printed': 'hài lòng', 'percent': '95'%s}]";
        rule("SUR-04").breaks(surveys(share.formatted("")), WARNING, "/surveys/0/levels/0");
        rule("SUR-04").isOpen(surveys(share.formatted(", 'comparator': 'AT_LEAST'")));
        rule("SUR-04").isOpen(surveys(share.formatted(", 'approximation': 'NEARLY'")));
    }

    private static String claim(String value, String rest) {
        return ", 'claims': [{'figure': 'surveys.satisfiedRate', 'value': '" + value + "'" + rest + "}]";
    }

    @Test
    void should_hold_a_claim_of_satisfaction_against_the_surveys() {
        String baseline = "'phase': 'BASELINE', 'valid': 100, " + counts(40, 40, 20, 0, 0);
        String later = "'phase': 'FOLLOW_UP', " + shares("48", "48", "4", "0", "0");
        rule("SUR-05")
                .holds(with(claim("96", ""), baseline, later))
                .holds(with(claim("80.0", ""), baseline, later))
                .holds(with(claim("97", ""), "'levels': [{'printed': 'hài lòng trở lên', 'percent': '97'}]"))
                .holds(with(claim("97", ""), "'valid': 100, 'levels': [{'printed': 'hài lòng trở lên', 'count': 97}]"))
                .isOpen(with(claim("97", ""), top("60")))
                .isOpen(with(claim("97", ""), "'levels': [{'printed': 'tốt', 'percent': '97'}]"))
                .isOpen(surveys(baseline))
                .isOpen(report(claim("97", "").substring(2).replace('\'', '"')));
        rule("SUR-05")
                .breaks(with(claim("98", ""), baseline, later), WARNING, "/claims/0")
                .expected("80; 96")
                .actual("98");
        rule("SUR-05").breaks(with(claim("80", ", 'phase': 'FOLLOW_UP'"), baseline, later), WARNING, "/claims/0");
        rule("SUR-05")
                .breaks(
                        with(claim("98", ", 'fraction': {'numerator': 168, 'denominator': 175}"), baseline),
                        ERROR,
                        "/claims/0")
                .expected("96", 168L, 175L)
                .actual("98");
    }

    private static final String TOGETHER =
            "'valid': 175, 'levels': [{%s, 'count': %d}, {'printed': 'bình thường', 'count': %d}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'printed': 'Rất hài lòng và hài lòng'",
                "'printed': 'Hài lòng, rất hài lòng'",
                "'printed': 'Rất hài lòng/hài lòng'",
                "'printed': 'từ hài lòng trở lên'",
                "'printed': 'Từ mức hài lòng trở lên'",
                "'printed': 'mức hài lòng trở lên'",
                "'printed': 'Hài lòng (gồm rất hài lòng)'",
                "'printed': 'Satisfied / Hài lòng'",
                "'printed': 'đồng tình', 'terms': ['VERY_SATISFIED', 'SATISFIED']",
                "'printed': 'đồng tình', 'term': 'SATISFIED'"
            })
    void should_take_one_number_for_several_levels(String level) {
        String baseline = "'phase': 'BASELINE', 'valid': 100, " + counts(40, 40, 20, 0, 0);
        String later = "'phase': 'FOLLOW_UP', " + TOGETHER.formatted(level, 168, 7);
        rule("SUR-05").holds(with(claim("96", ""), baseline, later)).holds(with(claim("96", ""), later));
        rule("SUR-05")
                .breaks(with(claim("97", ""), later), WARNING, "/claims/0")
                .expected("96")
                .actual("97");
        rule("SUR-02").holds(surveys(later));
        rule("SUR-02")
                .breaks(surveys(TOGETHER.formatted(level, 169, 7)), ERROR, "/surveys/0/levels")
                .expected(175L)
                .actual(176L);
        rule("SUR-02").breaks(surveys(TOGETHER.formatted(level, 167, 7)), WARNING, "/surveys/0/levels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'printed': 'Tương đối hài lòng và hài lòng'",
                "'printed': 'bình thường trở lên'",
                "'printed': 'Hài lòng, chưa hài lòng'",
                "'printed': 'Satisfied'",
                "'printed': 'Hài lòng', 'terms': ['SATISFIED', 'HAPPY']"
            })
    void should_not_guess_what_a_level_means(String level) {
        rule("SUR-05").isOpen(with(claim("97", ""), TOGETHER.formatted(level, 168, 7)));
        rule("SUR-02").isOpen(surveys("'valid': 175, 'levels': [{" + level + ", 'count': 168}]"));
    }

    @Test
    void should_not_count_a_level_twice() {
        String beside = "'valid': 175, 'levels': [{'printed': 'hài lòng trở lên', 'count': 168},"
                + " {'printed': 'rất hài lòng', 'count': 84}]";
        rule("SUR-02").isOpen(surveys(beside));
        rule("SUR-05").holds(with(claim("96", ""), beside));
        rule("SUR-02")
                .breaks(
                        surveys("'valid': 175, 'levels': [{'printed': 'hài lòng trở lên', 'count': 176}]"),
                        ERROR,
                        "/surveys/0/levels");
        rule("SUR-03")
                .breaks(
                        surveys("'levels': [{'printed': 'hài lòng và rất hài lòng', 'percent': '104'}]"),
                        ERROR,
                        "/surveys/0/levels");
    }

    private static final String OF_2024 =
            "'date': '2024', 'levels': [{'printed': 'hài lòng trở lên', 'percent': '91.5'}]";
    private static final String OF_2025 =
            "'date': '2025-10', 'levels': [{'printed': 'hài lòng trở lên', 'percent': '94.5'}]";
    private static final String UNDATED = "'levels': [{'printed': 'hài lòng trở lên', 'percent': '97'}]";
    private static final String IN_2025 = ", 'period': {'year': 2025}";

    @Test
    void should_hold_a_claim_of_a_year_against_the_survey_of_that_year() {
        rule("SUR-05")
                .holds(with(claim("94.5", IN_2025), OF_2024, OF_2025))
                .holds(with(claim("91.5", ""), OF_2024, OF_2025))
                .holds(with(claim("97", IN_2025), OF_2024, UNDATED))
                .isOpen(with(claim("91.5", IN_2025), OF_2024))
                // whether the survey without a date is of that year is not known
                .isOpen(with(claim("91.5", IN_2025), OF_2024, UNDATED));
        rule("SUR-05")
                .breaks(with(claim("91.5", IN_2025), OF_2024, OF_2025), WARNING, "/claims/0")
                .expected("94,5")
                .actual("91,5");
    }

    @ParameterizedTest
    @CsvSource({
        // the survey gives 94.5
        "OVER, 94, true",
        "OVER, 94.5, true",
        "OVER, 95, false",
        "OVER, 60, true",
        "NEARLY, 95, true",
        "NEARLY, 99, true",
        "NEARLY, 94, false",
        "NEARLY, 100.5, false",
        "ABOUT, 90, true",
        "ABOUT, 99, true",
        "ABOUT, 89, false",
        "ABOUT, 100, false",
        "EXACT, 94.5, true",
        "EXACT, 95, true",
        "EXACT, 93, false",
    })
    void should_take_about_nearly_and_over_at_their_word(String approximation, String value, boolean holds) {
        Report report = with(claim(value, ", 'approximation': '" + approximation + "'"), OF_2025);
        if (holds) {
            rule("SUR-05").holds(report);
        } else {
            rule("SUR-05").breaks(report, WARNING, "/claims/0").expected("94,5");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 94.5, '', true",
        "MORE_THAN, 94.6, '', false",
        "LESS_THAN, 94.4, '', false",
        "LESS_THAN, 95, '', true",
        "AT_LEAST, 94.5, '', true",
        "AT_LEAST, 95, '', true",
        "AT_LEAST, 95.0, '', false",
        "AT_MOST, 94.5, '', true",
        "AT_MOST, 93, '', false",
        "BETWEEN, 90, 94.5, true",
        "BETWEEN, 95.0, 99, false",
        "BETWEEN, 80, 90, false"
    })
    void should_take_bounds_of_the_satisfied_at_their_word(
            String comparator, String value, String upper, boolean holds) {
        String end = upper.isEmpty() ? "" : ", 'upperValue': '" + upper + "'";
        Report report = with(claim(value, ", 'comparator': '" + comparator + "'" + end), OF_2025);
        if (holds) {
            rule("SUR-05").holds(report);
        } else {
            rule("SUR-05").breaks(report, WARNING, "/claims/0").says("94,5");
        }
    }

    @Test
    void should_hold_a_bound_of_the_satisfied_against_its_fraction() {
        String fraction = ", 'comparator': 'MORE_THAN', 'fraction': {'numerator': 98, 'denominator': 100}";
        rule("SUR-05")
                .breaks(with(claim("98", fraction), OF_2025), ERROR, "/claims/0")
                .says("Thấy: trên 98%");
    }

    @Test
    void should_take_rough_numbers_of_forms_for_what_they_are() {
        String issued = "'issued': 200, 'issuedApproximation': '%s', 'collected': %d";
        rule("SUR-01")
                .holds(surveys(issued.formatted("ABOUT", 240)))
                .holds(surveys(issued.formatted("OVER", 900)))
                .holds(surveys("'collected': 230, 'collectedApproximation': 'ABOUT', 'valid': 240"));
        rule("SUR-01").breaks(surveys(issued.formatted("ABOUT", 241)), ERROR, "/surveys/0/collected");
        rule("SUR-01").breaks(surveys(issued.formatted("NEARLY", 201)), ERROR, "/surveys/0/collected");

        String valid = "'valid': %s, 'validApproximation': 'ABOUT', " + counts(84, 84, 5, 2, 0);
        rule("SUR-02").holds(surveys(valid.formatted("180")));
        rule("SUR-02").breaks(surveys(valid.formatted("250")), ERROR, "/surveys/0/levels");

        String share = "'valid': 3, %s 'levels': [{'printed': 'Hài lòng', 'percent': '50'}]";
        rule("SUR-04").breaks(surveys(share.formatted("")), WARNING, "/surveys/0/levels/0");
        rule("SUR-04").isOpen(surveys(share.formatted("'validApproximation': 'ABOUT',")));
        String counted = "'valid': 100, %s 'levels': [{'printed': 'Hài lòng', 'count': 40, 'percent': '50'}]";
        rule("SUR-13").breaks(surveys(counted.formatted("")), ERROR, "/surveys/0/levels/0");
        rule("SUR-13").isOpen(surveys(counted.formatted("'validApproximation': 'OVER',")));
    }

    @Test
    void should_hold_rough_numbers_of_forms_against_the_size_and_the_text() {
        String sized = "'size': {'count': 50, 'basis': 'PER_VILLAGE', 'units': 4}, 'issued': %d,"
                + " 'issuedApproximation': 'ABOUT'";
        rule("SUR-06").holds(surveys(sized.formatted(190)));
        rule("SUR-06").breaks(surveys(sized.formatted(300)), ERROR, "/surveys/0/size");

        String told = ", 'claims': [{'figure': 'surveys.issued', 'value': '%s'}]";
        String about = "'issued': 200, 'issuedApproximation': 'NEARLY'";
        rule("SUR-15").holds(with(told.formatted("198"), about));
        rule("SUR-15").breaks(with(told.formatted("203"), about), ERROR, "/claims/0");
        String over = "'issued': 200, 'issuedApproximation': 'OVER'";
        rule("SUR-15").holds(with(told.formatted("340"), over, "'issued': 100"));
        rule("SUR-15").breaks(with(told.formatted("150"), over, "'issued': 100"), WARNING, "/claims/0");
    }

    @Test
    void should_say_how_a_claim_was_worded() {
        rule("SUR-05")
                .breaks(with(claim("95", ", 'approximation': 'OVER'"), OF_2025), WARNING, "/claims/0")
                .says("Thấy: trên 95%");
        String fraction = ", 'approximation': 'OVER', 'fraction': {'numerator': 603, 'denominator': 638}";
        rule("SUR-05").holds(with(claim("94", fraction), OF_2025));
        rule("SUR-05").breaks(with(claim("95", fraction), OF_2025), ERROR, "/claims/0");
    }

    @Test
    void should_count_the_satisfied_beside_levels_that_are_plainly_none() {
        String levels = "'valid': 638, 'levels': [{'printed': 'Rất hài lòng', 'count': 389},"
                + " {'printed': 'Hài lòng', 'count': 214}, {'printed': '%s'}]";
        rule("SUR-05")
                .holds(with(claim("94.5", ""), levels.formatted("Chưa hài lòng")))
                .isOpen(with(claim("94.5", ""), levels.formatted("Tương đối hài lòng")));
        rule("SUR-05")
                .breaks(with(claim("96", ""), levels.formatted("Chưa hài lòng")), WARNING, "/claims/0")
                .expected("94,51");
    }

    @Test
    void should_ask_what_the_number_of_forms_is_of() {
        rule("SUR-06")
                .holds(surveys("'size': {'count': 20, 'basis': 'PER_VILLAGE', 'units': 9}, 'issued': 180"))
                .holds(surveys("'size': {'count': 20, 'basis': 'PER_VILLAGE'}, 'issued': 100"))
                .holds(surveys("'size': {'count': 20, 'basis': 'PER_VILLAGE'}, 'collected': 90"))
                .holds(surveys("'size': {'count': 100, 'basis': 'UNSTATED'}, 'issued': 500"))
                .holds(surveys("'size': {'count': 100, 'basis': 'UNSTATED'}, 'issued': 100"))
                .isOpen(surveys("'size': {'count': 50, 'basis': 'PER_VILLAGE'}"))
                .isOpen(surveys("'issued': 180"));
        rule("SUR-06")
                .breaks(surveys("'size': {'count': 100, 'basis': 'UNSTATED'}"), WARNING, "/surveys/0/size")
                .expected()
                .actual(100L)
                .noted();
        rule("SUR-06")
                .breaks(
                        surveys("'size': {'count': 20, 'basis': 'PER_VILLAGE'}, 'issued': 90"),
                        ERROR,
                        "/surveys/0/size")
                .expected(90L, "phiếu phát ra")
                .actual(100L);
    }

    /** "50 phiếu/thôn/năm" in two years and five villages. */
    private static Report perVillageAndYear(String year, String forms) {
        return reportOf(
                "{'start': '2023-01-01', 'end': '2024-12-31'}".replace('\'', '"'),
                "2025-01-05",
                ("'surveys': [{'size': {'count': 50, 'basis': 'PER_VILLAGE', 'factors': [{'basis': 'PER_YEAR'" + year
                                + "}]}" + forms + "}]")
                        .replace('\'', '"'));
    }

    @Test
    void should_try_every_total_of_a_number_per_village_and_year() {
        rule("SUR-06")
                .holds(perVillageAndYear("", ", 'issued': 250"))
                .holds(perVillageAndYear("", ", 'issued': 500"))
                .holds(perVillageAndYear("", ", 'collected': 490"))
                .holds(perVillageAndYear(", 'units': 3", ", 'issued': 750"))
                .isOpen(perVillageAndYear("", ""))
                .isOpen(surveys("'size': {'count': 20, 'basis': 'PER_VILLAGE', 'factors': [{'basis': 'PER_FIELD'}]},"
                        + " 'issued': 100"));
        rule("SUR-06")
                .breaks(perVillageAndYear("", ", 'issued': 300"), ERROR, "/surveys/0/size")
                .expected(300L, "phiếu phát ra")
                .actual("250; 500");
        rule("SUR-06")
                .breaks(perVillageAndYear(", 'units': 2", ", 'issued': 250"), ERROR, "/surveys/0/size")
                .expected(250L, "phiếu phát ra")
                .actual(500L);
    }

    @Test
    void should_not_count_beyond_what_can_be_counted() {
        rule("SUR-06")
                .breaks(
                        surveys("'size': {'count': 1000000000000, 'basis': 'PER_VILLAGE', 'units': 1000000000000},"
                                + " 'issued': 5"),
                        ERROR,
                        "/surveys/0/size");
    }

    @Test
    void should_list_each_level_once() {
        String two = "'levels': [{'printed': 'hài lòng'}, {'printed': '%s'}]";
        rule("SUR-07").holds(surveys(two.formatted("rất hài lòng"))).isOpen(surveys(top("100")));
        rule("SUR-07")
                .breaks(surveys(two.formatted("Hài lòng")), ERROR, "/surveys/0/levels/1")
                .actual("Hài lòng");
    }

    @Test
    void should_tell_a_ceiling_of_the_baseline_and_later_ones_apart() {
        rule("SUR-08")
                .holds(surveys("'phase': 'BASELINE', " + top("60")))
                .isOpen(surveys("'phase': 'BASELINE'"))
                .isOpen(surveys("'phase': 'FOLLOW_UP', " + top("100")));
        rule("SUR-08")
                .breaks(surveys("'phase': 'BASELINE', " + top("100")), WARNING, "/surveys/0/levels")
                .actual("rất hài lòng");
        rule("SUR-08")
                .breaks(
                        surveys("'phase': 'BASELINE', 'valid': 50, " + counts(50, 0, 0, 0, 0)),
                        WARNING,
                        "/surveys/0/levels");
        rule("SUR-10")
                .holds(surveys(top("99.5")))
                .holds(surveys("'valid': 50, " + counts(50, 0, 0, 0, 0)))
                .isOpen(surveys("'phase': 'BASELINE', " + top("100")));
        rule("SUR-10")
                .breaks(surveys("'phase': 'FOLLOW_UP', " + top("100")), INFO, "/surveys/0/levels")
                .actual("rất hài lòng");
    }

    @Test
    void should_name_one_organiser() {
        String front = "'organisers': [{'name': 'UBMTTQ xã', 'kind': 'FATHERLAND_FRONT', 'level': 'COMMUNE'}]";
        String party = "'organisers': [{'name': 'Đảng ủy xã', 'kind': 'PARTY_COMMITTEE', 'level': 'COMMUNE'}]";
        rule("SUR-09")
                .holds(surveys("'phase': 'BASELINE', " + front, "'phase': 'BASELINE', " + front))
                .holds(surveys("'phase': 'BASELINE', " + front, "'phase': 'FOLLOW_UP', " + party))
                .isOpen(report(""));
        rule("SUR-09")
                .breaks(
                        surveys("'phase': 'BASELINE', " + party, "'phase': 'BASELINE', " + front),
                        WARNING,
                        "/surveys/1")
                .expected("Đảng ủy xã")
                .actual("UBMTTQ xã")
                .related("/surveys/0");
        rule("SUR-09").breaks(surveys(top("90")), WARNING, "/surveys/0");
        // surveys of different days are different surveys
        rule("SUR-09")
                .holds(surveys(
                        "'phase': 'FOLLOW_UP', 'date': '2024', " + party,
                        "'phase': 'FOLLOW_UP', 'date': '2025', " + front))
                .holds(surveys(
                        "'phase': 'FOLLOW_UP', 'date': '2024-03', " + party,
                        "'phase': 'FOLLOW_UP', 'date': '2024-10', " + front));
        rule("SUR-09")
                .breaks(
                        surveys(
                                "'phase': 'FOLLOW_UP', 'date': '2024', " + party,
                                "'phase': 'FOLLOW_UP', 'date': '2024-10', " + front),
                        WARNING,
                        "/surveys/1");
        rule("SUR-09").isOpen(with(", 'illegible': ['/surveys/0/organisers']", top("90")));
    }

    @Test
    void should_not_compare_surveys_of_different_villages_fields_or_periods() {
        String front = "'phase': 'FOLLOW_UP', 'organisers': [{'name': 'UBMTTQ xã', 'kind': 'FATHERLAND_FRONT'}]";
        String party = "'phase': 'FOLLOW_UP', 'organisers': [{'name': 'Đảng ủy xã', 'kind': 'PARTY_COMMITTEE'}]";
        rule("SUR-09")
                .holds(surveys(front + ", 'village': 'Thôn 1'", party + ", 'village': 'Thôn 2'"))
                .holds(surveys(front + ", 'field': 'Đất đai'", party))
                .holds(surveys(front + ", 'period': {'year': 2024}", party + ", 'period': {'year': 2025}"));
        rule("SUR-09")
                .breaks(
                        surveys(front + ", 'village': 'Thôn 1'", party + ", 'village': 'thôn 1'"),
                        WARNING,
                        "/surveys/1");
    }

    @Test
    void should_count_the_forms_of_one_village_or_field_once() {
        String size = "'size': {'count': 50, 'basis': '%s'}, 'issued': %d%s";
        rule("SUR-06")
                .holds(surveys(size.formatted("PER_VILLAGE", 50, ", 'village': 'Thôn 1'")))
                .holds(surveys(size.formatted("PER_VILLAGE", 250, "")))
                .isOpen(surveys(size.formatted("PER_VILLAGE", 150, ", 'village': 'Thôn 1, Thôn 2, Thôn 3'")))
                .isOpen(surveys(size.formatted("PER_FIELD", 100, ", 'field': 'Đất đai, Hộ tịch'")))
                .holds(surveys(size.formatted("PER_FIELD", 50, ", 'field': 'Đất đai'")))
                .holds(surveys(
                        size.formatted("PER_YEAR", 100, ", 'period': {'start': '2023-01-01', 'end': '2024-12-31'}")));
        rule("SUR-06")
                .breaks(surveys(size.formatted("PER_VILLAGE", 250, ", 'village': 'Thôn 1'")), ERROR, "/surveys/0/size");
        rule("SUR-06")
                .breaks(
                        surveys(size.formatted("PER_YEAR", 100, ", 'period': {'year': 2023}")),
                        ERROR,
                        "/surveys/0/size");
    }

    private static String forms(String rest) {
        return ", 'claims': [{'figure': 'surveys.issued', 'value': '200'" + rest + "}]";
    }

    @Test
    void should_hold_the_forms_told_of_elsewhere_against_the_survey() {
        String first = "'phase': 'BASELINE', 'issued': 180";
        String last = "'phase': 'FOLLOW_UP', 'issued': 200";
        String village = "'issued': 50, 'village': 'Thôn 3'";
        rule("SUR-15")
                .holds(with(forms(""), last))
                .holds(with(forms(""), first, last))
                .holds(with(forms(", 'phase': 'FOLLOW_UP'"), first, last))
                .holds(with(forms(""), "'issued': 120", "'issued': 80"))
                .isOpen(with(forms(", 'phase': 'FOLLOW_UP'"), first))
                .isOpen(with(forms(", 'village': 'Thôn 3'"), first))
                .isOpen(with(forms(", 'field': 'Đất đai'"), first))
                .isOpen(with(forms(", 'period': {'year': 2024}"), first + ", 'period': {'year': 2025}"))
                .isOpen(with(forms(", 'period': {'year': 2024}"), first + ", 'date': '2025-03'"))
                .isOpen(with(forms(""), village))
                .isOpen(with(forms(", 'approximation': 'ABOUT'"), first))
                .isOpen(surveys(first));
        rule("SUR-15")
                .breaks(with(forms(""), first), ERROR, "/claims/0")
                .expected("180")
                .actual("200")
                .related("/surveys/0");
        rule("SUR-15").breaks(with(forms(", 'village': 'thôn 3'"), village), ERROR, "/claims/0");
        rule("SUR-15").breaks(with(forms(", 'phase': 'BASELINE'"), first, last), ERROR, "/claims/0");
        rule("SUR-15").breaks(with(forms(""), first, "'issued': 150"), WARNING, "/claims/0");
        rule("SUR-15")
                .breaks(with(forms("").replace("issued", "valid"), "'valid': 120"), ERROR, "/claims/0")
                .expected("120");
    }

    @Test
    void should_find_limitations_that_contradict_the_survey() {
        String limits = ", 'limitations': [{'text': 'Máy móc còn thiếu.'}, {'text': '%s'%s}]";
        String repeat = limits.formatted("Người dân phải đi lại nhiều lần.", ", 'effect': 'REPEAT_VISITS'");
        rule("SUR-11")
                .holds(with(repeat, top("97")))
                .holds(with(limits.formatted("Kinh phí còn ít.", ""), top("100")))
                .isOpen(surveys(top("100")))
                .isOpen(with(repeat, "'levels': [{'printed': 'tốt', 'percent': '100'}]"));
        rule("SUR-11")
                .breaks(with(repeat, top("100")), WARNING, "/limitations/1")
                .actual("Người dân phải đi lại nhiều lần.")
                .related("/surveys/0/levels");
        rule("SUR-11")
                .breaks(
                        with(limits.formatted("Một số người chưa hài lòng.", ""), top("100")),
                        WARNING,
                        "/limitations/1");
    }

    @Test
    void should_look_at_what_a_survey_measures() {
        String late = ", 'limitations': [{'text': 'Còn hồ sơ đất đai chậm.', 'effect': 'DELAY'}]";
        String rude = ", 'limitations': [{'text': 'Dân còn bức xúc về thái độ của một số công chức.'}]";
        String attitude = "'measures': 'Thái độ phục vụ tại bộ phận một cửa', " + top("100");
        String general = "'measures': 'Sự hài lòng của người dân', " + top("100");
        rule("SUR-11")
                .holds(with(late, attitude))
                .holds(with(late, "'field': 'Hộ tịch', " + top("100")))
                .holds(with(late, attitude, "'measures': 'Thời gian giải quyết', " + top("98")));
        rule("SUR-11").breaks(with(late, general), WARNING, "/limitations/0");
        rule("SUR-11").breaks(with(late, "'field': 'Đất đai', " + top("100")), WARNING, "/limitations/0");
        rule("SUR-11").breaks(with(rude, attitude), WARNING, "/limitations/0");
        rule("SUR-11")
                .breaks(with(late, general, attitude), WARNING, "/limitations/0")
                .related("/surveys/0/levels");
        rule("SUR-11")
                .breaks(
                        with(late, "'measures': 'Thái độ và thời gian giải quyết', " + top("100")),
                        WARNING,
                        "/limitations/0");
    }

    @Test
    void should_know_the_forms_that_only_a_claim_tells() {
        String survey = "'phase': 'FOLLOW_UP', " + top("96");
        String told = ", 'claims': [{'figure': 'surveys.%s', 'value': '178', 'phase': '%s'}]";
        rule("SUR-12")
                .holds(with(told.formatted("collected", "FOLLOW_UP"), survey))
                .holds(with(told.formatted("valid", "FOLLOW_UP"), survey));
        rule("SUR-12")
                .breaks(with(told.formatted("collected", "BASELINE"), survey), ERROR, "/surveys/0")
                .actual("96");
    }

    @Test
    void should_ask_for_the_number_of_forms() {
        rule("SUR-12")
                .holds(surveys("'collected': 50, " + top("100")))
                .holds(surveys("'size': {'count': 50, 'basis': 'PER_VILLAGE'}, " + top("100")))
                .holds(report(claim("96", ", 'fraction': {'numerator': 168, 'denominator': 175}")
                        .substring(2)
                        .replace('\'', '"')))
                .isOpen(surveys("'issued': 50"))
                .isOpen(report(""));
        rule("SUR-12")
                .breaks(surveys(top("100")), ERROR, "/surveys/0")
                .expected()
                .actual("100");
        rule("SUR-12").breaks(report(claim("96", "").substring(2).replace('\'', '"')), ERROR, "/claims/0");
    }

    @Test
    void should_hold_the_forms_of_the_villages_against_those_of_the_commune() {
        String of = "'phase': 'FOLLOW_UP', 'date': '2025-12', 'valid': ";
        String first = of + "30, 'village': 'Bình Minh'";
        String second = of + "40, 'village': 'Bình Sơn'";
        rule("SUR-16")
                .holds(surveys(of + "70", first, second))
                .holds(surveys(of + "250", first, second))
                .isOpen(surveys(of + "60", first))
                .isOpen(surveys(of + "60", first, second.replace("FOLLOW_UP", "BASELINE")))
                .isOpen(surveys(of + "60", first, second.replace("2025-12", "2024-12")))
                .isOpen(surveys(of + "60", first, second + ", 'validApproximation': 'ABOUT'"))
                .isOpen(surveys(of + "60", first, second + ", 'field': 'Đất đai'"))
                .isOpen(surveys(first, second));
        rule("SUR-16")
                .breaks(surveys(of + "60", first, second), WARNING, "/surveys/0/valid")
                .expected(70L, 2L)
                .actual(60L);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'phase': 'BASELINE'|'phase': 'BASELINE'|true",
                "'village': 'Thôn Một'|'village': 'Thôn Một'|true",
                "'phase': 'BASELINE'|'section': 'S3.7'|true",
                "'phase': 'BASELINE'|'phase': 'FOLLOW_UP'|false",
                "'village': 'Thôn Một'|'village': 'Thôn Hai'|false"
            },
            delimiter = '|',
            quoteCharacter = '#')
    void should_know_the_forms_of_a_share_that_only_a_claim_tells(String share, String forms, boolean counted) {
        String claims = "'claims': [{'figure': 'surveys.satisfiedRate', 'value': '95', " + share
                + "}, {'figure': 'surveys.valid', 'value': '100', " + forms + "}]";
        if (counted) {
            rule("SUR-12").holds(report(claims.replace('\'', '"')));
        } else {
            rule("SUR-12").breaks(report(claims.replace('\'', '"')), ERROR, "/claims/0");
        }
    }
}
