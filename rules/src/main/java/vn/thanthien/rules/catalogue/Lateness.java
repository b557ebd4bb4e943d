package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DOSSIERS_CARRIED_OVER;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_OVERDUE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_WITHIN_TERM;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_LATE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_WITHIN_TERM;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Place;
import vn.thanthien.rules.algebra.Scope;

/**
 * How many dossiers were late (hồ sơ quá hạn), resolved or still pending, as far as a part of a report tells: in numbers of
 * their own, or by what is left beside those in time.
 *
 * @param known how many it tells of
 * @param isTold whether it tells anything
 * @param isAll whether it tells of both, so that there are no others
 * @param isUnsure whether a number stands there that cannot be read, or is told roughly
 * @param figures the figures that tell, or that one number stands for together
 */
record Lateness(long known, boolean isTold, boolean isAll, boolean isUnsure, List<Figure> figures) {

    private static final List<Figure> LATE = List.of(DOSSIERS_RESOLVED_LATE, DOSSIERS_PENDING_OVERDUE);

    private static final List<Kind> KINDS = List.of(
            new Kind(DOSSIERS_RESOLVED, DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_LATE),
            new Kind(DOSSIERS_PENDING, DOSSIERS_PENDING_WITHIN_TERM, DOSSIERS_PENDING_OVERDUE));

    static Lateness of(Scope scope) {
        List<Figure> figures = new ArrayList<>(2);
        boolean unsure = false;
        long known = 0;
        int told = 0;
        for (Kind kind : KINDS) {
            if (scope.isKnown(kind.late)) {
                known += scope.amount(kind.late);
                figures.add(kind.late);
                told++;
            } else if (kind.leaves(scope) >= 0) {
                known += kind.leaves(scope);
                figures.add(kind.all);
                figures.add(kind.inTime);
                told++;
            } else {
                unsure |= scope.isUnsure(kind.late);
            }
        }
        if (told < KINDS.size()) {
            // a number below one of its parts is told by XSC-37
            Optional<Scope.OneNumber> together = scope.oneNumber(LATE);
            if (together.isPresent() && together.get().amount() >= known) {
                return new Lateness(together.get().amount(), true, true, false, LATE);
            }
        }
        return new Lateness(known, told > 0, told == KINDS.size(), unsure, figures);
    }

    /**
     * Returns whether a part of a report shows that no dossier was late: by numbers of those late, or because all that were
     * resolved were so in time and none is left.
     */
    static boolean isNone(Scope scope) {
        return KINDS.stream().allMatch(kind -> kind.isNone(scope))
                || (of(scope).known == 0
                        && scope.oneNumber(LATE)
                                .filter(together -> together.amount() == 0)
                                .isPresent());
    }

    /** Returns whether a part of a report tells of a late dossier, in any of the numbers that it states. */
    static boolean isAny(Scope scope) {
        return of(scope).known > 0
                || KINDS.stream()
                        .anyMatch(kind -> scope.amounts(kind.late).stream().anyMatch(late -> late > 0))
                || scope.jointAmounts(LATE).stream().anyMatch(late -> late > 0);
    }

    /** Returns where that stands which tells. */
    List<Place> places(Scope scope) {
        return scope.places(figures);
    }

    /** What may be late. */
    private record Kind(Figure all, Figure inTime, Figure late) {

        /** Returns what is left of all beside those in time; negative if one of the two is not known. */
        long leaves(Scope scope) {
            return scope.isKnown(all) && scope.isKnown(inTime) ? scope.amount(all) - scope.amount(inTime) : -1;
        }

        boolean isNone(Scope scope) {
            if (scope.isKnown(late) || scope.isUnsure(late)) {
                return scope.isKnown(late) && scope.amount(late) == 0;
            }
            long whole = scope.worth(all);
            return whole >= 0
                    ? whole == 0 || scope.worth(inTime) == whole
                    : all == DOSSIERS_PENDING && leavesNone(scope);
        }

        /** All that were received are resolved; of those carried over nothing is told. */
        private static boolean leavesNone(Scope scope) {
            return !scope.isUnsure(DOSSIERS_PENDING)
                    && scope.least(DOSSIERS_PENDING) == 0
                    && !scope.isUnsure(DOSSIERS_CARRIED_OVER)
                    && scope.least(DOSSIERS_CARRIED_OVER) == 0
                    && scope.isKnown(DOSSIERS_RECEIVED)
                    && scope.worth(DOSSIERS_RESOLVED) == scope.amount(DOSSIERS_RECEIVED);
        }
    }
}
