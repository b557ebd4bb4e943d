package vn.thanthien.rules.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/** A list of accepted findings survives what does not change the findings. */
class FingerprintProperties {

    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Checker CHECKER = Checker.of(Results.PROFILE);

    /** Lists whose order the document does not mean: tables, and facts that stand beside each other. */
    private static final Set<String> UNORDERED = Set.of(
            "additional",
            "breakdowns",
            "byField",
            "claims",
            "commitmentCounts",
            "dialogues",
            "durations",
            "evidence",
            "facilities",
            "frequencies",
            "illegible",
            "verbatim",
            "investments",
            "lists",
            "multiplications",
            "pendingCases",
            "publicised",
            "ratings",
            "receptionByPost",
            "receptionSchedules",
            "targets",
            "years");

    @Provide
    Arbitrary<String> examples() {
        return Arbitraries.of(Results.NAMES);
    }

    @Property(tries = 60)
    void should_not_depend_on_the_order_of_what_has_none(@ForAll("examples") String example, @ForAll Random random)
            throws IOException {
        ObjectNode document = (ObjectNode) TREES.readTree(Results.bytes(example));
        List<String> before = fingerprints(document);
        shuffle(document, random);
        assertThat(fingerprints(document)).isEqualTo(before);
    }

    @Property(tries = 30)
    void should_not_depend_on_facts_that_no_finding_is_about(@ForAll("examples") String example, @ForAll Random random)
            throws IOException {
        ObjectNode document = (ObjectNode) TREES.readTree(Results.bytes(example));
        List<String> before = fingerprints(document);
        ObjectNode annex = document.withArray("annexes").addObject();
        annex.put("label", "Phụ lục " + random.nextInt(100));
        if (!document.path("schema").asText().contains("plan")) {
            document.withArray("facilities").insertObject(0).put("name", "Ghế chờ " + random.nextInt(1000));
        }
        assertThat(fingerprints(document)).isEqualTo(before);
    }

    private static List<String> fingerprints(ObjectNode document) throws IOException {
        return Results.check(CHECKER, DocumentJson.read(TREES.writeValueAsBytes(document)), CheckContext.none())
                .findings()
                .stream()
                .map(finding -> describe(finding))
                .sorted()
                .toList();
    }

    private static String describe(Finding finding) {
        return finding.rule() + " " + finding.place().key() + " " + finding.fingerprint();
    }

    private static void shuffle(JsonNode node, Random random) {
        node.properties().forEach(field -> {
            if (UNORDERED.contains(field.getKey()) && field.getValue() instanceof ArrayNode array) {
                List<JsonNode> items = new ArrayList<>();
                array.forEach(items::add);
                Collections.shuffle(items, random);
                array.removeAll();
                array.addAll(items);
            }
        });
        node.forEach(child -> shuffle(child, random));
    }
}
