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
}
