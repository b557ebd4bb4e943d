package vn.thanthien.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;

/** The result of a check as programs read it: members in a fixed order, ids in English, texts in the language. */
final class FindingsJson {

    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;
    private final Language language;

    private FindingsJson(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    static String of(String file, OfficialDocument document, CheckResult result, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new FindingsJson(json, language).write(file, document, result);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.append('\n').toString();
    }

    private void write(String file, OfficialDocument document, CheckResult result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("file", nameOf(file));
        json.writeStringField("document", document instanceof Plan ? "PLAN" : "REPORT");
        json.writeStringField("language", language.tag());
        json.writeStringField("verdict", result.verdict().name());
        json.writeStringField("profile", result.profile());
        json.writeStringField("ruleSetVersion", result.ruleSetVersion());
        json.writeStringField("subjectSha256", result.subjectDigest());
        counts(result);
        findings("findings", result.findings());
        findings("suppressed", result.suppressed());
        json.writeArrayFieldStart("outcomes");
        for (RuleOutcome outcome : result.outcomes()) {
            outcome(outcome);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String nameOf(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private void counts(CheckResult result) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(
                    severity.name(),
                    result.findings().stream()
                            .filter(f -> f.severity() == severity)
                            .count());
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
        place(finding.place());
        json.writeStringField("expected", finding.expected().in(language));
        json.writeStringField("found", finding.actual().in(language));
        json.writeStringField("message", finding.message(language));
        json.writeStringField("remedy", finding.rule().remedy(language));
        json.writeArrayFieldStart("citations");
        for (Citation citation : finding.citations()) {
            json.writeStartObject();
            json.writeStringField("instrument", citation.instrument());
            json.writeStringField("text", citation.text().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (finding.note().isPresent()) {
            json.writeStringField("note", finding.note().get().in(language));
        }
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            json.writeStartObject();
            place(place);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStringField("pointer", place.pointer());
        json.writeStringField("place", place.label().in(language));
    }

    private void outcome(RuleOutcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", outcome.rule().id());
        json.writeStringField("status", outcome.status().name());
        json.writeNumberField("evaluated", outcome.evaluated());
        json.writeNumberField("failed", outcome.failed());
        json.writeNumberField("notApplicable", outcome.notApplicable());
        json.writeNumberField("suppressed", outcome.suppressed());
        if (!outcome.remarks().isEmpty()) {
            json.writeArrayFieldStart("remarks");
            for (Phrase remark : outcome.remarks()) {
                json.writeString(remark.in(language));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
