package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Grounds;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.OfficialDocument;

/**
 * What the rules find in one check: how often the truth of each holds, is broken, or cannot be told, and the findings.
 *
 * <p>The checker carries out one rule after the other and says which; what a rule tells is told of that one.
 *
 * <p>This class is mutable and not thread-safe; a check makes one.
 */
public final class Evaluation {

    private static final int EVALUATED = 0;
    private static final int FAILED = 1;
    private static final int NOT_APPLICABLE = 2;
    private static final int SUPPRESSED = 3;
    private static final int CARRIED_OUT = 4;
    private static final int COUNTS = 5;

    private static final Pattern POSITION = Pattern.compile("/[0-9]+(?=/|$)");

    private final Subject subject;
    private final List<Rule> rules;
    private final BiConsumer<RuleInfo, Throwable> thrown;
    /** Of each rule its counts, one behind the other. */
    private final int[] counts;

    private final List<Finding> findings = new ArrayList<>(0);
    /** By the position of the rule; few have something to remark. */
    private Map<Integer, Map<String, Phrase>> remarks = Map.of();

    /** By the position of the rule, the class of what it threw. */
    private Map<Integer, String> errors = Map.of();

    private int position;
    private int at;

    /**
     * Creates an evaluation in which nothing is told yet.
     *
     * @param subject the document
     * @param rules the rules that are to be carried out
     * @param thrown is told of each rule that throws
     */
    public Evaluation(Subject subject, List<Rule> rules, BiConsumer<RuleInfo, Throwable> thrown) {
        this.subject = subject;
        this.rules = rules;
        this.thrown = thrown;
        this.counts = new int[COUNTS * rules.size()];
    }

    /**
     * Carries out a rule if it speaks of the document.
     *
     * @param next its position among the rules
     * @return what it finds, until the next one is carried out; nothing if it throws
     */
    public List<Finding> carryOut(int next) {
        position = next;
        at = COUNTS * next;
        if (!findings.isEmpty()) {
            findings.clear();
        }
        try {
            Rule rule = rules.get(next);
            if (rule.speaksOf(subject)) {
                counts[at + CARRIED_OUT] = 1;
                rule.check(subject, this);
            }
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // one rule that throws, or was built against another version of this library, must not hide what the others
            // find; its outcome makes the verdict undetermined
            errored(e);
        }
        return findings;
    }

    /** Returns whether the table of figures has told already what becomes of a rule. */
    public boolean isTold(int rule) {
        return counts[COUNTS * rule + CARRIED_OUT] != 0;
    }

    /** Tells what becomes of a rule that breaks nothing, which then is not carried out. */
    void tell(int rule, int held, int notApplicable) {
        int of = COUNTS * rule;
        counts[of + CARRIED_OUT] = 1;
        counts[of + EVALUATED] = held;
        counts[of + NOT_APPLICABLE] = notApplicable;
    }

    /** What the rule told until then tells nothing. */
    private void errored(Throwable error) {
        errors = errors.isEmpty() ? new HashMap<>() : errors;
        errors.put(position, error.getClass().getName());
        if (!remarks.isEmpty()) {
            remarks.remove(position);
        }
        findings.clear();
        Arrays.fill(counts, at, at + COUNTS, 0);
        counts[at + CARRIED_OUT] = 1;
        thrown.accept(rules.get(position).info(), error);
    }

    /** Tells that a finding of the rule is suppressed. */
    public void suppressed() {
        counts[at + SUPPRESSED]++;
    }

    /** Returns what became of each rule that was carried out, in their order. */
    public List<RuleOutcome> outcomes() {
        List<RuleOutcome> outcomes = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            int of = COUNTS * i;
            if (counts[of + CARRIED_OUT] != 0) {
                outcomes.add(new RuleOutcome(
                        rules.get(i).info(),
                        counts[of + EVALUATED],
                        counts[of + FAILED],
                        counts[of + NOT_APPLICABLE],
                        counts[of + SUPPRESSED],
                        Optional.ofNullable(errors.get(i)),
                        List.copyOf(remarks.getOrDefault(i, Map.of()).values())));
            }
        }
        return outcomes;
    }

    /** Tells that the truth holds at one place. */
    public void holds() {
        counts[at + EVALUATED]++;
    }

    /** Tells that an input is missing, so that nothing can be told. */
    public void notApplicable() {
        counts[at + NOT_APPLICABLE]++;
    }

    /** Tells that nothing can be told, for a reason that is more than a missing input. */
    public void notApplicable(Phrase reason) {
        notApplicable();
        remark(reason);
    }

    /** Tells how the rule was applied, where people should know; each remark is told once. */
    public void remark(Phrase remark) {
        remarks = remarks.isEmpty() ? new HashMap<>() : remarks;
        remarks.computeIfAbsent(position, of -> new LinkedHashMap<>()).putIfAbsent(remark.toString(), remark);
    }

    /** Tells whether the truth holds at one place that needs no finding of its own when it does. */
    public void holdsIf(boolean truth, Runnable otherwise) {
        if (truth) {
            holds();
        } else {
            otherwise.run();
        }
    }

    /** What a check tells of one reading of the numbers, before anything of it counts. */
    record Trial(int held, int notApplicable, List<Finding> findings) {}

    /** Carries out a check of this rule without letting anything count that it tells. */
    Trial attempt(Runnable check) {
        int[] before = Arrays.copyOfRange(counts, at, at + COUNTS);
        int known = findings.size();
        check.run();
        List<Finding> tried = findings.subList(known, findings.size());
        int held = counts[at + EVALUATED] - before[EVALUATED] - tried.size();
        Trial trial = new Trial(held, counts[at + NOT_APPLICABLE] - before[NOT_APPLICABLE], List.copyOf(tried));
        tried.clear();
        System.arraycopy(before, 0, counts, at, COUNTS);
        return trial;
    }

    /** Lets what a trial tells count, with these findings instead of its own. */
    void count(Trial trial, List<Finding> told) {
        counts[at + EVALUATED] += trial.held() + told.size();
        counts[at + FAILED] += told.size();
        counts[at + NOT_APPLICABLE] += trial.notApplicable();
        findings.addAll(told);
    }

    /**
     * Returns the place of something that a document has once. People read the label {@code <id>.place} of the rule's bundle.
     *
     * @param pointer the JSON Pointer, such as {@code /header/date}
     */
    public Place place(String pointer) {
        return Place.of(pointer, key(pointer), rule().phrase("place"));
    }

    /**
     * Returns the place of an element of a list. People read the label {@code <id>.place} of the rule's bundle, where {@code {0}}
     * is the position as people count and {@code {1}} the name. The key has the name and no position, which the next version
     * of a report may give to another element.
     *
     * @param list the JSON Pointer to the list, such as {@code /targets}
     * @param position the position, from 0
     * @param name what the document calls the element, such as its wording
     */
    public Place place(String list, int position, String name) {
        return Place.of(list + "/" + position, key(list) + "#" + name, rule().phrase("place", position + 1, name));
    }

    private static String key(String pointer) {
        return POSITION.matcher(pointer).replaceAll("").replaceFirst("^/", "");
    }

    /** Begins a finding at a place; it counts when {@link Breach#add()} is called. */
    public Breach breach(Place place) {
        return new Breach(place);
    }

    /** Returns what the rule has found so far. */
    public List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** Returns what the rule has remarked so far, each remark once. */
    public List<Phrase> remarks() {
        return List.copyOf(remarks.getOrDefault(position, Map.of()).values());
    }

    /** Returns the rule. */
    public RuleInfo rule() {
        return rules.get(position).info();
    }

    /**
     * Counts a breach whose place and words are made when somebody asks for them. Of what cannot be read in the copy nothing
     * can be told.
     */
    void add(Severity severity, Grounds grounds) {
        OfficialDocument document = subject.document();
        if (!document.unreadPlaces().isEmpty()
                && document.isUnread(grounds.place().pointer())) {
            notApplicable();
            return;
        }
        counts[at + EVALUATED]++;
        counts[at + FAILED]++;
        findings.add(new Finding(severity, grounds));
    }

    /**
     * A finding in the making.
     *
     * <p>Wordings are looked up in the rule's bundle under {@code <id>.expected}, {@code <id>.actual} and
     * {@code <id>.note}, or under a variant {@code <id>.<variant>.expected}; the values fill {@code {0}}, {@code {1}}
     * and so on.
     */
    public final class Breach {

        private final RuleInfo rule = rule();
        private final Place place;
        private final List<Place> related = new ArrayList<>(0);
        private Severity severity = rule.severity();
        private @Nullable List<Citation> bases;
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
            Evaluation.this.add(
                    severity,
                    new Stated(
                            rule,
                            place,
                            expected,
                            actual,
                            Optional.ofNullable(note),
                            List.copyOf(related),
                            bases,
                            subject));
        }
    }

    /** Grounds in the words of a rule that the algebra does not reach. */
    private record Stated(
            RuleInfo rule,
            Place place,
            Phrase expected,
            Phrase actual,
            Optional<Phrase> note,
            List<Place> related,
            @Nullable List<Citation> bases,
            Subject subject)
            implements Grounds {

        @Override
        public List<Citation> citations() {
            return bases == null ? subject.citations(rule) : bases;
        }
    }
}
