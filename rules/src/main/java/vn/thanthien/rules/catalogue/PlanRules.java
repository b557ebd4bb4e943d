package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** PLN: rules on plans. */
final class PlanRules {

    private PlanRules() {}

    static void declare(RuleBook book) {}
}
