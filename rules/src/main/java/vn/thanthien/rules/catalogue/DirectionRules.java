package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** DIR: rules on direction, steering body and citations. */
final class DirectionRules {

    private DirectionRules() {}

    static void declare(RuleBook book) {}
}
