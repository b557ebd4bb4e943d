package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.algebra.RuleBook.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.ApartReading;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** TTHC: rules on dossiers of administrative procedures, after Biểu II.06a/VPCP/KSTT. */
final class DossierRules {

    private static final String FORM = "dossier-form";

    private static final List<Figure> APART = JointEnds.APART;

    /** What a dossier comes to, and how. */
    private static final List<Figure> ENDS = List.of(
            DOSSIERS_RESOLVED,
            DOSSIERS_RESOLVED_WITHIN_TERM,
            DOSSIERS_RESOLVED_EARLY,
            DOSSIERS_RESOLVED_ON_TIME,
            DOSSIERS_RESOLVED_LATE,
            DOSSIERS_PENDING,
            DOSSIERS_PENDING_WITHIN_TERM,
            DOSSIERS_PENDING_OVERDUE);

    private static final List<Figure> PARTS_OF_RECEIVED = List.of(
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
            DOSSIERS_ON_ONE_STOP_SYSTEM);

    private DossierRules() {}

    static void declare(RuleBook book) {
        book.rule("TTHC-01", ERROR)
                .cite(FORM)
                .that(DOSSIERS_RECEIVED)
                .isSumOfAnyOf(
                        List.of(
                                sum(DOSSIERS_RECEIVED_IN_PERIOD, DOSSIERS_CARRIED_OVER),
                                sum(
                                        DOSSIERS_RECEIVED_ONLINE,
                                        DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
                                        DOSSIERS_CARRIED_OVER),
                                sum(
                                        DOSSIERS_RECEIVED_ONLINE,
                                        DOSSIERS_RECEIVED_IN_PERSON,
                                        DOSSIERS_RECEIVED_BY_POST,
                                        DOSSIERS_CARRIED_OVER)),
                        // "tổng số tiếp nhận" printed for what came in during the period alone
                        List.of(sum(DOSSIERS_RECEIVED_IN_PERIOD)),
                        PARTS_OF_RECEIVED);
        book.rule("TTHC-19", ERROR)
                .cite(FORM)
                .that(DOSSIERS_RECEIVED_IN_PERIOD)
                .isSumOfAnyOf(
                        List.of(
                                sum(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST),
                                sum(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST),
                                sum(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON)),
                        // "trực tiếp" that includes the post printed beside it
                        List.of(sum(DOSSIERS_RECEIVED_ONLINE, DOSSIERS_RECEIVED_IN_PERSON)));
        book.rule("TTHC-02", ERROR)
                .cite(FORM)
                .that(DOSSIERS_RESOLVED)
                .isSumOfAnyOf(List.of(
                        sum(DOSSIERS_RESOLVED_WITHIN_TERM, DOSSIERS_RESOLVED_LATE),
                        sum(DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME, DOSSIERS_RESOLVED_LATE)));
        book.rule("TTHC-20", ERROR)
                .cite(FORM)
                .that(DOSSIERS_RESOLVED_WITHIN_TERM)
                .isSumOf(DOSSIERS_RESOLVED_EARLY, DOSSIERS_RESOLVED_ON_TIME);
        book.rule("TTHC-03", ERROR)
                .cite(FORM)
                .that(DOSSIERS_PENDING)
                .isSumOf(DOSSIERS_PENDING_WITHIN_TERM, DOSSIERS_PENDING_OVERDUE);
        book.rule("TTHC-04", ERROR).cite(FORM).report(DossierRules::balances);
        book.rule("TTHC-22", ERROR).cite(FORM).report(DossierRules::balancesOfParts);
        book.rule("TTHC-05", ERROR).everyOneOf(PARTS_OF_RECEIVED).isAtMost(DOSSIERS_RECEIVED);
        book.rule("TTHC-06", ERROR).cite(FORM).report(DossierRules::fieldsAddUp);
        book.rule("TTHC-07", ERROR).that(DOSSIERS_ON_TIME_RATE).agreesWithEveryClaim();
        book.rule("TTHC-23", ERROR).that(DOSSIERS_LATE_RATE).agreesWithEveryClaim();
        book.rule("TTHC-21", ERROR).that(DOSSIERS_RESOLUTION_RATE).agreesWithEveryClaim();
        book.rule("TTHC-08", WARNING).report(DossierRules::roundedToAll);
        book.rule("TTHC-10", ERROR).report(DossierRules::rateOfNothing);
        book.rule("TTHC-11", ERROR).report(DossierRules::fieldCount);
        book.rule("TTHC-09", ERROR).cite(FORM).report(CarriedOverChecks::periodsFollow);
        book.rule("TTHC-12", WARNING)
                .that(DOSSIERS_PROCEDURES_PUBLICISED)
                .isAtMost(DOSSIERS_PROCEDURES_WITHIN_COMPETENCE);
        book.rule("TTHC-13", WARNING).cite("apology-letter").scopes(DossierRules::apologiesForLateness);
        book.rule("TTHC-31", ERROR)
                .that(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST)
                .isSumOf(DOSSIERS_RECEIVED_IN_PERSON, DOSSIERS_RECEIVED_BY_POST);
        book.rule("TTHC-32", ERROR).that(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST).isAtMost(DOSSIERS_RECEIVED_IN_PERIOD);
        book.rule("TTHC-18", ERROR).report(DossierRules::rateWithoutCounts);
    }

    private static void balances(Report report, Subject subject, Evaluation run) {
        Optional<ApartReading> reading = subject.profile().getApartDossiers();
        subject.scopes().forEach(scope -> scope.underEveryReading(run, one -> balance(one, reading, run)));
        subject.fieldRows().forEach(row -> row.underEveryReading(run, one -> balance(one, reading, run)));
        subject.parts().forEach(part -> part.underEveryReading(run, one -> balance(one, reading, run)));
    }

    /** Received less resolved and pending is nothing, or some of what the report prints apart. */
    private static void balance(Scope scope, Optional<ApartReading> reading, Evaluation run) {
        long resolved = scope.worth(DOSSIERS_RESOLVED);
        long pending = scope.worth(DOSSIERS_PENDING);
        if (!scope.isKnown(DOSSIERS_RECEIVED) || isAnyUnsure(scope)) {
            run.notApplicable();
            return;
        }
        long received = scope.amount(DOSSIERS_RECEIVED);
        if (resolved < 0 || pending < 0) {
            Optional<JointEnds> together = JointEnds.of(scope);
            if (together.isPresent()) {
                balance(scope, together.get(), reading, run);
            } else {
                leaves(scope, received, run);
            }
            return;
        }
        if (received == resolved + pending && (reading.isEmpty() || reading.get() == ApartReading.WITHIN)) {
            // nearly every report: nothing need be looked for among what is printed apart
            run.holds();
            return;
        }
        if (scope.isToldAlone()
                && received > resolved + pending
                && !APART.stream().allMatch(scope::isKnown)) {
            // prose tells some numbers of a time or a village, and leaves out what is printed apart
            run.notApplicable();
            return;
        }
        List<Long> apart = apart(scope);
        if (closes(received - resolved - pending, apart, reading)) {
            run.holds();
            return;
        }
        Evaluation.Breach breach = run.breach(scope.place(DOSSIERS_RECEIVED))
                .expected(resolved + pending, resolved, pending)
                .actual(received)
                .related(scope.place(DOSSIERS_RESOLVED))
                .related(scope.place(DOSSIERS_PENDING));
        lessWhereNew(scope, resolved + pending - received, apart, reading, breach);
        breach.add();
    }

    /** The same where one number stands for resolved and pending, or for one of them with what is printed apart. */
    private static void balance(Scope scope, JointEnds ends, Optional<ApartReading> reading, Evaluation run) {
        long received = scope.amount(DOSSIERS_RECEIVED);
        List<Long> apart = apart(scope);
        if (closes(received - ends.most(), apart, reading)) {
            run.holds();
        } else if (isBroken(received - ends.most(), ends, apart, reading)) {
            Evaluation.Breach breach = run.breach(scope.place(DOSSIERS_RECEIVED))
                    .variant("together")
                    .expected(ends.most())
                    .actual(received);
            ends.places().forEach(breach::related);
            lessWhereNew(scope, ends.most() - received, apart, reading, breach);
            breach.add();
        } else {
            leaves(scope, received, run);
        }
    }

    /** What does not close is broken, unless one of the numbers may hold more than was resolved or is pending. */
    private static boolean isBroken(long difference, JointEnds ends, List<Long> apart, Optional<ApartReading> reading) {
        return ends.isExact()
                || reading.equals(Optional.of(ApartReading.BESIDE))
                || difference > mostApart(apart, reading);
    }

    private static long mostApart(List<Long> apart, Optional<ApartReading> reading) {
        return reading.equals(Optional.of(ApartReading.WITHIN))
                ? 0
                : apart.stream().mapToLong(Long::longValue).sum();
    }

    /** "Tổng tiếp nhận" may be that of the period alone: what was carried over then makes up the rest. */
    private static void lessWhereNew(
            Scope scope, long beyond, List<Long> apart, Optional<ApartReading> reading, Evaluation.Breach breach) {
        long leftOut = scope.mayLeaveOut(DOSSIERS_RECEIVED);
        boolean closes = leftOut == Long.MAX_VALUE
                ? beyond + mostApart(apart, reading) > 0
                : leftOut > 0 && closes(leftOut - beyond, apart, reading);
        if (closes) {
            breach.severity(WARNING).note();
        }
    }

    /** The numbers that the report prints beside resolved and pending. */
    private static List<Long> apart(Scope scope) {
        List<Long> apart = new ArrayList<>();
        APART.stream().filter(scope::isKnown).forEach(figure -> apart.add(scope.amount(figure)));
        apart.addAll(scope.jointAmounts(APART).stream().limit(APART.size()).toList());
        return apart;
    }

    /** Those of the resolved and pending that are told of are no more than all; each alone is held by TTHC-05. */
    private static void leaves(Scope scope, long received, Evaluation run) {
        long resolved = scope.least(DOSSIERS_RESOLVED);
        long pending = scope.least(DOSSIERS_PENDING);
        boolean alone = ENDS.stream().anyMatch(figure -> scope.isKnown(figure) && scope.amount(figure) > received);
        if (resolved + pending <= received || alone) {
            run.notApplicable();
            return;
        }
        Evaluation.Breach breach = run.breach(scope.place(DOSSIERS_RECEIVED))
                .variant("least")
                .expected(resolved + pending, resolved, pending)
                .actual(received)
                .related(scope.place(DOSSIERS_RESOLVED))
                .related(scope.place(DOSSIERS_PENDING));
        if (resolved + pending - received <= scope.mayLeaveOut(DOSSIERS_RECEIVED)) {
            breach.severity(WARNING).note();
        }
        breach.add();
    }

    private static boolean isAnyUnsure(Scope scope) {
        for (Figure figure : APART) {
            if (scope.isUnsure(figure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(long difference, List<Long> apart, Optional<ApartReading> reading) {
        if (reading.isEmpty()) {
            return isSumOfSome(difference, apart);
        }
        return switch (reading.get()) {
            case WITHIN -> difference == 0;
            case BESIDE ->
                difference == apart.stream().mapToLong(Long::longValue).sum();
        };
    }

    /** The same of what came in and what was carried over, whatever "tổng tiếp nhận" means to the report. */
    private static void balancesOfParts(Report report, Subject subject, Evaluation run) {
        Optional<ApartReading> reading = subject.profile().getApartDossiers();
        for (List<Scope> scopes : List.of(subject.scopes(), subject.fieldRows(), subject.parts())) {
            for (Scope scope : scopes) {
                boolean isTotalSure = !scope.isDisputed(DOSSIERS_RECEIVED);
                scope.underEveryReading(run, one -> balanceOfParts(one, isTotalSure, reading, run));
            }
        }
    }

    private static void balanceOfParts(
            Scope scope, boolean isTotalSure, Optional<ApartReading> reading, Evaluation run) {
        long inPeriod = scope.worth(DOSSIERS_RECEIVED_IN_PERIOD);
        if (inPeriod < 0 || !scope.isKnown(DOSSIERS_CARRIED_OVER) || isAnyUnsure(scope)) {
            run.notApplicable();
            return;
        }
        long in = inPeriod + scope.amount(DOSSIERS_CARRIED_OVER);
        boolean all = scope.worth(DOSSIERS_RESOLVED) >= 0 && scope.worth(DOSSIERS_PENDING) >= 0;
        long resolved = scope.least(DOSSIERS_RESOLVED);
        long pending = scope.least(DOSSIERS_PENDING);
        boolean isTold = isTotalSure && scope.isKnown(DOSSIERS_RECEIVED) && scope.amount(DOSSIERS_RECEIVED) == in;
        Optional<JointEnds> together = all ? Optional.empty() : JointEnds.of(scope);
        if (together.isPresent() && resolved + pending <= in) {
            balanceOfParts(scope, in, isTold, together.get(), reading, run);
        } else if (all && closes(in - resolved - pending, apart(scope), reading)) {
            run.holds();
        } else if (isTold || (!all && resolved + pending <= in)) {
            // the same total is held against them by TTHC-04
            run.notApplicable();
        } else {
            run.breach(scope.place(DOSSIERS_RECEIVED_IN_PERIOD))
                    .variant(all ? "all" : "least")
                    .expected(resolved + pending, resolved, pending)
                    .actual(in, inPeriod, scope.amount(DOSSIERS_CARRIED_OVER))
                    .related(scope.place(DOSSIERS_CARRIED_OVER))
                    .related(scope.place(DOSSIERS_RESOLVED))
                    .related(scope.place(DOSSIERS_PENDING))
                    .add();
        }
    }

    private static void balanceOfParts(
            Scope scope, long in, boolean isTold, JointEnds ends, Optional<ApartReading> reading, Evaluation run) {
        List<Long> apart = apart(scope);
        if (closes(in - ends.most(), apart, reading)) {
            run.holds();
        } else if (isTold || !isBroken(in - ends.most(), ends, apart, reading)) {
            run.notApplicable();
        } else {
            Evaluation.Breach breach = run.breach(scope.place(DOSSIERS_RECEIVED_IN_PERIOD))
                    .variant("together")
                    .expected(ends.most())
                    .actual(in, scope.worth(DOSSIERS_RECEIVED_IN_PERIOD), scope.amount(DOSSIERS_CARRIED_OVER))
                    .related(scope.place(DOSSIERS_CARRIED_OVER));
            ends.places().forEach(breach::related);
            breach.add();
        }
    }

    private static boolean isSumOfSome(long difference, List<Long> amounts) {
        // eight amounts at most: every choice of them is tried
        for (int choice = 0; choice < 1 << amounts.size(); choice++) {
            long sum = 0;
            for (int i = 0; i < amounts.size(); i++) {
                sum += (choice & 1 << i) == 0 ? 0 : amounts.get(i);
            }
            if (sum == difference) {
                return true;
            }
        }
        return false;
    }

    private static void fieldsAddUp(Report report, Subject subject, Evaluation run) {
        Optional<DossierStatistics> dossiers = report.getFigures().flatMap(PeriodFigures::getDossiers);
        int rows = dossiers.map(d -> d.getByField().size()).orElse(0);
        if (rows == 0) {
            run.notApplicable();
            return;
        }
        Scope total = subject.scopes().get(0);
        List<Scope> fields = subject.fieldRows().subList(0, rows);
        for (Figure figure : Figures.all()) {
            if (figure.section().equals("dossiers")
                    && figure.kind() == Figure.Kind.COUNT
                    && total.worth(figure) >= 0
                    && (total.isKnown(figure) || fields.stream().anyMatch(field -> field.isKnown(figure)))) {
                columnAddsUp(figure, total, fields, areAll(dossiers), run);
            }
        }
    }

    /** Rows are all fields, unless the report says that it names only some of them ("trong đó"). */
    private static boolean areAll(Optional<DossierStatistics> dossiers) {
        return dossiers.flatMap(DossierStatistics::getByFieldComplete).orElse(true);
    }

    private static void columnAddsUp(Figure figure, Scope total, List<Scope> fields, boolean areAll, Evaluation run) {
        long sum = 0;
        int known = 0;
        boolean illegible = false;
        for (Scope field : fields) {
            illegible |= field.isUnsure(figure);
            sum += field.least(figure);
            known += field.worth(figure) >= 0 ? 1 : 0;
        }
        long all = total.worth(figure);
        boolean complete = areAll && known == fields.size();
        if (sum <= all && (known == 0 || illegible)) {
            run.notApplicable();
        } else if (complete ? sum == all : sum <= all) {
            run.holds();
        } else {
            run.breach(total.place(figure))
                    .expected(sum, known)
                    .actual(all, figure)
                    .related(Place.of(
                            "/figures/dossiers/byField",
                            "dossiers.byField",
                            run.rule().phrase("rows")))
                    .add();
        }
    }

    /** A share printed as exactly 100% or 0% that is not: rounding swallowed the rest. */
    private static void roundedToAll(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Figure rate = claim.getFigure().flatMap(Figures::find).orElse(null);
            if (rate == null || rate.numerator().isEmpty() || claim.getValue().isEmpty() || claim.isBound()) {
                continue;
            }
            int at = i;
            Optional<long[]> fraction = countsOf(claim, rate, subject.scopeOf(claim, rate));
            boolean extreme = claim.getValue().get().isPercentageOf(1, 1)
                    || claim.getValue().get().isPercentageOf(0, 1);
            if (fraction.isEmpty() || !extreme) {
                run.notApplicable();
                continue;
            }
            long[] counts = fraction.get();
            run.holdsIf(
                    !claim.getValue().get().isPercentageOf(counts[0], counts[1])
                            || claim.getValue().get().isExactPercentageOf(counts[0], counts[1]),
                    () -> run.breach(claimPlace(at, rate))
                            .expected(counts[0], counts[1])
                            .actual(claim.getValue().get())
                            .add());
        }
    }

    private static Optional<long[]> countsOf(Claim claim, Figure rate, Optional<Scope> counts) {
        if (claim.getFraction().isPresent()
                && claim.getFraction().get().getNumerator().isPresent()
                && claim.getFraction().get().getDenominator().orElse(0) > 0) {
            return Optional.of(new long[] {
                claim.getFraction().get().getNumerator().getAsLong(),
                claim.getFraction().get().getDenominator().getAsLong()
            });
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = counts.get();
        for (List<Figure> base : rate.bases()) {
            if (rate.numerator().filter(scope::isKnown).isPresent()
                    && scope.areKnown(base)
                    && scope.knownSum(base) > 0) {
                return Optional.of(new long[] {scope.amount(rate.numerator().get()), scope.knownSum(base)});
            }
        }
        return Optional.empty();
    }

    private static void rateOfNothing(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Figure rate = claim.getFigure().flatMap(Figures::find).orElse(null);
            if (rate == null || rate.kind() != Figure.Kind.RATE || claim.effectiveState() != QuantityState.VALUE) {
                continue;
            }
            Optional<Scope> scope = subject.scopeOf(claim, rate);
            List<Long> known = scope.map(told -> rate.bases().stream()
                            .filter(told::areKnown)
                            .map(told::knownSum)
                            .toList())
                    .orElse(List.of());
            boolean dividesByNothing = claim.getFraction()
                    .map(PrintedFraction::getDenominator)
                    .filter(denominator -> denominator.isPresent() && denominator.getAsLong() == 0)
                    .isPresent();
            if (!dividesByNothing && known.stream().anyMatch(base -> base > 0)) {
                run.holds();
            } else if (!dividesByNothing && (known.isEmpty() || isOpen(rate, scope.orElseThrow()))) {
                run.notApplicable();
            } else {
                run.breach(claimPlace(i, rate))
                        .expected(rate)
                        .actual(claim.getValue().<Object>map(v -> v).orElse(""))
                        .add();
            }
        }
    }

    private static void fieldCount(Report report, Subject subject, Evaluation run) {
        Optional<DossierStatistics> dossiers = report.getFigures().flatMap(PeriodFigures::getDossiers);
        if (dossiers.isEmpty()
                || dossiers.get().getFieldCount().isEmpty()
                || dossiers.get().getByField().isEmpty()) {
            run.notApplicable();
            return;
        }
        long listed = dossiers.get().getByField().stream()
                .map(row -> VietnameseText.fold(row.getField()))
                .distinct()
                .count();
        long stated = dossiers.get().getFieldCount().getAsLong();
        run.holdsIf(
                areAll(dossiers) ? listed == stated : listed <= stated,
                () -> run.breach(Place.of(
                                "/figures/dossiers/fieldCount",
                                "dossiers.fieldCount",
                                run.rule().phrase("place")))
                        .expected(listed)
                        .actual(stated)
                        .add());
    }

    /** Nothing came in, but what was carried over may have been resolved: the base that is meant first says more. */
    private static boolean isOpen(Figure rate, Scope scope) {
        return !scope.areKnown(rate.bases().get(0)) && !rate.bases().stream().allMatch(scope::areKnown);
    }

    private static void apologiesForLateness(Scope scope, Evaluation run) {
        Lateness lateness = Lateness.of(scope);
        if (!lateness.isTold() || !scope.isKnown(LETTERS_APOLOGY)) {
            run.notApplicable();
            return;
        }
        Optional<Phrase> apart = scope.ofDifferentTimes(LetterRules.APOLOGIES_AND_OVERDUE);
        if (apart.isPresent()) {
            run.notApplicable(apart.get());
            return;
        }
        long overdue = lateness.known();
        // who was late already when the period began has had the letter before
        long before = scope.isKnown(DOSSIERS_CARRIED_OVER) ? scope.amount(DOSSIERS_CARRIED_OVER) : 0;
        run.holdsIf(overdue <= before || scope.amount(LETTERS_APOLOGY) > 0, () -> {
            Evaluation.Breach breach =
                    run.breach(scope.place(LETTERS_APOLOGY)).expected(overdue).actual(scope.amount(LETTERS_APOLOGY));
            if (!scope.isKnown(DOSSIERS_CARRIED_OVER)) {
                breach.note();
            }
            breach.add();
        });
    }

    /** "100%" of nothing that is stated: a rate needs its counts, in numbers or as a printed fraction. */
    private static void rateWithoutCounts(Report report, Subject subject, Evaluation run) {
        for (int i = 0; i < report.getClaims().size(); i++) {
            Claim claim = report.getClaims().get(i);
            Figure rate = claim.getFigure().flatMap(Figures::find).orElse(null);
            if (rate == null
                    || rate.kind() != Figure.Kind.RATE
                    || !rate.section().equals(DossierCounts.SECTION)
                    || claim.getValue().isEmpty()
                    || ContentPlaces.isIllegible(subject, "/figures/dossiers")) {
                continue;
            }
            int at = i;
            run.holdsIf(
                    claim.getFraction().isPresent() || DossierCounts.areStated(claim, subject),
                    () -> run.breach(claimPlace(at, rate))
                            .expected(rate)
                            .actual(claim.getValue().get())
                            .add());
        }
    }

    private static Place claimPlace(int index, Figure rate) {
        return Place.of("/claims/" + index, rate.id(), Phrase.value(rate));
    }
}
