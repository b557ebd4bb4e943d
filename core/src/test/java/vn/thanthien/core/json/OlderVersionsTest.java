package vn.thanthien.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.ProfileFile;
import vn.thanthien.core.report.Report;

/** Documents of older versions are brought up step by step, tried with two that never were; newer ones are told as such. */
class OlderVersionsTest {

    /**
     * Two older versions, under numbers that none will have: in the first the commune's name stood at the top, in both
     * letters were called mail.
     */
    private static final Format FORMAT = new Format(
            "thanthien-report",
            1,
            List.of(
                    new Format.Upgrade(901, 902, OlderVersionsTest::moveName),
                    new Format.Upgrade(902, 1, OlderVersionsTest::renameMail)));

    private static final StrictJson<Report> JSON = new StrictJson<>(Report.class, report -> {}, Optional.of(FORMAT));

    private static final String OLD = """
            {
              "schema": "thanthien-report-901",
              "commune": "Thanh Bình",
              "period": {"year": 2025},
              "figures": {
                "mail": {"apology": 2, "total": 2},
                "petitions": {"received": 5}
              }
            }
            """;

    private static ObjectNode moveName(ObjectNode document) {
        JsonNode name = document.remove("commune");
        if (name != null) {
            document.set(
                    "locality",
                    JsonNodeFactory.instance.objectNode().put("kind", "COMMUNE").set("name", name));
        }
        return document;
    }

    private static ObjectNode renameMail(ObjectNode document) {
        if (document.get("figures") instanceof ObjectNode figures) {
            JsonNode mail = figures.remove("mail");
            if (mail != null) {
                figures.set("letters", mail);
            }
        }
        return document;
    }

    private static List<InputProblem> problems(StrictJson<?> json, String input) {
        UnreadableInputException e =
                catchThrowableOfType(UnreadableInputException.class, () -> json.read(input.getBytes(UTF_8)));
        assertThat(e).as("refused: %s", input).isNotNull();
        return e.problems();
    }

    @Test
    void should_read_an_old_document_as_one_of_today() {
        Report report = JSON.read(OLD.getBytes(UTF_8));
        assertThat(report.getSchema()).isEqualTo("thanthien-report-1");
        assertThat(report.getLocality().getName()).isEqualTo("Thanh Bình");
        assertThat(report.getFigures().orElseThrow().getLetters().orElseThrow().getApology())
                .hasValue(2);
        String later = OLD.replace("report-901", "report-902")
                .replace(
                        "\"commune\": \"Thanh Bình\"",
                        "\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\"}");
        assertThat(JSON.read(later.getBytes(UTF_8))).isEqualTo(report);
    }

    @Test
    void should_tell_what_is_wrong_where_it_stands_in_the_old_document() {
        List<InputProblem> problems = problems(
                JSON, OLD.replace("\"received\": 5", "\"received\": \"5\"").replace("2025", "\"năm\""));
        assertThat(problems)
                .extracting(InputProblem::pointer)
                .containsExactly("/period/year", "/figures/petitions/received");
        assertThat(problems.get(1).message(Language.ENGLISH))
                .startsWith("Line 7, column 31, /figures/petitions/received: expected a whole number")
                .contains("(the file was read as thanthien-report-1, brought up from thanthien-report-901)")
                .endsWith("found the string \"5\".");
        assertThat(problems.get(1).message(Language.VIETNAMESE)).contains("chuyển từ thanthien-report-901");
    }

    @Test
    void should_tell_the_value_around_what_has_moved() {
        InputProblem moved =
                problems(JSON, OLD.replace("\"apology\": 2", "\"apology\": -2")).get(0);
        assertThat(moved.pointer()).isEqualTo("/figures/letters/apology");
        assertThat(moved.line()).isEqualTo(5);
        InputProblem missing =
                problems(JSON, OLD.replace("\"commune\"", "\"comune\"")).get(0);
        assertThat(missing.line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"commune\": 1, \"figures\": []}", "{\"figures\": {\"mail\": [null]}}", "{\"commune\": null}"})
    void should_refuse_what_a_step_cannot_understand(String rest) {
        assertThat(problems(JSON, "{\"schema\": \"thanthien-report-901\", " + rest.substring(1)))
                .isNotEmpty()
                .allMatch(problem -> problem.found().english().length() > 0);
    }

    @Test
    void should_tell_what_is_wrong_with_the_text_of_an_old_document() {
        assertThat(problems(JSON, OLD.replace("\"total\": 2", "\"apology\": 3")))
                .extracting(InputProblem::pointer, problem -> problem.expected().english())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/figures/mail/apology", "each member once"));
        InputProblem broken =
                problems(JSON, OLD.replace("\"total\": 2}", "\"total\": 2")).get(0);
        assertThat(broken.expected().english()).isEqualTo("the rest of the JSON document");
        assertThat(broken.line()).isPositive();
        assertThat(problems(JSON, OLD + "{}").get(0).expected().english()).isEqualTo("the end of the document");
    }

    @ParameterizedTest
    @ValueSource(classes = {Report.class, Plan.class, Paper.class, ProfileFile.class})
    void should_say_of_a_newer_document_which_library_reads_it(Class<?> type) {
        String newer = Format.of(type).orElseThrow().name() + "-2";
        List<InputProblem> problems =
                problems(new StrictJson<>(type), "{\n \"future\": {},\n \"schema\": \"" + newer + "\"}");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo("/schema");
        assertThat(problems.get(0).line()).isEqualTo(3);
        assertThat(problems.get(0).expected().english())
                .startsWith("the format " + Format.of(type).orElseThrow().id())
                .contains("version 2 of the library");
        assertThat(problems.get(0).expected().vietnamese()).contains("từ phiên bản 2 trở lên");
        assertThat(problems.get(0).found().english()).contains(newer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanthien-report-0",
                "thanthien-report-01x",
                "thanthien-report",
                "report-1",
                "",
                "thanthien-report-9999999"
            })
    void should_refuse_a_format_that_never_was(String schema) {
        assertThat(problems(
                        new StrictJson<>(Report.class, SchemaCheck::report),
                        "{\"schema\": \"" + schema
                                + "\", \"locality\": {\"kind\": \"COMMUNE\", \"name\": \"A\"}, \"period\": {}}"))
                .extracting(InputProblem::pointer, problem -> problem.expected().english())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("/schema", "one of: thanthien-report-1"));
    }

    @Test
    void should_go_no_way_that_does_not_arrive() {
        assertThat(FORMAT.way(901)).hasSize(2);
        assertThat(FORMAT.way(902)).hasSize(1);
        assertThat(FORMAT.way(903)).isEmpty();
        assertThat(new Format("a", 9, FORMAT.upgrades().subList(0, 1)).way(901)).isEmpty();
    }

    @Test
    void should_take_a_document_that_says_no_version_for_one_of_today() {
        assertThat(problems(JSON, OLD.replace("\"schema\": \"thanthien-report-901\",", "")))
                .extracting(InputProblem::pointer)
                .contains("/commune", "/figures/mail");
    }
}
