package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.rules.algebra.Bound;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** The arithmetic of the answers by level. */
final class SurveyLevelChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More answers than any survey has; a share above 100 % of as many forms as are read must not overflow. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private SurveyLevelChecks() {}

    /** More answers than valid forms is an error; fewer too, if the whole scale is listed. */
    static void countsAddUp(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            List<SurveyLevel> levels = survey.getLevels();
            boolean counted =
                    levels.stream().allMatch(level -> level.exactCount().isPresent());
            SurveyForms valid = SurveyForms.valid(survey).orElse(null);
            if (!counted || !scale.isPartition(levels) || valid == null) {
                continue;
            }
            long sum = levels.stream()
                    .mapToLong(level -> level.exactCount().orElse(0))
                    .sum();
            if (sum < valid.least() && scale.isOneForSeveral(levels)) {
                continue;
            }
            compared = true;
            if (valid.mayBe(sum)) {
                run.holds();
                continue;
            }
            Evaluation.Breach breach = run.breach(ContentPlaces.survey(survey, i, "/levels"))
                    .expected(valid.number())
                    .actual(sum)
                    .related(ContentPlaces.survey(survey, i, "/valid"));
            if (sum < valid.least() && !scale.isComplete(levels)) {
                breach.severity(Severity.WARNING).note();
            }
            breach.add();
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Above 100 is an error; below, levels may be left out. */
    static void sharesAddUp(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            List<SurveyLevel> levels = survey.getLevels();
            boolean shared =
                    levels.stream().allMatch(level -> level.exactPercent().isPresent());
            if (!shared || !scale.isPartition(levels)) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal slack = BigDecimal.ZERO;
            for (SurveyLevel level : levels) {
                PrintedDecimal percent = level.exactPercent().orElse(PrintedDecimal.of(0));
                sum = sum.add(percent.toBigDecimal());
                slack = slack.add(SurveyScale.rounding(percent));
            }
            if (sum.add(slack).compareTo(HUNDRED) < 0 && scale.isOneForSeveral(levels)) {
                continue;
            }
            compared = true;
            if (sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
                run.holds();
                continue;
            }
            Evaluation.Breach breach = run.breach(ContentPlaces.survey(survey, i, "/levels"))
                    .expected()
                    .actual(ArithmeticChecks.withItsDigits(sum));
            if (sum.compareTo(HUNDRED) < 0) {
                breach.severity(Severity.WARNING).note();
            }
            breach.add();
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Some whole number of the valid forms gives the printed share. */
    static void shareIsAttainable(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            long valid = SurveyForms.exactlyValid(survey).orElse(0);
            for (int j = 0; valid > 0 && j < survey.getLevels().size(); j++) {
                SurveyLevel level = survey.getLevels().get(j);
                if (level.exactPercent().isEmpty() || level.exactCount().isPresent()) {
                    continue;
                }
                compared = true;
                int at = i;
                int row = j;
                PrintedDecimal percent = level.exactPercent().get();
                run.holdsIf(
                        isAttainable(percent, valid)
                                || (mayBeAdjusted(survey, at, subject) && isAttainableWithinOneUnit(percent, valid)),
                        () -> run.breach(ContentPlaces.survey(survey, at, "/levels/" + row))
                                .expected(valid)
                                .actual(percent, level.getPrinted())
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static long countBelow(PrintedDecimal percent, long forms) {
        return percent.toBigDecimal()
                .multiply(BigDecimal.valueOf(forms))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .min(MOST)
                .longValueExact();
    }

    private static boolean isAttainable(PrintedDecimal percent, long forms) {
        long below = countBelow(percent, forms);
        return percent.isPercentageOf(below, forms) || percent.isPercentageOf(below + 1, forms);
    }

    private static boolean isAnswered(Survey survey, int index, Subject subject) {
        return !survey.getLevels().isEmpty() || ContentPlaces.isIllegible(subject, "/surveys/" + index + "/levels");
    }

    private static boolean mayBeAdjusted(Survey survey, int index, Subject subject) {
        // a share that cannot be read may make up a hundred with the others
        return isAdjusted(survey.getLevels()) || ContentPlaces.isIllegible(subject, "/surveys/" + index + "/levels");
    }

    /** Rounded shares seldom add up to 100; where they do, a clerk may have moved one by a unit of its last digit. */
    private static boolean isAdjusted(List<SurveyLevel> levels) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SurveyLevel level : levels) {
            if (level.exactPercent().isEmpty()) {
                return false;
            }
            sum = sum.add(level.exactPercent().get().toBigDecimal());
        }
        return sum.compareTo(HUNDRED) == 0;
    }

    private static boolean isWithinOneUnit(PrintedDecimal percent, long count, long valid) {
        BigDecimal forms = BigDecimal.valueOf(valid);
        BigDecimal distance = percent.toBigDecimal()
                .multiply(forms)
                .subtract(HUNDRED.multiply(BigDecimal.valueOf(count)))
                .abs();
        return distance.compareTo(forms.movePointLeft(percent.scale())) < 0;
    }

    private static boolean isAttainableWithinOneUnit(PrintedDecimal percent, long forms) {
        long below = countBelow(percent, forms);
        return isWithinOneUnit(percent, below, forms) || isWithinOneUnit(percent, below + 1, forms);
    }

    private static Claim asClaim(SurveyLevel level) {
        return Claim.builder()
                .value(level.getPercent())
                .comparator(level.getComparator())
                .upperValue(level.getUpperPercent())
                .build();
    }

    /** Where both are printed, the share of a level is its number of answers among the valid forms. */
    static void shareIsOfCount(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            long valid = SurveyForms.exactlyValid(survey).orElse(0);
            boolean adjusted = mayBeAdjusted(survey, i, subject);
            for (int j = 0; valid > 0 && j < survey.getLevels().size(); j++) {
                SurveyLevel level = survey.getLevels().get(j);
                if (level.getPercent().isEmpty() || level.exactCount().isEmpty()) {
                    continue;
                }
                compared = true;
                int at = i;
                int row = j;
                long count = level.exactCount().getAsLong();
                PrintedDecimal percent = level.getPercent().get();
                Claim told = asClaim(level);
                run.holdsIf(
                        Bound.agreesWith(told, count, valid)
                                || (adjusted && !level.isBound() && isWithinOneUnit(percent, count, valid)),
                        () -> run.breach(ContentPlaces.survey(survey, at, "/levels/" + row))
                                .expected(PrintedDecimal.percentage(count, valid, 2), count, valid)
                                .actualPhrase(
                                        level.isBound()
                                                ? run.rule()
                                                        .phrase("bound.actual", Bound.share(told), level.getPrinted())
                                                : run.rule().phrase("actual", percent, level.getPrinted()))
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** A claim agrees with its fraction, and with one of the surveys of which it may speak. */
    static void claimAgrees(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        boolean compared = false;
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            boolean rate = claim.getFigure()
                    .filter(Figures.SURVEYS_SATISFIED_RATE.id()::equals)
                    .isPresent();
            if (rate && ClaimValues.stated(claim).isPresent() && (!claim.isBound() || Bound.isToldBy(claim))) {
                compared |= claimAgrees(subject, claim, i, scale, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean claimAgrees(Subject subject, Claim claim, int index, SurveyScale scale, Evaluation run) {
        Approximation approximation = claim.getApproximation().orElse(Approximation.EXACT);
        Optional<SurveyScale.Share> fraction = fraction(claim);
        if (fraction.isPresent() && !fraction.get().mayBeWhatIsSaid(claim)) {
            PrintedFraction printed = claim.getFraction().orElseThrow();
            long numerator = printed.getNumerator().orElseThrow();
            long denominator = printed.getDenominator().orElseThrow();
            run.breach(ContentPlaces.claim(claim, index))
                    .severity(Severity.ERROR)
                    .variant(claim.isBound() ? "fractionBound" : "fraction")
                    .expected(PrintedDecimal.percentage(numerator, denominator, 2), numerator, denominator)
                    .actual(told(claim))
                    .add();
            return true;
        }
        List<Survey> surveys = subject.document().getSurveys();
        List<Survey> meant = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < surveys.size(); i++) {
            Survey survey = surveys.get(i);
            boolean told =
                    scale.isSatisfiedComplete(survey) && scale.satisfied(survey).isPresent();
            boolean mayBeMeant = SurveyClaims.mayMean(claim, survey);
            if (mayBeMeant && told) {
                meant.add(survey);
            }
            // the survey that is meant may be the one whose levels are of other words, or that cannot be read
            open |= (mayBeMeant && !told && isAnswered(survey, i, subject)) || SurveyClaims.mayBeOfAnything(subject, i);
        }
        List<SurveyScale.Share> shares = meant.stream()
                .map(survey -> scale.satisfied(survey).orElseThrow())
                .toList();
        if (shares.stream().anyMatch(share -> share.mayBeWhatIsSaid(claim))) {
            run.holds();
            return true;
        }
        // a survey without a date may be of another time than the claim's
        boolean certain = claim.getPeriod().flatMap(ReportingPeriod::span).isEmpty()
                || meant.stream().anyMatch(SurveyClaims::isDated);
        if (shares.isEmpty() || !certain || open) {
            return false;
        }
        Evaluation.Breach breach = run.breach(ContentPlaces.claim(claim, index));
        if (claim.isBound()) {
            breach.variant("bound");
        } else if (approximation != Approximation.EXACT) {
            breach.variant(approximation.name());
        }
        breach.expected(shares.stream().map(SurveyScale.Share::shown).toList())
                .actual(told(claim))
                .add();
        return true;
    }

    private static Object told(Claim claim) {
        PrintedDecimal value = claim.getValue().orElseThrow();
        return claim.isBound() ? Bound.share(claim) : value;
    }

    private static Optional<SurveyScale.Share> fraction(Claim claim) {
        OptionalLong numerator =
                claim.getFraction().map(PrintedFraction::getNumerator).orElse(OptionalLong.empty());
        OptionalLong denominator =
                claim.getFraction().map(PrintedFraction::getDenominator).orElse(OptionalLong.empty());
        return numerator.isEmpty() || denominator.orElse(0) == 0
                ? Optional.empty()
                : Optional.of(SurveyScale.Share.of(numerator.getAsLong(), denominator.getAsLong()));
    }
}
