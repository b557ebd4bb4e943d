package vn.thanthien.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.thanthien.benchmarks.RuleObjects.Prepared;
import vn.thanthien.benchmarks.RuleObjects.RuleObject;
import vn.thanthien.core.report.Report;

/**
 * The thirty rules as class-level constraints of Hibernate Validator, the bodies those of the rule objects. The report
 * stands in a holder, so that the constraints on its own members, which are no part of the comparison, are not validated.
 */
final class BeanValidation {

    /**
     * What is validated.
     *
     * @param report the report
     * @param out where the rules leave what they find
     */
    record Holder(Prepared report, Tally out) {}

    /** That a report keeps one of the rules. */
    @Documented
    @Constraint(validatedBy = Keeping.class)
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Keeps {
        /** The position of the rule. */
        int rule();

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Holds one rule against the report and tells each place where it is broken. */
    public static final class Keeping implements ConstraintValidator<Keeps, Holder> {

        private RuleObject rule = RuleObjects.ALL.get(0);

        @Override
        public void initialize(Keeps constraint) {
            rule = RuleObjects.ALL.get(constraint.rule());
        }

        @Override
        public boolean isValid(Holder holder, ConstraintValidatorContext context) {
            Tally out = holder.out();
            int before = out.faults().size();
            RuleObjects.check(rule, holder.report(), out);
            int after = out.faults().size();
            if (after == before) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (int i = before; i < after; i++) {
                context.buildConstraintViolationWithTemplate(rule.rule().id()).addConstraintViolation();
            }
            return false;
        }
    }

    private static final Validator VALIDATOR = validator();

    private BeanValidation() {}

    /** Returns one violation for each rule that is broken somewhere, the rule's id as its message. */
    static Set<ConstraintViolation<Holder>> check(Report report) {
        return VALIDATOR.validate(new Holder(Prepared.of(report), new Tally()));
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<Holder> type = mapping.type(Holder.class);
        for (int i = 0; i < RuleObjects.ALL.size(); i++) {
            type.constraint(new GenericConstraintDef<>(Keeps.class).param("rule", i));
        }
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .addMapping(mapping)
                .buildValidatorFactory()
                .getValidator();
    }
}
