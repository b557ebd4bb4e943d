package vn.thanthien.jackson3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that the library shows, all of them. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "examples");

    private Examples() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static byte[] complete() throws IOException {
        return Files.readAllBytes(FOLDER.resolve("complete-2025.json"));
    }
}
