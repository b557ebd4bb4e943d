package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The description for services holds all schemas, each definition as a component: many tools do not follow references into the
 * definitions of other files.
 */
class OpenApiTest {

    private static final Path FILE = Path.of("..", "docs", "openapi.json");
    private static final Path SCHEMAS = Path.of("..", "docs", "schema");
    private static final String EXTERNAL = "schema/";
    private static final String DEFINITION = "#/$defs/";
    private static final String COMPONENT = "#/components/schemas/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void should_hold_the_schemas_as_they_are() throws IOException {
        String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(written()) + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(FILE, written);
        }
        assertThat(Files.readString(FILE)).isEqualTo(written);
    }

    @Test
    void should_refer_to_nothing_that_is_not_there() throws IOException {
        JsonNode api = JSON.readTree(FILE.toFile());
        assertThat(api.findValuesAsText("$ref"))
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isObject())
                                .as(reference)
                                .isTrue());
    }

    @Test
    void should_have_every_schema() throws IOException {
        try (Stream<Path> schemas = Files.list(SCHEMAS)) {
            assertThat(frame().findValuesAsText("$ref"))
                    .filteredOn(reference -> reference.startsWith(EXTERNAL))
                    .containsExactlyInAnyOrderElementsOf(schemas.map(schema -> EXTERNAL + schema.getFileName())
                            .toList());
        }
    }

    private static ObjectNode frame() throws IOException {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("openapi-frame.json")) {
            return (ObjectNode) JSON.readTree(in);
        }
    }

    private static ObjectNode written() throws IOException {
        ObjectNode api = frame();
        ObjectNode components = (ObjectNode) api.at("/components/schemas");
        Map<String, JsonNode> named = new LinkedHashMap<>();
        components.properties().forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        for (Map.Entry<String, JsonNode> component : named.entrySet()) {
            String reference = component.getValue().path("$ref").asText();
            if (reference.startsWith(EXTERNAL)) {
                Path file = SCHEMAS.resolve(reference.substring(EXTERNAL.length()));
                embed(component.getKey(), (ObjectNode) JSON.readTree(file.toFile()), components);
            }
        }
        return api;
    }

    /** A definition that another schema has alike is there once; one that differs takes the name of its own schema along. */
    private static void embed(String name, ObjectNode schema, ObjectNode components) {
        ObjectNode definitions = (ObjectNode) schema.remove("$defs");
        schema.remove(List.of("$schema", "$id"));
        Map<String, String> names = new LinkedHashMap<>();
        if (definitions != null) {
            definitions.fieldNames().forEachRemaining(definition -> names.put(definition, definition));
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Map.Entry<String, String> entry : names.entrySet()) {
                    JsonNode taken = components.get(entry.getValue());
                    if (taken != null && !taken.equals(renamed(definitions.get(entry.getKey()), names))) {
                        entry.setValue(name + entry.getKey());
                        changed = true;
                    }
                }
            }
            names.forEach(
                    (definition, component) -> components.set(component, renamed(definitions.get(definition), names)));
        }
        components.set(name, renamed(schema, names));
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> names) {
        JsonNode copy = node.deepCopy();
        rename(copy, names);
        return copy;
    }

    private static void rename(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asText();
            if (reference.startsWith(DEFINITION)) {
                String definition = reference.substring(DEFINITION.length());
                object.put("$ref", COMPONENT + names.getOrDefault(definition, definition));
            }
        }
        node.forEach(child -> rename(child, names));
    }
}
