package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;

/**
 * Reports, plans and their blank forms, paragraph by paragraph in the order of the file, against the text whose pages were looked
 * at. Only words, styles, what is kept together and where paper begins are held: no coordinates, no lines of a word processor.
 */
class OfficialLayoutTest {

    private static final Path GOLDEN = Path.of("src/test/resources/documents");
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static final Map<String, AdministrativeDocument> DOCUMENTS = documents();

    private static Map<String, AdministrativeDocument> documents() {
        Map<String, AdministrativeDocument> documents = new TreeMap<>();
        Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        documents.put("report-blank", composer.skeletonReport());
        documents.put("plan-blank", composer.skeletonPlan());
        documents.put(
                "report-blank-points",
                Composer.of(Profile.shipped("bac-giang-100")).skeletonReport());
        try {
            for (String name : Set.of("complete-2025", "interim-2025", "hoang-cat-2023", "quang-trung-2023")) {
                documents.put(name, composer.compose(ReportJson.read(EXAMPLES.resolve(name + ".json"))));
            }
            for (String name : Set.of("complete-plan-2026", "binh-luong-plan-2023")) {
                documents.put(name, composer.compose(PlanJson.read(EXAMPLES.resolve(name + ".json"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    static Set<String> names() {
        return DOCUMENTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_lay_out_the_text_as_reviewed(String name) throws IOException {
        AdministrativeDocument document =
                Optional.ofNullable(DOCUMENTS.get(name)).orElseThrow();
        String text = told(WordFile.of(document));
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text)
                .as("write it anew with -Dregenerate=true, and look at the pages")
                .isEqualTo(Files.readString(golden));
    }

    private static String told(WordFile file) {
        StringBuilder text = new StringBuilder();
        NodeList paragraphs = file.xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element paragraph = (Element) paragraphs.item(i);
            String words = words(paragraph);
            if (!words.isBlank()) {
                text.append(WordFile.value(paragraph, "pStyle"))
                        .append(WordFile.has(paragraph, "keepNext") ? " + | " : " | ")
                        .append(words)
                        .append('\n');
            }
            if (WordFile.has(paragraph, "sectPr")) {
                text.append("--- new page, ").append(nextPaper(file, paragraph)).append('\n');
            }
        }
        return text.toString();
    }

    /** How the paper lies that follows a section. */
    private static String nextPaper(WordFile file, Element end) {
        NodeList sections = file.xml("word/document.xml").getElementsByTagNameNS(WordFile.W, "sectPr");
        int ended = 0;
        NodeList before = end.getOwnerDocument().getElementsByTagNameNS(WordFile.W, "sectPr");
        while (before.item(ended).getParentNode().getParentNode() != end) {
            ended++;
        }
        String orientation = WordFile.attribute((Element) sections.item(ended + 1), "pgSz", "orient");
        return orientation.isEmpty() ? "upright" : orientation;
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        NodeList parts = paragraph.getElementsByTagNameNS(WordFile.W, "*");
        for (int i = 0; i < parts.getLength(); i++) {
            Element part = (Element) parts.item(i);
            if (part.getLocalName().equals("t")) {
                words.append(part.getTextContent());
            } else if (part.getLocalName().equals("br")) {
                words.append(" / ");
            }
        }
        return words.toString();
    }
}
