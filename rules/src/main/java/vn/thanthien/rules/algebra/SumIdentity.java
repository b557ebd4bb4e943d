package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Severity;

/**
 * "The whole is the sum of its parts", under one or several admissible readings.
 *
 * <p>The identity is broken only if no reading holds. A sum with absent parts is broken too when the known parts alone
 * exceed the whole. Where the report states a number more than once, every combination counts: if some hold, it is a
 * warning.
 */
final class SumIdentity {

    private static final int MOST_COMBINATIONS = 256;

    private final Figure whole;
    private final List<List<Figure>> readings;

    SumIdentity(Figure whole, List<List<Figure>> readings) {
        this.whole = whole;
        this.readings = List.copyOf(readings);
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
        boolean open = false;
        boolean inPart = false;
        for (List<Figure> reading : readings) {
            Match match = match(scope, reading);
            switch (match) {
                case HOLDS -> {
                    run.holds();
                    return;
                }
                case HOLDS_IN_PART -> inPart = true;
                case OPEN -> open = true;
                case EXCEEDED -> exceeded = exceeded == null ? reading : exceeded;
                case BROKEN -> broken = broken == null ? reading : broken;
            }
        }
        decide(scope, run, broken, exceeded, open, inPart);
    }

    private void decide(
            Scope scope,
            Evaluation run,
            @Nullable List<Figure> broken,
            @Nullable List<Figure> exceeded,
            boolean open,
            boolean inPart) {
        if (inPart) {
            report(scope, run, readings.get(0), Severity.WARNING, "restated");
        } else if (broken != null) {
            if (open) {
                report(scope, run, broken, Severity.WARNING, "open");
            } else {
                report(scope, run, broken, run.rule().severity(), readings.size() > 1 ? "readings" : "");
            }
        } else if (exceeded != null && !open) {
            report(scope, run, exceeded, run.rule().severity(), "exceeded");
        } else {
            run.notApplicable();
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
