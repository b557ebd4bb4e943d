package vn.thanthien.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.html.Html;
import vn.thanthien.render.markdown.Markdown;
import vn.thanthien.render.text.PlainText;

/** Documents as Markdown and as plain text, which have no layout but their characters. */
class TextFormatsTest {

    private static final Path GOLDEN = Path.of("src/test/resources");

    private static final Map<String, AdministrativeDocument> SAMPLES = samplesByName();

    private static Map<String, AdministrativeDocument> samplesByName() {
        Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
        Map<String, AdministrativeDocument> samples = new LinkedHashMap<>(PaperSamples.all());
        samples.put("report", report());
        samples.put("report-blank", composer.skeletonReport());
        samples.put("plan-blank", composer.skeletonPlan());
        samples.put("several-pages", Samples.longReport());
        samples.put("hostile", Hostile.document());
        return samples;
    }

    private static AdministrativeDocument report() {
        try {
            return Composer.of(Profile.shipped("thanh-hoa-5-3-4"))
                    .compose(ReportJson.read(Path.of("..", "examples", "complete-2025.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Set<String> samples() {
        return SAMPLES.keySet();
    }

    static Set<String> reviewed() {
        Set<String> reviewed = new TreeSet<>(PaperSamples.examples().keySet());
        reviewed.add("report");
        return reviewed;
    }

    private static AdministrativeDocument sample(String name) {
        return Optional.ofNullable(SAMPLES.get(name)).orElseThrow();
    }

    private interface Writer {
        void write(AdministrativeDocument document, List<Remark> remarks, OutputStream out) throws IOException;
    }

    private static String written(Writer writer, AdministrativeDocument document, Remark... remarks)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, List.of(remarks), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String markdown(AdministrativeDocument document, Remark... remarks) throws IOException {
        return written(Markdown::write, document, remarks);
    }

    private static String text(AdministrativeDocument document, Remark... remarks) throws IOException {
        return written(PlainText::write, document, remarks);
    }

    /** The words of the page of HTML, with the dots that stand for blanks where nothing can be typed. */
    private static List<String> words(AdministrativeDocument document) throws IOException {
        String page = written(Html::write, document);
        String shown = page.substring(page.indexOf("<main"))
                .replaceAll("<span class=\"blank\"[^>]*>[^<]*</span>", "......")
                .replaceAll("</?(span|b|i)\\b[^>]*>", "")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return List.of(shown.strip().split("[\\s\u00a0]+", -1));
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(\\p{Punct})", "$1").replaceAll("[*]", "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_hold_the_words_of_the_page(String name) throws IOException {
        if (name.equals("hostile")) {
            return;
        }
        String markdown = unescaped(markdown(sample(name))).replace('\u00a0', ' ');
        String text = text(sample(name)).replace('\u00a0', ' ');
        // lines are broken elsewhere in text, also inside what a page keeps together
        for (String word : words(sample(name))) {
            // signs of lists are signs of Markdown
            assertThat(markdown).contains(word.equals("+") ? "-" : word.replace("*", ""));
            assertThat(text).contains(word);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_write_the_same_bytes_without_blanks_at_the_ends_of_lines(String name) throws IOException {
        for (Writer writer : List.<Writer>of(Markdown::write, PlainText::write)) {
            String written = written(writer, sample(name));
            assertThat(written(writer, sample(name))).isEqualTo(written);
            assertThat(written).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t");
            assertThat(written.lines()).noneMatch(line -> line.endsWith(" ") || line.endsWith("\u00a0"));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void should_keep_to_the_columns_of_the_page(String name) throws IOException {
        if (name.equals("hostile")) {
            return;
        }
        String[] parts = text(sample(name)).split("\n={80,}\n", -1);
        assertThat(parts[0].lines()).allMatch(line -> line.length() <= (line.matches("[|+].*") ? 122 : 80));
        for (int i = 1; i < parts.length; i++) {
            boolean lying = parts[i].contains("(Trang A4 nằm ngang)");
            assertThat(parts[i].lines()).allMatch(line -> line.length() <= (lying ? 122 : 80));
        }
    }

    @Test
    void should_name_a_lying_annex_and_print_blanks_as_dots() throws IOException {
        AdministrativeDocument blank = sample("report-blank");
        assertThat(markdown(sample("report"))).contains("*(Trang A4 nằm ngang)*");
        assertThat(markdown(blank)).contains("......").doesNotContain("\\[");
        assertThat(text(blank)).contains("......").doesNotContain("[");
    }

    @Test
    void should_tell_remarks_as_notes_marked_where_they_concern() throws IOException {
        Remark[] remarks = {
            new Remark(new Anchor("/figures/letters/total"), "LỖI LET-01", List.of("<b>sai</b> & thừa")),
            new Remark(new Anchor("/header/symbol"), "LỖI DOC-02", List.of("thiếu số")),
            new Remark(new Anchor("/figures/dossiers/byField/0/received"), "LỖI TTHC-06", List.of("lệch"))
        };
        String markdown = markdown(sample("report"), remarks);
        assertThat(markdown)
                .contains("Số: 05/BC-UBND[^1] |", "[^1]: **LỖI DOC-02**\\\n    thiếu số\n")
                .contains("**LỖI LET-01**\\\n    \\<b\\>sai\\</b\\> \\& thừa\n")
                .containsPattern("\\|[^|\n]*1\\.190\\[\\^3] \\|");
        assertThat(markdown.split("\\[\\^\\d+]", -1)).hasSize(1 + 2 * remarks.length);
        String text = text(sample("report"), remarks);
        assertThat(text)
                .contains("Số: 05/BC-UBND [1]", "\n[1] LỖI DOC-02\n    thiếu số\n")
                .contains("\n[2] LỖI LET-01\n    <b>sai</b> & thừa\n", " [3] |");
    }

    @ParameterizedTest
    @MethodSource("reviewed")
    void should_write_what_was_looked_at(String name) throws IOException {
        held("markdown/" + name + ".md", markdown(sample(name)));
        held("text/" + name + ".txt", text(sample(name)));
    }

    private static void held(String file, String written) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(Optional.ofNullable(golden.getParent()).orElseThrow());
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }
}
