package vn.thanthien.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What breaks which rule stands in a file, so that nobody who asks for it has to wait; here it is found out again. */
class ViolableTest {

    private static final Path FILE = Path.of("src", "main", "resources", "vn", "thanthien", "testkit", Broken.FOUND);

    @Test
    void should_know_what_breaks_which_rule() throws IOException {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        String known = new ObjectMapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .writeValueAsString(Broken.known())
                + "\n";
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(FILE, known);
        }
        assertThat(Files.readString(FILE, UTF_8))
                .as("write it anew with -Dtest=ViolableTest -Dregenerate=true")
                .isEqualTo(known);
    }
}
