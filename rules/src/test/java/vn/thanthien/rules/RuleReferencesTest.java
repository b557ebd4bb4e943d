package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.RuleOverride;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.catalogue.StandardRules;

/** A profile that names rules names rules that there are. */
class RuleReferencesTest {

    private static final String IDENTITY = "{\"rule\": \"%s\", \"severity\": \"ERROR\", \"shape\": \"AT_MOST\","
            + " \"whole\": \"letters.total\", \"parts\": [\"letters.apology\"], \"truth\": \"t\", \"truthEnglish\": \"t\","
            + " \"remedy\": \"r\", \"remedyEnglish\": \"r\"}";

    @TempDir
    private Path folder;

    private Profile profile(String id, String parent, String members) throws IOException {
        return Profile.read(Files.writeString(
                folder.resolve(id + ".json"),
                "{\"id\": \"" + id + "\", \"version\": \"1\", \"extends\": \"" + parent + "\",\n" + members + "}"));
    }

    private static List<InputProblem> problems(Profile profile) {
        UnreadableInputException e = catchThrowableOfType(UnreadableInputException.class, () -> Checker.of(profile));
        assertThat(e).as("refused").isNotNull();
        return e.problems();
    }

    @Test
    void should_tell_every_rule_that_is_not_there_with_its_place() throws IOException {
        List<InputProblem> problems = problems(profile(
                "own",
                "thanh-hoa-5-3-4",
                "\"identities\": [" + IDENTITY.formatted("TTHC-01") + "],\n\"overrides\": [\n"
                        + "{\"rule\": \"TTHC-15\", \"reason\": \"r\"},\n{\"rule\": \"TTCH-15\", \"reason\": \"r\"},\n"
                        + "{\"rule\": \"nghỉ\", \"reason\": \"r\"}]"));
        assertThat(problems)
                .extracting(InputProblem::pointer)
                .containsExactly("/identities/0/rule", "/overrides/1/rule", "/overrides/2/rule");
        assertThat(problems.get(1).message(Language.ENGLISH))
                .startsWith("Line 5, column 10, /overrides/1/rule: expected the id of a rule")
                .contains("did you mean \"TTHC-15\"?");
        assertThat(problems.get(1).message(Language.VIETNAMESE))
                .startsWith("Dòng 5, cột 10, /overrides/1/rule: cần mã của một quy tắc")
                .contains("chuỗi \"TTCH-15\"");
    }

    @Test
    void should_name_the_file_that_is_extended() throws IOException {
        profile("base", "thanh-hoa-5-3-4", "\"overrides\": [{\"rule\": \"TTHC-99\", \"reason\": \"r\"}]");
        Profile heir = profile("heir", "base", "\"overrides\": [{\"rule\": \"DOC-99\", \"reason\": \"r\"}]");
        assertThat(problems(heir)).extracting(InputProblem::source).containsExactlyInAnyOrder("base.json", "");
    }

    @Test
    void should_take_overrides_of_rules_that_the_profile_declares() throws IOException {
        Profile profile = profile(
                "own",
                "thanh-hoa-5-3-4",
                "\"identities\": [" + IDENTITY.formatted("OWN-01")
                        + "], \"overrides\": [{\"rule\": \"OWN-01\", \"reason\": \"r\"}]");
        assertThatNoException().isThrownBy(() -> Checker.of(profile));
    }

    @Test
    void should_tell_of_a_profile_that_was_built_without_a_line() {
        Profile built = Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .addOverride(RuleOverride.builder().rule("LET-88").reason("r").build())
                .build();
        InputProblem problem = problems(built).get(0);
        assertThat(problem.pointer()).isEqualTo("/overrides/0/rule");
        assertThat(problem.line()).isZero();
        assertThat(problem.message(Language.ENGLISH)).startsWith("/overrides/0/rule: expected");
    }

    @Test
    void should_take_overrides_of_standard_rules_that_a_checker_leaves_out_and_of_rules_of_its_own() {
        List<Rule> some = StandardRules.all().subList(0, 3);
        assertThatNoException().isThrownBy(() -> Checker.of(Profile.shipped("bac-giang-100"), some));
        RuleBook book = new RuleBook(Texts.of(
                "own", Map.of("OWN-07.truth", new Bilingual("t", "t"), "OWN-07.remedy", new Bilingual("r", "r"))));
        book.rule("OWN-07", Severity.INFO).document((subject, run) -> run.notApplicable());
        Profile profile = Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .addOverride(RuleOverride.builder().rule("OWN-07").reason("r").build())
                .build();
        assertThatNoException().isThrownBy(() -> Checker.of(profile, book.rules()));
        assertThat(problems(profile)).hasSize(1);
    }
}
