package vn.thanthien.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/**
 * Assertions on a report or plan.
 *
 * <p>This class is immutable but for what AssertJ keeps, and not thread-safe.
 */
public final class DocumentAssert extends AbstractAssert<DocumentAssert, OfficialDocument> {

    private final Checker checker;
    private final CheckContext context;

    DocumentAssert(OfficialDocument document, Checker checker) {
        this(document, checker, CheckContext.none());
    }

    private DocumentAssert(OfficialDocument document, Checker checker, CheckContext context) {
        super(document, DocumentAssert.class);
        this.checker = checker;
        this.context = context;
    }

    /** Holds the document against another checker: another profile, rules of one's own. */
    public DocumentAssert under(Checker other) {
        return new DocumentAssert(actual, other, context);
    }

    /** Gives the check its surroundings: the day, the previous report, accepted findings. */
    public DocumentAssert given(CheckContext surroundings) {
        return new DocumentAssert(actual, checker, surroundings);
    }

    /** Returns assertions on what the check finds. */
    public ResultAssert result() {
        isNotNull();
        return new ResultAssert(checker.check(actual, context)).as(info.description());
    }

    /** Asserts that the document is acceptable: every rule could be carried out, and none found an error. */
    public DocumentAssert isAcceptable() {
        result().isAcceptable();
        return this;
    }

    /** Asserts that no finding is an error. */
    public DocumentAssert hasNoErrors() {
        result().hasNoErrors();
        return this;
    }

    /** Asserts that nothing at all is found. */
    public DocumentAssert hasNoFindings() {
        result().hasNoFindings();
        return this;
    }

    /** Asserts that a rule finds nothing, whether it holds or does not apply. */
    public DocumentAssert hasNoFinding(String ruleId) {
        result().hasNoFinding(ruleId);
        return this;
    }

    /** Asserts that a rule finds something, and goes on with that. */
    public FindingAssert hasFinding(String ruleId) {
        return result().hasFinding(ruleId);
    }
}
