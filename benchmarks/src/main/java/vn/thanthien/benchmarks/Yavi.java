package vn.thanthien.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import vn.thanthien.benchmarks.RuleObjects.Prepared;
import vn.thanthien.benchmarks.RuleObjects.RuleObject;
import vn.thanthien.core.report.Report;

/** The thirty rules as constraints of Yavi on the report, the bodies those of the rule objects. */
final class Yavi {

    private record Checked(Prepared report, Tally out) {}

    private static final Validator<Checked> VALIDATOR = validator();

    private Yavi() {}

    /** Returns one violation for each rule that is broken somewhere, the rule's id as its name. */
    static ConstraintViolations check(Report report) {
        return VALIDATOR.validate(new Checked(Prepared.of(report), new Tally()));
    }

    private static Validator<Checked> validator() {
        ValidatorBuilder<Checked> builder = ValidatorBuilder.of();
        for (RuleObject rule : RuleObjects.ALL) {
            String id = rule.rule().id();
            builder.constraintOnTarget(checked -> keeps(rule, checked), id, id, id);
        }
        return builder.build();
    }

    private static boolean keeps(RuleObject rule, Checked checked) {
        int before = checked.out().faults().size();
        RuleObjects.check(rule, checked.report(), checked.out());
        return checked.out().faults().size() == before;
    }
}
