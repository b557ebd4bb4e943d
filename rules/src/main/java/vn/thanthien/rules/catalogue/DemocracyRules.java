package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** DEM: rules on grassroots democracy. */
final class DemocracyRules {

    private DemocracyRules() {}

    static void declare(RuleBook book) {}
}
