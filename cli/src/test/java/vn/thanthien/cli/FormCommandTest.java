package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command that writes the documents of the model. */
class FormCommandTest {

    private static final Path PAPERS = Path.of("../examples/papers");

    @TempDir
    private Path folder;

    static List<String> kinds() {
        return FormCommand.kinds();
    }

    static Stream<String> papers() {
        return kinds().stream().filter(kind -> !kind.equals("report") && !kind.equals("plan"));
    }

    private static String text(Path docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no word/document.xml in " + docx);
    }

    private void refused(Run run, String part) throws IOException {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("thanthien: ")
                        .contains(part)
                        .doesNotContain("Exception"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void should_write_a_form_of_every_kind(String kind) throws IOException {
        Path target = folder.resolve("mẫu.docx");
        assertThat(Run.of("form", kind, "-o", target.toString())).isEqualTo(new Run(0, "Đã ghi " + target + "\n", ""));
        // a form has something to fill in
        assertThat(text(target)).contains("w:sdt>");
        Path page = folder.resolve("mẫu.html");
        assertThat(Run.of("form", kind, "-o", page.toString()).code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void should_write_every_kind_of_paper_from_data(String kind) throws IOException {
        Path target = folder.resolve("x.docx");
        String file = PAPERS.resolve(kind + ".json").toString();
        assertThat(Run.of("form", kind, file, "-o", target.toString()).code()).isZero();
        assertThat(text(target)).contains(kind.equals("score-sheet") ? "XÃ ĐỒNG LÚA" : "XÃ THANH BÌNH");
    }

    @Test
    void should_write_a_report_and_a_plan_from_data() throws IOException {
        Path target = folder.resolve("x.docx");
        assertThat(Run.with(Run.PLAN, "form", "plan", "-", "-o", target.toString())
                        .code())
                .isZero();
        assertThat(text(target)).contains("KẾ HOẠCH");
        assertThat(Run.with(Run.REPORT, "form", "report", "-", "-o", target.toString())
                        .code())
                .isZero();
        assertThat(text(target)).contains("BÁO CÁO");
    }

    @Test
    void should_offer_a_form_that_is_filled_in_and_comes_back() throws IOException {
        Path target = folder.resolve("x.docx");
        Run offered =
                Run.of("form", "plan", "../examples/complete-plan-2026.json", "--blanks", "-o", target.toString());
        assertThat(offered.code()).isZero();
        assertThat(offered.messages())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("không có chỗ ghi", "/locality/villages"));
        Run read = Run.of("read", target.toString());
        assertThat(read.code()).isZero();
        // four more than the blank form has
        assertThat(read.out()).contains("Thành lập Ban Chỉ đạo thực hiện mô hình", "\"08-NQ/ĐU\"", "Các thôn");
    }

    @Test
    void should_list_every_kind_with_its_name() {
        for (String language : List.of("vi", "en")) {
            Run run = Run.of("form", "--list", "--lang", language);
            assertThat(run.code()).isZero();
            assertThat(run.messages()).isEmpty();
            kinds().forEach(kind -> assertThat(run.out()).containsPattern("(?m)^" + kind + " +\\S"));
        }
    }

    @Test
    void should_set_a_form_of_the_party() throws IOException {
        Path target = folder.resolve("x.docx");
        assertThat(Run.of("form", "decision", "--party", "-o", target.toString())
                        .code())
                .isZero();
        assertThat(text(target)).contains("ĐẢNG CỘNG SẢN VIỆT NAM").doesNotContain("CỘNG HÒA XÃ HỘI");
    }

    @Test
    void should_refuse_what_it_cannot_write() throws IOException {
        String target = folder.resolve("x.docx").toString();
        String letter = PAPERS.resolve("letter-birth.json").toString();
        refused(Run.of("form", "-o", target), "thiếu KIND");
        refused(Run.of("form", "leter-birth", "-o", target), "(có phải ý là letter-birth?)");
        refused(Run.of("form", "letter-birth"), "thiếu -o OUT.docx");
        refused(Run.of("form", "letter-birth", "-o", folder.resolve("x.odt").toString()), ".docx, .pdf, .html");
        refused(Run.of("form", "letter-marriage", letter, "-o", target), "letter-birth, không phải letter-marriage");
        refused(Run.of("form", "report", "--party", "-o", target), "--party");
        refused(Run.of("form", "letter-birth", letter, "--party", "-o", target), "--party");
        refused(Run.of("form", "report", "--blanks", "-o", target), "--blanks");
        refused(Run.of("form", "letter-birth", letter, "--blanks", "-o", target), "--blanks");
        refused(Run.of("form", "plan", "../examples/complete-2025.json", "-o", target), "report, không phải plan");
        refused(Run.of("form", "letter-birth", folder.resolve("none.json").toString(), "-o", target), "không có tệp");
        refused(Run.with("{\"kind\": \"SURVEY\", \"letter\": {}}", "form", "survey", "-", "-o", target), "/letter");
        refused(
                Run.with("{\"kind\": \"SURVEY\", \"profile\": \"x\"}", "form", "survey", "-", "-o", target),
                "không có hồ sơ cấu hình");
    }
}
