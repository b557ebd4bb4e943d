package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.internal.XmlCharacters;

/** What holds for every text. */
class DocxProperties {

    private static final int TEXT_WIDTH = Measure.twips(165);

    @Property(tries = 200)
    void should_be_well_formed_and_repeatable_whatever_the_text(@ForAll @StringLength(max = 60) String text) {
        AdministrativeDocument document = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of(text))
                .number(DocumentNumber.of(1, text))
                .dateline(Dateline.of(text, LocalDate.of(2026, 1, 1)))
                .type(text)
                .subject(Phrase.of(text))
                .addressee(Phrase.of(text))
                .paragraph(Phrase.of(text).plus(Blank.of("id", "hint").withValue(text)))
                .property("text", text)
                .build();
        WordFile file = WordFile.of(document);

        file.parts().keySet().forEach(part -> assertThat(file.xml(part)).isNotNull());
        assertThat(WordFile.of(document).bytes()).isEqualTo(file.bytes());
    }

    @Property
    void should_keep_every_character_that_xml_allows(@ForAll String text) {
        String allowed = XmlCharacters.allowed(text);

        assertThat(XmlCharacters.allowed(allowed)).isEqualTo(allowed);
        assertThat(allowed.codePoints())
                .allMatch(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000);
    }

    @Property
    void should_fill_the_page_with_columns_no_narrower_than_their_words(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 8) Integer> wordLengths,
            @ForAll @IntRange(min = 1, max = 50) int share) {
        List<String> words = wordLengths.stream().map("ệ"::repeat).toList();
        Table table = Table.of(
                IntStream.range(0, words.size())
                        .mapToObj(i -> Column.text(i == 0 ? share : 1))
                        .toList(),
                List.of(),
                List.of(Row.of(words.toArray(new String[0]))));

        TableSizing sizing = TableSizing.of(table, table.grid().rows(), TEXT_WIDTH);

        assertThat(sizing.widths().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TEXT_WIDTH);
        for (int i = 0; i < words.size(); i++) {
            long word = Measure.ALIKE.width(words.get(i), sizing.size().cell());
            assertThat((long) sizing.widths().get(i)).isGreaterThan(word + 2 * TableSizing.PADDING);
        }
    }

    @Property
    void should_balance_lines_within_the_width(@ForAll @StringLength(max = 300) String text) {
        int set = Measure.ALIKE.balanced(text, ParagraphStyle.SUBJECT, TEXT_WIDTH);

        assertThat(set).isBetween(1, TEXT_WIDTH);
    }
}
