package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.html.Html;

/** The page of HTML, read as XML, which it is too: an unescaped character or an open element would not be read. */
class HtmlTest {

    static Stream<AdministrativeDocument> documents() throws IOException {
        return Stream.of(
                Samples.longReport(),
                Samples.shortForm(),
                Samples.plan(),
                Hostile.document(),
                report(),
                Composer.of(Profile.shipped("thanh-hoa-5-3-4")).skeletonReport());
    }

    private static AdministrativeDocument report() throws IOException {
        return Composer.of(Profile.shipped("thanh-hoa-5-3-4"))
                .compose(ReportJson.read(Path.of("..", "examples", "complete-2025.json")));
    }

    private static String page(AdministrativeDocument document, List<Remark> remarks) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Html.write(document, remarks, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document read(String page) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void should_be_one_well_formed_page_that_fetches_nothing(AdministrativeDocument document) throws Exception {
        String written = page(document, List.of());
        Document page = read(written);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("vi");
        assertThat(elements(page, "h1")).hasSize(1);
        for (String forbidden : List.of("script", "img", "link", "iframe", "a", "form", "object")) {
            assertThat(elements(page, forbidden)).as(forbidden).isEmpty();
        }
        assertThat(written).doesNotContain("url(", "@import", "javascript:");
        assertThat(page(document, List.of())).isEqualTo(written);
    }

    @Test
    void should_say_every_word_of_the_document() throws Exception {
        Document page = read(page(report(), List.of()));
        String said = elements(page, "main").get(0).getTextContent().replaceAll("\\s+", " ");
        assertThat(said).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Kính gửi:");
        String inWord = WordFile.of(report())
                .xml("word/document.xml")
                .getDocumentElement()
                .getTextContent()
                .replaceAll("[\\s\u00a0]+", "");
        assertThat(said.replaceAll("[\\s\u00a0]+", "").length()).isEqualTo(inWord.length());
    }

    @Test
    void should_mark_the_header_cells_of_tables() throws Exception {
        Document page = read(page(report(), List.of()));
        assertThat(elements(page, "table")).isNotEmpty();
        assertThat(elements(page, "th"))
                .allSatisfy(cell -> assertThat(cell.getAttribute("scope")).isIn("col", "colgroup"));
    }

    @Test
    void should_show_remarks_beside_what_they_concern() throws Exception {
        List<Remark> remarks = List.of(
                new Remark(new Anchor("/figures/letters/total"), "LỖI LET-01", List.of("<b>sai</b> & thừa")),
                new Remark(new Anchor("/header/symbol"), "LỖI DOC-02", List.of("thiếu số")),
                new Remark(new Anchor("/figures/dossiers/byField/0/received"), "LỖI TTHC-06", List.of("lệch")));
        Document page = read(page(report(), remarks));
        List<Element> notes = elements(page, "aside");
        assertThat(notes).hasSize(3);
        assertThat(notes).extracting(note -> note.getTextContent().strip()).contains("LỖI LET-01<b>sai</b> & thừa");
        Element symbol = notes.stream()
                .filter(note -> note.getTextContent().contains("DOC-02"))
                .findFirst()
                .orElseThrow();
        assertThat(symbol.getNextSibling().getNextSibling().getNodeName()).isEqualTo("header");
        assertThat(elements(page, "td"))
                .filteredOn(cell -> cell.getAttribute("class").endsWith(" marked"))
                .hasSize(1);
    }
}
