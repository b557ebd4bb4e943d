package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thanthien.render.document.AdministrativeDocument;

/** Every part keeps to the schema of Office Open XML, as POI carries it. */
class DocxSchemaTest {

    static Stream<AdministrativeDocument> documents() {
        return Stream.of(Samples.longReport(), Samples.shortForm(), Samples.plan(), Hostile.document());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void should_keep_every_part_to_the_schema(AdministrativeDocument document) throws Exception {
        WordFile file = WordFile.of(document);

        assertThat(errors(DocumentDocument.Factory.parse(file.part("word/document.xml"))))
                .isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(file.part("word/styles.xml"))))
                .isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(file.part("word/settings.xml"))))
                .isEmpty();
        assertThat(errors(HdrDocument.Factory.parse(file.part("word/header1.xml"))))
                .isEmpty();
    }

    @Test
    void should_keep_the_custom_properties_to_the_schema() throws Exception {
        WordFile file = WordFile.of(Samples.longReport());

        assertThat(errors(PropertiesDocument.Factory.parse(file.part("docProps/custom.xml"))))
                .isEmpty();
    }

    @Test
    void should_have_caught_a_wrong_part() throws Exception {
        WordFile file = WordFile.of(Samples.shortForm());
        String wrong = new String(
                        file.part("word/settings.xml").readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("w:defaultTabStop", "w:notInTheSchema");

        assertThat(errors(SettingsDocument.Factory.parse(wrong))).isNotEmpty();
    }

    private static List<XmlError> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
