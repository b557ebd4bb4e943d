package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023,2023-01-01,2023-12-31",
        "2023-11,2023-11-01,2023-11-30",
        "2024-02,2024-02-01,2024-02-29",
        "2023-11-06,2023-11-06,2023-11-06"
    })
    void should_keep_what_is_printed_and_no_more(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text).isEqualTo(PartialDate.parse(text));
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isComplete()).isEqualTo(text.length() == 10);
        assertThat(date.toLocalDate().isPresent()).isEqualTo(date.isComplete());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-13",
                "2023-00",
                "2023-02-30",
                "2023/11/06",
                "06-11-2023",
                "2023-1-6",
                "2023-11-6x",
                "２０２３"
            })
    void should_refuse_what_is_no_date(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void should_be_before_only_whatever_the_blanks_are() {
        PartialDate november = PartialDate.of(2023, 11);
        assertThat(november.isCertainlyBefore(PartialDate.of(2023, 12, 1))).isTrue();
        assertThat(november.isCertainlyBefore(PartialDate.of(2023, 11, 30))).isFalse();
        assertThat(PartialDate.of(2023).isCertainlyBefore(PartialDate.of(2024))).isTrue();
        assertThat(PartialDate.of(2023, 11, 5).isCertainlyBefore(november)).isFalse();
    }

    @Test
    void should_count_days_and_whole_months_of_a_span() {
        DateSpan span = new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 10, 30));
        assertThat(span.days()).isEqualTo(303);
        assertThat(span.wholeMonths()).isEqualTo(9);
        assertThat(DateSpan.ofYear(2023).wholeMonths()).isEqualTo(12);
        assertThat(DateSpan.ofYear(2023).encloses(span)).isTrue();
        assertThat(span.encloses(DateSpan.ofYear(2023))).isFalse();
        assertThat(span.overlaps(DateSpan.ofYear(2022))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateSpan(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 1)));
    }

    @Test
    void should_never_complete_a_period() {
        assertThat(ReportingPeriod.builder().years(2).build().span()).isEmpty();
        assertThat(ReportingPeriod.builder().build().isUnstated()).isTrue();
        assertThat(ReportingPeriod.ofYear(2023).span()).contains(DateSpan.ofYear(2023));
        assertThat(ReportingPeriod.builder()
                        .start(PartialDate.of(2023, 1))
                        .end(PartialDate.of(2023, 10))
                        .build()
                        .span())
                .contains(new DateSpan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 10, 31)));
        assertThat(ReportingPeriod.builder()
                        .start(PartialDate.of(2023))
                        .end(PartialDate.of(2021))
                        .build()
                        .span())
                .isEmpty();
    }
}
