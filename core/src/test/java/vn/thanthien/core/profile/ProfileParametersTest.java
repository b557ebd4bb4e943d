package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;

/** A province may ask for more than checked law, or name things its own way; less is refused, with the place. */
class ProfileParametersTest {

    private static ProfileReader.Written written(String parameters) {
        String json = "{\"id\": \"p\", \"version\": \"1\", \"extends\": \"thanh-hoa-5-3-4\",\n\"parameters\": ["
                + parameters.replace('\'', '"') + "]}";
        return ProfileReader.parse("", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Profile read(String parameters) throws IOException {
        return ProfileReader.resolve(written(parameters), ShippedProfiles::find);
    }

    private static List<InputProblem> problems(String parameters) {
        UnreadableInputException e = catchThrowableOfType(UnreadableInputException.class, () -> read(parameters));
        assertThat(e).as("refused: %s", parameters).isNotNull();
        return e.problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'reception.chair', 'number': 1}",
                "{'id': 'reception.chair', 'number': 2}",
                // the law from July 2026 on is not known: whatever the province says may be right
                "{'id': 'reception.chair', 'number': 0, 'since': '2026-07-01'}",
                "{'id': 'reception.deputy', 'number': 0}",
                "{'id': 'complaint.first', 'number': 20}",
                "{'id': 'democracy.posting', 'number': 1}",
                "{'id': 'government.levels', 'number': 3}",
                "{'id': 'oneStop.unit', 'text': 'Trung tâm Hành chính công'}",
                "{'id': 'dialogue.people', 'number': 2, 'until': '2025'}, {'id': 'dialogue.people', 'number': 3, 'since': '2026'}"
            })
    void should_let_a_province_be_stricter_or_speak_where_the_law_is_silent(String parameters) throws IOException {
        assertThat(read(parameters).getParameters()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 'reception.chair', 'number': 0}|/parameters/0/number|at least 1 day(s) a week, as the law asks for (Article 15.2.d, Luật 42/2013/QH13)",
                "{'id': 'reception.secretary', 'number': 1, 'since': '2026'}|/parameters/0/number|at least 2 day(s) a month",
                "{'id': 'complaint.first', 'number': 31}|/parameters/0/number|at most 30 day(s), as the law allows",
                "{'id': 'dialogue.people', 'number': 0}|/parameters/0/number|at least 1 time(s) a year",
                "{'id': 'dialog.people', 'number': 1}|/parameters/0/id|did you mean \"dialogue.people\"",
                "{'id': 'dialogue.people'}|/parameters/0|the required member \"number\"",
                "{'id': 'oneStop.unit'}|/parameters/0|the required member \"text\"",
                "{'id': 'oneStop.unit', 'text': 'a', 'number': 1}|/parameters/0/number|no \"number\"",
                "{'id': 'dialogue.people', 'text': 'a', 'number': 1}|/parameters/0/text|no \"text\"",
                "{'id': 'dialogue.people', 'number': 1, 'since': '2026', 'until': '2025'}|/parameters/0/until|a day not before \"since\" (2026)",
                "{'id': 'dialogue.people', 'number': 2}, {'id': 'dialogue.people', 'number': 3}|/parameters/1/id|one value for each time",
                "{'id': 'dialogue.people', 'number': 2, 'until': '2026-01-01'}, {'id': 'dialogue.people', 'number': 3, 'since': '2026'}|/parameters/1/id|one value for each time",
            })
    void should_refuse_what_is_laxer_than_the_law_or_makes_no_sense(
            String parameters, String pointer, String expected) {
        assertThat(problems(parameters)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.expected().english()).contains(expected);
            assertThat(problem.found().english()).isNotBlank();
            assertThat(problem.message(Language.VIETNAMESE))
                    .startsWith("Dòng 2, cột ")
                    .doesNotContain("{");
        });
    }

    @Test
    void should_not_cite_an_instrument_that_was_not_checked() {
        assertThat(problems("{'id': 'complaint.first', 'number': 31}")
                        .get(0)
                        .expected()
                        .vietnamese())
                .isEqualTo("không quá 30 ngày theo quy định của pháp luật");
    }

    @Test
    void should_explain_each_parameter() throws IOException {
        assertThat(read("{'id': 'dialogue.people', 'number': 2, 'since': '2026', 'until': '2026-06'}")
                        .explain())
                .contains(new ExplainedValue("parameters", "dialogue.people = 2, since 2026, until 2026-06", "p"));
    }
}
