package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** COM: rules on commitments and slogans. */
final class CommitmentRules {

    private CommitmentRules() {}

    static void declare(RuleBook book) {}
}
