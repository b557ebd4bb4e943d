package vn.thanthien.testkit;

/**
 * One dossier of an administrative procedure (hồ sơ TTHC), from its receipt to its end.
 *
 * @param field the procedure field, by number
 * @param channel how it came in
 * @param received the day of receipt
 * @param due the day on which the result is due
 * @param end the day of its end, which may lie after the ledger's
 * @param fate how it ends
 * @param oneStop whether it is kept on the one-stop system
 * @param digitised whether it is digitised
 * @param resultDigitised whether its result is
 * @param fees whether a fee is due
 * @param paidOnline whether the fee is paid online
 */
record Dossier(
        int field,
        Channel channel,
        int received,
        int due,
        int end,
        Fate fate,
        boolean oneStop,
        boolean digitised,
        boolean resultDigitised,
        boolean fees,
        boolean paidOnline) {

    enum Channel {
        IN_PERSON,
        POST,
        PARTIAL_ONLINE,
        FULL_ONLINE
    }

    enum Fate {
        RESOLVED,
        RETURNED,
        WITHDRAWN
    }

    private static final int BEFORE = 30;

    /** Returns the dossier of a number, received within a month before the ledger begins or within its days. */
    static Dossier of(long code, int fields, int days) {
        Entry entry = new Entry(code);
        int received = entry.next(days + BEFORE) - BEFORE;
        int term = 1 + entry.next(30);
        Channel channel = Channel.values()[entry.next(4)];
        int field = entry.next(fields);
        boolean late = entry.chance(3);
        int taken = late ? term + 1 + entry.next(20) : entry.next(term + 1);
        Fate fate = entry.chance(3) ? Fate.values()[1 + entry.next(2)] : Fate.RESOLVED;
        boolean fees = entry.chance(60);
        return new Dossier(
                field,
                channel,
                received,
                received + term,
                received + taken,
                fate,
                !entry.chance(5),
                !entry.chance(10),
                !entry.chance(15),
                fees,
                fees && entry.chance(50));
    }

    boolean isOnline() {
        return channel == Channel.PARTIAL_ONLINE || channel == Channel.FULL_ONLINE;
    }

    boolean carriedInto(Span span) {
        return received < span.from() && end >= span.from();
    }

    boolean receivedIn(Span span) {
        return span.contains(received);
    }

    boolean endsIn(Span span, Fate how) {
        return fate == how && span.contains(end);
    }

    boolean openAfter(Span span) {
        return received < span.to() && end >= span.to();
    }

    boolean isLate() {
        return end > due;
    }

    /** Returns whether it was overdue when the days ended. */
    boolean overdueAfter(Span span) {
        return openAfter(span) && due < span.to();
    }
}
