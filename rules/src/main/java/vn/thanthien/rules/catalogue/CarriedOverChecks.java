package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DOSSIERS_AWAITING_SUPPLEMENT;
import static vn.thanthien.core.figure.Figures.DOSSIERS_CARRIED_OVER;
import static vn.thanthien.core.figure.Figures.DOSSIERS_OTHER;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.algebra.Surroundings;

/** What one period leaves open is what the next one begins with (hồ sơ kỳ trước chuyển sang). */
final class CarriedOverChecks {

    /** Open too, where a table prints them beside "pending". */
    private static final List<Figure> OPEN_APART = List.of(DOSSIERS_AWAITING_SUPPLEMENT, DOSSIERS_OTHER);

    private CarriedOverChecks() {}

    /**
     * What a period left open.
     *
     * @param pending the number pending
     * @param readings every number that may have been carried over: pending alone, or with what is open and printed apart
     * @param place where it stands, if it is in the document that is checked
     */
    private record Left(long pending, List<Long> readings, Optional<Place> place) {}

    /** Holds each period against the one that ends on the day before it begins, in this report or in the one before. */
    static void periodsFollow(Report report, Subject subject, Evaluation run) {
        Map<LocalDate, Left> left = new HashMap<>();
        subject.surroundings().previous().ifPresent(previous -> leftBy(previous, subject, left));
        List<Scope> scopes = subject.scopes();
        for (int i = 0; i < report.getYears().size(); i++) {
            Scope year = scopes.get(i + 1);
            span(report.getYears().get(i))
                    .ifPresent(span -> leave(year, Optional.of(year.place(DOSSIERS_PENDING)), span, left));
        }
        boolean compared = holds(scopes.get(0), spanOfAll(report), left, run);
        for (int i = 0; i < report.getYears().size(); i++) {
            compared |= holds(scopes.get(i + 1), span(report.getYears().get(i)), left, run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static Optional<DateSpan> span(PeriodFigures figures) {
        return Periods.stated(figures, "dossiers").flatMap(ReportingPeriod::span);
    }

    private static Optional<DateSpan> spanOfAll(Report report) {
        return Periods.of(report, "dossiers").span();
    }

    private static void leftBy(Report previous, Subject subject, Map<LocalDate, Left> left) {
        Subject before = Subject.of(
                previous,
                subject.profile(),
                subject.profile().dictionary(),
                subject.law(),
                Optional.empty(),
                Surroundings.none());
        spanOfAll(previous).ifPresent(span -> leave(before.scopes().get(0), Optional.empty(), span, left));
        for (int i = 0; i < previous.getYears().size(); i++) {
            Scope year = before.scopes().get(i + 1);
            span(previous.getYears().get(i)).ifPresent(span -> leave(year, Optional.empty(), span, left));
        }
    }

    private static void leave(Scope scope, Optional<Place> place, DateSpan span, Map<LocalDate, Left> left) {
        if (!scope.isKnown(DOSSIERS_PENDING) || OPEN_APART.stream().anyMatch(scope::isIllegible)) {
            return;
        }
        List<Long> readings = new ArrayList<>(scope.amounts(DOSSIERS_PENDING));
        for (Figure apart : OPEN_APART) {
            if (scope.isKnown(apart)) {
                List<Long> with = readings.stream()
                        .map(amount -> amount + scope.amount(apart))
                        .toList();
                readings.addAll(with);
            }
        }
        left.putIfAbsent(span.to(), new Left(scope.amount(DOSSIERS_PENDING), readings, place));
    }

    private static boolean holds(Scope scope, Optional<DateSpan> span, Map<LocalDate, Left> left, Evaluation run) {
        Left before = span.map(days -> left.get(days.from().minusDays(1))).orElse(null);
        if (before == null || !scope.isKnown(DOSSIERS_CARRIED_OVER)) {
            return false;
        }
        run.holdsIf(scope.amounts(DOSSIERS_CARRIED_OVER).stream().anyMatch(before.readings()::contains), () -> {
            Evaluation.Breach breach = run.breach(scope.place(DOSSIERS_CARRIED_OVER))
                    .expected(before.pending())
                    .actual(scope.amount(DOSSIERS_CARRIED_OVER));
            before.place().ifPresentOrElse(breach::related, breach::note);
            breach.add();
        });
        return true;
    }
}
