package vn.thanthien.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page that a user needs stands in both languages, with the same headings, code, tables and links, so that neither falls
 * behind; and every link of the documentation leads somewhere.
 */
class VietnamesePagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Path ENGLISH = ROOT.resolve("docs");
    private static final Path VIETNAMESE = ENGLISH.resolve("vi");

    /** Written by tests or measurements: the first for users, in both languages, the others for who works on the library. */
    private static final Set<String> GENERATED = Set.of("figures.md", "quality.md", "performance.md");

    private static final Pattern BLOCK = Pattern.compile("^```([^\\n]*)\\n((?:(?!```).*\\n)*)```$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^(#+) (.*)$", Pattern.MULTILINE);
    private static final Pattern POINT = Pattern.compile("^- ", Pattern.MULTILINE);
    private static final Pattern GAP = Pattern.compile("\\n{2,}");
    private static final Pattern ROW = Pattern.compile("^\\|.*\\|$", Pattern.MULTILINE);
    private static final Pattern LEADING_NUMBER = Pattern.compile("\\| ([0-9]+(?: [0-9]{3})*)");

    /** Messages, which each page shows in its own language; the guide's own test holds them. */
    private static final String MESSAGES = "text";

    static List<String> names() throws IOException {
        try (Stream<Path> pages = Files.list(ENGLISH)) {
            return Stream.concat(
                            Stream.of("README.md"),
                            pages.map(path -> path.getFileName().toString()))
                    .filter(name -> name.endsWith(".md") && !GENERATED.contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static Path english(String name) {
        return (name.equals("README.md") ? ROOT : ENGLISH).resolve(name);
    }

    @Test
    void should_have_every_page_and_no_other() throws IOException {
        try (Stream<Path> pages = Files.list(VIETNAMESE)) {
            assertThat(pages.map(path -> path.getFileName().toString())
                            .filter(name -> !GENERATED.contains(name))
                            .sorted()
                            .toList())
                    .isEqualTo(names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_have_the_same_headings_code_and_tables(String name) {
        String english = text(english(name));
        String vietnamese = text(VIETNAMESE.resolve(name));
        same("blocks of code, comments apart", name, blocks(vietnamese), blocks(english));
        same("levels of the headings", name, levels(vietnamese), levels(english));
        same("paragraphs and points of each part", name, paragraphs(vietnamese), paragraphs(english));
        same("names in running text", name, spans(vietnamese), spans(english));
        same("cells of the tables, and numbers at their beginning", name, rows(vietnamese), rows(english));
    }

    private static <T> void same(String what, String name, Collection<T> vietnamese, Collection<T> english) {
        assertThat(vietnamese)
                .as("%s: those of docs/vi/%s must be those of the English page", what, name)
                .containsExactlyElementsOf(english);
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_link_to_each_other_and_to_the_same(String name) {
        Path english = english(name);
        Path vietnamese = VIETNAMESE.resolve(name);
        boolean first = name.equals("README.md");
        assertThat(text(english)).contains("[Tiếng Việt](" + (first ? "docs/vi/" : "vi/") + name + ")");
        assertThat(text(vietnamese)).contains("[English](" + (first ? "../../" : "../") + name + ")");
        same("links", name, destinations(vietnamese), destinations(english));
    }

    @Test
    void should_link_to_what_is_there() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(text(page))) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                if (!Files.exists(target)
                        || (parts.length == 2 && !anchors(target).contains(parts[1]))) {
                    lost.add(page + " -> " + link);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.walk(ENGLISH)) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("examples/README.md")),
                            pages.filter(path -> path.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static List<String> blocks(String page) {
        return BLOCK.matcher(page)
                .results()
                .filter(block -> !block.group(1).equals(MESSAGES))
                .map(block -> block.group(1) + "\n" + block.group(2).replaceAll("(?m)\\s+(#|//) .*$", ""))
                .toList();
    }

    private static List<Integer> levels(String page) {
        return HEADING.matcher(running(page))
                .results()
                .map(heading -> heading.group(1).length())
                .toList();
    }

    private static List<String> paragraphs(String page) {
        return HEADING.splitAsStream(running(page))
                .map(part -> GAP.splitAsStream(part.strip()).count() + " paragraphs, "
                        + POINT.matcher(part).results().count() + " points")
                .toList();
    }

    private static Set<String> spans(String page) {
        return new TreeSet<>(Pattern.compile("`([^`]+)`")
                .matcher(running(page))
                .results()
                .map(span -> span.group(1).replaceAll("\\s+", " "))
                .toList());
    }

    /** Of each row its number of cells and the numbers with which cells begin. */
    private static List<String> rows(String page) {
        return ROW.matcher(running(page))
                .results()
                .map(MatchResult::group)
                .map(row -> row.chars().filter(sign -> sign == '|').count() + " "
                        + LEADING_NUMBER
                                .matcher(row)
                                .results()
                                .map(cell -> cell.group(1))
                                .toList())
                .toList();
    }

    private static List<String> links(String page) {
        return LINK.matcher(running(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /** The files to which a page links, where a page in two languages is one. */
    private static Set<Path> destinations(Path page) {
        Set<Path> destinations = new TreeSet<>();
        for (String link : links(text(page))) {
            if (!link.startsWith("#")) {
                Path target = page.resolveSibling(link.split("#", 2)[0]).normalize();
                destinations.add(inEnglish(target));
            }
        }
        return destinations;
    }

    private static Path inEnglish(Path target) {
        Path folder = target.getParent();
        if (VIETNAMESE.normalize().equals(folder)) {
            return english(target.getFileName().toString()).normalize();
        }
        return ENGLISH.resolve("rules/vi").normalize().equals(folder)
                ? ENGLISH.resolve("rules/en").resolve(target.getFileName()).normalize()
                : target;
    }

    /** The names that headings get on a page: letters and digits in lower case, blanks as hyphens. */
    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        Matcher headings = HEADING.matcher(running(text(page)));
        while (headings.find()) {
            String heading = headings.group(2).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "");
            anchors.add(heading.strip().replace(' ', '-'));
        }
        return anchors;
    }

    private static String running(String page) {
        return BLOCK.matcher(page).replaceAll("");
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
