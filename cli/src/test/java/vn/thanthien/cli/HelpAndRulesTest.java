package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.rules.catalogue.StandardRules;

class HelpAndRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "rules -h", "form --help", "read --help"})
    void should_help_with_examples(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Cách dùng: thanthien", "Ví dụ:").doesNotContain("Usage", "\u001b");
    }

    @Test
    void should_tell_the_version() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("thanthien ");
    }

    @Test
    void should_list_every_rule() {
        Run run = Run.of("rules");
        assertThat(run.code()).isZero();
        StandardRules.all()
                .forEach(rule -> assertThat(run.out())
                        .containsPattern("(?m)^" + rule.info().id() + " +(LỖI|CẢNH BÁO|LƯU Ý) +\\S"));
    }

    @Test
    void should_show_one_rule() {
        Run run = Run.of("rules", "tthc-02");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("TTHC-02  ")
                .contains(
                        "    Mức độ: ",
                        "dossiers.resolved = dossiers.resolvedWithinTerm + dossiers.resolvedLate",
                        "    Cách sửa: ",
                        "    Có từ bộ quy tắc: 2026.11");
        assertThat(Run.of("rules", "TTHC-02", "--lang", "en").out())
                .startsWith("TTHC-02  ")
                .contains("    Severity: ", "    To mend: ");
    }

    @Test
    void should_have_every_text_in_both_languages() {
        assertThat(Words.TEXTS.keys(Language.VIETNAMESE)).isEqualTo(Words.TEXTS.keys(Language.ENGLISH));
    }

    @Test
    void should_complete_commands_and_options_in_a_shell() {
        Run run = Run.of("completion");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("complete -F _complete_thanthien -o default", "'--quiet'", "skeleton", "form")
                .contains("(\"text\" \"json\" \"sarif\" \"accept\") # --format values")
                .contains("(\"thanh-hoa-5-3-4\" \"bac-giang-100\") # --profile values")
                .contains("\"letter-apology\"", "\"TTHC-02\"")
                .as("else the shell offers no files")
                .doesNotContain("+o default");
        assertThat(run.out())
                .as("a name of the script in letters that shells do not take")
                .doesNotContainPattern("(?m)^ *local [^=\\n]*[^ -~\\n]");
    }
}
