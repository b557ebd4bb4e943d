package vn.thanthien.testkit.assertions;

import java.util.ArrayList;
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
        List<Finding> findings = of(result);
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
        List<Throwable> thrown = new ArrayList<>();
        CheckResult result = checker.tellingErrorsTo((rule, error) -> {
                    if (rule.id().equals(id)) {
                        thrown.add(error);
                    }
                })
                .check(document, context);
        RuleOutcome.Status status = result.outcome(id).orElseThrow().status();
        if (status != expected) {
            String message = "expected " + id + " to be " + expected + ", but it is " + status;
            if (thrown.isEmpty()) {
                throw new AssertionError(message + "; found" + ResultAssert.listed(of(result)));
            }
            throw new AssertionError(message + ": it threw " + thrown.get(0), thrown.get(0));
        }
        return result;
    }

    private List<Finding> of(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().id().equals(id))
                .toList();
    }
}
