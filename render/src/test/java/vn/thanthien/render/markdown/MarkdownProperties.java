package vn.thanthien.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** Whatever users write is read as words. */
class MarkdownProperties {

    private static final String MARKUP = "`*_{}[]<>#|~&$^=@\\";

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "http://x.vn",
                        "www.x.vn",
                        "[a](b)",
                        "![a](b)",
                        "<b>",
                        "&lt;",
                        "- ",
                        "+ ",
                        "1. ",
                        "2) ",
                        "# ",
                        "> ",
                        "***",
                        "---",
                        "===",
                        "```",
                        "~~~",
                        "|",
                        "\\",
                        "[^1]: ",
                        ":-:",
                        "\n",
                        " ",
                        "    ",
                        "\t",
                        "ệ",
                        "\u1fef",
                        "\u202e",
                        "\u2028",
                        "\u009b",
                        "a@b.vn",
                        "$x$",
                        ":tim:")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static String written(String text) throws IOException {
        AdministrativeDocument document = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("a"))
                .number(DocumentNumber.of(1, "BC-UBND"))
                .dateline(Dateline.of("c", LocalDate.of(2026, 1, 1)))
                .type("b")
                .paragraph(Phrase.of("c"))
                .paragraph(Phrase.of(text.substring(0, text.length() / 2)).plus(text.substring(text.length() / 2)))
                .block(Table.of(List.of(Column.text(1), Column.text(1)), List.of(), List.of(Row.of(text, "đ"))))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(tries = 500)
    void should_never_make_markup_of_a_paragraph(@ForAll("hostile") String text) throws IOException {
        String page = written(text);
        String paragraph = page.substring(page.indexOf("\nc\n") + 3, page.indexOf("\n| | |\n"));
        assertThat(paragraph.lines()).doesNotContain("c");
        paragraph.strip().lines().forEach(line -> {
            assertThat(line).doesNotContainPattern("^( |[-+:]|\\d+[.)])");
            String words = line.replaceAll("\\\\\\p{Punct}", "").replaceAll("\\\\$", "");
            assertThat(words.chars()).noneMatch(c -> MARKUP.indexOf(c) >= 0);
            assertThat(words).doesNotContain("://", "www.").doesNotContainPattern("[\u0080-\u009f\u202e\u2028]");
        });
    }

    @Property(tries = 500)
    void should_never_make_cells_of_a_cell(@ForAll("hostile") String text) throws IOException {
        String page = written(text);
        String row = page.lines().toList().get(page.lines().toList().indexOf("|:---|:---|") + 1);
        String words = row.replace("<br>", "").replaceAll("\\\\\\p{Punct}", "");
        assertThat(words).startsWith("| ").endsWith(" | đ |");
        assertThat(words.substring(1, words.length() - 5).chars()).noneMatch(c -> MARKUP.indexOf(c) >= 0);
    }
}
