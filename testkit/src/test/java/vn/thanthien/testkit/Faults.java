package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** What a check finds in a true report beyond notes; there should be nothing. */
final class Faults {

    static final Checker CHECKER = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));

    private Faults() {}

    static List<Finding> of(Tuple2<Ledger, Style> told) {
        return of(CHECKER, TrueReport.of(told.get1(), told.get2()));
    }

    static List<Finding> of(Checker checker, Report report) {
        CheckResult result = checker.check(report, TrueSurroundings.of(report));
        assertThat(result.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
