package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.plan.Plan;

/** Truth is never flagged. How many reports are tried is a property of the build; the nightly profile tries 100,000. */
class TruthProperties {

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> complete() {
        return Ledgers.with(Ledgers.complete());
    }

    @Property(seed = "20261122")
    void should_find_no_fault_in_a_complete_report(@ForAll("complete") Tuple2<Ledger, Style> told) {
        assertThat(Faults.of(told)).isEmpty();
    }

    @Property(seed = "20261122")
    void should_find_no_fault_in_a_plan(@ForAll long code) {
        Plan plan = PlanJson.read(TruePlan.tree(code).toString().getBytes(StandardCharsets.UTF_8));
        CheckResult result = Faults.CHECKER.check(plan);
        assertThat(result.verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        assertThat(result.findings()).isEmpty();
    }
}
