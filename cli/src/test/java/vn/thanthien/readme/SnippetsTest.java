package vn.thanthien.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.thanthien.core.json.AcceptanceJson;
import vn.thanthien.core.json.UnitRegisterJson;

/**
 * Every piece of Java and XML that README and pages show is compiled and run somewhere, and all JSON is read. The Vietnamese pages
 * show the same, which {@link VietnamesePagesTest} holds.
 */
class SnippetsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("^```([a-z]+)[^\\n]*\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SOURCES =
            Pattern.compile("\\.\\./(?:[a-z0-9-]+|examples/consumers/[a-z-]+)/src/(?:main|test)/java/.*\\.java");

    /** The pages whose JSON a test of theirs reads, and the test. */
    private static final Map<String, String> READ = Map.of(
            "README.md", "cli/src/test/java/vn/thanthien/readme/ReadmeTest.java",
            "json.md", "core/src/test/java/vn/thanthien/core/json/JsonGuideTest.java",
            "profiles.md", "rules/src/test/java/vn/thanthien/rules/docs/ProfilesPageTest.java",
            "results.md", "cli/src/test/java/vn/thanthien/readme/SnippetsTest.java");

    /** What a page shows in some language. */
    record Snippet(String page, String language, String text) {

        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }

    private static Stream<Snippet> snippets(String language) throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream()
                .flatMap(page -> BLOCK.matcher(text(page))
                        .results()
                        .map(block -> new Snippet(page.getFileName().toString(), block.group(1), block.group(2))))
                .filter(snippet -> snippet.language().equals(language));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Snippet> java() throws IOException {
        return snippets("java");
    }

    static Stream<Snippet> xml() throws IOException {
        return snippets("xml");
    }

    /** The text of every source that a build or a consumer compiles, without comments and blanks. */
    private static final class Compiled {

        static final List<String> TEXTS = read();

        private static List<String> read() {
            try (Stream<Path> files = Files.find(
                    ROOT,
                    20,
                    (file, attributes) ->
                            SOURCES.matcher(file.toString().replace('\\', '/')).matches())) {
                return files.map(SnippetsTest::text).map(SnippetsTest::bare).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String bare(String code) {
        return COMMENT.matcher(code).replaceAll("").replaceAll("\\s+", "");
    }

    /** Imports may come from several sources; parts between empty lines may stand apart in one. */
    @ParameterizedTest
    @MethodSource("java")
    void should_show_java_that_is_compiled(Snippet snippet) {
        boolean imports = snippet.text().lines().allMatch(line -> line.isEmpty() || line.startsWith("import "));
        List<String> parts = Pattern.compile(imports ? "\\n" : "\\n\\n")
                .splitAsStream(snippet.text())
                .map(SnippetsTest::bare)
                .toList();
        boolean compiled = imports
                ? parts.stream().allMatch(part -> Compiled.TEXTS.stream().anyMatch(source -> source.contains(part)))
                : Compiled.TEXTS.stream().anyMatch(source -> parts.stream().allMatch(source::contains));
        assertThat(compiled).as("a source has\n%s", snippet.text()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("xml")
    void should_show_dependencies_that_there_are(Snippet snippet)
            throws IOException, ParserConfigurationException, SAXException {
        String version = Pattern.compile("^  <version>(.*)</version>$", Pattern.MULTILINE)
                .matcher(text(ROOT.resolve("bom/pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        NodeList dependencies = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        ("<project>" + snippet.text() + "</project>").getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("dependency");
        assertThat(dependencies.getLength()).isPositive();
        assertThat(IntStream.range(0, dependencies.getLength()).mapToObj(i -> (Element) dependencies.item(i)))
                .allSatisfy(dependency -> {
                    String module = first(dependency, "artifactId").orElse("").replaceFirst("^thanthien-", "");
                    assertThat(first(dependency, "groupId")).hasValue("vn.thanthien");
                    assertThat(ROOT.resolve(module + "/pom.xml")).exists();
                    assertThat(first(dependency, "version").orElse(version)).isEqualTo(version);
                });
    }

    private static Optional<String> first(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return Optional.ofNullable(found.item(0)).map(Node::getTextContent);
    }

    @Test
    void should_show_json_on_pages_that_a_test_reads() throws IOException {
        assertThat(snippets("json").map(Snippet::page).distinct()).containsExactlyInAnyOrderElementsOf(READ.keySet());
        assertThat(READ)
                .allSatisfy((page, test) -> assertThat(text(ROOT.resolve(test))).contains(page));
    }

    @Test
    void should_show_a_register_and_acceptances_that_can_be_read() throws IOException {
        List<String> results = snippets("json")
                .filter(snippet -> snippet.page().equals("results.md"))
                .map(Snippet::text)
                .toList();
        assertThat(results).hasSize(2);
        assertThat(UnitRegisterJson.read(results.get(0).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(AcceptanceJson.read(results.get(1).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }
}
