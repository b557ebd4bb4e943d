package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.algebra.RuleBook.sum;

import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** PET: rules on petitions (đơn). */
final class PetitionRules {

    /** What resolved and pending petitions may make up, the closest first. */
    private static final List<Figure> WHOLES =
            List.of(PETITIONS_WITHIN_COMPETENCE, PETITIONS_ELIGIBLE, PETITIONS_TO_PROCESS, PETITIONS_RECEIVED);

    /** The kinds of petitions by what they ask for; recommendations and feedback are printed together or apart. */
    private static final List<Figure> NATURES = List.of(
            PETITIONS_COMPLAINTS,
            PETITIONS_DENUNCIATIONS,
            PETITIONS_RECOMMENDATIONS_AND_FEEDBACK,
            PETITIONS_RECOMMENDATIONS,
            PETITIONS_FEEDBACK);

    private static final List<Figure> ENDS = List.of(PETITIONS_RESOLVED, PETITIONS_PENDING);

    private static final List<Figure> PROCESSING = List.of(
            PETITIONS_CARRIED_OVER,
            PETITIONS_UNPROCESSED,
            PETITIONS_INELIGIBLE,
            PETITIONS_GUIDED,
            PETITIONS_FORWARDED,
            PETITIONS_URGED);

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
        book.rule("PET-17", ERROR)
                .that(PETITIONS_RECOMMENDATIONS_AND_FEEDBACK)
                .isSumOf(PETITIONS_RECOMMENDATIONS, PETITIONS_FEEDBACK);
        book.rule("PET-06", ERROR)
                .that(PETITIONS_COMPLAINTS_RESOLVED)
                .isSumOfAnyOf(List.of(
                        sum(
                                PETITIONS_COMPLAINTS_CORRECT,
                                PETITIONS_COMPLAINTS_WRONG,
                                PETITIONS_COMPLAINTS_PARTLY_CORRECT,
                                PETITIONS_COMPLAINTS_SETTLED),
                        sum(
                                PETITIONS_COMPLAINTS_CORRECT,
                                PETITIONS_COMPLAINTS_WRONG,
                                PETITIONS_COMPLAINTS_PARTLY_CORRECT)));
        book.rule("PET-16", ERROR)
                .that(PETITIONS_DENUNCIATIONS_RESOLVED)
                .isSumOf(
                        PETITIONS_DENUNCIATIONS_CORRECT,
                        PETITIONS_DENUNCIATIONS_WRONG,
                        PETITIONS_DENUNCIATIONS_PARTLY_CORRECT);
        book.rule("PET-05", ERROR).report(PetitionRules::resolvedAndPending);
        book.rule("PET-15", ERROR).that(PETITIONS_OVERDUE).isAtMost(PETITIONS_PENDING);
        book.rule("PET-09", WARNING).scopes(PetitionRules::noBacklog);
        book.rule("PET-07", ERROR)
                .cite(PendingCaseChecks.COMPLAINT_ACCEPTANCE, PendingCaseChecks.COMPLAINT_TERM)
                .report(PendingCaseChecks.complaints());
        book.rule("PET-08", ERROR).cite(PendingCaseChecks.DENUNCIATION_TERM).report(PendingCaseChecks.denunciations());
        book.rule("PET-10", WARNING).report(PendingCaseChecks::listed);
        book.rule("PET-11", INFO).report(PetitionWordChecks::wordAndColumnAgree);
        book.rule("PET-18", ERROR).scopes(PetitionRules::naturesWithinAll);
        book.rule("PET-12", ERROR).that(PETITIONS_RESOLUTION_RATE).agreesWithEveryClaim();
    }

    /**
     * Resolved and pending make up those within competence, or the eligible ones, or, where only these are printed, all
     * that were to be handled.
     */
    private static void resolvedAndPending(Report report, Subject subject, Evaluation run) {
        List<Scope> scopes = subject.scopes();
        // what a year carried over is not added over the years, and may be what makes up the whole
        boolean carried = scopes.stream().skip(1).anyMatch(year -> year.isKnown(PETITIONS_CARRIED_OVER));
        for (int i = 0; i < scopes.size(); i++) {
            boolean whole = i == 0;
            scopes.get(i).underEveryReading(run, one -> resolvedAndPending(one, whole && carried, run));
        }
    }

    private static void resolvedAndPending(Scope scope, boolean mayBeCarriedOver, Evaluation run) {
        long sum = scope.worth(ENDS);
        if (sum < 0) {
            run.notApplicable();
            return;
        }
        Figure first = null;
        for (Figure whole : WHOLES) {
            // what was carried over and what came in are what was to be handled, stated or not
            if (scope.isKnown(whole) || (whole.equals(PETITIONS_TO_PROCESS) && scope.worth(whole) >= 0)) {
                first = first == null && scope.isKnown(whole) ? whole : first;
                if (closes(scope, whole, sum)) {
                    run.holds();
                    return;
                }
            }
        }
        if (first == null
                || scope.isUnsure(PETITIONS_CARRIED_OVER)
                || WHOLES.stream().anyMatch(scope::isUnsure)) {
            run.notApplicable();
            return;
        }
        boolean carriedOver = first.equals(PETITIONS_RECEIVED) && isCarriedOver(scope);
        Evaluation.Breach breach = run.breach(scope.place(first))
                .expectedPhrase(
                        scope.areKnown(ENDS)
                                ? run.rule()
                                        .phrase(
                                                "expected",
                                                sum,
                                                scope.amount(PETITIONS_RESOLVED),
                                                scope.amount(PETITIONS_PENDING))
                                : run.rule().phrase("together.expected", sum))
                .actualPhrase(
                        carriedOver
                                ? run.rule()
                                        .phrase(
                                                "carried.actual",
                                                scope.worth(PETITIONS_TO_PROCESS),
                                                scope.amount(first),
                                                scope.amount(PETITIONS_CARRIED_OVER))
                                : run.rule().phrase("actual", scope.amount(first), first));
        scope.places(ENDS).forEach(breach::related);
        if (carriedOver) {
            breach.related(scope.place(PETITIONS_CARRIED_OVER));
        }
        // what is not told is not zero: the time before may have left what was resolved beyond what came in
        boolean leftOut =
                first.equals(PETITIONS_RECEIVED) && !scope.isKnown(PETITIONS_CARRIED_OVER) && sum > scope.amount(first);
        if (leftOut) {
            breach.severity(WARNING).notePhrase(run.rule().phrase("before.note"));
        } else if (mayBeCarriedOver || mayBeClosedByTheRest(scope, first, sum)) {
            breach.severity(WARNING).note();
        }
        breach.add();
    }

    private static boolean closes(Scope scope, Figure whole, long sum) {
        if (whole.equals(PETITIONS_RECEIVED) && isCarriedOver(scope)) {
            // what was carried over was to be handled too
            return false;
        }
        boolean alone = scope.isKnown(whole) ? scope.states(whole, sum) : scope.worth(whole) == sum;
        boolean outside = !whole.equals(PETITIONS_WITHIN_COMPETENCE) && scope.isKnown(PETITIONS_OUTSIDE_COMPETENCE);
        return (alone && isAdmissible(whole, scope))
                || (outside && scope.worth(whole) == sum + scope.amount(PETITIONS_OUTSIDE_COMPETENCE));
    }

    private static boolean isCarriedOver(Scope scope) {
        return scope.isKnown(PETITIONS_CARRIED_OVER) && scope.amount(PETITIONS_CARRIED_OVER) > 0;
    }

    /** Where the report tells how many petitions are not the commune's, only the commune's are resolved or pending. */
    private static boolean isAdmissible(Figure whole, Scope scope) {
        return whole.equals(PETITIONS_WITHIN_COMPETENCE)
                || !scope.isKnown(PETITIONS_WITHIN_COMPETENCE)
                || !scope.isKnown(PETITIONS_OUTSIDE_COMPETENCE);
    }

    /** A report that tells some of the processing, but not how much is the commune's to resolve, may owe the rest. */
    private static boolean mayBeClosedByTheRest(Scope scope, Figure whole, long sum) {
        boolean tellsProcessing =
                !whole.equals(PETITIONS_RECEIVED) || PROCESSING.stream().anyMatch(scope::isKnown);
        return !whole.equals(PETITIONS_WITHIN_COMPETENCE)
                && tellsProcessing
                && !(whole.equals(PETITIONS_ELIGIBLE) && scope.isKnown(PETITIONS_OUTSIDE_COMPETENCE))
                && sum
                        < (whole.equals(PETITIONS_RECEIVED) && isCarriedOver(scope)
                                ? scope.worth(PETITIONS_TO_PROCESS)
                                : scope.amount(whole));
    }

    /** The kinds together are no more than all that were to be handled: received, and carried over from before. */
    private static void naturesWithinAll(Scope scope, Evaluation run) {
        Figure whole = scope.isKnown(PETITIONS_TO_PROCESS) ? PETITIONS_TO_PROCESS : PETITIONS_RECEIVED;
        List<Figure> told = NATURES.stream()
                .filter(scope::isKnown)
                .filter(figure -> !isTogether(figure) || !scope.isKnown(PETITIONS_RECOMMENDATIONS_AND_FEEDBACK))
                .toList();
        List<Figure> untold = NATURES.stream()
                .filter(figure -> !scope.isKnown(figure))
                .filter(figure -> !isTogether(figure) || !scope.isKnown(PETITIONS_RECOMMENDATIONS_AND_FEEDBACK))
                .toList();
        List<Long> together = scope.jointAmounts(untold);
        long natures = scope.knownSum(told)
                + together.stream().mapToLong(Long::longValue).max().orElse(0);
        if (!scope.isKnown(whole)
                || (told.isEmpty() && together.isEmpty())
                || scope.isUnsure(PETITIONS_TO_PROCESS)
                || scope.isUnsure(PETITIONS_CARRIED_OVER)) {
            run.notApplicable();
            return;
        }
        boolean carried = whole.equals(PETITIONS_RECEIVED) && scope.isKnown(PETITIONS_CARRIED_OVER);
        long most = scope.amount(whole) + (carried ? scope.amount(PETITIONS_CARRIED_OVER) : 0);
        run.holdsIf(natures <= most, () -> {
            Evaluation.Breach breach =
                    run.breach(scope.place(whole)).expected(natures).actual(most, whole);
            told.forEach(figure -> breach.related(scope.place(figure)));
            if (whole.equals(PETITIONS_RECEIVED) && !carried) {
                // what was carried over from before is not told, and may be the rest
                breach.severity(WARNING).note();
            }
            breach.add();
        });
    }

    private static boolean isTogether(Figure figure) {
        return figure.equals(PETITIONS_RECOMMENDATIONS) || figure.equals(PETITIONS_FEEDBACK);
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
