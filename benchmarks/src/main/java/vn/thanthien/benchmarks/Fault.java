package vn.thanthien.benchmarks;

import java.util.Comparator;
import vn.thanthien.core.finding.Severity;

/**
 * What an engine here keeps of a broken rule: enough to make a message of it later.
 *
 * @param rule the rule
 * @param severity how grave it is
 * @param at the position of the scope, the row or the claim in its list
 * @param expected the number that was expected
 * @param actual the number that was found
 */
record Fault(NumericRule rule, Severity severity, int at, long expected, long actual) {

    /** The order in which the library shows findings too. */
    static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::severity).thenComparing(Fault::rule).thenComparingInt(Fault::at);
}
