package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.SeenExamples;

/** The rules over figures: dossiers, online services, petitions. Rows are: rule, figures, outcome. */
class FigureRulesTest {

    private static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    private static CheckResult check(String figures, String claims) {
        Report report = ReportJson.read("""
                {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"year": 2025},
                 "figures": {%s}, "claims": [%s]}""".replaceFirst("%s", figures).replaceFirst("%s", claims));
        CheckResult result = CHECKER.check(report);
        SeenExamples.saw(report, result);
        return result;
    }

    private static Finding only(CheckResult result, String rule) {
        List<Finding> findings = result.findings().stream()
                .filter(f -> f.rule().id().equals(rule))
                .toList();
        assertThat(findings).as("findings of " + rule).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(findings.get(0).message(language)).doesNotContain("{").doesNotContain("}");
            assertThat(findings.get(0).place().label().in(language)).isNotBlank();
        }
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "TTHC-01|`dossiers`: {`received`: 10, `receivedInPeriod`: 8, `carriedOver`: 2}",
                "TTHC-01|`dossiers`: {`received`: 10, `receivedOnline`: 5, `receivedInPerson`: 2, `receivedByPost`: 1, `carriedOver`: 2}",
                "TTHC-19|`dossiers`: {`receivedInPeriod`: 8, `receivedOnline`: 5, `receivedInPersonOrByPost`: 3}",
                "TTHC-19|`dossiers`: {`receivedInPeriod`: 8, `receivedOnline`: 5, `receivedInPerson`: 3}",
                "TTHC-19|`dossiers`: {`receivedInPeriod`: 8, `receivedOnline`: 5, `receivedInPerson`: 2, `receivedByPost`: 1}",
                "TTHC-02|`dossiers`: {`resolved`: 9, `resolvedWithinTerm`: 8, `resolvedLate`: 1}",
                "TTHC-02|`dossiers`: {`resolved`: 9, `resolvedEarly`: 4, `resolvedOnTime`: 4, `resolvedLate`: 1}",
                "TTHC-20|`dossiers`: {`resolvedWithinTerm`: 8, `resolvedEarly`: 4, `resolvedOnTime`: 4}",
                "TTHC-31|`dossiers`: {`receivedInPersonOrByPost`: 8, `receivedInPerson`: 5, `receivedByPost`: 3}",
                "TTHC-03|`dossiers`: {`pending`: 3, `pendingWithinTerm`: 3, `pendingOverdue`: 0}",
                "TTHC-04|`dossiers`: {`received`: 5650, `resolved`: 4561, `pending`: 1089}",
                "TTHC-04|`dossiers`: {`received`: 12, `resolved`: 7, `pending`: 2, `returned`: 3, `withdrawn`: 1}",
                "TTHC-04|`dossiers`: {`received`: 12, `resolved`: 7, `pending`: 5, `returned`: 3}",
                "TTHC-05|`dossiers`: {`received`: 5, `resolved`: 5}",
                "TTHC-06|`dossiers`: {`received`: 5, `byField`: [{`field`: `A`, `received`: 2}, {`field`: `B`, `received`: 3}]}",
                "TTHC-06|`dossiers`: {`received`: 5, `byField`: [{`field`: `A`, `received`: 2}, {`field`: `B`}]}",
                "TTHC-11|`dossiers`: {`fieldCount`: 2, `byField`: [{`field`: `A`}, {`field`: `B`}, {`field`: `b`}]}",
                "TTHC-13|`dossiers`: {`resolvedLate`: 2}, `letters`: {`apology`: 1}",
                "TTHC-13|`dossiers`: {`resolvedLate`: 0}, `letters`: {`apology`: 0}",
                "TTHC-12|`dossiers`: {`proceduresWithinCompetence`: 5, `proceduresPublicised`: 5}",
                "ONL-12|`dossiers`: {`proceduresWithinCompetence`: 5, `proceduresOnline`: 4}",
                "ONL-01|`dossiers`: {`receivedOnline`: 5, `receivedPartialOnline`: 1, `receivedFullOnline`: 4}",
                "ONL-02|`dossiers`: {`receivedInPeriod`: 5, `receivedByPost`: 5}",
                "ONL-04|`dossiers`: {`withFees`: 5, `paidOnline`: 2}",
                "ONL-05|`dossiers`: {`received`: 5, `digitised`: 5}",
                "ONL-08|`dossiers`: {`resolved`: 5, `resultsDigitised`: 4}",
                "PET-01|`petitions`: {`toProcess`: 5, `carriedOver`: 1, `received`: 4}",
                "PET-02|`petitions`: {`toProcess`: 5, `processed`: 5, `unprocessed`: 0}",
                "TTHC-32|`dossiers`: {`receivedInPeriod`: 5, `receivedInPersonOrByPost`: 5}",
                "PET-13|`petitions`: {`processed`: 5, `eligible`: 4, `ineligible`: 1}",
                "PET-03|`petitions`: {`eligible`: 6, `complaints`: 1, `denunciations`: 2, `recommendationsAndFeedback`: 3}",
                "PET-04|`petitions`: {`eligible`: 6, `withinCompetence`: 4, `outsideCompetence`: 2}",
                "PET-14|`petitions`: {`outsideCompetence`: 6, `guided`: 1, `forwarded`: 2, `urged`: 3}",
                "PET-05|`petitions`: {`received`: 23, `resolved`: 20, `pending`: 3}",
                "PET-05|`petitions`: {`received`: 9, `withinCompetence`: 5, `resolved`: 4, `pending`: 1}",
                "TTHC-22|`dossiers`: {`receivedInPeriod`: 10, `carriedOver`: 2, `resolved`: 9, `pending`: 3}",
                "TTHC-22|`dossiers`: {`receivedInPeriod`: 10, `carriedOver`: 2, `resolved`: 9, `pending`: 2, `returned`: 1, `withdrawn`: 5}",
                "PET-05|`petitions`: {`eligible`: 9, `withinCompetence`: 5, `resolved`: 6, `pending`: 3}",
                "PET-06|`petitions`: {`complaintsResolved`: 6, `complaintsCorrect`: 1, `complaintsWrong`: 2, `complaintsPartlyCorrect`: 3}",
                "REC-05|`reception`: {`visits`: 6, `regularVisits`: 1, `headVisits`: 2, `delegateVisits`: 3}",
                "PET-06|`petitions`: {`complaintsResolved`: 7, `complaintsCorrect`: 1, `complaintsWrong`: 2, `complaintsPartlyCorrect`: 3, `complaintsSettled`: 1}",
                "PET-16|`petitions`: {`denunciationsResolved`: 6, `denunciationsCorrect`: 1, `denunciationsWrong`: 2, `denunciationsPartlyCorrect`: 3}",
                "PET-17|`petitions`: {`recommendationsAndFeedback`: 6, `recommendations`: 2, `feedback`: 4}",
                "PET-15|`petitions`: {`pending`: 3, `overdue`: 0}",
                "PET-09|`petitions`: {`backlog`: 0, `overdue`: 0}",
            })
    void should_pass_where_the_truth_holds(String rule, String figures) {
        CheckResult result = check(figures.replace('`', '"'), "");
        assertThat(result.outcome(rule).orElseThrow().status()).isEqualTo(Status.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "TTHC-01|`dossiers`: {`received`: 10, `receivedInPeriod`: 8, `carriedOver`: 3}|/figures/dossiers/received|11|10",
                "TTHC-01|`dossiers`: {`received`: 10, `receivedInPerson`: 6, `receivedByPost`: 6}|/figures/dossiers/received||",
                "TTHC-19|`dossiers`: {`receivedInPeriod`: 8, `receivedOnline`: 5, `receivedInPersonOrByPost`: 2, `receivedInPerson`: 2, `receivedByPost`: 2}|/figures/dossiers/receivedInPeriod|7|8",
                "TTHC-02|`dossiers`: {`resolved`: 9, `resolvedWithinTerm`: 7, `resolvedLate`: 1, `resolvedEarly`: 7, `resolvedOnTime`: 0}|/figures/dossiers/resolved|8|9",
                "TTHC-20|`dossiers`: {`resolvedWithinTerm`: 8, `resolvedEarly`: 4, `resolvedOnTime`: 5}|/figures/dossiers/resolvedWithinTerm|9|8",
                "TTHC-31|`dossiers`: {`receivedInPersonOrByPost`: 8, `receivedInPerson`: 5, `receivedByPost`: 4}|/figures/dossiers/receivedInPersonOrByPost|9|8",
                "TTHC-31|`dossiers`: {`receivedInPersonOrByPost`: 8, `receivedByPost`: 9}|/figures/dossiers/receivedInPersonOrByPost|9|8",
                "TTHC-20|`dossiers`: {`resolvedWithinTerm`: 8, `resolvedEarly`: 9}|/figures/dossiers/resolvedWithinTerm|9|8",
                "TTHC-03|`dossiers`: {`pending`: 3, `pendingWithinTerm`: 3, `pendingOverdue`: 1}|/figures/dossiers/pending|4|3",
                "TTHC-04|`dossiers`: {`received`: 12, `resolved`: 7, `pending`: 2}|/figures/dossiers/received|9|12",
                "TTHC-04|`dossiers`: {`received`: 12, `resolved`: 7, `pending`: 2, `returned`: 2}|/figures/dossiers/received|9|12",
                "TTHC-04|`dossiers`: {`received`: 12, `carriedOver`: 3, `resolved`: 14, `pending`: 2}|/figures/dossiers/received|16|12",
                "TTHC-04|`dossiers`: {`received`: 12, `receivedInPeriod`: 10, `resolved`: 11, `pending`: 2}|/figures/dossiers/received|13|12",
                "TTHC-06|`dossiers`: {`resolvedWithinTerm`: 5, `byField`: [{`field`: `A`, `resolvedEarly`: 2, `resolvedOnTime`: 4}]}|/figures/dossiers/resolvedWithinTerm|6|5",
                "TTHC-06|`dossiers`: {`resolvedEarly`: 2, `resolvedOnTime`: 3, `byField`: [{`field`: `A`, `resolvedWithinTerm`: 6}]}|/figures/dossiers/resolvedWithinTerm|6|5",
                "TTHC-06|`dossiers`: {`resolved`: 5, `byField`: [{`field`: `A`, `resolvedEarly`: 6}, {`field`: `B`}]}|/figures/dossiers/resolved|6|5",
                "TTHC-19|`dossiers`: {`receivedInPeriod`: 100, `receivedFullOnline`: 80, `receivedByPost`: 50}|/figures/dossiers/receivedInPeriod|130|100",
                "TTHC-22|`dossiers`: {`receivedOnline`: 6, `receivedInPersonOrByPost`: 4, `carriedOver`: 2, `resolvedWithinTerm`: 7, `resolvedLate`: 2, `pending`: 2}|/figures/dossiers/receivedInPeriod|11|12",
                "TTHC-22|`dossiers`: {`receivedInPeriod`: 10, `carriedOver`: 2, `resolvedEarly`: 10, `pending`: 3}|/figures/dossiers/receivedInPeriod|13|12",
                "TTHC-22|`dossiers`: {`received`: 12, `receivedInPeriod`: 10, `carriedOver`: 2, `resolved`: 7, `pending`: 3}|/figures/dossiers/receivedInPeriod||",
                "TTHC-22|`dossiers`: {`receivedInPeriod`: 10, `carriedOver`: 2, `resolvedEarly`: 8, `pending`: 3}|/figures/dossiers/receivedInPeriod||",
                "TTHC-05|`dossiers`: {`received`: 5, `carriedOver`: 0, `resolved`: 6}|/figures/dossiers/resolved|5|6",
                "TTHC-05|`dossiers`: {`received`: 5, `receivedInPeriod`: 6}|/figures/dossiers/receivedInPeriod|5|6",
                "TTHC-05|`dossiers`: {`received`: 5, `receivedInPeriod`: 4, `pending`: 6}|/figures/dossiers/pending|5|6",
                "TTHC-05|`dossiers`: {`received`: 5, `carriedOver`: 1, `pending`: 7}|/figures/dossiers/pending|5|7",
                "TTHC-05|`dossiers`: {`received`: 5, `carriedOver`: 0, `returned`: 6}|/figures/dossiers/returned|5|6",
                "TTHC-06|`dossiers`: {`received`: 5, `byField`: [{`field`: `A`, `received`: 2}, {`field`: `B`, `received`: 4}]}|/figures/dossiers/received|6|5",
                "TTHC-06|`dossiers`: {`received`: 5, `byField`: [{`field`: `A`, `received`: 6}, {`field`: `B`}]}|/figures/dossiers/received|6|5",
                "TTHC-11|`dossiers`: {`fieldCount`: 3, `byField`: [{`field`: `A`}, {`field`: `B`}]}|/figures/dossiers/fieldCount|2|3",
                "TTHC-13|`dossiers`: {`resolvedLate`: 2, `pendingOverdue`: 1}, `letters`: {`apology`: 0}|/figures/letters/apology|3|0",
                "TTHC-12|`dossiers`: {`proceduresWithinCompetence`: 5, `proceduresPublicised`: 6}|/figures/dossiers/proceduresPublicised|5|6",
                "TTHC-12|`dossiers`: {`proceduresPublicised`: 6}|/figures/dossiers/proceduresPublicised||",
                "ONL-12|`dossiers`: {`proceduresWithinCompetence`: 5, `proceduresOnline`: 6}|/figures/dossiers/proceduresOnline|5|6",
                "ONL-12|`dossiers`: {`proceduresWithinCompetence`: 5}|/figures/dossiers/proceduresOnline||",
                "ONL-01|`dossiers`: {`receivedOnline`: 5, `receivedPartialOnline`: 1, `receivedFullOnline`: 3}|/figures/dossiers/receivedOnline|4|5",
                "ONL-02|`dossiers`: {`receivedInPeriod`: 5, `receivedByPost`: 6}|/figures/dossiers/receivedByPost|5|6",
                "ONL-04|`dossiers`: {`withFees`: 5, `paidOnline`: 6}|/figures/dossiers/paidOnline|5|6",
                "ONL-05|`dossiers`: {`received`: 5, `digitised`: 6}|/figures/dossiers/digitised|5|6",
                "ONL-08|`dossiers`: {`resolved`: 5, `resultsDigitised`: 6}|/figures/dossiers/resultsDigitised|5|6",
                "PET-01|`petitions`: {`toProcess`: 5, `carriedOver`: 1, `received`: 3}|/figures/petitions/toProcess|4|5",
                "PET-02|`petitions`: {`toProcess`: 5, `processed`: 5, `unprocessed`: 1}|/figures/petitions/toProcess|6|5",
                "PET-13|`petitions`: {`processed`: 5, `eligible`: 4, `ineligible`: 2}|/figures/petitions/processed|6|5",
                "PET-03|`petitions`: {`eligible`: 6, `complaints`: 1, `denunciations`: 2, `recommendationsAndFeedback`: 4}|/figures/petitions/eligible|7|6",
                "PET-04|`petitions`: {`eligible`: 6, `withinCompetence`: 4, `outsideCompetence`: 3}|/figures/petitions/eligible|7|6",
                "PET-14|`petitions`: {`outsideCompetence`: 6, `guided`: 1, `forwarded`: 2, `urged`: 4}|/figures/petitions/outsideCompetence|7|6",
                "PET-05|`petitions`: {`received`: 5, `resolved`: 2, `pending`: 2}|/figures/petitions/received|4|5",
                "TTHC-22|`dossiers`: {`received`: 10, `receivedInPeriod`: 10, `carriedOver`: 2, `resolved`: 7, `pending`: 3}|/figures/dossiers/receivedInPeriod|10|12",
                "PET-05|`petitions`: {`eligible`: 9, `withinCompetence`: 5, `outsideCompetence`: 4, `resolved`: 6, `pending`: 3}|/figures/petitions/withinCompetence|9|5",
                "PET-06|`petitions`: {`complaintsResolved`: 7, `complaintsCorrect`: 1, `complaintsWrong`: 2, `complaintsPartlyCorrect`: 3, `complaintsSettled`: 2}|/figures/petitions/complaintsResolved|8|7",
                "PET-06|`petitions`: {`complaintsResolved`: 6, `complaintsCorrect`: 1, `complaintsWrong`: 2, `complaintsPartlyCorrect`: 3, `complaintsSettled`: 2}|/figures/petitions/complaintsResolved|8|6",
                "REC-05|`reception`: {`visits`: 6, `regularVisits`: 1, `headVisits`: 2, `delegateVisits`: 3, `adHocVisits`: 1}|/figures/reception/visits|7|6",
                "PET-16|`petitions`: {`denunciationsResolved`: 7, `denunciationsCorrect`: 1, `denunciationsWrong`: 2, `denunciationsPartlyCorrect`: 3}|/figures/petitions/denunciationsResolved|6|7",
                "PET-17|`petitions`: {`recommendationsAndFeedback`: 7, `recommendations`: 2, `feedback`: 4}|/figures/petitions/recommendationsAndFeedback|6|7",
                "PET-15|`petitions`: {`pending`: 3, `overdue`: 4}|/figures/petitions/overdue|3|4",
                "PET-09|`petitions`: {`backlog`: 0, `overdue`: 2}|/figures/petitions/backlog|0|2",
            })
    void should_fail_at_the_place_with_both_numbers(
            String rule, String figures, String pointer, String expected, String actual) {
        CheckResult result = check(figures.replace('`', '"'), "");
        if (expected == null) {
            // a missing part leaves another reading open: nothing can be told
            assertThat(result.outcome(rule).orElseThrow().status()).isEqualTo(Status.NOT_APPLICABLE);
            return;
        }
        Finding finding = only(result, rule);
        assertThat(finding.place().pointer()).isEqualTo(pointer);
        assertThat(finding.severity()).isEqualTo(finding.rule().severity());
        assertThat(finding.expected().arguments().get(0)).hasToString(expected);
        assertThat(finding.actual().arguments().get(0)).hasToString(actual);
    }

    @Test
    void should_tell_nothing_where_inputs_are_missing() {
        CheckResult result = check("\"dossiers\": {}, \"petitions\": {}, \"letters\": {}", "");
        assertThat(result.outcomes())
                .filteredOn(o -> List.of("TTHC", "ONL", "PET").contains(o.rule().group()))
                .filteredOn(
                        o -> !o.rule().id().equals("TTHC-15") && !o.rule().id().equals("TTHC-16"))
                .isNotEmpty()
                .allMatch(o -> o.status() == Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                // the total is that of the period alone; a channel that is not stated could close the sum
                "TTHC-01|`received`: 8, `receivedInPeriod`: 8, `carriedOver`: 2",
                "TTHC-19|`receivedInPeriod`: 9, `receivedOnline`: 5, `receivedInPerson`: 3",
                // "received" may be what came in during the period alone
                "TTHC-01|`received`: 8, `carriedOver`: 3, `receivedFullOnline`: 6",
                "TTHC-04|`received`: 100, `resolved`: 110, `pending`: 5",
                "TTHC-04|`received`: 100, `receivedInPeriod`: 100, `resolved`: 110, `pending`: 5",
                "TTHC-04|`received`: 100, `carriedOver`: 15, `resolved`: 110, `pending`: 5",
                "TTHC-04|`received`: 100, `carriedOver`: 20, `resolved`: 110, `pending`: 5, `returned`: 5",
                "TTHC-04|`received`: 100, `resolved`: 95, `pending`: 3, `returned`: 5",
                "TTHC-04|`received`: 100, `resolvedEarly`: 60, `resolvedLate`: 50",
                "TTHC-05|`received`: 5, `resolved`: 6",
                "TTHC-05|`received`: 5, `returned`: 6",
                "TTHC-05|`received`: 5, `carriedOver`: 1, `resolved`: 6",
            })
    void should_warn_where_only_a_doubtful_reading_closes(String rule, String dossiers) {
        Finding finding = only(check("\"dossiers\": {" + dossiers.replace('`', '"') + "}", ""), rule);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.note()).isPresent();
    }

    @Test
    void should_hold_a_rate_against_its_fraction_first() {
        CheckResult result = check(
                "\"petitions\": {\"received\": 5, \"resolved\": 4, \"pending\": 1}",
                "{\"figure\": \"petitions.resolutionRate\", \"value\": \"100\", \"fraction\": {\"numerator\": 4, \"denominator\": 5}}");
        Finding finding = only(result, "PET-12");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().pointer()).isEqualTo("/claims/0");
        assertThat(finding.expected().in(Language.VIETNAMESE)).isEqualTo("80% (4/5)");
        assertThat(finding.actual().in(Language.VIETNAMESE)).isEqualTo("100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                // the value, the base, the counts, what comes of it
                "80||`received`: 5, `resolved`: 4, `pending`: 1|PASSED|",
                "80||`received`: 50, `resolved`: 4, `pending`: 1|PASSED|",
                "75||`received`: 5, `resolved`: 4, `pending`: 1|FAILED|WARNING",
                "75||`received`: 5, `resolved`: 4, `pending`: 1, `withinCompetence`: 5, `toProcess`: 5|FAILED|ERROR",
                "75|petitions.received|`received`: 5, `resolved`: 4|FAILED|ERROR",
                "80|petitions.received|`received`: 5, `resolved`: 4|PASSED|",
                "80||`received`: 5|NOT_APPLICABLE|",
                "80||`resolved`: 5|NOT_APPLICABLE|",
            })
    void should_try_every_admissible_base(String value, String base, String counts, Status status, String severity) {
        String named = base == null || base.isEmpty() ? "" : ", \"base\": \"" + base + "\"";
        CheckResult result = check(
                "\"petitions\": {" + counts.replace('`', '"') + "}",
                "{\"figure\": \"petitions.resolutionRate\", \"value\": \"" + value + "\"" + named + "}");
        assertThat(result.outcome("PET-12").orElseThrow().status()).isEqualTo(status);
        if (severity != null) {
            assertThat(only(result, "PET-12").severity()).hasToString(severity);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TTHC-21, dossiers.resolutionRate, resolved, received",
        "TTHC-23, dossiers.lateRate, resolvedLate, resolved",
        "TTHC-23, dossiers.lateRate, resolvedLate, received",
        "ONL-03, dossiers.onlineRate, receivedOnline, receivedInPeriod",
        "ONL-09, dossiers.digitisedRate, digitised, received",
        "ONL-10, dossiers.onlinePaymentRate, paidOnline, withFees",
        "ONL-11, dossiers.oneStopRate, onOneStopSystem, receivedInPeriod"
    })
    void should_hold_each_rate_against_its_counts(String rule, String rate, String counted, String base) {
        String figures = "\"dossiers\": {\"%s\": 84, \"%s\": 200}".formatted(counted, base);
        String claim = "{\"figure\": \"%s\", \"value\": \"%s\"}";
        assertThat(check(figures, claim.formatted(rate, "42"))
                        .outcome(rule)
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        assertThat(only(check(figures, claim.formatted(rate, "43")), rule)
                        .place()
                        .pointer())
                .isEqualTo("/claims/0");
    }

    @Test
    void should_hold_a_fraction_against_the_counts() {
        String claim =
                "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"100\", \"fraction\": {\"numerator\": 903, \"denominator\": 903}}";
        assertThat(check("\"dossiers\": {\"received\": 903, \"resolvedWithinTerm\": 903}", claim)
                        .outcome("TTHC-07")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        Finding finding =
                only(check("\"dossiers\": {\"received\": 903, \"resolvedWithinTerm\": 901}", claim), "TTHC-07");
        assertThat(finding.expected().arguments().get(0)).isEqualTo(901L);
        Finding foreign =
                only(check("\"dossiers\": {\"resolved\": 905, \"pendingOverdue\": 1, \"due\": 910}", claim), "TTHC-07");
        assertThat(foreign.actual().in(Language.ENGLISH)).isEqualTo("903/903");
    }

    @Test
    void should_decide_under_every_restated_value() {
        String figures = "\"petitions\": {\"toProcess\": 5, \"carriedOver\": 1, \"received\": 3}";
        Finding some = only(check(figures, "{\"figure\": \"petitions.received\", \"value\": \"4\"}"), "PET-01");
        assertThat(some.severity()).isEqualTo(Severity.WARNING);
        assertThat(some.note()).isPresent();
        Finding all = only(check(figures, "{\"figure\": \"petitions.received\", \"value\": \"7\"}"), "PET-01");
        assertThat(all.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void should_count_none_arisen_as_nothing_and_illegible_as_unknown() {
        String figures = "\"dossiers\": {\"resolved\": 9, \"resolvedWithinTerm\": 9}";
        assertThat(check(figures, "{\"figure\": \"dossiers.resolvedLate\", \"state\": \"NONE_ARISEN\"}")
                        .outcome("TTHC-02")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        assertThat(check(figures, "{\"figure\": \"dossiers.resolvedLate\", \"state\": \"ILLEGIBLE\"}")
                        .outcome("TTHC-02")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void should_take_one_number_for_what_was_returned_and_withdrawn() {
        String figures = "\"dossiers\": {\"received\": 100, \"resolved\": 90, \"pending\": 4}";
        String together = "{\"figures\": [\"dossiers.returned\", \"dossiers.withdrawn\"], \"value\": \"%s\"}";
        assertThat(check(figures, together.formatted("6"))
                        .outcome("TTHC-04")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        assertThat(only(check(figures, together.formatted("5")), "TTHC-04").severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void should_not_hold_a_number_that_is_claimed_about_against_an_exact_one() {
        String figures = "\"dossiers\": {\"resolved\": 100, \"resolvedWithinTerm\": 97}";
        String claim = "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"95\"%s}";
        only(check(figures, claim.formatted("")), "TTHC-07");
        assertThat(check(figures, claim.formatted(", \"approximation\": \"OVER\""))
                        .outcome("TTHC-07")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 98, '', 979, true",
        "MORE_THAN, 98, '', 981, false",
        "MORE_THAN, 98, '', 980, true",
        "LESS_THAN, 98, '', 980, true",
        "LESS_THAN, 98, '', 979, false",
        "AT_LEAST, 98, '', 980, false",
        "AT_LEAST, 98, '', 976, false",
        "AT_LEAST, 98, '', 974, true",
        "AT_LEAST, 98.0, '', 979, true",
        "AT_MOST, 98, '', 984, false",
        "AT_MOST, 98, '', 986, true",
        "BETWEEN, 95, 98, 950, false",
        "BETWEEN, 95, 98, 980, false",
        "BETWEEN, 95, 98, 984, false",
        "BETWEEN, 95, 98, 986, true",
        "BETWEEN, 95, 98, 944, true",
        "EQUAL, 98, '', 980, false",
        "EQUAL, 98, '', 970, true"
    })
    void should_hold_a_share_that_is_bounded_against_the_counts(
            String comparator, String value, String upper, int above, boolean broken) {
        String end = upper.isEmpty() ? "" : ", \"upperValue\": \"" + upper + "\"";
        String bound = "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"" + value + "\", \"comparator\": \""
                + comparator + "\"" + end + "%s}";
        String figures = "\"dossiers\": {\"resolved\": 1000, \"resolvedWithinTerm\": " + above + "}";
        String fraction = ", \"fraction\": {\"numerator\": " + above + ", \"denominator\": 1000}";

        for (CheckResult result : List.of(
                check(figures, bound.formatted("")),
                check(figures, bound.formatted(fraction)),
                check("", bound.formatted(fraction)))) {
            assertThat(result.outcome("TTHC-07").orElseThrow().status())
                    .isEqualTo(broken ? Status.FAILED : Status.PASSED);
        }
    }

    @Test
    void should_say_the_bound_that_the_counts_break() {
        String figures = "\"dossiers\": {\"resolved\": 1000, \"resolvedWithinTerm\": 980}";
        String claim = "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"98\", \"comparator\": \"MORE_THAN\","
                + " \"base\": \"dossiers.resolved\"}";
        Finding finding = only(check(figures, claim), "TTHC-07");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message(Language.VIETNAMESE)).contains("trên 98%");
        assertThat(finding.message(Language.ENGLISH)).contains("more than 98%");
    }

    @Test
    void should_ask_for_the_counts_of_a_rate() {
        String claim = "{\"figure\": \"dossiers.oneStopRate\", \"value\": \"100\"}";
        Finding finding = only(check("", claim), "TTHC-18");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.place().pointer()).isEqualTo("/claims/0");
        assertThat(check("\"dossiers\": {\"received\": 5}", claim)
                        .outcome("TTHC-18")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    private static final String ON_TIME = ", {\"figure\": \"dossiers.onTimeRate\", \"value\": \"80\"%s}";
    private static final String RESOLVED = "{\"figure\": \"dossiers.resolved\", \"value\": \"100\"%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"village\": \"Thôn Một\"",
                ", \"predecessor\": \"xã An Hạ\"",
                ", \"field\": \"Đất đai\"",
                ", \"period\": {\"start\": \"2025-01-01\", \"end\": \"2025-06-30\"}",
                ", \"period\": {\"year\": 2024}"
            })
    void should_know_the_counts_of_a_rate_in_its_own_part(String part) {
        assertThat(status("", RESOLVED.formatted(part) + ON_TIME.formatted(part)))
                .isEqualTo(Status.PASSED);
        assertThat(status("", RESOLVED.formatted(", \"village\": \"Thôn Hai\"") + ON_TIME.formatted(part)))
                .isEqualTo(Status.FAILED);
    }

    @Test
    void should_know_the_counts_of_a_rate_in_its_row() {
        String rows =
                "\"dossiers\": {\"byFieldComplete\": false, \"byField\": [{\"field\": \"Đất đai\", \"resolved\": 5}]}";
        String rate = ON_TIME.substring(2);
        assertThat(status(rows, rate.formatted(", \"field\": \"Đất đai\""))).isEqualTo(Status.PASSED);
        assertThat(status(rows, rate.formatted(", \"field\": \"Hộ tịch\""))).isEqualTo(Status.FAILED);
        assertThat(status(rows, rate.formatted(", \"village\": \"Thôn Một\""))).isEqualTo(Status.FAILED);
    }

    private static Status status(String figures, String claims) {
        return check(figures, claims).outcome("TTHC-18").orElseThrow().status();
    }

    @Test
    void should_not_let_rounding_swallow_the_rest() {
        String figures = "\"dossiers\": {\"resolved\": 1000, \"resolvedWithinTerm\": 999}";
        Finding finding = only(check(figures, "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"100\"}"), "TTHC-08");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.expected().arguments()).containsExactly(999L, 1000L);
        assertThat(check(figures, "{\"figure\": \"dossiers.onTimeRate\", \"value\": \"99.9\"}")
                        .outcome("TTHC-08")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void should_take_one_number_for_two_cells_as_the_figure_that_both_are() {
        String joint = "{\"figures\": [\"dossiers.resolvedEarly\", \"dossiers.resolvedOnTime\"], \"value\": \"%d\"}";
        String figures = "\"dossiers\": {\"resolved\": 90, \"resolvedLate\": 0}";
        assertThat(only(check(figures, joint.formatted(95)), "TTHC-02").severity())
                .isEqualTo(Severity.ERROR);
        assertThat(check(figures, joint.formatted(90))
                        .outcome("TTHC-02")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
        String rate = ", {\"figure\": \"dossiers.onTimeRate\", \"value\": \"50\"}";
        assertThat(check(figures, joint.formatted(90) + rate)
                        .outcome("TTHC-07")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.FAILED);
    }

    @Test
    void should_not_apply_where_one_number_for_two_cells_cannot_be_read() {
        String joint = "{\"figures\": [\"dossiers.returned\", \"dossiers.withdrawn\"], \"state\": \"ILLEGIBLE\"}";
        assertThat(check("\"dossiers\": {\"received\": 100, \"resolved\": 90, \"pending\": 5}", joint)
                        .outcome("TTHC-04")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void should_refuse_a_rate_of_nothing() {
        String claim = "{\"figure\": \"commitments.signedRate\", \"value\": \"100\"}";
        Finding finding = only(check("\"commitments\": {\"obliged\": 0, \"signed\": 0}", claim), "TTHC-10");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(check("\"commitments\": {\"obliged\": 3, \"signed\": 3}", claim)
                        .outcome("TTHC-10")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    void should_leave_a_rate_open_whose_usual_base_is_not_told() {
        String claim = "{\"figure\": \"dossiers.resolutionRate\", \"value\": \"100\"}";
        String resolved = "\"dossiers\": {\"receivedInPeriod\": 0, \"resolved\": 1%s}";
        assertThat(check(resolved.formatted(""), claim)
                        .outcome("TTHC-10")
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(only(check("\"dossiers\": {\"received\": 0}", claim), "TTHC-10")
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void should_say_that_lateness_may_be_older_where_what_was_carried_over_is_not_told() {
        String late = "\"dossiers\": {\"resolvedLate\": 2%s}, \"letters\": {\"apology\": 0}";
        assertThat(only(check(late.formatted(""), ""), "TTHC-13").message(Language.ENGLISH))
                .contains("carried over");
        assertThat(only(check(late.formatted(", \"carriedOver\": 1"), ""), "TTHC-13")
                        .message(Language.ENGLISH))
                .doesNotContain("carried over");
    }

    @Test
    void should_check_every_year_and_every_row() {
        CheckResult result = CHECKER.check(ReportJson.read("""
                {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"years": 2},
                 "years": [{"period": {"year": 2024}, "dossiers": {"pending": 3, "pendingWithinTerm": 3, "pendingOverdue": 1,
                   "byField": [{"field": "Đất đai", "pending": 2, "pendingWithinTerm": 1, "pendingOverdue": 0}]}},
                           {"period": {"year": 2025}, "dossiers": {"pending": 1, "pendingWithinTerm": 1, "pendingOverdue": 0}}]}"""));
        assertThat(result.findings())
                .filteredOn(f -> f.rule().id().equals("TTHC-03"))
                .extracting(f -> f.place().pointer())
                .containsExactlyInAnyOrder("/years/0/dossiers/pending", "/years/0/dossiers/byField/0/pending");
        assertThat(result.findings())
                .filteredOn(f -> f.rule().id().equals("TTHC-03"))
                .extracting(f -> f.place().label().in(Language.VIETNAMESE))
                .anyMatch(label -> label.contains("năm 2024"))
                .anyMatch(label -> label.contains("lĩnh vực Đất đai"));
    }
}
