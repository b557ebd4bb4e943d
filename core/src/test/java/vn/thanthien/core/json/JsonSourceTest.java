package vn.thanthien.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.report.Report;

/** A place that a problem tells is where an editor shows it. */
class JsonSourceTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Bilingual ANY = new Bilingual("x", "x");

    @Test
    void should_find_every_value_of_a_document_where_it_is_written() throws IOException {
        RandomDocuments documents = new RandomDocuments(4);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            JsonNode document = documents.next(Shape.of(Report.class));
            String text = StrictJson.tree(document);
            List<String> lines = text.lines().toList();
            JsonSource source = new JsonSource("", text.getBytes(UTF_8));
            Map<String, JsonNode> values = new LinkedHashMap<>();
            collect("", document, values);
            for (Map.Entry<String, JsonNode> value : values.entrySet()) {
                InputProblem problem = source.problem(value.getKey(), ANY, ANY);
                String line = lines.get(problem.line() - 1);
                String rest = line.substring(line.offsetByCodePoints(0, problem.column() - 1))
                        + String.join("\n", lines.subList(problem.line(), lines.size()));
                assertThat(first(rest))
                        .as("%s in %s", value.getKey(), text)
                        .hasToString(value.getValue().toString());
                found++;
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    /** Reads the value with which a text begins. */
    private static JsonNode first(String text) throws IOException {
        try (JsonParser parser = TREES.createParser("[" + text)) {
            parser.nextToken();
            parser.nextToken();
            return parser.readValueAsTree();
        }
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> values) {
        values.put(pointer, node);
        node.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), values));
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), values);
        }
    }

    @Test
    void should_tell_the_nearest_place_around_what_is_not_there() {
        JsonSource source = new JsonSource("a.json", "{\"b\":\n [1, {}]}".getBytes(UTF_8));
        InputProblem problem = source.missing("/b/1/c", "c");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(problem.source()).isEqualTo("a.json");
        assertThat(source.problem("/bb", ANY, ANY).line()).isEqualTo(1);
        InputProblem nowhere = new JsonSource("", new byte[0]).problem("/b", ANY, ANY);
        assertThat(nowhere.line()).isZero();
        assertThat(nowhere.column()).isZero();
    }

    @Test
    void should_count_letters_not_bytes_in_every_reading() {
        String json =
                "\uFEFF{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Hoằng Cát\", \"population\": -1}, \"period\": {}}";
        InputProblem problem = catchThrowableOfType(UnreadableInputException.class, () -> ReportJson.read(json))
                .problems()
                .get(0);
        assertThat(problem.pointer()).isEqualTo("/locality/population");
        // the byte order mark is no letter: columns count from 1 behind it
        assertThat(problem.column()).isEqualTo(json.indexOf("-1"));
    }
}
