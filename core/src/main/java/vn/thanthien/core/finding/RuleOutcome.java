package vn.thanthien.core.finding;

import java.util.List;
import java.util.Optional;

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
 * @param error the class of what it threw, so that nothing is known; absent if it did not throw. Messages of exceptions
 *     may hold data of users and are not kept
 * @param remarks why it could not be applied, or how leniently it was, where that is more than a missing input
 */
public record RuleOutcome(
        RuleInfo rule,
        int evaluated,
        int failed,
        int notApplicable,
        int suppressed,
        Optional<String> error,
        List<Phrase> remarks) {

    /** Takes a copy of the remarks. */
    public RuleOutcome {
        remarks = List.copyOf(remarks);
    }

    /** Returns this outcome with the texts of users masked. */
    RuleOutcome masked(Masking masking) {
        List<Phrase> told =
                remarks.stream().map(remark -> remark.masked(masking, false)).toList();
        return new RuleOutcome(rule, evaluated, failed, notApplicable, suppressed, error, told);
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

    /** Returns whether the rule threw, so that nothing is known. */
    public boolean errored() {
        return error.isPresent();
    }

    /** Returns what the counts come to. */
    public Status status() {
        if (errored()) {
            return Status.ERRORED;
        }
        if (failed > 0) {
            return Status.FAILED;
        }
        return evaluated > 0 ? Status.PASSED : Status.NOT_APPLICABLE;
    }
}
