package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.algebra.RuleBook.sum;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** LET: rules on letters of congratulation, condolence, apology and thanks (thư). */
final class LetterRules {

    private static final List<Figure> KINDS =
            sum(LETTERS_CONGRATULATION, LETTERS_CONDOLENCE, LETTERS_APOLOGY, LETTERS_THANK_YOU);
    private static final List<Figure> KINDS_BY_REASON = sum(
            LETTERS_CONGRATULATION_MARRIAGE,
            LETTERS_CONGRATULATION_BIRTH,
            LETTERS_CONGRATULATION_OTHER,
            LETTERS_CONDOLENCE,
            LETTERS_APOLOGY,
            LETTERS_THANK_YOU);
    private static final List<Figure> REASONS_TO_CONGRATULATE =
            sum(LETTERS_CONGRATULATION_MARRIAGE, LETTERS_CONGRATULATION_BIRTH, LETTERS_CONGRATULATION_OTHER);
    private static final List<Figure> REASONS_TO_APOLOGISE = sum(LETTERS_APOLOGY_FOR_LATENESS, LETTERS_APOLOGY_OTHER);
    private static final Bilingual PLUS = new Bilingual("{0} + {1}", "{0} + {1}");

    static final List<Figure> APOLOGIES_AND_OVERDUE =
            sum(LETTERS_APOLOGY, LETTERS_APOLOGY_FOR_LATENESS, DOSSIERS_RESOLVED_LATE, DOSSIERS_PENDING_OVERDUE);

    private static final List<Figure> ENDED_OTHERWISE =
            sum(DOSSIERS_AWAITING_SUPPLEMENT, DOSSIERS_RETURNED, DOSSIERS_WITHDRAWN, DOSSIERS_OTHER);

    private LetterRules() {}

    static void declare(RuleBook book) {
        book.rule("LET-01", ERROR).that(LETTERS_TOTAL).isSumOfKindsOfLetters(List.of(KINDS, KINDS_BY_REASON));
        book.rule("LET-11", ERROR)
                .that(LETTERS_CONGRATULATION)
                .isSumOf(LETTERS_CONGRATULATION_MARRIAGE, LETTERS_CONGRATULATION_BIRTH, LETTERS_CONGRATULATION_OTHER);
        book.rule("LET-12", ERROR).that(LETTERS_APOLOGY).isSumOf(LETTERS_APOLOGY_FOR_LATENESS, LETTERS_APOLOGY_OTHER);
        book.rule("LET-08", INFO).scopes(LetterRules::totalIsStated);
        book.rule("LET-07", INFO).report(LetterRules::everyKindIsCounted);
        book.rule("LET-02", ERROR).scopes(LetterRules::apologiesForLateness);
        book.rule("LET-03", WARNING).that(LETTERS_CONGRATULATION_MARRIAGE).isAtMost(LETTERS_MARRIAGES_REGISTERED);
        book.rule("LET-09", WARNING).that(LETTERS_CONGRATULATION_BIRTH).isAtMost(LETTERS_BIRTHS_REGISTERED);
        book.rule("LET-10", WARNING).that(LETTERS_CONDOLENCE).isAtMost(LETTERS_DEATHS_REGISTERED);
    }

    private static void totalIsStated(Scope scope, Evaluation run) {
        if (scope.isKnown(LETTERS_TOTAL)) {
            run.holds();
            return;
        }
        List<Figure> kinds = scope.areKnown(KINDS) ? KINDS : KINDS_BY_REASON;
        if (!scope.areKnown(kinds)) {
            run.notApplicable();
            return;
        }
        Figure first =
                kinds.stream().filter(kind -> scope.get(kind) >= 0).findFirst().orElse(kinds.get(0));
        run.breach(scope.place(first))
                .expected(LETTERS_TOTAL)
                .actual(scope.knownSum(kinds), terms(scope, kinds))
                .add();
    }

    /** "116 + 36 + 0 + 9". */
    private static Phrase terms(Scope scope, List<Figure> kinds) {
        Phrase terms = Phrase.value(scope.amount(kinds.get(0)));
        for (Figure kind : kinds.subList(1, kinds.size())) {
            terms = Phrase.of(PLUS, terms, scope.amount(kind));
        }
        return terms;
    }

    /** Who counts some kinds of letters counts all that the profile has: a kind of which none was sent has the number 0. */
    private static void everyKindIsCounted(Report report, Subject subject, Evaluation run) {
        List<Figure> kinds = subject.profile().getLetterKinds().stream()
                .flatMap(kind -> kind.getFigure().stream())
                .flatMap(id -> Figures.find(id).stream())
                .toList();
        for (Scope scope : subject.scopes()) {
            Optional<Figure> first = kinds.stream()
                    .map(kind -> scope.isKnown(kind) ? kind : wholeOf(kind))
                    .filter(scope::isKnown)
                    .findFirst();
            if (first.isEmpty()) {
                run.notApplicable();
                continue;
            }
            List<Figure> uncounted = kinds.stream()
                    .filter(kind -> !isCounted(kind, scope) && !isCounted(wholeOf(kind), scope))
                    .toList();
            run.holdsIf(
                    uncounted.isEmpty(),
                    () -> run.breach(scope.place(first.get()))
                            .expected(uncounted)
                            .actual()
                            .add());
        }
    }

    private static boolean isCounted(Figure figure, Scope scope) {
        return scope.isKnown(figure) || scope.isUnsure(figure) || scope.isStatedWithOthers(figure);
    }

    /** A number for all congratulations, or all apologies, counts each of their reasons. */
    private static Figure wholeOf(Figure kind) {
        if (REASONS_TO_CONGRATULATE.contains(kind)) {
            return LETTERS_CONGRATULATION;
        }
        return REASONS_TO_APOLOGISE.contains(kind) ? LETTERS_APOLOGY : kind;
    }

    /** No apology at all for overdue dossiers is told by TTHC-13; apologies for another reason do not count. */
    private static void apologiesForLateness(Scope scope, Evaluation run) {
        OptionalLong stated = forLateness(scope);
        Lateness lateness = Lateness.of(scope);
        if (stated.isEmpty() || !lateness.isTold()) {
            run.notApplicable();
            return;
        }
        Optional<Phrase> apart = scope.ofDifferentTimes(APOLOGIES_AND_OVERDUE);
        long apologies = stated.getAsLong();
        long overdue = lateness.known();
        // who waited too long may have been given the dossier back, or have had the letter in the period before
        long ended = scope.knownSum(ENDED_OTHERWISE);
        long before = scope.isKnown(DOSSIERS_CARRIED_OVER) ? scope.amount(DOSSIERS_CARRIED_OVER) : 0;
        if (apologies <= overdue + ended && apologies >= overdue - before && (apologies > 0 || overdue == 0)) {
            run.holds();
        } else if (apart.isPresent()) {
            run.notApplicable(apart.get());
        } else if (apologies > overdue
                && (lateness.isUnsure() || ENDED_OTHERWISE.stream().anyMatch(scope::isUnsure))) {
            // what cannot be read in the copy, or is told roughly, may be as many
            run.notApplicable();
        } else if (apologies > overdue) {
            tell(scope, run, apologies, lateness, lateness.isAll() ? ERROR : WARNING, "more");
        } else if (apologies > 0) {
            tell(scope, run, apologies, lateness, WARNING, "fewer");
        } else {
            run.notApplicable();
        }
    }

    private static OptionalLong forLateness(Scope scope) {
        if (scope.isKnown(LETTERS_APOLOGY_FOR_LATENESS)) {
            return OptionalLong.of(scope.amount(LETTERS_APOLOGY_FOR_LATENESS));
        }
        if (!scope.isKnown(LETTERS_APOLOGY)) {
            return OptionalLong.empty();
        }
        long other = scope.isKnown(LETTERS_APOLOGY_OTHER) ? scope.amount(LETTERS_APOLOGY_OTHER) : 0;
        return OptionalLong.of(Math.max(0, scope.amount(LETTERS_APOLOGY) - other));
    }

    private static void tell(
            Scope scope, Evaluation run, long apologies, Lateness lateness, Severity severity, String variant) {
        Figure figure = scope.isKnown(LETTERS_APOLOGY_FOR_LATENESS) ? LETTERS_APOLOGY_FOR_LATENESS : LETTERS_APOLOGY;
        Evaluation.Breach breach = run.breach(scope.place(figure))
                .severity(severity)
                .variant(variant)
                .expected(lateness.known())
                .actual(apologies)
                .note();
        lateness.places(scope).forEach(breach::related);
        breach.add();
    }
}
