package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScoreCriterion;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** ROL: rules on self-assessment by points (tự chấm điểm). */
final class ScoreRules {

    private ScoreRules() {}

    static void declare(RuleBook book) {
        book.rule("ROL-06", ERROR).report(ScoreRules::pointsAddUp);
        book.rule("ROL-07", ERROR).report(ScoreDossierChecks::dossierIsComplete);
        book.rule("ROL-11", ERROR).report(ScoreSheetChecks::sheetIsThatOfTheProfile);
        book.rule("ROL-12", ERROR).report(ScoreSheetChecks::onePeriodHasOneTotal);
    }

    private static void pointsAddUp(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getSelfAssessments().size(); i++) {
            Sheet sheet = new Sheet(report.getSelfAssessments().get(i), run);
            sheet.check("/selfAssessments/" + i);
            compared |= sheet.compared;
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** A score sheet while it is checked. */
    private static final class Sheet {

        private final SelfAssessment sheet;
        private final Evaluation run;
        private boolean compared;

        Sheet(SelfAssessment sheet, Evaluation run) {
            this.sheet = sheet;
            this.run = run;
        }

        void check(String at) {
            List<Optional<PrintedDecimal>> scores = new ArrayList<>();
            List<Optional<PrintedDecimal>> maxima = new ArrayList<>();
            for (int i = 0; i < sheet.getGroups().size(); i++) {
                ScoreGroup group = sheet.getGroups().get(i);
                check(group, at + "/groups/" + i);
                scores.add(group.getScore());
                maxima.add(group.getMaximum());
            }
            isAtMost(sheet.getTotal(), sheet.getMaximum(), at + "/total", ScorePlaces.TOTAL);
            isSum(sheet.getTotal(), scores, at + "/total", ScorePlaces.TOTAL, "sum", ERROR);
            isSum(sheet.getMaximum(), maxima, at + "/maximum", ScorePlaces.TOTAL, "scale", ERROR);
        }

        private void check(ScoreGroup group, String at) {
            List<Optional<PrintedDecimal>> scores = new ArrayList<>();
            List<Optional<PrintedDecimal>> maxima = new ArrayList<>();
            for (int i = 0; i < group.getCriteria().size(); i++) {
                ScoreCriterion criterion = group.getCriteria().get(i);
                isAtMost(
                        criterion.getScore(),
                        criterion.getMaximum(),
                        at + "/criteria/" + i + "/score",
                        criterion.getName());
                scores.add(criterion.getScore());
                maxima.add(criterion.getMaximum());
            }
            isAtMost(group.getScore(), group.getMaximum(), at + "/score", group.getName());
            isSum(group.getScore(), scores, at + "/score", group.getName(), "sum", WARNING);
            isSum(group.getMaximum(), maxima, at + "/maximum", group.getName(), "scale", WARNING);
        }

        private void isAtMost(
                Optional<PrintedDecimal> score, Optional<PrintedDecimal> maximum, String at, Object name) {
            if (score.isPresent() && maximum.isPresent()) {
                compared = true;
                run.holdsIf(
                        score.get().compareTo(maximum.get()) <= 0,
                        () -> run.breach(ScorePlaces.of(run, sheet, at, name))
                                .variant("above")
                                .expected(maximum.get())
                                .actual(score.get())
                                .add());
            }
        }

        /**
         * Parts of which one is blank, or which are not listed, add up to nothing that can be told. A report may print some
         * criteria of a group only: less than the whole is then no error.
         */
        private void isSum(
                Optional<PrintedDecimal> whole,
                List<Optional<PrintedDecimal>> parts,
                String at,
                Object name,
                String variant,
                Severity less) {
            if (whole.isEmpty() || parts.isEmpty() || !parts.stream().allMatch(Optional::isPresent)) {
                return;
            }
            compared = true;
            List<PrintedDecimal> terms =
                    parts.stream().flatMap(Optional::stream).toList();
            BigDecimal sum = terms.stream().map(PrintedDecimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
            int order = sum.compareTo(whole.get().toBigDecimal());
            run.holdsIf(
                    order == 0,
                    () -> run.breach(ScorePlaces.of(run, sheet, at, name))
                            .severity(order < 0 ? less : ERROR)
                            .variant(variant)
                            .expected(ArithmeticChecks.printed(sum), terms)
                            .actual(whole.get())
                            .add());
        }
    }
}
