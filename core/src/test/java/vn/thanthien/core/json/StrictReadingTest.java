package vn.thanthien.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.locality.Neighbour;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;

class StrictReadingTest {

    private static final String SMALLEST = """
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2025},
              "figures": {"dossiers": {"received": 903}}
            }
            """;

    @Test
    void should_read_the_smallest_useful_report() {
        Report report = ReportJson.read(SMALLEST);
        assertThat(report.getLocality().fullName()).isEqualTo("xã Thanh Bình");
        assertThat(report.getFigures().orElseThrow().getDossiers().orElseThrow().getReceived())
                .hasValue(903);
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.canonical(report))).isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"12\"|/figures/dossiers/received|whole number|string \"12\"",
                "1.5|/figures/dossiers/received|whole number|1.5",
                "1.0|/figures/dossiers/received|whole number|1.0",
                "1e3|/figures/dossiers/received|whole number|1e3",
                "-3|/figures/dossiers/received|whole number|-3",
                "null|/figures/dossiers/received|whole number|null",
                "true|/figures/dossiers/received|whole number|true",
                "{}|/figures/dossiers/received|whole number|object",
                "[1]|/figures/dossiers/received|whole number|array",
                "1000000000001|/figures/dossiers/received|whole number|1000000000001",
                "99999999999999999999|/figures/dossiers/received|whole number|99999999999999999999",
                "1, \"received\": 2|/figures/dossiers/received|once|again",
                "1, \"recieved\": 2|/figures/dossiers/recieved|did you mean \"received\"|\"recieved\"",
                "1, \"byField\": {}|/figures/dossiers/byField|array|object",
                "1, \"byField\": [{}]|/figures/dossiers/byField/0|required member \"field\"|nothing",
            })
    void should_refuse_what_is_no_count(String value, String pointer, String expected, String found) {
        InputProblem problem = problems(SMALLEST.replace("903", value)).get(0);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.column()).isPositive();
        assertThat(problem.expected().english()).contains(expected);
        assertThat(problem.found().english()).contains(found);
        assertThat(problem.message(Language.VIETNAMESE)).startsWith("Dòng 4, cột ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"year\": 2025}|{\"start\": \"2023-02-30\"}|/period/start|real date",
                "{\"year\": 2025}|{\"start\": \"30/10/2023\"}|/period/start|real date",
                "\"COMMUNE\"|\"COMUNE\"|/locality/kind|did you mean \"COMMUNE\"",
                "\"COMMUNE\"|0|/locality/kind|one of",
                "\"COMMUNE\"|\"COMMUNE \"|/locality/kind|did you mean \"COMMUNE\"",
                "\"name\"|\"areaHectares\": 94.30, \"name\"|/locality/areaHectares|a number in double quotes",
                "\"Thanh Bình\"|12|/locality/name|a string",
                "\"period\"|\"claims\": [{\"figure\": \"dossiers.recieved\"}], \"period\"|/claims/0/figure|did you mean \"dossiers.received\"",
                "\"period\"|\"frequencies\": [{\"activity\": \"giao ban\", \"every\": 0}], \"period\"|/frequencies/0/every|from 1 to",
                "\"period\"|\"receptionSchedules\": [{\"every\": 0}], \"period\"|/receptionSchedules/0/every|from 1 to",
                "\"period\"|\"schema\": \"thanthien-plan-1\", \"period\"|/schema|thanthien-report-1",
            })
    void should_name_place_and_expectation(String target, String replacement, String pointer, String expected) {
        InputProblem problem = problems(SMALLEST.replace(target, replacement)).get(0);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.expected().english()).contains(expected);
    }

    @Test
    void should_read_neighbours_between_two_sides_and_on_none() {
        String neighbours =
                "\"neighbours\": [{\"direction\": \"SOUTH_WEST\", \"name\": \"xã A\"}, {\"name\": \"xã B\"}], \"name\"";
        assertThat(ReportJson.read(SMALLEST.replace("\"name\"", neighbours))
                        .getLocality()
                        .getNeighbours())
                .extracting(Neighbour::getDirection)
                .containsExactly(Optional.of(Direction.SOUTH_WEST), Optional.empty());
    }

    @Test
    void should_tell_all_problems_at_once() {
        String bad = SMALLEST.replace("903", "\"12\", \"pending\": -1, \"nonsense\": 1");
        assertThat(problems(bad))
                .extracting(InputProblem::pointer)
                .containsExactly(
                        "/figures/dossiers/received", "/figures/dossiers/pending", "/figures/dossiers/nonsense");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void should_refuse_another_encoding(String name) {
        UnreadableInputException e = catchThrowableOfType(
                UnreadableInputException.class, () -> ReportJson.read(SMALLEST.getBytes(Charset.forName(name))));
        assertThat(e.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.expected().english()).contains("UTF-8");
            assertThat(problem.found().vietnamese()).contains("UTF-16");
        });
    }

    @Test
    void should_read_with_the_mark_of_utf_8() {
        assertThat(ReportJson.read(("\uFEFF" + SMALLEST).getBytes(UTF_8))).isEqualTo(ReportJson.read(SMALLEST));
    }

    @Test
    void should_refuse_null_and_nothing() {
        assertThat(problems("null").get(0).found().english()).contains("null");
        UnreadableInputException e = catchThrowableOfType(
                UnreadableInputException.class, () -> new StrictJson<>(Claim.class).read("null".getBytes(UTF_8)));
        assertThat(e.problems()).hasSize(1);
    }

    @Test
    void should_tell_where_the_syntax_breaks() {
        assertThat(problems("").get(0).found().english()).contains("empty");
        assertThat(problems("{\"period\": ").get(0).expected().english()).contains("rest");
        assertThat(problems("{\"period\": {]").get(0).line()).isEqualTo(1);
        assertThat(problems(SMALLEST + "x").get(0).line()).isEqualTo(6);
        assertThat(problems(SMALLEST + "{}").get(0).expected().english()).contains("end");
        assertThat(problems("[".repeat(100_000)).get(0).expected().english()).contains("");
    }

    @Test
    void should_refuse_half_a_character() {
        for (String half : List.of("A\\ud800B", "\\uDFFF", "\\ud83d\\ud83d", "x\\udb40")) {
            assertThat(problems(SMALLEST.replace("Thanh Bình", half)))
                    .as(half)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/locality/name"));
        }
        assertThat(ReportJson.read(SMALLEST.replace("Thanh Bình", "\\ud83d\\ude00"))
                        .getLocality()
                        .getName())
                .isEqualTo("\uD83D\uDE00");
    }

    @Test
    void should_stay_within_limits() {
        String deep = SMALLEST.replace("903", "{\"a\":".repeat(60) + "1" + "}".repeat(60));
        assertThat(problems(deep)).isNotEmpty();
        String longText = SMALLEST.replace("Thanh Bình", "x".repeat(30_000));
        assertThat(problems(longText).get(0).expected().english()).contains("limits");
        assertThat(problems(SMALLEST.replace("903", "9".repeat(5_000)))).isNotEmpty();
        // the buffers of the parser grow with the texts that were read before
        for (int length = Limits.TEXT + 1; length < 4 * Limits.TEXT; length += 997) {
            assertThat(problems(SMALLEST.replace("Thanh Bình", "x".repeat(length)))
                            .get(0)
                            .expected()
                            .english())
                    .contains("limits");
        }
    }

    private static List<InputProblem> problems(String input) {
        UnreadableInputException e = catchThrowableOfType(UnreadableInputException.class, () -> ReportJson.read(input));
        assertThat(e).as("refused").isNotNull();
        assertThat(e.problems()).isNotEmpty();
        assertThat(e.problems())
                .as("a reason of its own, not the last resort")
                .noneMatch(p -> p.found().english().equals("data that cannot be read"));
        return e.problems();
    }

    @Test
    void should_tell_a_problem_with_or_without_its_place() {
        InputProblem problem = new InputProblem(
                "/a/{found}",
                3,
                7,
                new Bilingual("số nguyên", "an integer"),
                new Bilingual("“{expected}”", "“{expected}”"));
        assertThat(problem.message(Language.VIETNAMESE))
                .isEqualTo("Dòng 3, cột 7, /a/{found}: cần số nguyên, nhưng thấy “{expected}”.");
        assertThat(problem.detail(Language.ENGLISH)).isEqualTo("expected an integer, but found “{expected}”.");
    }
}
