package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DOSSIERS_LATE_RATE;
import static vn.thanthien.core.figure.Figures.SURVEYS_SATISFIED_RATE;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** TGT: rules on targets (chỉ tiêu) of reports and plans. */
final class TargetRules {

    private static final PrintedDecimal ALL = PrintedDecimal.of(100);

    private TargetRules() {}

    static void declare(RuleBook book) {
        book.rule("TGT-11", INFO).report(ThresholdChecks::areReached);
        book.rule("TGT-01", WARNING).document(TargetRules::saysWhatIsMeant);
        book.rule("TGT-02", WARNING).report(TargetRules::notBelowAchieved);
        book.rule("TGT-03", ERROR).document(TargetRules::metIsTrue);
        book.rule("TGT-04", ERROR).document(TargetRules::shareIsAtMostAll);
        book.rule("TGT-05", WARNING).report(TargetBasisChecks::oneBase);
        book.rule("TGT-06", WARNING).report(TargetBasisChecks::limitationsAnswered);
        book.rule("TGT-07", WARNING).document(TargetTwiceChecks::oneLevel);
    }

    static List<Target> targets(OfficialDocument document) {
        if (document instanceof Report report) {
            return report.getTargets();
        }
        return document instanceof Plan plan ? plan.getTargets() : List.of();
    }

    private static void saysWhatIsMeant(Subject subject, Evaluation run) {
        List<Target> targets = targets(subject.document());
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            List<Phrase> missing = new ArrayList<>();
            if (target.getValue().isEmpty() && !ContentPlaces.isIllegible(subject, "/targets/" + i + "/value")) {
                missing.add(run.rule().phrase("value"));
            }
            if (target.getComparator().isEmpty()
                    && !ContentPlaces.isIllegible(subject, "/targets/" + i + "/comparator")) {
                missing.add(run.rule().phrase("comparator"));
            }
            int at = i;
            run.holdsIf(
                    missing.isEmpty(),
                    () -> run.breach(ContentPlaces.target(target, at))
                            .expected(missing)
                            .actual(target.getWording())
                            .add());
        }
        if (targets.isEmpty()) {
            run.notApplicable();
        }
    }

    /** What was reached last is the least to aim at; a target not to exceed is none to fall short of. */
    private static void notBelowAchieved(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getTargets().size(); i++) {
            Target target = report.getTargets().get(i);
            Figure rate = target.getFigure()
                    .flatMap(Figures::find)
                    .filter(figure -> figure.kind() == Figure.Kind.RATE)
                    .orElse(null);
            boolean downwards =
                    target.getComparator().filter(Comparator::isDownwards).isPresent() || isBestLow(target);
            // a target told with its result is one of the past
            boolean past = target.getAchieved().isPresent();
            // a target of a field or village is none of the commune's
            boolean part = target.getField().isPresent() || target.getVillage().isPresent();
            if (rate == null
                    || downwards
                    || past
                    || part
                    || target.getValue().isEmpty()
                    || isOfTheTimeReported(target, Periods.of(report, rate.section()))) {
                continue;
            }
            Optional<Achieved> achieved = achieved(report, subject, rate);
            if (achieved.isEmpty()) {
                continue;
            }
            compared = true;
            int at = i;
            PrintedDecimal value = target.getValue().get();
            run.holdsIf(
                    !achieved.get().share().isAbove(value),
                    () -> run.breach(ContentPlaces.target(target, at))
                            .expected(achieved.get().share().shown(), rate)
                            .actual(value)
                            .related(achieved.get().place())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** A target of the time of which the report tells was set before its result was known. */
    private static boolean isOfTheTimeReported(Target target, ReportingPeriod reported) {
        Optional<DateSpan> told = reported.span();
        Optional<LocalDate> begins =
                target.getPeriod().flatMap(ReportingPeriod::span).map(DateSpan::from);
        Optional<LocalDate> ends = target.wholeDeadline().flatMap(Deadline::lastDay);
        return told.isPresent()
                && (begins.filter(day -> !day.isAfter(told.get().to())).isPresent()
                        || ends.filter(day -> !day.isAfter(told.get().to())).isPresent());
    }

    private record Achieved(SurveyScale.Share share, Place place) {}

    /** The least of what the report claims for the rate; for satisfaction without a claim, the last survey. */
    private static Optional<Achieved> achieved(Report report, Subject subject, Figure rate) {
        Achieved least = null;
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            if (claim.getFigure().filter(rate.id()::equals).isPresent()
                    && ClaimValues.stated(claim).isPresent()
                    && claim.getComparator().filter(Comparator::isDownwards).isEmpty()
                    && claim.getPhase().filter(SurveyPhase.BASELINE::equals).isEmpty()
                    && claim.getField().isEmpty()
                    && claim.getVillage().isEmpty()
                    && claim.getPredecessor().isEmpty()) {
                PrintedDecimal value = claim.getValue().get();
                if (least == null || least.share().isAbove(value)) {
                    least = new Achieved(SurveyScale.Share.of(value), ContentPlaces.claim(claim, i));
                }
            }
        }
        return least == null && rate == SURVEYS_SATISFIED_RATE
                ? lastSurvey(report, subject)
                : Optional.ofNullable(least);
    }

    private static Optional<Achieved> lastSurvey(Report report, Subject subject) {
        SurveyScale scale = SurveyScale.of(subject);
        Achieved last = null;
        boolean followUp = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey survey = report.getSurveys().get(i);
            Optional<SurveyScale.Share> share =
                    SurveyClaims.isOfTheWhole(survey) ? scale.satisfied(survey) : Optional.empty();
            boolean later =
                    survey.getPhase().filter(SurveyPhase.FOLLOW_UP::equals).isPresent();
            if (share.isPresent() && (later || !followUp)) {
                last = new Achieved(share.get(), ContentPlaces.survey(survey, i, "/levels"));
                followUp |= later;
            }
        }
        return Optional.ofNullable(last);
    }

    private static void metIsTrue(Subject subject, Evaluation run) {
        List<Target> targets = targets(subject.document());
        boolean compared = false;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.getMet().isEmpty()
                    || target.getValue().isEmpty()
                    || target.getComparator().isEmpty()) {
                continue;
            }
            if (target.getAchieved().isEmpty()) {
                compared |= metByTheFigures(target, i, subject, run);
                continue;
            }
            compared = true;
            PrintedDecimal achieved = target.getAchieved().get();
            boolean said = target.getMet().get();
            int at = i;
            run.holdsIf(
                    isSaidTruly(said, target, achieved.toBigDecimal(), BigDecimal.ONE),
                    () -> run.breach(met(target, at))
                            .variant(said ? "unmet" : "met")
                            .expected(achieved, target.getValue().get())
                            .actual()
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Without a result beside it, a target of the commune for the time of the report is held against its figures. */
    private static boolean metByTheFigures(Target target, int index, Subject subject, Evaluation run) {
        Figure figure = target.getFigure().flatMap(Figures::find).orElse(null);
        Report report = subject.report().orElse(null);
        if (figure == null
                || report == null
                || target.getField().isPresent()
                || target.getVillage().isPresent()
                || target.getPeriod()
                        .filter(period -> !period.isSameAs(Periods.of(report, figure.section())))
                        .isPresent()) {
            return false;
        }
        List<ThresholdChecks.Reached> all = ThresholdChecks.reached(report, subject, figure);
        if (all.isEmpty()) {
            return false;
        }
        boolean said = target.getMet().orElseThrow();
        run.holdsIf(
                all.stream().anyMatch(reached -> isSaidTruly(said, target, reached.numerator(), reached.denominator())),
                () -> run.breach(met(target, index))
                        // a share may be taken of something else, and the figures of another time than the target
                        .severity(WARNING)
                        .variant(said ? "unmet" : "met")
                        .expected(all.get(0).shown(), target.getValue().orElseThrow())
                        .actual()
                        .related(all.get(0).place())
                        .add());
        return true;
    }

    /** A share of late dossiers of 1 % is one not to exceed, whatever the words are. */
    private static boolean isBestLow(Target target) {
        return target.getFigure().filter(DOSSIERS_LATE_RATE.id()::equals).isPresent();
    }

    /** "Đạt 97%" reached with 98%, or "từ 90% đến 95%" with 96%, may be called met or not. */
    private static boolean isSaidTruly(boolean said, Target target, BigDecimal reached, BigDecimal of) {
        int difference = compare(reached, of, target.getValue().orElseThrow());
        Comparator comparator = target.getComparator().orElseThrow();
        boolean met = comparator == Comparator.EQUAL ? difference >= 0 : comparator.isMetBy(difference);
        if (comparator == Comparator.EQUAL && isBestLow(target)) {
            return difference < 0 || said == (difference == 0);
        }
        boolean mayBeEither = difference > 0
                && (comparator == Comparator.EQUAL
                        || (comparator == Comparator.BETWEEN
                                && target.getUpperValue()
                                        .filter(upper -> compare(reached, of, upper) <= 0)
                                        .isEmpty()));
        return said == met || mayBeEither;
    }

    private static int compare(BigDecimal reached, BigDecimal of, PrintedDecimal value) {
        return reached.compareTo(value.toBigDecimal().multiply(of));
    }

    private static Place met(Target target, int index) {
        Place place = ContentPlaces.target(target, index);
        return Place.of("/targets/" + index + "/met", place.key() + "#met", place.label());
    }

    private static void shareIsAtMostAll(Subject subject, Evaluation run) {
        List<Target> targets = targets(subject.document());
        boolean compared = false;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            boolean rate = target.getFigure()
                    .flatMap(Figures::find)
                    .filter(figure -> figure.kind() == Figure.Kind.RATE)
                    .isPresent();
            if (target.getUpperValue().isPresent() && target.getValue().isPresent()) {
                compared = true;
                rangeRises(target, i, run);
            }
            if (!rate || (target.getValue().isEmpty() && target.getAchieved().isEmpty())) {
                continue;
            }
            compared = true;
            PrintedDecimal most = largest(target);
            boolean over = VietnameseText.contains(target.getWording(), "trên 100%")
                    || VietnameseText.contains(target.getWording(), "hơn 100%");
            boolean moreThanAll =
                    target.getComparator().filter(Comparator.MORE_THAN::equals).isPresent()
                            && target.getValue().filter(ALL::equals).isPresent();
            int at = i;
            run.holdsIf(
                    most.compareTo(ALL) <= 0 && !over && !moreThanAll,
                    () -> run.breach(ContentPlaces.target(target, at))
                            .expected()
                            .actual(most, target.getWording())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** "Từ 95% đến 90%" is a range in which nothing lies. */
    private static void rangeRises(Target target, int index, Evaluation run) {
        PrintedDecimal lower = target.getValue().orElseThrow();
        PrintedDecimal upper = target.getUpperValue().orElseThrow();
        run.holdsIf(
                lower.compareTo(upper) <= 0,
                () -> run.breach(ContentPlaces.target(target, index))
                        .variant("range")
                        .expected(lower)
                        .actual(upper)
                        .add());
    }

    private static PrintedDecimal largest(Target target) {
        PrintedDecimal value = target.getUpperValue().or(target::getValue).orElse(PrintedDecimal.of(0));
        PrintedDecimal achieved = target.getAchieved().orElse(value);
        return achieved.compareTo(value) > 0 ? achieved : value;
    }
}
