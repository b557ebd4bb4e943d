package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.ScoringCriterion;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScoreCriterion;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Score sheets against the one of the profile, and against each other. */
final class ScoreSheetChecks {

    private final List<ScoringGroup> groups;
    private final SelfAssessment sheet;
    private final Evaluation run;
    private boolean compared;

    private ScoreSheetChecks(List<ScoringGroup> groups, SelfAssessment sheet, Evaluation run) {
        this.groups = groups;
        this.sheet = sheet;
        this.run = run;
    }

    /** Groups and criteria have the points that the province gives them, and stand once. */
    static void sheetIsThatOfTheProfile(Report report, Subject subject, Evaluation run) {
        List<ScoringGroup> groups = subject.profile().getScoringGroups();
        boolean compared = false;
        for (int i = 0; i < report.getSelfAssessments().size() && !groups.isEmpty(); i++) {
            ScoreSheetChecks checks =
                    new ScoreSheetChecks(groups, report.getSelfAssessments().get(i), run);
            checks.check("/selfAssessments/" + i);
            compared |= checks.compared;
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private void check(String at) {
        BigDecimal all = groups.stream()
                .map(group -> group.getMaximum().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        points(all, sheet.getMaximum(), sheet.getTotal(), at, "/total", ScorePlaces.TOTAL);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sheet.getGroups().size(); i++) {
            ScoreGroup group = sheet.getGroups().get(i);
            String there = at + "/groups/" + i;
            Optional<ScoringGroup> meant =
                    meant(groups, group.getCode(), group.getName(), ScoringGroup::getCode, ScoringGroup::getName);
            once(seen, meant.map(ScoringGroup::getCode).or(group::getCode), there, group.getName());
            meant.ifPresent(known -> {
                BigDecimal maximum = known.getMaximum().toBigDecimal();
                points(maximum, group.getMaximum(), group.getScore(), there, "/score", group.getName());
                criteria(known.getCriteria(), group.getCriteria(), there + "/criteria/");
            });
        }
    }

    private void criteria(List<ScoringCriterion> known, List<ScoreCriterion> criteria, String at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            ScoreCriterion criterion = criteria.get(i);
            Optional<ScoringCriterion> meant = meant(
                    known,
                    criterion.getCode(),
                    criterion.getName(),
                    ScoringCriterion::getCode,
                    ScoringCriterion::getName);
            once(seen, meant.map(ScoringCriterion::getCode).or(criterion::getCode), at + i, criterion.getName());
            if (meant.isPresent()) {
                BigDecimal maximum = meant.get().getMaximum().toBigDecimal();
                points(maximum, criterion.getMaximum(), criterion.getScore(), at + i, "/score", criterion.getName());
            }
        }
    }

    /** What the code says, or without one the name as the profile has it. */
    private static <T> Optional<T> meant(
            List<T> known, Optional<String> code, String name, Function<T, String> codeOf, Function<T, String> nameOf) {
        return known.stream()
                .filter(term -> code.isPresent()
                        ? code.get().equals(codeOf.apply(term))
                        : VietnameseText.foldWords(name).equals(VietnameseText.foldWords(nameOf.apply(term))))
                .findFirst();
    }

    private void once(Set<String> seen, Optional<String> code, String at, String name) {
        if (code.isPresent()) {
            compared = true;
            run.holdsIf(
                    seen.add(code.get()),
                    () -> run.breach(ScorePlaces.of(run, sheet, at, name))
                            .variant("twice")
                            .expected()
                            .actual(name)
                            .add());
        }
    }

    /** Where the sheet prints a maximum, ROL-06 holds the score against that one. */
    private void points(
            BigDecimal maximum,
            Optional<PrintedDecimal> printed,
            Optional<PrintedDecimal> score,
            String at,
            String member,
            Object name) {
        Object points = ArithmeticChecks.printed(maximum);
        if (printed.isPresent()) {
            compared = true;
            run.holdsIf(
                    printed.get().toBigDecimal().compareTo(maximum) == 0,
                    () -> run.breach(ScorePlaces.of(run, sheet, at + "/maximum", name))
                            .variant("maximum")
                            .expected(points)
                            .actual(printed.get())
                            .add());
        } else if (score.isPresent()) {
            compared = true;
            run.holdsIf(
                    score.get().toBigDecimal().compareTo(maximum) <= 0,
                    () -> run.breach(ScorePlaces.of(run, sheet, at + member, name))
                            .variant("above")
                            .expected(points)
                            .actual(score.get())
                            .add());
        }
    }

    /** Two totals of one period on one scale are one fact with two values. */
    static void onePeriodHasOneTotal(Report report, Subject subject, Evaluation run) {
        List<SelfAssessment> assessments = report.getSelfAssessments();
        boolean compared = false;
        for (int i = 0; i < assessments.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOfTheSame(report, assessments.get(i), assessments.get(j))) {
                    compared = true;
                    hold(assessments, j, i, run);
                    // the others are held against the first as well
                    break;
                }
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static void hold(List<SelfAssessment> assessments, int first, int second, Evaluation run) {
        PrintedDecimal one = assessments.get(first).getTotal().orElseThrow();
        PrintedDecimal other = assessments.get(second).getTotal().orElseThrow();
        run.holdsIf(
                one.compareTo(other) == 0,
                () -> run.breach(total(run, assessments.get(second), second))
                        .expected(one)
                        .actual(other)
                        .related(total(run, assessments.get(first), first))
                        .add());
    }

    private static Place total(Evaluation run, SelfAssessment assessment, int index) {
        return ScorePlaces.of(run, assessment, "/selfAssessments/" + index + "/total", ScorePlaces.TOTAL);
    }

    private static boolean isOfTheSame(Report report, SelfAssessment one, SelfAssessment other) {
        ReportingPeriod period = one.getPeriod().orElse(report.getPeriod());
        boolean scales = one.getMaximum().isPresent()
                && other.getMaximum().isPresent()
                && one.getMaximum().get().compareTo(other.getMaximum().get()) != 0;
        return !scales
                && one.getTotal().isPresent()
                && other.getTotal().isPresent()
                && period.isSameAs(other.getPeriod().orElse(report.getPeriod()));
    }
}
