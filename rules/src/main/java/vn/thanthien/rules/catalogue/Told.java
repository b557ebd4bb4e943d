package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.rules.algebra.Evaluation;

/**
 * What may be meant by a number that is printed: the number itself, or where it is told roughly all that lies near ("gần
 * 400").
 *
 * @param least the least that may be meant
 * @param most the most that may be meant; empty where there is no end ("hơn 400")
 */
record Told(BigDecimal least, Optional<BigDecimal> most) {

    /** "Khoảng" and "gần" are a fifth off at most; further off it is another number. */
    private static final BigDecimal LEAST = new BigDecimal("0.8");

    private static final BigDecimal MOST = new BigDecimal("1.2");

    static Told of(BigDecimal number, Optional<Approximation> approximation) {
        return switch (approximation.orElse(Approximation.EXACT)) {
            case EXACT -> exactly(number);
            case NEARLY -> new Told(number.multiply(LEAST), Optional.of(number));
            case ABOUT -> new Told(number.multiply(LEAST), Optional.of(number.multiply(MOST)));
            case OVER -> new Told(number, Optional.empty());
        };
    }

    static Told exactly(BigDecimal number) {
        return new Told(number, Optional.of(number));
    }

    static boolean isExact(Optional<Approximation> approximation) {
        return approximation.orElse(Approximation.EXACT) == Approximation.EXACT;
    }

    static Told sum(List<Told> parts) {
        Told sum = exactly(BigDecimal.ZERO);
        for (Told part : parts) {
            sum = new Told(sum.least.add(part.least), sum.most.flatMap(most -> part.most.map(most::add)));
        }
        return sum;
    }

    static Told product(List<Told> factors) {
        Told product = exactly(BigDecimal.ONE);
        for (Told factor : factors) {
            product = new Told(
                    product.least.multiply(factor.least),
                    product.most.flatMap(most -> factor.most.map(most::multiply)));
        }
        return product;
    }

    boolean isExact() {
        return most.filter(end -> end.compareTo(least) == 0).isPresent();
    }

    /** Whether it is more than the other whatever is meant by both. */
    boolean isMoreThan(Told other) {
        return other.most.filter(end -> least.compareTo(end) > 0).isPresent();
    }

    /** Whether both may be one number. */
    boolean mayBe(Told other) {
        return !isMoreThan(other) && !other.isMoreThan(this);
    }

    /** "897"; "từ 817 đến 897"; "ít nhất 897". */
    Object words(Evaluation run) {
        if (isExact()) {
            return ArithmeticChecks.printed(least);
        }
        Phrase words = most.map(end ->
                        run.rule().phrase("range", ArithmeticChecks.printed(least), ArithmeticChecks.printed(end)))
                .orElseGet(() -> run.rule().phrase("least", ArithmeticChecks.printed(least)));
        return words;
    }
}
