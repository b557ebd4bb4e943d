package vn.thanthien.testkit.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.testkit.FromProfile;
import vn.thanthien.testkit.Incomplete;
import vn.thanthien.testkit.Period;
import vn.thanthien.testkit.Plans;
import vn.thanthien.testkit.Reports;
import vn.thanthien.testkit.Truthful;
import vn.thanthien.testkit.Violating;

/** What an embedder's properties are given; only what is published is used here. */
class ProvidedDocumentsProperties {

    @Property(tries = 20)
    void should_give_true_reports(@ForAll @Truthful Report report) {
        assertThat(report).isAcceptable();
    }

    @Property(tries = 20)
    void should_give_reports_of_some_years(@ForAll @Truthful @Period(from = 2025, to = 2025) Report report) {
        assertThat(report.getPeriod().getYear()).hasValue(2025);
    }

    @Property(tries = 20)
    void should_give_reports_of_a_profile(@ForAll @FromProfile("bac-giang-100") Report report) {
        assertThat(report.getProfile()).hasValue("bac-giang-100");
    }

    @Property(tries = 100)
    void should_leave_out_few_facts_or_many(@ForAll @Incomplete Report report) {
        assertThat(report).hasNoFinding("TTHC-02").hasNoFinding("LET-01");
    }

    @Property(tries = 20)
    void should_give_plans(@ForAll Plan plan) {
        assertThat(plan).isAcceptable();
    }

    @Property(tries = 10)
    void should_break_a_sum(@ForAll @Violating("TTHC-02") Report report) {
        assertThat(report).hasFinding("TTHC-02");
    }

    @Property(tries = 10)
    void should_break_the_total_of_the_letters(@ForAll @Violating("LET-01") Report report) {
        assertThat(report).hasFinding("LET-01");
    }

    @Property(tries = 10)
    void should_break_a_plan(@ForAll @Violating("PLN-01") Plan plan) {
        assertThat(plan).hasFinding("PLN-01");
    }

    @Provide
    Arbitrary<String> violable() {
        return Arbitraries.of(Reports.violable());
    }

    @Property(tries = 60)
    void should_break_every_rule_that_it_says_can_be_broken(@ForAll("violable") String rule) {
        Report report = Reports.any().violating(rule).sample();
        assertThat(report).hasFinding(rule);
    }

    @Property(tries = 20)
    void should_give_the_parts_of_documents(
            @ForAll Survey survey,
            @ForAll DossierStatistics dossiers,
            @ForAll Locality locality,
            @ForAll DocumentMention mention,
            @ForAll DocumentSymbol symbol,
            @ForAll PlanStep step) {
        assertThat(survey.getPhase()).isPresent();
        assertThat(dossiers.getReceived()).isPresent();
        assertThat(locality.getName()).isNotBlank();
        assertThat(mention.getRoles()).isNotEmpty();
        assertThat(symbol.printed()).isNotBlank();
        assertThat(step.getText()).isNotBlank();
    }

    @Example
    void should_tell_which_rules_can_be_broken() {
        assertThat(Reports.violable()).hasSizeGreaterThan(120).contains("TTHC-01", "LET-01", "SUR-15", "XSC-38");
        assertThat(Plans.violable()).contains("PLN-01", "PLN-04");
        assertThatThrownBy(() -> Reports.any().violating("TTHC-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TTHC-99")
                .hasMessageContaining("TTHC-01");
        assertThatThrownBy(() -> Reports.in(2024, 2023)).hasMessageContaining("2024 to 2023");
        assertThatThrownBy(() -> Reports.any().of("nowhere")).hasMessageContaining("bac-giang-100");
    }
}
