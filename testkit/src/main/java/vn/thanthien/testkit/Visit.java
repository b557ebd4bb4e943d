package vn.thanthien.testkit;

/**
 * One visit of citizens to a reception (lượt tiếp công dân).
 *
 * @param kind who received them
 * @param day the day
 * @param persons how many came
 */
record Visit(Kind kind, int day, int persons) {

    /** From this many persons on it is a large group (đoàn đông người). */
    private static final int LARGE = 5;

    enum Kind {
        REGULAR,
        HEAD,
        DELEGATE,
        AD_HOC
    }

    static Visit of(long code, int days) {
        Entry entry = new Entry(code);
        return new Visit(Kind.values()[entry.next(4)], entry.next(days), entry.chance(4) ? LARGE : 1 + entry.next(3));
    }

    boolean isLargeGroup() {
        return persons >= LARGE;
    }
}
