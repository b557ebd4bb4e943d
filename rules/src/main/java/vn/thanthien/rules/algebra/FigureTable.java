package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.figure.FigureVector;

/**
 * The sums and bounds among the rules of a checker, as rows of indices: where they hold, a loop over numbers tells so without
 * asking one rule after the other (docs/decisions/0004-algebra.md).
 *
 * <p>It decides only what every reading decides alike: a sum that closes, a part that is not above its whole, a number that
 * is absent. A rule for which anything else is found anywhere is left to be carried out as a whole.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FigureTable {

    /** Counted where a truth holds; what cannot be told is counted in the upper half. */
    private static final long HELD = 1;

    private static final int NOT_APPLICABLE = 32;

    /** The rule is to be carried out. */
    private static final long LEFT = -1;

    private final Sum[] sums;
    private final Bounds[] bounds;

    @SuppressWarnings("ArrayRecordComponent") // never given out nor compared
    private record Sum(int rule, boolean ofRows, int[] whole, int[][] readings, int[][][] wider) {

        /** Whether a reading closes, and gives way to no other. */
        boolean closes(FigureVector numbers) {
            for (int i = 0; i < readings.length; i++) {
                if (numbers.closes(readings[i])) {
                    return !isSuperseded(wider[i], numbers);
                }
            }
            return false;
        }

        private static boolean isSuperseded(int[][] wider, FigureVector numbers) {
            for (int[] reading : wider) {
                if (!numbers.lacksAny(reading)) {
                    return true;
                }
            }
            return false;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never given out nor compared
    private record Bounds(int rule, boolean ofRows, int[] pairs) {}

    private FigureTable(List<Sum> sums, List<Bounds> bounds) {
        this.sums = sums.toArray(Sum[]::new);
        this.bounds = bounds.toArray(Bounds[]::new);
    }

    /** Returns the table of those rules that are sums or bounds; the others are not in it. */
    public static FigureTable of(List<Rule> rules) {
        List<Sum> sums = new ArrayList<>();
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof SumIdentity sum) {
                add(i, sum, sums);
            } else if (rules.get(i) instanceof UpperBound bound) {
                bounds.add(new Bounds(i, bound.isOfRows(), FigureVector.pairs(bound.parts(), bound.wholes())));
            }
        }
        return new FigureTable(sums, bounds);
    }

    private static void add(int rule, SumIdentity sum, List<Sum> sums) {
        List<SumIdentity.Row> rows = sum.rows();
        if (!rows.isEmpty()) {
            sums.add(new Sum(
                    rule,
                    sum.isOfRows(),
                    rows.get(0).sum(),
                    rows.stream().map(SumIdentity.Row::sum).toArray(int[][]::new),
                    rows.stream().map(row -> row.wider().toArray(int[][]::new)).toArray(int[][][]::new)));
        }
    }

    /**
     * Tells of the rules that a document breaks nowhere.
     *
     * @param evaluation of the rules of which the table was made
     */
    public void hold(Subject subject, Evaluation evaluation) {
        if (!subject.isReport()) {
            return;
        }
        for (Sum sum : sums) {
            long told = sum(sum, subject.scopeArray(), 0);
            if (sum.ofRows) {
                told = sum(sum, subject.rowArray(), told);
            }
            told = sum(sum, sum.ofRows ? subject.partArray() : subject.toldArray(), told);
            tell(evaluation, sum.rule, told);
        }
        for (Bounds bound : bounds) {
            long told = bounds(bound, subject.scopeArray(), 0);
            if (bound.ofRows) {
                told = bounds(bound, subject.rowArray(), told);
            }
            told = bounds(bound, bound.ofRows ? subject.partArray() : subject.toldArray(), told);
            tell(evaluation, bound.rule, told);
        }
    }

    private static void tell(Evaluation evaluation, int rule, long told) {
        if (told != LEFT) {
            evaluation.tell(rule, (int) told, (int) (told >>> NOT_APPLICABLE));
        }
    }

    private static long sum(Sum sum, Scope[] scopes, long before) {
        long told = before;
        for (int i = 0; i < scopes.length && told != LEFT; i++) {
            Scope scope = scopes[i];
            if (!scope.isPlain()) {
                return LEFT;
            }
            if (sum.closes(scope.numbers())) {
                told += HELD;
            } else {
                told = scope.numbers().lacksWhole(sum.whole) ? told + (HELD << NOT_APPLICABLE) : LEFT;
            }
        }
        return told;
    }

    private static long bounds(Bounds bound, Scope[] scopes, long before) {
        long told = before;
        for (int i = 0; i < scopes.length && told != LEFT; i++) {
            Scope scope = scopes[i];
            int kept = scope.isPlain() ? scope.numbers().keeps(bound.pairs) : -1;
            long lacking = bound.pairs.length / 2 - (long) kept;
            told = kept < 0 ? LEFT : told + kept + (lacking << NOT_APPLICABLE);
        }
        return told;
    }
}
