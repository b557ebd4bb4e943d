package vn.thanthien.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;

/**
 * The same text, in lower case, decomposed, with its tone marks on the other vowel or with other blanks, gets the same
 * findings; also where one place is typed in one way and the next in another.
 */
class RestyledTextTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final ObjectMapper TREES = new ObjectMapper();

    /** What is no running text: codes; symbols, whose blanks are judged as printed; the place, whose capitals are. */
    private static final Set<String> NO_TEXT = Set.of(
            "schema",
            "place",
            "profile",
            "symbol",
            "section",
            "term",
            "sloganSet",
            "criterion",
            "code",
            "kind",
            "figure",
            "figures",
            "base",
            "whole",
            "illegible",
            "at",
            "effect",
            "topic",
            "date",
            "start",
            "end",
            "deadline",
            "value",
            "percent");

    static Stream<Arguments> restyled() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> documents =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(documents).hasSizeGreaterThan(5);
            return documents.stream()
                    .flatMap(file -> Stream.of(
                                    "decomposed",
                                    "composed",
                                    "tones",
                                    "lower",
                                    "blanks",
                                    "mixed 1",
                                    "mixed 2",
                                    "mixed 3")
                            .map(style -> Arguments.of(file, style)));
        }
    }

    private static UnaryOperator<String> restyling(String style) {
        if (!style.startsWith("mixed")) {
            return text -> restyle(style, text);
        }
        Random random = new Random(style.hashCode());
        List<String> styles = List.of("decomposed", "tones", "lower", "blanks", "composed");
        return text -> restyle(styles.get(random.nextInt(styles.size())), text);
    }

    private static String restyle(String style, String text) {
        return switch (style) {
            case "decomposed" -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case "composed" -> Normalizer.normalize(text, Normalizer.Form.NFC);
            case "tones" -> otherVowel(text);
            case "lower" -> text.toLowerCase(Locale.forLanguageTag("vi"));
            case "blanks" -> text.replace(" ", "\u00a0 ");
            default -> throw new IllegalArgumentException(style);
        };
    }

    /** "hoà" for "hòa", "thuỷ" for "thủy", and the other way round. */
    private static String otherVowel(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String tone = "([\u0300\u0301\u0303\u0309\u0323])";
        String moved = decomposed
                .replaceAll("(?i)(o)" + tone + "([ae])(?![\\p{L}\\p{M}])", "$1$3#$2")
                .replaceAll("(?i)(?<!q)(u)" + tone + "(y)(?![\\p{L}\\p{M}])", "$1$3#$2")
                .replaceAll("(?i)(o)([ae])" + tone + "(?![\\p{L}\\p{M}])", "$1$3$2")
                .replaceAll("(?i)(?<!q)(u)(y)" + tone + "(?![\\p{L}\\p{M}])", "$1$3$2")
                .replace("#", "");
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    @ParameterizedTest
    @MethodSource("restyled")
    void should_find_the_same(Path file, String style) throws IOException {
        JsonNode given = TREES.readTree(Files.readString(file));
        JsonNode other = given.deepCopy();
        UnaryOperator<String> restyling = restyling(style);
        int[] changed = {0};
        change(other, text -> {
            String restyled = restyling.apply(text);
            changed[0] += restyled.equals(text) ? 0 : 1;
            return restyled;
        });
        assertThat(style.equals("composed") || changed[0] > 0).isTrue();
        assertThat(difference(told(other), told(given))).isEmpty();
    }

    private static List<String> difference(List<String> some, List<String> others) {
        return Stream.concat(
                        some.stream().filter(line -> !others.contains(line)).map(line -> "+ " + line),
                        others.stream().filter(line -> !some.contains(line)).map(line -> "- " + line))
                .sorted()
                .toList();
    }

    private static void change(JsonNode node, UnaryOperator<String> style) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(names(object))) {
                JsonNode value = object.get(name);
                if (NO_TEXT.contains(name)) {
                    continue;
                }
                if (value.isTextual() && !isChoice(value.textValue())) {
                    object.put(name, style.apply(value.textValue()));
                }
                change(value, style);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual() && !isChoice(array.get(i).textValue())) {
                    array.set(i, new TextNode(style.apply(array.get(i).textValue())));
                }
                change(array.get(i), style);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isChoice(String text) {
        return text.matches("[A-Z][A-Z_]+|[0-9.-]+");
    }

    /** Each finding without its words, and how each rule came out. */
    private static List<String> told(JsonNode json) throws IOException {
        OfficialDocument document = DocumentJson.read(TREES.writeValueAsBytes(json));
        Checker checker = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));
        CheckResult result = checker.check(document);
        return Stream.concat(
                        result.findings().stream()
                                .map(finding -> finding.rule().id() + " " + finding.severity() + " "
                                        + finding.place().pointer() + " " + finding.fingerprint()),
                        result.outcomes().stream().map(outcome -> outcome.rule().id() + " " + outcome.status()))
                .toList();
    }
}
