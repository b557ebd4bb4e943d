package vn.thanthien.core.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.RuleSetVersion;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.StaleAcceptance;
import vn.thanthien.core.finding.Suppression;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;

/**
 * The result of a check as programs read it, in the format {@value #SCHEMA}.
 *
 * <p>Members stand in a fixed order. A text is an object with a member for each language asked for; what programs decide by
 * (ids, pointers, fingerprints, values) is the same in every language.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class ResultJson {

    /** The name of the format. */
    public static final String SCHEMA = "thanthien-result-1";

    private final JsonGenerator json;
    private final List<Language> languages;

    private ResultJson(JsonGenerator json, List<Language> languages) {
        this.json = json;
        this.languages = languages;
    }

    /** Returns the result with its texts in both languages. */
    public static String write(CheckResult result) {
        return write(result, List.of(Language.values()));
    }

    /** Returns the result with its texts in one language. */
    public static String write(CheckResult result, Language language) {
        return write(result, List.of(language));
    }

    private static String write(CheckResult result, List<Language> languages) {
        return JsonText.of(json -> new ResultJson(json, languages).result(result));
    }

    /** Returns the JSON Schema (draft 2020-12) of the format. */
    public static String schema() {
        String file = SCHEMA + ".schema.json";
        try (InputStream in = ResultJson.class.getResourceAsStream("/vn/thanthien/core/json/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void result(CheckResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        optional("name", result.name());
        json.writeStringField("document", result.document() instanceof Plan ? "PLAN" : "REPORT");
        json.writeStringField("subjectSha256", result.subjectDigest());
        json.writeStringField("verdict", result.verdict().name());
        json.writeStringField("profile", result.profile());
        json.writeStringField("ruleSetVersion", result.ruleSetVersion());
        json.writeArrayFieldStart("ruleSets");
        for (RuleSetVersion ruleSet : result.ruleSets()) {
            json.writeStartObject();
            json.writeStringField("id", ruleSet.id());
            json.writeStringField("version", ruleSet.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("personalDataMasked", result.isMasked());
        counts(result);
        findings("findings", result.findings());
        findings("suppressed", result.suppressed());
        stale(result.staleAcceptances());
        json.writeArrayFieldStart("outcomes");
        for (RuleOutcome outcome : result.outcomes()) {
            outcome(outcome);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(CheckResult result) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.name(), result.count(severity));
        }
        json.writeEndObject();
        json.writeNumberField("suppressed", result.suppressed().size());
        json.writeObjectFieldStart("rules");
        for (RuleOutcome.Status status : RuleOutcome.Status.values()) {
            json.writeNumberField(status.name(), result.count(status));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void findings(String member, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(member);
        for (Finding finding : findings) {
            finding(finding);
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().name());
        place("place", finding.place());
        phrase("expected", finding.expected());
        phrase("actual", finding.actual());
        if (finding.note().isPresent()) {
            phrase("note", finding.note().get());
        }
        text("message", finding::message);
        text("remedy", finding.rule()::remedy);
        json.writeArrayFieldStart("citations");
        for (Citation citation : finding.citations()) {
            json.writeStartObject();
            json.writeStringField("instrument", citation.instrument());
            text("text", citation.text()::in);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            placeMembers(place);
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", finding.fingerprint());
        if (finding.suppression().isPresent()) {
            suppression(finding.suppression().get());
        }
        json.writeEndObject();
    }

    private void place(String member, Place place) throws IOException {
        json.writeFieldName(member);
        placeMembers(place);
    }

    private void placeMembers(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", place.pointer());
        json.writeStringField("key", place.key());
        text("label", place.label()::in);
        json.writeEndObject();
    }

    private void phrase(String member, Phrase phrase) throws IOException {
        json.writeFieldName(member);
        phraseMembers(phrase);
    }

    private void phraseMembers(Phrase phrase) throws IOException {
        json.writeStartObject();
        text("text", phrase::in);
        json.writeArrayFieldStart("values");
        Values values = new Values(json, languages);
        for (Object value : phrase.arguments()) {
            values.write(value);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void text(String member, Function<Language, String> text) throws IOException {
        json.writeObjectFieldStart(member);
        for (Language language : languages) {
            json.writeStringField(language.tag(), text.apply(language));
        }
        json.writeEndObject();
    }

    private void suppression(Suppression why) throws IOException {
        json.writeObjectFieldStart("suppression");
        json.writeStringField("kind", why.kind().name());
        json.writeStringField("reason", why.reason());
        optional("by", why.by());
        optional("until", why.until());
        json.writeEndObject();
    }

    private void stale(List<StaleAcceptance> acceptances) throws IOException {
        json.writeArrayFieldStart("staleAcceptances");
        for (StaleAcceptance one : acceptances) {
            Acceptance acceptance = one.acceptance();
            json.writeStartObject();
            json.writeStringField("fingerprint", acceptance.getFingerprint());
            optional("rule", acceptance.getRule());
            json.writeStringField("reason", acceptance.getReason());
            json.writeStringField("by", acceptance.getBy());
            optional("until", acceptance.getUntil());
            json.writeBooleanField("over", one.over());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String member, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(member, value.get().toString());
        }
    }

    private void outcome(RuleOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", outcome.rule().id());
        json.writeStringField("status", outcome.status().name());
        json.writeNumberField("evaluated", outcome.evaluated());
        json.writeNumberField("failed", outcome.failed());
        json.writeNumberField("notApplicable", outcome.notApplicable());
        json.writeNumberField("suppressed", outcome.suppressed());
        optional("error", outcome.error());
        if (!outcome.remarks().isEmpty()) {
            json.writeArrayFieldStart("remarks");
            for (Phrase remark : outcome.remarks()) {
                phraseMembers(remark);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
