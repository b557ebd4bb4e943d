package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.report.Report;

/** What cannot be read in the copy is neither missing nor wrong. */
class UnreadPlacesTest {

    private static Report json(String properties) {
        return report(properties.replace('\'', '"'));
    }

    @Test
    void should_not_take_late_dossiers_that_cannot_be_read_for_none() {
        String report = "'figures': {'dossiers': {'pendingOverdue': 0}, 'letters': {'apology': 3}}";
        rule("LET-02").breaks(json(report), WARNING, "/figures/letters/apology");
        rule("LET-02").isOpen(json("'illegible': ['/figures/dossiers/resolvedLate'], " + report));
        rule("LET-02").isOpen(json("'claims': [{'figure': 'dossiers.resolvedLate', 'state': 'ILLEGIBLE'}], " + report));
    }

    @Test
    void should_not_hold_a_claim_against_another_survey_than_the_one_that_cannot_be_read() {
        String surveys = "'claims': [{'figure': 'surveys.satisfiedRate', 'value': '96'}],"
                + " 'surveys': [{'phase': 'BASELINE', 'levels': [{'printed': 'hài lòng trở lên', 'percent': '84'}]},"
                + " {'phase': 'FOLLOW_UP'}]";
        rule("SUR-05").breaks(json(surveys), WARNING, "/claims/0");
        rule("SUR-05").isOpen(json("'illegible': ['/surveys/1/levels'], " + surveys));
        rule("SUR-05")
                .isOpen(json(surveys.replace(
                        "'FOLLOW_UP'}", "'FOLLOW_UP', 'levels': [{'printed': 'tốt', 'percent': '96'}]}")));
    }

    @Test
    void should_not_miss_a_document_among_those_that_cannot_be_read() {
        String mentions = "'mentions': [{'symbol': '1/QĐ-UBND', 'date': '2025-01-02'}]";
        assertThat(rule("DIR-01").findings(json(mentions))).isNotEmpty();
        rule("DIR-01").isOpen(json("'illegible': ['/mentions/0/subject'], " + mentions));
    }

    @Test
    void should_not_find_fault_with_lines_that_cannot_be_read() {
        String lines = "'addressees': [{'printed': 'Sở Nội vụ', 'organs': [{'name': 'Sở Nội vụ'}]}],"
                + " 'recipients': [{'printed': '-'}, {'printed': '-'}]";
        rule("DOC-12").breaks(json(lines), WARNING, "/recipients/1");
        rule("DOC-12").isOpen(json("'illegible': ['/recipients/1/printed'], " + lines));
        rule("DOC-11").breaks(json(lines), WARNING, "/recipients");
        rule("DOC-11").holds(json("'illegible': ['/recipients/0'], " + lines));
    }

    @Test
    void should_tell_nothing_of_a_place_that_cannot_be_read() {
        String slogans = "'sloganSets': [{'name': 'Bốn thể hiện', 'items': ['']}]";
        rule("COM-02").breaks(json(slogans), WARNING, "/sloganSets/0/items/0");
        rule("COM-02").isOpen(json("'illegible': ['/sloganSets/0/items/0'], " + slogans));
    }
}
