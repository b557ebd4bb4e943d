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
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyLevel;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** The arithmetic of the answers by level. */
final class SurveyLevelChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SurveyLevelChecks() {}

    /** More answers than valid forms is an error; fewer too, if the whole scale is listed. */
    static void countsAddUp(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = new SurveyScale(subject.profile().getSurveyScale());
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            List<SurveyLevel> levels = survey.getLevels();
            boolean counted = levels.stream().allMatch(level -> level.getCount().isPresent());
            if (!counted || !scale.isPartition(levels) || survey.getValid().isEmpty()) {
                continue;
            }
            compared = true;
            long valid = survey.getValid().getAsLong();
            long sum = levels.stream()
                    .mapToLong(level -> level.getCount().orElse(0))
                    .sum();
            if (sum == valid) {
                run.holds();
                continue;
            }
            Evaluation.Breach breach = run.breach(ContentPlaces.survey(survey, i, "/levels"))
                    .expected(valid)
                    .actual(sum)
                    .related(ContentPlaces.survey(survey, i, "/valid"));
            if (sum < valid && !scale.isComplete(levels)) {
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
        SurveyScale scale = new SurveyScale(subject.profile().getSurveyScale());
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            List<SurveyLevel> levels = survey.getLevels();
            boolean shared =
                    levels.stream().allMatch(level -> level.getPercent().isPresent());
            if (!shared || !scale.isPartition(levels)) {
                continue;
            }
            compared = true;
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal slack = BigDecimal.ZERO;
            for (SurveyLevel level : levels) {
                PrintedDecimal percent = level.getPercent().orElse(PrintedDecimal.of(0));
                sum = sum.add(percent.toBigDecimal());
                slack = slack.add(SurveyScale.rounding(percent));
            }
            if (sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
                run.holds();
                continue;
            }
            Evaluation.Breach breach = run.breach(ContentPlaces.survey(survey, i, "/levels"))
                    .expected()
                    .actual(PrintedDecimal.parse(sum.toPlainString()));
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
            long valid = survey.getValid().orElse(0);
            for (int j = 0; valid > 0 && j < survey.getLevels().size(); j++) {
                SurveyLevel level = survey.getLevels().get(j);
                if (level.getPercent().isEmpty() || level.getCount().isPresent()) {
                    continue;
                }
                compared = true;
                int at = i;
                int row = j;
                PrintedDecimal percent = level.getPercent().get();
                run.holdsIf(
                        isAttainable(percent, valid),
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

    private static boolean isAttainable(PrintedDecimal percent, long forms) {
        long below = percent.toBigDecimal()
                .multiply(BigDecimal.valueOf(forms))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
        return percent.isPercentageOf(below, forms) || percent.isPercentageOf(below + 1, forms);
    }

    /** Where both are printed, the share of a level is its number of answers among the valid forms. */
    static void shareIsOfCount(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            long valid = survey.getValid().orElse(0);
            for (int j = 0; valid > 0 && j < survey.getLevels().size(); j++) {
                SurveyLevel level = survey.getLevels().get(j);
                if (level.getPercent().isEmpty() || level.getCount().isEmpty()) {
                    continue;
                }
                compared = true;
                int at = i;
                int row = j;
                long count = level.getCount().getAsLong();
                PrintedDecimal percent = level.getPercent().get();
                run.holdsIf(
                        percent.isPercentageOf(count, valid),
                        () -> run.breach(ContentPlaces.survey(survey, at, "/levels/" + row))
                                .expected(PrintedDecimal.percentage(count, valid, 2), count, valid)
                                .actual(percent, level.getPrinted())
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** A claim that does not say of which survey it speaks agrees with one of them. */
    static void claimAgrees(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = new SurveyScale(subject.profile().getSurveyScale());
        boolean compared = false;
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Optional<PrintedDecimal> value = claim.getValue();
            boolean rate = claim.getFigure()
                    .filter(Figures.SURVEYS_SATISFIED_RATE.id()::equals)
                    .isPresent();
            if (!rate || value.isEmpty() || claim.effectiveState() != QuantityState.VALUE) {
                continue;
            }
            List<SurveyScale.Share> shares = shares(report, claim, scale);
            if (!agreesWithFraction(claim, value.get())) {
                compared = true;
                PrintedFraction fraction = claim.getFraction().orElseThrow();
                long numerator = fraction.getNumerator().orElse(0);
                long denominator = fraction.getDenominator().orElse(1);
                run.breach(ContentPlaces.claim(claim, i))
                        .severity(Severity.ERROR)
                        .variant("fraction")
                        .expected(PrintedDecimal.percentage(numerator, denominator, 2), numerator, denominator)
                        .actual(value.get())
                        .add();
            } else if (!shares.isEmpty()) {
                compared = true;
                int at = i;
                run.holdsIf(
                        shares.stream().anyMatch(share -> share.mayBe(value.get())),
                        () -> run.breach(ContentPlaces.claim(claim, at))
                                .expected(shares.stream()
                                        .map(SurveyScale.Share::shown)
                                        .toList())
                                .actual(value.get())
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** What the surveys of the claim's phase, or all of them, give. */
    private static List<SurveyScale.Share> shares(Report report, Claim claim, SurveyScale scale) {
        List<SurveyScale.Share> shares = new ArrayList<>();
        report.getSurveys().stream()
                .filter(survey -> claim.getPhase().isEmpty() || claim.getPhase().equals(survey.getPhase()))
                .filter(scale::isSatisfiedComplete)
                .forEach(survey -> scale.satisfied(survey).ifPresent(shares::add));
        return shares;
    }

    private static boolean agreesWithFraction(Claim claim, PrintedDecimal value) {
        OptionalLong numerator =
                claim.getFraction().map(PrintedFraction::getNumerator).orElse(OptionalLong.empty());
        OptionalLong denominator =
                claim.getFraction().map(PrintedFraction::getDenominator).orElse(OptionalLong.empty());
        return numerator.isEmpty()
                || denominator.orElse(0) == 0
                || value.isPercentageOf(numerator.getAsLong(), denominator.getAsLong());
    }
}
