package vn.thanthien.benchmarks;

import static vn.thanthien.benchmarks.NumericRule.*;
import static vn.thanthien.benchmarks.Truths.ABSENT;
import static vn.thanthien.benchmarks.Truths.NO_BASE;
import static vn.thanthien.benchmarks.Truths.number;
import static vn.thanthien.benchmarks.Truths.plus;
import static vn.thanthien.core.figure.Figures.*;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.DialogueStatistics;
import vn.thanthien.core.report.DossierCounts;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PetitionStatistics;
import vn.thanthien.core.report.ReceptionStatistics;
import vn.thanthien.core.report.Report;

/**
 * The thirty rules as a programmer in a hurry for speed would write them: straight-line Java, each number read once into
 * a local, no objects but the result. The measure of everything else.
 *
 * <p>It takes the numbers of the sections and the claims of rates. Of what the library does besides it leaves out counts
 * that claims restate, claims of a field, village or post, numbers marked illegible, figures of a profile's own, and legal
 * bases.
 */
final class ByHand {

    private ByHand() {}

    static Tally check(Report report) {
        Tally out = new Tally();
        Sections span = Sections.of(report.getFigures());
        sections(span, 0, out);
        List<PeriodFigures> years = report.getYears();
        for (int i = 0; i < years.size(); i++) {
            sections(Sections.of(years.get(i)), i + 1, out);
        }
        int row = years.size() + 1;
        row = rows(report.getFigures(), row, out);
        for (int i = 0; i < years.size(); i++) {
            row = rows(Optional.of(years.get(i)), row, out);
        }
        List<Claim> claims = report.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            claim(report, span, claims.get(i), i, out);
        }
        return out.done();
    }

    private static int rows(Optional<PeriodFigures> figures, int first, Tally out) {
        if (figures.isEmpty() || figures.get().getDossiers().isEmpty()) {
            return first;
        }
        List<FieldDossiers> fields = figures.get().getDossiers().get().getByField();
        for (int i = 0; i < fields.size(); i++) {
            dossiers(fields.get(i), first + i, out);
        }
        return first + fields.size();
    }

    private static void sections(Sections sections, int at, Tally out) {
        dossiers(sections.dossiers(), at, out);
        letters(sections.letters(), at, out);
        PetitionStatistics petitions = sections.petitions();
        petitions(petitions, at, out);
        reception(sections.reception(), number(petitions.getReceived()), at, out);
        DialogueStatistics dialogues = sections.dialogues();
        Truths.sum(
                out,
                DLG_08,
                at,
                number(dialogues.getOpinions()),
                number(dialogues.getAnsweredOnTheSpot()),
                number(dialogues.getAnsweredInWriting()),
                number(dialogues.getForwardedOrPending()));
    }

    private static void dossiers(DossierCounts counts, int at, Tally out) {
        DossierNumbers others = new DossierNumbers(counts);
        long received = number(counts.getReceived());
        long inPeriod = number(counts.getReceivedInPeriod());
        long carriedOver = number(counts.getCarriedOver());
        long inPerson = number(counts.getReceivedInPerson());
        long byPost = number(counts.getReceivedByPost());
        long inPersonOrByPost = number(counts.getReceivedInPersonOrByPost());
        long online = number(counts.getReceivedOnline());
        long resolved = number(counts.getResolved());
        long early = number(counts.getResolvedEarly());
        long onTime = number(counts.getResolvedOnTime());
        long within = number(counts.getResolvedWithinTerm());
        long late = number(counts.getResolvedLate());
        long pending = number(counts.getPending());
        long overdue = number(counts.getPendingOverdue());
        Truths.received(out, at, received, inPeriod, carriedOver, online, inPersonOrByPost, inPerson, byPost);
        Truths.channels(out, at, inPeriod, online, inPersonOrByPost, inPerson, byPost);
        Truths.resolved(out, at, resolved, within, early, onTime, late);
        Truths.sum(out, TTHC_20, at, within, early, onTime);
        Truths.sum(out, TTHC_03, at, pending, number(counts.getPendingWithinTerm()), overdue);
        Truths.balance(out, at, received, resolved, pending, others);
        Truths.atMostReceived(out, TTHC_05, at, inPeriod, DOSSIERS_RECEIVED_IN_PERIOD, received, others);
        Truths.atMostReceived(out, TTHC_05, at, carriedOver, DOSSIERS_CARRIED_OVER, received, others);
        Truths.atMostReceived(out, TTHC_05, at, online, DOSSIERS_RECEIVED_ONLINE, received, others);
        Truths.atMostReceived(out, TTHC_05, at, inPerson, DOSSIERS_RECEIVED_IN_PERSON, received, others);
        Truths.atMostReceived(out, TTHC_05, at, byPost, DOSSIERS_RECEIVED_BY_POST, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, inPersonOrByPost, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, received, others);
        Truths.atMostReceived(out, TTHC_05, at, resolved, DOSSIERS_RESOLVED, received, others);
        Truths.atMostReceived(out, TTHC_05, at, early, DOSSIERS_RESOLVED_EARLY, received, others);
        Truths.atMostReceived(out, TTHC_05, at, onTime, DOSSIERS_RESOLVED_ON_TIME, received, others);
        Truths.atMostReceived(out, TTHC_05, at, within, DOSSIERS_RESOLVED_WITHIN_TERM, received, others);
        Truths.atMostReceived(out, TTHC_05, at, late, DOSSIERS_RESOLVED_LATE, received, others);
        Truths.atMostReceived(out, TTHC_05, at, pending, DOSSIERS_PENDING, received, others);
        Truths.atMostReceived(
                out,
                TTHC_05,
                at,
                number(counts.getPendingWithinTerm()),
                DOSSIERS_PENDING_WITHIN_TERM,
                received,
                others);
        Truths.atMostReceived(out, TTHC_05, at, overdue, DOSSIERS_PENDING_OVERDUE, received, others);
        Truths.atMostReceived(
                out,
                TTHC_05,
                at,
                number(counts.getAwaitingSupplement()),
                DOSSIERS_AWAITING_SUPPLEMENT,
                received,
                others);
        Truths.atMostReceived(out, TTHC_05, at, number(counts.getReturned()), DOSSIERS_RETURNED, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(counts.getWithdrawn()), DOSSIERS_WITHDRAWN, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(counts.getOther()), DOSSIERS_OTHER, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(counts.getOnOneStopSystem()), DOSSIERS_ON_ONE_STOP_SYSTEM, received, others);
        Truths.sum(
                out,
                ONL_01,
                at,
                online,
                number(counts.getReceivedPartialOnline()),
                number(counts.getReceivedFullOnline()));
        Truths.atMost(out, ONL_02, at, byPost, inPeriod);
        Truths.atMost(out, ONL_04, at, number(counts.getPaidOnline()), number(counts.getWithFees()));
        Truths.atMost(out, ONL_05, at, number(counts.getDigitised()), received);
        Truths.atMost(out, ONL_08, at, number(counts.getResultsDigitised()), resolved);
    }

    private static void petitions(PetitionStatistics counts, int at, Tally out) {
        long toProcess = number(counts.getToProcess());
        long received = number(counts.getReceived());
        long processed = number(counts.getProcessed());
        long eligible = number(counts.getEligible());
        long withinCompetence = number(counts.getWithinCompetence());
        long pending = number(counts.getPending());
        Truths.sum(out, PET_01, at, toProcess, number(counts.getCarriedOver()), received);
        Truths.sum(out, PET_02, at, toProcess, processed, number(counts.getUnprocessed()));
        Truths.sum(out, PET_13, at, processed, eligible, number(counts.getIneligible()));
        Truths.sum(
                out,
                PET_03,
                at,
                eligible,
                number(counts.getComplaints()),
                number(counts.getDenunciations()),
                number(counts.getRecommendationsAndFeedback()));
        Truths.sum(out, PET_04, at, eligible, withinCompetence, number(counts.getOutsideCompetence()));
        Truths.atMost(out, PET_15, at, number(counts.getOverdue()), pending);
    }

    private static void reception(ReceptionStatistics counts, long petitions, int at, Tally out) {
        Truths.visits(
                out,
                at,
                number(counts.getVisits()),
                number(counts.getRegularVisits()),
                number(counts.getHeadVisits()),
                number(counts.getDelegateVisits()),
                number(counts.getAdHocVisits()));
        Truths.atMost(out, REC_07, at, number(counts.getPetitionsReceived()), petitions);
    }

    private static void letters(LetterStatistics counts, int at, Tally out) {
        long congratulation = number(counts.getCongratulation());
        long marriage = number(counts.getCongratulationMarriage());
        long birth = number(counts.getCongratulationBirth());
        long otherReason = number(counts.getCongratulationOther());
        long condolence = number(counts.getCondolence());
        Truths.letters(
                out,
                at,
                number(counts.getTotal()),
                congratulation,
                marriage,
                birth,
                otherReason,
                condolence,
                number(counts.getApology()),
                number(counts.getThankYou()));
        Truths.sum(out, LET_11, at, congratulation, marriage, birth, otherReason);
        Truths.atMost(out, LET_03, at, marriage, number(counts.getMarriagesRegistered()));
        Truths.atMost(out, LET_09, at, birth, number(counts.getBirthsRegistered()));
        Truths.atMost(out, LET_10, at, condolence, number(counts.getDeathsRegistered()));
    }

    private static void claim(Report report, Sections span, Claim claim, int at, Tally out) {
        if (claim.getFigure().isEmpty()) {
            return;
        }
        switch (claim.getFigure().get()) {
            case "dossiers.onTimeRate" -> {
                if (Truths.isOfWhole(claim)) {
                    onTimeRate(claim, at, sections(report, span, claim).dossiers(), out);
                }
            }
            case "dossiers.resolutionRate" -> {
                if (Truths.isOfWhole(claim)) {
                    resolutionRate(claim, at, sections(report, span, claim).dossiers(), out);
                }
            }
            case "dossiers.onlineRate" -> {
                if (Truths.isOfWhole(claim)) {
                    onlineRate(claim, at, sections(report, span, claim).dossiers(), out);
                }
            }
            case "petitions.resolutionRate" -> {
                if (Truths.isOfWhole(claim)) {
                    petitionRate(claim, at, sections(report, span, claim).petitions(), out);
                }
            }
            default -> {
                // no rate of the thirty rules
            }
        }
    }

    /** The figures that a claim is about: those of its year, if it names one that the report splits. */
    static Sections sections(Report report, Sections span, Claim claim) {
        if (claim.getPeriod().isEmpty() || claim.getPeriod().get().getYear().isEmpty()) {
            return span;
        }
        int year = claim.getPeriod().get().getYear().getAsInt();
        for (PeriodFigures figures : report.getYears()) {
            if (figures.getPeriod().isPresent()
                    && figures.getPeriod().get().getYear().orElse(0) == year) {
                return Sections.of(figures);
            }
        }
        return span;
    }

    private static void onTimeRate(Claim claim, int at, DossierCounts counts, Tally out) {
        long resolved = number(counts.getResolved());
        Truths.rate(
                out,
                TTHC_07,
                at,
                claim,
                number(counts.getResolvedWithinTerm()),
                namedBase(claim, counts),
                resolved,
                plus(resolved, number(counts.getPendingOverdue())),
                number(counts.getDue()),
                NO_BASE);
    }

    private static void resolutionRate(Claim claim, int at, DossierCounts counts, Tally out) {
        Truths.rate(
                out,
                TTHC_21,
                at,
                claim,
                number(counts.getResolved()),
                namedBase(claim, counts),
                number(counts.getReceived()),
                number(counts.getReceivedInPeriod()),
                NO_BASE,
                NO_BASE);
    }

    private static void onlineRate(Claim claim, int at, DossierCounts counts, Tally out) {
        Truths.rate(
                out,
                ONL_03,
                at,
                claim,
                number(counts.getReceivedOnline()),
                namedBase(claim, counts),
                number(counts.getReceivedInPeriod()),
                number(counts.getReceived()),
                number(counts.getEligibleOnline()),
                NO_BASE);
    }

    private static void petitionRate(Claim claim, int at, PetitionStatistics counts, Tally out) {
        long resolved = number(counts.getResolved());
        Truths.rate(
                out,
                PET_12,
                at,
                claim,
                resolved,
                namedBase(claim, counts),
                number(counts.getWithinCompetence()),
                plus(resolved, number(counts.getPending())),
                number(counts.getReceived()),
                number(counts.getToProcess()));
    }

    static long namedBase(Claim claim, DossierCounts counts) {
        if (claim.getBase().isEmpty()) {
            return NO_BASE;
        }
        return switch (claim.getBase().get()) {
            case "dossiers.received" -> number(counts.getReceived());
            case "dossiers.receivedInPeriod" -> number(counts.getReceivedInPeriod());
            case "dossiers.eligibleOnline" -> number(counts.getEligibleOnline());
            case "dossiers.resolved" -> number(counts.getResolved());
            case "dossiers.due" -> number(counts.getDue());
            default -> ABSENT;
        };
    }

    static long namedBase(Claim claim, PetitionStatistics counts) {
        if (claim.getBase().isEmpty()) {
            return NO_BASE;
        }
        return switch (claim.getBase().get()) {
            case "petitions.withinCompetence" -> number(counts.getWithinCompetence());
            case "petitions.received" -> number(counts.getReceived());
            case "petitions.toProcess" -> number(counts.getToProcess());
            default -> ABSENT;
        };
    }
}
