package vn.thanthien.testkit.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of docs/testkit.md is that of the tests beside this one. */
class TestkitPageTest {

    private static final Path SOURCES = Path.of("src/test/java/vn/thanthien/testkit/use");

    @Test
    void should_show_code_that_is_run() throws IOException {
        String page = Files.readString(Path.of("../docs/testkit.md"));
        String run = flat(Files.readString(SOURCES.resolve("MyRollUpProperties.java"))
                + Files.readString(SOURCES.resolve("AssertionsTest.java"))
                + Files.readString(SOURCES.resolve("ProvidedDocumentsProperties.java")));
        List<String> shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult match) -> flat(match.group(1)))
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(2)
                .allSatisfy(code -> assertThat(run).contains(code));
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
