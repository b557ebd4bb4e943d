package com.example.vidu;

import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThat;
import static vn.thanthien.testkit.assertions.ThanThienAssertions.assertThatRule;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.testkit.Truthful;

/** The province's rules are tried as the library tries its own: truth passes, each falsehood is found. */
class ViDuProperties {

    private static final Checker CHECKER = Checker.of(profile());

    private static Profile profile() {
        try (InputStream file = ViDuRules.class.getResourceAsStream("vi-du.json")) {
            return Profile.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report report(String members) {
        return ReportJson.read("{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Ví Dụ\"}, \"period\": {\"year\": 2025}, "
                + members + "}");
    }

    private static Report servedAtHome(int count) {
        return report("\"figures\": {\"dossiers\": {\"received\": 900, \"servedAtHome\": " + count + "}}");
    }

    @Property(tries = 50)
    void truth_is_never_flagged(@ForAll @Truthful Report report) {
        assertThat(report).under(CHECKER).hasNoFinding("VDU-01");
    }

    @Example
    void no_more_are_served_at_home_than_came_in() {
        assertThatRule("VDU-01", CHECKER)
                .holds(servedAtHome(900))
                .doesNotApply(report("\"figures\": {\"dossiers\": {\"received\": 900}}"))
                .breaks(servedAtHome(901))
                .at("dossiers.servedAtHome")
                .expecting(900)
                .finding(901);
    }

    @Example
    void each_target_has_a_deadline_and_in_the_first_year_this_is_only_noted() {
        Report without = report("\"targets\": [{\"wording\": \"90% hài lòng\"}]");
        assertThatRule("VDU-02", CHECKER)
                .holds(report("\"targets\": [{\"wording\": \"90% hài lòng\", \"deadline\": \"2025\"}]"))
                .doesNotApply(report("\"targets\": []"))
                .given(CheckContext.none().asOf(LocalDate.of(2026, 6, 30)))
                .breaks(without)
                .withSeverity(Severity.INFO);
        assertThatRule("VDU-02", CHECKER)
                .given(CheckContext.none().asOf(LocalDate.of(2027, 1, 1)))
                .breaks(without)
                .at("/targets/0")
                .withSeverity(Severity.WARNING);
    }
}
