package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.MultiplicationFactor;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Sums and products that the document prints itself, whatever they count. */
final class ArithmeticChecks {

    /** A part of a part stands a few lines below it; looking no further keeps long lists fast. */
    private static final int NEAR = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ArithmeticChecks() {}

    /** Parts that are all there are make up the whole; parts of which the words do not say so may overlap. */
    static void partsMakeTheWhole(Subject subject, Evaluation run) {
        List<PrintedBreakdown> breakdowns = subject.document().getBreakdowns();
        boolean compared = false;
        for (int i = 0; i < breakdowns.size(); i++) {
            PrintedBreakdown breakdown = breakdowns.get(i);
            Optional<Told> printed = number(breakdown.getCount(), breakdown.getValue())
                    .map(number -> Told.of(number, breakdown.getApproximation()));
            if (printed.isPresent()) {
                compared |= partsMakeTheWhole(breakdown, i, printed.get(), List.of(), run);
            } else {
                compared |= partsMakeTheCounted(subject, breakdown, i, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Where no number is printed with the words for the whole, it is that of the figure. */
    private static boolean partsMakeTheCounted(Subject subject, PrintedBreakdown breakdown, int index, Evaluation run) {
        Optional<Figure> figure = breakdown
                .getWhole()
                .flatMap(subject::find)
                .filter(whole -> whole.kind() == Figure.Kind.COUNT
                        && breakdown.getUnit().map(NumberWords::factor).orElse(1L) == 1);
        Optional<Scope> scope =
                figure.flatMap(whole -> subject.wholeOf(breakdown, whole).filter(counts -> counts.worth(whole) >= 0));
        if (scope.isEmpty() || known(breakdown.getParts()).isEmpty()) {
            return false;
        }
        Figure whole = figure.orElseThrow();
        boolean[] compared = {false};
        scope.get()
                .underEveryReading(
                        run,
                        one -> compared[0] |= partsMakeTheWhole(
                                breakdown,
                                index,
                                Told.exactly(BigDecimal.valueOf(one.worth(whole))),
                                List.of(one.place(whole)),
                                run));
        return compared[0];
    }

    private static boolean partsMakeTheWhole(
            PrintedBreakdown breakdown, int index, Told whole, List<Place> related, Evaluation run) {
        List<Told> known = known(breakdown.getParts());
        if (breakdown.getComplete().filter(all -> !all).isPresent()) {
            return eachPartIsWithin(breakdown, index, whole, related, run);
        }
        Told sum = Told.sum(known);
        // parts that cannot be read can only add to what is too many already
        boolean some = known.size() < breakdown.getParts().size();
        if (known.isEmpty() || (some && !sum.isMoreThan(whole))) {
            return false;
        }
        boolean complete = breakdown.getComplete().orElse(false);
        run.holdsIf(complete ? sum.mayBe(whole) : !sum.isMoreThan(whole), () -> {
            Evaluation.Breach breach = run.breach(place(run, breakdown, index))
                    .severity(complete ? run.rule().severity() : Severity.WARNING)
                    .expected(sum.words(run), known.size())
                    .actual(whole.words(run));
            related.forEach(breach::related);
            breach.add();
        });
        return true;
    }

    /** Parts that are not all, and may overlap, are each no more than the whole. */
    private static boolean eachPartIsWithin(
            PrintedBreakdown breakdown, int index, Told whole, List<Place> related, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < breakdown.getParts().size(); i++) {
            BreakdownPart part = breakdown.getParts().get(i);
            Optional<Told> told = told(part);
            if (told.isPresent()) {
                compared = true;
                Place place = Place.of(
                        "/breakdowns/" + index + "/parts/" + i,
                        "breakdown#"
                                + breakdown.getWhole().or(breakdown::getWording).orElse("") + "#"
                                + ContentPlaces.key(part.getLabel()),
                        run.rule().phrase("place", part.getLabel()));
                run.holdsIf(!told.get().isMoreThan(whole), () -> {
                    Evaluation.Breach breach = run.breach(place)
                            .severity(Severity.WARNING)
                            .variant("part")
                            .expected(whole.words(run))
                            .actual(told.get().words(run));
                    related.forEach(breach::related);
                    breach.add();
                });
            }
        }
        return compared;
    }

    /** "60 hồ sơ (50%)" of 100: the share printed with a part is its share of the whole. */
    static void shareIsOfTheWhole(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean compared = false;
        for (int i = 0; i < document.getBreakdowns().size(); i++) {
            PrintedBreakdown breakdown = document.getBreakdowns().get(i);
            long whole = breakdown.getCount().orElse(0);
            boolean adjusted = isAdjusted(breakdown);
            for (int j = 0; j < breakdown.getParts().size(); j++) {
                BreakdownPart part = breakdown.getParts().get(j);
                boolean exact = Told.isExact(breakdown.getApproximation()) && Told.isExact(part.getApproximation());
                if (whole == 0
                        || !exact
                        || part.getPercent().isEmpty()
                        || part.getCount().isEmpty()) {
                    continue;
                }
                compared = true;
                long count = part.getCount().getAsLong();
                PrintedDecimal share = part.getPercent().get();
                String pointer = "/breakdowns/" + i + "/parts/" + j + "/percent";
                run.holdsIf(
                        share.isPercentageOf(count, whole)
                                || (adjusted && isNearly(share, count, whole))
                                || isOfAnEarlierPart(breakdown, j),
                        () -> run.breach(Place.of(
                                        pointer,
                                        "breakdown#" + ContentPlaces.key(part.getLabel()) + "#percent",
                                        run.rule().phrase("place", part.getLabel())))
                                .expected(PrintedDecimal.percentage(count, whole, 2), count, whole)
                                .actual(share)
                                .add());
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Shares of all parts that make exactly 100 may have been made to: each is a unit of its last digit off at most. */
    private static boolean isAdjusted(PrintedBreakdown breakdown) {
        List<BigDecimal> shares = breakdown.getParts().stream()
                .flatMap(part -> part.getPercent().stream())
                .map(PrintedDecimal::toBigDecimal)
                .toList();
        return shares.size() == breakdown.getParts().size()
                && breakdown.getComplete().orElse(true)
                && shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED) == 0;
    }

    private static boolean isNearly(PrintedDecimal share, long count, long whole) {
        BigDecimal all = BigDecimal.valueOf(whole);
        BigDecimal off = share.toBigDecimal()
                .multiply(all)
                .subtract(BigDecimal.valueOf(count).multiply(HUNDRED))
                .abs();
        return off.compareTo(BigDecimal.ONE.movePointLeft(share.scale()).multiply(all)) <= 0;
    }

    /** "60 hồ sơ (60%), trong đó 30 (50%)": where parts may overlap, one may be a part of one before it. */
    private static boolean isOfAnEarlierPart(PrintedBreakdown breakdown, int at) {
        BreakdownPart part = breakdown.getParts().get(at);
        return !breakdown.getComplete().orElse(false)
                && breakdown.getParts().subList(Math.max(0, at - NEAR), at).stream()
                        .mapToLong(earlier -> earlier.getCount().orElse(0))
                        .filter(earlier -> earlier >= part.getCount().orElseThrow() && earlier > 0)
                        .anyMatch(earlier -> part.getPercent()
                                .orElseThrow()
                                .isPercentageOf(part.getCount().orElseThrow(), earlier));
    }

    static Place place(Evaluation run, PrintedBreakdown breakdown, int index) {
        Optional<String> figure = breakdown.getWhole();
        String name = breakdown.getWording().or(() -> figure).orElse("");
        Phrase label = figure.flatMap(Figures::find)
                .map(Phrase::value)
                .orElseGet(() -> run.rule().phrase("place", name));
        return Place.of("/breakdowns/" + index, "breakdown#" + figure.orElse(name), label);
    }

    private static List<Told> known(List<BreakdownPart> parts) {
        return parts.stream()
                .map(ArithmeticChecks::told)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Told> told(BreakdownPart part) {
        return part.getState().orElse(QuantityState.VALUE) == QuantityState.NONE_ARISEN
                ? Optional.of(Told.exactly(BigDecimal.ZERO))
                : number(part.getCount(), part.getValue()).map(number -> Told.of(number, part.getApproximation()));
    }

    static Optional<BigDecimal> number(OptionalLong count, Optional<PrintedDecimal> value) {
        return count.isPresent()
                ? Optional.of(BigDecimal.valueOf(count.getAsLong()))
                : value.map(PrintedDecimal::toBigDecimal);
    }

    /** Formatted by the language, with every digit that it was printed with; sums of hostile size stay digits. */
    static Object withItsDigits(BigDecimal number) {
        String digits = number.toPlainString();
        return PrintedDecimal.isCanonical(digits) ? PrintedDecimal.parse(digits) : digits;
    }

    /** Formatted by the language where it can be; sums of hostile size stay digits. */
    static Object printed(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String digits = plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
        if (!PrintedDecimal.isCanonical(digits)) {
            return digits;
        }
        return plain.scale() <= 0 ? (Object) plain.longValueExact() : PrintedDecimal.parse(digits);
    }

    /** "Mỗi thôn 03 bảng, 13 thôn, 39 bảng": the number is the product of its factors. */
    static void productsAreRight(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean compared = false;
        for (int i = 0; i < document.getMultiplications().size(); i++) {
            Multiplication multiplication = document.getMultiplications().get(i);
            List<Told> factors = multiplication.getFactors().stream()
                    .filter(factor -> factor.getCount().isPresent())
                    .map(ArithmeticChecks::told)
                    .toList();
            boolean known = factors.size() == multiplication.getFactors().size() && factors.size() > 1;
            if (!known || multiplication.getCount().isEmpty()) {
                continue;
            }
            compared = true;
            Told stated = Told.of(
                    BigDecimal.valueOf(multiplication.getCount().getAsLong()), multiplication.getApproximation());
            Told product = Told.product(factors);
            String name = multiplication.getFigure().orElse(multiplication.getWording());
            Place place = Place.of(
                    "/multiplications/" + i,
                    "multiplication#" + name,
                    run.rule().phrase("place", multiplication.getWording()));
            run.holdsIf(
                    product.mayBe(stated),
                    () -> run.breach(place)
                            .expected(
                                    product.words(run),
                                    factors.stream()
                                            .map(factor -> factor.words(run))
                                            .toList())
                            .actual(stated.words(run))
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static Told told(MultiplicationFactor factor) {
        return Told.of(BigDecimal.valueOf(factor.getCount().orElseThrow()), factor.getApproximation());
    }
}
