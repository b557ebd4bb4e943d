package vn.thanthien.rules.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** How often something is said to be done, against how often it was: "hằng tuần" for a year is not twelve times. */
final class FrequencyChecks {

    /** Holidays and a late start take a fifth; what is short by more is to be asked about. */
    private static final int DONE = 5;

    private static final int CLAIMED = 4;

    private FrequencyChecks() {}

    static void countsKeepUp(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        Scope scope = subject.scopes().get(0);
        for (int i = 0; i < report.getFrequencies().size(); i++) {
            FrequencyClaim frequency = report.getFrequencies().get(i);
            @Nullable
            Figure figure = frequency.getFigure().flatMap(Figures::find).orElse(null);
            OptionalInt periods = periods(report, figure, frequency);
            if (figure == null || periods.isEmpty() || !scope.isKnown(figure)) {
                continue;
            }
            compared = true;
            long claimed = (long) frequency.getCount().orElse(0) * periods.getAsInt();
            Place place = Place.of("/frequencies/" + i, "frequency#" + figure.id(), Phrase.value(figure));
            scope.underEveryReading(
                    run,
                    counts -> run.holdsIf(
                            counts.amount(figure) * DONE >= claimed * CLAIMED,
                            () -> run.breach(place)
                                    .expected(claimed, periods.getAsInt())
                                    .actual(counts.amount(figure), figure)
                                    .related(counts.place(figure))
                                    .add()));
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** How many whole weeks, months and so on the figure's period has. */
    private static OptionalInt periods(Report report, @Nullable Figure figure, FrequencyClaim frequency) {
        if (figure == null) {
            return OptionalInt.empty();
        }
        ReportingPeriod counted = report.getFigures()
                .flatMap(figures -> figures.periodOf(figure.section()))
                .orElse(report.getPeriod());
        if (frequency.getPeriod().filter(own -> !own.isSameAs(counted)).isPresent()) {
            // the count is that of another time
            return OptionalInt.empty();
        }
        Optional<DateSpan> span = counted.span();
        if (span.isEmpty()
                || frequency.getCount().isEmpty()
                || frequency.getPer().isEmpty()) {
            return OptionalInt.empty();
        }
        long days = span.get().to().toEpochDay() - span.get().from().toEpochDay() + 1;
        return OptionalInt.of((int) (days / length(frequency.getPer().get())));
    }

    private static int length(TimeUnit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 365;
        };
    }
}
