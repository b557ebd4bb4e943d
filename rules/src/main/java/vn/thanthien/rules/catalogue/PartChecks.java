package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DOSSIERS_CARRIED_OVER;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED_IN_PERIOD;
import static vn.thanthien.core.figure.Figures.PETITIONS_CARRIED_OVER;
import static vn.thanthien.core.figure.Figures.PETITIONS_PENDING;
import static vn.thanthien.core.figure.Figures.PETITIONS_RECEIVED;
import static vn.thanthien.core.figure.Figures.RECEPTION_HEAD_DAYS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** A village, a field, a post or some months have no more of anything than the whole has. */
final class PartChecks {

    /** What tells how much of a time is left to the next, or came of the one before. */
    private static final List<Figure> LEFT_OPEN = List.of(
            DOSSIERS_CARRIED_OVER,
            DOSSIERS_PENDING,
            DOSSIERS_RECEIVED_IN_PERIOD,
            PETITIONS_CARRIED_OVER,
            PETITIONS_PENDING,
            PETITIONS_RECEIVED);

    /**
     * A part of the time.
     *
     * @param days its days, or where only words tell of it the months that they name
     * @param inWords whether only words tell of it; its days may be others, so that it is held against months and years only
     * @param shown as it is shown
     */
    private record Time(DateSpan days, boolean inWords, Object shown) {

        static Time of(DateSpan span) {
            return new Time(span, false, span);
        }

        static Optional<Time> of(ReportingPeriod period) {
            return period.span()
                    .map(Time::of)
                    .or(() -> period.namedMonths()
                            .map(months ->
                                    new Time(months, true, period.getPrinted().orElseThrow())));
        }
    }

    /** What a claim tells of a part of the time; those of equal length may be held together against the whole. */
    private record Timed(Figure figure, int claim, PrintedDecimal value, Time time) {}

    private final Map<String, List<Timed>> timed = new LinkedHashMap<>();

    /** By section, where the numbers of each time stand that entries have. */
    private final Map<String, Map<DateSpan, Integer>> years = new HashMap<>();

    private final Subject subject;
    private final Evaluation run;
    private boolean compared;

    private PartChecks(Subject subject, Evaluation run) {
        this.subject = subject;
        this.run = run;
    }

    static void partsWithinWhole(Subject subject, Evaluation run) {
        PartChecks checks = new PartChecks(subject, run);
        for (Scope whole : subject.scopes()) {
            List<Scope> parts = subject.parts().stream()
                    .filter(part -> part.isPartOf(whole))
                    .toList();
            parts.forEach(part -> checks.partWithinWhole(part, whole));
            checks.villagesWithinWhole(
                    parts.stream()
                            .filter(part ->
                                    part.part().filter(PartChecks::isVillage).isPresent())
                            .toList(),
                    whole);
        }
        // every time of which a plan claims anything has a scope of its own
        for (int i = 0; i < subject.claims().size() && subject.plan().isEmpty(); i++) {
            checks.claimWithinWhole(subject.claims().get(i), i);
            checks.collect(subject.claims().get(i), i);
        }
        checks.timed.values().forEach(checks::timesTogether);
        checks.timesWithinTimes();
        boolean rows = PostRowChecks.agree(subject, run);
        if (!checks.compared && !rows) {
            run.notApplicable();
        }
    }

    private void partWithinWhole(Scope part, Scope whole) {
        for (Figure figure : Figures.all()) {
            // the days of another post are not days of the head
            if (isOfParts(figure)
                    && part.isKnown(figure)
                    && whole.worth(figure) >= 0
                    && figure != RECEPTION_HEAD_DAYS) {
                compared = true;
                part.underEveryReading(run, one -> whole.underEveryReading(run, all -> hold(figure, one, all)));
            }
        }
    }

    private static boolean isOfParts(Figure figure) {
        return figure.kind() == Figure.Kind.COUNT && figure.additivity() != Additivity.NOTHING;
    }

    private void hold(Figure figure, Scope part, Scope whole) {
        // a unit from before the merger may have gone to several, and its numbers be of another time
        boolean doubtful = part.part().flatMap(Part::predecessor).isPresent() || part.isOfPresumedTime();
        run.holdsIf(
                part.amount(figure) <= whole.worth(figure),
                () -> relatedTo(
                                whole,
                                figure,
                                run.breach(part.place(figure))
                                        .severity(
                                                doubtful
                                                        ? Severity.WARNING
                                                        : run.rule().severity())
                                        .expected(whole.worth(figure), figure)
                                        .actual(part.amount(figure), part.name()))
                        .add());
    }

    static Evaluation.Breach relatedTo(Scope whole, Figure figure, Evaluation.Breach breach) {
        return whole.isKnown(figure) ? breach.related(whole.place(figure)) : breach;
    }

    private static boolean isVillage(Part part) {
        return part.village().isPresent()
                && part.predecessor().isEmpty()
                && part.field().isEmpty()
                && part.phase().isEmpty()
                && part.post().isEmpty();
    }

    /** Villages together have no more than the commune; a name may stand for several of them, so that it is asked about. */
    private void villagesWithinWhole(List<Scope> villages, Scope whole) {
        for (Figure figure : Figures.all()) {
            List<Scope> told =
                    villages.stream().filter(village -> village.isKnown(figure)).toList();
            long all = greatest(whole, figure);
            if (!isOfParts(figure)
                    || told.size() < 2
                    || all < 0
                    || told.stream().anyMatch(village -> village.amount(figure) > all)) {
                continue;
            }
            compared = true;
            long sum = told.stream()
                    .mapToLong(village -> village.amounts(figure).stream()
                            .mapToLong(Long::longValue)
                            .min()
                            .orElse(0))
                    .sum();
            run.holdsIf(sum <= all, () -> {
                Evaluation.Breach breach = run.breach(told.get(0).place(figure))
                        .severity(Severity.WARNING)
                        .variant("villages")
                        .expected(all, figure)
                        .actual(sum, told.size());
                told.subList(1, told.size()).forEach(village -> breach.related(village.place(figure)));
                relatedTo(whole, figure, breach).add();
            });
        }
    }

    /** The greatest number that is stated for the whole, or else what its parts are worth; negative if it is not known. */
    static long greatest(Scope whole, Figure figure) {
        return whole.amounts(figure).stream().mapToLong(Long::longValue).max().orElse(whole.worth(figure));
    }

    /** What is counted over a time, and does not begin with what was left from before, is no less in a longer time. */
    static boolean isOfTimes(Figure figure) {
        return figure.kind() == Figure.Kind.COUNT
                && figure.additivity() == Additivity.TIME_AND_COMMUNES
                && !RestatementChecks.isWithCarriedOver(figure);
    }

    /** Takes what a claim tells of a part of the time, beside others of as many months. */
    private void collect(Claim claim, int index) {
        Figure figure = claim.getFigure()
                .flatMap(Figures::find)
                .filter(known -> known.kind() == Figure.Kind.COUNT)
                .filter(known -> known.additivity() == Additivity.TIME_AND_COMMUNES)
                .orElse(null);
        Optional<Time> time = claim.getPeriod().flatMap(Time::of);
        Optional<PrintedDecimal> value = ClaimValues.exact(claim);
        if (figure != null
                && time.isPresent()
                && value.isPresent()
                && Part.of(claim).isEmpty()) {
            List<Timed> others = timed.computeIfAbsent(
                    figure.id() + "#" + time.get().days().wholeMonths() + "#"
                            + time.get().days().from().getYear(),
                    key -> new ArrayList<>());
            // what is told again of one time is told by XSC-01
            if (others.stream()
                    .noneMatch(other -> other.time().days().equals(time.get().days()))) {
                others.add(new Timed(figure, index, value.get(), time.get()));
            }
        }
    }

    /** The halves, or quarters, of a time together are no more than it; what is carried over may be in several of them. */
    private void timesTogether(List<Timed> parts) {
        Figure figure = parts.get(0).figure();
        List<Integer> longer = new ArrayList<>(longer(parts.get(0).time(), figure.section()));
        parts.forEach(part -> longer.retainAll(longer(part.time(), figure.section())));
        if (parts.size() < 2 || longer.isEmpty() || doOverlap(parts) || isCarriedOverApart(figure)) {
            return;
        }
        Scope whole = subject.scopes().get(longer.get(0));
        long all = greatest(whole, figure);
        if (all < 0 || parts.stream().anyMatch(part -> part.value().compareTo(PrintedDecimal.of(all)) > 0)) {
            return;
        }
        compared = true;
        BigDecimal sum =
                parts.stream().map(part -> part.value().toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        run.holdsIf(sum.compareTo(BigDecimal.valueOf(all)) <= 0, () -> {
            Timed last = parts.get(parts.size() - 1);
            Evaluation.Breach breach = run.breach(
                            ContentPlaces.claim(subject.claims().get(last.claim()), last.claim()))
                    .severity(Severity.WARNING)
                    .variant("times")
                    .expected(all, figure)
                    .actual(
                            ArithmeticChecks.printed(sum),
                            parts.stream().map(part -> part.time().shown()).toList());
            parts.subList(0, parts.size() - 1)
                    .forEach(part ->
                            breach.related(ContentPlaces.claim(subject.claims().get(part.claim()), part.claim())));
            if (RestatementChecks.isWithCarriedOver(figure)) {
                breach.note();
            }
            relatedTo(whole, figure, breach).add();
        });
    }

    /** What was left at the end of one time is in the next one too, where claims tell anything of how much that was. */
    private boolean isCarriedOverApart(Figure figure) {
        return RestatementChecks.isWithCarriedOver(figure)
                && subject.parts().stream()
                        .anyMatch(
                                time -> time.isToldAlone() && LEFT_OPEN.stream().anyMatch(time::isKnown));
    }

    private static boolean doOverlap(List<Timed> parts) {
        for (int i = 1; i < parts.size(); i++) {
            DateSpan days = parts.get(i).time().days();
            if (parts.subList(0, i).stream()
                    .anyMatch(other -> other.time().days().overlaps(days))) {
                return true;
            }
        }
        return false;
    }

    /** "6 tháng đầu năm: 800" of a year with 700; what is carried over makes a part of the time no less than it. */
    private void claimWithinWhole(Claim claim, int index) {
        Figure figure = claim.getFigure()
                .flatMap(Figures::find)
                .filter(PartChecks::isOfTimes)
                .orElse(null);
        Optional<Time> time = claim.getPeriod().flatMap(Time::of);
        Optional<PrintedDecimal> value = ClaimValues.exact(claim);
        if (figure == null || time.isEmpty() || Part.of(claim).isPresent() || value.isEmpty()) {
            return;
        }
        // the year first, whose number is the nearer one
        for (int i : longer(time.get(), figure.section())) {
            Scope whole = subject.scopes().get(i);
            long all = greatest(whole, figure);
            if (all >= 0) {
                compared = true;
                if (value.get().compareTo(PrintedDecimal.of(all)) > 0) {
                    tell(
                            ContentPlaces.claim(claim, index),
                            whole,
                            figure,
                            value.get(),
                            time.get().shown());
                    return;
                }
                run.holds();
            }
        }
    }

    /** The entry of the year in which a time lies, and the whole span if it lies in that; each is longer. */
    private List<Integer> longer(Time time, String section) {
        List<Integer> scopes = new ArrayList<>();
        Map<DateSpan, Integer> entries = years.computeIfAbsent(section, this::entriesOfYears);
        DateSpan year = DateSpan.ofYear(time.days().from().getYear());
        Integer entry = entries.get(year);
        if (entry != null && isWithin(time.days(), Optional.of(year))) {
            scopes.add(entry);
        }
        Optional<DateSpan> whole = period(subject, 0, section);
        if (whole.isEmpty() && time.inWords()) {
            whole = Periods.of(subject.document(), section).namedMonths();
        }
        if (isWithin(time.days(), whole)) {
            scopes.add(0);
        }
        return scopes;
    }

    private Map<DateSpan, Integer> entriesOfYears(String section) {
        Map<DateSpan, Integer> entries = new HashMap<>();
        for (int i = 1; i < subject.scopes().size(); i++) {
            int at = i;
            period(subject, i, section).ifPresent(span -> entries.putIfAbsent(span, at));
        }
        return entries;
    }

    /** The period of the whole may be presumed, and different stated periods make no error. */
    private void tell(Place place, Scope whole, Figure figure, Object amount, Object time) {
        relatedTo(
                        whole,
                        figure,
                        run.breach(place)
                                .severity(Severity.WARNING)
                                .expected(greatest(whole, figure), figure)
                                .actual(amount, time))
                .add();
    }

    static Optional<DateSpan> period(Subject subject, int scope, String section) {
        // the period of a plan lies ahead of what it claims
        Optional<ReportingPeriod> period = scope == 0
                ? subject.report().map(report -> Periods.of(report, section))
                : subject.scopes().get(scope).period(section);
        return period.flatMap(ReportingPeriod::span);
    }

    static boolean isWithin(DateSpan time, Optional<DateSpan> whole) {
        return whole.filter(all -> all.encloses(time) && !all.equals(time)).isPresent();
    }

    /** Half a year beside the year that holds it. What entries add up to in the whole span is told by XSC-16. */
    private void timesWithinTimes() {
        for (int i = 1; i < subject.scopes().size(); i++) {
            for (Figure figure : Figures.all()) {
                if (isOfTimes(figure) && subject.scopes().get(i).isKnown(figure)) {
                    timeWithinTimes(figure, i);
                }
            }
        }
    }

    private void timeWithinTimes(Figure figure, int at) {
        Scope part = subject.scopes().get(at);
        Optional<DateSpan> time = period(subject, at, figure.section());
        List<Integer> wider =
                time.map(span -> longer(Time.of(span), figure.section())).orElse(List.of());
        for (int i : wider) {
            Scope whole = subject.scopes().get(i);
            // entries that do not overlap are added up
            if (greatest(whole, figure) >= 0 && (i > 0 || wider.size() > 1)) {
                compared = true;
                if (part.amount(figure) > greatest(whole, figure)) {
                    tell(part.place(figure), whole, figure, part.amount(figure), time.orElseThrow());
                    return;
                }
                run.holds();
            }
        }
    }
}
