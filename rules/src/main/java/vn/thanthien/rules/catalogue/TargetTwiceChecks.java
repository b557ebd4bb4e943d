package vn.thanthien.rules.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Targets that are set twice for one figure. */
final class TargetTwiceChecks {

    /** What a target is set for; a second one that differs in any of this is another target. */
    private record Aim(
            String figure,
            Optional<Comparator> comparator,
            Optional<Deadline> deadline,
            Optional<ReportingPeriod> period,
            Optional<String> base,
            Optional<String> field,
            Optional<String> village) {}

    /** A value, and the upper end where it is a range. */
    private record Level(PrintedDecimal value, Optional<PrintedDecimal> upper) {

        Object shown() {
            return upper.isPresent() ? List.of(value, upper.get()) : value;
        }
    }

    private TargetTwiceChecks() {}

    static void oneLevel(Subject subject, Evaluation run) {
        List<Target> targets = TargetRules.targets(subject.document());
        Map<Aim, Integer> first = new HashMap<>();
        boolean compared = false;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target.getFigure().isEmpty() || target.getValue().isEmpty()) {
                continue;
            }
            Integer earlier = first.putIfAbsent(aim(target), i);
            if (earlier != null) {
                compared = true;
                int at = i;
                run.holdsIf(
                        level(target).equals(level(targets.get(earlier))),
                        () -> run.breach(ContentPlaces.target(target, at))
                                .expected(level(targets.get(earlier)).shown())
                                .actual(level(target).shown())
                                .related(ContentPlaces.target(targets.get(earlier), earlier))
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static Aim aim(Target target) {
        return new Aim(
                target.getFigure().orElseThrow(),
                target.getComparator(),
                target.wholeDeadline(),
                target.getPeriod(),
                target.getBaseFigure().or(target::getBase),
                target.getField(),
                target.getVillage());
    }

    private static Level level(Target target) {
        return new Level(target.getValue().orElseThrow(), target.getUpperValue());
    }
}
