package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;

/** Papers are read strictly, and hold only what their kind shows. */
class PaperReadingTest {

    private static final Map<String, String> MEMBERS = Map.of(
            "mentions", "[{\"kind\": \"LAW\"}]",
            "steeringBody", "{}",
            "supportBody", "{}",
            "duties", "[{\"member\": {}}]",
            "letter", "{}",
            "signatories", "[{\"name\": \"Trần Văn Mẫu\"}]",
            "assessment", "{}",
            "recipients", "[{\"printed\": \"Như trên\"}]",
            "signature", "{}");

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void should_take_what_the_kind_shows_and_refuse_the_rest_with_its_place(PaperKind kind) {
        MEMBERS.forEach((member, value) -> {
            String json = "{\n  \"kind\": \"" + kind + "\",\n  \"" + member + "\": " + value + "\n}";
            if (kind.shows(member)) {
                assertThat(PaperJson.read(json).getKind()).isEqualTo(kind);
            } else {
                UnreadableInputException e =
                        catchThrowableOfType(UnreadableInputException.class, () -> PaperJson.read(json));
                assertThat(e.problems()).hasSize(1);
                InputProblem problem = e.problems().get(0);
                assertThat(problem.pointer()).isEqualTo("/" + member);
                assertThat(problem.line()).isEqualTo(3);
                assertThat(problem.message(Language.VIETNAMESE)).contains(kind.name());
            }
        });
    }

    @Test
    void should_need_a_kind_and_refuse_another_format() {
        assertThat(catchThrowableOfType(UnreadableInputException.class, () -> PaperJson.read("{}"))
                        .problems())
                .extracting(InputProblem::pointer)
                .containsExactly("");
        assertThat(catchThrowableOfType(
                                UnreadableInputException.class,
                                () -> PaperJson.read("{\"schema\": \"thanthien-report-1\", \"kind\": \"SURVEY\"}"))
                        .problems())
                .extracting(InputProblem::pointer)
                .containsExactly("/schema");
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void should_be_found_by_its_code(PaperKind kind) {
        assertThat(PaperKind.ofCode(kind.code())).contains(kind);
        Paper paper = PaperJson.read("{\"kind\": \"" + kind + "\"}");
        assertThat(PaperJson.read(PaperJson.write(paper))).isEqualTo(paper);
    }

    @Test
    void should_find_no_kind_of_an_unknown_code() {
        assertThat(PaperKind.ofCode("letter")).isEmpty();
    }
}
