package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** XSC: rules on agreement across the document. */
final class CrossSectionRules {

    private CrossSectionRules() {}

    static void declare(RuleBook book) {}
}
