package vn.thanthien.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.json.InputProblem;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;

/** What a province chooses where the decree leaves the form of documents open. */
class DocumentLayoutTest {

    private static String profile(String id, String parent, String layout) {
        return """
                {"schema": "thanthien-profile-1", "id": "%s", "version": "1", "extends": "%s",
                 "layout": {%s}}""".formatted(id, parent, layout);
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Profile read(String layout) throws IOException {
        return Profile.read(stream(profile("own", "thanh-hoa-5-3-4", layout)));
    }

    /** Phụ lục I of Nghị định 30/2020/NĐ-CP, and a limit of ours for the space between paragraphs. */
    @ParameterizedTest
    @CsvSource({
        "MARGIN_TOP, 20, 25", "MARGIN_BOTTOM, 20, 25", "MARGIN_LEFT, 30, 35", "MARGIN_RIGHT, 15, 20",
        "NATIONAL_TITLE_SIZE, 12, 13", "MOTTO_SIZE, 13, 14", "ORGAN_SIZE, 12, 13", "DATELINE_SIZE, 13, 14",
        "TYPE_SIZE, 13, 14", "SUBJECT_SIZE, 13, 14", "BODY_SIZE, 13, 14", "SIGNATURE_SIZE, 13, 14",
        "ANNEX_SIZE, 13, 14", "PAGE_NUMBER_SIZE, 13, 14", "PARAGRAPH_SPACING, 6, 24", "LINE_SPACING, 100, 150"
    })
    void should_have_the_limits_of_the_decree(LayoutMeasure measure, int least, int most) {
        assertThat(measure.least()).isEqualTo(least);
        assertThat(measure.most()).isEqualTo(most);
        assertThat(measure.allows(measure.usual())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LayoutMeasure.class)
    void should_refuse_what_the_decree_does_not_allow_with_its_place(LayoutMeasure measure) throws IOException {
        for (int value : new int[] {measure.least(), measure.most()}) {
            Profile allowed = read("\"%s\": %d".formatted(measure.property(), value));
            assertThat(measure.in(allowed.getLayout().orElseThrow())).hasValue(value);
            assertThat(allowed.explain())
                    .contains(new ExplainedValue("layout." + measure.property(), Integer.toString(value), "own"));
        }
        for (int value : new int[] {measure.least() - 1, measure.most() + 1}) {
            UnreadableInputException e = catchThrowableOfType(
                    UnreadableInputException.class, () -> read("\"%s\": %d".formatted(measure.property(), value)));
            InputProblem problem = e.problems().get(0);
            assertThat(problem.pointer()).isEqualTo("/layout/" + measure.property());
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.expected().english())
                    .isEqualTo("a whole number from " + measure.least() + " to " + measure.most());
            assertThat(problem.message(Language.VIETNAMESE))
                    .contains("một số nguyên từ " + measure.least() + " đến " + measure.most())
                    .contains(Integer.toString(value));
        }
    }

    @ParameterizedTest
    @CsvSource({"lineSpacing, 1.2", "bodySize, \"14\"", "firstLineIndent, \"2\"", "firstLineIndent, 1", "fontName, 1"})
    void should_read_choices_strictly(String member, String value) {
        UnreadableInputException e =
                catchThrowableOfType(UnreadableInputException.class, () -> read("\"%s\": %s".formatted(member, value)));
        assertThat(e.problems().get(0).pointer()).isEqualTo("/layout/" + member);
    }

    @Test
    void should_inherit_each_choice_by_itself() throws IOException {
        String parent = profile("parent", "thanh-hoa-5-3-4", "\"bodySize\": 13, \"marginLeft\": 35");
        String heir = profile("heir", "parent", "\"marginLeft\": 32, \"firstLineIndent\": \"CM_1\"");
        Profile profile = Profile.read(stream(heir), id -> Optional.of(stream(parent)));
        DocumentLayout layout = profile.getLayout().orElseThrow();

        assertThat(layout.of(LayoutMeasure.BODY_SIZE)).isEqualTo(13);
        assertThat(layout.of(LayoutMeasure.MARGIN_LEFT)).isEqualTo(32);
        assertThat(layout.of(LayoutMeasure.MARGIN_RIGHT)).isEqualTo(15);
        assertThat(layout.indent()).isEqualTo(FirstLineIndent.CM_1);
        assertThat(profile.explain())
                .contains(
                        new ExplainedValue("layout.bodySize", "13", "parent"),
                        new ExplainedValue("layout.marginLeft", "32", "heir"),
                        new ExplainedValue("layout.firstLineIndent", "CM_1", "heir"))
                .noneMatch(value -> value.name().equals("layout.marginRight"));
    }

    @Test
    void should_choose_nothing_in_the_shipped_profiles() {
        for (String id : Profile.shippedIds()) {
            assertThat(Profile.shipped(id).getLayout()).isEmpty();
        }
        assertThat(DocumentLayout.builder().build().indent()).isEqualTo(FirstLineIndent.CM_1_27);
    }
}
