package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PrintedDecimalProperties {

    @Property
    void should_accept_every_honest_rounding(
            @ForAll @LongRange(max = 1_000_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long denominator,
            @ForAll @IntRange(max = 4) int digits) {
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 30, RoundingMode.HALF_UP);
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN}) {
            PrintedDecimal printed =
                    PrintedDecimal.parse(exact.setScale(digits, mode).toPlainString());
            assertThat(printed.isPercentageOf(numerator, denominator)).isTrue();
        }
    }

    @Property
    void should_refuse_a_number_two_units_off(
            @ForAll @LongRange(max = 100_000) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll @IntRange(max = 4) int digits) {
        BigDecimal off = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(2, digits));
        assertThat(PrintedDecimal.parse(off.toPlainString()).isPercentageOf(numerator, denominator))
                .isFalse();
    }

    /** Small numbers are compared in another way than large ones. */
    @Property
    void should_decide_large_numbers_as_small_ones(
            @ForAll @LongRange(max = 20_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 20_000_000_000L) long denominator,
            @ForAll @IntRange(max = 6) int digits,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        BigDecimal near = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.FLOOR)
                .add(BigDecimal.valueOf(off, digits))
                .max(BigDecimal.ZERO.setScale(digits));
        if (!PrintedDecimal.isCanonical(near.toPlainString())) {
            return;
        }
        // |p - n/d| is at most half a unit of the last digit, without a division
        boolean rounds = near.multiply(BigDecimal.valueOf(denominator))
                        .subtract(BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(100)))
                        .abs()
                        .multiply(BigDecimal.valueOf(2))
                        .compareTo(BigDecimal.valueOf(denominator).movePointLeft(digits))
                <= 0;
        assertThat(PrintedDecimal.parse(near.toPlainString()).isPercentageOf(numerator, denominator))
                .isEqualTo(rounds);
    }
}
