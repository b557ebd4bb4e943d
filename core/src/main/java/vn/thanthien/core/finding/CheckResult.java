package vn.thanthien.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a check found (kết quả kiểm tra): findings, the outcome of every rule, and the verdict.
 *
 * <p>Findings are in a fixed order ({@link Finding#ORDER}); the same document checked with the same rules and profile
 * gives the same result.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CheckResult {

    private final List<Finding> findings;
    private final List<Finding> suppressed;
    private final List<RuleOutcome> outcomes;
    private final String ruleSetVersion;
    private final String profile;
    private final Supplier<String> digest;

    /**
     * Creates a result.
     *
     * @param findings the findings that stand
     * @param suppressed the findings that the profile or the caller accepts
     * @param outcomes the outcome of every rule
     * @param ruleSetVersion the version of the rule set
     * @param profile the id and version of the profile
     * @param digest computes the SHA-256 of the canonical JSON of the document when it is asked for
     */
    public CheckResult(
            List<Finding> findings,
            List<Finding> suppressed,
            List<RuleOutcome> outcomes,
            String ruleSetVersion,
            String profile,
            Supplier<String> digest) {
        this.findings = sorted(findings);
        this.suppressed = sorted(suppressed);
        this.outcomes = List.copyOf(outcomes);
        this.ruleSetVersion = ruleSetVersion;
        this.profile = profile;
        this.digest = digest;
    }

    private static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Finding.ORDER);
        return List.copyOf(sorted);
    }

    /** Returns the findings that stand, the gravest first. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings that are suppressed; they do not count for the verdict. */
    public List<Finding> suppressed() {
        return suppressed;
    }

    /** Returns the outcome of every rule, in the order of the rule set. */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /** Returns the outcome of a rule, if it is in the rule set. */
    public Optional<RuleOutcome> outcome(String ruleId) {
        return outcomes.stream().filter(o -> o.rule().id().equals(ruleId)).findFirst();
    }

    /** Returns how many rules came to the status. */
    public long count(RuleOutcome.Status status) {
        return outcomes.stream().filter(o -> o.status() == status).count();
    }

    /** Returns the verdict. */
    public Verdict verdict() {
        if (count(RuleOutcome.Status.ERRORED) > 0) {
            return Verdict.UNDETERMINED;
        }
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)
                ? Verdict.NEEDS_REVIEW
                : Verdict.ACCEPTABLE;
    }

    /** Returns the version of the rule set. */
    public String ruleSetVersion() {
        return ruleSetVersion;
    }

    /** Returns id and version of the profile, as {@code id@version}. */
    public String profile() {
        return profile;
    }

    /** Returns the SHA-256 of the document's canonical JSON, computed at each call. */
    public String subjectDigest() {
        return digest.get();
    }
}
