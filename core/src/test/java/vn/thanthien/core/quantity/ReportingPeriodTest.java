package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPeriodTest {

    private static ReportingPeriod of(Integer year, String start, String end) {
        ReportingPeriod.Builder period = ReportingPeriod.builder();
        if (year != null) {
            period.year(year);
        }
        if (start != null) {
            period.start(PartialDate.parse(start));
        }
        if (end != null) {
            period.end(PartialDate.parse(end));
        }
        return period.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025,,, 2025-01-01, 2025-12-31",
        "2025,, 2025-11-15, 2025-01-01, 2025-11-15",
        "2025, 2025-07,, 2025-07-01, 2025-12-31",
        ", 2025-01, 2025-06, 2025-01-01, 2025-06-30",
        "2025, 2024-12-15, 2025-12-14, 2024-12-15, 2025-12-14"
    })
    void should_span_what_is_printed(Integer year, String start, String end, LocalDate first, LocalDate last) {
        assertThat(of(year, start, end).span()).contains(new DateSpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2025, 0000,", "2025,, 9999", "2025, 2026-01-01,", ", 2025-01,", ",, 2025-06", ", 2025-06, 2025-01"})
    void should_span_nothing_where_what_is_printed_does_not_determine_it(Integer year, String start, String end) {
        assertThat(of(year, start, end).span()).isEmpty();
    }

    @Test
    void should_make_up_no_days_for_a_part_of_a_year_told_in_words() {
        ReportingPeriod half = ReportingPeriod.builder()
                .year(2025)
                .printed("6 tháng đầu năm 2025")
                .build();
        assertThat(half.isPartOfYear()).isTrue();
        assertThat(half.span()).isEmpty();
        ReportingPeriod year =
                ReportingPeriod.builder().year(2025).printed("Năm 2025.").build();
        assertThat(year.isPartOfYear()).isFalse();
        assertThat(year.span()).contains(DateSpan.ofYear(2025));
    }
}
