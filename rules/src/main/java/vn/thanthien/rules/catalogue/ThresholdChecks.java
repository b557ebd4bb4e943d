package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.profile.Threshold;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Whether the whole span reaches what the province expects (ngưỡng của tỉnh). */
final class ThresholdChecks {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private ThresholdChecks() {}

    /** What was reached, as a fraction of whole numbers, so that no share is rounded before it is compared. */
    record Reached(BigDecimal numerator, BigDecimal denominator, Object shown, Place place) {

        int compareTo(PrintedDecimal threshold) {
            return numerator.compareTo(threshold.toBigDecimal().multiply(denominator));
        }
    }

    static void areReached(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (Threshold threshold : subject.profile().getThresholds()) {
            Figure figure = subject.find(threshold.getFigure()).orElse(null);
            if (figure == null || threshold.getComparator() == Comparator.BETWEEN) {
                continue;
            }
            for (Reached reached : reached(report, subject, figure)) {
                compared = true;
                run.holdsIf(
                        threshold.getComparator().isMetBy(reached.compareTo(threshold.getValue())),
                        () -> run.breach(reached.place())
                                .variant(key(threshold.getComparator()))
                                .expected(threshold.getValue(), figure)
                                .actual(reached.shown(), figure)
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static String key(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, BETWEEN -> "least";
            case AT_MOST -> "most";
            case EQUAL -> "equal";
            case MORE_THAN -> "more";
            case LESS_THAN -> "less";
        };
    }

    /** What the report tells of a figure: the number, the share that it claims, or the one that its counts make. */
    static List<Reached> reached(Report report, Subject subject, Figure figure) {
        Scope span = subject.scopes().get(0);
        if (Dictionary.isDeclaredId(figure.id())) {
            return declared(report, figure);
        }
        if (figure.kind() == Figure.Kind.COUNT) {
            return span.isKnown(figure)
                    ? List.of(new Reached(
                            BigDecimal.valueOf(span.amount(figure)),
                            BigDecimal.ONE,
                            span.amount(figure),
                            span.place(figure)))
                    : List.of();
        }
        List<Reached> claimed = claimed(report, figure);
        if (!claimed.isEmpty()) {
            return claimed;
        }
        return figure == Figures.SURVEYS_SATISFIED_RATE
                ? surveyed(report, subject)
                : counted(span, figure).stream().toList();
    }

    /** A figure of the province's own may have decimals. */
    private static List<Reached> declared(Report report, Figure figure) {
        List<AdditionalFigure> stated =
                report.getFigures().map(PeriodFigures::getAdditional).orElse(List.of());
        for (int i = 0; i < stated.size(); i++) {
            Optional<PrintedDecimal> value = stated.get(i).getValue();
            if (stated.get(i).getFigure().equals(figure.id()) && value.isPresent()) {
                Place place = Place.of("/figures/additional/" + i, figure.id(), Phrase.value(figure));
                return List.of(new Reached(value.get().toBigDecimal(), BigDecimal.ONE, value.get(), place));
            }
        }
        return List.of();
    }

    private static List<Reached> claimed(Report report, Figure rate) {
        List<Reached> claimed = new ArrayList<>();
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            if (claim.getFigure().filter(rate.id()::equals).isPresent() && isOfTheWhole(claim)) {
                PrintedDecimal value = claim.getValue().orElseThrow();
                claimed.add(new Reached(value.toBigDecimal(), BigDecimal.ONE, value, ContentPlaces.claim(claim, i)));
            }
        }
        return claimed;
    }

    /** The surveys but those that were taken at the start. */
    private static List<Reached> surveyed(Report report, Subject subject) {
        SurveyScale scale = SurveyScale.of(subject);
        List<Reached> surveyed = new ArrayList<>();
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            boolean first =
                    survey.getPhase().filter(SurveyPhase.BASELINE::equals).isPresent();
            SurveyScale.Share share = first || !SurveyClaims.isOfTheWhole(survey)
                    ? null
                    : scale.satisfied(survey).orElse(null);
            if (share != null) {
                surveyed.add(new Reached(
                        share.numerator(),
                        share.denominator(),
                        share.shown(),
                        ContentPlaces.survey(survey, i, "/levels")));
            }
        }
        return surveyed;
    }

    private static boolean isOfTheWhole(Claim claim) {
        return ClaimValues.exact(claim).isPresent()
                && claim.getPeriod().isEmpty()
                && claim.getField().isEmpty()
                && claim.getVillage().isEmpty()
                && claim.getPredecessor().isEmpty()
                && claim.getPost().isEmpty()
                && claim.getPhase().filter(SurveyPhase.BASELINE::equals).isEmpty();
    }

    private static Optional<Reached> counted(Scope span, Figure rate) {
        Figure numerator = rate.numerator().filter(span::isKnown).orElse(null);
        List<Figure> base = rate.bases().stream()
                .filter(figures -> span.areKnown(figures) && span.knownSum(figures) > 0)
                .findFirst()
                .orElse(List.of());
        if (numerator == null || base.isEmpty()) {
            return Optional.empty();
        }
        long above = span.amount(numerator);
        long below = span.knownSum(base);
        return Optional.of(new Reached(
                BigDecimal.valueOf(above).multiply(PERCENT),
                BigDecimal.valueOf(below),
                PrintedDecimal.percentage(above, below, 2),
                span.place(numerator)));
    }
}
