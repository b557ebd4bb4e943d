package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.report.Report;

/** One number that stands for several figures, beside its parts and what holds them. */
class JointNumbersTest {

    private static Report joint(String figures, String together, int amount) {
        String claim = "{'figures': [" + together + "], 'value': '" + amount + "'}";
        return report(("'figures': {" + figures + "}, 'claims': [" + claim + "]").replace('\'', '"'));
    }

    private static String ids(String section, String names) {
        return "'" + section + "." + names.replace(" ", "', '" + section + ".") + "'";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "resolved|resolvedEarly resolvedLate",
                "resolved|resolvedOnTime resolvedLate",
                "received|returned withdrawn",
                "received|receivedPartialOnline receivedFullOnline receivedByPost",
            })
    void should_keep_a_joint_number_within_what_holds_all_its_parts(String whole, String parts) {
        String figures = "'dossiers': {'carriedOver': 0, '" + whole + "': 12}";
        String together = ids("dossiers", parts);
        rule("XSC-37")
                .holds(joint(figures, together, 12))
                .isOpen(joint("'dossiers': {'onOneStopSystem': 3}", together, 12))
                .isOpen(report(""));
        rule("XSC-37")
                .breaks(joint(figures, together, 13), ERROR, "/claims/0")
                .says("không quá 12 (")
                .says("13 (")
                .related("/figures/dossiers/" + whole);
    }

    @Test
    void should_keep_a_joint_number_above_the_parts_that_are_told_of_alone() {
        String together = ids("letters", "apology condolence thankYou");
        rule("XSC-37")
                .holds(joint("'letters': {'apology': 3, 'condolence': 4}", together, 7))
                .holds(joint("'letters': {'apology': 3}", together, 3));
        // what one sum adds is apart: both parts together are the least
        rule("XSC-37")
                .breaks(joint("'letters': {'apology': 3, 'condolence': 4}", together, 6), ERROR, "/claims/0")
                .says("ít nhất 7 (")
                .says("6 (")
                .related("/figures/letters/apology", "/figures/letters/condolence");
        // a dossier received online may be resolved too: only the greater of them is the least
        String crossed = ids("dossiers", "receivedOnline resolved servedAtHome");
        rule("XSC-37").holds(joint("'dossiers': {'receivedOnline': 3, 'resolved': 4}", crossed, 4));
        rule("XSC-37")
                .breaks(joint("'dossiers': {'receivedOnline': 3, 'resolved': 4}", crossed, 3), ERROR, "/claims/0")
                .says("ít nhất 4 (");
    }

    @Test
    void should_leave_a_joint_number_that_is_a_figure_of_its_own_to_it() {
        String together = ids("dossiers", "resolvedWithinTerm resolvedLate");
        rule("XSC-37")
                .isOpen(joint("'dossiers': {'resolved': 12}", together, 13))
                .isOpen(joint("'dossiers': {'onOneStopSystem': 12}", together, 13));
        rule("XSC-01").breaks(joint("'dossiers': {'resolved': 12}", together, 13), ERROR, "/figures/dossiers/resolved");
        // a bound of that figure against another whole tells it
        rule("XSC-37").isOpen(joint("'dossiers': {'received': 12, 'carriedOver': 0}", together, 13));
        rule("TTHC-05")
                .breaks(joint("'dossiers': {'received': 12, 'carriedOver': 0}", together, 13), ERROR, "/claims/0");
        String threeOfThem = ids("dossiers", "resolvedEarly resolvedOnTime resolvedLate");
        rule("XSC-01")
                .breaks(joint("'dossiers': {'resolved': 12}", threeOfThem, 13), ERROR, "/figures/dossiers/resolved");
    }

    @Test
    void should_ask_where_received_may_be_what_is_new_alone() {
        String apart = ids("dossiers", "returned withdrawn");
        rule("XSC-37")
                .breaks(joint("'dossiers': {'received': 12}", apart, 13), WARNING, "/claims/0")
                .noted();
        String online = ids("dossiers", "receivedPartialOnline receivedFullOnline receivedByPost");
        rule("XSC-37").breaks(joint("'dossiers': {'received': 12}", online, 13), ERROR, "/claims/0");
    }

    @Test
    void should_leave_a_joint_number_of_known_parts_to_their_sum() {
        String letters = "'letters': {'apology': 3, 'condolence': 4}";
        rule("XSC-37").isOpen(joint(letters, ids("letters", "apology condolence"), 6));
        rule("XSC-01")
                .breaks(joint(letters, ids("letters", "apology condolence"), 6), ERROR, "/claims/0")
                .related("/figures/letters/apology", "/figures/letters/condolence");
    }

    @Test
    void should_bound_the_joint_number_of_a_field_by_its_row() {
        String row = "'dossiers': {'received': 30, 'byField': [{'field': 'Đất đai', 'received': 5, 'carriedOver': 0}]}";
        String claim = "{'figures': ['dossiers.returned', 'dossiers.withdrawn'], 'value': '6', 'field': 'Đất đai'}";
        Report report = report(("'figures': {" + row + "}, 'claims': [" + claim + "]").replace('\'', '"'));
        rule("XSC-37").breaks(report, ERROR, "/claims/0").related("/figures/dossiers/byField/0/received");
    }

    @Test
    void should_keep_the_kinds_of_petitions_within_all() {
        String complaints = ids("petitions", "complaints denunciations");
        rule("PET-18")
                .holds(joint("'petitions': {'received': 5}", complaints, 5))
                .holds(joint("'petitions': {'received': 5, 'carriedOver': 2, 'feedback': 3}", complaints, 4))
                .holds(report("\"figures\": {\"petitions\": {\"toProcess\": 4, \"complaints\": 0}}"))
                .isOpen(joint("'petitions': {'resolved': 5}", complaints, 9))
                .isOpen(report("\"figures\": {\"petitions\": {\"received\": 5}}"));
        rule("PET-18")
                .breaks(joint("'petitions': {'received': 5}", complaints, 6), WARNING, "/figures/petitions/received")
                .expected(6L)
                .says("5 (");
        rule("PET-18")
                .breaks(
                        joint("'petitions': {'received': 5, 'carriedOver': 2, 'feedback': 3}", complaints, 5),
                        ERROR,
                        "/figures/petitions/received")
                .expected(8L)
                .says("7 (")
                .related("/figures/petitions/feedback");
        // recommendations and feedback are in the number for both
        rule("PET-18")
                .holds(report("\"figures\": {\"petitions\": {\"toProcess\": 4, \"recommendationsAndFeedback\": 4,"
                        + " \"recommendations\": 1, \"feedback\": 3}}"));
        rule("PET-18")
                .breaks(
                        report("\"figures\": {\"petitions\": {\"toProcess\": 4, \"complaints\": 2, \"feedback\": 3}}"),
                        ERROR,
                        "/figures/petitions/toProcess");
    }

    private static Report claims(String properties, String... claims) {
        String list = "'claims': [" + String.join(", ", claims) + "]";
        return report((properties.isEmpty() ? list : properties + ", " + list).replace('\'', '"'));
    }

    private static String claim(String section, String names, int amount, String more) {
        return "{'figures': [" + ids(section, names) + "], 'value': '" + amount + "'" + more + "}";
    }

    @Test
    void should_want_one_value_of_a_joint_number() {
        String ten = claim("letters", "congratulation thankYou", 10, "");
        rule("XSC-01")
                .holds(claims("", ten, claim("letters", "thankYou congratulation", 10, "")))
                .isOpen(claims("", ten))
                .isOpen(claims("", ten, claim("letters", "congratulation condolence", 20, "")))
                .isOpen(claims("", ten, claim("letters", "congratulation thankYou", 20, ", 'village': 'Thôn 1'")))
                .isOpen(claims("", ten, claim("letters", "congratulation thankYou", 20, ", 'period': {'year': 2022}")))
                .isOpen(claims("", ten, claim("letters", "congratulation thankYou", 20, ", 'approximation': 'ABOUT'")));
        rule("XSC-01")
                .breaks(
                        claims("", ten, claim("letters", "thankYou congratulation", 20, ", 'section': 'S4.1'")),
                        ERROR,
                        "/claims/0")
                .says("10; 20")
                .related("/claims/1");
        String village = ", 'village': 'Thôn 1'";
        rule("XSC-01")
                .breaks(
                        claims(
                                "",
                                claim("letters", "thankYou congratulation", 10, village),
                                claim("letters", "thankYou congratulation", 20, village)),
                        ERROR,
                        "/claims/0");
        // a figure of its own, and one whose parts are all known, are told by these
        String inTime = claim("dossiers", "resolvedEarly resolvedOnTime", 10, "");
        rule("XSC-01")
                .breaks(
                        claims("", inTime, claim("dossiers", "resolvedEarly resolvedOnTime", 20, "")),
                        ERROR,
                        "/claims/0");
        rule("XSC-01")
                .breaks(
                        claims(
                                "'figures': {'letters': {'congratulation': 4, 'thankYou': 6}}",
                                ten,
                                claim("letters", "thankYou congratulation", 20, "")),
                        ERROR,
                        "/claims/1");
    }

    @Test
    void should_ask_a_plan_for_one_value_of_a_joint_number() {
        String claims = "'claims': [" + claim("letters", "congratulation thankYou", 10, "") + ", "
                + claim("letters", "congratulation thankYou", 20, "") + "]";
        rule("XSC-01").breaks(OneRule.plan(claims.replace('\'', '"')), WARNING, "/claims/0");
    }

    @Test
    void should_hold_a_joint_number_told_roughly_against_the_exact_one() {
        String ten = claim("letters", "congratulation thankYou", 10, "");
        rule("XSC-40")
                .holds(claims("", ten, claim("letters", "congratulation thankYou", 10, ", 'approximation': 'ABOUT'")));
        rule("XSC-40")
                .breaks(
                        claims("", ten, claim("letters", "congratulation thankYou", 90, ", 'approximation': 'ABOUT'")),
                        WARNING,
                        "/claims/1")
                .related("/claims/0");
    }

    @ParameterizedTest
    @CsvSource({"'received', 30", "'toProcess', 30"})
    void should_take_one_number_for_petitions_resolved_and_pending_as_their_sum(String whole, int amount) {
        String figures = "'petitions': {'carriedOver': 0, '" + whole + "': " + amount + "}";
        String ends = ids("petitions", "pending resolved");
        rule("PET-05").holds(joint(figures, ends, amount)).isOpen(joint("'petitions': {'carriedOver': 0}", ends, 9));
        rule("PET-05")
                .breaks(joint(figures, ends, amount + 7), ERROR, "/figures/petitions/" + whole)
                .says(amount + 7 + " (đã giải quyết và đang giải quyết, nêu chung một số)")
                .related("/claims/0");
        // two values of the joint number leave it open: that is told by XSC-01
        rule("PET-05")
                .isOpen(claims(
                        "'figures': {" + figures + "}",
                        claim("petitions", "resolved pending", amount, ""),
                        claim("petitions", "resolved pending", amount + 7, "")));
    }

    @Test
    void should_take_one_number_for_all_late_dossiers() {
        String late = ids("dossiers", "pendingOverdue resolvedLate");
        rule("LET-02")
                .holds(joint("'letters': {'apologyForLateness': 5}", late, 5))
                .breaks(
                        joint("'letters': {'apologyForLateness': 20}", late, 5),
                        ERROR,
                        "/figures/letters/apologyForLateness")
                .related("/claims/0");
        rule("LET-02")
                .breaks(
                        joint("'letters': {'apologyForLateness': 20}, 'dossiers': {'resolvedLate': 2}", late, 5),
                        ERROR,
                        "/figures/letters/apologyForLateness");
        // a number below its part is told by XSC-37
        rule("LET-02").holds(joint("'letters': {'apologyForLateness': 7}, 'dossiers': {'resolvedLate': 7}", late, 5));
        rule("TTHC-13")
                .holds(joint("'letters': {'apology': 1}", late, 5))
                .holds(joint("'letters': {'apology': 0}", late, 0))
                .breaks(joint("'letters': {'apology': 0}", late, 5), WARNING, "/figures/letters/apology");
        String none = "'strengths': [{'text': 'Không có hồ sơ trễ hẹn', 'topic': 'S3.1'}]";
        rule("XSC-09")
                .holds(claims(none, claim("dossiers", "resolvedLate pendingOverdue", 0, "")))
                .breaks(claims(none, claim("dossiers", "resolvedLate pendingOverdue", 5, "")), WARNING, "/strengths/0")
                .related("/claims/0");
    }

    @Test
    void should_not_hold_letters_against_a_joint_number_of_another_time() {
        String late = ids("dossiers", "pendingOverdue resolvedLate");
        String figures = "'letters': {'period': {'year': 2022}, 'apologyForLateness': 20},"
                + " 'dossiers': {'period': {'year': 2023}}";
        rule("LET-02").isOpen(joint(figures, late, 5));
    }

    @Test
    void should_balance_dossiers_with_one_number_for_some_of_them() {
        String received = "'dossiers': {'received': 100, 'carriedOver': 0, 'resolved': 90}";
        String apart = ids("dossiers", "pending returned");
        // of 10 none, some or all may have been returned
        rule("TTHC-04").holds(joint(received, apart, 10)).isOpen(joint(received, apart, 12));
        rule("TTHC-04")
                .breaks(joint(received, apart, 5), ERROR, "/figures/dossiers/received")
                .expected(95L)
                .related("/figures/dossiers/resolved", "/claims/0");
        // what is told of alone is taken out of the number
        String known = "'dossiers': {'received': 100, 'carriedOver': 0, 'resolved': 90, 'returned': 2}";
        rule("TTHC-04")
                .holds(joint(known, apart, 10))
                .holds(joint(known, apart, 12))
                .breaks(joint(known, apart, 13), ERROR, "/figures/dossiers/received")
                .expected(101L);
        String both = ids("dossiers", "pending resolved");
        String all = "'dossiers': {'received': 100, 'carriedOver': 0}";
        rule("TTHC-04").holds(joint(all, both, 100)).breaks(joint(all, both, 95), ERROR, "/figures/dossiers/received");
        rule("TTHC-04").breaks(joint(all, both, 104), ERROR, "/figures/dossiers/received");
        // "received" may be that of the period alone
        rule("TTHC-04")
                .breaks(joint("'dossiers': {'received': 100}", both, 104), WARNING, "/figures/dossiers/received")
                .noted();
        // a number below its part is told by XSC-37, and one of other things too tells nothing
        rule("TTHC-04")
                .isOpen(joint(known, apart, 1))
                .isOpen(joint(received, ids("dossiers", "pending onOneStopSystem"), 5));
    }

    @Test
    void should_balance_new_and_carried_over_dossiers_with_one_number_for_some_of_them() {
        String parts = "'dossiers': {'receivedInPeriod': 80, 'carriedOver': 20, 'resolved': 90}";
        String apart = ids("dossiers", "pending returned");
        rule("TTHC-22")
                .holds(joint(parts, apart, 10))
                .isOpen(joint(parts, apart, 12))
                .breaks(joint(parts, apart, 5), ERROR, "/figures/dossiers/receivedInPeriod")
                .expected(95L)
                .actual(100L, 80L, 20L);
        rule("TTHC-22").isOpen(joint(parts.replace("'resolved'", "'received': 100, 'resolved'"), apart, 5));
    }

    @Test
    void should_add_up_joint_numbers_of_the_years() {
        String years = "'years': [{'period': {'year': 2022}}, {'period': {'year': 2023}}]";
        rule("XSC-16").holds(ofYears(years, 30, 40, 70)).breaks(ofYears(years, 30, 40, 71), ERROR, "/claims/2");
        String one = "'years': [{'period': {'year': 2022}, 'letters': {'apology': 10, 'condolence': 20}},"
                + " {'period': {'year': 2023}}]";
        rule("XSC-16").holds(ofYears(one, 30, 40, 70));
        rule("XSC-16")
                .breaks(ofYears(one, 30, 40, 69), ERROR, "/claims/2")
                .says("70")
                .related("/years/0/letters/apology", "/years/0/letters/condolence", "/claims/1");
        // one year alone is not all, but no more than it
        String first = "'years': [{'period': {'year': 2022}}]";
        rule("XSC-16").isOpen(ofYears(first, 30, 40, 70)).breaks(ofYears(first, 80, 40, 70), ERROR, "/claims/2");
    }

    private static Report ofYears(String years, int one, int other, int all) {
        String claims = "'claims': ["
                + claim("letters", "apology condolence", one, ", 'period': {'year': 2022}") + ", "
                + claim("letters", "condolence apology", other, ", 'period': {'year': 2023}") + ", "
                + claim("letters", "apology condolence", all, "") + "]";
        return OneRule.reportOf(
                "{\"start\": \"2022\", \"end\": \"2023\"}", "2024-01-05", (years + ", " + claims).replace('\'', '"'));
    }

    @Test
    void should_keep_the_joint_number_of_a_village_within_the_whole() {
        String village = claim("letters", "congratulation condolence", 40, ", 'village': 'Thôn 1'");
        rule("XSC-37")
                .holds(claims("'figures': {'letters': {'total': 40}}", village))
                .isOpen(claims("'figures': {'letters': {'marriagesRegistered': 3}}", village))
                .breaks(claims("'figures': {'letters': {'total': 30}}", village), ERROR, "/claims/0")
                .says("không quá 30 (")
                .related("/figures/letters/total");
        String whole = claim("letters", "condolence congratulation", 30, "");
        rule("XSC-37").breaks(claims("", village, whole), ERROR, "/claims/0").related("/claims/1");
        rule("XSC-37")
                .breaks(
                        claims("'figures': {'letters': {'congratulation': 10, 'condolence': 20}}", village),
                        ERROR,
                        "/claims/0")
                .related("/figures/letters/congratulation", "/figures/letters/condolence");
        String old = claim("letters", "congratulation condolence", 40, ", 'predecessor': 'xã Bình Minh'");
        rule("XSC-37").breaks(claims("'figures': {'letters': {'total': 30}}", old), WARNING, "/claims/0");
    }
}
