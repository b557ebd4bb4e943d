package vn.thanthien.benchmarks;

import java.util.Arrays;
import java.util.List;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** The library's own checker: with the thirty rules, with all of them, and with those on words alone. */
final class Library {

    private static final String PROFILE = "thanh-hoa-5-3-4";

    private Library() {}

    /** Returns a checker with the thirty rules as the catalogue declares them. */
    static Checker thirtyRules() {
        List<String> ids =
                Arrays.stream(NumericRule.values()).map(NumericRule::id).toList();
        return checker(StandardRules.all().stream()
                .filter(rule -> ids.contains(rule.info().id()))
                .toList());
    }

    /** Returns a checker with every rule. */
    static Checker wholeCatalogue() {
        return Checker.of(Profile.shipped(PROFILE));
    }

    /** Returns a checker with the rules of some groups, such as {@code DOC}. */
    static Checker groups(String... groups) {
        List<String> wanted = List.of(groups);
        return checker(StandardRules.all().stream()
                .filter(rule -> wanted.contains(rule.info().group()))
                .toList());
    }

    private static Checker checker(List<Rule> rules) {
        return Checker.of(Profile.shipped(PROFILE), rules);
    }
}
