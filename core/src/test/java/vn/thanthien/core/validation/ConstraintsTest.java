package vn.thanthien.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/** The constraints of the types are seen by Bean Validation, through every level, and say representability only. */
class ConstraintsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void open() {
        // without an implementation of expression language, as embedders may have it
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    private static Report report(DossierStatistics dossiers) {
        Report plain = ReportJson.read(
                "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\"}, \"period\": {\"year\": 2025}}");
        return Report.builder()
                .from(plain)
                .figures(PeriodFigures.builder().dossiers(dossiers).build())
                .build();
    }

    @Test
    void should_accept_what_is_incomplete_or_wrong() {
        Report wrong = report(
                DossierStatistics.builder().received(3).resolved(5).pending(9).build());
        assertThat(validator.validate(wrong)).isEmpty();
    }

    @Test
    void should_refuse_a_negative_count_at_its_path() {
        Report negative = report(DossierStatistics.builder().received(-3).build());
        assertThat(validator.validate(negative))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("figures.dossiers.received");
    }

    @Test
    void should_refuse_a_name_of_blanks() {
        assertThat(validator.validate(Organ.builder().name("  ").build()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("name");
    }
}
