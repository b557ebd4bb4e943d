package vn.thanthien.core.result;

import java.util.List;
import java.util.stream.Collectors;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.StaleAcceptance;
import vn.thanthien.core.finding.Suppression;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.internal.Lines;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.plan.Plan;

/**
 * The result of a check as people read it in a terminal: lines of at most 100 characters, the verdict as the last one.
 *
 * <p>Text of documents is laid out without anything that would steer a terminal.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class ResultText {

    private static final Texts TEXTS = Texts.beside(ResultText.class, "result");
    private static final String INDENT = "    ";
    private static final List<String> LABELS = List.of(
            "label.place",
            "label.expected",
            "label.found",
            "label.remedy",
            "label.citation",
            "label.note",
            "label.why");

    private final StringBuilder text = new StringBuilder();
    private final Language language;
    private final boolean colours;
    private final int labelLength;

    private ResultText(Language language, boolean colours) {
        this.language = language;
        this.colours = colours;
        this.labelLength =
                LABELS.stream().mapToInt(key -> say(key).length()).max().orElse(0) + 1;
    }

    /** Returns the result as plain text. */
    public static String write(CheckResult result, Language language) {
        return new ResultText(language, false).write(result);
    }

    /** Returns the result as text for a terminal that shows colours. */
    public static String writeColoured(CheckResult result, Language language) {
        return new ResultText(language, true).write(result);
    }

    private String write(CheckResult result) {
        head(result);
        for (Finding finding : result.findings()) {
            finding(finding);
            text.append('\n');
        }
        remarks(result);
        suppressed(result.suppressed());
        stale(result.staleAcceptances());
        errored(result);
        conclusion(result);
        return text.toString();
    }

    private void head(CheckResult result) {
        String kind = say(result.document() instanceof Plan ? "kind.plan" : "kind.report");
        String unit = result.document().getLocality().fullName();
        Lines.append(
                text,
                "",
                result.name()
                        .map(name -> say("head.named", name, kind, unit))
                        .orElseGet(() -> say("head", kind, unit)));
        String sets = result.ruleSets().size() == 1
                ? result.ruleSetVersion()
                : result.ruleSets().stream().map(Object::toString).collect(Collectors.joining(", "));
        Lines.append(text, "", say("head.rules", result.profile(), sets));
        text.append('\n');
    }

    private void finding(Finding finding) {
        lead(finding);
        labelled("label.place", place(finding.place()));
        labelled("label.expected", finding.expected().in(language));
        labelled("label.found", finding.actual().in(language));
        labelled("label.remedy", finding.rule().remedy(language));
        if (!finding.citations().isEmpty()) {
            labelled("label.citation", citations(finding.citations()));
        }
        finding.note().ifPresent(note -> labelled("label.note", note.in(language)));
    }

    private void lead(Finding finding) {
        String label = finding.severity().label().in(language);
        StringBuilder head = new StringBuilder();
        Lines.append(
                head, label + " " + finding.rule().id() + "  ", finding.rule().truth(language));
        text.append(coloured(finding.severity(), label)).append(head, label.length(), head.length());
    }

    private String citations(List<Citation> citations) {
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

    private void suppressed(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Lines.append(text, "", say("suppressed", findings.size()));
        for (Finding finding : findings) {
            lead(finding);
            labelled("label.place", place(finding.place()));
            labelled("label.found", finding.actual().in(language));
            finding.suppression().ifPresent(why -> labelled("label.why", why(why)));
        }
        text.append('\n');
    }

    private String why(Suppression why) {
        return why(why, language);
    }

    /** Returns why a finding does not count, in one line. */
    static String why(Suppression why, Language language) {
        StringBuilder said = new StringBuilder(why.kind().label().in(language));
        why.by().ifPresent(by -> said.append(in(language, "why.by", by)));
        why.until().ifPresent(until -> said.append(in(language, "why.until", until)));
        return why.reason().isEmpty()
                ? said.toString()
                : said.append(": ").append(why.reason()).toString();
    }

    private void stale(List<StaleAcceptance> stale) {
        for (StaleAcceptance one : stale) {
            Acceptance acceptance = one.acceptance();
            String what = acceptance.getFingerprint()
                    + acceptance.getRule().map(rule -> " (" + rule + ")").orElse("");
            String until = acceptance
                    .getUntil()
                    .map(end -> Phrase.value(end).in(language))
                    .orElse("");
            Lines.append(text, "", one.over() ? say("stale.over", what, until) : say("stale", what));
        }
        if (!stale.isEmpty()) {
            text.append('\n');
        }
    }

    private void errored(CheckResult result) {
        for (RuleOutcome outcome : result.outcomes()) {
            if (outcome.errored()) {
                Lines.append(text, "", errored(outcome, language));
            }
        }
        if (result.verdict() == Verdict.UNDETERMINED) {
            text.append('\n');
        }
    }

    /** Returns that a rule could not be carried out, in one line. */
    static String errored(RuleOutcome outcome, Language language) {
        return in(language, "errored", outcome.rule().id(), outcome.error().orElse(""));
    }

    private void conclusion(CheckResult result) {
        String verdict = result.verdict().label().in(language);
        StringBuilder counts = new StringBuilder(say(
                "conclusion",
                result.findings().size(),
                result.count(Severity.ERROR),
                result.count(Severity.WARNING),
                result.count(Severity.INFO)));
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
        return in(language, key, values);
    }

    private static String in(Language language, String key, Object... values) {
        return Phrase.of(TEXTS, key, values).in(language);
    }
}
