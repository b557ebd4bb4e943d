package vn.thanthien.validation;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.rules.Checker;

/**
 * Checks reports and plans for {@link Acceptable}; made by Hibernate Validator, or by the container behind it.
 *
 * <p>This class is thread-safe once Bean Validation has initialised it.
 */
public final class AcceptableValidator implements ConstraintValidator<Acceptable, OfficialDocument> {

    private static final String TEMPLATE = "{vn.thanthien.validation.finding}";

    private Severity from = Severity.ERROR;
    private @Nullable Checker named;
    private @Nullable Provider<Checker> injected;

    /** Creates a validator without a checker of its own. */
    public AcceptableValidator() {}

    /** Takes the checker of the container; it is asked for at each use. */
    @Inject
    public void setChecker(Provider<Checker> checker) {
        this.injected = checker;
    }

    @Override
    public void initialize(Acceptable acceptable) {
        from = acceptable.from();
        named = acceptable.profile().isEmpty() ? null : Checkers.of(acceptable.profile());
    }

    @Override
    public boolean isValid(@Nullable OfficialDocument document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        Optional<Checker> checker = checker(document, hibernate);
        if (checker.isEmpty()) {
            // a document that asks for an unknown profile must not pass by another one
            say(unknownProfile(document), hibernate);
            PropertyPath.add("/profile", hibernate.buildConstraintViolationWithTemplate(TEMPLATE));
            return false;
        }
        CheckResult result = checker.get().check(document);
        boolean valid = true;
        for (Finding finding : result.findings()) {
            if (finding.severity().isAtLeast(from)) {
                tell(finding, hibernate);
                valid = false;
            }
        }
        for (RuleOutcome outcome : result.outcomes()) {
            if (outcome.errored()) {
                tell(outcome, hibernate);
                valid = false;
            }
        }
        return valid;
    }

    private Optional<Checker> checker(OfficialDocument document, HibernateConstraintValidatorContext context) {
        if (named != null) {
            return Optional.of(named);
        }
        Checker given = context.getConstraintValidatorPayload(Checker.class);
        if (given != null) {
            return Optional.of(given);
        }
        return injected == null ? Checkers.of(document) : Optional.of(injected.get());
    }

    private static Bilingual unknownProfile(OfficialDocument document) {
        String profile = document.getProfile().orElse("");
        return new Bilingual(
                "Không có hồ sơ cấu hình \"" + profile + "\".", "There is no profile \"" + profile + "\".");
    }

    private static void tell(Finding finding, HibernateConstraintValidatorContext context) {
        say(new Bilingual(finding.message(Language.VIETNAMESE), finding.message(Language.ENGLISH)), context)
                .withDynamicPayload(finding);
        PropertyPath.add(finding.place().pointer(), context.buildConstraintViolationWithTemplate(TEMPLATE));
    }

    private static void tell(RuleOutcome outcome, HibernateConstraintValidatorContext context) {
        Bilingual text = new Bilingual(
                "Quy tắc " + outcome.rule() + " không chạy được ("
                        + outcome.error().orElse("") + "), nên chưa thể kết luận.",
                "Rule " + outcome.rule() + " could not be carried out ("
                        + outcome.error().orElse("") + "), so nothing is certain.");
        say(text, context).withDynamicPayload(outcome);
        context.buildConstraintViolationWithTemplate(TEMPLATE).addConstraintViolation();
    }

    /**
     * Sets the text that the template stands for. The language is chosen when the template is interpolated, since only then
     * the locale is known; values of parameters are not interpolated, whatever they hold.
     */
    private static HibernateConstraintValidatorContext say(
            Bilingual text, HibernateConstraintValidatorContext context) {
        return context.addMessageParameter("thanthienVi", text.vietnamese())
                .addMessageParameter("thanthienEn", text.english());
    }
}
