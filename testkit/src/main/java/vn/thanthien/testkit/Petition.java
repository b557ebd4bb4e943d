package vn.thanthien.testkit;

/**
 * One petition (đơn), from its receipt to its end.
 *
 * @param nature what it is
 * @param received the day of receipt
 * @param processed the day on which it was processed (xử lý đơn)
 * @param due the day on which an answer is due
 * @param end the day of the answer; for a petition that is not the commune's, the day of processing
 * @param eligible whether it fulfils the conditions (đủ điều kiện xử lý)
 * @param within whether it is within the commune's competence
 * @param action what was done with it if it is not
 * @param handedIn whether it was handed in at a reception
 * @param verdict how it was decided, for complaints and denunciations
 */
record Petition(
        Nature nature,
        int received,
        int processed,
        int due,
        int end,
        boolean eligible,
        boolean within,
        Action action,
        boolean handedIn,
        Verdict verdict) {

    enum Nature {
        RECOMMENDATION,
        FEEDBACK,
        COMPLAINT,
        DENUNCIATION
    }

    enum Action {
        GUIDED,
        FORWARDED,
        URGED
    }

    enum Verdict {
        CORRECT,
        WRONG,
        PARTLY_CORRECT,
        SETTLED
    }

    static Petition of(long code, int days) {
        Entry entry = new Entry(code);
        int received = entry.next(days + 30) - 30;
        Nature nature = Nature.values()[entry.next(4)];
        boolean eligible = !entry.chance(8);
        boolean within = eligible && !entry.chance(20);
        int processed = received + entry.next(8);
        int due = received + 30;
        int end = within ? processed + entry.next(entry.chance(20) ? 60 : 25) : processed;
        return new Petition(
                nature,
                received,
                processed,
                due,
                end,
                eligible,
                within,
                Action.values()[entry.next(3)],
                entry.chance(50),
                Verdict.values()[entry.next(nature == Nature.COMPLAINT ? 4 : 3)]);
    }

    boolean isRecommendationOrFeedback() {
        return nature == Nature.RECOMMENDATION || nature == Nature.FEEDBACK;
    }

    boolean carriedInto(Span span) {
        return received < span.from() && end >= span.from();
    }

    boolean toProcessIn(Span span) {
        return carriedInto(span) || span.contains(received);
    }

    boolean processedIn(Span span) {
        return toProcessIn(span) && processed < span.to();
    }

    boolean eligibleIn(Span span) {
        return processedIn(span) && eligible;
    }

    boolean resolvedIn(Span span) {
        return eligibleIn(span) && within && end < span.to();
    }

    boolean pendingAfter(Span span) {
        return eligibleIn(span) && within && end >= span.to();
    }
}
