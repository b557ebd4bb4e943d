package vn.thanthien.core.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Suppression;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.json.JsonSource;
import vn.thanthien.core.language.Language;

/**
 * The result of a check in SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), for tools that show findings.
 *
 * <p>Each place is a logical location whose full name is the JSON Pointer; with the text of the document at hand it is a
 * line and a column too. A suppressed finding stands among the others and says why.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class ResultSarif {

    private static final String VERSION = "2.1.0";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    private static final String FINGERPRINT = "thanthien/v1";

    private final JsonGenerator json;
    private final Language language;
    private final Map<String, JsonSource.Position> positions;
    private final String uri;
    private final Map<RuleInfo, Integer> ruleIndex = new HashMap<>();

    private ResultSarif(JsonGenerator json, Language language, String uri, Map<String, JsonSource.Position> positions) {
        this.json = json;
        this.language = language;
        this.uri = uri;
        this.positions = positions;
    }

    /** Returns the result with its places as JSON Pointers only. */
    public static String write(CheckResult result, Language language) {
        return write(result, language, result.name().orElse(""), Map.of());
    }

    /** Returns the result with lines and columns in the text that was checked; the name of the source is its address. */
    public static String write(CheckResult result, Language language, JsonSource source) {
        Set<String> pointers = new HashSet<>();
        for (List<Finding> findings : List.of(result.findings(), result.suppressed())) {
            for (Finding finding : findings) {
                pointers.add(finding.place().pointer());
                finding.related().forEach(place -> pointers.add(place.pointer()));
            }
        }
        return write(result, language, source.name(), source.positions(pointers));
    }

    private static String write(
            CheckResult result, Language language, String name, Map<String, JsonSource.Position> positions) {
        return JsonText.of(json -> new ResultSarif(json, language, uri(name), positions).log(result));
    }

    /** A relative address: every byte but those of plain names is escaped. */
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = PLAIN.indexOf(c) >= 0;
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return uri.toString();
    }

    private void log(CheckResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("version", VERSION);
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(result);
        invocation(result);
        json.writeStringField("language", language == Language.VIETNAMESE ? "vi-VN" : "en-US");
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Finding finding : result.findings()) {
            finding(finding);
        }
        for (Finding finding : result.suppressed()) {
            finding(finding);
        }
        json.writeEndArray();
        properties(result);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(CheckResult result) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Th\u00e2n Thi\u1ec7n");
        json.writeStringField("version", result.ruleSetVersion());
        json.writeArrayFieldStart("rules");
        for (RuleOutcome outcome : result.outcomes()) {
            ruleIndex.put(outcome.rule(), ruleIndex.size());
            rule(outcome.rule());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleInfo rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        message("shortDescription", rule.truth(language));
        message("help", rule.remedy(language));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What could not be carried out is told, since a tool would take silence for a pass. */
    private void invocation(CheckResult result) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", result.verdict() != Verdict.UNDETERMINED);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (RuleOutcome outcome : result.outcomes()) {
            if (outcome.errored()) {
                notification(outcome.rule(), "error", ResultText.errored(outcome, language));
            }
            for (Phrase remark : outcome.remarks()) {
                notification(outcome.rule(), "note", remark.in(language));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(RuleInfo rule, String level, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", level);
        message("message", text);
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", rule.id());
        json.writeNumberField("index", ruleIndex.getOrDefault(rule, -1));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", ruleIndex.getOrDefault(finding.rule(), -1));
        json.writeStringField("level", level(finding.severity()));
        message("message", finding.message(language));
        json.writeArrayFieldStart("locations");
        location(finding.place());
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        for (Place place : finding.related()) {
            location(place);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        // an empty list says that there is none, which no list would leave open
        json.writeArrayFieldStart("suppressions");
        if (finding.suppression().isPresent()) {
            suppression(finding.suppression().get());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(Place place) throws IOException {
        json.writeStartObject();
        if (!uri.isEmpty()) {
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri);
            json.writeEndObject();
            JsonSource.Position position = positions.get(place.pointer());
            if (position != null) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", position.line());
                json.writeNumberField("startColumn", position.column());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        String label = place.label().in(language);
        json.writeStringField("name", label.isEmpty() ? place.key() : label);
        json.writeStringField("fullyQualifiedName", place.pointer());
        json.writeStringField("kind", "member");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void suppression(Suppression why) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", ResultText.why(why, language));
        json.writeEndObject();
    }

    private void properties(CheckResult result) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("verdict", result.verdict().name());
        json.writeStringField("profile", result.profile());
        json.writeStringField("subjectSha256", result.subjectDigest());
        json.writeBooleanField("personalDataMasked", result.isMasked());
        json.writeEndObject();
    }

    private void message(String member, String text) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
