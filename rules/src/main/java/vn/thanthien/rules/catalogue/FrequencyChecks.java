package vn.thanthien.rules.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.ReceptionKind;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** How often something is said to be done, against how often it was: "hằng tuần" for a year is not twelve times. */
final class FrequencyChecks {

    /** Holidays and a late start take a fifth; what is short by more is to be asked about. */
    private static final int DONE = 5;

    private static final int CLAIMED = 4;

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private final Report report;
    private final Evaluation run;
    private boolean compared;

    private FrequencyChecks(Report report, Evaluation run) {
        this.report = report;
        this.run = run;
    }

    static void countsKeepUp(Report report, Subject subject, Evaluation run) {
        FrequencyChecks checks = new FrequencyChecks(report, run);
        for (int i = 0; i < report.getFrequencies().size(); i++) {
            checks.frequency(report.getFrequencies().get(i), i, subject.scopes().get(0));
        }
        for (int i = 0; i < report.getReceptionSchedules().size(); i++) {
            checks.schedule(report.getReceptionSchedules().get(i), i);
        }
        if (!checks.compared) {
            run.notApplicable();
        }
    }

    private void frequency(FrequencyClaim frequency, int index, Scope scope) {
        if (frequency.getPredecessor().isPresent()) {
            // the count is that of the commune
            return;
        }
        @Nullable Figure figure = frequency.getFigure().flatMap(Figures::find).orElse(null);
        if (figure == null || !scope.isKnown(figure)) {
            return;
        }
        ReportingPeriod counted = Periods.of(report, figure.section());
        if (frequency.getPeriod().filter(own -> !own.isSameAs(counted)).isPresent()) {
            // the count is that of another time
            return;
        }
        Rhythm rhythm = Rhythm.of(frequency);
        long periods = periods(counted, rhythm);
        if (periods == 0) {
            return;
        }
        compared = true;
        long claimed = rhythm.times() * periods;
        Place place = Place.of("/frequencies/" + index, "frequency#" + figure.id(), Phrase.value(figure));
        scope.underEveryReading(
                run,
                counts -> run.holdsIf(
                        isKept(rhythm, counts.amount(figure), claimed),
                        () -> run.breach(place)
                                .variant(rhythm.isAtMost() ? "most" : "times")
                                .expected(claimed, periods)
                                .actual(counts.amount(figure), figure)
                                .related(counts.place(figure))
                                .add()));
    }

    /** Days of reception by posts; times may be several a day, so that days say nothing of them. */
    private void schedule(ReceptionSchedule schedule, int index) {
        boolean inDays = schedule.getUnit().orElse(ScheduleUnit.DAY) == ScheduleUnit.DAY
                && (schedule.getUnit().isPresent() || !schedule.getFixedDays().isEmpty());
        Rhythm rhythm = Rhythm.of(schedule);
        long periods = periods(Periods.of(report, "reception"), rhythm);
        OptionalLong held = held(schedule.getPosts());
        if (!inDays
                || periods == 0
                || held.isEmpty()
                || schedule.getPredecessor().isPresent()) {
            return;
        }
        compared = true;
        long claimed = rhythm.times() * periods;
        run.holdsIf(
                isKept(rhythm, held.getAsLong(), claimed),
                () -> run.breach(ContentPlaces.schedule(schedule, index))
                        .variant(rhythm.isAtMost() ? "mostDays" : "days")
                        .expected(claimed, periods)
                        .actual(held.getAsLong())
                        .add());
    }

    /** "Không quá 02 ngày/tháng" is not exceeded; a span that is only begun at either end may hold as many again. */
    private static boolean isKept(Rhythm rhythm, long done, long claimed) {
        return rhythm.isAtMost() ? done <= claimed + 2L * rhythm.mostTimes() : keepsUp(done, claimed);
    }

    /** Whether it was done as often as it is claimed, or asked for, but for a fifth. */
    static boolean keepsUp(long done, long claimed) {
        // as a count may have thirteen digits, and a frequency six, the products fit
        return done * DONE >= claimed * CLAIMED;
    }

    /** The days on which these posts received citizens by their schedule; none where no row tells of just them. */
    private OptionalLong held(List<ReceptionPost> posts) {
        List<PostReception> rows = report.getFigures().map(PeriodFigures::getReceptionByPost).orElse(List.of()).stream()
                .filter(row -> isOf(row, posts))
                .filter(row -> row.getKind().orElse(ReceptionKind.SCHEDULED) != ReceptionKind.AD_HOC)
                .toList();
        boolean known =
                !rows.isEmpty() && rows.stream().allMatch(row -> row.getDays().isPresent());
        return known
                ? OptionalLong.of(rows.stream()
                        .mapToLong(row -> row.getDays().getAsLong())
                        .sum())
                : OptionalLong.empty();
    }

    private static boolean isOf(PostReception row, List<ReceptionPost> posts) {
        return !posts.isEmpty()
                && !row.getPosts().isEmpty()
                && EnumSet.copyOf(row.getPosts()).equals(Set.copyOf(posts));
    }

    /** How many whole weeks, months and so on a period has by the calendar; 0 where that is not known. */
    private static long periods(ReportingPeriod period, Rhythm rhythm) {
        Optional<DateSpan> span = period.span();
        if (span.isEmpty() || rhythm.per().isEmpty()) {
            return 0;
        }
        return periods(span.get(), rhythm.per().get()) / rhythm.every();
    }

    private static long periods(DateSpan span, TimeUnit per) {
        return switch (per) {
            case DAY -> span.days();
            case WEEK -> span.days() / DAYS_OF_WEEK;
            case MONTH -> span.wholeMonths();
            case QUARTER -> span.wholeMonths() / MONTHS_OF_QUARTER;
            case YEAR -> span.wholeMonths() / MONTHS_OF_YEAR;
        };
    }
}
