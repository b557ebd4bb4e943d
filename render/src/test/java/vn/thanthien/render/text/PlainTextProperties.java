package vn.thanthien.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** What holds for every text. */
class PlainTextProperties {

    private static String written(Table table, String text) throws IOException {
        AdministrativeDocument document = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of(text))
                .number(DocumentNumber.of(1, "BC-UBND"))
                .dateline(Dateline.of("c", LocalDate.of(2026, 1, 1)))
                .type(text)
                .subject(Phrase.of(text))
                .paragraph(Phrase.of(text))
                .dash(Phrase.of(text))
                .block(table)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlainText.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Table table(String text, int columns) {
        Cell wide = Cell.of(text).spanning(columns, 1);
        Cell high = Cell.of(text).spanning(1, 2);
        return Table.of(
                java.util.Collections.nCopies(columns + 1, Column.number(1)),
                List.of(Row.of(high, wide), Row.of("a ".repeat(columns).strip().split(" ", -1))),
                List.of(Row.of((text + "\u0001").repeat(columns + 1).split("\u0001", columns + 1))));
    }

    @Property(tries = 300)
    void should_keep_columns_and_steer_nothing(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 12) int columns)
            throws IOException {
        String written = written(table(text.replace("\u0001", ""), columns), text);
        List<String> all = written.lines().toList();
        List<String> lines = all.subList(0, all.lastIndexOf("Nơi nhận:") - 1);
        List<String> drawn = lines.subList(lines.size() - drawn(lines), lines.size());
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(5);
        assertThat(drawn.stream().map(Width::of).distinct()).hasSize(1);
        assertThat(lines.subList(0, lines.size() - drawn.size())).allMatch(line -> Width.of(line) <= 80);
        assertThat(drawn).allMatch(line -> Width.of(line) <= TextWriter.LYING);
        assertThat(lines).noneMatch(line -> line.endsWith(" "));
        assertThat(written.chars()).noneMatch(c -> (Character.isISOControl(c) && c != '\n') || c == '\u202e');
    }

    /** How many lines at the end are of the table: its borders begin with signs of their own. */
    private static int drawn(List<String> lines) {
        int first = lines.size();
        while (first > 0 && !lines.get(first - 1).isEmpty()) {
            first--;
        }
        return lines.size() - first;
    }

    @Property
    void should_know_the_columns_of_vietnamese_however_it_is_typed(@ForAll @IntRange(max = 20) int repeated) {
        String composed = "Thường trực Đảng ủy ".repeat(repeated);
        assertThat(Width.of(composed)).isEqualTo(composed.length());
        assertThat(Width.of(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(composed.length());
    }

    @Property(tries = 300)
    void should_lose_no_letter_when_lines_are_set(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        List<String> lines = Width.lines(text, width);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replaceAll("[ \n]", ""));
        assertThat(lines).allMatch(line -> Width.of(line) <= width);
    }
}
