package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Numbers and dates at the edges of what they can be. */
class QuantityEdgesTest {

    @Test
    void should_tell_decimals_apart_by_their_digits() {
        PrintedDecimal longer = PrintedDecimal.parse("94.30");
        assertThat(longer.scale()).isEqualTo(2);
        assertThat(longer.toBigDecimal()).isEqualTo(new BigDecimal("94.30"));
        assertThat(longer).isEqualTo(PrintedDecimal.parse("94.30")).isNotEqualTo(PrintedDecimal.parse("94.3"));
        assertThat(longer.hashCode())
                .isEqualTo(PrintedDecimal.parse("94.30").hashCode())
                .isNotZero();
        assertThat(longer.compareTo(PrintedDecimal.parse("94.3"))).isZero();
        assertThat(longer.compareTo(PrintedDecimal.parse("94.29"))).isPositive();
    }

    @Test
    void should_take_as_many_digits_as_the_limit_and_no_more() {
        assertThat(PrintedDecimal.isCanonical("123456789012345678")).isTrue();
        assertThat(PrintedDecimal.isCanonical("1234567890123456789")).isFalse();
        assertThat(PrintedDecimal.isCanonical("123456789012.345678")).isTrue();
        assertThat(PrintedDecimal.isCanonical("0.123456")).isTrue();
        assertThat(PrintedDecimal.isCanonical("0.1234567")).isFalse();
        assertThat(PrintedDecimal.isCanonical("1.")).isFalse();
        assertThat(PrintedDecimal.isCanonical("0")).isTrue();
        assertThat(PrintedDecimal.isCanonical("00")).isFalse();
        assertThat(PrintedDecimal.isCanonical("")).isFalse();
        assertThat(PrintedDecimal.of(0)).hasToString("0");
        assertThat(PrintedDecimal.percentage(0, 3, 2)).hasToString("0");
        assertThat(PrintedDecimal.percentage(3, 3, 2)).hasToString("100");
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDecimal.percentage(1, 0, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedDecimal.parse("1").isPercentageOf(1, 0));
    }

    @Test
    void should_tell_dates_apart_by_what_is_printed() {
        PartialDate month = PartialDate.parse("2025-11");
        assertThat(month.year()).isEqualTo(2025);
        assertThat(month.month()).isEqualTo(11);
        assertThat(PartialDate.parse("2025-11-06").day()).isEqualTo(6);
        assertThat(month).isEqualTo(PartialDate.parse("2025-11")).isNotEqualTo(PartialDate.parse("2025"));
        assertThat(month).isNotEqualTo(PartialDate.parse("2025-11-06"));
        assertThat(month.hashCode())
                .isEqualTo(PartialDate.parse("2025-11").hashCode())
                .isNotEqualTo(PartialDate.parse("2025-12").hashCode())
                .isNotEqualTo(PartialDate.parse("2024-11").hashCode());
    }

    @Test
    void should_tell_periods_apart_member_by_member() {
        ReportingPeriod year = ReportingPeriod.ofYear(2025);
        ReportingPeriod months = ReportingPeriod.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(year.isSameAs(ReportingPeriod.ofYear(2025))).isTrue();
        assertThat(year.isSameAs(ReportingPeriod.ofYear(2024))).isFalse();
        assertThat(months.isSameAs(ReportingPeriod.between(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 6, 30))))
                .isFalse();
        assertThat(months.isSameAs(ReportingPeriod.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 7, 30))))
                .isFalse();
        assertThat(year.isUnstated()).isFalse();
        assertThat(ReportingPeriod.builder().build().isUnstated()).isTrue();
    }

    @Test
    void should_overlap_where_a_day_is_shared() {
        DateSpan first = new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        assertThat(first.overlaps(new DateSpan(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1))))
                .isTrue();
        assertThat(first.overlaps(new DateSpan(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 2))))
                .isFalse();
        assertThat(first.overlaps(new DateSpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))))
                .isFalse();
    }
}
