package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Report;

/** Reads every snippet of the guide to the format, and a report that a program wrote which knows only the guide. */
class JsonGuideTest {

    private static final Path GUIDE = Path.of("../docs/json.md");
    private static final Path PROGRAM = Path.of("src/test/resources/python/write_report.py");
    private static final ObjectMapper TREES = new ObjectMapper();

    /** A block of the guide: what stands behind its opening marks, and its text. */
    record Snippet(String kind, String text) {}

    static List<Snippet> snippets() throws IOException {
        return snippets(GUIDE);
    }

    private static List<Snippet> snippets(Path guide) throws IOException {
        return Pattern.compile("^```(\\S.*)\\n((?:(?!```).*\\n)*)```$", Pattern.MULTILINE)
                .matcher(Files.readString(guide))
                .results()
                .map(block -> new Snippet(block.group(1), block.group(2)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void should_read_every_snippet(Snippet snippet) throws IOException {
        switch (snippet.kind()) {
            case "json report" -> ReportJson.read(snippet.text());
            case "json plan" -> PlanJson.read(snippet.text());
            case "json profile" ->
                new StrictJson<>(ProfileFile.class).read(snippet.text().getBytes(StandardCharsets.UTF_8));
            case "json in report" -> ReportJson.read(merged(snippet.text()));
            case "json refused" ->
                assertThatExceptionOfType(UnreadableInputException.class)
                        .isThrownBy(() -> ReportJson.read(snippet.text()));
            default ->
                // the code is compiled and run by the module that it is about
                assertThat(snippet.kind())
                        .as("a kind of block that this test knows")
                        .isIn("text", "java");
        }
    }

    @Test
    void should_tell_every_limit_that_there_is() throws IOException, IllegalAccessException {
        Map<String, String> rows = Map.ofEntries(
                Map.entry("BYTES", "| a file | {} MiB |"),
                Map.entry("DEPTH", "| objects and lists within each other | {} levels |"),
                Map.entry("LIST", "| a list | {} entries |"),
                Map.entry("TEXT", "| a text | {} characters |"),
                Map.entry("NAME", "| the name of a member | {} characters |"),
                Map.entry("NUMBER_LENGTH", "| a number | {} digits |"),
                Map.entry("COUNT", "| a count | {} |"),
                Map.entry("NUMBER", "| a year, a number of days | {} |"),
                Map.entry("DECIMAL_DIGITS", "| a decimal | {} digits |"),
                Map.entry("DECIMAL_SCALE", "| a decimal, behind its point | {} digits |"),
                Map.entry("PROBLEMS", "| problems of a file that are told | {} |"),
                Map.entry("LINEAGE", "| profiles that extend each other | {} |"));
        List<String> guide = Files.readAllLines(GUIDE);
        for (Field limit : Limits.class.getFields()) {
            long value = ((Number) limit.get(null)).longValue();
            long told = limit.getName().equals("BYTES") ? value / 1024 / 1024 : value;
            String number = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)")
                    .matcher(Long.toString(told))
                    .replaceAll(" ");
            String row = rows.getOrDefault(limit.getName(), limit.getName()).replace("{}", number);
            assertThat(guide).as("the table of limits in docs/json.md").contains(row);
        }
        assertThat(Limits.class.getFields()).hasSameSizeAs(rows.entrySet());
    }

    private static String merged(String members) throws IOException {
        ObjectNode report = (ObjectNode) TREES.readTree(first("json report"));
        report.setAll((ObjectNode) TREES.readTree(members));
        return report.toString();
    }

    private static String first(String kind) throws IOException {
        return first(kind, GUIDE);
    }

    private static String first(String kind, Path guide) throws IOException {
        return snippets(guide).stream()
                .filter(snippet -> snippet.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, ../docs/json.md", "VIETNAMESE, ../docs/vi/json.md"})
    void should_print_the_messages_that_the_reader_gives(Language language, Path guide) throws IOException {
        String refused = first("json refused", guide);
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> ReportJson.read(refused))
                .satisfies(e -> assertThat(e.problems().stream()
                                .map(problem -> problem.message(language) + "\n")
                                .collect(Collectors.joining()))
                        .isEqualTo(first("text", guide)));
    }

    @Test
    void should_read_what_a_program_writes_that_knows_only_the_guide(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("report.json");
        Process process;
        try {
            process = new ProcessBuilder("python3", PROGRAM.toString(), file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
        } catch (IOException e) {
            Assumptions.abort("no python3 here");
            return;
        }
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
        Report report = ReportJson.read(file);
        assertThat(report.getLocality().fullName()).isEqualTo("xã Thanh Bình");
        assertThat(report.getFigures().orElseThrow().getDossiers().orElseThrow().getByField())
                .hasSize(2);
        assertThat(report.getClaims().get(0).getValue()).hasToString("Optional[97.50]");
    }
}
