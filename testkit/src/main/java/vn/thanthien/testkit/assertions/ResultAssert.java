package vn.thanthien.testkit.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;

/**
 * Assertions on what a check found.
 *
 * <p>This class is immutable but for what AssertJ keeps, and not thread-safe.
 */
public final class ResultAssert extends AbstractAssert<ResultAssert, CheckResult> {

    ResultAssert(CheckResult result) {
        super(result, ResultAssert.class);
    }

    /** Asserts that the verdict is {@link Verdict#ACCEPTABLE}. */
    public ResultAssert isAcceptable() {
        isNotNull();
        if (actual.verdict() != Verdict.ACCEPTABLE) {
            throw failure(
                    "expected an acceptable document, but it is %s%s", actual.verdict(), listed(actual.findings()));
        }
        return this;
    }

    /** Asserts that no finding is an error. */
    public ResultAssert hasNoErrors() {
        isNotNull();
        return none(
                "no errors",
                actual.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    /** Asserts that nothing is found. */
    public ResultAssert hasNoFindings() {
        isNotNull();
        return none("no findings", actual.findings());
    }

    /** Asserts that a rule finds nothing, whether it holds or does not apply. */
    public ResultAssert hasNoFinding(String ruleId) {
        return none("no finding of " + ruleId, of(ruleId));
    }

    private ResultAssert none(String expected, List<Finding> found) {
        if (!found.isEmpty()) {
            throw failure("expected %s, but found%s", expected, listed(found));
        }
        return this;
    }

    /** Asserts that a rule finds something, and goes on with that. */
    public FindingAssert hasFinding(String ruleId) {
        List<Finding> found = of(ruleId);
        if (found.isEmpty()) {
            String outcome = actual.outcome(ruleId)
                    .map(known -> "the rule is " + known.status())
                    .orElse("the checker has no such rule");
            throw failure("expected a finding of %s, but %s; found%s", ruleId, outcome, listed(actual.findings()));
        }
        return new FindingAssert(found, actual);
    }

    private List<Finding> of(String ruleId) {
        isNotNull();
        return actual.findings().stream()
                .filter(finding -> finding.rule().id().equals(ruleId))
                .toList();
    }

    static String listed(List<Finding> findings) {
        return findings.isEmpty()
                ? " nothing"
                : findings.stream().map(finding -> "\n  " + finding).collect(Collectors.joining());
    }
}
