package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Subject;

/** Of which survey a claim speaks, and whether it tells the same number of forms. */
final class SurveyClaims {

    private static final Map<String, Function<Survey, Optional<SurveyForms>>> COUNTS = Map.of(
            Figures.SURVEYS_ISSUED.id(), SurveyForms::issued,
            Figures.SURVEYS_COLLECTED.id(), SurveyForms::collected,
            Figures.SURVEYS_VALID.id(), SurveyForms::valid);

    /** By what a survey is told from another. */
    private static final List<String> CONTEXT = List.of("phase", "date", "period", "field", "village", "predecessor");

    private static final List<String> COUNTED = List.of("issued", "collected", "valid");

    private SurveyClaims() {}

    /**
     * Returns whether a claim may speak of a survey: of the same village, field and old commune, of no other phase, and of no other
     * time.
     */
    static boolean mayMean(Claim claim, Survey survey) {
        return (claim.getPhase().isEmpty() || claim.getPhase().equals(survey.getPhase()))
                && Part.named(claim.getField(), claim.getVillage(), claim.getPredecessor())
                        .equals(part(survey))
                && mayBeOfOneTime(claim.getPeriod().flatMap(ReportingPeriod::span), time(survey));
    }

    /** Returns whether two surveys may be one: of the same village, field and old commune, and of no other time. */
    static boolean mayBeOne(Survey survey, Survey other) {
        return part(survey).equals(part(other)) && mayBeOfOneTime(time(survey), time(other));
    }

    /** Returns whether a survey of a village is part of one of the commune: of the same phase, measure and time. */
    static boolean isPartOf(Survey village, Survey whole) {
        return village.getPhase().equals(whole.getPhase())
                && village.getField().isEmpty()
                && village.getPredecessor().isEmpty()
                && village.getMeasures()
                        .map(VietnameseText::fold)
                        .equals(whole.getMeasures().map(VietnameseText::fold))
                && isDated(village)
                && isDated(whole)
                && mayBeOfOneTime(time(village), time(whole));
    }

    /** Returns whether a claim tells how many forms a survey has ("thu về 178 phiếu"), where the survey itself does not. */
    static boolean isCountedBy(List<Claim> claims, Survey survey) {
        return claims.stream()
                .anyMatch(claim -> claim.getFigure().filter(COUNTS::containsKey).isPresent()
                        && claim.getValue().isPresent()
                        && mayMean(claim, survey));
    }

    /** Returns whether a number of forms is stated for what may be the survey of which a claim tells a share. */
    static boolean isCountedBy(Subject subject, Claim share) {
        AtomicBoolean counted = new AtomicBoolean();
        subject.statedCounts((pointer, claim, figures) -> {
            if (figures.stream().map(Figure::id).anyMatch(COUNTS::containsKey) && mayBeOfOneSurvey(claim, share)) {
                counted.set(true);
            }
        });
        return counted.get();
    }

    private static boolean mayBeOfOneSurvey(Claim one, Claim other) {
        boolean phases = one.getPhase().isEmpty()
                || other.getPhase().isEmpty()
                || one.getPhase().equals(other.getPhase());
        return phases
                && Part.named(one.getField(), one.getVillage(), one.getPredecessor())
                        .equals(Part.named(other.getField(), other.getVillage(), other.getPredecessor()))
                && mayBeOfOneTime(
                        one.getPeriod().flatMap(ReportingPeriod::span),
                        other.getPeriod().flatMap(ReportingPeriod::span));
    }

    /** Returns whether a survey is of the whole commune and all fields. */
    static boolean isOfTheWhole(Survey survey) {
        return survey.getVillage().isEmpty()
                && survey.getField().isEmpty()
                && survey.getPredecessor().isEmpty();
    }

    /** Returns whether it cannot be read of what a survey is, so that a claim may speak of it. */
    static boolean mayBeOfAnything(Subject subject, int survey) {
        return CONTEXT.stream().anyMatch(field -> isUnread(subject, survey, field));
    }

    private static boolean isUnread(Subject subject, int survey, String field) {
        return subject.document().isUnread("/surveys/" + survey + "/" + field);
    }

    private static Part part(Survey survey) {
        return Part.named(survey.getField(), survey.getVillage(), survey.getPredecessor());
    }

    /** Returns whether it is known when a survey was taken. */
    static boolean isDated(Survey survey) {
        return time(survey).isPresent();
    }

    private static Optional<DateSpan> time(Survey survey) {
        return survey.getDate()
                .map(date -> new DateSpan(date.earliest(), date.latest()))
                .or(() -> survey.getPeriod().flatMap(ReportingPeriod::span));
    }

    private static boolean mayBeOfOneTime(Optional<DateSpan> one, Optional<DateSpan> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    /** "200 phiếu" in one place and 180 in another are not the forms of one survey. */
    static void formsAgree(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Optional<Function<Survey, Optional<SurveyForms>>> count =
                    claim.getFigure().map(COUNTS::get);
            if (count.isPresent() && ClaimValues.exact(claim).isPresent()) {
                compared |= formsAgree(claim, i, count.get(), subject, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean formsAgree(
            Claim claim, int index, Function<Survey, Optional<SurveyForms>> count, Subject subject, Evaluation run) {
        List<Survey> surveys = subject.document().getSurveys();
        PrintedDecimal value = claim.getValue().orElseThrow();
        List<Integer> meant = IntStream.range(0, surveys.size())
                .filter(i -> count.apply(surveys.get(i)).isPresent() && mayMean(claim, surveys.get(i)))
                .boxed()
                .toList();
        // the survey that is meant may be the one of which phase, date or forms cannot be read
        boolean open = IntStream.range(0, surveys.size())
                .anyMatch(i ->
                        mayBeOfAnything(subject, i) || COUNTED.stream().anyMatch(field -> isUnread(subject, i, field)));
        if (meant.isEmpty() || open) {
            return false;
        }
        List<SurveyForms> forms = meant.stream()
                .flatMap(i -> count.apply(surveys.get(i)).stream())
                .toList();
        boolean agrees = forms.stream().anyMatch(told -> told.mayBe(value))
                || SurveyForms.isWithin(value, sum(forms, SurveyForms::least), sum(forms, SurveyForms::most));
        run.holdsIf(agrees, () -> {
            Evaluation.Breach breach = run.breach(ContentPlaces.claim(claim, index))
                    .expected(forms.stream().map(SurveyForms::number).distinct().toList())
                    .actual(value);
            meant.forEach(i -> breach.related(ContentPlaces.survey(surveys.get(i), i, "")));
            if (meant.size() > 1) {
                // it may be the sum of some of them, or that of a survey that is not told of
                breach.severity(Severity.WARNING);
            }
            breach.add();
        });
        return true;
    }

    private static BigDecimal sum(List<SurveyForms> forms, ToLongFunction<SurveyForms> end) {
        return forms.stream()
                .map(told -> BigDecimal.valueOf(end.applyAsLong(told)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
