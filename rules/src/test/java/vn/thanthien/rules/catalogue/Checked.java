package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.SeenExamples;
import vn.thanthien.rules.algebra.Rule;

/**
 * What one rule says of a document.
 *
 * @param outcome the counts
 * @param findings the findings
 */
record Checked(RuleOutcome outcome, List<Finding> findings) {

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    static Checked check(String rule, OfficialDocument document) {
        return check(rule, document, CheckContext.none());
    }

    static Checked check(String rule, OfficialDocument document, CheckContext context) {
        List<Rule> only = StandardRules.all().stream()
                .filter(candidate -> candidate.info().id().equals(rule))
                .toList();
        assertThat(only).as("rule %s", rule).hasSize(1);
        CheckResult result = result(Checker.of(PROFILE, only), document, context);
        assertThat(result.outcomes()).as("%s speaks of the document", rule).hasSize(1);
        if (context.equals(CheckContext.none())) {
            SeenExamples.saw(document, result);
        }
        return new Checked(result.outcomes().get(0), result.findings());
    }

    static CheckResult all(OfficialDocument document) {
        CheckResult result = result(Checker.of(PROFILE), document, CheckContext.none());
        SeenExamples.saw(document, result);
        return result;
    }

    private static CheckResult result(Checker checker, OfficialDocument document, CheckContext context) {
        CheckResult result = checker.check(document, context);
        result.findings().forEach(Checked::isWorded);
        return result;
    }

    /** Every finding speaks both languages and fills every value in. */
    private static void isWorded(Finding finding) {
        for (Language language : Language.values()) {
            Stream.concat(
                            Stream.of(
                                    finding.message(language),
                                    finding.place().label().in(language)),
                            finding.related().stream()
                                    .map(place -> place.label().in(language)))
                    .forEach(text -> assertThat(text)
                            .doesNotContainPattern("\\{\\d}")
                            .doesNotContain("null", "Optional", "[]")
                            .isNotBlank());
        }
    }

    void holds() {
        assertThat(findings).isEmpty();
        assertThat(outcome.status()).isEqualTo(Status.PASSED);
    }

    void isNotApplicable() {
        assertThat(findings).isEmpty();
        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    /** The rule is broken at one place, with this severity. */
    Checked fails(Severity severity, String pointer) {
        assertThat(outcome.errored()).isFalse();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).severity()).isEqualTo(severity);
        assertThat(findings.get(0).place().pointer()).isEqualTo(pointer);
        return this;
    }

    /** What was expected, in Vietnamese. */
    Checked expecting(String text) {
        assertThat(findings.get(0).expected()).hasToString(text);
        return this;
    }

    /** What was found, in Vietnamese. */
    Checked finding(String text) {
        assertThat(findings.get(0).actual()).hasToString(text);
        return this;
    }

    /** The values behind the words, as the program reads them. */
    Checked withValues(List<?> expected, List<?> actual) {
        assertThat(findings.get(0).expected().arguments()).isEqualTo(expected);
        assertThat(findings.get(0).actual().arguments()).isEqualTo(actual);
        return this;
    }
}
