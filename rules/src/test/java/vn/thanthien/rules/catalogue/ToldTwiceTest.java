package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** One thing of one time, told in two places. */
class ToldTwiceTest {

    private static Report of(String members) {
        return report(members.replace('\'', '"'));
    }

    private static Report members(String first, String second) {
        return of("'steeringBody': {'memberCount': 9, 'memberCounts': [{" + first + "}, {" + second + "}]}");
    }

    private static final String ELEVEN = "'count': 11, 'date': '2025-07-25', 'section': 'S2.3'";

    @Test
    void should_have_one_number_of_members_on_one_day() {
        rule("XSC-01")
                .holds(members(ELEVEN, "'count': 11, 'date': '2025-07-25'"))
                .isOpen(members(ELEVEN, "'count': 13, 'date': '2025-11-01'"))
                .isOpen(members(ELEVEN, "'count': 13"))
                .isOpen(of("'steeringBody': {'memberCount': 9, 'memberCounts': [{'count': 11}]}"));
        rule("XSC-01")
                .breaks(members(ELEVEN, "'count': 13, 'date': '2025-07-25'"), ERROR, "/steeringBody/memberCounts/1")
                .expected(11L, "25/7/2025")
                .actual(13L)
                .related("/steeringBody/memberCounts/0");
        rule("XSC-01")
                .breaks(
                        members(ELEVEN, "'count': 13, 'date': '2025-07-25', 'wording': 'kể cả thư ký'"),
                        WARNING,
                        "/steeringBody/memberCounts/1");
    }

    private static Report posts(String first, String second) {
        return of("'figures': {'receptionByPost': [{" + first + "}, {" + second + "}]}");
    }

    @Test
    void should_have_one_number_of_visits_of_one_post() {
        String chair = "'posts': ['CHAIR'], 'kind': 'REGULAR', 'visits': %d, 'section': 'S4.1'%s";
        rule("XSC-01")
                .holds(posts(chair.formatted(48, ""), chair.formatted(48, "")))
                .isOpen(posts(chair.formatted(48, ""), chair.formatted(50, "").replace("REGULAR", "AD_HOC")))
                .isOpen(posts(chair.formatted(48, ""), chair.formatted(20, ", 'period': {'year': 2024}")))
                .isOpen(posts(chair.formatted(48, ""), chair.formatted(20, ", 'heading': 'Năm 2024'")))
                .isOpen(posts(chair.formatted(48, ""), chair.formatted(50, "").replace("CHAIR", "PARTY_SECRETARY")))
                // two deputies
                .isOpen(posts(
                        chair.formatted(48, "").replace("CHAIR", "DEPUTY_CHAIR"),
                        chair.formatted(50, "").replace("CHAIR", "DEPUTY_CHAIR")));
        rule("XSC-01")
                .breaks(posts(chair.formatted(48, ""), chair.formatted(50, "")), WARNING, "/figures/receptionByPost/1")
                .expected(48L)
                .says("50")
                .related("/figures/receptionByPost/0");
    }

    @ParameterizedTest
    @CsvSource({
        "1842.65, 18.4265, true",
        "1842.65, 18.43, true",
        "1842.65, 18.42, true",
        "1842.65, 18.4, true",
        "1842.65, 18, true",
        "1843, 18.4265, true",
        "1842.65, 18.45, false",
        "1842.65, 25.1, false",
        "1842.65, 1842.65, false"
    })
    void should_have_one_area_in_both_units(String hectares, String kilometres, boolean holds) {
        Report report = area("'areaHectares': '" + hectares + "', 'areaSquareKilometres': '" + kilometres + "'");
        if (holds) {
            rule("XSC-01").holds(report);
        } else {
            rule("XSC-01")
                    .breaks(report, ERROR, "/locality/areaSquareKilometres")
                    .expected("1.842,65")
                    .related("/locality/areaHectares");
        }
        rule("XSC-01").isOpen(area("'areaHectares': '" + hectares + "'"));
    }

    private static Report area(String area) {
        String all = "{'locality': {'kind': 'COMMUNE', 'name': 'Đồng Lúa', " + area + "}, 'period': {'year': 2023}}";
        return ReportJson.read(all.replace('\'', '"'));
    }

    @Test
    void should_have_one_rating_of_one_year() {
        String good = "{'subject': 'mô hình', 'period': {'year': 2024}, 'rating': '%s'}";
        rule("XSC-01")
                .holds(ratings(good.formatted("Tốt"), good.formatted("tốt")))
                .isOpen(ratings(good.formatted("Tốt"), good.formatted("Khá").replace("2024", "2025")))
                .isOpen(ratings(good.formatted("Tốt"), good.formatted("Khá").replace("mô hình", "cải cách hành chính")))
                .isOpen(ratings("{'rating': 'Tốt'}", "{'rating': 'Khá'}"));
        rule("XSC-01")
                .breaks(ratings(good.formatted("Tốt"), good.formatted("Khá")), WARNING, "/ratings/1")
                .expected("Tốt")
                .actual("Khá")
                .related("/ratings/0");
    }

    private static Report ratings(String first, String second) {
        return of("'ratings': [" + first + ", " + second + "]");
    }

    private static final String SURVEY = "'phase': 'FOLLOW_UP', 'date': '2025-12-10',"
            + " 'organisers': [{'name': 'UBMTTQ xã', 'kind': 'FATHERLAND_FRONT', 'level': 'COMMUNE'}], 'valid': %d,"
            + " 'levels': [{'printed': '%s', 'count': %d, 'percent': '%s'}]%s";

    private static Report surveys(String again) {
        return of("'surveys': [{" + SURVEY.formatted(175, "rất hài lòng", 84, "48", "") + "}, {" + again + "}]");
    }

    @Test
    void should_tell_one_survey_alike() {
        rule("XSC-01")
                .holds(surveys(SURVEY.formatted(175, "Rất hài lòng", 84, "48.0", "")))
                .holds(surveys(SURVEY.formatted(175, "Hài lòng", 90, "51.4", "")));
        rule("XSC-01")
                .breaks(surveys(SURVEY.formatted(175, "Rất hài lòng", 90, "51.4", "")), WARNING, "/surveys/1/levels/0")
                .expected(84L)
                .actual(90L)
                .related("/surveys/0/levels/0");
        rule("XSC-01")
                .breaks(surveys(SURVEY.formatted(180, "Hài lòng", 90, "51.4", "")), WARNING, "/surveys/1/valid")
                .expected(175L)
                .actual(180L);
        rule("XSC-01")
                .breaks(surveys(SURVEY.formatted(175, "Rất hài lòng", 84, "49", "")), WARNING, "/surveys/1/levels/0")
                .expected("48")
                .actual("49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'village': 'Thôn 1'",
                "'field': 'Đất đai'",
                "'predecessor': 'xã Đồng Ngọt'",
                "'period': {'year': 2025}"
            })
    void should_not_take_another_survey_for_the_same(String other) {
        rule("XSC-01").isOpen(surveys(SURVEY.formatted(99, "Rất hài lòng", 90, "90.9", ", " + other)));
    }

    @Test
    void should_not_take_another_day_or_body_for_the_same() {
        String again = SURVEY.formatted(99, "Rất hài lòng", 90, "90.9", "");
        rule("XSC-01")
                .isOpen(surveys(again.replace("2025-12-10", "2025-12-11")))
                .isOpen(surveys(again.replace("FOLLOW_UP", "BASELINE")))
                .isOpen(surveys(again.replace("FATHERLAND_FRONT", "PEOPLES_COMMITTEE")));
    }

    private static Report start(String launch, String start) {
        return reportOf(
                "{\"year\": 2025}",
                "2025-12",
                ("'launch': {'date': '" + launch + "'}, 'durations': [{'printed': 'từ khi ra mắt đến nay',"
                                + " 'since': 'LAUNCH', 'start': '" + start + "'}]")
                        .replace('\'', '"'));
    }

    @Test
    void should_count_from_the_day_of_the_launch() {
        rule("XSC-04")
                .holds(start("2025-08-28", "2025-08"))
                .holds(start("2025-08-28", "2025-08-28"))
                .isOpen(of("'launch': {'date': '2025-08-28'}"));
        rule("XSC-04")
                .breaks(start("2025-08-28", "2025-04"), WARNING, "/durations/0")
                .expected("28/8/2025")
                .actual("từ khi ra mắt đến nay", "4/2025")
                .related("/launch/date");
    }

    private static Report words(String first, String second) {
        return of("'claims': [{" + first + "}, {" + second + "}]");
    }

    private static final String SPREAD = "'wording': 'cuộc tuyên truyền', 'unit': 'cuộc', 'value': '%s'%s";

    @Test
    void should_ask_where_the_same_words_have_two_numbers() {
        rule("XSC-41")
                .holds(words(SPREAD.formatted(12, ""), SPREAD.formatted(12, ", 'section': 'S4.1'")))
                .isOpen(words(SPREAD.formatted(12, ""), SPREAD.formatted(15, ", 'period': {'year': 2024}")))
                .isOpen(words(SPREAD.formatted(12, ""), SPREAD.formatted(15, ", 'village': 'Thôn 1'")))
                .isOpen(words(SPREAD.formatted(12, ""), SPREAD.formatted(15, ", 'approximation': 'ABOUT'")))
                .isOpen(words(SPREAD.formatted(12, ""), SPREAD.formatted(15, ", 'figure': 'dialogues.held'")))
                .isOpen(words(SPREAD.formatted(12, ""), SPREAD.formatted(15, "").replace("'cuộc'", "'lượt'")))
                .isOpen(words("'wording': 'lượt', 'value': '12'", "'wording': 'lượt', 'value': '15'"));
        rule("XSC-41")
                .breaks(
                        words(SPREAD.formatted(12, ""), SPREAD.formatted(15, "").replace("cuộc tuyên", "Cuộc  tuyên")),
                        WARNING,
                        "/claims/1")
                .expected(12L)
                .actual(15L)
                .related("/claims/0");
    }

    @Test
    void should_hold_money_against_what_is_told_of_it() {
        String money = "'investments': [{'purpose': 'Tổng kinh phí', 'amountDong': '%s'%s}],"
                + " 'breakdowns': [{'wording': 'tổng kinh phí', 'unit': 'đồng', 'count': 468000000}]";
        rule("XSC-41")
                .holds(of(money.formatted("468000000", "")))
                .isOpen(of(money.formatted("385000000", ", 'approximation': 'ABOUT'")))
                .isOpen(of(money.formatted("385000000", ", 'comparator': 'AT_MOST'")))
                .isOpen(of(money.formatted("385000000", ", 'source': 'ngân sách xã'")))
                .isOpen(of(money.formatted("385000000", ", 'predecessor': 'xã Hoàng Cát'")));
        rule("XSC-41")
                .breaks(of(money.formatted("385000000", "")), WARNING, "/breakdowns/0")
                .related("/investments/0");
        String twice = "'breakdowns': [{'wording': 'kinh phí', 'count': 400}, {'wording': 'kinh phí', 'count': %d}]";
        rule("XSC-41").holds(of(twice.formatted(400)));
        rule("XSC-41").breaks(of(twice.formatted(385)), WARNING, "/breakdowns/0");
    }

    @Test
    void should_have_one_target_for_one_figure() {
        String targets = "'targets': [{'wording': 'a', 'figure': 'dossiers.onTimeRate', 'comparator': 'AT_LEAST',"
                + " 'value': '99.9'}, {'wording': 'b', 'figure': 'dossiers.onTimeRate', 'comparator': 'AT_LEAST', %s}]";
        rule("TGT-07")
                .holds(of(targets.formatted("'value': '99.9'")))
                .isOpen(of(targets.formatted("'value': '95', 'deadline': '2026'")))
                .isOpen(of(targets.formatted("'value': '95', 'period': {'year': 2024}")))
                .isOpen(of(targets.formatted("'value': '95', 'field': 'Đất đai'")))
                .isOpen(of(targets.formatted("'value': '95'").replaceFirst("AT_LEAST", "MORE_THAN")));
        rule("TGT-07")
                .breaks(of(targets.formatted("'value': '95'")), WARNING, "/targets/1")
                .expected("99,9")
                .actual("95")
                .related("/targets/0");
    }
}
