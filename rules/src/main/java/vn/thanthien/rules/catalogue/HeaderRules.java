package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** DOC: rules on the form of the document. */
final class HeaderRules {

    private HeaderRules() {}

    static void declare(RuleBook book) {}
}
