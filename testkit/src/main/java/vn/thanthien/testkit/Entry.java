package vn.thanthien.testkit;

/**
 * Takes the parts of a ledger's entry out of one number.
 *
 * <p>One number an entry keeps generation fast and lets an entry shrink to the plainest of its kind, which is that of 0.
 *
 * <p>This class is mutable and not thread-safe.
 */
final class Entry {

    private long rest;

    Entry(long code) {
        this.rest = code;
    }

    /** Returns the next part, at least 0 and less than the given number of choices. */
    int next(int choices) {
        int part = (int) Math.floorMod(rest, (long) choices);
        rest = Math.floorDiv(rest, (long) choices);
        return part;
    }

    /** Returns whether the next part, out of a hundred, is one of the last so many; seldom true for the plainest entry. */
    boolean chance(int percent) {
        return next(100) >= 100 - percent;
    }
}
