package vn.thanthien.rules.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.result.ResultSarif;

class ResultSarifTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    /** As OASIS publishes it. */
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = ResultSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(TREES.readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sarif(CheckResult result, String example) throws IOException {
        return TREES.readTree(
                ResultSarif.write(result, Language.VIETNAMESE, new JsonSource("báo cáo.json", Results.bytes(example))));
    }

    @Test
    void should_follow_the_schema_of_sarif() throws IOException {
        for (var entry : Results.all().entrySet()) {
            String example = Results.NAMES.contains(entry.getKey()) ? entry.getKey() : "hoang-cat-2023";
            assertThat(SCHEMA.validate(sarif(entry.getValue(), example)))
                    .as(entry.getKey())
                    .isEmpty();
            assertThat(SCHEMA.validate(TREES.readTree(ResultSarif.write(entry.getValue(), Language.ENGLISH))))
                    .as(entry.getKey())
                    .isEmpty();
        }
        assertThat(SCHEMA.validate(TREES.readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}")))
                .as("a run without a tool")
                .isNotEmpty();
    }

    @Test
    void should_point_into_the_text() throws IOException {
        for (String example : Results.NAMES) {
            List<String> lines = new String(Results.bytes(example), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            JsonNode document = TREES.readTree(Results.bytes(example));
            for (JsonNode result : sarif(Results.of(example), example).at("/runs/0/results")) {
                JsonNode region = result.at("/locations/0/physicalLocation/region");
                JsonNode value = document.at(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue());
                assertThat(region.isMissingNode()).isEqualTo(value.isMissingNode());
                if (!region.isMissingNode()) {
                    String line = lines.get(region.path("startLine").intValue() - 1);
                    int column = line.offsetByCodePoints(
                            0, region.path("startColumn").intValue() - 1);
                    String begins = value.isObject() ? "{" : value.isArray() ? "[" : value.toString();
                    assertThat(line.substring(column)).startsWith(begins);
                }
            }
        }
    }

    @Test
    void should_tell_levels_rules_fingerprints_and_suppressions() throws IOException {
        CheckResult checked = Results.suppressed();
        JsonNode run = sarif(checked, "hoang-cat-2023").at("/runs/0");
        assertThat(run.path("results"))
                .hasSize(checked.findings().size() + checked.suppressed().size());
        int suppressed = 0;
        for (JsonNode result : run.path("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").intValue());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/help/text").textValue()).isNotBlank();
            assertThat(result.at("/partialFingerprints/thanthien~1v1").textValue())
                    .matches("[0-9a-f]{16}");
            for (JsonNode why : result.path("suppressions")) {
                suppressed++;
                assertThat(why.path("justification").textValue())
                        .containsAnyOf("Tỉnh có quy định riêng", "Phòng Nội vụ đến hết 30/6/2030: Đã giải trình");
            }
        }
        assertThat(suppressed).isEqualTo(checked.suppressed().size());
        assertThat(run.at("/results/0/level").textValue()).isEqualTo("error");
    }

    @Test
    void should_tell_a_rule_that_threw() throws IOException {
        JsonNode run = sarif(Results.errored(), "complete-2025").at("/runs/0");
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        // rules that need what the check was not given tell so too
        assertThat(run.at("/invocations/0/toolExecutionNotifications"))
                .filteredOn(notification -> notification.path("level").asText().equals("error"))
                .extracting(
                        notification -> notification.at("/associatedRule/id").textValue())
                .containsExactly("BAD-01");
    }
}
