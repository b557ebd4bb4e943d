package vn.thanthien.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.plan.Plan;

/**
 * Arbitrary plans for property-based tests (kế hoạch sinh ngẫu nhiên).
 *
 * <p>This class has no instances; its arbitraries are immutable and thread-safe.
 */
public final class Plans {

    private Plans() {}

    /** Returns complete plans in which everything fits together. */
    public static Arbitrary<Plan> truthful() {
        return Ledgers.entries()
                .map(code -> PlanJson.read(TruePlan.tree(code).toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns complete plans that break a rule, and few others.
     *
     * @throws IllegalArgumentException if the rule cannot be broken by the plan alone; the message names those that can
     */
    public static Arbitrary<Plan> violating(String ruleId) {
        Broken broken = Broken.plan(ruleId);
        return Combinators.combine(Ledgers.entries(), Ledgers.entries())
                .as((plan, code) -> broken.of(TruePlan.tree(plan), code))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .map(Plan.class::cast);
    }

    /** Returns the ids of the rules that {@link #violating} can break, in alphabetical order. */
    public static List<String> violable() {
        return Broken.rulesOfPlans();
    }
}
