package vn.thanthien.testkit.use;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThat;
import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThatRule;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

/** The assertions tell what they found. */
class AssertionsTest {

    private static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    private static Report letters(int total) {
        return ReportJson.read("""
                {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"year": 2025},
                 "figures": {"letters": {"total": %d, "congratulation": 100, "condolence": 50,
                                         "apology": 2, "thankYou": 9}}}""".formatted(total));
    }

    private static void fails(ThrowingCallable assertion, String... told) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(told);
    }

    @Test
    void should_find_the_finding_that_is_meant() {
        assertThat(letters(160))
                .hasFinding("LET-01")
                .at("letters.total")
                .expecting(161)
                .finding(160)
                .expecting("161")
                .withSeverity(Severity.ERROR)
                .relatedTo("/figures/letters/condolence")
                .and()
                .hasNoFinding("TTHC-02");
        assertThat(letters(160)).hasFinding("LET-01").at("/figures/letters/total");
        assertThat(CHECKER.check(letters(160))).hasFinding("LET-01");
        assertThat(letters(161)).hasNoFinding("LET-01");
    }

    @Test
    void should_say_what_was_found_instead() {
        fails(() -> assertThat(letters(161)).hasFinding("LET-01"), "LET-01", "PASSED", "DOC-01");
        fails(() -> assertThat(letters(161)).hasFinding("X-01"), "no such rule");
        fails(() -> assertThat(letters(160)).hasFinding("LET-01").expecting(162), "expecting 162", "161");
        fails(() -> assertThat(letters(160)).hasFinding("LET-01").at("letters.apology"), "/figures/letters/total");
        fails(() -> assertThat(letters(160)).hasFinding("LET-01").withSeverity(Severity.INFO), "of severity INFO");
        fails(() -> assertThat(letters(160)).hasNoFinding("LET-01"), "no finding of LET-01", "161");
        fails(() -> assertThat(letters(160)).hasNoErrors(), "no errors", "LET-01");
        fails(() -> assertThat(letters(160)).isAcceptable(), "NEEDS_REVIEW", "LET-01");
        fails(() -> assertThat(letters(160)).hasNoFindings(), "no findings", "LET-01");
    }

    @Test
    void should_hold_a_document_against_another_checker_and_day() {
        Checker lenient = Checker.of(Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .id("lenient")
                .build());
        assertThat(letters(160)).under(lenient).hasFinding("LET-01");
        assertThatCode(() -> assertThat(letters(160))
                        .given(CheckContext.none().asOf(LocalDate.of(2026, 1, 5)))
                        .hasFinding("LET-01"))
                .doesNotThrowAnyException();
    }

    @Test
    void should_try_one_rule() {
        assertThatRule("LET-01", CHECKER)
                .holds(letters(161))
                .doesNotApply(ReportJson.read(
                        "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"X\"}, \"period\": {\"year\": 2025}}"))
                .breaks(letters(160))
                .at("letters.total")
                .expecting(161);
        fails(() -> assertThatRule("LET-01", CHECKER).holds(letters(160)), "LET-01", "PASSED", "FAILED");
        fails(() -> assertThatRule("LET-01", CHECKER).breaks(letters(161)), "FAILED", "PASSED");
        assertThatThrownBy(() -> assertThatRule("X-01", CHECKER)).hasMessageContaining("X-01");
    }

    @Test
    void should_tell_what_a_rule_threw() {
        Rule broken = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("LET-01", Severity.ERROR, List.of(), Texts.beside(StandardRules.class, "LET"));
            }

            @Override
            public boolean speaksOf(Subject subject) {
                return true;
            }

            @Override
            public void check(Subject subject, Evaluation evaluation) {
                throw new IllegalStateException("no words for it");
            }
        };
        Checker checker = Checker.of(Profile.shipped("thanh-hoa-5-3-4"), List.of(broken));
        assertThatThrownBy(() -> assertThatRule("LET-01", checker).holds(letters(161)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("LET-01", "ERRORED", "no words for it")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }
}
