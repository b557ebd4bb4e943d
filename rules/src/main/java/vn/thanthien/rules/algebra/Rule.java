package vn.thanthien.rules.algebra;

import vn.thanthien.core.finding.RuleInfo;

/**
 * A rule: a truth that a report or a plan must keep.
 *
 * <p>A rule returns evidence through its {@link Evaluation} and holds no state; implementations are thread-safe.
 */
public interface Rule {

    /** Returns what people know of the rule. */
    RuleInfo info();

    /** Returns whether the rule speaks of this kind of document at all. */
    boolean speaksOf(Subject subject);

    /** Returns what it holds of which figures, if the algebra can say it. */
    default Formula formula() {
        return Formula.none();
    }

    /** Holds the rule against the subject: tells of each place whether the truth holds, is broken or cannot be told. */
    void check(Subject subject, Evaluation evaluation);
}
