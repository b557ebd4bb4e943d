package vn.thanthien.core.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.report.OfficialDocument;

/**
 * What a check found (kết quả kiểm tra): findings, the outcome of every rule, and the verdict.
 *
 * <p>Findings are in a fixed order ({@link Finding#ORDER}); the same document checked with the same rules and profile
 * gives the same result.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CheckResult {

    private final OfficialDocument document;
    private final Optional<String> name;
    private final List<Finding> findings;
    private final List<Finding> suppressed;
    private final Supplier<List<RuleOutcome>> told;
    private final List<StaleAcceptance> stale;
    private final List<RuleSetVersion> ruleSets;
    private final String profile;
    private final Supplier<String> digest;
    private final boolean masked;

    /** Made of {@link #told} when they are first asked for. */
    private @Nullable List<RuleOutcome> outcomes;

    private CheckResult(Builder builder) {
        this.document = builder.document;
        this.name = builder.name;
        this.findings = sorted(builder.findings);
        this.suppressed = sorted(builder.suppressed);
        this.told = builder.outcomes;
        this.stale = List.copyOf(builder.stale);
        this.ruleSets = List.copyOf(builder.ruleSets);
        this.profile = builder.profile;
        this.digest = builder.digest;
        this.masked = builder.masked;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Finding[] sorted = findings.toArray(Finding[]::new);
        Arrays.sort(sorted, Finding.ORDER);
        return Collections.unmodifiableList(Arrays.asList(sorted));
    }

    /**
     * Returns a builder of a result.
     *
     * @param document the document that was checked
     * @param profile the id and version of the profile, as {@code id@version}
     * @param digest computes the SHA-256 of the canonical JSON of the document when it is asked for
     */
    public static Builder builder(OfficialDocument document, String profile, Supplier<String> digest) {
        return new Builder(document, profile, digest);
    }

    /** Returns the document that was checked. */
    public OfficialDocument document() {
        return document;
    }

    /** Returns what the caller calls the document, the name of its file for instance. */
    public Optional<String> name() {
        return name;
    }

    /** Returns the findings that stand, the gravest first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings that the profile or a reviewer suppresses, with the reason; they do not count. */
    public List<Finding> suppressed() {
        return suppressed;
    }

    /** Returns the acceptances that did nothing, in the order in which they were given. */
    public List<StaleAcceptance> staleAcceptances() {
        return stale;
    }

    /** Returns the outcome of every rule, in the order of the rule set. */
    public List<RuleOutcome> outcomes() {
        List<RuleOutcome> known = outcomes;
        if (known == null) {
            // two threads may both make them; they make the same
            known = List.copyOf(told.get());
            outcomes = known;
        }
        return known;
    }

    /** Returns the outcome of a rule, if it is in the rule set. */
    public Optional<RuleOutcome> outcome(String ruleId) {
        return outcomes().stream().filter(o -> o.rule().id().equals(ruleId)).findFirst();
    }

    /** Returns how many rules came to the status. */
    public long count(RuleOutcome.Status status) {
        return outcomes().stream().filter(o -> o.status() == status).count();
    }

    /** Returns how many of the findings that stand are as grave as that. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        if (count(RuleOutcome.Status.ERRORED) > 0) {
            return Verdict.UNDETERMINED;
        }
        return count(Severity.ERROR) > 0 ? Verdict.NEEDS_REVIEW : Verdict.ACCEPTABLE;
    }

    /** Returns the rule sets that took part, the standard one first. */
    public List<RuleSetVersion> ruleSets() {
        return ruleSets;
    }

    /** Returns the version of the standard rule set. */
    public String ruleSetVersion() {
        return ruleSets.get(0).version();
    }

    /** Returns id and version of the profile, as {@code id@version}. */
    public String profile() {
        return profile;
    }

    /** Returns the SHA-256 of the document's canonical JSON, computed at each call. */
    public String subjectDigest() {
        return digest.get();
    }

    /** Returns whether texts were masked. */
    public boolean isMasked() {
        return masked;
    }

    /** Returns this result with its texts masked; figures, dates, fingerprints and counts stay. */
    public CheckResult masked(Masking masking) {
        Builder builder = new Builder(document, profile, digest);
        builder.name = name;
        findings.forEach(finding -> builder.findings.add(finding.masked(masking)));
        suppressed.forEach(finding -> builder.suppressed.add(finding.masked(masking)));
        builder.outcomes = () ->
                outcomes().stream().map(outcome -> outcome.masked(masking)).toList();
        stale.forEach(one -> builder.stale.add(new StaleAcceptance(masked(one.acceptance(), masking), one.over())));
        builder.ruleSets.addAll(ruleSets);
        builder.masked = true;
        return builder.build();
    }

    private static Acceptance masked(Acceptance acceptance, Masking masking) {
        return Acceptance.builder()
                .from(acceptance)
                .place(acceptance.getPlace().map(masking::mask))
                .message(acceptance.getMessage().map(masking::mask))
                .reason(masking.mask(acceptance.getReason()))
                .by(Masking.MASK)
                .build();
    }

    /** Gathers a {@link CheckResult}; a builder is not thread-safe. */
    public static final class Builder {

        private final OfficialDocument document;
        private final String profile;
        private final Supplier<String> digest;
        private final List<Finding> findings = new ArrayList<>(0);
        private final List<Finding> suppressed = new ArrayList<>(0);
        private final List<StaleAcceptance> stale = new ArrayList<>(0);
        private final List<RuleSetVersion> ruleSets = new ArrayList<>(1);
        private Supplier<List<RuleOutcome>> outcomes = List::of;
        private Optional<String> name = Optional.empty();
        private boolean masked;

        private Builder(OfficialDocument document, String profile, Supplier<String> digest) {
            this.document = document;
            this.profile = profile;
            this.digest = digest;
        }

        /** Sets what the caller calls the document. */
        public Builder name(Optional<String> called) {
            this.name = called;
            return this;
        }

        /** Adds a rule set; the standard one first. */
        public Builder ruleSet(RuleSetVersion ruleSet) {
            ruleSets.add(ruleSet);
            return this;
        }

        /** Adds a finding, which counts unless it says why it is suppressed. */
        public Builder finding(Finding finding) {
            (finding.suppression().isEmpty() ? findings : suppressed).add(finding);
            return this;
        }

        /** Sets what tells the outcomes of the rules when they are asked for, the same at every call. */
        public Builder outcomes(Supplier<List<RuleOutcome>> ofRules) {
            this.outcomes = ofRules;
            return this;
        }

        /** Adds an acceptance that did nothing. */
        public Builder stale(StaleAcceptance acceptance) {
            stale.add(acceptance);
            return this;
        }

        /** Returns the result; at least one rule set must have been added. */
        public CheckResult build() {
            if (ruleSets.isEmpty()) {
                throw new IllegalStateException("a result tells which rule set was used");
            }
            return new CheckResult(this);
        }
    }
}
