package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;

class LetterAndCommitmentRulesTest {

    private static Report letters(String letters) {
        return report("\"figures\": {\"letters\": {" + letters.replace('\'', '"') + "}}");
    }

    private static final String KINDS = "'congratulation': 116, 'condolence': 36, 'apology': 0, 'thankYou': 9";
    private static final String BY_REASON = "'congratulationMarriage': 60, 'congratulationBirth': 50, "
            + "'congratulationOther': 6, 'condolence': 36, 'apology': 0, 'thankYou': 9";

    @ParameterizedTest
    @ValueSource(strings = {KINDS, BY_REASON})
    void should_add_up_the_letters_by_kind_or_by_reason(String kinds) {
        rule("LET-01").holds(letters("'total': 161, " + kinds)).isOpen(letters(kinds));
        rule("LET-01")
                .breaks(letters("'total': 160, " + kinds), ERROR, "/figures/letters/total")
                .says("161");
    }

    @Test
    void should_not_add_up_kinds_that_are_not_stated() {
        rule("LET-01").isOpen(letters("'total': 161, 'congratulation': 116, 'condolence': 36"));
    }

    @ParameterizedTest
    @ValueSource(strings = {KINDS, BY_REASON})
    void should_derive_the_total_that_is_not_stated(String kinds) {
        rule("LET-08")
                .holds(letters("'total': 161"))
                .isOpen(letters("'congratulation': 116"))
                .isOpen(report(""));
        assertThat(rule("LET-08").findings(letters(kinds))).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(INFO);
            assertThat(finding.message(vn.thanthien.core.language.Language.VIETNAMESE))
                    .contains("161 thư");
        });
        rule("LET-08")
                .breaks(letters(KINDS), INFO, "/figures/letters/congratulation")
                .expected("Tổng số thư đã gửi")
                .actual(161L, "116 + 36 + 0 + 9");
    }

    @Test
    void should_add_up_the_reasons() {
        String reasons = "'congratulationMarriage': 21, 'congratulationBirth': 43, 'congratulationOther': 4";
        rule("LET-11").holds(letters("'congratulation': 68, " + reasons)).isOpen(letters("'congratulation': 68"));
        rule("LET-11").breaks(letters("'congratulation': 70, " + reasons), ERROR, "/figures/letters/congratulation");
        String apologies = "'apologyForLateness': 3, 'apologyOther': 2";
        rule("LET-12").holds(letters("'apology': 5, " + apologies)).isOpen(letters("'apology': 5"));
        rule("LET-12").breaks(letters("'apology': 6, " + apologies), ERROR, "/figures/letters/apology");
    }

    @Test
    void should_ask_for_the_kinds_that_are_not_counted() {
        rule("LET-07")
                .holds(letters(KINDS))
                .holds(letters(BY_REASON))
                .holds(
                        letters(
                                "'congratulation': 116, 'condolence': 36, 'apologyForLateness': 0, 'apology': 0, 'thankYou': 0"))
                .isOpen(letters("'total': 161"))
                .isOpen(report(""));
        rule("LET-07")
                .breaks(
                        letters("'total': 152, 'congratulation': 116, 'condolence': 36"),
                        INFO,
                        "/figures/letters/congratulation")
                .expected("Thư xin lỗi; Thư cảm ơn")
                .actual();
        rule("LET-07")
                .breaks(
                        letters("'congratulationMarriage': 3, 'condolence': 36, 'apology': 0, 'thankYou': 9"),
                        INFO,
                        "/figures/letters/congratulationMarriage")
                .expected("Thư chúc mừng sinh con");
        rule("LET-07")
                .holds(report("\"illegible\": [\"/figures/letters/thankYou\"], \"figures\": {\"letters\": "
                        + "{\"congratulation\": 1, \"condolence\": 1, \"apology\": 0}}"));
    }

    @Test
    void should_know_a_kind_that_is_counted_with_another() {
        String kinds =
                "\"figures\": {\"letters\": {\"condolence\": 1, \"apology\": 0}}, \"claims\": [{\"figures\": [%s], "
                        + "\"value\": \"90\"}]";
        rule("LET-07").holds(report(kinds.formatted("\"letters.congratulation\", \"letters.thankYou\"")));
        rule("LET-07")
                .breaks(
                        report(kinds.formatted("\"letters.congratulation\", \"letters.condolence\"")),
                        INFO,
                        "/figures/letters/condolence")
                .expected("Thư cảm ơn");
    }

    @Test
    void should_take_the_only_one_of_several_figures_for_the_figure() {
        String signed = "\"figures\": {\"commitments\": {\"obliged\": 20}}, \"claims\": [{\"figures\": "
                + "[\"commitments.signed\"], \"value\": \"%s\"}]";
        String part =
                "\"figures\": {\"commitments\": {\"obliged\": 20}}, \"breakdowns\": [{\"wording\": \"người\", \"parts\": "
                        + "[{\"label\": \"đã ký\", \"figures\": [\"commitments.signed\"], \"count\": %s}]}]";
        rule("COM-04").holds(report(signed.formatted("20"))).holds(report(part.formatted("20")));
        rule("COM-04").breaks(report(signed.formatted("25")), ERROR, "/claims/0");
        rule("COM-04").breaks(report(part.formatted("25")), ERROR, "/breakdowns/0/parts/0");
    }

    private static final String FIVE_KINDS = "{'schema': 'thanthien-profile-1', 'id': 'five-letters', 'version': '1', "
            + "'extends': 'thanh-hoa-5-3-4', 'letterKinds': [{'code': 'C', 'name': 'chúc mừng', 'figure': "
            + "'letters.congratulation'}, {'code': 'D', 'name': 'chia buồn', 'figure': 'letters.condolence'}, {'code': "
            + "'A', 'name': 'xin lỗi', 'figure': 'letters.apology'}, {'code': 'T', 'name': 'cảm ơn', 'figure': "
            + "'letters.thankYou'}, {'code': 'V', 'name': 'thăm hỏi', 'figure': 'x.visit-letters'}], 'figures': [{'id': "
            + "'x.visit-letters', 'label': 'Thư thăm hỏi', 'labelEnglish': 'letters of sympathy', 'unit': 'thư', "
            + "'unitEnglish': 'letters', 'additive': true}]}";

    @Test
    void should_add_the_further_kinds_of_letters_of_a_province() throws IOException {
        Profile five = Profile.read(
                new ByteArrayInputStream(FIVE_KINDS.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        String letters =
                "'figures': {'letters': {'congratulation': 116, 'condolence': 36, 'apology': 0, 'thankYou': 9, "
                        + "'total': %d}, 'additional': [%s]}";
        String visits = "{'figure': 'x.visit-letters', 'value': '10'}";
        rule("LET-01", five)
                .holds(json(letters.formatted(171, visits)))
                // the province may count such letters among the congratulations
                .holds(json(letters.formatted(161, visits)))
                // how many such letters were sent is not told
                .isOpen(json(letters.formatted(171, "")));
        rule("LET-01", five)
                .breaks(json(letters.formatted(172, visits)), ERROR, "/figures/letters/total")
                .says(
                        "171 = 116 (Thư chúc mừng) + 36 (Thư chia buồn) + 0 (Thư xin lỗi) + 9 (Thư cảm ơn) + 10 (Thư thăm hỏi)");
        rule("LET-01", five).breaks(json(letters.formatted(160, "")), ERROR, "/figures/letters/total");
        rule("LET-01").breaks(json(letters.formatted(171, visits)), ERROR, "/figures/letters/total");
    }

    private static Report json(String members) {
        return report(members.replace('\'', '"'));
    }

    @Test
    void should_add_the_parts_that_no_figure_counts_of_a_printed_breakdown() {
        String breakdown = "'breakdowns': [{'whole': 'letters.total', 'count': %d, 'complete': true, 'parts': ["
                + "{'label': 'chúc mừng', 'figure': 'letters.congratulation', 'count': 116}, {'label': 'chia buồn', "
                + "'figure': 'letters.condolence', 'count': 36}, {'label': 'xin lỗi', 'figure': 'letters.apology', 'state': "
                + "'NONE_ARISEN'}, {'label': 'cảm ơn', 'figure': 'letters.thankYou', 'count': 9}, {'label': 'thăm hỏi'%s}]}]";
        rule("LET-01")
                .holds(json(breakdown.formatted(171, ", 'count': 10")))
                .holds(json(breakdown.formatted(161, ", 'count': 10")))
                .isOpen(json(breakdown.formatted(171, "")));
        rule("LET-01")
                .breaks(json(breakdown.formatted(172, ", 'count': 10")), ERROR, "/breakdowns/0")
                .says("+ 10 (thăm hỏi)");
        // a breakdown of another kind, or of another time, tells no further kind of letter
        String plain = "'figures': {'letters': {'congratulation': 116, 'condolence': 36, 'apology': 0, 'thankYou': 9, "
                + "'total': 171}}, 'breakdowns': [{'whole': 'letters.total', %s 'parts': [{'label': 'qua bưu điện', "
                + "'count': 10}%s]}]";
        rule("LET-01").breaks(json(plain.formatted("", "")), ERROR, "/figures/letters/total");
        String kind = ", {'label': 'cảm ơn', 'figure': 'letters.thankYou', 'count': 9}";
        rule("LET-01").holds(json(plain.formatted("", kind)));
        rule("LET-01")
                .breaks(json(plain.formatted("'period': {'year': 2022},", kind)), ERROR, "/figures/letters/total");
    }

    private static Report overdue(String dossiers, String letters) {
        return report("\"figures\": {\"dossiers\": {" + dossiers.replace('\'', '"') + "}, \"letters\": {"
                + letters.replace('\'', '"') + "}}");
    }

    @Test
    void should_hold_apologies_against_dossiers_overdue() {
        String three = "'resolvedLate': 2, 'pendingOverdue': 1";
        rule("LET-02")
                .holds(overdue(three, "'apology': 3"))
                .holds(overdue("'resolvedLate': 0", "'apology': 0"))
                .holds(overdue(three, "'apology': 5, 'apologyOther': 2"))
                .holds(overdue(three, "'apology': 5, 'apologyForLateness': 3"))
                .isOpen(overdue(three, ""))
                .isOpen(overdue("", "'apology': 3"))
                .isOpen(overdue(three, "'apology': 0"));
        rule("LET-02")
                .breaks(overdue(three, "'apology': 4"), ERROR, "/figures/letters/apology")
                .expected(3L)
                .actual(4L)
                .noted()
                .related("/figures/dossiers/resolvedLate", "/figures/dossiers/pendingOverdue");
        rule("LET-02").breaks(overdue("'resolvedLate': 2", "'apology': 4"), WARNING, "/figures/letters/apology");
        String implied = "'resolved': 2364, 'resolvedWithinTerm': 2361, 'pendingOverdue': 0";
        rule("LET-02").holds(overdue(implied, "'apology': 3"));
        rule("LET-02")
                .breaks(overdue(implied, "'apology': 4"), ERROR, "/figures/letters/apology")
                .expected(3L)
                .related(
                        "/figures/dossiers/resolved",
                        "/figures/dossiers/resolvedWithinTerm",
                        "/figures/dossiers/pendingOverdue");
        rule("TTHC-13")
                .breaks(overdue(implied, "'apology': 0"), WARNING, "/figures/letters/apology")
                .expected(3L);
        rule("LET-02")
                .breaks(overdue(three, "'apologyForLateness': 2"), WARNING, "/figures/letters/apologyForLateness")
                .expected(3L)
                .actual(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "LET-03, congratulationMarriage, marriagesRegistered",
        "LET-09, congratulationBirth, birthsRegistered",
        "LET-10, condolence, deathsRegistered"
    })
    void should_write_no_more_letters_than_were_registered(String id, String letters, String registered) {
        rule(id).holds(letters("'%s': 5, '%s': 5".formatted(letters, registered)))
                .isOpen(letters("'%s': 5".formatted(letters)));
        rule(id).breaks(
                        letters("'%s': 6, '%s': 5".formatted(letters, registered)),
                        WARNING,
                        "/figures/letters/" + letters)
                .related("/figures/letters/" + registered);
    }

    private static Report slogans(String... sets) {
        return report("\"sloganSets\": [" + String.join(", ", sets).replace('\'', '"') + "]");
    }

    private static final String NOT =
            "{'name': '3 không', 'section': '%s', 'items': ['Không phiền hà, sách nhiễu', '%s', "
                    + "'Không trễ hẹn trong quá trình xử lý công việc']}";

    @Test
    void should_count_the_items_that_the_name_announces() {
        rule("COM-01")
                .holds(slogans(NOT.formatted("S3.5", "Không né tránh trách nhiệm")))
                .holds(slogans("{'name': 'Hai không', 'items': ['a', 'b']}"))
                .holds(slogans("{'name': '4 xin', 'items': ['xin chào', 'xin lỗi', 'xin cảm ơn', 'xin phép']}"))
                .isOpen(slogans("{'name': '3 không'}"))
                .isOpen(slogans("{'name': 'Khẩu hiệu', 'items': ['a']}"))
                .isOpen(report(""));
        rule("COM-01")
                .breaks(slogans("{'name': '4 xin', 'items': ['xin chào', 'xin lỗi']}"), ERROR, "/sloganSets/0")
                .expected(4L, "4 xin")
                .actual(2L, "xin chào; xin lỗi");
        rule("COM-01")
                .breaks(slogans("{'name': 'Khẩu hiệu', 'term': 'NOT', 'items': ['a']}"), ERROR, "/sloganSets/0")
                .expected(3L, "Khẩu hiệu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không né tránh trách nhiệm",
                "và không né tránh trách nhiệm",
                "KHÔNG NÉ TRÁNH TRÁCH NHIỆM",
                "không né  tránh trách nhiệm;"
            })
    void should_take_wording_as_a_reader_does(String item) {
        rule("COM-02").holds(slogans(NOT.formatted("S3.5", item)));
        rule("COM-03").holds(slogans(NOT.formatted("S3.5", item)));
    }

    @Test
    void should_take_either_tone_mark_and_letter() {
        Report spelled = slogans("{'name': 'Bốn thể hiện', 'items': ['Tôn trọng trong giao tiếp',"
                + " 'văn minh,văn hoá, lịch sự, trong giải quyết công việc',"
                + " 'lắng nghe đầy đủ, hướng dẫn tận tình quy trình xử lí công việc',"
                + " 'gần gũi, giải thích cặn kẽ những thắc mắc của người dân']}");
        rule("COM-02").holds(spelled);
        rule("COM-03").holds(spelled);
    }

    @Test
    void should_tell_a_wrong_word_once_with_every_place() {
        Report twice = slogans(
                NOT.formatted("S2.4", "Không né tránh việc khó"), NOT.formatted("S5", "không né tránh việc khó"));
        rule("COM-02")
                .breaks(twice, WARNING, "/sloganSets/0/items/1")
                .expected("Không né tránh trách nhiệm")
                .actual("Không né tránh việc khó")
                .related("/sloganSets/1/items/1");
        rule("COM-02")
                .isOpen(slogans("{'name': '4 xin', 'items': ['xin chào']}"))
                .isOpen(report(""));
    }

    @Test
    void should_tell_a_comma_that_changes_the_meaning_and_nothing_else_of_it() {
        Report comma = slogans(
                NOT.formatted("S2.4", "không né tránh, trách nhiệm"),
                NOT.formatted("S5", "không né tránh, trách nhiệm"));
        rule("COM-03")
                .breaks(comma, WARNING, "/sloganSets/0/items/1")
                .expected("Không né tránh trách nhiệm")
                .actual("không né tránh, trách nhiệm")
                .related("/sloganSets/1/items/1");
        rule("COM-02").holds(comma);
        rule("COM-03").isOpen(report(""));
    }

    @Test
    void should_hold_signatures_against_those_obliged() {
        String signed = "\"figures\": {\"commitments\": {\"signed\": %d, \"obliged\": 46}}";
        rule("COM-04")
                .holds(report(signed.formatted(46)))
                .isOpen(report("\"figures\": {\"commitments\": {\"signed\": 46}}"));
        rule("COM-04")
                .breaks(report(signed.formatted(47)), ERROR, "/figures/commitments/signed")
                .expected(46L)
                .actual(47L)
                .related("/figures/commitments/obliged");
        rule("COM-04")
                .breaks(report(signed.formatted(45)), WARNING, "/figures/commitments/signed")
                .expected(46L)
                .actual(45L);
        String claim = ", \"claims\": [{\"figure\": \"commitments.signedRate\", \"value\": \"%s\"}]";
        rule("COM-09")
                .holds(report(signed.formatted(46) + claim.formatted("100")))
                .isOpen(report("\"claims\": [{\"figure\": \"commitments.signedRate\", \"value\": \"100\"}]"));
        rule("COM-09").breaks(report(signed.formatted(45) + claim.formatted("100")), ERROR, "/claims/0");
    }

    private static Report signedOn(String date, String... mentions) {
        return report("\"commitment\": {\"wording\": \"ký cam kết\"" + date + "}, \"mentions\": ["
                + String.join(", ", mentions) + "]");
    }

    private static String mention(String role, String symbol, String date, String level) {
        return "{\"roles\": [\"%s\"], \"symbol\": \"%s\"%s, \"issuers\": [{\"name\": \"UBND\", \"level\": \"%s\"}]}"
                .formatted(role, symbol, date, level);
    }

    @Test
    void should_sign_after_the_body_is_founded_and_the_plan_issued() {
        String founded = mention("FOUNDS", "12/QĐ-UBND", ", \"date\": \"2023-03-24\"", "COMMUNE");
        String planned = mention("MODEL_PLAN", "20/KH-UBND", ", \"date\": \"2023-04-10\"", "COMMUNE");
        String later = mention("MODEL_PLAN", "99/KH-UBND", ", \"date\": \"2023-11-10\"", "COMMUNE");
        String ofTheDistrict = mention("MODEL_PLAN", "77/KH-UBND", ", \"date\": \"2023-11-10\"", "DISTRICT");
        rule("COM-05")
                .holds(signedOn(", \"date\": \"2023-04-10\"", founded, planned, later))
                .holds(signedOn(", \"date\": \"2023-04\"", founded, planned))
                .isOpen(signedOn("", founded, planned))
                .isOpen(signedOn(", \"date\": \"2023-01-01\""))
                .isOpen(signedOn(", \"date\": \"2023-01-01\"", ofTheDistrict))
                .isOpen(signedOn(", \"date\": \"2023-01-01\"", mention("FOUNDS", "12/QĐ-UBND", "", "COMMUNE")));
        rule("COM-05")
                .breaks(signedOn(", \"date\": \"2023-04-02\"", founded, planned), WARNING, "/commitment/date")
                .expected("20/KH-UBND ngày 10/4/2023")
                .actual("02/4/2023")
                .related("/mentions/1/date");
        rule("COM-05")
                .breaks(signedOn(", \"date\": \"2023-02\"", founded, planned), WARNING, "/commitment/date")
                .related("/mentions/0/date", "/mentions/1/date");
    }

    @Test
    void should_ask_how_often_the_commitment_was_broken() {
        String counts = "\"figures\": {\"commitments\": {%s}}";
        rule("COM-07")
                .holds(report(counts.formatted("\"violations\": 0")))
                .isOpen(report(""))
                .isOpen(report(counts.formatted("\"obliged\": 46")))
                .isOpen(report(
                        "\"illegible\": [\"/figures/commitments/violations\"], " + counts.formatted("\"signed\": 46")));
        rule("COM-07")
                .breaks(report(counts.formatted("\"signed\": 46")), INFO, "/figures/commitments/signed")
                .expected("Số trường hợp vi phạm cam kết")
                .actual();
        rule("COM-07").breaks(signedOn(""), INFO, "/commitment");
    }

    private static Report commitments(String counts, String total) {
        return report(("'commitmentCounts': [" + counts + "], 'figures': {'commitments': {" + total + "}}")
                .replace('\'', '"'));
    }

    @Test
    void should_hold_the_signatures_of_each_slogan_set() {
        String set = "{'sloganSet': '5 biết', 'term': 'KNOW', 'obliged': 46, 'signed': %d}";
        rule("COM-10")
                .holds(commitments(set.formatted(46), "'signed': 46, 'obliged': 50"))
                .isOpen(commitments("{'sloganSet': '5 biết', 'signed': 46}", ""))
                .isOpen(report(""));
        rule("COM-10")
                .breaks(commitments(set.formatted(47), ""), ERROR, "/commitmentCounts/0/signed")
                .expected(46L)
                .actual(47L)
                .related("/commitmentCounts/0/obliged");
        rule("COM-10")
                .breaks(commitments(set.formatted(45), ""), WARNING, "/commitmentCounts/0/signed")
                .expected(46L)
                .actual(45L);
        rule("COM-10")
                .breaks(commitments(set.formatted(46), "'signed': 45"), ERROR, "/commitmentCounts/0/signed")
                .expected(45L, "Số người đã ký cam kết")
                .actual(46L)
                .related("/figures/commitments/signed");
        rule("COM-10").breaks(commitments(set.formatted(46), "'obliged': 45"), ERROR, "/commitmentCounts/0/obliged");
    }

    @Test
    void should_hold_all_signatures_against_the_sum_only_where_every_set_is_counted() {
        String sets =
                "{'sloganSet': '5 biết', 'term': 'KNOW', 'signed': 20}, {'sloganSet': '3 không', 'term': 'NOT', 'signed': 20}";
        String third = ", {'sloganSet': '4 thể hiện', 'term': 'SHOW', 'signed': 5}";
        rule("COM-10")
                .holds(commitments(sets, "'signed': 46"))
                .holds(commitments(sets + third, "'signed': 45"))
                .holds(commitments(sets + third, "'signed': 20"));
        rule("COM-10")
                .breaks(commitments(sets + third, "'signed': 46"), WARNING, "/figures/commitments/signed")
                .expected(45L, 3L)
                .actual(46L);
    }

    @Test
    void should_balance_democracy() {
        String recommendations =
                "\"figures\": {\"democracy\": {\"recommendations\": %d, \"recommendationsAccepted\": 5, "
                        + "\"recommendationsRejected\": 0%s}}";
        rule("DEM-07")
                .holds(report(recommendations.formatted(6, ", \"recommendationsPending\": 1")))
                .isOpen(report(recommendations.formatted(6, "")));
        rule("DEM-07")
                .breaks(
                        report(recommendations.formatted(7, ", \"recommendationsPending\": 1")),
                        ERROR,
                        "/figures/democracy/recommendations");
        String contents = "\"figures\": {\"democracy\": {\"contentsPublicised\": %d, \"contentsRequired\": 8}}";
        rule("DEM-09").holds(report(contents.formatted(8))).isOpen(report(""));
        rule("DEM-09").breaks(report(contents.formatted(9)), WARNING, "/figures/democracy/contentsPublicised");
        String claim = ", \"claims\": [{\"figure\": \"democracy.publicisedRate\", \"value\": \"100\"}]";
        rule("DEM-10").holds(report(contents.formatted(8) + claim)).isOpen(report(contents.formatted(8)));
        rule("DEM-10").breaks(report(contents.formatted(7) + claim), ERROR, "/claims/0");
    }
}
