package vn.thanthien.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.json.PaperJson;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.paper.PaperKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.render.form.FilledForm;
import vn.thanthien.render.form.Forms;
import vn.thanthien.render.form.OfferedForm;
import vn.thanthien.render.pdf.Pdf;
import vn.thanthien.render.pdf.PdfFonts;
import vn.thanthien.rules.Checker;

/** Code that pages show and no other test or project has; {@link SnippetsTest} holds the pages to it. */
class PagesCodeTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Profile PROFILE = Profile.shipped("thanh-hoa-5-3-4");

    private final List<String> shown = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private @Nullable Report stored;

    /** As the loggers of applications have it. */
    private interface Log {
        void error(String text, Object value, Throwable thrown);
    }

    private void show(String message) {
        shown.add(message);
    }

    private void store(Report report) {
        stored = report;
    }

    private void keep(List<String> pointers) {
        kept.addAll(pointers);
    }

    // README.md

    private static @Nullable Checker named(Report report) {
        Map<String, Checker> checkers = Profile.shippedIds().stream()
                .collect(Collectors.toMap(id -> id, id -> Checker.of(Profile.shipped(id))));
        Checker checker = checkers.get(report.getProfile().orElse("thanh-hoa-5-3-4"));
        return checker;
    }

    @Test
    void should_choose_the_checker_by_what_the_report_names() {
        String report = "{\"locality\": {\"kind\": \"WARD\", \"name\": \"Ví Dụ\"}, \"period\": {\"year\": 2025}%s}";
        assertThat(named(ReportJson.read(report.formatted(", \"profile\": \"bac-giang-100\""))))
                .satisfies(checker -> assertThat(checker.profile().getId()).isEqualTo("bac-giang-100"));
        assertThat(named(ReportJson.read(report.formatted("")))).isNotNull();
        assertThat(named(ReportJson.read(report.formatted(", \"profile\": \"no-such\""))))
                .isNull();
    }

    // docs/results.md

    private static Checker listening(Profile profile, Log log) {
        Checker checker = Checker.of(profile)
                .tellingErrorsTo((rule, error) -> log.error("rule {} could not be carried out", rule.id(), error));
        return checker;
    }

    @Test
    void should_check_as_ever_while_listening() throws IOException {
        Checker checker = listening(PROFILE, (text, value, thrown) -> show(text));
        checker.check(ReportJson.read(EXAMPLES.resolve("hoang-cat-2023.json")));
        assertThat(shown).isEmpty();
    }

    // docs/documents.md

    private static List<AdministrativeDocument> papers(Path file, Profile profile) throws IOException {
        Paper paper = PaperJson.read(file);
        AdministrativeDocument document = Composer.of(profile).compose(paper);
        AdministrativeDocument blank = Composer.of(profile).skeleton(PaperKind.LETTER_APOLOGY);
        return List.of(document, blank);
    }

    private static void pdf(
            AdministrativeDocument document,
            OutputStream out,
            byte[] regular,
            byte[] bold,
            byte[] italic,
            byte[] boldItalic)
            throws IOException {
        Pdf.write(document, out);
        PdfFonts times = PdfFonts.of(regular, bold, italic, boldItalic);
        Pdf.write(document, List.of(), times, out);
    }

    private static byte[] font(String style) throws IOException {
        return Files.readAllBytes(Path.of(
                "../render-pdf/src/main/resources/vn/thanthien/render/pdf/fonts/LiberationSerif-" + style + ".ttf"));
    }

    @Test
    void should_compose_papers_and_write_them_as_pdf() throws IOException {
        List<AdministrativeDocument> papers = papers(EXAMPLES.resolve("papers/letter-apology.json"), PROFILE);
        assertThat(papers.get(0)).isNotEqualTo(papers.get(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf(papers.get(0), out, font("Regular"), font("Bold"), font("Italic"), font("BoldItalic"));
        assertThat(out.toString(StandardCharsets.ISO_8859_1).split("%PDF-", -1)).hasSize(3);
    }

    // docs/forms.md

    private void read(InputStream in) throws IOException {
        FilledForm form = Forms.read(in);
        form.report().ifPresent(this::store);
        form.problems().forEach(problem -> show(problem.message(Language.VIETNAMESE)));
    }

    private void offer(Plan plan, Profile profile, OutputStream out) throws IOException {
        OfferedForm offered = Forms.offer(plan, profile);
        Docx.write(offered.form(), out);
        keep(offered.leftOut());
    }

    @Test
    void should_write_and_read_forms() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(Composer.of(PROFILE).skeletonReport(), out);
        read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(shown).as("blanks").isNotEmpty();
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        offer(PlanJson.read(EXAMPLES.resolve("complete-plan-2026.json")), PROFILE, plan);
        assertThat(plan.size()).isGreaterThan(5_000);
        assertThat(kept).allMatch(pointer -> pointer.startsWith("/"));
        Report report = ReportJson.read(EXAMPLES.resolve("complete-2025.json"));
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        Docx.write(Forms.offer(report, PROFILE).form(), filled);
        read(new ByteArrayInputStream(filled.toByteArray()));
        assertThat(stored).isNotNull();
    }
}
