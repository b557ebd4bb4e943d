package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.MultiplicationFactor;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Sums and products that the document prints itself, whatever they count. */
final class ArithmeticChecks {

    /** A part of a part stands a few lines below it; looking no further keeps long lists fast. */
    private static final int NEAR = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ArithmeticChecks() {}

    /** Parts that are all there are make up the whole; parts of which the words do not say so may overlap. */
    static void partsMakeTheWhole(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean compared = false;
        for (int i = 0; i < document.getBreakdowns().size(); i++) {
            PrintedBreakdown breakdown = document.getBreakdowns().get(i);
            Optional<BigDecimal> whole = number(breakdown.getCount(), breakdown.getValue());
            List<BigDecimal> known = known(breakdown.getParts());
            boolean overlapping = breakdown.getComplete().filter(all -> !all).isPresent();
            if (whole.isEmpty() || known.isEmpty() || overlapping) {
                continue;
            }
            BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int order = sum.compareTo(whole.get());
            // parts that cannot be read can only add to what is too many already
            if (known.size() < breakdown.getParts().size() && order <= 0) {
                continue;
            }
            compared = true;
            boolean complete = breakdown.getComplete().orElse(false);
            int at = i;
            run.holdsIf(
                    complete ? order == 0 : order <= 0,
                    () -> run.breach(place(run, breakdown, at))
                            .severity(complete ? run.rule().severity() : Severity.WARNING)
                            .expected(printed(sum), known.size())
                            .actual(printed(whole.get()))
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
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
                if (whole == 0 || part.getPercent().isEmpty() || part.getCount().isEmpty()) {
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

    private static Place place(Evaluation run, PrintedBreakdown breakdown, int index) {
        Optional<String> figure = breakdown.getWhole();
        String name = breakdown.getWording().or(() -> figure).orElse("");
        Phrase label = figure.flatMap(Figures::find)
                .map(Phrase::value)
                .orElseGet(() -> run.rule().phrase("place", name));
        return Place.of("/breakdowns/" + index, "breakdown#" + figure.orElse(name), label);
    }

    private static List<BigDecimal> known(List<BreakdownPart> parts) {
        return parts.stream()
                .flatMap(part -> part.getState().orElse(QuantityState.VALUE) == QuantityState.NONE_ARISEN
                        ? Stream.of(BigDecimal.ZERO)
                        : number(part.getCount(), part.getValue()).stream())
                .toList();
    }

    private static Optional<BigDecimal> number(OptionalLong count, Optional<PrintedDecimal> value) {
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
            List<Object> factors = new ArrayList<>();
            BigInteger product = BigInteger.ONE;
            for (MultiplicationFactor factor : multiplication.getFactors()) {
                if (factor.getCount().isPresent()) {
                    factors.add(factor.getCount().getAsLong());
                    product = product.multiply(
                            BigInteger.valueOf(factor.getCount().getAsLong()));
                }
            }
            boolean known = factors.size() == multiplication.getFactors().size() && factors.size() > 1;
            if (!known || multiplication.getCount().isEmpty()) {
                continue;
            }
            compared = true;
            long stated = multiplication.getCount().getAsLong();
            String name = multiplication.getFigure().orElse(multiplication.getWording());
            Place place = Place.of(
                    "/multiplications/" + i,
                    "multiplication#" + name,
                    run.rule().phrase("place", multiplication.getWording()));
            Object expected = printed(new BigDecimal(product));
            run.holdsIf(
                    product.equals(BigInteger.valueOf(stated)),
                    () -> run.breach(place)
                            .expected(expected, factors)
                            .actual(stated)
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }
}
