package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;

/**
 * Holds the findings of the examples against tables that a reviewer can read, each row with the reason why it is right.
 *
 * <p>When a table differs, the one that is found now is written to {@code target/golden}, with the reasons kept: read
 * it, give each new row its reason, and put it in the place of the old one.
 */
class GoldenFindingsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path FOUND = Path.of("target", "golden");
    private static final int COLUMNS = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoang-cat-2023",
                "quang-trung-2023",
                "binh-luong-plan-2023",
                "complete-2025",
                "complete-plan-2026",
                "faulty-2025"
            })
    void should_find_what_a_reviewer_finds_and_nothing_else(String example) throws IOException {
        CheckResult result = check(EXAMPLES.resolve(example + ".json"));
        Path golden = EXAMPLES.resolve("findings").resolve(example + ".md");
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        String found = table(example, result, reasons(expected));
        if (!found.equals(expected)) {
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(example + ".md"), found);
        }
        assertThat(found)
                .as("findings of %s changed: compare with rules/target/golden/%s.md", example, example)
                .isEqualTo(expected);
        assertThat(found).as("a finding without its reason").doesNotContain("| ? |");
    }

    private static CheckResult check(Path file) throws IOException {
        Checker checker = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));
        return DocumentJson.read(Files.readAllBytes(file)) instanceof Report report
                ? checker.check(report)
                : checker.check((Plan) DocumentJson.read(Files.readAllBytes(file)));
    }

    private static String table(String example, CheckResult result, Map<String, String> reasons) {
        StringBuilder table = new StringBuilder("# Findings of `" + example + ".json`\n\n");
        table.append("Verdict: ").append(result.verdict()).append("\n\n");
        if (result.findings().isEmpty()) {
            return table.append("None.\n").toString();
        }
        table.append("| severity | rule | place | expected | found | why it is right |\n|---|---|---|---|---|---|\n");
        for (Finding finding : result.findings()) {
            String key = cell(finding.rule().id())
                    + cell(finding.place().pointer())
                    + cell(finding.expected().in(Language.VIETNAMESE));
            table.append(cell(finding.severity().name()))
                    .append(key)
                    .append(cell(finding.actual().in(Language.VIETNAMESE)))
                    .append(cell(reasons.getOrDefault(key, "?")))
                    .append("|\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return "| " + text.replace("|", "\\|").replace("\n", " ") + " ";
    }

    /** The reasons of a table by rule, place and expectation. */
    private static Map<String, String> reasons(String table) {
        Map<String, String> reasons = new HashMap<>();
        for (String line : table.split("\n", -1)) {
            List<String> cells = new ArrayList<>(List.of(line.split("(?<!\\\\)\\|", -1)));
            if (line.startsWith("| ") && cells.size() == COLUMNS + 2) {
                reasons.put(
                        cell(cells.get(2).strip())
                                + cell(cells.get(3).strip())
                                + cell(cells.get(4).strip()),
                        cells.get(COLUMNS).strip());
            }
        }
        return reasons;
    }
}
