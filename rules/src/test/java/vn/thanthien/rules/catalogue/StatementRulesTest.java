package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
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
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ScoringCriterion;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Report;

/** What the data say of themselves: claims, illegible places, codes, periods, the profile, score sheets. */
class StatementRulesTest {

    private static Report json(String properties) {
        return report(properties.replace('\'', '"'));
    }

    private static Report claim(String claim) {
        return json("'claims': [" + claim + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'figure': 'letters.total', 'value': '5'}",
                "{'figure': 'letters.total', 'state': 'NONE_ARISEN', 'value': '0'}",
                "{'figure': 'letters.total', 'state': 'ILLEGIBLE'}",
                "{'figures': ['letters.apology', 'letters.condolence'], 'value': '5'}",
                "{'figure': 'letters.total', 'value': '5.0'}",
                "{'figure': 'dossiers.received', 'value': '1.85', 'unit': 'nghìn hồ sơ'}",
                "{'figure': 'dossiers.onTimeRate', 'value': '99.5'}",
                "{'wording': 'nhiều thư'}"
            })
    void should_take_a_claim_that_says_one_thing(String claim) {
        rule("XSC-31").holds(claim(claim)).isOpen(claim(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'figure': 'letters.total', 'state': 'ILLEGIBLE', 'value': '5'}|vẫn có số kèm theo",
                "{'figure': 'letters.total', 'state': 'NONE_ARISEN', 'value': '5'}|vẫn có số kèm theo",
                "{'state': 'NONE_ARISEN', 'fraction': {'numerator': 0, 'denominator': 5}}|vẫn có số kèm theo",
                "{'figure': 'letters.total', 'figures': ['letters.apology'], 'value': '5'}|ghi cả hai",
                "{'figure': 'letters.total'}|không nói gì",
                "{'figure': 'letters.total', 'state': 'VALUE'}|không nói gì",
                "{'figures': ['letters.apology', 'letters.apology'], 'value': '5'}|ghi hai lần",
                "{'figure': 'letters.total', 'value': '3.5'}|có phần lẻ",
                "{'figures': ['letters.apology', 'letters.condolence'], 'value': '3.5'}|có phần lẻ",
                "{'value': '9', 'comparator': 'MORE_THAN', 'approximation': 'ABOUT'}|nêu hai cách",
                "{'value': '9', 'comparator': 'BETWEEN'}|khoảng chỉ có một đầu",
                "{'value': '9', 'comparator': 'BETWEEN', 'upperValue': '8'}|đầu sau nhỏ hơn đầu trước",
                "{'value': '9', 'comparator': 'AT_LEAST', 'upperValue': '10'}|có đầu thứ hai mà không nêu là khoảng",
                "{'value': '9', 'upperValue': '10'}|có đầu thứ hai mà không nêu là khoảng",
                "{'wording': 'hầu hết', 'comparator': 'AT_MOST'}|nêu cách so sánh mà không có số",
                "{}|không nói gì"
            })
    void should_find_a_claim_that_says_two_things_or_none(String claim, String actual) {
        rule("XSC-31").breaks(claim(claim), WARNING, "/claims/0").says(actual);
    }

    @Test
    void should_hold_a_share_of_no_figure_against_its_own_fraction() {
        String share =
                "{'wording': 'ý kiến được giải quyết', 'value': '%s', 'fraction': {'numerator': 1, 'denominator': %s}%s}";
        rule("XSC-36")
                .holds(claim(share.formatted("25", 4, "")))
                .holds(claim(share.formatted("33.3", 3, "")))
                .isOpen(claim(share.formatted("50", 0, "")))
                .isOpen(claim(share.formatted("50", 4, ", 'approximation': 'ABOUT'")))
                .isOpen(claim(share.formatted("50", 4, ", 'unit': 'cuộc'")))
                .isOpen(claim(share.formatted("50", 4, ", 'figure': 'dossiers.onTimeRate'")))
                .isOpen(claim("{'wording': 'nhiều thư', 'value': '5'}"))
                .isOpen(claim(""));
        rule("XSC-36")
                .breaks(claim(share.formatted("50", 4, "")), ERROR, "/claims/0")
                .expected("25", 1L, 4L)
                .actual("50");
        rule("XSC-36").breaks(claim(share.formatted("50", 4, ", 'unit': '%'")), ERROR, "/claims/0");
        rule("XSC-36").holds(claim(share.formatted("25", 4, ", 'comparator': 'AT_LEAST'")));
        rule("XSC-36")
                .breaks(claim(share.formatted("25", 4, ", 'comparator': 'MORE_THAN'")), ERROR, "/claims/0")
                .says("Thấy: trên 25%");
    }

    private static Report illegible(String pointer) {
        return json("'figures': {'letters': {'total': 5}}, 'mentions': [{'symbol': '0?/KH-UBND', 'roles': ['FOUNDS']}],"
                + " 'illegible': ['" + pointer + "']");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/letters/apology",
                "/figures/dossiers",
                "/recipients",
                "/mentions/0/symbol",
                "/mentions/0",
                "/surveys"
            })
    void should_take_a_place_that_cannot_be_read(String pointer) {
        rule("XSC-32").holds(illegible(pointer)).isOpen(json(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/figures/letters/totl, tài liệu không có chỗ này",
        "/mentions/1/symbol, tài liệu không có chỗ này",
        "/figures/letters/total/x, tài liệu không có chỗ này",
        "'', tài liệu không có chỗ này",
        "figures/letters, tài liệu không có chỗ này",
        "/figures/letters/total, đã có giá trị"
    })
    void should_find_a_place_that_is_none_or_was_read(String pointer, String actual) {
        rule("XSC-32").breaks(illegible(pointer), WARNING, "/illegible/0").says(actual);
    }

    @Test
    void should_take_words_only_where_no_value_stands() {
        String kept = "'figures': {'letters': {'total': 5}}, 'verbatim': [{'at': '%s', 'wording': 'vài chục'}]";
        rule("XSC-32")
                .holds(json(kept.formatted("/figures/letters/apology")))
                .breaks(json(kept.formatted("/figures/letters/total")), WARNING, "/verbatim/0");
        rule("XSC-32").breaks(json(kept.formatted("/figures/letters/x")), WARNING, "/verbatim/0");
    }

    private static Report kept(String at, String wording) {
        return json("'dialogues': [{'wording': 'Đối thoại'}], 'verbatim': [{'at': '" + at + "', 'wording': '" + wording
                + "'}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 16/5",
                "ngày 29/2",
                "29-02-2024",
                "31.12.2025",
                "ngày 30 tháng 4 năm 2025",
                "16/5 và 20/6/2025"
            })
    void should_take_a_day_that_there_is(String wording) {
        rule("DOC-24").holds(kept("/dialogues/0/date", wording));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 31/9/2025",
                "ngày 30/02",
                "29/02/2025",
                "ngày 31 tháng 4 năm 2025",
                "00/5/2025",
                "12/13/2025",
                "16/5 và 31/6/2025"
            })
    void should_find_a_day_that_there_is_not(String wording) {
        rule("DOC-24")
                .breaks(kept("/dialogues/0/date", wording), ERROR, "/verbatim/0")
                .says(wording);
    }

    @Test
    void should_look_for_days_only_where_days_stand() {
        rule("DOC-24")
                .isOpen(kept("/figures/petitions/resolved", "31/40 đơn"))
                .isOpen(kept("/dialogues/0/date", "giữa năm"))
                .isOpen(json(""));
    }

    @Test
    void should_know_the_codes_of_the_profile() {
        String items = "'limitations': [{'text': 'Còn chậm.', 'topic': '%s'}]";
        rule("XSC-33")
                .holds(json(items.formatted("S3.1")))
                .holds(json(items.formatted("S3.1.2")))
                .holds(json(items.formatted("S0")))
                .isOpen(json(""));
        rule("XSC-33")
                .breaks(json(items.formatted("X9")), WARNING, "/limitations/0/topic")
                .says("một mã có trong hồ sơ quy định");
        rule("XSC-33")
                .breaks(
                        json("'sloganSets': [{'name': '5 biết', 'term': 'KNOWS', 'items': []}]"),
                        WARNING,
                        "/sloganSets/0/term")
                .expected("KNOW")
                .actual("KNOWS");
        rule("XSC-33")
                .breaks(
                        plan("\"mentions\": [{\"symbol\": \"1/KH-UBND\", \"section\": \"Q1\"}]"),
                        WARNING,
                        "/mentions/0/section");
    }

    @Test
    void should_know_the_levels_of_the_profile() {
        String survey = "'surveys': [{'levels': [{'printed': 'hài lòng', 'term': '%s', 'count': 5}]}]";
        rule("XSC-33")
                .holds(json(survey.formatted("SATISFIED")))
                .breaks(json(survey.formatted("HAPPY")), WARNING, "/surveys/0/levels/0/term");
        String several = "'surveys': [{'levels': [{'printed': 'hài lòng', 'terms': ['SATISFIED', '%s']}]}]";
        rule("XSC-33")
                .holds(json(several.formatted("VERY_SATISFIED")))
                .breaks(json(several.formatted("HAPPY")), WARNING, "/surveys/0/levels/0/terms/1");
    }

    @Test
    void should_find_a_period_that_ends_before_it_begins() {
        String backwards = "{\"start\": \"2023-06-01\", \"end\": \"2023-05-31\"}";
        rule("XSC-34")
                .holds(reportOf("{\"start\": \"2023-01\", \"end\": \"2023-01\"}", "2024-01-05", ""))
                .isOpen(json(""));
        rule("XSC-34")
                .breaks(reportOf(backwards, "2024-01-05", ""), ERROR, "/period")
                .says("01/6/2023");
        rule("XSC-34")
                .breaks(
                        report("\"figures\": {\"letters\": {\"period\": " + backwards + "}}"),
                        ERROR,
                        "/figures/letters/period");
        rule("XSC-34")
                .breaks(
                        report("\"claims\": [{\"wording\": \"x\", \"period\": " + backwards + "}]"),
                        ERROR,
                        "/claims/0/period");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'year': 2023, 'start': '2025-12-31'}|31/12/2025|năm 2023",
                "{'year': 2023, 'end': '2022-12'}|12/2022|năm 2023",
                "{'year': 2025, 'start': '2023', 'end': '2024'}|2024|năm 2025"
            })
    void should_find_a_year_outside_its_own_days(String period, String day, String actual) {
        rule("XSC-34")
                .breaks(reportOf(period.replace('\'', '"'), "2026-01-05", ""), ERROR, "/period")
                .expected(day)
                .says(actual);
    }

    @Test
    void should_take_a_year_that_begins_late_or_goes_on() {
        rule("XSC-34")
                .holds(reportOf("{\"year\": 2023, \"start\": \"2023-03-01\"}", "2024-01-05", ""))
                .holds(reportOf("{\"year\": 2023, \"start\": \"2022-11-01\", \"end\": \"2023-10\"}", "2024-01-05", ""));
    }

    @Test
    void should_find_a_unit_that_ended_before_it_began() {
        String unit =
                "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"A\", \"validFrom\": \"2025-07-01\", \"validTo\": \"%s\"},"
                        + " \"period\": {}}";
        rule("XSC-34")
                .holds(ReportJson.read(unit.formatted("2025-07")))
                .breaks(ReportJson.read(unit.formatted("2025-06-30")), ERROR, "/locality/validTo")
                .expected("01/7/2025")
                .actual("30/6/2025");
    }

    @Test
    void should_tell_when_the_profile_is_of_another_time() {
        Profile ended = Profile.shipped("bac-giang-100");
        rule("XSC-35", ended)
                .holds(reportOf("{}", "2025-06-30", ""))
                .isOpen(reportOf("{}", "", ""))
                .breaks(reportOf("{}", "2025-07-01", ""), WARNING, "/header/date")
                .says("bac-giang-100 áp dụng đến");
        rule("XSC-35")
                .breaks(reportOf("{}", "2019-12-31", ""), WARNING, "/header/date")
                .says("áp dụng từ");
    }

    private static Report scores(String group, String total) {
        return json("'selfAssessments': [{'maximum': '100', 'total': '" + total + "', 'groups': ["
                + "{'name': 'Nhóm I', 'maximum': '60', 'score': '55.5'}, {'name': 'Nhóm II', 'maximum': '40', " + group
                + "}]}]");
    }

    @Test
    void should_add_up_a_score_sheet() {
        rule("ROL-06")
                .holds(scores("'score': '38'", "93.5"))
                .holds(scores("'criteria': []", "93.5"))
                .isOpen(json(""))
                .isOpen(json("'selfAssessments': [{'total': '90'}]"));
        rule("ROL-06")
                .breaks(scores("'score': '38'", "94"), ERROR, "/selfAssessments/0/total")
                .expected("93,5", "55,5; 38")
                .actual("94");
        rule("ROL-06")
                .breaks(scores("'score': '41'", "96.5"), ERROR, "/selfAssessments/0/groups/1/score")
                .expected("40")
                .actual("41");
        rule("ROL-06")
                .breaks(
                        scores("'criteria': [{'name': 'a', 'maximum': '40', 'score': '41'}]", "90"),
                        ERROR,
                        "/selfAssessments/0/groups/1/criteria/0/score");
    }

    /** A profile that divides one group of points and asks for two documents. */
    private static final Profile SCORED = Profile.builder()
            .from(Profile.shipped("bac-giang-100"))
            .scoringGroups(List.of(
                    ScoringGroup.builder()
                            .code("I")
                            .name("Dân chủ")
                            .maximum(PrintedDecimal.of(60))
                            .criteria(List.of(ScoringCriterion.builder()
                                    .code("I.1")
                                    .name("Công khai")
                                    .maximum(PrintedDecimal.of(20))
                                    .build()))
                            .evidence(List.of("Biên bản họp dân"))
                            .build(),
                    ScoringGroup.builder()
                            .code("II")
                            .name("Cải cách")
                            .maximum(PrintedDecimal.of(40))
                            .build()))
            .scoringDossier(List.of("Tờ trình của Ủy ban nhân dân xã", "Bảng tự chấm điểm"))
            .build();

    private static Report sheet(String properties, String... groups) {
        return json("'selfAssessments': [{" + properties + "'groups': [" + String.join(", ", groups) + "]}]");
    }

    @Test
    void should_hold_a_score_sheet_against_that_of_the_profile() {
        rule("ROL-11", SCORED)
                .holds(sheet(
                        "'maximum': '100', ",
                        "{'code': 'I', 'name': 'a', 'maximum': '60', 'criteria': [{'code': 'I.1', 'name': 'b', 'score': '20'}]}",
                        "{'name': 'CẢI CÁCH', 'score': '40'}"))
                .isOpen(sheet("", "{'name': 'khác', 'score': '99'}"))
                .isOpen(json(""));
        rule("ROL-11", SCORED)
                .breaks(sheet("'maximum': '120', "), ERROR, "/selfAssessments/0/maximum")
                .expected(100L)
                .actual("120");
        rule("ROL-11", SCORED).breaks(sheet("'total': '100.5', "), ERROR, "/selfAssessments/0/total");
        rule("ROL-11", SCORED)
                .breaks(
                        sheet("", "{'code': 'I', 'name': 'a', 'maximum': '65', 'score': '62'}"),
                        ERROR,
                        "/selfAssessments/0/groups/0/maximum")
                .expected(60L)
                .actual("65");
        rule("ROL-11", SCORED)
                .breaks(
                        sheet("", "{'code': 'II', 'name': 'a', 'score': '41'}"),
                        ERROR,
                        "/selfAssessments/0/groups/0/score")
                .expected(40L)
                .actual("41");
        rule("ROL-11", SCORED)
                .breaks(
                        sheet(
                                "",
                                "{'code': 'I', 'name': 'a', 'criteria': [{'code': 'I.1', 'name': 'b', 'score': '21'}]}"),
                        ERROR,
                        "/selfAssessments/0/groups/0/criteria/0/score")
                .expected(20L)
                .actual("21");
        rule("ROL-11", SCORED)
                .breaks(
                        sheet("", "{'code': 'I', 'name': 'a'}", "{'name': 'Dân chủ'}"),
                        ERROR,
                        "/selfAssessments/0/groups/1")
                .actual("Dân chủ");
        rule("ROL-11").isOpen(sheet("'maximum': '120', "));
    }

    @Test
    void should_know_the_codes_of_the_score_sheet() {
        String group = "{'code': '%s', 'name': 'a', 'criteria': [{'code': '%s', 'name': 'b'}]}";
        rule("XSC-33", SCORED)
                .holds(sheet("", group.formatted("I", "I.1")))
                .breaks(sheet("", group.formatted("X", "I.1")), WARNING, "/selfAssessments/0/groups/0/code");
        rule("XSC-33", SCORED)
                .breaks(sheet("", group.formatted("I", "X.7")), WARNING, "/selfAssessments/0/groups/0/criteria/0/code");
        rule("XSC-33").isOpen(sheet("", group.formatted("X", "Y")));
    }

    @Test
    void should_ask_for_every_document_of_the_dossier() {
        String both = "'dossier': [{'name': 'Tờ trình số 5/TTr-UBND của UBND xã'}, {'name': '%s'}], ";
        rule("ROL-07", SCORED)
                .holds(sheet(both.formatted("Bảng tự chấm điểm năm 2023")))
                .holds(sheet(both.formatted("Bảng chấm điểm")))
                .isOpen(sheet(""))
                .isOpen(json(""));
        rule("ROL-07", SCORED)
                .breaks(sheet(both.formatted("Báo cáo")), WARNING, "/selfAssessments/0/dossier")
                .expected("Bảng tự chấm điểm")
                .actual(2L, 2L);
        rule("ROL-07", SCORED)
                .breaks(sheet("'dossier': [{'name': 'Bảng tự chấm điểm'}], "), ERROR, "/selfAssessments/0/dossier")
                .expected("Tờ trình của Ủy ban nhân dân xã")
                .actual(1L, 2L);
        rule("ROL-07", SCORED)
                .breaks(
                        sheet("", "{'code': 'I', 'name': 'a', 'evidence': [{'name': 'Ảnh'}]}"),
                        WARNING,
                        "/selfAssessments/0/groups/0/evidence");
    }

    @Test
    void should_find_two_totals_of_one_period() {
        String sheets = "'selfAssessments': [{'total': '90'}, {%s 'total': '%s'}]";
        rule("ROL-12")
                .holds(json(sheets.formatted("", "90.0")))
                .isOpen(json(sheets.formatted("'period': {'year': 2022},", "80")))
                .isOpen(json("'selfAssessments': [{'total': '90', 'maximum': '100'}, {'total': '9', 'maximum': '10'}]"))
                .isOpen(json(""));
        rule("ROL-12")
                .breaks(json(sheets.formatted("'period': {'year': 2023},", "80")), ERROR, "/selfAssessments/1/total")
                .expected("90")
                .actual("80")
                .related("/selfAssessments/0/total");
    }

    @Test
    void should_only_ask_about_criteria_that_make_less_than_their_group() {
        String listed =
                "'selfAssessments': [{'groups': [{'name': 'a', 'score': '12', 'criteria': [{'name': 'b', 'score': '%s'}]}]}]";
        String score = "/selfAssessments/0/groups/0/score";
        rule("ROL-06").breaks(json(listed.formatted("8")), WARNING, score);
        rule("ROL-06").breaks(json(listed.formatted("13")), ERROR, score);
    }

    @Test
    void should_add_up_what_can_be_scored() {
        rule("ROL-06")
                .breaks(
                        json("'selfAssessments': [{'maximum': '100', 'groups': [{'name': 'a', 'maximum': '60'},"
                                + " {'name': 'b', 'maximum': '50'}]}]"),
                        ERROR,
                        "/selfAssessments/0/maximum")
                .expected(110L, "60; 50")
                .actual("100");
    }
}
