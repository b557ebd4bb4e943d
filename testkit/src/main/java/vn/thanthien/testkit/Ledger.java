package vn.thanthien.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What really happened in a commune (sổ theo dõi), entry by entry. Figures of a report are counted from it and are
 * therefore true.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param firstYear the first year
 * @param years how many years
 * @param fields how many procedure fields there are
 * @param dossiers the dossiers
 * @param petitions the petitions
 * @param letters the events and letters
 * @param visits the visits
 * @param answers the answers of each yearly survey, as numbers of the scale's levels from the highest down
 * @param officials how many officials are obliged to sign the commitment; all do
 */
record Ledger(
        int firstYear,
        int years,
        int fields,
        List<Dossier> dossiers,
        List<Petition> petitions,
        List<Letter> letters,
        List<Visit> visits,
        List<List<Integer>> answers,
        int officials) {

    Ledger {
        dossiers = List.copyOf(dossiers);
        petitions = List.copyOf(petitions);
        letters = List.copyOf(letters);
        visits = List.copyOf(visits);
        answers = List.copyOf(answers);
    }

    /** Returns how many days the given years have. */
    static int days(int firstYear, int years) {
        return (int) ChronoUnit.DAYS.between(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + years, 1, 1));
    }

    int lastYear() {
        return firstYear + years - 1;
    }

    /** Returns all days. */
    Span all() {
        return new Span(0, days(firstYear, years));
    }

    /** Returns the days of a year, counted from 0. */
    Span year(int index) {
        int from = days(firstYear, index);
        return new Span(from, from + days(firstYear + index, 1));
    }

    /** Returns the counts of dossiers, of one field or of all, by the member of the report. */
    Map<String, Long> dossiers(Span span, int field) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Dossier> all = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            if (field < 0 || dossier.field() == field) {
                all.add(dossier);
            }
        }
        List<Dossier> in = filter(all, dossier -> dossier.receivedIn(span));
        List<Dossier> resolved = filter(all, dossier -> dossier.endsIn(span, Dossier.Fate.RESOLVED));
        List<Dossier> open = filter(all, dossier -> dossier.openAfter(span));
        long carried = count(all, dossier -> dossier.carriedInto(span));
        counts.put("received", carried + in.size());
        counts.put("receivedInPeriod", (long) in.size());
        counts.put("carriedOver", carried);
        counts.put("receivedInPerson", count(in, dossier -> dossier.channel() == Dossier.Channel.IN_PERSON));
        counts.put("receivedByPost", count(in, dossier -> dossier.channel() == Dossier.Channel.POST));
        counts.put("receivedInPersonOrByPost", count(in, dossier -> !dossier.isOnline()));
        counts.put("receivedOnline", count(in, Dossier::isOnline));
        counts.put("receivedPartialOnline", count(in, dossier -> dossier.channel() == Dossier.Channel.PARTIAL_ONLINE));
        counts.put("receivedFullOnline", count(in, dossier -> dossier.channel() == Dossier.Channel.FULL_ONLINE));
        counts.put("resolved", (long) resolved.size());
        counts.put("resolvedEarly", count(resolved, dossier -> dossier.end() < dossier.due()));
        counts.put("resolvedOnTime", count(resolved, dossier -> dossier.end() == dossier.due()));
        counts.put("resolvedWithinTerm", count(resolved, dossier -> !dossier.isLate()));
        counts.put("resolvedLate", count(resolved, Dossier::isLate));
        counts.put("pending", (long) open.size());
        counts.put("pendingWithinTerm", count(open, dossier -> !dossier.overdueAfter(span)));
        counts.put("pendingOverdue", count(open, dossier -> dossier.overdueAfter(span)));
        counts.put("returned", count(all, dossier -> dossier.endsIn(span, Dossier.Fate.RETURNED)));
        counts.put("withdrawn", count(all, dossier -> dossier.endsIn(span, Dossier.Fate.WITHDRAWN)));
        if (field < 0) {
            counts.put("onOneStopSystem", count(in, Dossier::oneStop));
            counts.put("digitised", count(in, Dossier::digitised));
            counts.put("resultsDigitised", count(resolved, Dossier::resultDigitised));
            counts.put("withFees", count(in, Dossier::fees));
            counts.put("paidOnline", count(in, Dossier::paidOnline));
        }
        return counts;
    }

    /** Returns the petitions that are pending when the days end. */
    List<Petition> open(Span span) {
        return filter(petitions, petition -> petition.pendingAfter(span));
    }

    /** Returns the date of a day. */
    String date(int day) {
        return LocalDate.of(firstYear, 1, 1).plusDays(day).toString();
    }

    /** Returns the counts of petitions. */
    Map<String, Long> petitions(Span span) {
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Petition> toProcess = filter(petitions, petition -> petition.toProcessIn(span));
        List<Petition> processed = filter(petitions, petition -> petition.processedIn(span));
        List<Petition> eligible = filter(petitions, petition -> petition.eligibleIn(span));
        List<Petition> outside = filter(eligible, petition -> !petition.within());
        List<Petition> resolved = filter(petitions, petition -> petition.resolvedIn(span));
        List<Petition> pending = filter(petitions, petition -> petition.pendingAfter(span));
        counts.put("toProcess", (long) toProcess.size());
        counts.put("carriedOver", count(toProcess, petition -> petition.carriedInto(span)));
        counts.put("received", count(toProcess, petition -> span.contains(petition.received())));
        counts.put("processed", (long) processed.size());
        counts.put("unprocessed", (long) toProcess.size() - processed.size());
        counts.put("eligible", (long) eligible.size());
        counts.put("ineligible", (long) processed.size() - eligible.size());
        counts.put("complaints", count(eligible, petition -> petition.nature() == Petition.Nature.COMPLAINT));
        counts.put("denunciations", count(eligible, petition -> petition.nature() == Petition.Nature.DENUNCIATION));
        counts.put("recommendationsAndFeedback", count(eligible, Petition::isRecommendationOrFeedback));
        counts.put("recommendations", count(eligible, petition -> petition.nature() == Petition.Nature.RECOMMENDATION));
        counts.put("feedback", count(eligible, petition -> petition.nature() == Petition.Nature.FEEDBACK));
        counts.put("withinCompetence", count(eligible, Petition::within));
        counts.put("outsideCompetence", (long) outside.size());
        counts.put("guided", count(outside, petition -> petition.action() == Petition.Action.GUIDED));
        counts.put("forwarded", count(outside, petition -> petition.action() == Petition.Action.FORWARDED));
        counts.put("urged", count(outside, petition -> petition.action() == Petition.Action.URGED));
        counts.put("resolved", (long) resolved.size());
        counts.put("pending", (long) pending.size());
        counts.put("backlog", count(pending, petition -> petition.due() < span.to()));
        counts.put("overdue", count(pending, petition -> petition.due() < span.to()));
        verdicts(counts, "complaints", filter(resolved, p -> p.nature() == Petition.Nature.COMPLAINT));
        counts.put(
                "complaintsSettled",
                count(
                        resolved,
                        p -> p.nature() == Petition.Nature.COMPLAINT && p.verdict() == Petition.Verdict.SETTLED));
        verdicts(counts, "denunciations", filter(resolved, p -> p.nature() == Petition.Nature.DENUNCIATION));
        return counts;
    }

    private static void verdicts(Map<String, Long> counts, String nature, List<Petition> resolved) {
        counts.put(nature + "Resolved", (long) resolved.size());
        counts.put(nature + "Correct", count(resolved, p -> p.verdict() == Petition.Verdict.CORRECT));
        counts.put(nature + "Wrong", count(resolved, p -> p.verdict() == Petition.Verdict.WRONG));
        counts.put(nature + "PartlyCorrect", count(resolved, p -> p.verdict() == Petition.Verdict.PARTLY_CORRECT));
    }

    /** Returns the counts of letters. The apology for a dossier that will be late is sent on the day on which it is due. */
    Map<String, Long> letters(Span span) {
        Map<String, Long> counts = new LinkedHashMap<>();
        long marriage = sent(span, Letter.Reason.MARRIAGE);
        long birth = sent(span, Letter.Reason.BIRTH);
        long other = sent(span, Letter.Reason.OTHER_CONGRATULATION);
        long condolence = sent(span, Letter.Reason.DEATH);
        long thanks = sent(span, Letter.Reason.THANKS);
        long lateness = count(dossiers, d -> d.isLate() && span.contains(d.due()));
        long otherApology = sent(span, Letter.Reason.OTHER_APOLOGY);
        counts.put("total", marriage + birth + other + condolence + thanks + lateness + otherApology);
        counts.put("congratulation", marriage + birth + other);
        counts.put("congratulationMarriage", marriage);
        counts.put("congratulationBirth", birth);
        counts.put("congratulationOther", other);
        counts.put("condolence", condolence);
        counts.put("apology", lateness + otherApology);
        counts.put("thankYou", thanks);
        counts.put("apologyForLateness", lateness);
        counts.put("apologyOther", otherApology);
        counts.put("marriagesRegistered", registered(span, Letter.Reason.MARRIAGE));
        counts.put("birthsRegistered", registered(span, Letter.Reason.BIRTH));
        counts.put("deathsRegistered", registered(span, Letter.Reason.DEATH));
        return counts;
    }

    private long sent(Span span, Letter.Reason reason) {
        return count(letters, l -> l.reason() == reason && l.sent() && span.contains(l.day()));
    }

    private long registered(Span span, Letter.Reason reason) {
        return count(letters, l -> l.reason() == reason && span.contains(l.day()));
    }

    /** Returns the counts of citizen reception. */
    Map<String, Long> reception(Span span) {
        List<Visit> all = filter(visits, visit -> span.contains(visit.day()));
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("visits", (long) all.size());
        counts.put("regularVisits", count(all, visit -> visit.kind() == Visit.Kind.REGULAR));
        counts.put("headVisits", count(all, visit -> visit.kind() == Visit.Kind.HEAD));
        counts.put("delegateVisits", count(all, visit -> visit.kind() == Visit.Kind.DELEGATE));
        counts.put("adHocVisits", count(all, visit -> visit.kind() == Visit.Kind.AD_HOC));
        counts.put("headDays", thursdays(span));
        counts.put("largeGroups", count(all, Visit::isLargeGroup));
        counts.put("largeGroupVisits", count(all, Visit::isLargeGroup));
        counts.put("petitionsReceived", count(petitions, p -> p.handedIn() && span.contains(p.received())));
        counts.put("persons", all.stream().mapToLong(Visit::persons).sum());
        return counts;
    }

    /** The head receives citizens on every Thursday. */
    private long thursdays(Span span) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        return first.plusDays(span.from())
                .datesUntil(first.plusDays(span.to()))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .count();
    }

    static <T> long count(List<T> entries, Predicate<T> which) {
        long count = 0;
        for (T entry : entries) {
            if (which.test(entry)) {
                count++;
            }
        }
        return count;
    }

    private static <T> List<T> filter(List<T> entries, Predicate<T> which) {
        List<T> kept = new ArrayList<>();
        for (T entry : entries) {
            if (which.test(entry)) {
                kept.add(entry);
            }
        }
        return kept;
    }
}
