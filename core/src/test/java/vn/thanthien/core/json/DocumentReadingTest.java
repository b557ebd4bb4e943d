package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;

class DocumentReadingTest {

    private static final String REST =
            "\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\"}, \"period\": {}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"thanthien-plan-1\", " + REST + "}",
                "{" + REST + ", \"schema\": \"thanthien-plan-1\"}",
                "{\"steps\": [], " + REST + "}",
                "{\"steps\": [], " + REST + ", \"schema\": \"thanthien-plan-1\"}",
            })
    void should_read_a_plan(String input) {
        assertThat(DocumentJson.read(utf8(input))).isInstanceOf(Plan.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"thanthien-report-1\", " + REST + "}",
                "{" + REST + ", \"schema\": \"thanthien-report-1\"}",
                "{" + REST + "}",
                "{\"sections\": [{\"heading\": \"steps\"}], " + REST + "}",
            })
    void should_read_a_report(String input) throws IOException {
        assertThat(DocumentJson.read(new ByteArrayInputStream(utf8(input)))).isInstanceOf(Report.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"schema\": \"thanthien-report-1\", \"steps\": []}|/steps|known member",
                "{\"schema\": \"thanthien-plan-2\"}|/schema|thanthien-plan-1",
                "{\"schema\": \"thanthien-report-2\", \"steps\": []}|/schema|thanthien-report-1",
                "{\"schema\": \"invoice\"}|/schema|thanthien-report-1",
                "{\"schema\": 7, \"steps\": []}|/schema|thanthien-plan-1",
                "{\"schema\": \"thanthien-plan-1\", \"schema\": \"thanthien-report-1\"}|/schema|once",
                "[]|``|object",
                "7|``|object",
                "{\"steps\": [|/steps|rest of the JSON",
                "{\"steps\"|/steps|JSON",
            })
    void should_tell_what_is_wrong_with_its_place(String input, String pointer, String expected) {
        InputProblem problem = problems(utf8(input)).get(0);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.expected().english()).contains(expected);
    }

    @Test
    void should_refuse_an_empty_and_a_huge_input() {
        assertThat(problems(new byte[0]).get(0).found().english()).isEqualTo("an empty document");
        assertThat(problems(new byte[Limits.BYTES + 1]).get(0).expected().english())
                .contains("16 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "windows-1258", "UTF-8"})
    void should_tell_of_every_damaged_input_that_it_cannot_be_read(String charset) {
        byte[] whole = ("{" + REST + "}").getBytes(Charset.forName(charset));
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            try {
                assertThat(DocumentJson.read(damaged)).isNotNull();
            } catch (UnreadableInputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void should_ask_for_utf8() {
        byte[] legacy = ("{" + REST + "}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(legacy).get(0).message(Language.VIETNAMESE)).contains("cần văn bản mã hóa UTF-8");
    }

    private static List<InputProblem> problems(byte[] input) {
        return catchThrowableOfType(UnreadableInputException.class, () -> DocumentJson.read(input))
                .problems();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void should_tell_a_document_of_another_kind_as_that_alone() {
        UnreadableInputException thrown = catchThrowableOfType(
                UnreadableInputException.class,
                () -> ReportJson.read("{\"schema\": \"thanthien-plan-1\", \"purposes\": [], \"budget\": {}}"));
        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/schema");
            assertThat(problem.expected().english()).startsWith("the format thanthien-report-1;");
            assertThat(problem.found().english()).contains("thanthien-plan-1");
        });
    }

    @Test
    void should_know_the_formats_that_are_published() throws IOException {
        try (Stream<Path> schemas = Files.list(Path.of("..", "docs", "schema"))) {
            assertThat(schemas.map(file -> file.getFileName().toString().replaceFirst("-[0-9]+\\.schema\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(Format.NAMES);
        }
    }
}
