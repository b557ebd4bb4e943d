package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

    @TempDir
    Path folder;

    private String report = "";
    private String target = "";

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("báo cáo.json"), Run.REPORT).toString();
        target = folder.resolve("báo cáo.docx").toString();
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
        assertThat(files()).allMatch(name -> name.endsWith(".json") || name.equals("folder.docx"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
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

    @Test
    void should_write_a_report() throws IOException {
        Run run = Run.of("render", report, "-o", target);
        assertThat(run).isEqualTo(new Run(0, "Đã ghi " + target + "\n", ""));
        assertThat(files()).containsExactlyInAnyOrder("báo cáo.json", "báo cáo.docx");
        assertThat(text(Path.of(target))).contains("BÁO CÁO");
    }

    @Test
    void should_write_a_plan() throws IOException {
        Run run = Run.with(Run.PLAN, "render", "-", "--output", target, "--lang", "en");
        assertThat(run).isEqualTo(new Run(0, "Wrote " + target + "\n", ""));
        assertThat(text(Path.of(target))).contains("KẾ HOẠCH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "plan"})
    void should_write_a_document_to_fill(String kind) throws IOException {
        assertThat(Run.of("render", "--skeleton", kind, "-o", target).code()).isZero();
        assertThat(text(Path.of(target))).contains(kind.equals("plan") ? "KẾ HOẠCH" : "BÁO CÁO");
    }

    @Test
    void should_replace_an_older_file_and_follow_links() throws IOException {
        Files.writeString(Path.of(target), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.docx"), Path.of(target));
        assertThat(Run.of("render", report, "-o", link.toString()).code()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(text(Path.of(target))).contains("BÁO CÁO");
    }

    @Test
    void should_write_the_same_bytes_every_time() throws IOException {
        Run.of("render", report, "-o", target);
        byte[] first = Files.readAllBytes(Path.of(target));
        Run.of("render", report, "-o", target);
        assertThat(Files.readAllBytes(Path.of(target))).isEqualTo(first);
    }

    @Test
    void should_refuse_a_target_that_cannot_be_written() throws IOException {
        String directory = Files.createDirectory(folder.resolve("folder.docx")).toString();
        refused(Run.of("render", report, "-o", directory), "đây là thư mục");
        refused(Run.of("render", report, "-o", directory, "--lang", "en"), "this is a folder");
        String orphan = folder.resolve("none").resolve("x.docx").toString();
        refused(Run.of("render", report, "-o", orphan), "không có thư mục " + folder.resolve("none"));
        refused(Run.of("render", report, "-o", orphan, "--lang", "en"), "there is no folder");
        refused(Run.of("render", report, "-o", "x\0.docx"), "hệ thống không nhận tên tệp này");
        refused(Run.of("render", report, "-o", folder.resolve("x.rtf").toString()), "phải có đuôi .docx");
        refused(Run.of("render", report, "-o", folder.resolve("x").toString(), "--lang", "en"), "must end in .docx");
    }

    @Test
    void should_refuse_a_folder_that_may_not_be_written() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("folder.docx"));
        assertThat(locked.toFile().setWritable(false)).isTrue();
        try {
            // the administrator may write everywhere
            assumeThat(Files.isWritable(locked)).isFalse();
            String inside = locked.resolve("x.docx").toString();
            refused(Run.of("render", report, "-o", inside), "không có quyền ghi");
            refused(Run.of("render", report, "-o", inside, "--lang", "en"), "no permission to write");
        } finally {
            assertThat(locked.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void should_not_write_over_its_input() throws IOException {
        Path source = Files.move(Path.of(report), folder.resolve("folder.docx"));
        refused(Run.of("render", source.toString(), "-o", source.toString()), "tệp ra trùng với tệp vào");
        assertThat(source).hasContent(Run.REPORT);
    }

    @Test
    void should_write_nothing_for_a_report_that_cannot_be_read() throws IOException {
        Files.writeString(Path.of(report), Run.REPORT.replace("910", "null"));
        refused(Run.of("render", report, "-o", target), "/figures/dossiers/received");
        Files.writeString(Path.of(target), "older");
        assertThat(Run.of("render", report, "-o", target).code()).isEqualTo(2);
        assertThat(Path.of(target)).hasContent("older");
    }

    @Test
    void should_refuse_wrong_use() throws IOException {
        refused(Run.of("render", report), "thiếu -o OUT.docx");
        refused(Run.of("render", report, "--lang", "en"), "-o OUT.docx is missing");
        refused(Run.of("render", report, "-o"), "tùy chọn --output cần một giá trị: OUT.docx");
        refused(Run.of("render", "-o", target), "cần hoặc FILE hoặc --skeleton");
        refused(Run.of("render", report, "--skeleton", "plan", "-o", target), "chỉ một trong hai");
        refused(
                Run.of("render", "--skeleton", "form", "-o", target),
                "--skeleton: cần một trong các giá trị report, plan");
        refused(
                Run.of("render", "--skeleton", "plan", "--profile", "x", "-o", target),
                "không có hồ sơ cấu hình \"x\"");
    }

    @Test
    void should_write_each_finding_as_a_comment() throws IOException {
        String faulty = Path.of("..", "examples", "faulty-2025.json").toString();
        Run checked = Run.of("check", faulty, "--format", "json");
        Run run = Run.of("render", faulty, "--check", "-o", target);
        assertThat(run.code()).isEqualTo(checked.code()).isEqualTo(1);
        int findings = checked.out().split("\"fingerprint\"", -1).length - 1;
        assertThat(run.out() + run.err()).contains("kèm " + findings + " ghi chú");
        assertThat(text(Path.of(target)).split("<w:commentReference", -1)).hasSize(findings + 1);
    }

    @Test
    void should_write_a_pdf() throws IOException {
        Path pdf = folder.resolve("báo cáo.pdf");

        assertThat(Run.of("render", report, "-o", pdf.toString()).code()).isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void should_refuse_a_pdf_of_what_the_fonts_lack() throws IOException {
        Path pdf = folder.resolve("x.pdf");
        Path strange = folder.resolve("strange.json");
        Files.writeString(strange, Files.readString(Path.of(report)).replaceFirst("\"name\": \"", "$0漢 "));

        refused(Run.of("render", strange.toString(), "-o", pdf.toString()), "U+6F22");
        refused(Run.of("render", strange.toString(), "-o", pdf.toString(), "--lang", "en"), "the fonts cannot print");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void should_write_a_page_of_html() throws IOException {
        Path page = folder.resolve("báo cáo.HTML");
        assertThat(Run.of("render", report, "-o", page.toString()).code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void should_write_markdown_and_plain_text() throws IOException {
        Path markdown = folder.resolve("báo cáo.md");
        Path text = folder.resolve("báo cáo.TXT");
        assertThat(Run.of("render", report, "-o", markdown.toString()).code()).isZero();
        assertThat(Run.of("render", report, "-o", text.toString()).code()).isZero();
        assertThat(Files.readString(markdown)).startsWith("| ").contains("\n# BÁO CÁO\n");
        assertThat(Files.readString(text)).startsWith("  ").contains(" BÁO CÁO\n");
    }

    @Test
    void should_tell_which_command_writes_a_paper() throws IOException {
        String paper = "../examples/papers/letter-apology.json";
        refused(Run.of("render", paper, "-o", target), "thanthien form letter-apology " + paper);
        assertThat(Run.of("check", paper, "--lang", "en").err())
                .contains("thanthien form letter-apology " + paper)
                .hasLineCount(1);
    }

    @Test
    void should_refuse_to_check_what_is_no_document() throws IOException {
        refused(Run.of("render", "--skeleton", "report", "--check", "-o", target), "--check");
        refused(Run.of("render", report, "--accept", "x.json", "-o", target), "--accept");
    }

    @Test
    void should_comment_on_what_only_the_previous_report_and_the_day_show() throws IOException {
        Path previous = folder.resolve("previous.json");
        Files.writeString(previous, Files.readString(Path.of(report)));
        List<String> given = List.of("--as-of", "2024-01-01", "--previous", previous.toString());
        int findings =
                Run.of(args(given, "check", report, "--format", "json")).out().split("\"fingerprint\"", -1).length - 1;
        Run.of(args(given, "render", report, "--check", "-o", target));
        assertThat(text(Path.of(target)).split("<w:commentReference", -1)).hasSize(findings + 1);
        assertThat(findings).isPositive();
    }

    private static String[] args(List<String> last, String... first) {
        return Stream.concat(Stream.of(first), last.stream()).toArray(String[]::new);
    }
}
