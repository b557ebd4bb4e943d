package vn.thanthien.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;

/** What the core refuses is refused, however lenient the mapper. */
class StrictReadingTest {

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new ThanThienModule())
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final String REPORT = """
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2025},
              "figures": {"dossiers": {"received": 903}}
            }
            """;

    /** A body of the embedding system that holds types of ours. */
    record Submission(
            String sender,
            @Nullable Report report,
            @Nullable Locality locality,
            @Nullable List<Claim> claims,
            @Nullable PartialDate date,
            @Nullable PrintedDecimal share) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"12\"",
                "1.9",
                "1.0",
                "1E+3",
                "null",
                "true",
                "-3",
                "{}",
                "[1]",
                "\"\"",
                "1000000000001",
                "99999999999999999999",
                "1, \"recieved\": 2",
                "1, \"received\": 2",
                "1, \"byField\": {\"field\": \"Đất đai\"}",
                "1, \"byField\": [{}]",
                "1, \"byField\": [null]",
            })
    void should_refuse_what_the_core_refuses_and_say_the_same(String value) {
        String input = REPORT.replace("903", value);
        List<InputProblem> expected = refusedByTheCore(input);
        assertThat(refused(input, Report.class).problems())
                .usingRecursiveComparison()
                .ignoringFields("line", "column")
                .isEqualTo(expected);
        assertThat(refused("{\"report\": " + input + "}", Submission.class).problems())
                .hasSameSizeAs(expected)
                .allMatch(problem -> problem.line() == 0 && problem.column() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "12", "\"x\"", "{}", "{\"schema\": \"thanthien-report-2\"}"})
    void should_refuse_what_is_no_report(String input) {
        refusedByTheCore(input);
        refused(input, Report.class);
        refused("{\"report\": " + input + "}", Submission.class);
    }

    @Test
    void should_tell_the_value_and_the_place_within_it() {
        UnreadableValueException e =
                refused("{\"sender\": \"x\",\n\"report\": " + REPORT.replace("903", "\"12\"") + "}", Submission.class);
        assertThat(e.getPath())
                .extracting(JacksonException.Reference::getPropertyName)
                .containsExactly("report");
        assertThat(e.getTargetType()).isEqualTo(Report.class);
        assertThat(e.getLocation().getLineNr()).as("the line of the value").isEqualTo(2);
        assertThat(e.getOriginalMessage())
                .contains("/figures/dossiers/received: expected a whole number")
                .doesNotContain("Line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"locality\": {\"kind\": \"COMMUNE\", \"name\": 12}",
                "\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"Thanh Bình\", \"nmae\": \"\"}",
                "\"claims\": [{\"figure\": \"dossiers.onTimeRate\", \"value\": 94.30}]",
                "\"claims\": [{\"state\": \" VALUE\"}]",
            })
    void should_refuse_parts_of_a_report_as_strictly(String member) {
        assertThat(refused("{" + member + "}", Submission.class).problems()).hasSize(1);
    }

    @Test
    void should_know_the_ids_of_figures_in_whole_documents_only() {
        String claims = "\"claims\": [{\"figure\": \"dossiers.recieved\"}]";
        assertThat(LENIENT.readValue("{" + claims + "}", Submission.class).claims())
                .hasSize(1);
        refused(REPORT.replace("\"period\"", claims + ", \"period\""), Report.class);
    }

    @Test
    void should_read_parts_of_a_report() {
        Submission submission = LENIENT.readValue("""
                {"sender": "x", "more": 1, "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
                 "claims": [{"figure": "dossiers.onTimeRate", "value": "94.30"}], "date": "2025-11", "share": "94.30"}
                """, Submission.class);
        assertThat(submission.report()).isNull();
        assertThat(submission.claims()).hasSize(1);
        assertThat(LENIENT.writeValueAsString(submission))
                .contains("\"value\":\"94.30\"", "\"kind\":\"COMMUNE\"", "\"date\":\"2025-11\"", "\"share\":\"94.30\"");
        assertThat(LENIENT.readValue(
                        LENIENT.writeValueAsString(submission).replace("\"report\":null,", ""), Submission.class))
                .isEqualTo(submission);
    }

    @Test
    void should_not_take_the_input_of_a_stranger_into_memory() {
        String head = REPORT.substring(0, REPORT.lastIndexOf('}')) + ", \"tasks\": [";
        InputStream endless =
                new SequenceInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8)), new Endless());
        assertThatExceptionOfType(UnreadableValueException.class)
                .isThrownBy(() -> LENIENT.readValue(endless, Report.class))
                .satisfies(e -> assertThat(e.problems().get(0).expected().english())
                        .contains(Integer.toString(Limits.BYTES / 1024 / 1024)));
    }

    /** One text after another, without end. */
    private static final class Endless extends InputStream {

        private static final byte[] TEXT = "\"0123456789\",".getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            at = (at + 1) % TEXT.length;
            return TEXT[(at + TEXT.length - 1) % TEXT.length];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }
    }

    private static UnreadableValueException refused(String input, Class<?> type) {
        UnreadableValueException[] found = new UnreadableValueException[1];
        assertThatExceptionOfType(UnreadableValueException.class)
                .isThrownBy(() -> LENIENT.readValue(input, type))
                .satisfies(e -> found[0] = e);
        return found[0];
    }

    private static List<InputProblem> refusedByTheCore(String input) {
        try {
            ReportJson.read(input);
        } catch (UnreadableInputException e) {
            return e.problems();
        }
        throw new AssertionError("read: " + input);
    }
}
