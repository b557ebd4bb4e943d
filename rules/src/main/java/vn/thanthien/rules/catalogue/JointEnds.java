package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Place;
import vn.thanthien.rules.algebra.Scope;

/**
 * Resolved and pending dossiers, where one number stands for both, or for one of them with what else is printed beside them
 * ("đang giải quyết và trả lại: 5").
 *
 * @param most the most that they are together
 * @param isExact whether they are just as many: nothing else is in the numbers, or what is is told of alone too
 * @param places where the numbers stand
 */
record JointEnds(long most, boolean isExact, List<Place> places) {

    private static final List<Figure> ENDS = List.of(DOSSIERS_RESOLVED, DOSSIERS_PENDING);

    /** What other tables print beside "resolved" and "pending"; Biểu II.06a counts these inside them. */
    static final List<Figure> APART =
            List.of(DOSSIERS_AWAITING_SUPPLEMENT, DOSSIERS_RETURNED, DOSSIERS_WITHDRAWN, DOSSIERS_OTHER);

    private static final Set<Figure> ALL =
            Set.copyOf(Stream.concat(ENDS.stream(), APART.stream()).toList());

    /** Returns what numbers for several figures tell of them; empty if they leave one of the two untold. */
    static Optional<JointEnds> of(Scope scope) {
        List<Scope.OneNumber> numbers = scope.oneNumbers();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Set<Figure> untold = new HashSet<>();
        List<Place> places = new ArrayList<>();
        long sum = 0;
        for (Figure end : ENDS) {
            long worth = scope.worth(end);
            if (worth < 0) {
                untold.add(end);
            } else {
                sum += worth;
                places.add(scope.place(end));
            }
        }
        Set<Figure> within = new HashSet<>();
        for (Scope.OneNumber number : numbers) {
            if (number.figures().stream().anyMatch(untold::contains) && ALL.containsAll(number.figures())) {
                long rest = number.amount() - told(scope, number);
                List<Figure> open = number.figures().stream()
                        .filter(figure -> scope.worth(figure) < 0)
                        .toList();
                // a number below its parts is told by XSC-37; two for the same part cannot be added
                if (rest < 0 || open.stream().anyMatch(within::contains)) {
                    return Optional.empty();
                }
                sum += rest;
                within.addAll(open);
                places.add(number.place());
            }
        }
        boolean isAll = within.containsAll(untold);
        untold.forEach(within::remove);
        boolean isApart = numbers.stream()
                .noneMatch(number -> APART.containsAll(number.figures())
                        && number.figures().stream().anyMatch(within::contains));
        return isAll && isApart ? Optional.of(new JointEnds(sum, within.isEmpty(), places)) : Optional.empty();
    }

    private static long told(Scope scope, Scope.OneNumber number) {
        return number.figures().stream()
                .mapToLong(scope::worth)
                .filter(worth -> worth > 0)
                .sum();
    }
}
