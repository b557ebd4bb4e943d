package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_OVERDUE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_WITHIN_TERM;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_LATE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_WITHIN_TERM;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.rules.algebra.Scope;

/**
 * How many dossiers were late (hồ sơ quá hạn), resolved or still pending, as far as a part of a report tells: in numbers of
 * their own, or by what is left beside those in time.
 *
 * @param known how many it tells of
 * @param isTold whether it tells anything
 * @param isAll whether it tells of both, so that there are no others
 * @param isUnsure whether a number stands there that cannot be read, or is told roughly
 * @param figures the figures that tell
 */
record Lateness(long known, boolean isTold, boolean isAll, boolean isUnsure, List<Figure> figures) {

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
        return new Lateness(known, told > 0, told == KINDS.size(), unsure, figures);
    }

    /** What may be late. */
    private record Kind(Figure all, Figure inTime, Figure late) {

        /** Returns what is left of all beside those in time; negative if one of the two is not known. */
        long leaves(Scope scope) {
            return scope.isKnown(all) && scope.isKnown(inTime) ? scope.amount(all) - scope.amount(inTime) : -1;
        }
    }
}
