package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.RuleOutcome.Status;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ProfileParameter;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.SeenExamples;
import vn.thanthien.rules.algebra.Rule;

/** Holds one rule of the standard set against small documents: {@code rule("LET-01").breaks(report, ...)}. */
final class OneRule {

    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");
    private static final String HEAD =
            "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\", \"villages\": 5}, ";

    private final String id;
    private final Checker checker;
    /** Whether the profile is the shipped one, so that what is seen is an example for everybody. */
    private final boolean standard;

    private OneRule(String id, Checker checker, boolean standard) {
        this.id = id;
        this.checker = checker;
        this.standard = standard;
    }

    static OneRule rule(String id) {
        return rule(id, PROFILE);
    }

    /** The rule under a profile that sets these parameters. */
    static OneRule rule(String id, ProfileParameter... parameters) {
        return rule(
                id,
                Profile.builder().from(PROFILE).parameters(List.of(parameters)).build());
    }

    static OneRule rule(String id, Profile profile) {
        List<Rule> rules = StandardRules.all().stream()
                .filter(rule -> rule.info().id().equals(id))
                .toList();
        assertThat(rules).as("rules named %s", id).hasSize(1);
        return new OneRule(id, Checker.of(profile, rules), profile.equals(PROFILE));
    }

    /** A report of 2023, dated in January 2024, with these properties. */
    static Report report(String properties) {
        return reportOf("{\"year\": 2023}", "2024-01-05", properties);
    }

    /** A report of a period and date; without a date if that is empty. */
    static Report reportOf(String period, String date, String properties) {
        return ReportJson.read(HEAD + "\"period\": " + period + header(date) + comma(properties) + "}");
    }

    /** A plan for 2026, dated in January, with these properties. */
    static Plan plan(String properties) {
        return PlanJson.read(HEAD + "\"period\": {\"year\": 2026}" + header("2026-01-12") + comma(properties) + "}");
    }

    private static String header(String date) {
        return date.isEmpty() ? "" : ", \"header\": {\"date\": \"" + date + "\"}";
    }

    private static String comma(String properties) {
        return properties.isBlank() ? "" : ", " + properties;
    }

    /** The rule is evaluated and finds nothing. */
    OneRule holds(OfficialDocument document) {
        assertThat(outcome(document).status()).as(id + " of " + document).isEqualTo(Status.PASSED);
        return this;
    }

    /** The inputs are missing: the rule is neither passed nor failed. */
    OneRule isOpen(OfficialDocument document) {
        assertThat(outcome(document).status()).as(id + " of " + document).isEqualTo(Status.NOT_APPLICABLE);
        return this;
    }

    /** The rule is neither passed nor failed, and says why. */
    OneRule isOpenBecause(OfficialDocument document, String vietnamese) {
        isOpen(document);
        assertThat(remarks(document)).singleElement().asString().contains(vietnamese);
        return this;
    }

    /** What the rule says of how it was applied, in Vietnamese; each remark can be read in both languages. */
    List<String> remarks(OfficialDocument document) {
        List<Phrase> remarks = outcome(document).remarks();
        for (Phrase remark : remarks) {
            for (Language language : Language.values()) {
                assertThat(remark.in(language)).isNotBlank().doesNotContain("{", "}", "null", "Optional");
            }
        }
        return remarks.stream().map(Phrase::toString).toList();
    }

    /** The rule finds one breach. */
    Told breaks(OfficialDocument document, Severity severity, String pointer) {
        List<Finding> findings = findings(document);
        assertThat(findings).as("findings of %s", id).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule().id()).isEqualTo(id);
        assertThat(finding.severity()).as(finding.toString()).isEqualTo(severity);
        assertThat(finding.place().pointer()).as(finding.toString()).isEqualTo(pointer);
        assertThat(finding.place().key()).doesNotContain("/0").doesNotContain("/1");
        return new Told(finding);
    }

    /** Every finding, each of which can be read in both languages. */
    List<Finding> findings(OfficialDocument document) {
        List<Finding> findings = check(document).findings();
        for (Finding finding : findings) {
            assertReadable(finding);
        }
        return findings;
    }

    private CheckResult check(OfficialDocument document) {
        CheckResult result = checker.check(document);
        assertThat(result.count(Status.ERRORED)).as("%s threw", id).isZero();
        if (standard) {
            SeenExamples.saw(document, result);
        }
        return result;
    }

    private RuleOutcome outcome(OfficialDocument document) {
        return check(document).outcome(id).orElseThrow();
    }

    static void assertReadable(Finding finding) {
        for (Language language : Language.values()) {
            for (String text : List.of(
                    finding.message(language),
                    finding.rule().remedy(language),
                    finding.place().label().in(language))) {
                assertThat(text).as(finding.toString()).isNotBlank().doesNotContain("{", "}", "null", "Optional");
            }
        }
        assertThat(finding.fingerprint()).matches("[0-9a-f]{16}");
    }

    /** What a finding says, for assertions. */
    static final class Told {

        private final Finding finding;

        private Told(Finding finding) {
            this.finding = finding;
        }

        Told expected(Object... arguments) {
            assertThat(flat(finding.expected())).isEqualTo(Arrays.asList(arguments));
            return this;
        }

        Told actual(Object... arguments) {
            assertThat(flat(finding.actual())).isEqualTo(Arrays.asList(arguments));
            return this;
        }

        Told noted() {
            assertThat(finding.note()).isPresent();
            return this;
        }

        Told says(String vietnamese) {
            assertThat(finding.message(Language.VIETNAMESE)).contains(vietnamese);
            return this;
        }

        Told related(String... pointers) {
            assertThat(finding.related()).extracting(place -> place.pointer()).containsExactly(pointers);
            return this;
        }

        Finding finding() {
            return finding;
        }

        /** Numbers as long, everything else as it is shown in Vietnamese. */
        private static List<Object> flat(Phrase phrase) {
            return phrase.arguments().stream()
                    .map(argument -> argument instanceof Number number
                            ? (Object) number.longValue()
                            : Phrase.value(argument).in(Language.VIETNAMESE))
                    .toList();
        }
    }
}
