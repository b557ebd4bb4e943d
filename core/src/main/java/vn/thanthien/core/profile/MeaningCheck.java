package vn.thanthien.core.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.Comparator;

/** Finds in a profile what can be read and cannot be meant: times, levels and points that contradict each other. */
final class MeaningCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final JsonSource source;
    private final List<InputProblem> problems = new ArrayList<>();

    private MeaningCheck(JsonSource source) {
        this.source = source;
    }

    static List<InputProblem> of(ProfileFile file, JsonSource source) {
        MeaningCheck check = new MeaningCheck(source);
        check.validity(file);
        check.thresholds(file.getThresholds());
        file.getLayout().ifPresent(check::layout);
        for (int i = 0; i < file.getScoringGroups().size(); i++) {
            check.points(file.getScoringGroups().get(i), "/scoringGroups/" + i);
        }
        return check.problems;
    }

    private void validity(ProfileFile file) {
        if (file.getValidFrom().isPresent() && file.getValidTo().isPresent()) {
            PartialDate from = file.getValidFrom().get();
            PartialDate to = file.getValidTo().get();
            if (to.latest().isBefore(from.earliest())) {
                add("/validTo", to, "expected.validTo", from.toString());
            }
        }
    }

    /** The same figure may have a lower and an upper level. */
    private void thresholds(List<Threshold> thresholds) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            String at = "/thresholds/" + i;
            if (threshold.getComparator() == Comparator.BETWEEN) {
                add(at + "/comparator", threshold.getComparator(), "expected.oneLevel");
            }
            if (!seen.add(List.of(threshold.getFigure(), threshold.getComparator()))) {
                add(at + "/figure", threshold.getFigure(), "expected.oneThreshold");
            }
            boolean share = Figures.find(threshold.getFigure())
                    .filter(figure -> figure.unit() == FigureUnit.PERCENT)
                    .isPresent();
            if (share && threshold.getValue().toBigDecimal().compareTo(HUNDRED) > 0) {
                add(at + "/value", threshold.getValue(), "expected.share");
            }
        }
    }

    private void layout(DocumentLayout layout) {
        for (LayoutMeasure measure : LayoutMeasure.values()) {
            measure.in(layout).ifPresent(value -> {
                if (!measure.allows(value)) {
                    problems.add(source.problem(
                            "/layout/" + measure.property(),
                            ProfileCheck.text("expected.measure", measure.least(), measure.most()),
                            ProfileCheck.text("found.number", value)));
                }
            });
        }
    }

    private void points(ScoringGroup group, String at) {
        BigDecimal maximum = group.getMaximum().toBigDecimal();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < group.getCriteria().size(); i++) {
            BigDecimal points = group.getCriteria().get(i).getMaximum().toBigDecimal();
            sum = sum.add(points);
            if (points.compareTo(maximum) > 0) {
                add(
                        at + "/criteria/" + i + "/maximum",
                        group.getCriteria().get(i).getMaximum(),
                        "expected.pointsOfGroup",
                        group.getMaximum());
                return;
            }
        }
        if (sum.compareTo(maximum) > 0) {
            problems.add(source.problem(
                    at + "/criteria",
                    ProfileCheck.text("expected.sumOfGroup", group.getMaximum()),
                    ProfileCheck.text("found.points", sum.toPlainString())));
        }
    }

    private void add(String pointer, Object found, String expected, Object... values) {
        problems.add(ProfileCheck.problem(source, pointer, found.toString(), expected, values));
    }
}
