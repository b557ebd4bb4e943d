package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** REC: rules on citizen reception. */
final class ReceptionRules {

    private ReceptionRules() {}

    static void declare(RuleBook book) {}
}
