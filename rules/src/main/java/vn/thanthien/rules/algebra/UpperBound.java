package vn.thanthien.rules.algebra;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;

/** "Each part is at most each whole". */
final class UpperBound extends FigureRule {

    private final Figure[] parts;
    private final Figure[] wholes;

    UpperBound(RuleInfo info, boolean rows, List<Figure> parts, List<Figure> wholes) {
        super(info, rows, Stream.of(parts, wholes).flatMap(List::stream));
        this.parts = parts.toArray(Figure[]::new);
        this.wholes = wholes.toArray(Figure[]::new);
    }

    List<Figure> parts() {
        return List.of(parts);
    }

    List<Figure> wholes() {
        return List.of(wholes);
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
                } else if (scope.amount(part) <= scope.amount(whole)) {
                    run.holds();
                } else {
                    tell(scope, part, whole, run);
                }
            }
        }
    }

    private void tell(Scope scope, Figure part, Figure whole, Evaluation run) {
        boolean mayBeOld = !Structure.isNew(part)
                && scope.amount(part) - scope.amount(whole) <= Structure.mayLeaveOut(scope, whole);
        run.add(
                mayBeOld && info().severity() == Severity.ERROR ? Severity.WARNING : info().severity(),
                new Breach(this, scope, part, whole, mayBeOld));
    }

    /** A part that is more than the whole; it may be so where the whole is only what is new, and the part is not. */
    private record Breach(UpperBound identity, Scope scope, Figure part, Figure whole, boolean mayBeOld)
            implements ScopeGrounds {

        @Override
        public Optional<Phrase> note() {
            return mayBeOld ? Optional.of(Shapes.phrase("most.note.carriedOver")) : Optional.empty();
        }

        @Override
        public Place place() {
            return scope.place(part);
        }

        @Override
        public Phrase expected() {
            return Shapes.phrase("most.expected", scope.amount(whole), whole);
        }

        @Override
        public Phrase actual() {
            return Shapes.phrase("amount", scope.amount(part), part);
        }

        @Override
        public List<Place> related() {
            return List.of(scope.place(whole));
        }
    }
}
