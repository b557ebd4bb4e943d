package vn.thanthien.core.finding;

import java.util.List;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/**
 * What people know of a rule: id, default severity, the truth that it requires, how to mend a breach, its citations.
 *
 * <p>The texts are read from the bundle of the rule's own module under {@code <id>.truth} and {@code <id>.remedy}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleInfo implements Comparable<RuleInfo> {

    private final String id;
    private final Severity severity;
    private final List<String> citationRoles;
    private final Texts texts;

    private RuleInfo(String id, Severity severity, List<String> citationRoles, Texts texts) {
        this.id = id;
        this.severity = severity;
        this.citationRoles = List.copyOf(citationRoles);
        this.texts = texts;
    }

    /** Returns the description of a rule whose words are in the given bundle. */
    public static RuleInfo of(String id, Severity severity, List<String> citationRoles, Texts texts) {
        return new RuleInfo(id, severity, citationRoles, texts);
    }

    /** Returns the frozen id, such as {@code TTHC-02}. */
    public String id() {
        return id;
    }

    /** Returns the group of the id, such as {@code TTHC}. */
    public String group() {
        return id.substring(0, id.indexOf('-'));
    }

    /** Returns the severity of a breach unless the rule or the profile says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Returns the legal roles that the law table resolves by date; empty for rules of custom and logic. */
    public List<String> citationRoles() {
        return citationRoles;
    }

    /** Returns the truth that the rule requires, one sentence in the present tense. */
    public String truth(Language language) {
        return texts.get(id + ".truth", language);
    }

    /** Returns how to mend a breach, one sentence. */
    public String remedy(Language language) {
        return texts.get(id + ".remedy", language);
    }

    /**
     * Returns a wording of the rule's own, the text {@code <id>.<key>} with values for {@code {0}}, {@code {1}}.
     *
     * @param key such as {@code expected}, or {@code late.actual} for a variant
     * @param values the values
     */
    public Phrase phrase(String key, Object... values) {
        return Phrase.of(texts, id + "." + key, values);
    }

    /** Compares by id. */
    @Override
    public int compareTo(RuleInfo other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleInfo that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
