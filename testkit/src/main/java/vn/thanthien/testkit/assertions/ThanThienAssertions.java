package vn.thanthien.testkit.assertions;

import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.Checker;

/**
 * Where AssertJ assertions of the library begin.
 *
 * <pre>{@code
 * assertThat(report).isAcceptable();
 * assertThat(report).hasFinding("LET-01").at("letters.total").expecting(161);
 * assertThatRule("X-01", checker).holds(good).breaks(bad).at("/figures/letters/total");
 * }</pre>
 *
 * <p>This class has no instances; its methods are thread-safe.
 */
public final class ThanThienAssertions {

    private ThanThienAssertions() {}

    /** Begins an assertion on a report or plan, held against the profile {@code thanh-hoa-5-3-4} unless told otherwise. */
    public static DocumentAssert assertThat(OfficialDocument document) {
        return new DocumentAssert(document, Checker.of(Profile.shipped("thanh-hoa-5-3-4")));
    }

    /** Begins an assertion on what a check found. */
    public static ResultAssert assertThat(CheckResult result) {
        return new ResultAssert(result);
    }

    /**
     * Begins an assertion on one rule, of the library or of one's own.
     *
     * @throws IllegalArgumentException if the checker has no such rule
     */
    public static RuleAssert assertThatRule(String id, Checker checker) {
        return new RuleAssert(id, checker);
    }
}
