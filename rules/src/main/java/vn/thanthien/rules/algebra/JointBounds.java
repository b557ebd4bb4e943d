package vn.thanthien.rules.algebra;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;

/**
 * "One number for several parts is not less than any of them, nor more than what holds them all".
 *
 * <p>Where all of the parts are known, the number is held against their sum elsewhere (XSC-01).
 */
final class JointBounds extends FigureRule {

    private final Containment containment;

    JointBounds(RuleInfo info, Containment containment) {
        super(info, true, Figures.all().stream());
        this.containment = containment;
    }

    @Override
    boolean holdsAllTogether() {
        return false;
    }

    @Override
    void check(Scope scope, Evaluation run) {
        if (scope.joints().isEmpty()) {
            run.notApplicable();
            return;
        }
        for (Scope.Joint joint : scope.joints()) {
            boolean held = holdsParts(scope, joint, run);
            for (Figure whole : containment.wholesOf(joint.figures())) {
                // where the number is a figure of its own, XSC-01 holds it against what is told of that, and a bound of
                // that figure against the whole
                if (scope.isKnown(whole)
                        && scope.areOfOneTime(joint.figures(), whole)
                        && Structure.union(joint.figures())
                                .filter(union -> union.equals(whole) || containment.isBound(union, whole))
                                .isEmpty()) {
                    held = true;
                    hold(
                            joint.amount() <= scope.amount(whole),
                            new Breach(this, scope, joint, scope, List.of(whole), "most.expected"),
                            run);
                }
            }
            held |= holdsInWhole(scope, joint, run);
            if (!held) {
                run.notApplicable();
            }
        }
    }

    private boolean holdsParts(Scope scope, Scope.Joint joint, Evaluation run) {
        List<Figure> known = joint.figures().stream().filter(scope::isKnown).toList();
        if (known.isEmpty() || known.size() == joint.figures().size()) {
            return false;
        }
        if (containment.areApart(known)) {
            hold(
                    joint.amount() >= scope.knownSum(known),
                    new Breach(this, scope, joint, scope, known, "least.expected"),
                    run);
        } else {
            known.forEach(part -> hold(
                    joint.amount() >= scope.amount(part),
                    new Breach(this, scope, joint, scope, List.of(part), "least.expected"),
                    run));
        }
        return true;
    }

    /** What one number for several figures of a village, a field or a post is, is no more than what the whole has of them. */
    private boolean holdsInWhole(Scope part, Scope.Joint joint, Evaluation run) {
        if (part.part().isEmpty() || !joint.figures().stream().allMatch(JointBounds::isOfParts)) {
            return false;
        }
        boolean held = false;
        for (Scope whole : part.subject().scopes()) {
            if (part.isPartOf(whole)) {
                held |= holdsIn(whole, part, joint, run);
            }
        }
        return held;
    }

    /** The days of another post are not days of the head. */
    private static boolean isOfParts(Figure figure) {
        return figure.additivity() != Additivity.NOTHING && !figure.equals(Figures.RECEPTION_HEAD_DAYS);
    }

    private boolean holdsIn(Scope whole, Scope part, Scope.Joint joint, Evaluation run) {
        boolean held = false;
        // what the part states as a figure of its own is held against that of the whole elsewhere (XSC-38)
        if (Structure.union(joint.figures()).isEmpty()
                && whole.worth(joint.figures()) >= 0
                && joint.figures().stream().noneMatch(whole::isDisputed)) {
            held = true;
            if (joint.amount() > whole.worth(joint.figures())) {
                hold(false, new Breach(this, part, joint, whole, joint.figures(), "most.expected"), run);
                return true;
            }
            run.holds();
        }
        for (Figure all : containment.wholesOf(joint.figures())) {
            if (whole.isKnown(all)
                    && !part.isKnown(all)
                    && isOfParts(all)
                    && !whole.isDisputed(all)
                    && whole.areOfOneTime(joint.figures(), all)) {
                held = true;
                if (joint.amount() > whole.amount(all)) {
                    hold(false, new Breach(this, part, joint, whole, List.of(all), "most.expected"), run);
                    return true;
                }
                run.holds();
            }
        }
        return held;
    }

    private void hold(boolean holds, Breach breach, Evaluation run) {
        if (holds) {
            run.holds();
        } else {
            run.add(breach.isDoubtful() ? Severity.WARNING : info().severity(), breach);
        }
    }

    /**
     * A number for several parts beyond a bound: a whole, or parts that are told of alone too.
     *
     * @param told where the bounds are told: in the same scope, or in that of which it is a part
     */
    private record Breach(
            JointBounds identity, Scope scope, Scope.Joint joint, Scope told, List<Figure> bounds, String key)
            implements ScopeGrounds {

        /** A unit from before the merger may have gone to several, and the numbers of a part be of another time. */
        private boolean isDoubtful() {
            boolean ofAnother =
                    told != scope && (scope.part().flatMap(Part::predecessor).isPresent() || scope.isOfPresumedTime());
            return ofAnother || mayBeOld();
        }

        /** Dossiers that were carried over may be more than those that came in, where "received" tells of these alone. */
        private boolean mayBeOld() {
            return key.startsWith("most")
                    && bounds.stream()
                            .allMatch(
                                    whole -> joint.amount() - told.amount(whole) <= Structure.mayLeaveOut(told, whole))
                    && !joint.figures().stream().allMatch(Structure::isNew);
        }

        @Override
        public Optional<Phrase> note() {
            return mayBeOld() ? Optional.of(Shapes.phrase("most.note.carriedOver")) : Optional.empty();
        }

        @Override
        public Place place() {
            return ClaimPlaces.of(scope.subject(), joint.figures().get(0), joint.statement());
        }

        @Override
        public Phrase expected() {
            return Shapes.phrase(key, told.worth(bounds), bounds);
        }

        @Override
        public Phrase actual() {
            return Shapes.phrase("joint", joint.amount(), joint.figures());
        }

        @Override
        public List<Place> related() {
            return told.places(bounds);
        }
    }
}
