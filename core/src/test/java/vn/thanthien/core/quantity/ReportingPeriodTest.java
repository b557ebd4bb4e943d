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

    private static ReportingPeriod told(String words) {
        return ReportingPeriod.builder().year(2026).printed(words).build();
    }

    @ParameterizedTest
    @CsvSource({
        "6 tháng đầu năm 2026, 1, 6",
        "06 tháng đầu năm 2026, 1, 6",
        "06 Tháng đầu  năm 2026, 1, 6",
        "sáu tháng đầu năm, 1, 6",
        "nửa đầu năm 2026, 1, 6",
        "6 tháng cuối năm 2026, 7, 12",
        "nửa cuối năm, 7, 12",
        "9 tháng đầu năm 2026, 1, 9",
        "11 tháng năm 2026, 1, 11",
        "mười một tháng năm 2026, 1, 11",
        "năm tháng đầu năm, 1, 5",
        "quý I/2026, 1, 3",
        "Quý 1 năm 2026, 1, 3",
        "quý 01, 1, 3",
        "quý một, 1, 3",
        "trong quý II năm 2026, 4, 6",
        "quý III, 7, 9",
        "quý IV/2026, 10, 12",
        "quý tư, 10, 12",
        "tháng 11/2026, 11, 11",
        "tháng 02 năm 2026, 2, 2"
    })
    void should_know_the_months_that_words_name(String words, int first, int last) {
        assertThat(told(words).namedMonths())
                .contains(new DateSpan(
                        LocalDate.of(2026, first, 1),
                        LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1)));
        assertThat(told(words).span()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "năm 2026",
        "12 tháng",
        "quý V",
        "quý 0",
        "13 tháng đầu năm",
        "0 tháng",
        "quý I và quý II",
        "đầu năm",
        "''"
    })
    void should_know_no_months_of_other_words(String words) {
        assertThat(told(words).namedMonths()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06 tháng đầu năm 2026, 6 tháng đầu năm 2026, true",
        "06 tháng đầu năm 2026, sáu tháng đầu năm, true",
        "quý I/2026, Quý 1 năm 2026, true",
        "quý I, 3 tháng đầu năm, true",
        "quý I, quý II, false",
        "6 tháng đầu năm, 6 tháng cuối năm, false",
        "đến ngày 05/11, đến ngày 5/11, true",
        "đến ngày 05/11, đến ngày 15/11, false"
    })
    void should_compare_words_by_what_they_mean(String one, String other, boolean same) {
        assertThat(told(one).isSameAs(told(other))).isEqualTo(same);
        assertThat(told(other).isSameAs(told(one))).isEqualTo(same);
        assertThat(told(one)
                        .isSameAs(ReportingPeriod.builder()
                                .year(2025)
                                .printed(one)
                                .build()))
                .isFalse();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kết quả thực hiện năm 2024 | 2024-01-01 | 2024-12-31",
                "I. KẾT QUẢ NĂM 2024 so với cùng kỳ năm 2023 | 2024-01-01 | 2024-12-31",
                "Kết quả năm 2023, năm 2024 | 2023-01-01 | 2024-12-31",
                "Kết quả giai đoạn 2021 – 2025 | 2021-01-01 | 2025-12-31",
                "Số liệu từ ngày 01/01/2024 đến ngày 30/6/2024 | 2024-01-01 | 2024-06-30",
                "Số liệu đến ngày 15/11/2025 | 2025-01-01 | 2025-11-15"
            })
    void should_read_the_time_that_a_heading_names(String heading, LocalDate first, LocalDate last) {
        assertThat(ReportingPeriod.namedBy(heading).flatMap(ReportingPeriod::span))
                .contains(new DateSpan(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2. Kết quả 06 tháng đầu năm 2026, 1, 6",
        "Kết quả quý I/2026, 1, 3",
        "Kết quả tháng 11/2026, 11, 11",
        "Kết quả sáu tháng cuối năm 2026, 7, 12"
    })
    void should_read_the_part_of_a_year_that_a_heading_names(String heading, int first, int last) {
        ReportingPeriod period = ReportingPeriod.namedBy(heading).orElseThrow();
        assertThat(period.isPartOfYear()).isTrue();
        assertThat(period.namedMonths().orElseThrow().from().getMonthValue()).isEqualTo(first);
        assertThat(period.namedMonths().orElseThrow().to().getMonthValue()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II. KẾT QUẢ THỰC HIỆN",
                "Thực hiện Luật Thực hiện dân chủ ở cơ sở năm 2022",
                "Thực hiện Quyết định số 766/QĐ-TTg năm 2022",
                "Kế hoạch 15/2024/QĐ-UBND",
                "Đại biểu Hội đồng nhân dân nhiệm kỳ 2021-2026",
                "Tiếp nhận 2024 hồ sơ",
                "Kết quả từ 32/13/2024 đến 01/01/2025",
                "02 năm"
            })
    void should_read_no_time_from_other_headings(String heading) {
        assertThat(ReportingPeriod.namedBy(heading)).isEmpty();
    }

    private static ReportingPeriod between(String first, String last) {
        return ReportingPeriod.between(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void should_let_a_year_stand_over_what_was_closed_within_it() {
        ReportingPeriod year = ReportingPeriod.ofYear(2025);
        assertThat(year.mayHead(between("2025-01-01", "2025-10-30"))).isTrue();
        assertThat(year.mayHead(between("2024-12-15", "2025-12-14"))).isTrue();
        assertThat(year.mayHead(between("2024-01-01", "2025-12-31"))).isFalse();
        assertThat(year.mayHead(ReportingPeriod.ofYear(2024))).isFalse();
        assertThat(year.mayHead(ReportingPeriod.builder().years(2).build())).isFalse();
        assertThat(between("2026-01-01", "2026-06-30").mayHead(told("6 tháng đầu năm")))
                .isTrue();
        assertThat(told("6 tháng đầu năm").mayHead(ReportingPeriod.ofYear(2026)))
                .isFalse();
    }
}
