package vn.thanthien.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.rules.algebra.Formula;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/**
 * What people want to know of a rule, line by line, in one language: the catalogue and the command show the same.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleDescription {

    private static final Texts TEXTS = Texts.beside(RuleDescription.class, "description");

    private final Rule rule;
    private final Language language;

    private RuleDescription(Rule rule, Language language) {
        this.rule = rule;
        this.language = language;
    }

    /**
     * One line.
     *
     * @param label what it tells
     * @param text what it says
     */
    public record Line(String label, String text) {}

    /** Returns the description of a rule. */
    public static RuleDescription of(Rule rule, Language language) {
        return new RuleDescription(rule, language);
    }

    /** Returns the name of a group of the standard rules, such as {@code TTHC}. */
    public static String group(String group, Language language) {
        return TEXTS.get("group." + group, language);
    }

    /** Returns the truth that the rule requires. */
    public String truth() {
        return rule.info().truth(language);
    }

    /** Returns everything else, in a fixed order; what there is nothing to say of is left out. */
    public List<Line> lines() {
        RuleInfo info = rule.info();
        List<Line> lines = new ArrayList<>();
        add(lines, "severity", info.severity().label().in(language));
        Formula formula = rule.formula();
        for (String statement : formula.statements()) {
            boolean other = !formula.together()
                    && !statement.equals(formula.statements().get(0));
            add(lines, other ? "formula.or" : "formula", statement);
        }
        formula.doubtful().forEach(statement -> add(lines, "formula.doubtful", statement));
        add(lines, "figures", formula.figures().stream().map(this::figure).collect(Collectors.joining("; ")));
        add(lines, "remedy", info.remedy(language));
        add(lines, "citation", citations(info));
        add(lines, "since", StandardRules.since(info.id()).orElse(""));
        return lines;
    }

    /** Returns a good example, a bad one, and what the rule finds in that; empty where a rule has none. */
    public List<Line> examples() {
        return RuleExamples.of(rule)
                .map(pair -> List.of(
                        new Line(TEXTS.get("example.good", language), pair.good()),
                        new Line(TEXTS.get("example.bad", language), pair.bad()),
                        new Line(
                                TEXTS.get("example.found", language),
                                pair.findings().stream().map(this::found).collect(Collectors.joining("\n")))))
                .orElse(List.of());
    }

    private String found(Finding finding) {
        return finding.severity().label().in(language) + " " + finding.rule().id() + " "
                + finding.place().pointer() + ": " + finding.message(language);
    }

    private void add(List<Line> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(TEXTS.get(key, language), text));
        }
    }

    private String figure(Figure figure) {
        return figure.label().in(language) + " (" + figure.id() + ")";
    }

    /** No day is given: what is in force still. */
    private String citations(RuleInfo info) {
        List<Citation> citations = info.citationRoles().stream()
                .flatMap(role -> LawTable.shipped().cite(role, Optional.empty()).stream())
                .toList();
        return citations.stream().map(c -> c.text().in(language)).distinct().collect(Collectors.joining("; "));
    }
}
