package vn.thanthien.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;

/** The result of a check as people read it in a terminal. */
final class FindingsText {

    private static final String INDENT = "    ";
    private static final List<String> LABELS =
            List.of("label.place", "label.expected", "label.found", "label.remedy", "label.citation", "label.note");

    private final StringBuilder text = new StringBuilder();
    private final Language language;
    private final boolean colours;
    private final int labelLength;

    private FindingsText(Language language, boolean colours) {
        this.language = language;
        this.colours = colours;
        this.labelLength =
                LABELS.stream().mapToInt(key -> say(key).length()).max().orElse(0) + 1;
    }

    static String of(String file, OfficialDocument document, CheckResult result, Language language, boolean colours) {
        FindingsText text = new FindingsText(language, colours);
        text.head(file, document, result);
        for (Finding finding : result.findings()) {
            text.finding(finding);
            text.text.append('\n');
        }
        text.remarks(result);
        text.errored(result);
        text.conclusion(result);
        return text.text.toString();
    }

    private void head(String file, OfficialDocument document, CheckResult result) {
        String kind = say(document instanceof Plan ? "kind.plan" : "kind.report");
        Lines.append(text, "", say("head", file, kind, document.getLocality().fullName()));
        Lines.append(text, "", say("head.rules", result.profile(), result.ruleSetVersion()));
        text.append('\n');
    }

    private void finding(Finding finding) {
        String label = finding.severity().label().in(language);
        String lead = label + " " + finding.rule().id() + "  ";
        StringBuilder head = new StringBuilder();
        Lines.append(head, lead, finding.rule().truth(language));
        text.append(coloured(finding.severity(), label)).append(head, label.length(), head.length());
        labelled("label.place", place(finding.place()));
        labelled("label.expected", finding.expected().in(language));
        labelled("label.found", finding.actual().in(language));
        labelled("label.remedy", finding.rule().remedy(language));
        if (!finding.citations().isEmpty()) {
            labelled("label.citation", citations(finding.citations(), language));
        }
        finding.note().ifPresent(note -> labelled("label.note", note.in(language)));
    }

    /** Returns the legal bases on one line. */
    static String citations(List<Citation> citations, Language language) {
        return citations.stream().map(c -> c.text().in(language)).collect(Collectors.joining("; "));
    }

    private String place(Place place) {
        String label = place.label().in(language);
        String pointer = place.pointer().isEmpty() ? say("root") : place.pointer();
        return label.isEmpty() ? pointer : label + " (" + pointer + ")";
    }

    private void labelled(String key, String value) {
        Lines.append(text, INDENT + Lines.padded(say(key), labelLength), value);
    }

    private void remarks(CheckResult result) {
        boolean any = false;
        for (RuleOutcome outcome : result.outcomes()) {
            for (Phrase remark : outcome.remarks()) {
                any = true;
                Lines.append(text, outcome.rule().id() + "  ", remark.in(language));
            }
        }
        if (any) {
            text.append('\n');
        }
    }

    private void errored(CheckResult result) {
        result.outcomes().stream()
                .filter(RuleOutcome::errored)
                .forEach(outcome ->
                        Lines.append(text, "", say("errored", outcome.rule().id())));
        if (result.verdict() == Verdict.UNDETERMINED) {
            text.append('\n');
        }
    }

    private void conclusion(CheckResult result) {
        List<Finding> findings = result.findings();
        String verdict = result.verdict().label().in(language);
        StringBuilder counts = new StringBuilder(say(
                "conclusion",
                findings.size(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.INFO)));
        if (!result.suppressed().isEmpty()) {
            counts.append(say("conclusion.suppressed", result.suppressed().size()));
        }
        counts.append(say(
                "conclusion.rules",
                result.count(RuleOutcome.Status.PASSED),
                result.count(RuleOutcome.Status.FAILED),
                result.count(RuleOutcome.Status.NOT_APPLICABLE)));
        if (result.verdict() == Verdict.UNDETERMINED) {
            counts.append(say("conclusion.errored", result.count(RuleOutcome.Status.ERRORED)));
        }
        // one line however long: programs that read the text look at the last one
        Severity colour = result.verdict() == Verdict.ACCEPTABLE ? Severity.INFO : Severity.ERROR;
        text.append(coloured(colour, verdict)).append(": ").append(counts).append('\n');
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private String coloured(Severity severity, String shown) {
        if (!colours) {
            return shown;
        }
        String code = switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
        return "\u001b[1;" + code + "m" + shown + "\u001b[0m";
    }

    private String say(String key, Object... values) {
        return Words.in(language, key, values);
    }
}
