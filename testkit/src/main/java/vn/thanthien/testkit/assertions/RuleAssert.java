package vn.thanthien.testkit.assertions;

import java.util.List;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/**
 * Tries one rule, as the library's own are tried: it holds on what is true, fails on what is false with a text in both
 * languages, and does not apply where its inputs are missing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleAssert {

    private final String id;
    private final Checker checker;
    private final CheckContext context;

    RuleAssert(String id, Checker checker) {
        this(id, checker, CheckContext.none());
        if (checker.rules().stream().noneMatch(rule -> rule.info().id().equals(id))) {
            throw new IllegalArgumentException("the checker has no rule " + id);
        }
    }

    private RuleAssert(String id, Checker checker, CheckContext context) {
        this.id = id;
        this.checker = checker;
        this.context = context;
    }

    /** Gives the check its surroundings: the day, the previous report, accepted findings. */
    public RuleAssert given(CheckContext surroundings) {
        return new RuleAssert(id, checker, surroundings);
    }

    /** Asserts that the rule applies and holds. */
    public RuleAssert holds(OfficialDocument document) {
        return is(RuleOutcome.Status.PASSED, document);
    }

    /** Asserts that the rule does not apply, since its inputs are missing; that is not to hold. */
    public RuleAssert doesNotApply(OfficialDocument document) {
        return is(RuleOutcome.Status.NOT_APPLICABLE, document);
    }

    /** Asserts that the rule finds something that can be read in both languages, and goes on with that. */
    public FindingAssert breaks(OfficialDocument document) {
        CheckResult result = is(document, RuleOutcome.Status.FAILED);
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.rule().id().equals(id))
                .toList();
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                if (message.isBlank() || message.contains("{") || message.contains("null")) {
                    throw new AssertionError("the text of " + id + " in " + language + " cannot be read: " + message);
                }
            }
        }
        return new FindingAssert(findings, result);
    }

    private RuleAssert is(RuleOutcome.Status status, OfficialDocument document) {
        is(document, status);
        return this;
    }

    private CheckResult is(OfficialDocument document, RuleOutcome.Status expected) {
        CheckResult result = checker.check(document, context);
        RuleOutcome outcome = result.outcome(id).orElseThrow();
        if (outcome.status() != expected) {
            String cause = outcome.error().map(error -> " (" + error + ")").orElse("");
            throw new AssertionError("expected " + id + " to be " + expected + ", but it is " + outcome.status() + cause
                    + "; found" + ResultAssert.listed(result.findings()));
        }
        return result;
    }
}
