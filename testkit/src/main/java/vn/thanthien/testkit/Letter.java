package vn.thanthien.testkit;

/**
 * One event of the civil register and the letter (thư) that it brought, or a letter of another kind.
 *
 * @param reason why
 * @param day the day
 * @param sent whether a letter was sent
 */
record Letter(Reason reason, int day, boolean sent) {

    enum Reason {
        BIRTH(true),
        MARRIAGE(true),
        DEATH(true),
        OTHER_CONGRATULATION(false),
        THANKS(false),
        OTHER_APOLOGY(false);

        private final boolean registered;

        Reason(boolean registered) {
            this.registered = registered;
        }

        /** Returns whether the civil register knows of it; not every such event brings a letter. */
        boolean isRegistered() {
            return registered;
        }
    }

    static Letter of(long code, int days) {
        Entry entry = new Entry(code);
        int day = entry.next(days);
        Reason reason = Reason.values()[entry.next(Reason.values().length)];
        return new Letter(reason, day, !reason.isRegistered() || !entry.chance(40));
    }
}
