package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** The widths of columns by how much stands in them. */
class TableSizingTest {

    private static final int TEXT_WIDTH = Measure.twips(165);

    private static TableSizing sized(String... cells) {
        Table table = Table.of(
                IntStream.range(0, cells.length)
                        .mapToObj(column -> Column.text(1))
                        .toList(),
                List.of(),
                List.of(Row.of(cells)));
        return TableSizing.of(table, table.grid().rows(), TEXT_WIDTH);
    }

    @Test
    void should_share_the_page_as_told_where_rows_are_low() {
        assertThat(sized("vài chữ", "đôi ba chữ, nhiều hơn một chút", "chữ").widths())
                .allMatch(width -> Math.abs(width - TEXT_WIDTH / 3) <= 2);
    }

    @ParameterizedTest
    @CsvSource({"60, 1, 1", "1, 60, 20", "40, 40, 2"})
    void should_give_room_to_the_columns_of_many_words(int first, int second, int third) {
        String[] cells =
                IntStream.of(first, second, third).mapToObj("nghiêng "::repeat).toArray(String[]::new);
        TableSizing sizing = sized(cells);

        int tallest = 0;
        int equal = 0;
        for (int i = 0; i < cells.length; i++) {
            ParagraphStyle style = sizing.size().cell();
            tallest = Math.max(
                    tallest,
                    Measure.ALIKE.lines(cells[i], style, inside(sizing.widths().get(i))));
            equal = Math.max(equal, Measure.ALIKE.lines(cells[i], style, inside(TEXT_WIDTH / 3)));
            assertThat(Measure.ALIKE.longestWord(cells[i], style))
                    .isLessThan(inside(sizing.widths().get(i)));
        }
        assertThat(tallest).isLessThan(equal);
    }

    private static int inside(int width) {
        return width - 2 * TableSizing.PADDING;
    }
}
