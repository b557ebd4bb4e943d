package vn.thanthien.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;

/** The examples as a parser of CommonMark reads them: the same words in the same order, the same tables. */
class CommonMarkTest {

    private static final Path EXAMPLES = Path.of("../examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> documents = Files.list(EXAMPLES);
                Stream<Path> papers = Files.list(EXAMPLES.resolve("papers"))) {
            return Stream.concat(documents, papers)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static AdministrativeDocument composed(Path file) throws IOException {
        Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        if (file.startsWith(EXAMPLES.resolve("papers"))) {
            return composer.compose(PaperJson.read(file));
        }
        OfficialDocument document = DocumentJson.read(file);
        return document instanceof Plan plan ? composer.compose(plan) : composer.compose((Report) document);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void should_be_read_as_it_is_written(Path file) throws IOException {
        AdministrativeDocument document = composed(file);
        CommonMark page = CommonMark.of(document, List.of());

        assertThat(page.strange()).isEmpty();
        assertThat(page.all(org.commonmark.node.Heading.class))
                .hasSize((int) blocks(document).stream()
                                .filter(Heading.class::isInstance)
                                .count()
                        + document.annexes().size()
                        + 1);
        assertThat(tables(page)).isEqualTo(tables(document));
        String all =
                CommonMark.words(page.all(org.commonmark.node.Document.class).get(0));
        int from = 0;
        for (Block block : blocks(document)) {
            String words = CommonMark.seen(words(block));
            assertThat(all.indexOf(words, from)).as(words).isNotNegative();
            from = all.indexOf(words, from) + words.length();
        }
    }

    private static List<Block> blocks(AdministrativeDocument document) {
        List<Block> blocks = new ArrayList<>(document.body());
        document.annexes().stream().map(Annex::body).forEach(blocks::addAll);
        return blocks;
    }

    private static Phrase words(Block block) {
        if (block instanceof Heading heading) {
            return heading.title();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        return block instanceof ListItem item ? item.content() : Phrase.empty();
    }

    /** The words of each square of each table below the header; in the squares that a cell covers beside its first none. */
    private static List<List<String>> tables(AdministrativeDocument document) {
        List<List<String>> tables = new ArrayList<>();
        for (Block block : blocks(document)) {
            if (block instanceof Table table) {
                List<String> squares = new ArrayList<>();
                int first = table.header().size();
                for (int row = first; row < table.grid().rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        var slot = table.grid().rows().get(row).get(column);
                        Cell cell = slot.cell();
                        boolean here = slot.row() == row && slot.column() == column;
                        squares.add(here ? CommonMark.seen(cell.content()) : "");
                    }
                }
                tables.add(squares);
            }
        }
        return tables;
    }

    /** The same of the page, but for the letterhead, which is its first table. */
    private static List<List<String>> tables(CommonMark page) {
        List<List<String>> tables = new ArrayList<>();
        for (TableBlock table : page.all(TableBlock.class).stream().skip(1).toList()) {
            List<String> squares = new ArrayList<>();
            Node body = table.getFirstChild().getNext();
            for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    squares.add(CommonMark.words((TableCell) cell));
                }
            }
            tables.add(squares);
        }
        return tables;
    }
}
