package vn.thanthien.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Rule;

/**
 * For each standard rule a document that keeps it and one that breaks it, as short as can be (ví dụ đúng, ví dụ sai).
 *
 * <p>What a rule finds in the second is not written down anywhere: it is found when somebody asks.
 *
 * <p>This class is immutable and thread-safe. Nothing is read before the first call.
 */
public final class RuleExamples {

    private static final String PROFILE = "thanh-hoa-5-3-4";

    private RuleExamples() {}

    /**
     * The examples of one rule.
     *
     * @param good the members of a document that keeps the rule, as JSON; the others are those of {@link #frameOf}
     * @param bad the same of a document that breaks it
     * @param keeps whether the rule holds of the good one
     * @param findings what the rule finds in the bad one
     */
    public record Pair(String good, String bad, boolean keeps, List<Finding> findings) {}

    /** Reads the file once. */
    private static final class File {

        static final JsonNode ROOT = read();

        private File() {}

        private static JsonNode read() {
            try (InputStream in = RuleExamples.class.getResourceAsStream("examples.json")) {
                if (in == null) {
                    throw new IllegalStateException("no examples.json in the jar");
                }
                return JsonMapper.builder().build().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the examples of a rule; empty for one that needs a profile or a context of its own. */
    public static Optional<Pair> of(Rule rule) {
        JsonNode pair = File.ROOT.get("rules").get(rule.info().id());
        if (pair == null) {
            return Optional.empty();
        }
        return Optional.of(new Pair(
                pair.get("good").toString(),
                pair.get("bad").toString(),
                check(rule, (ObjectNode) pair.get("good")).count(Status.PASSED) == 1,
                check(rule, (ObjectNode) pair.get("bad")).findings()));
    }

    /** Returns what a rule says of the document that a fragment makes with its frame. */
    static CheckResult check(Rule rule, ObjectNode fragment) {
        Checker checker = Checker.of(Profile.shipped(PROFILE), List.of(rule));
        return checker.check(document(fragment));
    }

    private static OfficialDocument document(ObjectNode fragment) {
        boolean plan = fragment.path("schema").asText().equals(Plan.SCHEMA);
        ObjectNode whole = frame(plan ? Plan.SCHEMA : Report.SCHEMA).deepCopy();
        fragment.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                whole.remove(member.getKey());
            } else {
                whole.set(member.getKey(), member.getValue());
            }
        });
        return plan ? PlanJson.read(whole.toString()) : ReportJson.read(whole.toString());
    }

    /** Returns the members of every example of a format that does not say otherwise, as JSON. */
    public static String frameOf(String schema) {
        return frame(schema).toString();
    }

    private static ObjectNode frame(String schema) {
        return (ObjectNode) File.ROOT.get("frames").get(schema);
    }

    /** Returns a document without the members of its frame; a member of the frame that it lacks is null. */
    static ObjectNode withoutFrame(ObjectNode document) {
        String schema = document.path("schema").asText();
        ObjectNode frame = frame(schema);
        ObjectNode fragment = document.deepCopy();
        for (Map.Entry<String, JsonNode> member : frame.properties()) {
            boolean tellsThePlan = member.getKey().equals("schema") && schema.equals(Plan.SCHEMA);
            if (!fragment.has(member.getKey())) {
                fragment.putNull(member.getKey());
            } else if (fragment.get(member.getKey()).equals(member.getValue()) && !tellsThePlan) {
                fragment.remove(member.getKey());
            }
        }
        return fragment;
    }
}
