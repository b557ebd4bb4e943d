package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** TGT: rules on targets. */
final class TargetRules {

    private TargetRules() {}

    static void declare(RuleBook book) {}
}
