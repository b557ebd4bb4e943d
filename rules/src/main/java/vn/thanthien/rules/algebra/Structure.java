package vn.thanthien.rules.algebra;

import static vn.thanthien.core.figure.Figures.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** What one number for all of these is, though a sum of them has other readings too. */
    private static final List<Split> JOINT = Stream.concat(
                    UNIONS.stream(),
                    Stream.of(
                            all(
                                    DOSSIERS_RESOLVED,
                                    DOSSIERS_RESOLVED_EARLY,
                                    DOSSIERS_RESOLVED_ON_TIME,
                                    DOSSIERS_RESOLVED_LATE),
                            all(
                                    DOSSIERS_RECEIVED_IN_PERIOD,
                                    DOSSIERS_RECEIVED_ONLINE,
                                    DOSSIERS_RECEIVED_IN_PERSON,
                                    DOSSIERS_RECEIVED_BY_POST)))
            .toList();

    /** The splits of each figure by its index; figures that a profile declares have none. */
    private static final Split[][] BY_WHOLE = byWhole();

    /** What is counted of the dossiers received in the period only. */
    private static final Set<Figure> NEW = within(DOSSIERS_RECEIVED_IN_PERIOD).collect(Collectors.toUnmodifiableSet());

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
        for (Split split : JOINT) {
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

    /** Returns the least that a figure can be: its number, or that of those of its parts that are known. */
    static long least(Scope scope, Figure figure) {
        if (scope.isKnown(figure)) {
            return scope.amount(figure);
        }
        long best = 0;
        for (Split split : splits(figure)) {
            best = Math.max(best, sumOfLeast(scope, split.parts()));
        }
        return best;
    }

    private static long sumOfLeast(Scope scope, List<Figure> parts) {
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += least(scope, parts.get(i));
        }
        return sum;
    }

    /** Returns the least that some figures of one sum can be together; makes nothing, since sums with absent parts ask it. */
    static long least(Scope scope, Figure[] parts) {
        long best = 0;
        for (Figure part : parts) {
            best += least(scope, part);
        }
        for (int i = 0; i < UNIONS.size(); i++) {
            best = Math.max(best, leastBy(UNIONS.get(i), scope, parts));
        }
        return best;
    }

    /** The least by the number that is stated for some of the figures together; negative if it says nothing of them. */
    private static long leastBy(Split union, Scope scope, Figure[] parts) {
        if (!scope.isKnown(union.whole())) {
            return -1;
        }
        long sum = scope.amount(union.whole());
        int within = 0;
        for (Figure part : parts) {
            boolean isIn = union.parts().contains(part);
            within += isIn ? 1 : 0;
            sum += isIn ? 0 : least(scope, part);
        }
        boolean someOfThem = within == union.parts().size() && within < parts.length;
        return someOfThem ? sum : -1;
    }

    /** Returns the figures of whose numbers {@link #least(Scope, Figure[])} is made. */
    static List<Figure> told(Scope scope, Figure[] parts) {
        List<Figure> told = new ArrayList<>();
        long least = least(scope, parts);
        Split union = least == sumOfLeast(scope, Arrays.asList(parts)) ? null : unionOf(least, scope, parts);
        if (union != null) {
            told.add(union.whole());
        }
        for (Figure part : parts) {
            if (union == null || !union.parts().contains(part)) {
                addTold(scope, part, told);
            }
        }
        return told;
    }

    private static @Nullable Split unionOf(long least, Scope scope, Figure[] parts) {
        return UNIONS.stream()
                .filter(union -> leastBy(union, scope, parts) == least)
                .findFirst()
                .orElse(null);
    }

    private static void addTold(Scope scope, Figure figure, List<Figure> told) {
        long least = least(scope, figure);
        if (scope.isKnown(figure)) {
            told.add(figure);
        } else if (least > 0) {
            for (Split split : splits(figure)) {
                if (sumOfLeast(scope, split.parts()) == least) {
                    split.parts().forEach(part -> addTold(scope, part, told));
                    return;
                }
            }
        }
    }

    /** Returns whether a figure has just these parts, whatever form tells of it. */
    static boolean isAll(Figure whole, List<Figure> parts) {
        return Stream.of(splits(whole))
                .anyMatch(split -> split.isAll() && Set.copyOf(split.parts()).equals(Set.copyOf(parts)));
    }

    /** Returns whether what this one counts was received in the period, and not carried over. */
    static boolean isNew(Figure figure) {
        return NEW.contains(figure);
    }

    /**
     * Returns how many dossiers that were carried over the number for all may leave out ("tổng tiếp nhận" printed for what came
     * in during the period): those that are told, or any number where none is; 0 where what is told of the new ones says
     * otherwise.
     */
    static long mayLeaveOut(Scope scope, Figure whole) {
        if (!whole.equals(DOSSIERS_RECEIVED)) {
            return 0;
        }
        long inPeriod = worth(scope, DOSSIERS_RECEIVED_IN_PERIOD);
        if (scope.isKnown(DOSSIERS_CARRIED_OVER)) {
            return inPeriod < 0 ? scope.amount(DOSSIERS_CARRIED_OVER) : 0;
        }
        return inPeriod < 0 || inPeriod == scope.amount(whole) ? Long.MAX_VALUE : 0;
    }

    /** Returns every whole with its parts, for the test that rules declare them. */
    static Stream<Map.Entry<Figure, List<Figure>>> sums() {
        return Stream.concat(Stream.of(SPLITS).filter(Split::isAll), JOINT.stream())
                .map(split -> Map.entry(split.whole(), split.parts()));
    }

    /** Returns every whole with some of its parts, for the test that rules bound them by it. */
    static Stream<Map.Entry<Figure, List<Figure>>> bounds() {
        return Stream.of(SPLITS).filter(split -> !split.isAll()).map(split -> Map.entry(split.whole(), split.parts()));
    }
}
