package vn.thanthien.core.finding;

import java.util.List;

/**
 * What became of one rule in one check, as counts.
 *
 * <p>A rule is passed only if it was evaluated somewhere and failed nowhere; not checked is not passed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule the rule
 * @param evaluated how often its inputs were there
 * @param failed how often it was broken, suppressed findings included
 * @param notApplicable how often its inputs were missing
 * @param suppressed how many of its findings are suppressed
 * @param errored whether it threw, so that nothing is known
 * @param remarks why it could not be applied, or how leniently it was, where that is more than a missing input
 */
public record RuleOutcome(
        RuleInfo rule,
        int evaluated,
        int failed,
        int notApplicable,
        int suppressed,
        boolean errored,
        List<Phrase> remarks) {

    /** Takes a copy of the remarks. */
    public RuleOutcome {
        remarks = List.copyOf(remarks);
    }

    /** What the counts come to. */
    public enum Status {
        /** Evaluated, and failed nowhere. */
        PASSED,
        /** Failed somewhere. */
        FAILED,
        /** Never evaluated: its inputs were missing. */
        NOT_APPLICABLE,
        /** It threw; nothing is known. */
        ERRORED
    }

    /** Returns what the counts come to. */
    public Status status() {
        if (errored) {
            return Status.ERRORED;
        }
        if (failed > 0) {
            return Status.FAILED;
        }
        return evaluated > 0 ? Status.PASSED : Status.NOT_APPLICABLE;
    }
}
