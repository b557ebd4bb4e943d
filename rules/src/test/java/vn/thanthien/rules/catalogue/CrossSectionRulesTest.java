package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.plan;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;

class CrossSectionRulesTest {

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static Report letters(String claims) {
        return report(json("'figures': {'letters': {'total': 120}}, 'claims': [" + claims + "]"));
    }

    @Test
    void should_have_one_value_for_a_count_wherever_it_stands() {
        rule("XSC-01")
                .holds(letters("{'figure': 'letters.total', 'value': '120'}"))
                .isOpen(letters(""))
                .isOpen(letters("{'figure': 'letters.total', 'value': '12', 'village': 'Bình Minh'}"))
                .isOpen(letters("{'figure': 'letters.total', 'value': '60', 'period': {'year': 2022}}"));
        rule("XSC-01")
                .breaks(letters("{'figure': 'letters.total', 'value': '121'}"), ERROR, "/figures/letters/total")
                .expected("Tổng số thư đã gửi")
                .actual("120; 121")
                .related("/claims/0");
    }

    private static Report rates(String first, String second) {
        String claim = "{'figure': 'dossiers.digitisedRate', 'value': %s}";
        return report(json("'claims': [" + claim.formatted(first) + ", " + claim.formatted(second) + "]"));
    }

    @Test
    void should_have_one_value_for_a_rate_that_no_count_decides() {
        rule("XSC-01")
                .holds(rates("'97'", "'97'"))
                .holds(rates("'97'", "'97.4'"))
                .isOpen(rates("'97'", "'98', 'period': {'year': 2022}"))
                .isOpen(rates("'97', 'base': 'dossiers.received'", "'98', 'base': 'dossiers.receivedInPeriod'"))
                .isOpen(report(json("'figures': {'dossiers': {'received': 100, 'digitised': 97}}, 'claims': ["
                        + "{'figure': 'dossiers.digitisedRate', 'value': '97'},"
                        + " {'figure': 'dossiers.digitisedRate', 'value': '99'}]")));
        rule("XSC-01")
                .breaks(rates("'97'", "'98'"), WARNING, "/claims/1")
                .expected("97")
                .actual("98")
                .related("/claims/0");
        rule("XSC-01")
                .breaks(
                        rates("'97', 'base': 'dossiers.received'", "'98', 'base': 'dossiers.received'"),
                        ERROR,
                        "/claims/1");
    }

    @Test
    void should_know_one_field_one_village_and_one_period_in_two_typings() {
        rule("XSC-01")
                .breaks(rates("'97', 'field': 'Hoà giải'", "'98', 'field': 'hòa  giải'"), WARNING, "/claims/1")
                .expected("97");
        rule("XSC-01")
                .breaks(
                        rates("'97', 'village': 'Thôn Thủy Tú'", "'98', 'village': 'thôn Thuỷ Tú'"),
                        WARNING,
                        "/claims/1");
        rule("XSC-01")
                .breaks(
                        rates(
                                "'97', 'period': {'year': 2025, 'printed': 'Đầu năm 2025'}",
                                "'98', 'period': {'year': 2025, 'printed': 'đầu năm  2025'}"),
                        WARNING,
                        "/claims/1");
        rule("XSC-01")
                .isOpen(rates("'97', 'field': 'Hoà giải'", "'98', 'field': 'Hộ tịch'"))
                .isOpen(rates("'97', 'field': 'Hoà giải'", "'98'"))
                .isOpen(rates(
                        "'97', 'period': {'year': 2025, 'printed': 'đầu năm'}",
                        "'98', 'period': {'year': 2025, 'printed': 'cuối năm'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "03, true",
        "ba, true",
        "3, true",
        "hai, false",
        "05, false",
        "03 (ba), true",
        "ba (03), true",
        "03 (ba) tiêu chí, true",
        "03 tiêu chí, true",
        "Ba tiêu chí, true",
        "05 thôn, false",
        "bốn tiêu chí, false",
        "02 (hai), false",
        "hai mươi mốt nội dung, false"
    })
    void should_count_the_list_that_is_announced(String printed, boolean holds) {
        String list =
                json("'lists': [{'subject': 'tiêu chí', 'countPrinted': '" + printed + "', 'items': ['a', 'b', 'c']}]");
        if (holds) {
            rule("XSC-02").holds(report(list)).holds(plan(list));
        } else {
            rule("XSC-02")
                    .breaks(plan(list), ERROR, "/lists/0")
                    .expected(3L, "tiêu chí")
                    .actual(printed, "tiêu chí");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "một số",
                "Một số nội dung",
                "một vài việc",
                "02/03",
                "02/03 tiêu chí",
                "hai, ba việc",
                "hai đến bốn",
                "không kể",
                "04 (năm)",
                "02 nhóm với 05 nội dung",
                "tư liệu",
                "(",
                "hơn 10"
            })
    void should_not_count_a_list_by_what_is_not_one_number(String printed) {
        rule("XSC-02")
                .isOpen(report(json("'lists': [{'subject': 'tiêu chí', 'countPrinted': '" + printed
                        + "', 'items': ['a', 'b', 'c']}]")));
    }

    @Test
    void should_not_count_what_is_not_listed_or_no_number() {
        rule("XSC-02")
                .isOpen(report(json("'lists': [{'subject': 'tiêu chí', 'countPrinted': '3'}]")))
                .isOpen(report(json("'lists': [{'subject': 'tiêu chí', 'countPrinted': 'nhiều', 'items': ['a']}]")))
                .isOpen(report(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'complete': false",
                "'introduction': 'như'",
                "'introduction': 'trong đó có'",
                "'introduction': 'Một số nội dung tiêu biểu'",
                "'introduction': 'gồm', 'complete': false"
            })
    void should_let_a_list_name_some_of_what_is_counted(String said) {
        String some =
                "'lists': [{'subject': 'nội dung', 'countPrinted': '11', 'items': ['a', 'b', 'c'], " + said + "}]";
        rule("XSC-02")
                .holds(report(json(some)))
                .holds(plan(json(some)))
                .holds(report(json(some.replace("'11'", "'3'"))));
        rule("XSC-02")
                .breaks(report(json(some.replace("'11'", "'2'"))), ERROR, "/lists/0")
                .expected(3L, "nội dung")
                .actual("2", "nội dung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'complete': true",
                "'introduction': 'gồm những nội dung sau'",
                "'introduction': 'như sau'",
                "'introduction': 'như', 'complete': true"
            })
    void should_count_a_list_that_claims_to_be_all(String said) {
        String all = "'lists': [{'subject': 'nội dung', 'countPrinted': '11', 'items': ['a', 'b', 'c'], " + said + "}]";
        rule("XSC-02")
                .breaks(report(json(all)), ERROR, "/lists/0")
                .expected(3L, "nội dung")
                .actual("11", "nội dung");
    }

    private static Report figuresOf(String claimed, String date, String stated) {
        return reportOf(json(claimed), date, json("'figures': {'period': " + stated + "}"));
    }

    private static final String TEN_MONTHS = "{'start': '2023-01-01', 'end': '2023-10-30'}";

    @Test
    void should_have_figures_of_the_time_that_is_claimed() {
        rule("XSC-03")
                .holds(figuresOf("{'year': 2023}", "2023-11", "{'year': 2023}"))
                .holds(figuresOf("{'year': 2023}", "2023-11-15", TEN_MONTHS))
                .holds(figuresOf("{'year': 2023}", "2023-12-25", "{'start': '2022-12-15', 'end': '2023-12-14'}"))
                .holds(figuresOf("{'years': 2}", "2023-11", "{'start': '2021-11-01', 'end': '2023-10-31'}"))
                .holds(reportOf(
                        json("{'years': 2}"),
                        "",
                        json("'years': [{'period': {'year': 2022}}, {'period': {'year': 2023}}]")))
                .holds(reportOf(
                        json("{'years': 2}"),
                        "",
                        json("'figures': {'period': {'year': 2023}}, 'targets': [{'wording': '97% hài lòng',"
                                + " 'achieved': '98', 'period': {'year': 2022}}]")))
                .isOpen(report(""))
                .isOpen(figuresOf("{}", "2023-11", TEN_MONTHS));
        rule("XSC-03")
                .breaks(figuresOf("{'years': 2}", "", TEN_MONTHS), ERROR, "/figures/period")
                .expected(2L)
                .actual("01/01/2023–30/10/2023", 1L);
        rule("XSC-03")
                .breaks(
                        figuresOf("{'start': '2022-01-01', 'end': '2023-12-31'}", "2024-01-05", TEN_MONTHS),
                        ERROR,
                        "/figures/period")
                .expected("2022");
        rule("XSC-03")
                .breaks(
                        figuresOf("{'year': 2023}", "2024-01-05", "{'start': '2023-01-01', 'end': '2023-06-30'}"),
                        WARNING,
                        "/figures/period")
                .expected("31/12/2023")
                .actual("01/01/2023–30/6/2023");
        rule("XSC-03")
                .breaks(
                        figuresOf("{'year': 2023}", "2024-03-05", "{'start': '2023-01-01', 'end': '2024-02-15'}"),
                        WARNING,
                        "/figures/period")
                .expected("01/01/2023–31/12/2023");
    }

    @Test
    void should_count_the_years_of_which_single_numbers_tell() {
        String both = "{'start': '2024-01-01', 'end': '2025-12-31'}";
        String year = "'years': [{'period': {'year': 2024}, 'letters': {'total': 4}}]";
        String claim = ", 'claims': [{'figure': 'letters.total', 'value': '7', 'period': {'year': %d}}]";
        String survey = ", 'surveys': [{'issued': 50, 'period': {'year': 2025}}]";
        rule("XSC-03")
                .holds(reportOf(json(both), "2026-01-05", json(year + claim.formatted(2025))))
                .holds(reportOf(json(both), "2026-01-05", json(year + survey)));
        // a year of which something is told, but no figures
        rule("XSC-03")
                .breaks(
                        reportOf(
                                json(both),
                                "2026-01-05",
                                json(year + ", 'dialogues': [{'kind': 'YOUTH', 'date': '2025-11'}]")),
                        WARNING,
                        "/years/0/period");
        rule("XSC-03")
                .breaks(
                        reportOf(json(both), "2026-01-05", json(year + claim.formatted(2024))),
                        ERROR,
                        "/years/0/period")
                .expected("2025");
    }

    @Test
    void should_take_the_periods_of_sections_where_the_figures_have_none() {
        String figures = "'figures': {'dossiers': {'period': " + TEN_MONTHS + "}, 'petitions': {'period': " + TEN_MONTHS
                + "}, 'letters': {'total': 5}}";
        rule("XSC-03")
                .breaks(reportOf(json("{'years': 2}"), "", json(figures)), ERROR, "/figures/dossiers/period")
                .expected(2L);
        rule("XSC-03").holds(reportOf(json("{'year': 2023}"), "2023-11-15", json(figures)));
    }

    private static Report duration(String approximation, int count, String unit, String date, String rest) {
        return reportOf(
                "{\"year\": 2023}",
                date,
                json("'launch': {'date': '2023-03-22'}, 'durations': [{'printed': 'sau thời gian', 'count': " + count
                        + ", 'unit': '" + unit + "', 'approximation': '" + approximation + "'" + rest + "}]"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 8, MONTH, 2023-11-22, true",
        "EXACT, 8, MONTH, 2023-11, true",
        "EXACT, 1, YEAR, 2024-02-20, true",
        "EXACT, 1, YEAR, 2023-12-20, false",
        "NEARLY, 1, YEAR, 2024-01-22, true",
        "NEARLY, 1, YEAR, 2023-11, false",
        "NEARLY, 1, QUARTER, 2023-06-12, true",
        "ABOUT, 10, WEEK, 2023-06-01, true",
        "OVER, 4, MONTH, 2023-08-01, true",
        "OVER, 4, MONTH, 2023-07-10, false",
        "OVER, 1, YEAR, 2024-12-22, false",
        "EXACT, 30, DAY, 2023-04-21, true"
    })
    void should_claim_true_durations(String approximation, int count, String unit, String date, boolean holds) {
        Report report = duration(approximation, count, unit, date, ", 'since': 'LAUNCH'");
        if (holds) {
            rule("XSC-04").holds(report);
        } else {
            rule("XSC-04").breaks(report, WARNING, "/durations/0").actual("sau thời gian");
        }
    }

    private static final String POSTS = "'receptionByPost': [{'posts': ['%s'], 'visits': %d%s}]";
    private static final String FIELDS = "'dossiers': {'byField': [{'field': '%s', '%s': %d}]}";

    private static Report rows(String whole, String... years) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < years.length; i++) {
            told.append(i == 0 ? "" : ", ").append("{'period': {'year': " + (2022 + i) + "}, " + years[i] + "}");
        }
        return reportOf(
                json("{'start': '2022-01-01', 'end': '2023-12-31', 'years': 2}"),
                "2024-01-05",
                json("'figures': {" + whole + "}, 'years': [" + told + "]"));
    }

    @Test
    void should_add_up_the_rows_of_one_post_over_the_years() {
        String twenty = POSTS.formatted("CHAIR", 20, "");
        rule("XSC-16")
                .holds(rows(POSTS.formatted("CHAIR", 40, ""), twenty, twenty))
                .isOpen(rows(POSTS.formatted("CHAIR", 48, ""), twenty))
                .isOpen(rows(POSTS.formatted("PARTY_SECRETARY", 48, ""), twenty, twenty))
                .isOpen(rows(POSTS.formatted("CHAIR", 48, ", 'heading': 'Năm 2022'"), twenty, twenty));
        rule("XSC-16")
                .breaks(
                        rows(POSTS.formatted("CHAIR", 48, ""), twenty, twenty),
                        ERROR,
                        "/figures/receptionByPost/0/visits")
                .says("40")
                .says("48")
                .related("/years/0/receptionByPost/0/visits", "/years/1/receptionByPost/0/visits");
        rule("XSC-16")
                .breaks(rows(POSTS.formatted("CHAIR", 10, ""), twenty), ERROR, "/figures/receptionByPost/0/visits");
    }

    @Test
    void should_add_up_the_rows_of_one_field_over_the_years() {
        String year = FIELDS.formatted("Đất đai", "receivedInPeriod", 100);
        rule("XSC-16")
                .holds(rows(FIELDS.formatted("đất đai", "receivedInPeriod", 200), year, year))
                .isOpen(rows(FIELDS.formatted("Hộ tịch", "receivedInPeriod", 260), year, year))
                .isOpen(rows(FIELDS.formatted("Đất đai", "pending", 260), FIELDS.formatted("Đất đai", "pending", 1)));
        rule("XSC-16")
                .breaks(
                        rows(FIELDS.formatted("Đất đai", "receivedInPeriod", 260), year, year),
                        ERROR,
                        "/figures/dossiers/byField/0/receivedInPeriod")
                .says("200")
                .says("260");
        // what is carried over into the second year may be counted in both
        String all = FIELDS.formatted("Đất đai", "received", 100);
        rule("XSC-16")
                .breaks(
                        rows(FIELDS.formatted("Đất đai", "received", 160), all, all),
                        WARNING,
                        "/figures/dossiers/byField/0/received");
    }

    @Test
    void should_take_durations_from_the_milestone_that_is_named() {
        rule("XSC-04")
                .isOpen(duration("EXACT", 2, "YEAR", "2023-11", ""))
                .isOpen(duration("EXACT", 2, "YEAR", "2023-11", ", 'since': 'FOUNDING'"))
                .isOpen(duration("EXACT", 2, "YEAR", "", ", 'since': 'LAUNCH'"))
                .holds(duration("EXACT", 2, "YEAR", "2023-11", ", 'start': '2021-11'"));
        rule("XSC-04")
                .breaks(duration("NEARLY", 1, "YEAR", "2023-11", ", 'since': 'LAUNCH'"), WARNING, "/durations/0")
                .expected(7L, 8L, "22/3/2023", "11/2023");
        // one number of months is not a range
        rule("XSC-04")
                .breaks(duration("EXACT", 2, "YEAR", "2023-11-30", ", 'start': '2023-02-28'"), WARNING, "/durations/0")
                .expected(9L, "28/02/2023", "30/11/2023")
                .says("Cần: 9 tháng (từ");
    }

    private static final String DISTRICT = "{'name': 'UBND huyện', 'kind': 'PEOPLES_COMMITTEE', 'level': 'DISTRICT'}";
    private static final String FRONT = "{'printed': 'UBMTTQ xã', 'organs': [{'name': 'UBMTTQ xã', "
            + "'kind': 'FATHERLAND_FRONT', 'level': 'COMMUNE'}]}";
    private static final String RECIPIENT = "{'printed': 'UBND huyện (b/c)', 'organs': [" + DISTRICT + "]}";
    private static final String CLOSING = "'closing': {'addressees': [" + DISTRICT + "]}";
    private static final String ORDERED = "'mentions': [{'roles': ['ORDERS_REPORT'], 'issuers': [" + DISTRICT + "]}]";

    @Test
    void should_send_the_report_to_whom_it_speaks() {
        rule("XSC-07")
                .holds(report(json("'recipients': [" + RECIPIENT + "], " + CLOSING)))
                .holds(report(
                        json("'addressees': [" + RECIPIENT + "], 'recipients': [{'printed': 'Như trên'}], " + CLOSING)))
                .isOpen(report(json("'recipients': [" + RECIPIENT + "]")))
                .isOpen(report(json(CLOSING)))
                .isOpen(report(json("'illegible': ['/recipients'], 'recipients': [" + FRONT + "], " + CLOSING)));
        rule("XSC-07")
                .breaks(report(json("'recipients': [" + FRONT + "], " + CLOSING)), ERROR, "/closing/addressees/0")
                .expected("UBND huyện")
                .actual("UBMTTQ xã");
        rule("XSC-07").holds(plan(json("'recipients': [" + RECIPIENT + "], " + CLOSING)));
        rule("XSC-07").breaks(plan(json("'recipients': [" + FRONT + "], " + CLOSING)), ERROR, "/closing/addressees/0");
    }

    @Test
    void should_send_it_to_whoever_asked_and_tell_one_body_once() {
        String only = "'recipients': [" + FRONT + "], ";
        rule("XSC-07").holds(report(json("'recipients': [" + RECIPIENT + "], " + ORDERED)));
        rule("XSC-07")
                .breaks(report(json(only + ORDERED)), WARNING, "/mentions/0/issuers/0")
                .expected("UBND huyện");
        rule("XSC-07").breaks(report(json(only + ORDERED + ", " + CLOSING)), ERROR, "/closing/addressees/0");
        String directed = ORDERED.replace("'ORDERS_REPORT'", "'SUPERIOR_DIRECTIVE', 'LEGAL_BASIS'");
        rule("XSC-07").breaks(plan(json(only + directed)), WARNING, "/mentions/0/issuers/0");
        rule("XSC-07").isOpen(report(json(only + directed)));
    }

    @Test
    void should_go_up_to_some_superior() {
        rule("XSC-17")
                .holds(report(json("'recipients': [" + FRONT + ", " + RECIPIENT + "]")))
                .holds(report(json("'addressees': [" + RECIPIENT + "], 'recipients': [{'printed': 'Như trên'}]")))
                .isOpen(report(""))
                .isOpen(report(json("'recipients': [{'printed': 'UBND tỉnh'}]")));
        rule("XSC-17")
                .breaks(report(json("'recipients': [" + FRONT + ", {'printed': 'Lưu: VT'}]")), INFO, "/recipients")
                .expected()
                .actual("UBMTTQ xã");
    }

    @Test
    void should_miss_the_sections_that_nothing_answers() {
        List<Finding> findings = rule("XSC-12").findings(report(json("""
                'figures': {'dossiers': {'received': 1}},
                'strengths': [{'text': 'a'}],
                'sections': [{'section': 'S2.1', 'paragraphs': ['a']}, {'heading': 'III. Khuyết điểm: Không'}],
                'claims': [{'section': 'S3.6', 'wording': 'không có'}]""")));
        assertThat(findings)
                .extracting(finding -> finding.place().key())
                .contains("sections#S3.2", "sections#S4.3", "sections#S6")
                .doesNotContain(
                        "sections#S1.1",
                        "sections#S2",
                        "sections#S2.1",
                        "sections#S3.1",
                        "sections#S3.6",
                        "sections#S4.1",
                        "sections#S4.2");
        assertThat(findings).allMatch(finding -> finding.place().pointer().equals("/sections"));
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.INFO)
                .extracting(finding -> finding.place().key())
                .containsExactlyInAnyOrder(
                        "sections#S1.2", "sections#S2.4", "sections#S3.8", "sections#S4.3", "sections#S4.4");
        assertThat(rule("XSC-12").findings(report("")))
                .allMatch(f -> f.place().pointer().isEmpty());
        rule("XSC-12").isOpen(report("\"illegible\": [\"/sections\"]"));
    }

    @Test
    void should_not_take_a_heading_for_a_section() {
        List<Finding> findings = rule("XSC-12").findings(report(json("""
                'sections': [{'section': 'S2.1', 'heading': '1. Tuyên truyền', 'paragraphs': [' ']},
                 {'heading': 'III. Khuyết điểm'},
                 {'section': 'S2.5', 'heading': '3. Ra mắt'}, {'heading': 'a) Lễ ra mắt', 'paragraphs': ['b']}]""")));
        assertThat(findings)
                .filteredOn(finding -> !finding.place().pointer().equals("/sections"))
                .extracting(finding -> finding.place().key() + finding.place().pointer())
                .containsExactlyInAnyOrder("sections#S2.1/sections/0", "sections#S4.2/sections/1");
        assertThat(findings).extracting(finding -> finding.place().key()).doesNotContain("sections#S2.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S3.1|'figures': {'dossiers': {'received': 5}}",
                "S3.1|'claims': [{'figure': 'dossiers.onTimeRate', 'value': '98'}]",
                "S3.3|'figures': {'petitions': {'received': 0}}",
                "S3.3|'receptionSchedules': [{'posts': ['CHAIR']}]",
                "S3.3|'claims': [{'section': 'S3.3', 'wording': 'không phát sinh'}]",
                "S3.6|'figures': {'letters': {'total': 5}}",
                "S3.7|'surveys': [{'phase': 'BASELINE'}]"
            },
            quoteCharacter = '#')
    void should_want_figures_in_the_sections_on_results(String section, String data) {
        String prose = "'sections': [{'section': '" + section + "', 'paragraphs': ['Có nhiều chuyển biến.']}]";
        rule("XSC-18")
                .isOpen(report(json("'sections': [{'section': '" + section + "'}, {'section': 'S1.1'}]")))
                .isOpen(report(json(prose + ", 'illegible': ['/figures']")))
                .holds(report(json(prose + ", " + data)));
        rule("XSC-18").breaks(report(json(prose)), WARNING, "/sections/0");
    }

    @Test
    void should_miss_the_sections_of_a_plan() {
        assertThat(rule("XSC-12").findings(plan("\"purposes\": [\"a\"], \"reportingRegime\": \"hằng quý\"")))
                .extracting(
                        finding -> finding.severity() + " " + finding.place().key())
                .containsExactlyInAnyOrder(
                        "INFO sections#P2",
                        "ERROR sections#P3",
                        "ERROR sections#P4",
                        "INFO sections#P5",
                        "ERROR sections#P6");
    }

    private static Report years(String period, String span, String... years) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < years.length; i++) {
            parts.append(i == 0 ? "" : ", ")
                    .append("{'period': {'year': ")
                    .append(2022 + i)
                    .append("}, ");
            parts.append(years[i]).append("}");
        }
        return reportOf(json(period), "2024-01-05", json("'figures': {" + span + "}, 'years': [" + parts + "]"));
    }

    @Test
    void should_add_up_the_years() {
        String total = "'letters': {'total': %d}";
        rule("XSC-16")
                .holds(years("{'years': 2}", total.formatted(30), total.formatted(10), total.formatted(20)))
                .isOpen(report(""))
                .isOpen(years("{'years': 3}", total.formatted(60), total.formatted(10), total.formatted(20)))
                .isOpen(years("{'years': 2}", total.formatted(60), total.formatted(10), "'letters': {}"))
                .isOpen(years(
                        "{'years': 2}",
                        "'dossiers': {'pending': 3}",
                        "'dossiers': {'pending': 5}",
                        "'dossiers': {'pending': 3}"))
                .isOpen(years(
                        "{'years': 2}",
                        "'dossiers': {'received': 25}",
                        "'dossiers': {'received': 10}",
                        "'dossiers': {'received': 20, 'carriedOver': 5}"));
        rule("XSC-16")
                .breaks(
                        years("{'years': 2}", total.formatted(31), total.formatted(10), total.formatted(20)),
                        ERROR,
                        "/figures/letters/total")
                .expected(30L, "10 (năm 2022); 20 (năm 2023)")
                .actual(31L, "Tổng số thư đã gửi")
                .related("/years/0/letters/total", "/years/1/letters/total");
        rule("XSC-16")
                .breaks(
                        years("{'years': 3}", total.formatted(25), total.formatted(10), total.formatted(20)),
                        ERROR,
                        "/figures/letters/total");
    }

    @Test
    void should_state_the_period_of_dossier_figures() {
        String counted = "'figures': {'dossiers': {'received': 903}%s}";
        rule("TTHC-15")
                .holds(report(json(counted.formatted(", 'period': {'year': 2023}"))))
                .isOpen(report(""))
                .isOpen(report(json("'figures': {'letters': {'total': 9}}")))
                .isOpen(report(json("'illegible': ['/figures/period'], " + counted.formatted(""))));
        rule("TTHC-15")
                .breaks(report(json(counted.formatted(""))), WARNING, "/figures/dossiers")
                .noted();
    }

    @Test
    void should_use_the_terms_in_force() {
        String old = "'limitations': [{'text': 'Dịch vụ công mức độ 3,4 còn ít.'}]";
        rule("TTHC-16")
                .holds(reportOf("{\"year\": 2021}", "2021-12-01", json(old)))
                .holds(report(json("'tasks': [{'text': 'Nâng mức độ 35% lên.'}]")))
                .holds(report(
                        json("'sections': [{'section': 'S3.7', 'paragraphs': ['Chọn mức độ 4.']}, {'heading': 'I.'}]")))
                .isOpen(reportOf("{\"year\": 2023}", "", json(old)))
                .isOpen(report(""));
        rule("TTHC-16")
                .breaks(report(json(old)), WARNING, "/limitations/0/text")
                .expected("dịch vụ công trực tuyến một phần, toàn trình")
                .actual("mức độ 3");
        rule("TTHC-16")
                .breaks(report(json("'tasks': [{'text': 'Hồ sơ mức độ 3, mức độ 4 tăng.'}]")), WARNING, "/tasks/0/text")
                .actual("mức độ 3”, “mức độ 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'label': 'a', 'count': 9}, {'label': 'b', 'count': 27}]|36",
                "[{'label': 'a', 'value': '1.5'}, {'label': 'b', 'count': 40}]|41,5",
                "[{'label': 'a', 'count': 42}, {'label': 'b', 'state': 'NONE_ARISEN'}]|42"
            },
            quoteCharacter = '#')
    void should_add_up_the_parts_of_a_breakdown(String parts, String sum) {
        String breakdown = "'breakdowns': [{'wording': 'văn bản', 'count': 41, 'complete': %s, 'parts': %s}]";
        rule("XSC-20")
                .breaks(report(json(breakdown.formatted(true, parts))), ERROR, "/breakdowns/0")
                .says("Cần: " + sum + ", cộng từ 2 phần. Thấy: 41.");
        rule("XSC-20").holds(report(json(breakdown.formatted(false, parts).replace("42", "41"))));
        rule("XSC-20")
                .isOpen(report(json(breakdown.formatted(true, "[{'label': 'a', 'state': 'ILLEGIBLE'}]"))))
                .isOpen(report(json("'breakdowns': [{'wording': 'văn bản', 'parts': [{'label': 'a', 'count': 1}]}]")));
    }

    @Test
    void should_let_parts_be_fewer_than_the_whole_where_they_are_not_all() {
        String breakdown = "'breakdowns': [{'whole': 'letters.total', 'count': %d, 'parts': "
                + "[{'label': 'a', 'count': 9}, {'label': 'b', 'count': 27}]}]";
        rule("XSC-20").holds(report(json(breakdown.formatted(36)))).holds(report(json(breakdown.formatted(37))));
        rule("XSC-20").breaks(report(json(breakdown.formatted(35))), WARNING, "/breakdowns/0");
    }

    @Test
    void should_find_known_parts_that_are_too_many_whatever_the_others_are() {
        String breakdown = "'breakdowns': [{'whole': 'letters.total', 'count': %d, 'complete': true, 'parts': "
                + "[{'label': 'a', 'count': 9}, {'label': 'b', 'count': 27}, {'label': 'c', 'state': 'ILLEGIBLE'}]}]";
        rule("XSC-20").isOpen(report(json(breakdown.formatted(36)))).isOpen(report(json(breakdown.formatted(40))));
        rule("XSC-20")
                .breaks(report(json(breakdown.formatted(35))), ERROR, "/breakdowns/0")
                .expected(36L, 2L)
                .actual(35L);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 1, 3, false",
        "QUARTER, 1, 4, true",
        "MONTH, 1, 9, false",
        "MONTH, 1, 10, true",
        "WEEK, 1, 52, true",
        "WEEK, 1, 42, true",
        "WEEK, 2, 60, false",
        "WEEK, 1, 12, false",
        "YEAR, 3, 3, true"
    })
    void should_hold_a_frequency_against_the_count(String per, int count, int done, boolean keepsUp) {
        Report told = report(json(
                "'frequencies': [{'activity': 'tiếp công dân', 'figure': 'reception.headDays', 'count': %d, 'per': '%s'}],"
                                .formatted(count, per)
                        + "'figures': {'period': {'year': 2025}, 'reception': {'headDays': %d}}".formatted(done)));
        if (keepsUp) {
            rule("XSC-15").holds(told);
        } else {
            rule("XSC-15").breaks(told, WARNING, "/frequencies/0");
        }
        rule("XSC-15")
                .isOpen(report(json("'frequencies': [{'activity': 'tiếp công dân', 'count': 1, 'per': 'WEEK'}]")));
    }

    private static Report frequency(String properties, int done) {
        return report(json("'frequencies': [{'activity': 'tiếp công dân', 'figure': 'reception.headDays'" + properties
                + "}], 'figures': {'period': {'year': 2025}, 'reception': {'headDays': " + done + "}}"));
    }

    @Test
    void should_take_a_frequency_without_a_count_for_one_and_fixed_days_for_as_many() {
        rule("XSC-15").holds(frequency(", 'per': 'WEEK'", 45)).isOpen(frequency("", 45));
        rule("XSC-15")
                .breaks(frequency(", 'per': 'WEEK'", 12), WARNING, "/frequencies/0")
                .expected(52L, 52L)
                .actual(12L, "Số ngày tiếp công dân của người đứng đầu");
        String days = ", 'per': 'WEEK', 'fixedDays': ['thứ Ba', 'thứ Năm']";
        rule("XSC-15").holds(frequency(days, 90));
        rule("XSC-15").breaks(frequency(days, 52), WARNING, "/frequencies/0").expected(104L, 52L);
        rule("XSC-15").holds(frequency(days + ", 'count': 1", 52));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 1, MONTH, 12, true",
        "AT_LEAST, 1, MONTH, 60, true",
        "AT_LEAST, 1, MONTH, 9, false",
        "AT_MOST, 1, MONTH, 2, true",
        "AT_MOST, 1, MONTH, 14, true",
        "AT_MOST, 1, MONTH, 15, false",
        "AT_LEAST, 2, WEEK, 26, true",
        "AT_LEAST, 2, WEEK, 20, false"
    })
    void should_hold_the_least_and_the_most_and_what_is_done_every_so_often(
            String bound, int every, String per, int done, boolean kept) {
        String often = ", 'bound': '%s', 'count': 1, 'every': %d, 'per': '%s'".formatted(bound, every, per);
        if (kept) {
            rule("XSC-15").holds(frequency(often, done));
        } else {
            rule("XSC-15").breaks(frequency(often, done), WARNING, "/frequencies/0");
        }
    }

    @Test
    void should_hold_the_days_of_a_post_against_the_most_that_is_stated() {
        String most = "'bound': 'AT_MOST', 'count': 1, 'unit': 'DAY', 'per': 'MONTH'";
        rule("XSC-15").holds(schedule(most, "'days': 14"));
        rule("XSC-15")
                .breaks(schedule(most, "'days': 15"), WARNING, "/receptionSchedules/0")
                .says("không quá 12 ngày tiếp");
    }

    private static Report schedule(String schedule, String row) {
        return report(json("'receptionSchedules': [{'posts': ['CHAIR'], " + schedule + "}], 'figures': {'period':"
                + " {'year': 2025}, 'receptionByPost': [{'posts': ['CHAIR'], " + row + "}]}"));
    }

    @Test
    void should_hold_a_schedule_of_reception_against_the_days_held() {
        String weekly = "'count': 1, 'unit': 'DAY', 'per': 'WEEK'";
        rule("XSC-15")
                .holds(schedule(weekly, "'days': 50"))
                .isOpen(schedule(weekly, "'visits': 5"))
                .isOpen(schedule(weekly, "'days': 5, 'kind': 'AD_HOC'"))
                .isOpen(schedule("'count': 4, 'unit': 'TIMES', 'per': 'MONTH'", "'days': 5"))
                .isOpen(schedule("'count': 1, 'unit': 'DAY'", "'days': 5"))
                .isOpen(report(json("'receptionSchedules': [{" + weekly + "}], 'figures': {'period': {'year': 2025},"
                        + " 'receptionByPost': [{'posts': ['PARTY_SECRETARY'], 'days': 5}]}")));
        rule("XSC-15")
                .breaks(schedule(weekly, "'days': 12"), WARNING, "/receptionSchedules/0")
                .expected(52L, 52L)
                .actual(12L);
        rule("XSC-15")
                .breaks(
                        schedule("'per': 'WEEK', 'fixedDays': ['thứ Ba', 'thứ Năm']", "'days': 52"),
                        WARNING,
                        "/receptionSchedules/0")
                .expected(104L, 52L);
    }

    @Test
    void should_multiply_what_is_multiplied() {
        String product =
                "'multiplications': [{'wording': 'bảng', 'factors': [{'count': 3}, {'count': %d}], 'count': 39}]";
        rule("XSC-21")
                .holds(report(json(product.formatted(13))))
                .isOpen(report(
                        json("'multiplications': [{'wording': 'bảng', 'factors': [{'count': 3}], 'count': 39}]")))
                .isOpen(report(
                        json("'multiplications': [{'wording': 'bảng', 'factors': [{'count': 3}, {}], 'count': 39}]")));
        rule("XSC-21")
                .breaks(report(json(product.formatted(12))), ERROR, "/multiplications/0")
                .says("Cần: 36, tích của 3; 12. Thấy: 39.");
        rule("XSC-21").breaks(report(json(product.formatted(1_000_000_000_000L))), ERROR, "/multiplications/0");
    }

    @Test
    void should_want_proposals_to_ask() {
        String items = "'proposals': {'items': [{'text': 'Nâng cao nhận thức của cán bộ'}, {'text': '%s'}]}";
        rule("XSC-11")
                .holds(report(json(items.formatted("Đề nghị tỉnh bổ sung biên chế"))))
                .isOpen(report(json("'proposals': {'none': true}")));
        rule("XSC-11")
                .breaks(report(json(items.formatted("Phát huy dân chủ"))), WARNING, "/proposals/items")
                .says("2 mục, không mục nào là đề nghị");
    }

    @Test
    void should_keep_points_of_service_quality_within_their_groups() {
        String quality =
                "'figures': {'serviceQuality': {'transparency': '%s', 'timeliness': '20', 'digitisation': '21.5',"
                        + " 'onlineServices': '20', 'satisfaction': '18', 'total': '%s'}}";
        rule("ONL-06").holds(report(json(quality.formatted("17.5", "97")))).isOpen(report(json("'figures': {}")));
        rule("ONL-06")
                .breaks(report(json(quality.formatted("17.5", "97.5"))), ERROR, "/figures/serviceQuality/total")
                .says("97,0 điểm, cộng từ các nhóm. Thấy: 97,5 điểm.");
        rule("ONL-06")
                .breaks(report(json(quality.formatted("18.5", "98"))), ERROR, "/figures/serviceQuality/transparency")
                .says("không quá 18 điểm. Thấy: 18,5 điểm.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'claims': [{'wording': '%s'}]|/claims/0/wording",
                "'claims': [{'heading': '%s'}]|/claims/0/heading",
                "'targets': [{'wording': '%s'}]|/targets/0/wording",
                "'sections': [{'heading': '%s'}]|/sections/0/heading",
                "'sections': [{'paragraphs': ['a', '%s']}]|/sections/0/paragraphs/1",
                "'strengths': [{'text': '%s'}]|/strengths/0/text",
                "'causes': [{'text': '%s'}]|/causes/0/text",
                "'lessons': [{'text': '%s'}]|/lessons/0/text",
                "'tasks': [{'text': '%s'}]|/tasks/0/text",
                "'proposals': {'items': [{'text': '%s'}]}|/proposals/items/0/text"
            },
            quoteCharacter = '#')
    void should_read_every_text_of_a_report(String properties, String pointer) {
        rule("TTHC-16").breaks(report(json(properties.formatted("hồ sơ Mức độ 4"))), WARNING, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'purposes': ['%s']|/purposes/0",
                "'contents': [{'paragraphs': ['%s']}]|/contents/0/paragraphs/0",
                "'steps': [{'text': '%s'}]|/steps/0/text",
                "'tasks': [{'text': '%s'}]|/tasks/0/text"
            },
            quoteCharacter = '#')
    void should_read_every_text_of_a_plan(String properties, String pointer) {
        rule("TTHC-16")
                .breaks(plan(json(properties.formatted("hồ sơ mức độ 4"))), WARNING, pointer)
                .expected("dịch vụ công trực tuyến một phần, toàn trình");
        rule("TTHC-17")
                .breaks(plan(json(properties.formatted("bộ phận Tiếp nhận và Trả kết quả"))), WARNING, pointer)
                .expected("Trung tâm Phục vụ hành chính công")
                .actual("Bộ phận Tiếp nhận và Trả kết quả");
    }

    private static Report naming(String period, String date, String name) {
        return reportOf(json(period), date, json("'sections': [{'paragraphs': ['Dân đến " + name + " của xã.']}]"));
    }

    private static Report telling(String sentence) {
        return reportOf(
                json("{'start': '2025-07-01', 'end': '2025-12-31'}"),
                "2025-12-20",
                json("'sections': [{'paragraphs': ['" + sentence + "']}]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước ngày 01/7/2025, Bộ phận Tiếp nhận và Trả kết quả của hai xã cũ hoạt động bình thường.",
                "Trước ngày 01/7/2025, Bộ phận TN&TKQ làm việc cả ngày.",
                "Trước tháng 7/2025 dân đến Bộ phận TN&TKQ.",
                "Trước khi sáp nhập, dân đến Bộ phận TN&TKQ.",
                "Bộ phận TN&TKQ của các xã cũ hoạt động tốt. Nay dân đến trụ sở mới."
            })
    void should_let_a_sentence_name_the_unit_of_the_time_before(String sentence) {
        rule("TTHC-17").isOpen(telling(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dân đến Bộ phận TN&TKQ của xã.",
                "Trước ngày 01/7/2025 xã chưa thành lập. Nay dân đến Bộ phận TN&TKQ.",
                "Trước ngày 01/12/2025, Bộ phận TN&TKQ làm việc cả ngày.",
                "Hồ sơ tại Bộ phận TN&TKQ trả trước hạn.",
                "Dân lấy số trước khi vào Bộ phận TN&TKQ."
            })
    void should_find_the_old_name_of_the_unit_in_what_is_told_of_now(String sentence) {
        rule("TTHC-17").breaks(telling(sentence), WARNING, "/sections/0/paragraphs/0");
    }

    @Test
    void should_want_the_name_of_the_one_stop_unit_of_its_time() {
        String old = "Bộ phận TN&TKQ";
        String young = "Trung tâm Phục vụ hành chính công";
        String place = "/sections/0/paragraphs/0";
        rule("TTHC-17")
                .holds(naming("{'year': 2023}", "2024-01-05", old))
                .holds(naming("{'year': 2025}", "2025-12-20", old))
                .holds(naming("{'year': 2025}", "2025-12-20", young))
                // written later, it may use the name of its own day
                .holds(naming("{'year': 2024}", "2025-08-05", young))
                .isOpen(naming("{'year': 2024}", "2025-01-05", "xã"));
        OneRule.Told told = rule("TTHC-17")
                .breaks(naming("{'year': 2026}", "2026-12-20", old), WARNING, place)
                .expected(young)
                .actual(old);
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("nd-118-2025");
        rule("TTHC-17")
                .breaks(naming("{'year': 2024}", "2025-01-05", young), WARNING, place)
                .expected("Bộ phận Tiếp nhận và Trả kết quả");
        ProfileParameter ours = ProfileParameter.builder()
                .id("oneStop.unit")
                .text("Trung tâm Hành chính công")
                .build();
        rule("TTHC-17", ours)
                .holds(naming("{'year': 2024}", "2025-01-05", "Trung tâm Hành chính công"))
                .breaks(naming("{'year': 2024}", "2025-01-05", old), WARNING, place)
                .expected("Trung tâm Hành chính công")
                .noted();
    }

    @Test
    void should_find_a_district_that_is_addressed_after_its_end() {
        String addressed = json("'recipients': [" + RECIPIENT + "], " + CLOSING);
        rule("XSC-19")
                .holds(reportOf(json("{'year': 2025}"), "2025-06-30", addressed))
                .isOpen(reportOf("{}", "2025-07-01", ""));
        OneRule.Told told = rule("XSC-19")
                .breaks(reportOf("{}", "2025-07-01", addressed), WARNING, "/closing/addressees/0")
                .related("/recipients/0/organs/0");
        assertThat(told.finding().citations()).extracting(c -> c.instrument()).containsExactly("luat-72-2025");
        ProfileParameter three = ProfileParameter.builder()
                .id("government.levels")
                .number(3)
                .until(PartialDate.parse("2025-12-31"))
                .build();
        rule("XSC-19", three)
                .holds(reportOf("{}", "2025-12-31", addressed))
                .breaks(reportOf("{}", "2026-01-01", addressed), WARNING, "/closing/addressees/0");
    }
}
