package vn.thanthien.benchmarks;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.Set;
import java.util.function.ToLongFunction;
import vn.thanthien.core.figure.Figure;

/** What the parts of a number say where it is not there, or does not balance: off the path that is timed on clean reports. */
final class Parts {

    private static final Set<Figure> NEW = Set.of(
            DOSSIERS_RECEIVED_IN_PERIOD,
            DOSSIERS_RECEIVED_ONLINE,
            DOSSIERS_RECEIVED_PARTIAL_ONLINE,
            DOSSIERS_RECEIVED_FULL_ONLINE,
            DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
            DOSSIERS_RECEIVED_IN_PERSON,
            DOSSIERS_RECEIVED_BY_POST);

    private Parts() {}

    static boolean isNew(Figure figure) {
        return NEW.contains(figure);
    }

    static void balance(Tally out, int at, long received, ToLongFunction<Figure> numbers) {
        NumericRule rule = NumericRule.TTHC_04;
        long within = worth(
                numbers.applyAsLong(DOSSIERS_RESOLVED_WITHIN_TERM),
                numbers.applyAsLong(DOSSIERS_RESOLVED_EARLY),
                numbers.applyAsLong(DOSSIERS_RESOLVED_ON_TIME));
        long late = numbers.applyAsLong(DOSSIERS_RESOLVED_LATE);
        long resolved = worth(numbers.applyAsLong(DOSSIERS_RESOLVED), within, late);
        long pending = worth(
                numbers.applyAsLong(DOSSIERS_PENDING),
                numbers.applyAsLong(DOSSIERS_PENDING_WITHIN_TERM),
                numbers.applyAsLong(DOSSIERS_PENDING_OVERDUE));
        if ((resolved | pending) < 0) {
            leaves(out, at, received, numbers);
            return;
        }
        long awaiting = numbers.applyAsLong(DOSSIERS_AWAITING_SUPPLEMENT);
        long returned = numbers.applyAsLong(DOSSIERS_RETURNED);
        long withdrawn = numbers.applyAsLong(DOSSIERS_WITHDRAWN);
        long other = numbers.applyAsLong(DOSSIERS_OTHER);
        long difference = received - resolved - pending;
        if (difference == 0 || Truths.isSumOfSome(difference, awaiting, returned, withdrawn, other)) {
            out.holds(rule);
            return;
        }
        long leftOut = mayLeaveOut(received, numbers);
        long apart = Truths.known(awaiting) + Truths.known(returned) + Truths.known(withdrawn) + Truths.known(other);
        boolean closes = leftOut == Long.MAX_VALUE
                ? apart - difference > 0
                : leftOut > 0
                        && (leftOut + difference == 0
                                || Truths.isSumOfSome(leftOut + difference, awaiting, returned, withdrawn, other));
        out.breaks(rule, closes ? WARNING : rule.severity(), at, resolved + pending, received);
    }

    private static void leaves(Tally out, int at, long received, ToLongFunction<Figure> numbers) {
        NumericRule rule = NumericRule.TTHC_04;
        long early = numbers.applyAsLong(DOSSIERS_RESOLVED_EARLY);
        long onTime = numbers.applyAsLong(DOSSIERS_RESOLVED_ON_TIME);
        long stated = numbers.applyAsLong(DOSSIERS_RESOLVED_WITHIN_TERM);
        long late = numbers.applyAsLong(DOSSIERS_RESOLVED_LATE);
        long all = numbers.applyAsLong(DOSSIERS_RESOLVED);
        long within = stated < 0 ? Truths.known(early) + Truths.known(onTime) : stated;
        long resolved = all < 0 ? within + Truths.known(late) : all;
        long whole = numbers.applyAsLong(DOSSIERS_PENDING);
        long inTerm = numbers.applyAsLong(DOSSIERS_PENDING_WITHIN_TERM);
        long overdue = numbers.applyAsLong(DOSSIERS_PENDING_OVERDUE);
        long pending = whole < 0 ? Truths.known(inTerm) + Truths.known(overdue) : whole;
        long most = Math.max(Math.max(Math.max(early, onTime), Math.max(stated, late)), Math.max(all, whole));
        if (resolved + pending <= received || Math.max(most, Math.max(inTerm, overdue)) > received) {
            out.notApplicable(rule);
            return;
        }
        boolean mayBeOld = resolved + pending - received <= mayLeaveOut(received, numbers);
        out.breaks(rule, mayBeOld ? WARNING : rule.severity(), at, resolved + pending, received);
    }

    static long mayLeaveOut(long received, ToLongFunction<Figure> numbers) {
        long online = worth(
                numbers.applyAsLong(DOSSIERS_RECEIVED_ONLINE),
                numbers.applyAsLong(DOSSIERS_RECEIVED_PARTIAL_ONLINE),
                numbers.applyAsLong(DOSSIERS_RECEIVED_FULL_ONLINE));
        long inPeriod = worth(
                numbers.applyAsLong(DOSSIERS_RECEIVED_IN_PERIOD),
                online,
                numbers.applyAsLong(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST));
        long carriedOver = numbers.applyAsLong(DOSSIERS_CARRIED_OVER);
        if (carriedOver >= 0) {
            return inPeriod < 0 ? carriedOver : 0;
        }
        return inPeriod < 0 || inPeriod == received ? Long.MAX_VALUE : 0;
    }

    private static long worth(long whole, long a, long b) {
        return whole >= 0 ? whole : Truths.plus(a, b);
    }
}
