package vn.thanthien.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.rules.Checker;

/** The code of the README in both languages is the code of this class, comments apart, which is compiled and run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private final List<String> shown = new ArrayList<>();

    private void show(String pointer, String message) {
        shown.add(pointer + " " + message);
    }

    private void lines(Path file, OutputStream out) throws IOException {
        Report report = ReportJson.read(file);
        Checker checker = Checker.of(Profile.shipped("thanh-hoa-5-3-4")); // thread-safe, build it once
        CheckResult result = checker.check(report);
        for (Finding finding : result.findings()) {
            show(finding.place().pointer(), finding.message(Language.VIETNAMESE));
        }
        AdministrativeDocument document = Composer.of(checker.profile()).compose(report);
        Docx.write(document, out);
    }

    @Test
    void should_find_and_write_what_it_promises() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines(ROOT.resolve("examples/hoang-cat-2023.json"), out);
        assertThat(shown).anyMatch(line -> line.startsWith("/claims/") && line.contains("80%"));
        assertThat(out.size()).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/vi/README.md"})
    void should_show_the_code_that_is_run(String readme) throws IOException {
        String source = normalised(Files.readString(Path.of("src/test/java/vn/thanthien/readme/ReadmeTest.java")));
        List<String> blocks = blocks(readme, "java");
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(1);
        assertThat(source).contains(normalised(blocks.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/vi/README.md"})
    void should_show_a_report_that_can_be_read_and_is_consistent(String readme) throws IOException {
        Report report = ReportJson.read(blocks(readme, "json").get(0));
        assertThat(Checker.of(Profile.shipped("thanh-hoa-5-3-4")).check(report).findings())
                .as("figures that contradict each other")
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .noneMatch(finding ->
                        List.of("TTHC", "PET", "LET").contains(finding.rule().group()));
    }

    private static List<String> blocks(String readme, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(language.length() + 4, block.length() - 3))
                .toList();
    }

    private static String normalised(String code) {
        return code.replaceAll("(?m) // .*$", "").replaceAll("\\s+", " ").strip();
    }
}
