package vn.thanthien.rules.algebra;

import java.util.Collections;
import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;

/** "Each part is at most each whole"; of restated numbers the most favourable ones are compared. */
final class UpperBound extends FigureRule {

    private final Figure[] parts;
    private final Figure[] wholes;

    UpperBound(RuleInfo info, boolean rows, List<Figure> parts, List<Figure> wholes) {
        super(info, rows);
        this.parts = parts.toArray(Figure[]::new);
        this.wholes = wholes.toArray(Figure[]::new);
    }

    @Override
    public Formula formula() {
        return Formula.atMost(parts, wholes);
    }

    @Override
    void check(Scope scope, Evaluation run) {
        for (Figure part : parts) {
            for (Figure whole : wholes) {
                if (!scope.isKnown(part) || !scope.isKnown(whole)) {
                    run.notApplicable();
                } else if (least(scope, part) <= most(scope, whole)) {
                    run.holds();
                } else {
                    run.add(info().severity(), new Breach(this, scope, part, whole));
                }
            }
        }
    }

    private static long least(Scope scope, Figure part) {
        return scope.isRestated(part) ? Collections.min(scope.amounts(part)) : scope.amount(part);
    }

    private static long most(Scope scope, Figure whole) {
        return scope.isRestated(whole) ? Collections.max(scope.amounts(whole)) : scope.amount(whole);
    }

    /** A part that is more than the whole. */
    private record Breach(UpperBound identity, Scope scope, Figure part, Figure whole) implements ScopeGrounds {

        @Override
        public Place place() {
            return scope.place(part);
        }

        @Override
        public Phrase expected() {
            return Shapes.phrase("most.expected", most(scope, whole), whole);
        }

        @Override
        public Phrase actual() {
            return Shapes.phrase("amount", least(scope, part), part);
        }

        @Override
        public List<Place> related() {
            return List.of(scope.place(whole));
        }
    }
}
