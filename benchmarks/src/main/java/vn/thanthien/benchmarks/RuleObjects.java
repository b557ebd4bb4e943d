package vn.thanthien.benchmarks;

import static vn.thanthien.benchmarks.NumericRule.*;
import static vn.thanthien.benchmarks.Truths.NO_BASE;
import static vn.thanthien.benchmarks.Truths.number;
import static vn.thanthien.benchmarks.Truths.plus;
import static vn.thanthien.core.figure.Figures.*;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.DossierCounts;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/** The thirty rules as plain objects in an array: one lambda a rule, which reads the getters that it needs. */
final class RuleObjects {

    /** A truth held against one span or row of figures. */
    @FunctionalInterface
    interface FiguresCheck {
        void check(Sections sections, int at, Tally out);
    }

    /** A truth held against one claim of a rate. */
    @FunctionalInterface
    interface ClaimCheck {
        void check(Claim claim, int at, Sections sections, Tally out);
    }

    /** A rule with its one lambda. */
    sealed interface RuleObject permits FiguresRule, RateRule {
        NumericRule rule();
    }

    /** A rule on figures; those on dossiers are held against the rows of the table by field too. */
    record FiguresRule(NumericRule rule, boolean rows, FiguresCheck body) implements RuleObject {}

    /** A rule on the claims of a rate. */
    record RateRule(NumericRule rule, String figure, ClaimCheck body) implements RuleObject {}

    /**
     * A report, its sections unwrapped once.
     *
     * @param report the report
     * @param scopes the span and the years
     * @param rows the rows of the tables by field
     */
    record Prepared(Report report, List<Sections> scopes, List<Sections> rows) {

        static Prepared of(Report report) {
            List<Sections> scopes = new ArrayList<>(1 + report.getYears().size());
            List<Sections> rows = new ArrayList<>();
            scopes.add(Sections.of(report.getFigures()));
            report.getFigures().ifPresent(figures -> addRows(figures, rows));
            for (PeriodFigures year : report.getYears()) {
                scopes.add(Sections.of(year));
                addRows(year, rows);
            }
            return new Prepared(report, scopes, rows);
        }

        private static void addRows(PeriodFigures figures, List<Sections> rows) {
            if (figures.getDossiers().isPresent()) {
                for (FieldDossiers row : figures.getDossiers().get().getByField()) {
                    rows.add(Sections.ofRow(row));
                }
            }
        }
    }

    static final List<RuleObject> ALL = List.of(
            rows(TTHC_01, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.received(
                        out,
                        at,
                        number(d.getReceived()),
                        number(d.getReceivedInPeriod()),
                        number(d.getCarriedOver()),
                        number(d.getReceivedOnline()),
                        number(d.getReceivedInPersonOrByPost()),
                        number(d.getReceivedInPerson()),
                        number(d.getReceivedByPost()));
            }),
            rows(TTHC_19, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.channels(
                        out,
                        at,
                        number(d.getReceivedInPeriod()),
                        number(d.getReceivedOnline()),
                        number(d.getReceivedInPersonOrByPost()),
                        number(d.getReceivedInPerson()),
                        number(d.getReceivedByPost()));
            }),
            rows(TTHC_02, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.resolved(
                        out,
                        at,
                        number(d.getResolved()),
                        number(d.getResolvedWithinTerm()),
                        number(d.getResolvedEarly()),
                        number(d.getResolvedOnTime()),
                        number(d.getResolvedLate()));
            }),
            rows(TTHC_20, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.sum(
                        out,
                        TTHC_20,
                        at,
                        number(d.getResolvedWithinTerm()),
                        number(d.getResolvedEarly()),
                        number(d.getResolvedOnTime()));
            }),
            rows(TTHC_03, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.sum(
                        out,
                        TTHC_03,
                        at,
                        number(d.getPending()),
                        number(d.getPendingWithinTerm()),
                        number(d.getPendingOverdue()));
            }),
            rows(TTHC_04, (s, at, out) -> {
                DossierCounts d = s.dossiers();
                Truths.balance(
                        out,
                        at,
                        number(d.getReceived()),
                        number(d.getResolved()),
                        number(d.getPending()),
                        new DossierNumbers(d));
            }),
            rows(TTHC_05, RuleObjects::partsWithinReceived),
            rate(TTHC_07, "dossiers.onTimeRate", (claim, at, s, out) -> {
                DossierCounts d = s.dossiers();
                Truths.rate(
                        out,
                        TTHC_07,
                        at,
                        claim,
                        number(d.getResolvedWithinTerm()),
                        ByHand.namedBase(claim, d),
                        number(d.getResolved()),
                        plus(number(d.getResolved()), number(d.getPendingOverdue())),
                        number(d.getDue()),
                        NO_BASE);
            }),
            rate(TTHC_21, "dossiers.resolutionRate", (claim, at, s, out) -> {
                DossierCounts d = s.dossiers();
                Truths.rate(
                        out,
                        TTHC_21,
                        at,
                        claim,
                        number(d.getResolved()),
                        ByHand.namedBase(claim, d),
                        number(d.getReceived()),
                        number(d.getReceivedInPeriod()),
                        NO_BASE,
                        NO_BASE);
            }),
            rows(
                    ONL_01,
                    (s, at, out) -> Truths.sum(
                            out,
                            ONL_01,
                            at,
                            number(s.dossiers().getReceivedOnline()),
                            number(s.dossiers().getReceivedPartialOnline()),
                            number(s.dossiers().getReceivedFullOnline()))),
            rows(
                    ONL_02,
                    (s, at, out) -> Truths.atMost(
                            out,
                            ONL_02,
                            at,
                            number(s.dossiers().getReceivedByPost()),
                            number(s.dossiers().getReceivedInPeriod()))),
            rate(ONL_03, "dossiers.onlineRate", (claim, at, s, out) -> {
                DossierCounts d = s.dossiers();
                Truths.rate(
                        out,
                        ONL_03,
                        at,
                        claim,
                        number(d.getReceivedOnline()),
                        ByHand.namedBase(claim, d),
                        number(d.getReceivedInPeriod()),
                        number(d.getReceived()),
                        number(d.getEligibleOnline()),
                        NO_BASE);
            }),
            rows(
                    ONL_04,
                    (s, at, out) -> Truths.atMost(
                            out,
                            ONL_04,
                            at,
                            number(s.dossiers().getPaidOnline()),
                            number(s.dossiers().getWithFees()))),
            rows(
                    ONL_05,
                    (s, at, out) -> Truths.atMost(
                            out,
                            ONL_05,
                            at,
                            number(s.dossiers().getDigitised()),
                            number(s.dossiers().getReceived()))),
            rows(
                    ONL_08,
                    (s, at, out) -> Truths.atMost(
                            out,
                            ONL_08,
                            at,
                            number(s.dossiers().getResultsDigitised()),
                            number(s.dossiers().getResolved()))),
            scopes(
                    PET_01,
                    (s, at, out) -> Truths.sum(
                            out,
                            PET_01,
                            at,
                            number(s.petitions().getToProcess()),
                            number(s.petitions().getCarriedOver()),
                            number(s.petitions().getReceived()))),
            scopes(
                    PET_02,
                    (s, at, out) -> Truths.sum(
                            out,
                            PET_02,
                            at,
                            number(s.petitions().getToProcess()),
                            number(s.petitions().getProcessed()),
                            number(s.petitions().getUnprocessed()))),
            scopes(
                    PET_13,
                    (s, at, out) -> Truths.sum(
                            out,
                            PET_13,
                            at,
                            number(s.petitions().getProcessed()),
                            number(s.petitions().getEligible()),
                            number(s.petitions().getIneligible()))),
            scopes(
                    PET_03,
                    (s, at, out) -> Truths.sum(
                            out,
                            PET_03,
                            at,
                            number(s.petitions().getEligible()),
                            number(s.petitions().getComplaints()),
                            number(s.petitions().getDenunciations()),
                            number(s.petitions().getRecommendationsAndFeedback()))),
            scopes(
                    PET_04,
                    (s, at, out) -> Truths.sum(
                            out,
                            PET_04,
                            at,
                            number(s.petitions().getEligible()),
                            number(s.petitions().getWithinCompetence()),
                            number(s.petitions().getOutsideCompetence()))),
            scopes(
                    PET_15,
                    (s, at, out) -> Truths.atMost(
                            out,
                            PET_15,
                            at,
                            number(s.petitions().getOverdue()),
                            number(s.petitions().getPending()))),
            rate(
                    PET_12,
                    "petitions.resolutionRate",
                    (claim, at, s, out) -> Truths.rate(
                            out,
                            PET_12,
                            at,
                            claim,
                            number(s.petitions().getResolved()),
                            ByHand.namedBase(claim, s.petitions()),
                            number(s.petitions().getWithinCompetence()),
                            plus(
                                    number(s.petitions().getResolved()),
                                    number(s.petitions().getPending())),
                            number(s.petitions().getReceived()),
                            number(s.petitions().getToProcess()))),
            scopes(
                    REC_05,
                    (s, at, out) -> Truths.visits(
                            out,
                            at,
                            number(s.reception().getVisits()),
                            number(s.reception().getRegularVisits()),
                            number(s.reception().getHeadVisits()),
                            number(s.reception().getDelegateVisits()),
                            number(s.reception().getAdHocVisits()))),
            scopes(
                    REC_07,
                    (s, at, out) -> Truths.atMost(
                            out,
                            REC_07,
                            at,
                            number(s.reception().getPetitionsReceived()),
                            number(s.petitions().getReceived()))),
            scopes(
                    DLG_08,
                    (s, at, out) -> Truths.sum(
                            out,
                            DLG_08,
                            at,
                            number(s.dialogues().getOpinions()),
                            number(s.dialogues().getAnsweredOnTheSpot()),
                            number(s.dialogues().getAnsweredInWriting()),
                            number(s.dialogues().getForwardedOrPending()))),
            scopes(
                    LET_01,
                    (s, at, out) -> Truths.letters(
                            out,
                            at,
                            number(s.letters().getTotal()),
                            number(s.letters().getCongratulation()),
                            number(s.letters().getCongratulationMarriage()),
                            number(s.letters().getCongratulationBirth()),
                            number(s.letters().getCongratulationOther()),
                            number(s.letters().getCondolence()),
                            number(s.letters().getApology()),
                            number(s.letters().getThankYou()))),
            scopes(
                    LET_11,
                    (s, at, out) -> Truths.sum(
                            out,
                            LET_11,
                            at,
                            number(s.letters().getCongratulation()),
                            number(s.letters().getCongratulationMarriage()),
                            number(s.letters().getCongratulationBirth()),
                            number(s.letters().getCongratulationOther()))),
            scopes(
                    LET_03,
                    (s, at, out) -> Truths.atMost(
                            out,
                            LET_03,
                            at,
                            number(s.letters().getCongratulationMarriage()),
                            number(s.letters().getMarriagesRegistered()))),
            scopes(
                    LET_09,
                    (s, at, out) -> Truths.atMost(
                            out,
                            LET_09,
                            at,
                            number(s.letters().getCongratulationBirth()),
                            number(s.letters().getBirthsRegistered()))),
            scopes(
                    LET_10,
                    (s, at, out) -> Truths.atMost(
                            out,
                            LET_10,
                            at,
                            number(s.letters().getCondolence()),
                            number(s.letters().getDeathsRegistered()))));

    private RuleObjects() {}

    static Tally check(Report report) {
        Prepared prepared = Prepared.of(report);
        Tally out = new Tally();
        for (RuleObject rule : ALL) {
            check(rule, prepared, out);
        }
        return out.done();
    }

    /** Holds one rule against everything that it speaks of. */
    static void check(RuleObject rule, Prepared report, Tally out) {
        if (rule instanceof FiguresRule figures) {
            int at = 0;
            for (Sections scope : report.scopes()) {
                figures.body().check(scope, at++, out);
            }
            if (figures.rows()) {
                for (Sections row : report.rows()) {
                    figures.body().check(row, at++, out);
                }
            }
        } else if (rule instanceof RateRule rate) {
            List<Claim> claims = report.report().getClaims();
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                if (claim.getFigure().isPresent()
                        && claim.getFigure().get().equals(rate.figure())
                        && Truths.isOfWhole(claim)) {
                    Sections sections =
                            ByHand.sections(report.report(), report.scopes().get(0), claim);
                    rate.body().check(claim, i, sections, out);
                }
            }
        }
    }

    private static void partsWithinReceived(Sections sections, int at, Tally out) {
        DossierCounts d = sections.dossiers();
        long received = number(d.getReceived());
        DossierNumbers others = new DossierNumbers(d);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getReceivedInPeriod()), DOSSIERS_RECEIVED_IN_PERIOD, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getCarriedOver()), DOSSIERS_CARRIED_OVER, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getReceivedOnline()), DOSSIERS_RECEIVED_ONLINE, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getReceivedInPerson()), DOSSIERS_RECEIVED_IN_PERSON, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getReceivedByPost()), DOSSIERS_RECEIVED_BY_POST, received, others);
        Truths.atMostReceived(
                out,
                TTHC_05,
                at,
                number(d.getReceivedInPersonOrByPost()),
                DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
                received,
                others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getResolved()), DOSSIERS_RESOLVED, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getResolvedEarly()), DOSSIERS_RESOLVED_EARLY, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getResolvedOnTime()), DOSSIERS_RESOLVED_ON_TIME, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getResolvedWithinTerm()), DOSSIERS_RESOLVED_WITHIN_TERM, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getResolvedLate()), DOSSIERS_RESOLVED_LATE, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getPending()), DOSSIERS_PENDING, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getPendingWithinTerm()), DOSSIERS_PENDING_WITHIN_TERM, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getPendingOverdue()), DOSSIERS_PENDING_OVERDUE, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getAwaitingSupplement()), DOSSIERS_AWAITING_SUPPLEMENT, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getReturned()), DOSSIERS_RETURNED, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getWithdrawn()), DOSSIERS_WITHDRAWN, received, others);
        Truths.atMostReceived(out, TTHC_05, at, number(d.getOther()), DOSSIERS_OTHER, received, others);
        Truths.atMostReceived(
                out, TTHC_05, at, number(d.getOnOneStopSystem()), DOSSIERS_ON_ONE_STOP_SYSTEM, received, others);
    }

    private static RuleObject scopes(NumericRule rule, FiguresCheck check) {
        return new FiguresRule(rule, false, check);
    }

    private static RuleObject rows(NumericRule rule, FiguresCheck check) {
        return new FiguresRule(rule, true, check);
    }

    private static RuleObject rate(NumericRule rule, String figure, ClaimCheck check) {
        return new RateRule(rule, figure, check);
    }
}
