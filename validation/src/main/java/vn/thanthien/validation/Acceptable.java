package vn.thanthien.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.thanthien.core.finding.Severity;

/**
 * The report or plan has no finding as grave as that (đạt yêu cầu).
 *
 * <pre>{@code
 * @PostMapping("/reports")
 * void submit(@Valid @Acceptable @RequestBody Report report) { … }
 * }</pre>
 *
 * <p>Each finding that stands becomes a violation at its property path ({@code figures.dossiers.received},
 * {@code mentions[3].date}), with the finding as its dynamic payload. Bean Validation keeps violations in no order; {@link vn.thanthien.core.finding.Finding#ORDER}
 * is the one in which a check tells findings. A rule that could not be carried out is a violation
 * of the whole document whatever the severity. A document that is {@code null} is acceptable, as in every constraint.
 *
 * <p>Which checker is used, the first that is there: the one of the {@link #profile}; the one that is given as
 * {@code constraintValidatorPayload} of Hibernate Validator; the one that CDI or Spring injects; the one of the profile that
 * the document names; the one of the profile thanh-hoa-5-3-4.
 */
@Documented
@Constraint(validatedBy = AcceptableValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Acceptable.List.class)
public @interface Acceptable {

    /** Returns from which severity up findings are violations. */
    Severity from() default Severity.ERROR;

    /** Returns the id of a shipped profile to check by; empty for that of the checker in use. */
    String profile() default "";

    /** Returns the template of the message; each violation replaces it by what the finding says. */
    String message() default "{vn.thanthien.validation.Acceptable.message}";

    /** Returns the groups. */
    Class<?>[] groups() default {};

    /** Returns the payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them on one element. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the single ones. */
        Acceptable[] value();
    }
}
