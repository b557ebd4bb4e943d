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
}
