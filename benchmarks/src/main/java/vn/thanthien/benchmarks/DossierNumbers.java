package vn.thanthien.benchmarks;

import static vn.thanthien.core.figure.Figures.*;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.report.DossierCounts;

/** The counts of dossiers by figure: off the path that is timed on clean reports. */
record DossierNumbers(DossierCounts counts) implements ToLongFunction<Figure> {

    private static final Map<Figure, Function<DossierCounts, OptionalLong>> ACCESSORS = Map.ofEntries(
            Map.entry(DOSSIERS_RECEIVED, DossierCounts::getReceived),
            Map.entry(DOSSIERS_RECEIVED_PARTIAL_ONLINE, DossierCounts::getReceivedPartialOnline),
            Map.entry(DOSSIERS_RECEIVED_FULL_ONLINE, DossierCounts::getReceivedFullOnline),
            Map.entry(DOSSIERS_RECEIVED_IN_PERIOD, DossierCounts::getReceivedInPeriod),
            Map.entry(DOSSIERS_CARRIED_OVER, DossierCounts::getCarriedOver),
            Map.entry(DOSSIERS_RECEIVED_ONLINE, DossierCounts::getReceivedOnline),
            Map.entry(DOSSIERS_RECEIVED_IN_PERSON, DossierCounts::getReceivedInPerson),
            Map.entry(DOSSIERS_RECEIVED_BY_POST, DossierCounts::getReceivedByPost),
            Map.entry(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DossierCounts::getReceivedInPersonOrByPost),
            Map.entry(DOSSIERS_RESOLVED, DossierCounts::getResolved),
            Map.entry(DOSSIERS_RESOLVED_EARLY, DossierCounts::getResolvedEarly),
            Map.entry(DOSSIERS_RESOLVED_ON_TIME, DossierCounts::getResolvedOnTime),
            Map.entry(DOSSIERS_RESOLVED_WITHIN_TERM, DossierCounts::getResolvedWithinTerm),
            Map.entry(DOSSIERS_RESOLVED_LATE, DossierCounts::getResolvedLate),
            Map.entry(DOSSIERS_PENDING, DossierCounts::getPending),
            Map.entry(DOSSIERS_PENDING_WITHIN_TERM, DossierCounts::getPendingWithinTerm),
            Map.entry(DOSSIERS_PENDING_OVERDUE, DossierCounts::getPendingOverdue),
            Map.entry(DOSSIERS_AWAITING_SUPPLEMENT, DossierCounts::getAwaitingSupplement),
            Map.entry(DOSSIERS_RETURNED, DossierCounts::getReturned),
            Map.entry(DOSSIERS_WITHDRAWN, DossierCounts::getWithdrawn),
            Map.entry(DOSSIERS_OTHER, DossierCounts::getOther));

    @Override
    public long applyAsLong(Figure figure) {
        return Truths.number(Objects.requireNonNull(ACCESSORS.get(figure)).apply(counts));
    }
}
