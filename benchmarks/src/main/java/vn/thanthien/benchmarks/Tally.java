package vn.thanthien.benchmarks;

import java.util.ArrayList;
import java.util.List;
import vn.thanthien.core.finding.Severity;

/**
 * The result of a check by an engine here, as much as the library's own result says: how often each rule held, was
 * broken or could not be told, and the faults in order.
 */
final class Tally {

    private static final int KINDS = 3;
    private static final int EVALUATED = 0;
    private static final int FAILED = 1;
    private static final int NOT_APPLICABLE = 2;

    private final int[] counts = new int[KINDS * NumericRule.count()];
    private final List<Fault> faults = new ArrayList<>(0);

    void holds(NumericRule rule) {
        counts[KINDS * rule.index() + EVALUATED]++;
    }

    void notApplicable(NumericRule rule) {
        counts[KINDS * rule.index() + NOT_APPLICABLE]++;
    }

    void breaks(NumericRule rule, int at, long expected, long actual) {
        breaks(rule, rule.severity(), at, expected, actual);
    }

    void breaks(NumericRule rule, Severity severity, int at, long expected, long actual) {
        counts[KINDS * rule.index() + EVALUATED]++;
        counts[KINDS * rule.index() + FAILED]++;
        faults.add(new Fault(rule, severity, at, expected, actual));
    }

    /** Puts the faults in order. */
    Tally done() {
        if (faults.size() > 1) {
            faults.sort(Fault.ORDER);
        }
        return this;
    }

    int evaluated(NumericRule rule) {
        return counts[KINDS * rule.index() + EVALUATED];
    }

    int failed(NumericRule rule) {
        return counts[KINDS * rule.index() + FAILED];
    }

    int notApplicableCount(NumericRule rule) {
        return counts[KINDS * rule.index() + NOT_APPLICABLE];
    }

    List<Fault> faults() {
        return faults;
    }
}
