package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;

/**
 * What one rule finds in one check: how often its truth holds, is broken, or cannot be told, and the findings.
 *
 * <p>This class is mutable and not thread-safe; a check makes one for each rule.
 */
public final class Evaluation {

    private final RuleInfo rule;
    private final List<Citation> citations;
    private final List<Finding> findings = new ArrayList<>(0);
    private final Map<String, Phrase> remarks = new LinkedHashMap<>(0);
    private int evaluated;
    private int failed;
    private int notApplicable;

    /**
     * Creates an evaluation.
     *
     * @param rule the rule
     * @param citations the legal bases in force for the document
     */
    public Evaluation(RuleInfo rule, List<Citation> citations) {
        this.rule = rule;
        this.citations = citations;
    }

    /** Tells that the truth holds at one place. */
    public void holds() {
        evaluated++;
    }

    /** Tells that an input is missing, so that nothing can be told. */
    public void notApplicable() {
        notApplicable++;
    }

    /** Tells that nothing can be told, for a reason that is more than a missing input. */
    public void notApplicable(Phrase reason) {
        notApplicable();
        remark(reason);
    }

    /** Tells how the rule was applied, where people should know; each remark is told once. */
    public void remark(Phrase remark) {
        remarks.putIfAbsent(remark.toString(), remark);
    }

    /** Tells whether the truth holds at one place that needs no finding of its own when it does. */
    public void holdsIf(boolean truth, Runnable otherwise) {
        if (truth) {
            holds();
        } else {
            otherwise.run();
        }
    }

    /** Begins a finding at a place; it counts when {@link Breach#add()} is called. */
    public Breach breach(Place place) {
        return new Breach(place);
    }

    /** Returns the rule. */
    public RuleInfo rule() {
        return rule;
    }

    /** Returns the findings so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns the remarks so far, each once. */
    public List<Phrase> remarks() {
        return List.copyOf(remarks.values());
    }

    /** Returns how often the inputs were there. */
    public int evaluated() {
        return evaluated;
    }

    /** Returns how often the truth was broken. */
    public int failed() {
        return failed;
    }

    /** Returns how often an input was missing. */
    public int notApplicableCount() {
        return notApplicable;
    }

    /**
     * A finding in the making.
     *
     * <p>Wordings are looked up in the rule's bundle under {@code <id>.expected}, {@code <id>.actual} and
     * {@code <id>.note}, or under a variant {@code <id>.<variant>.expected}; the values fill {@code {0}}, {@code {1}}
     * and so on.
     */
    public final class Breach {

        private final Place place;
        private final List<Place> related = new ArrayList<>(0);
        private Severity severity = rule.severity();
        private List<Citation> bases = citations;
        private String prefix = "";
        private @Nullable Phrase expected;
        private @Nullable Phrase actual;
        private @Nullable Phrase note;

        private Breach(Place place) {
            this.place = place;
        }

        /** Sets another severity than the rule's own. */
        public Breach severity(Severity other) {
            this.severity = other;
            return this;
        }

        /** Takes the wordings of a variant: {@code <id>.<variant>.expected} and so on. */
        public Breach variant(String variant) {
            this.prefix = variant + ".";
            return this;
        }

        /** Sets what was expected, in the rule's own wording with these values. */
        public Breach expected(Object... values) {
            return expectedPhrase(rule.phrase(prefix + "expected", values));
        }

        /** Sets what was expected. */
        public Breach expectedPhrase(Phrase phrase) {
            this.expected = phrase;
            return this;
        }

        /** Sets what was found, in the rule's own wording with these values. */
        public Breach actual(Object... values) {
            return actualPhrase(rule.phrase(prefix + "actual", values));
        }

        /** Sets what was found. */
        public Breach actualPhrase(Phrase phrase) {
            this.actual = phrase;
            return this;
        }

        /** Adds a remark, in the rule's own wording with these values. */
        public Breach note(Object... values) {
            return notePhrase(rule.phrase(prefix + "note", values));
        }

        /** Adds a remark. */
        public Breach notePhrase(Phrase phrase) {
            this.note = phrase;
            return this;
        }

        /** Adds another place that plays a part. */
        public Breach related(Place other) {
            related.add(other);
            return this;
        }

        /** Leaves out the legal bases of the rule, which do not reach this breach. */
        public Breach uncited() {
            return citing(List.of());
        }

        /** Sets other legal bases than those that the rule has on the document's day. */
        public Breach citing(List<Citation> others) {
            bases = others;
            return this;
        }

        /** Counts the breach. */
        public void add() {
            if (expected == null || actual == null) {
                throw new IllegalStateException("a finding of " + rule.id() + " says what was expected and found");
            }
            evaluated++;
            failed++;
            findings.add(
                    new Finding(rule, severity, place, expected, actual, Optional.ofNullable(note), related, bases));
        }
    }
}
