package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** What is stated twice, counted beside its list, or split into years. */
final class RestatementChecks {

    /** Totals that include what each year carries over from the one before. */
    private static final Set<Figure> WITH_CARRIED_OVER = Set.of(
            DOSSIERS_RECEIVED,
            DOSSIERS_DUE,
            PETITIONS_TO_PROCESS,
            PETITIONS_PROCESSED,
            PETITIONS_ELIGIBLE,
            PETITIONS_INELIGIBLE,
            PETITIONS_COMPLAINTS,
            PETITIONS_DENUNCIATIONS,
            PETITIONS_RECOMMENDATIONS,
            PETITIONS_FEEDBACK,
            PETITIONS_RECOMMENDATIONS_AND_FEEDBACK,
            PETITIONS_CASES_WITHIN_COMPETENCE,
            PETITIONS_WITHIN_COMPETENCE,
            PETITIONS_OUTSIDE_COMPETENCE);

    /** Reports tell of a few years; each that is stated twice doubles the combinations. */
    private static final int MOST_DISPUTED_YEARS = 6;

    private static final int DAYS_A_YEAR = 365;

    private RestatementChecks() {}

    static void oneValue(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean compared = false;
        for (List<Scope> scopes : List.of(subject.scopes(), subject.fieldRows(), subject.parts())) {
            for (Scope scope : scopes) {
                compared |= oneCountEach(subject, scope, run);
            }
        }
        for (Figure figure : Figures.all()) {
            if (figure.kind() == Figure.Kind.RATE
                    && (figure != SURVEYS_SATISFIED_RATE
                            || document.getSurveys().isEmpty())) {
                compared |= oneRate(subject, figure, run);
            }
        }
        compared |= ToldTwiceChecks.oneOfEach(subject, run);
        if (document instanceof Report report) {
            compared |= oneOfEachPlain(report, subject, run);
            compared |= SurveyRestatements.oneOfEach(report, subject, run);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean oneOfEachPlain(Report report, Subject subject, Evaluation run) {
        boolean compared = oneOfEachTime(report, subject, run);
        compared |= oneOfEachDeclared(report.getFigures(), "/figures", run);
        for (int i = 0; i < report.getYears().size(); i++) {
            compared |= oneOfEachDeclared(Optional.of(report.getYears().get(i)), "/years/" + i, run);
        }
        return compared;
    }

    /** Two entries of one year are one; what the entries are beside the whole span is told by XSC-16 where they add up. */
    private static boolean oneOfEachTime(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        Map<String, Map<DateSpan, Scope>> first = new HashMap<>();
        for (int i = 0; i < report.getYears().size(); i++) {
            Scope again = subject.scopes().get(i + 1);
            for (Figure figure : Figures.all()) {
                Optional<DateSpan> time = figure.kind() == Figure.Kind.COUNT && again.isKnown(figure)
                        ? Periods.stated(report.getYears().get(i), figure.section())
                                .flatMap(ReportingPeriod::span)
                        : Optional.empty();
                Scope before = time.map(span -> first.computeIfAbsent(figure.id(), id -> new HashMap<>())
                                .putIfAbsent(span, again))
                        .orElse(null);
                if (before != null) {
                    compared = true;
                    oneOfOneTime(figure, again, before, run);
                }
            }
        }
        return compared;
    }

    private static void oneOfOneTime(Figure figure, Scope again, Scope before, Evaluation run) {
        run.holdsIf(
                again.amounts(figure).stream().anyMatch(before.amounts(figure)::contains),
                () -> run.breach(again.place(figure))
                        .variant("time")
                        .expected(before.amount(figure))
                        .actual(again.amount(figure), figure)
                        .related(before.place(figure))
                        .add());
    }

    /** The first number that a figure of the province's own has is the one that every rule reads. */
    private static boolean oneOfEachDeclared(Optional<PeriodFigures> figures, String place, Evaluation run) {
        List<AdditionalFigure> stated =
                figures.map(PeriodFigures::getAdditional).orElse(List.of());
        Map<String, Integer> first = new HashMap<>();
        boolean compared = false;
        for (int i = 0; i < stated.size(); i++) {
            AdditionalFigure again = stated.get(i);
            Integer before = first.putIfAbsent(
                    again.getFigure() + again.getPeriod().map(Object::toString).orElse(""), i);
            if (before == null) {
                continue;
            }
            compared = true;
            AdditionalFigure one = stated.get(before);
            String pointer = place + "/additional/" + i;
            run.holdsIf(
                    one.getValue().equals(again.getValue()) && one.getState().equals(again.getState()),
                    () -> run.breach(Place.of(pointer, "additional#" + again.getFigure(), label(again)))
                            .variant("declared")
                            .expected(one.getValue().<Object>map(v -> v).orElse(""))
                            .actual(again.getValue().<Object>map(v -> v).orElse(""))
                            .related(Place.of(
                                    place + "/additional/" + before, "additional#" + again.getFigure(), label(again)))
                            .add());
        }
        return compared;
    }

    private static Phrase label(AdditionalFigure figure) {
        return Phrase.value(figure.getFigure());
    }

    private static boolean oneCountEach(Subject subject, Scope scope, Evaluation run) {
        boolean compared = oneCountOf(Figures.all(), subject, scope, run);
        compared |= oneCountOf(scope.declared(), subject, scope, run);
        compared |= oneSumEach(scope, run);
        compared |= oneNumberTogether(subject, scope, run);
        return compared;
    }

    /** "Kết hôn và khai sinh: 120" beside 50 and 60. */
    private static boolean oneSumEach(Scope scope, Evaluation run) {
        int[] told = {0};
        scope.joints((place, figures, amount, sum) -> {
            told[0]++;
            run.holdsIf(amount == sum, () -> {
                Evaluation.Breach breach = run.breach(place)
                        .variant("joint")
                        .expected(sum, figures)
                        .actual(amount);
                figures.forEach(figure -> breach.related(scope.place(figure)));
                breach.add();
            });
        });
        return told[0] > 0;
    }

    /** "Chúc mừng và cảm ơn: 10", and 20 elsewhere; where each of them is known, both are held against their sum. */
    private static boolean oneNumberTogether(Subject subject, Scope scope, Evaluation run) {
        boolean compared = false;
        for (List<Scope.OneNumber> stated : scope.statedTogether()) {
            List<Figure> figures = stated.get(0).figures();
            if (stated.size() < 2 || scope.areKnown(figures)) {
                continue;
            }
            compared = true;
            List<Long> amounts =
                    stated.stream().map(Scope.OneNumber::amount).distinct().toList();
            run.holdsIf(amounts.size() == 1, () -> {
                Evaluation.Breach breach =
                        run.breach(stated.get(0).place()).expected(figures).actual(amounts);
                if (isOfUnknownTime(subject, scope, figures.get(0))) {
                    breach.severity(Severity.WARNING);
                }
                stated.stream().skip(1).forEach(again -> breach.related(again.place()));
                breach.add();
            });
        }
        return compared;
    }

    private static boolean oneCountOf(Collection<Figure> figures, Subject subject, Scope scope, Evaluation run) {
        boolean compared = false;
        for (Figure figure : figures) {
            if (figure.kind() == Figure.Kind.COUNT && scope.isKnown(figure) && scope.isStatedAgain(figure)) {
                oneCount(scope, figure, isOfUnknownTime(subject, scope, figure), run);
                compared = true;
            }
        }
        return compared;
    }

    /** A plan looks back and ahead: two numbers of no stated time may be of two; the unit itself is as it is now. */
    private static boolean isOfUnknownTime(Subject subject, Scope scope, Figure figure) {
        return subject.plan().isPresent()
                && subject.scopes().get(0).equals(scope)
                && !figure.section().equals("locality");
    }

    private static void oneCount(Scope scope, Figure figure, boolean open, Evaluation run) {
        List<Long> amounts = scope.amounts(figure);
        if (amounts.size() < 2) {
            run.holds();
            return;
        }
        Evaluation.Breach breach =
                run.breach(scope.place(figure)).expected(figure).actual(amounts);
        if (open) {
            breach.severity(Severity.WARNING);
        }
        scope.restatements(figure).forEach(breach::related);
        breach.add();
    }

    /** Only claims that no count can decide; the others are held against the counts by the rule of their rate. */
    private static boolean oneRate(Subject subject, Figure rate, Evaluation run) {
        List<Integer> undecided = new ArrayList<>();
        for (int i = 0; i < subject.claims().size(); i++) {
            Claim claim = subject.claims().get(i);
            if (claim.getFigure().filter(rate.id()::equals).isPresent()
                    && ClaimValues.exact(claim).isPresent()
                    && claim.getFraction().isEmpty()
                    && subject.scopeOf(claim, rate)
                            .filter(scope -> isDecided(rate, scope))
                            .isEmpty()) {
                undecided.add(i);
            }
        }
        boolean compared = false;
        for (int j = 1; j < undecided.size(); j++) {
            for (int k = 0; k < j; k++) {
                Claim claim = subject.claims().get(undecided.get(j));
                Claim other = subject.claims().get(undecided.get(k));
                if (isOfAnother(claim, other)) {
                    continue;
                }
                compared = true;
                if (isSame(claim, other)) {
                    run.holds();
                } else {
                    boolean named =
                            claim.getBase().isPresent() && claim.getBase().equals(other.getBase());
                    run.breach(ContentPlaces.claim(claim, undecided.get(j)))
                            .severity(named ? Severity.ERROR : Severity.WARNING)
                            .variant("rate")
                            .expected(other.getValue().orElseThrow())
                            .actual(claim.getValue().orElseThrow())
                            .related(ContentPlaces.claim(other, undecided.get(k)))
                            .add();
                    break;
                }
            }
        }
        return compared;
    }

    private static boolean isDecided(Figure rate, Scope scope) {
        return rate.numerator().filter(scope::isKnown).isPresent()
                && rate.bases().stream().anyMatch(scope::areKnown);
    }

    /** Two claims with different periods, parts or bases speak of different numbers. */
    private static boolean isOfAnother(Claim claim, Claim other) {
        boolean bases = claim.getBase().isPresent()
                && other.getBase().isPresent()
                && !claim.getBase().equals(other.getBase());
        return bases
                || !isSamePeriod(claim.getPeriod(), other.getPeriod())
                || !Part.of(claim).equals(Part.of(other));
    }

    /** Returns whether the figure includes what is carried over, so that times of it cannot be added. */
    static boolean isWithCarriedOver(Figure figure) {
        return WITH_CARRIED_OVER.contains(figure);
    }

    /** Returns whether neither has a period, or both the same. */
    static boolean isSamePeriod(Optional<ReportingPeriod> one, Optional<ReportingPeriod> other) {
        return one.isEmpty()
                ? other.isEmpty()
                : other.filter(one.get()::isSameAs).isPresent();
    }

    /** "99,7%" and "99,71%" are one number printed with more or fewer digits. */
    private static boolean isSame(Claim claim, Claim other) {
        PrintedDecimal one = claim.getValue().orElseThrow();
        PrintedDecimal two = other.getValue().orElseThrow();
        BigDecimal difference = one.toBigDecimal().subtract(two.toBigDecimal()).abs();
        BigDecimal rounding = SurveyScale.rounding(one.scale() < two.scale() ? one : two);
        return one.scale() == two.scale() ? difference.signum() == 0 : difference.compareTo(rounding) <= 0;
    }

    static void yearsAddUp(Report report, Subject subject, Evaluation run) {
        List<Scope> years = subject.scopes().subList(1, subject.scopes().size());
        if (years.isEmpty()) {
            run.notApplicable();
            return;
        }
        Scope span = subject.scopes().get(0);
        List<Figure> figures = new ArrayList<>(Figures.all());
        figures.addAll(span.declared());
        boolean compared = YearRowChecks.addUp(report, subject, run);
        compared |= YearTogetherChecks.addUp(report, subject, run);
        for (Figure figure : figures) {
            boolean flow = figure.additivity() == Additivity.TIME_AND_COMMUNES
                    && !(WITH_CARRIED_OVER.contains(figure) && years.stream().anyMatch(year -> carries(year, figure)));
            if (flow && span.isKnown(figure)) {
                List<Integer> told = IntStream.range(0, years.size())
                        .filter(i -> years.get(i).isKnown(figure))
                        .boxed()
                        .toList();
                List<Scope> stating = told.stream().map(years::get).toList();
                long sum =
                        stating.stream().mapToLong(year -> year.amount(figure)).sum();
                if (!stating.isEmpty() && mayBeHeld(report, figure, told, sum > span.amount(figure))) {
                    compared = true;
                    underEveryReading(figure, span, stating, run);
                }
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Returns whether years that make up the whole are told, or some of it that are more than the whole already. */
    static boolean mayBeHeld(Report report, Figure figure, List<Integer> told, boolean more) {
        Cover cover = cover(report, figure, told);
        return cover == Cover.WHOLE || (cover == Cover.PART && more);
    }

    /** The values stated of the span and of each year are combined; with too many of them nothing can be told. */
    private static void underEveryReading(Figure figure, Scope span, List<Scope> stating, Evaluation run) {
        List<Integer> disputed = IntStream.range(0, stating.size())
                .filter(i -> stating.get(i).isDisputed(figure))
                .boxed()
                .toList();
        if (disputed.size() > MOST_DISPUTED_YEARS) {
            run.notApplicable();
        } else {
            underEveryReading(figure, span, stating, disputed, run);
        }
    }

    private static void underEveryReading(
            Figure figure, Scope span, List<Scope> years, List<Integer> disputed, Evaluation run) {
        if (disputed.isEmpty()) {
            span.underEveryReading(run, reading -> yearsOfFigure(figure, reading, years, run));
            return;
        }
        int next = disputed.get(0);
        years.get(next).underEveryReading(run, reading -> {
            List<Scope> chosen = new ArrayList<>(years);
            chosen.set(next, reading);
            underEveryReading(figure, span, chosen, disputed.subList(1, disputed.size()), run);
        });
    }

    private static void yearsOfFigure(Figure figure, Scope span, List<Scope> stating, Evaluation run) {
        long sum = stating.stream().mapToLong(year -> year.amount(figure)).sum();
        if (span.amount(figure) == sum) {
            run.holds();
            return;
        }
        List<Phrase> terms = stating.stream()
                .map(year -> run.rule().phrase("term", year.amount(figure), year.name()))
                .toList();
        Evaluation.Breach breach =
                run.breach(span.place(figure)).expected(sum, terms).actual(span.amount(figure), figure);
        stating.forEach(year -> breach.related(year.place(figure)));
        if (WITH_CARRIED_OVER.contains(figure)
                && sum > span.amount(figure)
                && !stating.stream().allMatch(year -> year.isKnown(carriedOver(figure)))) {
            breach.severity(Severity.WARNING).note();
        }
        breach.add();
    }

    /** Returns whether a year tells that some of a figure was left from the year before. */
    static boolean carries(Scope year, Figure figure) {
        Figure carried = carriedOver(figure);
        return year.isKnown(carried) && year.amount(carried) > 0;
    }

    /** Returns what was left from the time before of what a figure counts. */
    static Figure carriedOver(Figure figure) {
        return figure.section().equals("dossiers") ? DOSSIERS_CARRIED_OVER : PETITIONS_CARRIED_OVER;
    }

    /** How the times of the entries lie in that of the whole. */
    private enum Cover {
        /** They are all of it: the entries make up the whole. */
        WHOLE,
        /** They are some of it: the entries are not more than the whole. */
        PART,
        /** They overlap, or reach beyond it: nothing follows. Different stated periods never make an error. */
        APART
    }

    private static Cover cover(Report report, Figure figure, List<Integer> told) {
        ReportingPeriod whole = Periods.of(report, figure.section());
        List<ReportingPeriod> periods = told.stream()
                .map(i -> Periods.stated(report.getYears().get(i), figure.section()))
                .map(period -> period.orElseGet(() -> ReportingPeriod.builder().build()))
                .toList();
        if (periods.stream().allMatch(ReportingPeriod::isUnstated)) {
            // presumed to be the years of the whole, one an entry
            boolean all = told.size() == report.getYears().size() && told.size() >= years(whole);
            return all ? Cover.WHOLE : Cover.PART;
        }
        List<DateSpan> spans = periods.stream()
                .flatMap(period -> period.span().stream())
                .sorted(Comparator.comparing(DateSpan::from))
                .toList();
        boolean apart = spans.size() < periods.size();
        long days = 0;
        for (int i = 0; i < spans.size(); i++) {
            days += spans.get(i).days();
            apart |= i > 0 && spans.get(i).overlaps(spans.get(i - 1));
        }
        Optional<DateSpan> all = whole.span();
        if (apart
                || all.filter(time -> !spans.stream().allMatch(time::encloses)).isPresent()) {
            return Cover.APART;
        }
        long asked = all.map(DateSpan::days).orElse((long) years(whole) * DAYS_A_YEAR);
        return asked > 0 && days >= asked ? Cover.WHOLE : Cover.PART;
    }

    /** How many years a period is said to cover; none if it is not said. */
    private static int years(ReportingPeriod period) {
        if (period.getYears().isPresent()) {
            return period.getYears().getAsInt();
        }
        return period.span()
                .map(span -> span.to().getYear() - span.from().getYear() + 1)
                .orElse(0);
    }
}
