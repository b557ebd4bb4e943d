package vn.thanthien.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/**
 * The shortest documents under which the tests saw each rule pass and fail. With {@code -Dregenerate=true} they fill what
 * the examples of the catalogue lack, so that nobody writes them twice; what stands there already stays.
 */
public final class SeenExamples {

    private static final Path FILE = Path.of("src/main/resources/vn/thanthien/rules/examples.json");
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, JsonNode> GOOD = new TreeMap<>();
    private static final Map<String, JsonNode> BAD = new TreeMap<>();
    private static final Map<String, JsonNode> WORSE = new TreeMap<>();
    private static final Comparator<JsonNode> SHORTER =
            Comparator.<JsonNode>comparingInt(node -> node.toString().length()).thenComparing(JsonNode::toString);

    static {
        if (Boolean.getBoolean("regenerate")) {
            Runtime.getRuntime().addShutdownHook(new Thread(SeenExamples::write));
        }
    }

    private SeenExamples() {}

    /** Takes a look at a result under the standard profile without any context. */
    public static synchronized void saw(OfficialDocument document, CheckResult result) {
        if (!Boolean.getBoolean("regenerate")) {
            return;
        }
        JsonNode json = fragment(document);
        for (RuleOutcome outcome : result.outcomes()) {
            String id = outcome.rule().id();
            if (outcome.status() == Status.PASSED) {
                GOOD.merge(id, json, SeenExamples::shorter);
            } else if (outcome.status() == Status.FAILED) {
                // one fault in one place shows best what a rule finds
                (outcome.failed() == 1 ? BAD : WORSE).merge(id, json, SeenExamples::shorter);
            }
        }
    }

    private static JsonNode shorter(JsonNode one, JsonNode other) {
        return SHORTER.compare(one, other) <= 0 ? one : other;
    }

    private static JsonNode fragment(OfficialDocument document) {
        try {
            byte[] bytes =
                    document instanceof Plan plan ? PlanJson.canonical(plan) : ReportJson.canonical((Report) document);
            return RuleExamples.withoutFrame((ObjectNode) MAPPER.readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void write() {
        try {
            ObjectNode file = (ObjectNode) MAPPER.readTree(Files.readString(FILE));
            Map<String, JsonNode> rules = new TreeMap<>();
            file.get("rules").properties().forEach(entry -> rules.put(entry.getKey(), entry.getValue()));
            WORSE.forEach(BAD::putIfAbsent);
            for (Rule rule : StandardRules.all()) {
                String id = rule.info().id();
                if (GOOD.containsKey(id) && BAD.containsKey(id) && !rules.containsKey(id)) {
                    rules.put(
                            id,
                            MAPPER.createObjectNode()
                                    .<ObjectNode>set("good", shrunk(rule, GOOD.get(id)))
                                    .set("bad", shrunk(rule, BAD.get(id))));
                }
            }
            ObjectNode sorted = MAPPER.createObjectNode();
            rules.forEach(sorted::set);
            file.set("rules", sorted);
            DefaultPrettyPrinter layout =
                    new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
            Files.writeString(FILE, MAPPER.writer(layout).writeValueAsString(file) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule says of a document, whatever else stands in it. */
    private static List<String> said(Rule rule, ObjectNode fragment) {
        try {
            return RuleExamples.check(rule, fragment).outcomes().get(0).status() == Status.PASSED
                    ? List.of("PASSED")
                    : RuleExamples.check(rule, fragment).findings().stream()
                            .map(Finding::fingerprint)
                            .toList();
        } catch (UnreadableInputException e) {
            return List.of("unreadable");
        }
    }

    /** The example without everything that plays no part in what the rule says of it. */
    private static ObjectNode shrunk(Rule rule, JsonNode example) {
        ObjectNode whole = example.deepCopy();
        List<String> said = said(rule, whole);
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (String pointer : pointers(whole, "")) {
                ObjectNode less = whole.deepCopy();
                remove(less, JsonPointer.compile(pointer));
                if (said(rule, less).equals(said)) {
                    whole = less;
                    smaller = true;
                    break;
                }
            }
        }
        return whole;
    }

    private static List<String> pointers(JsonNode node, String at) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(member -> {
                if (!member.getKey().equals("schema")) {
                    pointers.add(at + "/" + member.getKey());
                    pointers.addAll(pointers(member.getValue(), at + "/" + member.getKey()));
                }
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            pointers.add(at + "/" + i);
            pointers.addAll(pointers(node.get(i), at + "/" + i));
        }
        return pointers;
    }

    private static void remove(ObjectNode root, JsonPointer pointer) {
        JsonNode parent = root.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        }
    }
}
