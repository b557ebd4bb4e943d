package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** LOC: rules on the locality. */
final class LocalityRules {

    private LocalityRules() {}

    static void declare(RuleBook book) {}
}
