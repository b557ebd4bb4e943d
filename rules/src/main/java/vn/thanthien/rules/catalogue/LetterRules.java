package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** LET: rules on letters. */
final class LetterRules {

    private LetterRules() {}

    static void declare(RuleBook book) {}
}
