package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.RECEPTION_HEAD_DAYS;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** A village, a field, a post or some months have no more of anything than the whole has. */
final class PartChecks {

    private PartChecks() {}

    static void partsWithinWhole(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (Scope part : subject.parts()) {
            for (Scope whole : subject.scopes()) {
                if (part.isPartOf(whole)) {
                    compared |= partWithinWhole(part, whole, run);
                }
            }
        }
        for (int i = 0; i < report.getClaims().size(); i++) {
            compared |= timeWithinWhole(report, i, subject.scopes().get(0), run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean partWithinWhole(Scope part, Scope whole, Evaluation run) {
        boolean compared = false;
        for (Figure figure : Figures.all()) {
            // the days of another post are not days of the head
            if (isOfParts(figure) && part.isKnown(figure) && whole.isKnown(figure) && figure != RECEPTION_HEAD_DAYS) {
                compared = true;
                part.underEveryReading(run, one -> whole.underEveryReading(run, all -> hold(figure, one, all, run)));
            }
        }
        return compared;
    }

    private static boolean isOfParts(Figure figure) {
        return figure.kind() == Figure.Kind.COUNT && figure.additivity() != Additivity.NOTHING;
    }

    private static void hold(Figure figure, Scope part, Scope whole, Evaluation run) {
        run.holdsIf(
                part.amount(figure) <= whole.amount(figure),
                () -> run.breach(part.place(figure))
                        .expected(whole.amount(figure), figure)
                        .actual(part.amount(figure), part.name())
                        .related(whole.place(figure))
                        .add());
    }

    /** "6 tháng đầu năm: 800" of a year with 700; what is carried over makes a part of the time no less than it. */
    private static boolean timeWithinWhole(Report report, int index, Scope whole, Evaluation run) {
        Claim claim = report.getClaims().get(index);
        Optional<Figure> figure = claim.getFigure()
                .flatMap(Figures::find)
                .filter(known -> known.kind() == Figure.Kind.COUNT
                        && known.additivity() == Additivity.TIME_AND_COMMUNES
                        && !RestatementChecks.isWithCarriedOver(known));
        Optional<DateSpan> time = claim.getPeriod().flatMap(ReportingPeriod::span);
        if (figure.isEmpty()
                || time.isEmpty()
                || Part.of(claim).isPresent()
                || !claim.isExact()
                || claim.effectiveState() != QuantityState.VALUE
                || claim.getValue().isEmpty()
                || !whole.isKnown(figure.get())
                || !isWithin(time.get(), period(report, figure.get()))) {
            return false;
        }
        PrintedDecimal value = claim.getValue().get();
        List<Long> amounts = whole.amounts(figure.get());
        run.holdsIf(
                amounts.stream().anyMatch(all -> value.compareTo(PrintedDecimal.of(all)) <= 0),
                () -> run.breach(ContentPlaces.claim(claim, index))
                        // the period of the whole may be presumed
                        .severity(Severity.WARNING)
                        .expected(amounts.get(0), figure.get())
                        .actual(value, time.get())
                        .related(whole.place(figure.get()))
                        .add());
        return true;
    }

    private static Optional<DateSpan> period(Report report, Figure figure) {
        return report.getFigures()
                .flatMap((PeriodFigures figures) -> figures.periodOf(figure.section()))
                .filter(period -> !period.isUnstated())
                .orElse(report.getPeriod())
                .span();
    }

    private static boolean isWithin(DateSpan time, Optional<DateSpan> whole) {
        return whole.filter(all -> all.encloses(time) && !all.equals(time)).isPresent();
    }
}
