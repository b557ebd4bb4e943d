package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.SURVEYS_SATISFIED_RATE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Who asked whom, how many, and whether the result says anything. */
final class SurveyMethodChecks {

    private static final PrintedDecimal ALL = PrintedDecimal.of(100);

    private SurveyMethodChecks() {}

    /** A baseline at the top of the scale leaves nothing to improve and nothing to measure. */
    static void baselineLeavesRoom(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean asked = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            Optional<SurveyLevel> top = top(survey, scale);
            if (!isBaseline(survey) || survey.getLevels().isEmpty()) {
                continue;
            }
            asked = true;
            int at = i;
            run.holdsIf(
                    top.isEmpty(),
                    () -> run.breach(ContentPlaces.survey(survey, at, "/levels"))
                            .expected()
                            .actual(top.orElseThrow().getPrinted())
                            .add());
        }
        if (!asked) {
            run.notApplicable();
        }
    }

    private static boolean isBaseline(Survey survey) {
        return survey.getPhase().filter(SurveyPhase.BASELINE::equals).isPresent();
    }

    /** The highest level, if all answers are at it. */
    private static Optional<SurveyLevel> top(Survey survey, SurveyScale scale) {
        return survey.getLevels().stream()
                .filter(scale::isTop)
                .filter(level -> level.exactPercent().isPresent()
                        ? level.exactPercent().get().compareTo(ALL) == 0
                        : SurveyForms.exactlyValid(survey).orElse(0) > 0
                                && level.exactCount().equals(survey.getValid()))
                .findFirst();
    }

    /** A baseline is told by SUR-08. */
    static void allAtTheTop(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean asked = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            if (isBaseline(survey) || survey.getLevels().isEmpty()) {
                continue;
            }
            asked = true;
            int at = i;
            Optional<SurveyLevel> top = top(survey, scale)
                    .filter(level ->
                            level.exactCount().isEmpty() || survey.getValid().isEmpty());
            run.holdsIf(
                    top.isEmpty(),
                    () -> run.breach(ContentPlaces.survey(survey, at, "/levels"))
                            .expected()
                            .actual(top.orElseThrow().getPrinted())
                            .add());
        }
        if (!asked) {
            run.notApplicable();
        }
    }

    /** One organiser is named for each survey, which may be told of in several places. */
    static void oneOrganiser(Report report, Subject subject, Evaluation run) {
        List<Survey> surveys = report.getSurveys();
        if (surveys.isEmpty()) {
            run.notApplicable();
        }
        // one survey told of many times is compared once
        Map<List<Object>, Integer> before = new LinkedHashMap<>();
        for (int i = 0; i < surveys.size(); i++) {
            Survey survey = surveys.get(i);
            Place place = ContentPlaces.survey(survey, i, "");
            if (ContentPlaces.isIllegible(subject, "/surveys/" + i + "/organisers")) {
                run.notApplicable();
                continue;
            }
            if (survey.getOrganisers().isEmpty()) {
                run.breach(place).variant("none").expected().actual().add();
                continue;
            }
            int other = otherOrganiser(survey, surveys, before.values());
            before.putIfAbsent(
                    List.of(
                            survey.getPhase(),
                            survey.getPeriod(),
                            survey.getVillage(),
                            survey.getPredecessor(),
                            survey.getField(),
                            survey.getDate(),
                            survey.getOrganisers()),
                    i);
            if (other < 0) {
                run.holds();
            } else {
                run.breach(place)
                        .expected(surveys.get(other).getOrganisers())
                        .actual(survey.getOrganisers())
                        .related(ContentPlaces.survey(surveys.get(other), other, ""))
                        .add();
            }
        }
    }

    /** The first mention of what may be the same survey, by somebody else; -1 if there is none. */
    private static int otherOrganiser(Survey survey, List<Survey> surveys, Collection<Integer> before) {
        for (int j : before) {
            Survey other = surveys.get(j);
            boolean samePhase =
                    survey.getPhase().isPresent() && survey.getPhase().equals(other.getPhase());
            if (samePhase && SurveyClaims.mayBeOne(survey, other) && !shareAnOrganiser(survey, other)) {
                return j;
            }
        }
        return -1;
    }

    private static boolean shareAnOrganiser(Survey survey, Survey other) {
        for (Organ organ : survey.getOrganisers()) {
            if (other.getOrganisers().stream().anyMatch(organ::isSameBodyAs)) {
                return true;
            }
        }
        return false;
    }

    /** A share of forms without the number of forms proves nothing. */
    static void formsAreCounted(Report report, Subject subject, Evaluation run) {
        boolean shared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            Optional<PrintedDecimal> first = survey.getLevels().stream()
                    .flatMap(level -> level.getPercent().stream())
                    .findFirst();
            if (first.isEmpty() || ContentPlaces.isIllegible(subject, "/surveys/" + i)) {
                continue;
            }
            shared = true;
            int at = i;
            run.holdsIf(
                    isCounted(survey) || SurveyClaims.isCountedBy(report.getClaims(), survey),
                    () -> run.breach(ContentPlaces.survey(survey, at, ""))
                            .expected()
                            .actual(first.get())
                            .add());
        }
        boolean none = report.getSurveys().isEmpty() && !ContentPlaces.isIllegible(subject, "/surveys");
        for (int i = 0; none && i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            boolean rate = claim.getFigure()
                    .filter(SURVEYS_SATISFIED_RATE.id()::equals)
                    .isPresent();
            if (rate && claim.getValue().isPresent()) {
                shared = true;
                int at = i;
                run.holdsIf(
                        claim.getFraction().isPresent() || SurveyClaims.isCountedBy(subject, claim),
                        () -> run.breach(ContentPlaces.claim(claim, at))
                                .expected()
                                .actual(claim.getValue().get())
                                .add());
            }
        }
        if (!shared) {
            run.notApplicable();
        }
    }

    private static boolean isCounted(Survey survey) {
        return survey.getIssued().isPresent()
                || survey.getCollected().isPresent()
                || survey.getValid().isPresent()
                || survey.getSize().filter(size -> size.getCount().isPresent()).isPresent()
                || survey.getLevels().stream()
                        .allMatch(level -> level.exactCount().isPresent());
    }
}
