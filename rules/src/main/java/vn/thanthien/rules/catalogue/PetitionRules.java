package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;

/** PET: rules on petitions (đơn). */
final class PetitionRules {

    /** What resolved and pending petitions may make up, the closest first. */
    private static final List<Figure> WHOLES =
            List.of(PETITIONS_WITHIN_COMPETENCE, PETITIONS_ELIGIBLE, PETITIONS_TO_PROCESS, PETITIONS_RECEIVED);

    private PetitionRules() {}

    static void declare(RuleBook book) {
        book.rule("PET-01", ERROR).that(PETITIONS_TO_PROCESS).isSumOf(PETITIONS_CARRIED_OVER, PETITIONS_RECEIVED);
        book.rule("PET-02", ERROR).that(PETITIONS_TO_PROCESS).isSumOf(PETITIONS_PROCESSED, PETITIONS_UNPROCESSED);
        book.rule("PET-13", ERROR).that(PETITIONS_PROCESSED).isSumOf(PETITIONS_ELIGIBLE, PETITIONS_INELIGIBLE);
        book.rule("PET-03", ERROR)
                .that(PETITIONS_ELIGIBLE)
                .isSumOf(PETITIONS_COMPLAINTS, PETITIONS_DENUNCIATIONS, PETITIONS_RECOMMENDATIONS_AND_FEEDBACK);
        book.rule("PET-04", ERROR)
                .that(PETITIONS_ELIGIBLE)
                .isSumOf(PETITIONS_WITHIN_COMPETENCE, PETITIONS_OUTSIDE_COMPETENCE);
        book.rule("PET-14", ERROR)
                .that(PETITIONS_OUTSIDE_COMPETENCE)
                .isSumOf(PETITIONS_GUIDED, PETITIONS_FORWARDED, PETITIONS_URGED);
        book.rule("PET-05", ERROR).scopes(PetitionRules::resolvedAndPending);
        book.rule("PET-15", ERROR).that(PETITIONS_OVERDUE).isAtMost(PETITIONS_PENDING);
        book.rule("PET-09", WARNING).scopes(PetitionRules::noBacklog);
        book.rule("PET-12", ERROR).that(PETITIONS_RESOLUTION_RATE).agreesWithEveryClaim();
    }

    /**
     * Resolved and pending make up those within competence, or the eligible ones, or, where only these are printed, all
     * that were to be handled.
     */
    private static void resolvedAndPending(Scope scope, Evaluation run) {
        if (!scope.isKnown(PETITIONS_RESOLVED) || !scope.isKnown(PETITIONS_PENDING)) {
            run.notApplicable();
            return;
        }
        long sum = scope.amount(PETITIONS_RESOLVED) + scope.amount(PETITIONS_PENDING);
        Figure first = null;
        for (Figure whole : WHOLES) {
            if (scope.isKnown(whole)) {
                first = first == null ? whole : first;
                if (scope.states(whole, sum)) {
                    run.holds();
                    return;
                }
            }
        }
        if (first == null) {
            run.notApplicable();
            return;
        }
        run.breach(scope.place(first))
                .expected(sum, scope.amount(PETITIONS_RESOLVED), scope.amount(PETITIONS_PENDING))
                .actual(scope.amount(first), first)
                .related(scope.place(PETITIONS_RESOLVED))
                .related(scope.place(PETITIONS_PENDING))
                .add();
    }

    /** "Không để tồn đọng, vượt cấp": nothing may be overdue. Pending within time is no backlog. */
    private static void noBacklog(Scope scope, Evaluation run) {
        if (!scope.isKnown(PETITIONS_BACKLOG)
                || scope.amount(PETITIONS_BACKLOG) > 0
                || !scope.isKnown(PETITIONS_OVERDUE)) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                scope.amount(PETITIONS_OVERDUE) == 0,
                () -> run.breach(scope.place(PETITIONS_BACKLOG))
                        .expected(0L)
                        .actual(scope.amount(PETITIONS_OVERDUE))
                        .related(scope.place(PETITIONS_OVERDUE))
                        .add());
    }
}
