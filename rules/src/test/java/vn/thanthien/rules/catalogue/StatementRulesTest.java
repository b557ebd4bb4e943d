package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.plan;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.reportOf;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.profile.Profile;
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
                "{}|không nói gì"
            })
    void should_find_a_claim_that_says_two_things_or_none(String claim, String actual) {
        rule("XSC-31").breaks(claim(claim), WARNING, "/claims/0").says(actual);
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
        "figures/letters, tài liệu không có chỗ này",
        "/figures/letters/total, đã có giá trị"
    })
    void should_find_a_place_that_is_none_or_was_read(String pointer, String actual) {
        rule("XSC-32").breaks(illegible(pointer), WARNING, "/illegible/0").says(actual);
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
