package vn.thanthien.rules.algebra;

import java.util.Collections;
import java.util.List;
import vn.thanthien.core.figure.Figure;

/** "The part is at most the whole"; of restated numbers the most favourable ones are compared. */
final class UpperBound {

    private final Figure part;
    private final List<Figure> wholes;

    UpperBound(Figure part, List<Figure> wholes) {
        this.part = part;
        this.wholes = List.copyOf(wholes);
    }

    void check(Scope scope, Evaluation run) {
        for (Figure whole : wholes) {
            if (!scope.isKnown(part) || !scope.isKnown(whole)) {
                run.notApplicable();
                continue;
            }
            long least = scope.isRestated(part) ? Collections.min(scope.amounts(part)) : scope.amount(part);
            long most = scope.isRestated(whole) ? Collections.max(scope.amounts(whole)) : scope.amount(whole);
            if (least <= most) {
                run.holds();
            } else {
                run.breach(scope.place(part))
                        .expectedPhrase(Shapes.phrase("most.expected", most, whole))
                        .actualPhrase(Shapes.phrase("amount", least, part))
                        .related(scope.place(whole))
                        .add();
            }
        }
    }
}
