package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;

/** COM: rules on the commitment and its slogans (cam kết, khẩu hiệu). */
final class CommitmentRules {

    private CommitmentRules() {}

    static void declare(RuleBook book) {
        book.rule("COM-01", ERROR).report(SloganChecks::counts);
        book.rule("COM-02", WARNING).report(SloganChecks::wording);
        book.rule("COM-03", WARNING).report(SloganChecks::punctuation);
        book.rule("COM-04", ERROR).scopes(CommitmentRules::signed);
        book.rule("COM-09", ERROR).that(COMMITMENTS_SIGNED_RATE).agreesWithEveryClaim();
    }

    /** More than were obliged cannot be; fewer is to be explained, by naming who was absent. */
    private static void signed(Scope scope, Evaluation run) {
        if (!scope.isKnown(COMMITMENTS_SIGNED) || !scope.isKnown(COMMITMENTS_OBLIGED)) {
            run.notApplicable();
            return;
        }
        long signed = scope.amount(COMMITMENTS_SIGNED);
        long obliged = scope.amount(COMMITMENTS_OBLIGED);
        run.holdsIf(
                signed == obliged,
                () -> run.breach(scope.place(COMMITMENTS_SIGNED))
                        .severity(signed > obliged ? ERROR : WARNING)
                        .variant(signed > obliged ? "more" : "fewer")
                        .expected(obliged)
                        .actual(signed)
                        .related(scope.place(COMMITMENTS_OBLIGED))
                        .add());
    }
}
