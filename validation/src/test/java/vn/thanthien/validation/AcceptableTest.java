package vn.thanthien.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;

class AcceptableTest {

    private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    private static final Report FAULTY = report("""
            "figures": {"dossiers": {"received": 910, "resolved": 903, "resolvedWithinTerm": 900, "resolvedLate": 1}}""");

    /** Where a constraint may stand. */
    static class Desk {

        @Acceptable
        @Nullable
        Report field;

        @Acceptable(from = Severity.WARNING)
        @Nullable
        Report strict;

        List<@Acceptable Report> pile = List.of();

        void take(@Valid @Acceptable Report report) {}

        void plan(@Acceptable Plan plan) {}

        void scored(@Acceptable(profile = "bac-giang-100") Report report) {}

        void misnamed(@Acceptable(profile = "no-such") Report report) {}
    }

    private static Report report(String members) {
        return ReportJson.read(
                "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\"}, \"period\": {\"year\": 2025}, "
                        + members + "}");
    }

    /** Without an implementation of expression language, as the class path of the tests is. */
    private static HibernateValidatorConfiguration configuration(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(VIETNAM, Locale.US), locale, context -> locale, false));
    }

    private static <T> Set<ConstraintViolation<Desk>> violations(
            HibernateValidatorConfiguration configuration, String method, Class<T> type, T value) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            Method checked = Desk.class.getDeclaredMethod(method, type);
            return factory.getValidator().forExecutables().validateParameters(new Desk(), checked, new Object[] {value
            });
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<ConstraintViolation<Desk>> taken(Report report, Locale locale) {
        return violations(configuration(locale), "take", Report.class, report);
    }

    private static ConstraintViolation<Desk> of(String rule, Set<ConstraintViolation<Desk>> violations) {
        return violations.stream()
                .filter(violation -> finding(violation).rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static <P> P payload(ConstraintViolation<?> violation, Class<P> type) {
        HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
        return told.getDynamicPayload(type);
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        return payload(violation, Finding.class);
    }

    @Test
    void should_turn_findings_into_violations_with_path_payload_and_words_of_the_locale() {
        ConstraintViolation<Desk> vietnamese = of("TTHC-02", taken(FAULTY, VIETNAM));
        assertThat(vietnamese.getPropertyPath()).hasToString("take.report.figures.dossiers.resolved");
        assertThat(vietnamese.getMessage()).isEqualTo(finding(vietnamese).message(Language.VIETNAMESE));
        ConstraintViolation<Desk> english = of("TTHC-02", taken(FAULTY, Locale.US));
        assertThat(english.getMessage()).isEqualTo(finding(english).message(Language.ENGLISH));
    }

    @Test
    void should_tell_nothing_below_the_severity_asked_for() {
        List<Finding> findings = Checker.of(PROFILE).check(FAULTY).findings();
        assertThat(taken(FAULTY, VIETNAM))
                .hasSize((int) findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count())
                .allMatch(violation -> finding(violation).severity() == Severity.ERROR);
        Desk desk = new Desk();
        desk.strict = FAULTY;
        try (ValidatorFactory factory = configuration(VIETNAM).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(desk)).hasSize((int) findings.stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .count());
        }
    }

    @Test
    void should_check_fields_elements_of_lists_plans_and_nothing_that_is_null() {
        Desk desk = new Desk();
        desk.pile = List.of(FAULTY);
        try (ValidatorFactory factory = configuration(VIETNAM).buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(desk))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .anyMatch(path -> path.startsWith("pile[0]") && path.endsWith("figures.dossiers.resolved"));
            desk.pile = List.of();
            assertThat(validator.validate(desk)).isEmpty();
            desk.field = FAULTY;
            assertThat(validator.validate(desk))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .contains("field.figures.dossiers.resolved");
        }
        Plan plan = PlanJson.read(
                "{\"schema\": \"thanthien-plan-1\", \"locality\": {\"kind\": \"COMMUNE\", \"name\": \"A\"},"
                        + "\"period\": {\"year\": 2026}}");
        assertThat(violations(configuration(VIETNAM), "plan", Plan.class, plan)).isNotEmpty();
    }

    @Test
    void should_have_vietnamese_words_for_the_standard_constraints() {
        Report negative = Report.builder()
                .from(FAULTY)
                .figures(vn.thanthien.core.report.PeriodFigures.builder()
                        .dossiers(vn.thanthien.core.report.DossierStatistics.builder()
                                .received(-3)
                                .build())
                        .build())
                .opening("x".repeat(20_001))
                .build();
        try (ValidatorFactory factory = configuration(VIETNAM).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(negative))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrder("phải lớn hơn hoặc bằng 0", "độ dài phải từ 0 đến 20000");
        }
        try (ValidatorFactory factory = configuration(Locale.US).buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(negative))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactlyInAnyOrder(
                            "must be greater than or equal to 0", "size must be between 0 and 20000");
        }
    }

    // ---- which checker

    @Test
    void should_check_by_the_payload_the_container_the_annotation_or_the_document() {
        Checker quoting = checker(run -> quote(run, "/opening", "x"));
        assertThat(violations(configuration(VIETNAM).constraintValidatorPayload(quoting), "take", Report.class, FAULTY))
                .extracting(violation -> finding(violation).rule().id())
                .containsExactly("QUO-01");
        assertThat(violations(
                        configuration(VIETNAM).constraintValidatorPayload(quoting), "scored", Report.class, FAULTY))
                .extracting(violation -> finding(violation).rule().id())
                .doesNotContain("QUO-01");
        try (AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext()) {
            spring.registerBean(Checker.class, () -> quoting);
            spring.refresh();
            HibernateValidatorConfiguration injecting = configuration(VIETNAM)
                    .constraintValidatorFactory(
                            new SpringConstraintValidatorFactory(spring.getAutowireCapableBeanFactory()));
            assertThat(violations(injecting, "take", Report.class, FAULTY))
                    .extracting(violation -> finding(violation).rule().id())
                    .containsExactly("QUO-01");
        }
        assertThatThrownBy(() -> violations(configuration(VIETNAM), "misnamed", Report.class, FAULTY))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_not_let_a_document_pass_that_names_an_unknown_profile() {
        Report named = report("\"profile\": \"${1+1}\"");
        assertThat(taken(named, VIETNAM)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("take.report.profile");
            assertThat(violation.getMessage()).isEqualTo("Không có hồ sơ cấu hình \"${1+1}\".");
        });
    }

    // ---- what is told

    private static void quote(Evaluation run, String pointer, String text) {
        run.breach(Place.of(pointer, "quoted", vn.thanthien.core.finding.Phrase.value(text)))
                .expected(text)
                .actual(text)
                .add();
    }

    private static Checker checker(Consumer<Evaluation> body) {
        Bilingual said = new Bilingual("{0}", "{0}");
        Texts words = Texts.of(
                "quoting",
                Map.of(
                        "QUO-01.truth",
                        new Bilingual("Trích.", "Quote."),
                        "QUO-01.remedy",
                        new Bilingual("Bỏ.", "Drop."),
                        "QUO-01.expected",
                        said,
                        "QUO-01.actual",
                        said));
        Rule rule = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of("QUO-01", Severity.ERROR, List.of(), words);
            }

            @Override
            public boolean speaksOf(Subject subject) {
                return true;
            }

            @Override
            public void check(Subject subject, Evaluation evaluation) {
                body.accept(evaluation);
            }
        };
        return Checker.of(PROFILE, List.of(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{jakarta.validation.constraints.Size.message}",
                "{thanthienEn}",
                "{thanthienVi}",
                "\\{a\\} \\\\ \\$",
                "$",
                "{",
                "}",
                "${validatedValue}",
                "#{1+1}",
                "$1 \\1",
                "{0}"
            })
    void should_never_interpolate_what_users_wrote(String hostile) {
        HibernateValidatorConfiguration configuration =
                configuration(VIETNAM).constraintValidatorPayload(checker(run -> quote(run, "/opening", hostile)));
        assertThat(violations(configuration, "take", Report.class, FAULTY))
                .extracting(ConstraintViolation::getMessage)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("Thấy: " + hostile));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mentions/3/date -> mentions[3].date",
                "/figures/dossiers/byField/2/received -> figures.dossiers.byField[2].received",
                "/claims/4 -> claims[4]",
                "/sections/0/paragraphs/12 -> sections[0].paragraphs[12]",
                "/figures -> figures",
                " -> "
            })
    void should_tell_the_property_path_of_a_pointer(String row) {
        String[] cells = row.split(" -> ", -1);
        HibernateValidatorConfiguration configuration =
                configuration(VIETNAM).constraintValidatorPayload(checker(run -> quote(run, cells[0], "x")));
        assertThat(violations(configuration, "take", Report.class, FAULTY))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("take.report" + (cells[1].isEmpty() ? "" : "." + cells[1]));
    }

    @Test
    void should_tell_a_rule_that_threw_and_each_finding_with_its_own_words() {
        HibernateValidatorConfiguration broken = configuration(Locale.US).constraintValidatorPayload(checker(run -> {
            throw new IllegalStateException("secret");
        }));
        assertThat(violations(broken, "take", Report.class, FAULTY))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getMessage())
                            .isEqualTo("Rule QUO-01 could not be carried out (java.lang.IllegalStateException),"
                                    + " so nothing is certain.");
                    assertThat(payload(violation, RuleOutcome.class)).isNotNull();
                });
        HibernateValidatorConfiguration two = configuration(Locale.US).constraintValidatorPayload(checker(run -> {
            quote(run, "/opening", "one");
            quote(run, "/closing", "two");
        }));
        assertThat(violations(two, "take", Report.class, FAULTY))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder("Quote. Expected: one. Found: one.", "Quote. Expected: two. Found: two.");
    }
}
