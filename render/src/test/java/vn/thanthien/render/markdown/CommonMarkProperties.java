package vn.thanthien.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** Whatever users write, a parser of CommonMark reads it as the words that they are, wherever they stand. */
class CommonMarkProperties {

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> markup = Arbitraries.of(
                "[a](b)",
                "![a](b)",
                "<b>",
                "</td>",
                "&lt;",
                "&#65;",
                "- ",
                "+ ",
                "* ",
                "1. ",
                "2) ",
                "# ",
                "> ",
                "***",
                "**",
                "_",
                "__a__",
                "---",
                "===",
                "```",
                "`",
                "~~~",
                "~~",
                "|",
                "\\",
                "\\|",
                "[^1]",
                "[^1]: ",
                "[a]: b",
                ":-:",
                "|---|",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "    ",
                "\t",
                "<!--",
                "-->",
                "<?x",
                "]]>",
                "<http://x.vn>");
        Arbitrary<String> words = Arbitraries.of("ệ", "Đồng Lúa", "12", "a", ".", "\u00a0", "\u3000", "😀", "\u0000");
        Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(4, markup), Tuple.of(2, words), Tuple.of(1, any))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> "x" + String.join("", parts) + "y");
    }

    private static CommonMark read(String text, String other) {
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        Phrase put = Phrase.of(text.substring(0, half)).plus(text.substring(half));
        AdministrativeDocument document = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("a"))
                .number(DocumentNumber.of(1, "BC-UBND"))
                .dateline(Dateline.of("c", LocalDate.of(2026, 1, 1)))
                .type("b")
                .heading(Level.POINT, "", put, Optional.empty())
                .paragraph(put)
                .dash(put)
                .plus(put)
                .block(Table.of(
                        List.of(Column.text(1), Column.text(1)),
                        List.of(Row.of(text, other)),
                        List.of(Row.of(other, text), Row.of(text, other))))
                .build();
        return CommonMark.of(document, List.of(new Remark(new Anchor(""), text, List.of(other, text))));
    }

    @Property(tries = 300)
    void should_be_read_as_words_only(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        CommonMark page = read(text, other);
        String seen = CommonMark.seen(text);
        String seenBeside = CommonMark.seen(other);

        assertThat(page.strange()).isEmpty();
        assertThat(page.all(Heading.class)).extracting(CommonMark::words).containsExactly("B", seen);
        assertThat(page.all(Paragraph.class).stream().map(CommonMark::words)).contains(seen);
        assertThat(page.all(ListItem.class))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(words(item)).isIn(seen, "Lưu: VT."));
        assertThat(page.all(TableCell.class))
                .extracting(CommonMark::words)
                .endsWith(seen, seenBeside, seenBeside, seen, seen, seenBeside);
        assertThat(page.all(FootnoteDefinition.class))
                .extracting(CommonMark::words)
                .containsExactly(CommonMark.seen(text + " " + other + " " + text));
    }

    /** The words of an item without those of the items under it. */
    private static String words(ListItem item) {
        Node first = item.getFirstChild();
        return first == null ? "" : CommonMark.words(first);
    }
}
