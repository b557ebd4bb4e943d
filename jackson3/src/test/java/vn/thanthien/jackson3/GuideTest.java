package vn.thanthien.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.report.Report;

/** The code of the guide to the JSON is the code of this class, which is compiled and run. */
class GuideTest {

    private final List<String> told = new ArrayList<>();

    private void tell(String message) {
        told.add(message);
    }

    private byte[] answer(byte[] body) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build(); // or addModule(new ThanThienModule())
        try {
            Report report = mapper.readValue(body, Report.class);
            return mapper.writeValueAsBytes(report); // the canonical form
        } catch (UnreadableValueException e) { // in Spring: the cause of HttpMessageNotReadableException, status 400
            e.problems().forEach(problem -> tell(problem.message(Language.VIETNAMESE)));
        }
        return new byte[0];
    }

    @Test
    void should_do_what_the_guide_says() throws IOException {
        byte[] body = Examples.complete();
        assertThat(answer(body)).isEqualTo(ReportJson.canonical(ReportJson.read(body)));
        assertThat(told).isEmpty();
        assertThat(answer("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void should_be_the_code_of_the_guide() throws IOException {
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "json.md")))
                .results()
                .map(block -> normalised(block.group(1)))
                .toList();
        String source = normalised(Files.readString(Path.of("src/test/java/vn/thanthien/jackson3/GuideTest.java")));
        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String normalised(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
