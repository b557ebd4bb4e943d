package vn.thanthien.rules.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.finding.Verdict;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.result.ResultJson;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.catalogue.StandardRules;

class RuleSetTest {

    private static final Profile SHIPPED = Profile.shipped("thanh-hoa-5-3-4");
    private static final Report REPORT = ReportJson.read(
            "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Tên Riêng\"}, \"period\": {\"year\": 2025}}");

    @TempDir
    Path folder;

    private Profile profile(String members) throws IOException {
        return Profile.read(Files.writeString(
                folder.resolve("own.json"),
                "{\"id\": \"own\", \"version\": \"1\", \"extends\": \"thanh-hoa-5-3-4\"," + members + "}"));
    }

    @Test
    void should_leave_a_set_alone_that_nobody_names() {
        CheckResult result = Checker.of(SHIPPED).check(REPORT);
        assertThat(result.outcomes())
                .extracting(outcome -> outcome.rule().group())
                .doesNotContain("SND", "BRK");
        assertThat(result.ruleSets()).extracting(Object::toString).containsExactly("standard@" + StandardRules.VERSION);
    }

    @Test
    void should_check_by_a_set_that_the_profile_names_and_re_level_its_rules() throws IOException {
        Profile profile = profile("\"ruleSets\": [\"sound\"],"
                + "\"overrides\": [{\"rule\": \"SND-01\", \"severity\": \"INFO\", \"reason\": \"nhẹ\"}]");
        CheckResult result = Checker.of(profile).check(REPORT);
        assertThat(result.ruleSets()).extracting(Object::toString).endsWith("sound@7");
        Finding finding = result.findings().stream()
                .filter(f -> f.rule().id().equals("SND-01"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message(Language.VIETNAMESE)).contains("Số thôn là 2.");
    }

    @Test
    void should_check_by_a_set_that_the_caller_names_or_gives() {
        for (Checker checker : new Checker[] {
            Checker.builder(SHIPPED).ruleSet("sound").build(),
            Checker.builder(SHIPPED).ruleSet(new SampleSets.Sound()).build()
        }) {
            assertThat(checker.check(REPORT).outcome("SND-01").orElseThrow().status())
                    .isEqualTo(RuleOutcome.Status.FAILED);
        }
    }

    @Test
    void should_tell_where_a_profile_names_a_set_that_is_not_there() throws IOException {
        Profile profile = profile("\n\"ruleSets\": [\"sound\", \"soond\"]");
        UnreadableInputException refused =
                catchThrowableOfType(UnreadableInputException.class, () -> Checker.of(profile));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/ruleSets/1");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.expected().english()).contains("the id of a rule set", "sound");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checker.builder(SHIPPED).ruleSet("soond"))
                .withMessageContaining("no rule set soond")
                .withMessageContaining("sound");
    }

    @ParameterizedTest
    @CsvSource({
        "clashing, is already a rule of standard",
        "misnamed, 'not the id of a rule: Rule one in the rule set misnamed'",
        "wordless, the rule WRD-01 of the rule set wordless lacks words"
    })
    void should_refuse_a_set_that_does_not_fit(String set, String said) {
        Checker.Builder builder = Checker.builder(SHIPPED).ruleSet(set);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(said);
    }

    @Test
    void should_refuse_a_declared_rule_under_the_id_of_a_set() throws IOException {
        Profile profile =
                profile("\"ruleSets\": [\"sound\"], \"identities\": [{\"rule\": \"SND-01\", \"severity\": \"ERROR\","
                        + "\"shape\": \"AT_MOST\", \"whole\": \"dossiers.received\", \"parts\": [\"dossiers.resolved\"],"
                        + "\"truth\": \"a\", \"truthEnglish\": \"a\", \"remedy\": \"a\", \"remedyEnglish\": \"a\"}]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checker.of(profile))
                .withMessageContaining("SND-01");
    }

    @ParameterizedTest
    @CsvSource({
        "BRK-01, java.lang.IllegalStateException",
        "BRK-02, java.lang.StackOverflowError",
        "BRK-03, java.lang.IllegalArgumentException",
        "BRK-04, java.lang.NoSuchMethodError",
        "BRK-05, java.lang.UnsupportedOperationException"
    })
    void should_isolate_a_rule_that_breaks(String rule, String exception) {
        CheckResult result = Checker.builder(SHIPPED)
                .ruleSet("broken")
                .ruleSet("sound")
                .build()
                .check(REPORT);
        RuleOutcome outcome = result.outcome(rule).orElseThrow();
        assertThat(outcome.status()).isEqualTo(RuleOutcome.Status.ERRORED);
        assertThat(outcome.error()).hasValue(exception);
        assertThat(outcome.failed()).isZero();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.findings())
                .extracting(finding -> finding.rule().group())
                .doesNotContain("BRK");
        assertThat(result.outcome("SND-01").orElseThrow().status()).isEqualTo(RuleOutcome.Status.FAILED);
        assertThat(ResultJson.write(result)).doesNotContain("personal:");
    }

    @Test
    void should_cite_nothing_under_a_role_that_the_law_table_does_not_have() {
        CheckResult result = Checker.builder(SHIPPED).ruleSet("broken").build().check(REPORT);
        assertThat(result.outcome("BRK-06").orElseThrow().status()).isEqualTo(RuleOutcome.Status.PASSED);
    }
}
