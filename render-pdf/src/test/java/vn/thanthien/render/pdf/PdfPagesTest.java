package vn.thanthien.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With which words each page begins and ends, in reports, plans and blank forms whose pages were looked at: read from the file by
 * PDFBox, in the fonts that lie in this module, so that no font or program of the machine can change it.
 */
class PdfPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/pages");
    private static final Map<String, PdfSamples.Sample> SAMPLES = PdfSamples.all();

    /** Below the page number, in points from the top. */
    private static final float TOP = 50;

    private static final int WORDS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report-blank",
                "plan-blank",
                "complete-2025",
                "complete-plan-2026",
                "quang-trung-2023",
                "report-longest",
                "plan-longest"
            })
    void should_begin_and_end_pages_as_reviewed(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        int page = 0;
        for (List<ReadPdf.Letter> letters : ReadPdf.letters(
                Optional.ofNullable(SAMPLES.get(name)).orElseThrow().pdf())) {
            List<String> lines = lines(letters);
            text.append(++page)
                    .append(": ")
                    .append(lines.get(0))
                    .append("\n   ")
                    .append(lines.get(lines.size() - 1))
                    .append('\n');
        }
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text.toString())
                .as("write it anew with -Dregenerate=true, and look at the pages")
                .isEqualTo(Files.readString(golden));
    }

    /** The first words of each line, from the top. */
    private static List<String> lines(List<ReadPdf.Letter> letters) {
        Map<Integer, List<ReadPdf.Letter>> rows = new TreeMap<>();
        letters.stream()
                .filter(letter -> letter.y() > TOP)
                .forEach(letter -> rows.computeIfAbsent(Math.round(letter.y()), none -> new ArrayList<>())
                        .add(letter));
        return rows.values().stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder();
                    row.stream()
                            .sorted(java.util.Comparator.comparing(ReadPdf.Letter::x))
                            .forEach(letter -> line.append(letter.text()));
                    String words = line.toString().replaceAll("\\s+", " ").strip();
                    return words.substring(0, Math.min(WORDS, words.length()));
                })
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
