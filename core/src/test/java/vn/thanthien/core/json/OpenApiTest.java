package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description for services refers to what is there, and to all schemas that there are. */
class OpenApiTest {

    private static final Path FILE = Path.of("..", "docs", "openapi.json");

    @Test
    void should_refer_to_every_schema_and_to_nothing_else() throws IOException {
        JsonNode api = new ObjectMapper().readTree(FILE.toFile());
        List<String> references = api.findValuesAsText("$ref");
        assertThat(references)
                .filteredOn(reference -> reference.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .isFalse());
        try (Stream<Path> schemas = Files.list(FILE.resolveSibling("schema"))) {
            assertThat(references)
                    .filteredOn(reference -> !reference.startsWith("#"))
                    .containsExactlyInAnyOrderElementsOf(schemas.map(schema -> "schema/" + schema.getFileName())
                            .toList());
        }
    }
}
