package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

class CheckerTest {

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    private static final Report FAULTY = ReportJson.read("""
            {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"year": 2025},
             "figures": {"dossiers": {"pending": 3, "pendingWithinTerm": 3, "pendingOverdue": 1}}}""");

    private static List<Rule> only(String id) {
        return StandardRules.all().stream()
                .filter(rule -> rule.info().id().equals(id))
                .toList();
    }

    private static Checker with(RuleOverride override) {
        Profile profile = Profile.builder().from(PROFILE).addOverride(override).build();
        return Checker.of(profile, only("TTHC-03"));
    }

    @Test
    void should_need_review_while_an_error_stands() {
        CheckResult result = Checker.of(PROFILE, only("TTHC-03")).check(FAULTY);
        assertThat(result.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(result.outcome("TTHC-03").orElseThrow().status()).isEqualTo(Status.FAILED);
        assertThat(result.count(Status.FAILED)).isEqualTo(1);
        assertThat(result.profile()).isEqualTo("thanh-hoa-5-3-4@1");
        assertThat(result.ruleSetVersion()).isEqualTo(StandardRules.VERSION);
        assertThat(result.subjectDigest()).matches("[0-9a-f]{64}");
    }

    @Test
    void should_show_and_not_count_what_is_accepted() {
        Checker checker = Checker.of(PROFILE, only("TTHC-03"));
        Finding finding = checker.check(FAULTY).findings().get(0);
        CheckResult result = checker.check(FAULTY, CheckContext.none().accepting(Set.of(finding.fingerprint())));
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).hasSize(1);
        assertThat(result.outcome("TTHC-03").orElseThrow().suppressed()).isEqualTo(1);
        assertThat(result.outcome("TTHC-03").orElseThrow().status()).isEqualTo(Status.FAILED);
    }

    @Test
    void should_know_a_finding_again_by_place_and_values() {
        Checker checker = Checker.of(PROFILE, only("TTHC-03"));
        String before = checker.check(FAULTY).findings().get(0).fingerprint();
        Report other = Report.builder().from(FAULTY).opening("Khác").build();
        assertThat(checker.check(other).findings().get(0).fingerprint()).isEqualTo(before);
        Report worse = ReportJson.read(ReportJson.write(FAULTY)
                .replace("\"pendingOverdue\": 1", "\"pendingOverdue\": 2")
                .replace("\"pendingOverdue\" : 1", "\"pendingOverdue\" : 2"));
        assertThat(checker.check(worse).findings().get(0).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void should_relevel_and_switch_off_by_profile_with_an_end() {
        RuleOverride.Builder override = RuleOverride.builder();
        override.rule("TTHC-03").reason("thử nghiệm");
        CheckResult off = with(override.build()).check(FAULTY);
        assertThat(off.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(off.suppressed()).hasSize(1);

        RuleOverride.Builder level = RuleOverride.builder();
        level.rule("TTHC-03").reason("thử nghiệm").severity(Severity.INFO).until(PartialDate.of(2025, 12, 31));
        Checker checker = with(level.build());
        assertThat(checker.check(FAULTY, CheckContext.none().asOf(LocalDate.of(2025, 12, 31)))
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.INFO);
        assertThat(checker.check(FAULTY, CheckContext.none().asOf(LocalDate.of(2026, 1, 1)))
                        .findings()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void should_isolate_a_rule_that_throws() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("TTHC-03", Severity.ERROR, List.of(), Texts.beside(StandardRules.class, "TTHC"));
            }

            @Override
            public boolean speaksOf(Subject subject) {
                return true;
            }

            @Override
            public void check(Subject subject, Evaluation evaluation) {
                throw new IllegalStateException("broken rule");
            }
        };
        CheckResult result =
                Checker.of(PROFILE, List.of(broken, only("TTHC-04").get(0))).check(FAULTY);
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.verdict().exitCode()).isEqualTo(3);
        assertThat(result.outcome("TTHC-03").orElseThrow().status()).isEqualTo(Status.ERRORED);
        assertThat(result.outcome("TTHC-04").orElseThrow().status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void should_give_the_same_result_whatever_the_order_of_rules() {
        List<Rule> reversed = new java.util.ArrayList<>(StandardRules.all());
        java.util.Collections.reverse(reversed);
        assertThat(Checker.of(PROFILE, reversed).check(FAULTY).findings())
                .extracting(Finding::toString)
                .isEqualTo(Checker.of(PROFILE).check(FAULTY).findings().stream()
                        .map(Finding::toString)
                        .toList());
    }
}
