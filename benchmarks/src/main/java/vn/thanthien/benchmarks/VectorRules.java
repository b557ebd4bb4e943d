package vn.thanthien.benchmarks;

import static vn.thanthien.benchmarks.NumericRule.*;
import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/**
 * The thirty rules as rows of figures over the figure vector: a rule is a loop over numbers, and only four of them have
 * code of their own.
 */
final class VectorRules {

    /** A rule that is held against a vector. */
    @FunctionalInterface
    private interface VectorCheck {
        void check(FigureVector numbers, int at, Tally out);
    }

    private record VectorRule(boolean rows, VectorCheck body) {}

    private record RateRule(NumericRule rule, Figure rate) {}

    private static final List<VectorRule> RULES = List.of(
            rows(sums(
                    TTHC_01,
                    DOSSIERS_RECEIVED,
                    new Figure[][] {{DOSSIERS_RECEIVED_IN_PERIOD}},
                    reading(DOSSIERS_RECEIVED_IN_PERIOD, DOSSIERS_CARRIED_OVER),
                    reading(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DOSSIERS_CARRIED_OVER),
                    reading(
                            DOSSIERS_RECEIVED_ONLINE,
                            DOSSIERS_RECEIVED_IN_PERSON,
                            DOSSIERS_RECEIVED_BY_POST,
                            DOSSIERS_CARRIED_OVER))),
            rows(sums(
                    TTHC_19,
                    DOSSIERS_RECEIVED_IN_PERIOD,
                    new Figure[][] {{DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON}},
                    reading(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST),
                    reading(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST),
                    reading(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON))),
            rows(sums(
                    TTHC_02,
                    DOSSIERS_RESOLVED,
                    new Figure[][] {},
                    reading(DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_LATE),
                    reading(DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME, DOSSIERS_RESOLVED_LATE))),
            rows(sum(TTHC_20, DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME)),
            rows(sum(TTHC_03, DOSSIERS_PENDING, DOSSIERS_PENDING_WITHIN_TERM, DOSSIERS_PENDING_OVERDUE)),
            rows((v, at, out) -> Truths.balance(
                    out,
                    at,
                    number(v, DOSSIERS_RECEIVED),
                    number(v, DOSSIERS_RESOLVED),
                    number(v, DOSSIERS_PENDING),
                    figure -> number(v, figure))),
            rows(partsOfReceived(
                    TTHC_05,
                    DOSSIERS_RECEIVED_IN_PERIOD,
                    DOSSIERS_CARRIED_OVER,
                    DOSSIERS_RECEIVED_ONLINE,
                    DOSSIERS_RECEIVED_IN_PERSON,
                    DOSSIERS_RECEIVED_BY_POST,
                    DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
                    DOSSIERS_RESOLVED,
                    DOSSIERS_RESOLVED_EARLY,
                    DOSSIERS_RESOLVED_ON_TIME,
                    DOSSIERS_RESOLVED_WITHIN_TERM,
                    DOSSIERS_RESOLVED_LATE,
                    DOSSIERS_PENDING,
                    DOSSIERS_PENDING_WITHIN_TERM,
                    DOSSIERS_PENDING_OVERDUE,
                    DOSSIERS_AWAITING_SUPPLEMENT,
                    DOSSIERS_RETURNED,
                    DOSSIERS_WITHDRAWN,
                    DOSSIERS_OTHER,
                    DOSSIERS_ON_ONE_STOP_SYSTEM)),
            rows(sum(
                    ONL_01, DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_PARTIAL_ONLINE, DOSSIERS_RECEIVED_FULL_ONLINE)),
            rows(atMost(ONL_02, DOSSIERS_RECEIVED_BY_POST, DOSSIERS_RECEIVED_IN_PERIOD)),
            rows(atMost(ONL_04, DOSSIERS_PAID_ONLINE, DOSSIERS_WITH_FEES)),
            rows(atMost(ONL_05, DOSSIERS_DIGITISED, DOSSIERS_RECEIVED)),
            rows(atMost(ONL_08, DOSSIERS_RESULTS_DIGITISED, DOSSIERS_RESOLVED)),
            scopes(sum(PET_01, PETITIONS_TO_PROCESS, PETITIONS_CARRIED_OVER, PETITIONS_RECEIVED)),
            scopes(sum(PET_02, PETITIONS_TO_PROCESS, PETITIONS_PROCESSED, PETITIONS_UNPROCESSED)),
            scopes(sum(PET_13, PETITIONS_PROCESSED, PETITIONS_ELIGIBLE, PETITIONS_INELIGIBLE)),
            scopes(sum(
                    PET_03,
                    PETITIONS_ELIGIBLE,
                    PETITIONS_COMPLAINTS,
                    PETITIONS_DENUNCIATIONS,
                    PETITIONS_RECOMMENDATIONS_AND_FEEDBACK)),
            scopes(sum(PET_04, PETITIONS_ELIGIBLE, PETITIONS_WITHIN_COMPETENCE, PETITIONS_OUTSIDE_COMPETENCE)),
            scopes(atMost(PET_15, PETITIONS_OVERDUE, PETITIONS_PENDING)),
            scopes(sums(
                    REC_05,
                    RECEPTION_VISITS,
                    new Figure[][] {},
                    reading(RECEPTION_REGULAR_VISITS, RECEPTION_HEAD_VISITS, RECEPTION_DELEGATE_VISITS),
                    reading(
                            RECEPTION_REGULAR_VISITS,
                            RECEPTION_HEAD_VISITS,
                            RECEPTION_DELEGATE_VISITS,
                            RECEPTION_AD_HOC_VISITS))),
            scopes(atMost(REC_07, RECEPTION_PETITIONS_RECEIVED, PETITIONS_RECEIVED)),
            scopes(sum(
                    DLG_08,
                    DIALOGUES_OPINIONS,
                    DIALOGUES_ANSWERED_ON_THE_SPOT,
                    DIALOGUES_ANSWERED_IN_WRITING,
                    DIALOGUES_FORWARDED_OR_PENDING)),
            scopes(sums(
                    LET_01,
                    LETTERS_TOTAL,
                    new Figure[][] {},
                    reading(LETTERS_CONGRATULATION, LETTERS_CONDOLENCE, LETTERS_APOLOGY, LETTERS_THANK_YOU),
                    reading(
                            LETTERS_CONGRATULATION_MARRIAGE,
                            LETTERS_CONGRATULATION_BIRTH,
                            LETTERS_CONGRATULATION_OTHER,
                            LETTERS_CONDOLENCE,
                            LETTERS_APOLOGY,
                            LETTERS_THANK_YOU))),
            scopes(sum(
                    LET_11,
                    LETTERS_CONGRATULATION,
                    LETTERS_CONGRATULATION_MARRIAGE,
                    LETTERS_CONGRATULATION_BIRTH,
                    LETTERS_CONGRATULATION_OTHER)),
            scopes(atMost(LET_03, LETTERS_CONGRATULATION_MARRIAGE, LETTERS_MARRIAGES_REGISTERED)),
            scopes(atMost(LET_09, LETTERS_CONGRATULATION_BIRTH, LETTERS_BIRTHS_REGISTERED)),
            scopes(atMost(LET_10, LETTERS_CONDOLENCE, LETTERS_DEATHS_REGISTERED)));

    private static final List<RateRule> RATES = List.of(
            new RateRule(TTHC_07, DOSSIERS_ON_TIME_RATE),
            new RateRule(TTHC_21, DOSSIERS_RESOLUTION_RATE),
            new RateRule(ONL_03, DOSSIERS_ONLINE_RATE),
            new RateRule(PET_12, PETITIONS_RESOLUTION_RATE));

    private VectorRules() {}

    static Tally check(Report report) {
        Tally out = new Tally();
        List<FigureVector> scopes = new ArrayList<>(1 + report.getYears().size());
        List<FigureVector> rows = new ArrayList<>();
        scopes.add(report.vector());
        report.getFigures().ifPresent(figures -> addRows(figures, rows));
        for (PeriodFigures year : report.getYears()) {
            scopes.add(year.vector());
            addRows(year, rows);
        }
        for (VectorRule rule : RULES) {
            int at = 0;
            for (FigureVector scope : scopes) {
                rule.body().check(scope, at++, out);
            }
            if (rule.rows()) {
                for (FigureVector row : rows) {
                    rule.body().check(row, at++, out);
                }
            }
        }
        for (RateRule rule : RATES) {
            rates(rule, report, scopes, out);
        }
        return out.done();
    }

    private static void addRows(PeriodFigures figures, List<FigureVector> rows) {
        if (figures.getDossiers().isPresent()) {
            for (FieldDossiers row : figures.getDossiers().get().getByField()) {
                rows.add(row.vector());
            }
        }
    }

    private static long number(FigureVector numbers, Figure figure) {
        return Math.max(numbers.get(figure), Truths.ABSENT);
    }

    private static VectorRule rows(VectorCheck check) {
        return new VectorRule(true, check);
    }

    private static VectorRule scopes(VectorCheck check) {
        return new VectorRule(false, check);
    }

    private static Figure[] reading(Figure... parts) {
        return parts;
    }

    private static VectorCheck sum(NumericRule rule, Figure whole, Figure... parts) {
        return sums(rule, whole, new Figure[][] {}, parts);
    }

    private static VectorCheck sums(NumericRule rule, Figure whole, Figure[][] doubtful, Figure[]... readings) {
        return (numbers, at, out) -> checkSums(rule, whole, doubtful, readings, numbers, at, out);
    }

    private static VectorCheck atMost(NumericRule rule, Figure part, Figure whole) {
        return (numbers, at, out) -> Truths.atMost(out, rule, at, number(numbers, part), number(numbers, whole));
    }

    private static VectorCheck partsOfReceived(NumericRule rule, Figure... parts) {
        return (numbers, at, out) -> {
            long received = number(numbers, DOSSIERS_RECEIVED);
            for (Figure part : parts) {
                Truths.atMostReceived(
                        out, rule, at, number(numbers, part), part, received, figure -> number(numbers, figure));
            }
        };
    }

    private static void checkSums(
            NumericRule rule,
            Figure whole,
            Figure[][] doubtful,
            Figure[][] readings,
            FigureVector numbers,
            int at,
            Tally out) {
        long total = numbers.get(whole);
        if (!Quantity.isKnown(total)) {
            out.notApplicable(rule);
            return;
        }
        Figure[] broken = null;
        Figure[] exceeded = null;
        boolean open = false;
        for (Figure[] reading : readings) {
            long sum = knownSum(numbers, reading);
            if (!areKnown(numbers, reading)) {
                sum = Math.max(sum, leastTogether(numbers, reading));
                open |= sum <= total;
                exceeded = exceeded == null && sum > total ? reading : exceeded;
            } else if (!isSuperseded(numbers, readings, reading)) {
                if (sum == total) {
                    out.holds(rule);
                    return;
                }
                broken = broken == null ? reading : broken;
            }
        }
        if (rule == TTHC_01 && isAnyAbove(numbers, readings, total)) {
            // one part above the whole is told by the rule that bounds it
            out.notApplicable(rule);
        } else if (broken != null) {
            boolean warned = isMet(numbers, doubtful, total) || couldClose(numbers, readings, broken, total);
            long sum = knownSum(numbers, broken);
            out.breaks(rule, warned ? WARNING : rule.severity(), at, sum, total);
        } else if (exceeded != null && (!open || isCertain(numbers, doubtful, readings, exceeded, total))) {
            boolean warned = exceeded != certain(doubtful, readings) && isOpen(numbers, doubtful, total);
            out.breaks(rule, warned ? WARNING : rule.severity(), at, knownSum(numbers, exceeded), total);
        } else {
            out.notApplicable(rule);
        }
    }

    private static boolean isAnyAbove(FigureVector numbers, Figure[][] readings, long total) {
        for (Figure[] reading : readings) {
            for (Figure part : reading) {
                if (number(numbers, part) > total) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Figures that are others together: what is stated for them is the least that they can be. */
    private static final Figure[][] UNIONS = {
        {DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME},
        {DOSSIERS_RECEIVED_IN_PERIOD, DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST},
        {DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST, DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST},
        {
            LETTERS_CONGRATULATION,
            LETTERS_CONGRATULATION_MARRIAGE,
            LETTERS_CONGRATULATION_BIRTH,
            LETTERS_CONGRATULATION_OTHER
        }
    };

    private static long leastTogether(FigureVector numbers, Figure[] reading) {
        long least = 0;
        List<Figure> parts = List.of(reading);
        for (Figure[] union : UNIONS) {
            List<Figure> together = List.of(union).subList(1, union.length);
            if (numbers.isKnown(union[0]) && parts.containsAll(together) && parts.size() > together.size()) {
                long sum = numbers.get(union[0]);
                for (Figure part : reading) {
                    sum += together.contains(part) ? 0 : Math.max(numbers.get(part), 0);
                }
                least = Math.max(least, sum);
            }
        }
        return least;
    }

    /** The first reading that a doubtful one is no part of: it holds whatever the report means. */
    private static Figure @Nullable [] certain(Figure[][] doubtful, Figure[][] readings) {
        for (Figure[] reading : readings) {
            boolean among = false;
            for (Figure[] other : doubtful) {
                among |= List.of(reading).containsAll(List.of(other));
            }
            if (!among) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isCertain(
            FigureVector numbers, Figure[][] doubtful, Figure[][] readings, Figure[] exceeded, long total) {
        if (exceeded != certain(doubtful, readings)) {
            return false;
        }
        for (Figure part : exceeded) {
            if (numbers.get(part) > total) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(FigureVector numbers, Figure[][] doubtful, long total) {
        for (Figure[] reading : doubtful) {
            if (areKnown(numbers, reading) || knownSum(numbers, reading) <= total) {
                return true;
            }
        }
        return false;
    }

    /** A reading that leaves out a part which is printed with all the others is not the one that is meant. */
    private static boolean isSuperseded(FigureVector numbers, Figure[][] readings, Figure[] reading) {
        for (Figure[] wider : readings) {
            if (wider.length > reading.length
                    && areKnown(numbers, wider)
                    && List.of(wider).containsAll(List.of(reading))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(FigureVector numbers, Figure[][] readings, long total) {
        for (Figure[] reading : readings) {
            if (areKnown(numbers, reading) && knownSum(numbers, reading) == total) {
                return true;
            }
        }
        return false;
    }

    private static boolean couldClose(FigureVector numbers, Figure[][] readings, Figure[] broken, long total) {
        for (Figure[] reading : readings) {
            if (!areKnown(numbers, reading)
                    && knownSum(numbers, reading) <= total
                    && List.of(reading).containsAll(List.of(broken))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areKnown(FigureVector numbers, Figure[] figures) {
        for (Figure figure : figures) {
            if (!numbers.isKnown(figure)) {
                return false;
            }
        }
        return true;
    }

    private static long knownSum(FigureVector numbers, Figure[] figures) {
        long sum = 0;
        for (Figure figure : figures) {
            sum += Math.max(numbers.get(figure), 0);
        }
        return sum;
    }

    private static void rates(RateRule rule, Report report, List<FigureVector> scopes, Tally out) {
        List<Claim> claims = report.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.getFigure().isPresent()
                    && claim.getFigure().get().equals(rule.rate().id())
                    && Truths.isOfWhole(claim)) {
                FigureVector numbers = scope(report, scopes, claim);
                List<List<Figure>> bases = rule.rate().bases();
                Truths.rate(
                        out,
                        rule.rule(),
                        i,
                        claim,
                        number(numbers, rule.rate().numerator().orElseThrow()),
                        named(claim, numbers),
                        base(numbers, bases, 0),
                        base(numbers, bases, 1),
                        base(numbers, bases, 2),
                        base(numbers, bases, 3));
            }
        }
    }

    private static long named(Claim claim, FigureVector numbers) {
        @Nullable Figure base = claim.getBase().flatMap(Figures::find).orElse(null);
        return base == null ? Truths.NO_BASE : number(numbers, base);
    }

    private static long base(FigureVector numbers, List<List<Figure>> bases, int index) {
        if (index >= bases.size()) {
            return Truths.NO_BASE;
        }
        long sum = 0;
        for (Figure figure : bases.get(index)) {
            if (!numbers.isKnown(figure)) {
                return Truths.ABSENT;
            }
            sum += number(numbers, figure);
        }
        return sum;
    }

    private static FigureVector scope(Report report, List<FigureVector> scopes, Claim claim) {
        if (claim.getPeriod().isPresent() && claim.getPeriod().get().getYear().isPresent()) {
            int year = claim.getPeriod().get().getYear().getAsInt();
            for (int i = 0; i < report.getYears().size(); i++) {
                PeriodFigures figures = report.getYears().get(i);
                if (figures.getPeriod().isPresent()
                        && figures.getPeriod().get().getYear().orElse(0) == year) {
                    return scopes.get(i + 1);
                }
            }
        }
        return scopes.get(0);
    }
}
