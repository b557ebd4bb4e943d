package vn.thanthien.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts of the tree. */
class PartsTest {

    @ParameterizedTest
    @CsvSource({"1,Số: 01/BC-UBND", "9,Số: 09/BC-UBND", "10,Số: 10/BC-UBND", "3186,Số: 3186/BC-UBND"})
    void should_pad_numbers_below_ten(int number, String expected) {
        assertThat(DocumentNumber.of(number, "BC-UBND").line().shown()).isEqualTo(expected);
    }

    @Test
    void should_drop_spaces_from_the_symbol_and_leave_a_blank_for_the_number() {
        DocumentNumber number = DocumentNumber.of(Blank.dotted("document.number", "số"), "BC - UBND");

        assertThat(number.line().shown()).isEqualTo("Số: ....../BC-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05,'X, ngày 05 tháng 01 năm 2026'",
        "2026-02-09,'X, ngày 09 tháng 02 năm 2026'",
        "2026-03-10,'X, ngày 10 tháng 3 năm 2026'",
        "2026-12-31,'X, ngày 31 tháng 12 năm 2026'"
    })
    void should_pad_days_below_ten_and_the_first_two_months(LocalDate date, String expected) {
        assertThat(Dateline.of("X", date).line().shown()).isEqualTo(expected);
    }

    @Test
    void should_refuse_a_day_or_month_that_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dateline.day(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Dateline.day(32));
        assertThatIllegalArgumentException().isThrownBy(() -> Dateline.month(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Dateline.month(13));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.of(0, "BC"));
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "1994,MCMXCIV"})
    void should_count_in_roman_numbers(int number, String expected) {
        assertThat(Numbering.roman(number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1,a", "4,d", "5,đ", "6,e", "8,h", "23,y", "24,aa", "47,ba"})
    void should_count_in_vietnamese_letters(int number, String expected) {
        assertThat(Numbering.letters(number)).isEqualTo(expected);
    }

    @Test
    void should_refuse_a_blank_without_a_usable_id_or_hint() {
        assertThatIllegalArgumentException().isThrownBy(() -> Blank.of(" ", "số"));
        assertThatIllegalArgumentException().isThrownBy(() -> Blank.of("x".repeat(65), "số"));
        assertThatIllegalArgumentException().isThrownBy(() -> Blank.of("id", " "));
    }

    @Test
    void should_take_a_blank_string_for_no_value() {
        assertThat(Blank.of("id", "số").withValue("  ").value()).isEmpty();
        assertThat(Blank.of("id", "số").withValue("0").shown()).isEqualTo("0");
    }

    @Test
    void should_capitalise_text_but_not_what_a_clerk_typed() {
        Phrase phrase = Phrase.of("xã ").plus(Blank.of("unit", "tên xã").withValue("Đồng Lúa"));

        assertThat(phrase.inCapitals().shown()).isEqualTo("XÃ Đồng Lúa");
    }

    @Test
    void should_lay_merged_cells_over_their_squares() {
        Table table = Table.of(
                List.of(Column.text(1), Column.number(1), Column.number(1)),
                List.of(Row.of(Cell.of("A").spanning(1, 2), Cell.of("B").spanning(2, 1)), Row.of("C", "D")),
                List.of(Row.of("1", "2", "3")));

        assertThat(table.grid().rows().stream()
                        .map(row -> row.stream()
                                .map(slot -> slot.cell().content().shown())
                                .toList()))
                .containsExactly(List.of("A", "B", "B"), List.of("A", "C", "D"), List.of("1", "2", "3"));
    }

    @Test
    void should_refuse_rows_that_do_not_cover_the_columns() {
        List<Column> two = List.of(Column.text(1), Column.text(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(two, List.of(), List.of(Row.of("1"))))
                .withMessage("row 1 leaves column 2 of 2 uncovered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(two, List.of(), List.of(Row.of("1", "2", "3"))))
                .withMessageContaining("outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(
                        two, List.of(Row.of(Cell.of("1").spanning(1, 2), Cell.of("2"))), List.of(Row.of("3", "4"))))
                .withMessageContaining("crosses from its header");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(two, List.of(), List.of()))
                .withMessageContaining("at least one column and one row");
    }

    @Test
    void should_refuse_two_cells_in_one_square() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of(
                        List.of(Column.text(1), Column.text(1), Column.text(1)),
                        List.of(),
                        List.of(
                                Row.of(Cell.of("1"), Cell.of("2").spanning(1, 2), Cell.of("3")),
                                Row.of(Cell.of("4").spanning(2, 1), Cell.of("5")))))
                .withMessage("two cells cover row 2, column 2");
    }

    @Test
    void should_refuse_a_page_without_room() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageSetup(210, 297, 20, 20, 100, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageSetup(210, 297, -1, 20, 30, 15));
    }
}
