package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;

class ReadCommandTest {

    @TempDir
    Path folder;

    private String form = "";
    private String json = "";

    @BeforeEach
    void names() {
        form = folder.resolve("mẫu báo cáo.docx").toString();
        json = folder.resolve("báo cáo.json").toString();
    }

    /** Types into a blank by its tag, in the plain text of the file. */
    private static UnaryOperator<String> typing(String id, String words) {
        return xml -> {
            int tag = xml.indexOf("<w:tag w:val=\"" + id + "\"");
            int start = xml.indexOf("<w:t ", tag);
            int from = xml.indexOf('>', start) + 1;
            return xml.substring(0, from) + words + xml.substring(xml.indexOf("</w:t>", from));
        };
    }

    private void fill(UnaryOperator<String> typing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of(form)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? typing.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
        }
        Files.write(Path.of(form), bytes.toByteArray());
    }

    @Test
    void should_read_back_the_form_that_it_wrote() throws IOException {
        assertThat(Run.of("form", "report", "-o", form)).isEqualTo(new Run(0, "Đã ghi " + form + "\n", ""));
        fill(typing("locality.unit", "xã Đông Sơn"));
        fill(typing("dossiers.received", "1.234"));
        Run run = Run.of("read", form, "-o", json);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Đã ghi " + json + "\n");
        assertThat(run.messages())
                .anyMatch(line -> line.startsWith("thanthien: mục “II.2. Văn bản lãnh đạo, chỉ đạo”: còn để trống "));
        assertThat(ReportJson.read(Path.of(json))
                        .getFigures()
                        .orElseThrow()
                        .getDossiers()
                        .orElseThrow()
                        .getReceived())
                .hasValue(1234);
    }

    @Test
    void should_read_a_plan_of_a_province() throws IOException {
        Run.of("form", "plan", "--profile", "bac-giang-100", "-o", form);
        fill(typing("locality.unit", "phường Kinh Bắc"));
        Run run = Run.of("read", form, "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(PlanJson.read(run.out()).getProfile()).hasValue("bac-giang-100");
        assertThat(run.messages()).anyMatch(line -> line.contains(" blanks are left: "));
        assertThat(Run.of("read", form, "--profile", "thanh-hoa-5-3-4").messages())
                .containsExactly("thanthien: " + form
                        + ": cần mẫu của hồ sơ cấu hình đang dùng, nhưng thấy mẫu của hồ sơ cấu hình “bac-giang-100”.");
    }

    @Test
    void should_tell_what_must_be_mended() throws IOException {
        Run.of("form", "report", "-o", form);
        fill(typing("locality.unit", "xã Đông Sơn"));
        fill(typing("letters.apology", "1,234"));
        Run run = Run.of("read", form, "-o", json);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.messages())
                .contains(
                        "thanthien: LỖI: mục “II.11. Gửi thư chúc mừng, chia buồn, xin lỗi, cảm ơn”, chỗ “Thư xin lỗi:"
                                + " … thư”: “1,234” có thể hiểu nhiều cách; cần một số nguyên, ví dụ 1.234 (không có thì ghi"
                                + " “không phát sinh”).");
        assertThat(ReportJson.read(Path.of(json)).getFigures()).isEmpty();
    }

    @Test
    void should_write_nothing_without_the_unit() throws IOException {
        Run.of("form", "report", "-o", form);
        Run run = Run.of("read", form, "-o", json);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.messages())
                .anyMatch(line -> line.startsWith("thanthien: LỖI: ") && line.contains("xã Đông Sơn"));
        assertThat(Path.of(json)).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "{}"})
    void should_refuse_what_is_no_form(String content) throws IOException {
        Files.writeString(Path.of(form), content);
        Run run = Run.of("read", form, "-o", json);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.messages())
                .containsExactly("thanthien: " + form + ": cần một tệp .docx, nhưng thấy tệp loại khác.");
        assertThat(Path.of(json)).doesNotExist();
    }

    @Test
    void should_refuse_wrong_use() {
        assertThat(Run.of("read").code()).isEqualTo(2);
        assertThat(Run.of("read", form).err()).contains("không có tệp này");
        assertThat(Run.of("read", form, "-o", form).err()).contains("phải có đuôi .json");
    }
}
