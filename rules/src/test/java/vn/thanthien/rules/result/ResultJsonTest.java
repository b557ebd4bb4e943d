package vn.thanthien.rules.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.PersonalData;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.result.ResultJson;

class ResultJsonTest {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ResultJson.schema());

    @Test
    void should_follow_the_published_schema() throws IOException {
        for (var entry : Results.all().entrySet()) {
            CheckResult result = entry.getValue();
            for (String json : new String[] {
                ResultJson.write(result),
                ResultJson.write(result, Language.ENGLISH),
                ResultJson.write(PersonalData.maskedIn(result))
            }) {
                assertThat(SCHEMA.validate(TREES.readTree(json)))
                        .as(entry.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void should_use_every_member_and_every_type_of_the_schema() throws IOException {
        Set<String> used = new TreeSet<>();
        for (CheckResult result : Results.all().values()) {
            names(TREES.readTree(ResultJson.write(result)), used);
        }
        Set<String> known = new TreeSet<>();
        JsonNode schema = TREES.readTree(ResultJson.schema());
        properties(schema, known);
        // no rule of the standard set tells such values yet; programs must be ready for them all the same
        known.removeAll(Set.of("SPAN", "start", "end"));
        assertThat(used).containsAll(known);
    }

    private static void names(JsonNode node, Set<String> names) {
        node.properties().forEach(field -> {
            names.add(field.getKey());
            if (field.getKey().equals("type")) {
                names.add(field.getValue().textValue());
            }
        });
        node.forEach(child -> names(child, names));
    }

    private static void properties(JsonNode schema, Set<String> names) {
        schema.path("properties").properties().forEach(field -> {
            names.add(field.getKey());
            if (field.getKey().equals("type")) {
                names.add(field.getValue().path("const").textValue());
            }
        });
        schema.forEach(child -> properties(child, names));
    }

    private static JsonNode withoutWords(JsonNode outcomes) {
        JsonNode plain = outcomes.deepCopy();
        plain.forEach(outcome -> ((ObjectNode) outcome).remove("remarks"));
        return plain;
    }

    @Test
    void should_tell_what_programs_decide_by_alike_in_every_language() throws IOException {
        CheckResult result = Results.of("faulty-2025");
        JsonNode both = TREES.readTree(ResultJson.write(result));
        JsonNode english = TREES.readTree(ResultJson.write(result, Language.ENGLISH));
        assertThat(english.path("counts")).isEqualTo(both.path("counts"));
        assertThat(withoutWords(english.path("outcomes"))).isEqualTo(withoutWords(both.path("outcomes")));
        for (int i = 0; i < result.findings().size(); i++) {
            Finding finding = result.findings().get(i);
            JsonNode told = both.path("findings").get(i);
            assertThat(told.at("/message/vi").textValue()).isEqualTo(finding.message(Language.VIETNAMESE));
            assertThat(told.path("fingerprint").textValue()).isEqualTo(finding.fingerprint());
            assertThat(told.at("/place/pointer").textValue())
                    .isEqualTo(finding.place().pointer());
            assertThat(english.path("findings").get(i).path("message").fieldNames())
                    .toIterable()
                    .containsExactly("en");
        }
    }

    @Test
    void should_tell_why_findings_do_not_count_and_which_acceptances_do_nothing() throws IOException {
        JsonNode json = TREES.readTree(ResultJson.write(Results.suppressed()));
        assertThat(json.path("suppressed")).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode finding : json.path("suppressed")) {
            assertThat(finding.at("/suppression/reason").textValue()).isIn("Tỉnh có quy định riêng", "Đã giải trình");
        }
        assertThat(json.at("/staleAcceptances/0/over").booleanValue()).isFalse();
        assertThat(json.at("/staleAcceptances/1/over").booleanValue()).isTrue();
    }

    @Test
    void should_tell_the_class_of_an_exception_and_nothing_of_the_document() {
        String json = ResultJson.write(Results.errored());
        assertThat(json)
                .contains("\"error\" : \"java.lang.IllegalStateException\"", "\"verdict\" : \"UNDETERMINED\"")
                .doesNotContain("secret of");
    }
}
