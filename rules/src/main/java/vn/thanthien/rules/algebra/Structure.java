package vn.thanthien.rules.algebra;

import static vn.thanthien.core.figure.Figures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;

/**
 * Which figures are which others together, whatever a rule makes of it: by it a whole that a report does not state is worth
 * its parts, and is no less than those of them that it states. One number for "trước hạn và đúng hạn" is such a whole.
 */
final class Structure {

    /**
     * A whole with parts that exclude one another.
     *
     * @param isAll whether the whole has no other parts
     */
    private record Split(Figure whole, boolean isAll, List<Figure> parts) {}

    private static final Split[] SPLITS = {
        all(DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME),
        all(DOSSIERS_RESOLVED, DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_LATE),
        all(DOSSIERS_PENDING, DOSSIERS_PENDING_WITHIN_TERM, DOSSIERS_PENDING_OVERDUE),
        // "trực tiếp" may include the post that is printed beside it: together they are no less than either
        some(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DOSSIERS_RECEIVED_IN_PERSON),
        some(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DOSSIERS_RECEIVED_BY_POST),
        all(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_PARTIAL_ONLINE, DOSSIERS_RECEIVED_FULL_ONLINE),
        all(DOSSIERS_RECEIVED_IN_PERIOD, DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST),
        all(DOSSIERS_RECEIVED, DOSSIERS_RECEIVED_IN_PERIOD, DOSSIERS_CARRIED_OVER),
        all(PETITIONS_TO_PROCESS, PETITIONS_CARRIED_OVER, PETITIONS_RECEIVED),
        all(PETITIONS_TO_PROCESS, PETITIONS_PROCESSED, PETITIONS_UNPROCESSED),
        all(PETITIONS_PROCESSED, PETITIONS_ELIGIBLE, PETITIONS_INELIGIBLE),
        all(PETITIONS_ELIGIBLE, PETITIONS_WITHIN_COMPETENCE, PETITIONS_OUTSIDE_COMPETENCE),
        all(PETITIONS_RECOMMENDATIONS_AND_FEEDBACK, PETITIONS_RECOMMENDATIONS, PETITIONS_FEEDBACK),
        all(PETITIONS_OUTSIDE_COMPETENCE, PETITIONS_GUIDED, PETITIONS_FORWARDED, PETITIONS_URGED),
        some(PETITIONS_PENDING, PETITIONS_OVERDUE),
        all(
                LETTERS_CONGRATULATION,
                LETTERS_CONGRATULATION_MARRIAGE,
                LETTERS_CONGRATULATION_BIRTH,
                LETTERS_CONGRATULATION_OTHER),
        all(LETTERS_APOLOGY, LETTERS_APOLOGY_FOR_LATENESS, LETTERS_APOLOGY_OTHER),
    };

    /** One number for these is a figure, though each of them alone may be told in another sense. */
    private static final Split IN_PERSON_OR_BY_POST =
            all(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST);

    private static final List<Split> UNIONS = Stream.concat(
                    Stream.of(SPLITS).filter(split -> split.parts().size() > 1), Stream.of(IN_PERSON_OR_BY_POST))
            .toList();

    /** The splits of each figure by its index; figures that a profile declares have none. */
    private static final Split[][] BY_WHOLE = byWhole();

    private Structure() {}

    private static Split all(Figure whole, Figure... parts) {
        return new Split(whole, true, List.of(parts));
    }

    private static Split some(Figure whole, Figure... parts) {
        return new Split(whole, false, List.of(parts));
    }

    private static Split[][] byWhole() {
        Split[][] byWhole = new Split[Figures.size()][];
        for (Figure figure : Figures.all()) {
            List<Split> splits = new ArrayList<>();
            for (Split split : SPLITS) {
                if (split.whole().equals(figure)) {
                    splits.add(split);
                }
            }
            byWhole[figure.index()] = splits.toArray(Split[]::new);
        }
        return byWhole;
    }

    private static Split[] splits(Figure whole) {
        return whole.index() < BY_WHOLE.length ? BY_WHOLE[whole.index()] : new Split[0];
    }

    /** Returns the figure that these are together, if the dictionary has one. */
    static Optional<Figure> union(List<Figure> together) {
        for (Split split : UNIONS) {
            if (split.isAll() && Set.copyOf(split.parts()).equals(Set.copyOf(together))) {
                return Optional.of(split.whole());
            }
        }
        return Optional.empty();
    }

    /** Returns the figure with the parts of which it can be made, and theirs. */
    static Stream<Figure> within(Figure figure) {
        return Stream.concat(
                Stream.of(figure),
                Stream.of(splits(figure))
                        .flatMap(split -> split.parts().stream())
                        .flatMap(Structure::within));
    }

    /** Returns what a figure is worth: its number, or that of its parts where all of them are known; negative if neither. */
    static long worth(Scope scope, Figure figure) {
        if (scope.isKnown(figure)) {
            return scope.amount(figure);
        }
        if (scope.isIllegible(figure)) {
            return -1;
        }
        for (Split split : splits(figure)) {
            long sum = split.isAll() ? 0 : -1;
            for (int i = 0; i < split.parts().size() && sum >= 0; i++) {
                long part = worth(scope, split.parts().get(i));
                sum = part < 0 ? -1 : sum + part;
            }
            if (sum >= 0) {
                return sum;
            }
        }
        return -1;
    }

    /**
     * Returns the least that some figures of one sum can be together.
     *
     * @param told where to put the figures of whose numbers it is made
     */
    static long least(Scope scope, List<Figure> parts, List<Figure> told) {
        long best = 0;
        List<Figure> bestTold = new ArrayList<>();
        for (Figure part : parts) {
            best += least(scope, part, bestTold);
        }
        for (Split split : UNIONS) {
            if (parts.size() > split.parts().size()) {
                List<Figure> inner = split.parts();
                if (parts.containsAll(inner) && scope.isKnown(split.whole())) {
                    List<Figure> others = new ArrayList<>(parts);
                    others.removeAll(inner);
                    List<Figure> otherTold = new ArrayList<>(List.of(split.whole()));
                    long sum = scope.amount(split.whole()) + least(scope, others, otherTold);
                    if (sum > best) {
                        best = sum;
                        bestTold = otherTold;
                    }
                }
            }
        }
        told.addAll(bestTold);
        return best;
    }

    private static long least(Scope scope, Figure figure, List<Figure> told) {
        if (scope.isKnown(figure)) {
            told.add(figure);
            return scope.amount(figure);
        }
        long best = 0;
        List<Figure> bestTold = List.of();
        for (Split split : splits(figure)) {
            List<Figure> splitTold = new ArrayList<>();
            long sum = 0;
            for (Figure part : split.parts()) {
                sum += least(scope, part, splitTold);
            }
            if (sum > best) {
                best = sum;
                bestTold = splitTold;
            }
        }
        told.addAll(bestTold);
        return best;
    }
}
