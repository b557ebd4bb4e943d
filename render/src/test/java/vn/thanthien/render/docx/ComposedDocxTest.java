package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/** Composed documents become files that keep to the schema, the same bytes every time. */
class ComposedDocxTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    static Stream<AdministrativeDocument> documents() throws Exception {
        Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        return Stream.of(
                composer.compose(ReportJson.read(EXAMPLES.resolve("quang-trung-2023.json"))),
                composer.compose(ReportJson.read(EXAMPLES.resolve("hoang-cat-2023.json"))),
                composer.compose(ReportJson.read(EXAMPLES.resolve("complete-2025.json"))),
                composer.compose(PlanJson.read(EXAMPLES.resolve("binh-luong-plan-2023.json"))),
                composer.skeletonReport(),
                composer.skeletonPlan());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void should_keep_to_the_schema_and_open_again(AdministrativeDocument document) throws Exception {
        WordFile file = WordFile.of(document);
        List<XmlError> errors = new ArrayList<>();
        DocumentDocument.Factory.parse(file.part("word/document.xml"))
                .validate(new XmlOptions().setErrorListener(errors));

        assertThat(errors).isEmpty();
        assertThat(file.opened().getParagraphs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void should_write_the_same_bytes_every_time(AdministrativeDocument document) {
        assertThat(WordFile.of(document).bytes())
                .isEqualTo(WordFile.of(document).bytes());
    }
}
