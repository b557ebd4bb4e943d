package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Severity;

/**
 * "The whole is the sum of its parts", under one or several admissible readings.
 *
 * <p>The identity is broken only if no reading holds. It is a warning where it holds only under a doubtful reading, which
 * moves a part to another parent; where a reading that closes too low could close with a further part that is absent; or
 * where the report states a number more than once and only some of the combinations hold. A sum with absent parts is
 * broken when the known parts alone exceed the whole.
 */
final class SumIdentity {

    private static final int MOST_COMBINATIONS = 256;

    private final Figure whole;
    private final List<List<Figure>> readings;
    private final List<List<Figure>> doubtful;

    SumIdentity(Figure whole, List<List<Figure>> readings, List<List<Figure>> doubtful) {
        this.whole = whole;
        this.readings = List.copyOf(readings);
        this.doubtful = List.copyOf(doubtful);
    }

    /** How a reading stands with the numbers. */
    private enum Match {
        HOLDS,
        HOLDS_IN_PART,
        BROKEN,
        EXCEEDED,
        OPEN
    }

    void check(Scope scope, Evaluation run) {
        if (!scope.isKnown(whole)) {
            run.notApplicable();
            return;
        }
        List<Figure> broken = null;
        List<Figure> exceeded = null;
        List<List<Figure>> open = new ArrayList<>(0);
        boolean inPart = false;
        for (List<Figure> reading : readings) {
            switch (match(scope, reading)) {
                case HOLDS -> {
                    run.holds();
                    return;
                }
                case HOLDS_IN_PART -> inPart = true;
                case OPEN -> open.add(reading);
                case EXCEEDED -> exceeded = exceeded == null ? reading : exceeded;
                case BROKEN -> broken = broken == null ? reading : broken;
            }
        }
        if (inPart) {
            report(scope, run, readings.get(0), Severity.WARNING, "restated");
        } else if (broken != null) {
            reportBroken(scope, run, broken, open);
        } else if (exceeded != null && open.isEmpty()) {
            report(scope, run, exceeded, run.rule().severity(), "exceeded");
        } else {
            run.notApplicable();
        }
    }

    private void reportBroken(Scope scope, Evaluation run, List<Figure> broken, List<List<Figure>> open) {
        for (List<Figure> reading : doubtful) {
            if (match(scope, reading) == Match.HOLDS) {
                report(scope, run, broken, Severity.WARNING, "doubtful");
                return;
            }
        }
        // only a reading that adds absent parts to the one that is broken could still close
        boolean couldClose = open.stream().anyMatch(reading -> reading.containsAll(broken));
        if (couldClose) {
            report(scope, run, broken, Severity.WARNING, "open");
        } else {
            report(scope, run, broken, run.rule().severity(), readings.size() > 1 ? "readings" : "");
        }
    }

    private Match match(Scope scope, List<Figure> reading) {
        if (!scope.areKnown(reading)) {
            return scope.knownSum(reading) > scope.amount(whole) ? Match.EXCEEDED : Match.OPEN;
        }
        boolean restated = scope.isRestated(whole);
        long sum = 0;
        for (Figure part : reading) {
            restated |= scope.isRestated(part);
            sum += scope.amount(part);
        }
        if (!restated) {
            return sum == scope.amount(whole) ? Match.HOLDS : Match.BROKEN;
        }
        return matchEveryCombination(scope, reading);
    }

    private Match matchEveryCombination(Scope scope, List<Figure> reading) {
        List<Figure> all = new ArrayList<>(reading);
        all.add(whole);
        int holding = 0;
        int breaking = 0;
        for (long[] amounts : Shapes.combinations(scope, all, MOST_COMBINATIONS)) {
            long sum = 0;
            for (int i = 0; i < reading.size(); i++) {
                sum += amounts[i];
            }
            if (sum == amounts[reading.size()]) {
                holding++;
            } else {
                breaking++;
            }
        }
        if (breaking == 0) {
            return Match.HOLDS;
        }
        return holding == 0 ? Match.BROKEN : Match.HOLDS_IN_PART;
    }

    private void report(Scope scope, Evaluation run, List<Figure> reading, Severity severity, String note) {
        String expected = note.equals("exceeded") ? "sum.expected.exceeded" : "sum.expected";
        Evaluation.Breach breach = run.breach(scope.place(whole))
                .severity(severity)
                .expectedPhrase(Shapes.phrase(expected, scope.knownSum(reading), whole, Shapes.sum(scope, reading)))
                .actualPhrase(Shapes.phrase("amount", scope.amount(whole), whole));
        for (Figure part : reading) {
            if (scope.isKnown(part)) {
                breach.related(scope.place(part));
            }
        }
        if (!note.isEmpty()) {
            breach.notePhrase(Shapes.phrase("sum.note." + note));
        }
        breach.add();
    }
}
