package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.json.JsonSchema;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/** Whatever the reader takes, no rule throws: the least and the greatest numbers and dates that there can be, everywhere. */
class ExtremeValuesTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DOCUMENTS = 100;

    private static final List<String> TEXTS = List.of("", "S3.1", "hằng tuần 50 phiếu", "\uD83D\uDCC4", "05/BC-UBND");
    private static final List<String> DATES =
            List.of("0000", "9999", "0000-01-01", "9999-12-31", "2023-02", "2024-02-29");
    private static final List<String> DECIMALS =
            List.of("0", "0.000000", "999999999999999999", "999999999999.999999", "100", "0.000001");

    /** A schema from which documents are drawn. */
    private record Drawn(JsonNode schema, Random random) {

        static ObjectNode document(Class<?> type, long seed) throws JsonProcessingException {
            JsonNode schema = new ObjectMapper().readTree(JsonSchema.of(type));
            return new Drawn(schema, new Random(seed)).object(schema, 0);
        }

        private JsonNode value(JsonNode node, int depth) {
            if (node.has("$ref")) {
                String name = node.get("$ref").textValue().replaceAll(".*/", "");
                return scalar(name, schema.get("$defs").get(name), depth);
            }
            if (node.has("const")) {
                return node.get("const");
            }
            ArrayNode array = JSON.arrayNode();
            for (int i = random.nextInt(3); i > 0; i--) {
                array.add(value(node.get("items"), depth));
            }
            return array;
        }

        private JsonNode scalar(String name, JsonNode type, int depth) {
            return switch (name) {
                case "Count", "Number", "Positive" ->
                    JSON.numberNode(Math.max(
                            type.path("minimum").longValue(),
                            number(type.get("maximum").longValue())));
                case "Date" -> JSON.textNode(any(DATES));
                case "Decimal" -> JSON.textNode(any(DECIMALS));
                case "Text" -> JSON.textNode(any(TEXTS));
                case "Flag" -> JSON.booleanNode(random.nextBoolean());
                case "Figure" -> choice(type.get("anyOf").get(0));
                default -> type.has("enum") ? choice(type) : object(type, depth + 1);
            };
        }

        private long number(long greatest) {
            return random.nextInt(4) == 0 ? random.nextInt(3) : greatest;
        }

        private JsonNode choice(JsonNode type) {
            return type.get("enum").get(random.nextInt(type.get("enum").size()));
        }

        private String any(List<String> values) {
            return values.get(random.nextInt(values.size()));
        }

        private ObjectNode object(JsonNode type, int depth) {
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<String, JsonNode> member : type.get("properties").properties()) {
                boolean required = type.path("required").valueStream().anyMatch(JSON.textNode(member.getKey())::equals);
                if (required || (depth < 6 && random.nextInt(5) > 0)) {
                    object.set(member.getKey(), value(member.getValue(), depth));
                }
            }
            return object;
        }
    }

    private static void assertThatNoRuleThrows(OfficialDocument document, Checker checker, Object seed) {
        CheckResult result = document instanceof Report report ? checker.check(report) : checker.check((Plan) document);
        assertThat(result.outcomes())
                .as("document %s", seed)
                .filteredOn(outcome -> outcome.status() == Status.ERRORED)
                .extracting(RuleOutcome::toString)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanh-hoa-5-3-4", "bac-giang-100"})
    void should_apply_every_rule_to_extreme_values(String profile) throws JsonProcessingException {
        Checker checker = Checker.of(Profile.shipped(profile));
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            assertThatNoRuleThrows(
                    ReportJson.read(Drawn.document(Report.class, seed).toString()), checker, seed);
            assertThatNoRuleThrows(
                    PlanJson.read(Drawn.document(Plan.class, seed).toString()), checker, seed);
        }
    }

    @Test
    void should_reckon_with_the_greatest_year() {
        String json = "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"A\"}, \"period\": {\"year\": 999999},"
                + " \"header\": {\"date\": \"9999-12-31\"}, \"figures\": {\"petitions\": {\"received\": 1}}}";
        assertThatNoRuleThrows(ReportJson.read(json), Checker.of(Profile.shipped("thanh-hoa-5-3-4")), json);
    }
}
