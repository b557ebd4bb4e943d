package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables that show where each fact of a document stands in its example agree with the example.
 *
 * <p>The tables of {@code facts/x.md} are about {@code x.json}. A column "pointer" or "place" names places that exist, a
 * column "value" what stands there, a column "absent" places that must not exist because nothing is printed.
 */
class FactsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String POINTER = "pointer";
    private static final String VALUE = "value";
    private static final String ABSENT = "absent";
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("facts"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void should_have_a_table_for_every_real_document() throws IOException {
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains("binh-luong-plan-2023.md", "hoang-cat-2023.md", "quang-trung-2023.md");
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_find_every_fact_in_the_example(Path file) throws IOException {
        JsonNode example = JSON.readTree(exampleOf(file).toFile());
        List<Table> tables = tables(file);
        assertThat(tables).as("tables of %s", file).anyMatch(table -> table.has(POINTER));
        for (Table table : tables) {
            assertThat(table.rows())
                    .as("rows under line %d of %s", table.line(), file)
                    .isNotEmpty();
            assertThat(table.has(POINTER) || table.has(ABSENT))
                    .as("a place in the table of line %d of %s", table.line(), file)
                    .isTrue();
            table.rows().forEach(row -> compare(row, example, file));
        }
    }

    private static void compare(Map<String, String> row, JsonNode example, Path file) {
        assertThat(row.values()).as("cells of %s in %s", row, file).noneMatch(String::isBlank);
        for (JsonPointer place : places(row, POINTER)) {
            JsonNode node = example.at(place);
            assertThat(node.isMissingNode()).as("missing: %s in %s", row, file).isFalse();
            if (row.containsKey(VALUE)) {
                String value = node.isValueNode() ? node.asText() : node.toString();
                assertThat(value).as("%s in %s", row, file).isEqualTo(row.get(VALUE));
            }
        }
        for (JsonPointer place : places(row, ABSENT)) {
            assertThat(example.at(place).isMissingNode())
                    .as("present though not printed: %s in %s", row, file)
                    .isTrue();
        }
    }

    /** Returns the places that a cell names, one a line. */
    private static List<JsonPointer> places(Map<String, String> row, String column) {
        return row.containsKey(column)
                ? Arrays.stream(row.get(column).split("<br>"))
                        .map(FactsTest::plain)
                        .map(JsonPointer::compile)
                        .toList()
                : List.of();
    }

    private static Path exampleOf(Path file) {
        return EXAMPLES.resolve(file.getFileName().toString().replaceAll("\\.md$", ".json"));
    }

    private static List<Table> tables(Path file) throws IOException {
        List<Table> tables = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!isRow(lines.get(i))) {
                continue;
            }
            int first = i;
            List<String> columns =
                    cells(lines.get(i)).stream().map(FactsTest::column).toList();
            assertThat(i + 1 < lines.size() && lines.get(i + 1).matches("\\|[-| :]+\\|"))
                    .as("rule under line %d of %s", first + 1, file)
                    .isTrue();
            List<Map<String, String>> rows = new ArrayList<>();
            for (i += 2; i < lines.size() && isRow(lines.get(i)); i++) {
                List<String> cells = cells(lines.get(i));
                assertThat(cells).as("line %d of %s", i + 1, file).hasSameSizeAs(columns);
                Map<String, String> row = new HashMap<>();
                for (int column = 0; column < columns.size(); column++) {
                    row.put(columns.get(column), cells.get(column));
                }
                rows.add(row);
            }
            tables.add(new Table(first + 1, columns, rows));
        }
        return tables;
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(FactsTest::plain)
                .toList();
    }

    /** Returns the text of a cell without the marks of code. */
    private static String plain(String cell) {
        String text = cell.strip();
        return text.matches("`[^`]*`") ? text.substring(1, text.length() - 1) : text;
    }

    /** Returns the name of a column; "place (JSON Pointer)" is "pointer" too. */
    private static String column(String title) {
        return title.startsWith("place") ? POINTER : title;
    }

    private record Table(int line, List<String> columns, List<Map<String, String>> rows) {

        boolean has(String column) {
            return columns.contains(column);
        }
    }
}
