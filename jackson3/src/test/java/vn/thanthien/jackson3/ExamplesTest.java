package vn.thanthien.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/** What Jackson 3 reads and writes is what the core reads and writes. */
class ExamplesTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    static List<Path> files() throws IOException {
        return Examples.files();
    }

    @Test
    void should_hold_reports_and_plans() throws IOException {
        assertThat(files()).hasSizeGreaterThan(4);
        assertThat(files()).anyMatch(file -> file.toString().contains("plan"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_read_what_the_core_reads(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        OfficialDocument document = DocumentJson.read(bytes);
        Class<?> type = document instanceof Plan ? Plan.class : Report.class;
        assertThat(MAPPER.readValue(bytes, type)).isEqualTo(document);
        assertThat(MAPPER.readValue(bytes, OfficialDocument.class)).isEqualTo(document);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(bytes), type)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_write_the_bytes_that_the_core_writes(Path file) throws IOException {
        OfficialDocument document = DocumentJson.read(file);
        byte[] canonical =
                document instanceof Plan plan ? PlanJson.canonical(plan) : ReportJson.canonical((Report) document);
        assertThat(MAPPER.writeValueAsBytes(document)).isEqualTo(canonical);
        assertThat(MAPPER.writeValueAsString(document)).isEqualTo(new String(canonical, StandardCharsets.UTF_8));
        JsonMapper indented =
                MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        assertThat(DocumentJson.read(indented.writeValueAsBytes(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_write_trees(Path file) throws IOException {
        OfficialDocument document = DocumentJson.read(file);
        JsonNode tree = MAPPER.valueToTree(document);
        assertThat(tree.at("/locality/name").asString())
                .isEqualTo(document.getLocality().getName());
        assertThat(DocumentJson.read(MAPPER.writeValueAsBytes(tree))).isEqualTo(document);
    }
}
