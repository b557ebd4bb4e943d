package vn.thanthien.rules.catalogue;

import vn.thanthien.rules.algebra.RuleBook;

/** SUR: rules on surveys. */
final class SurveyRules {

    private SurveyRules() {}

    static void declare(RuleBook book) {}
}
