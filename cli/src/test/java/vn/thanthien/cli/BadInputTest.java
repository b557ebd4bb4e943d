package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("báo cáo.json"), content).toString();
    }

    private static void refused(Run run, String... parts) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(parts).doesNotContain("Exception", "\tat ");
        assertThat(run.messages()).allMatch(line -> line.startsWith("thanthien: "));
    }

    private static void refusedOnce(Run run, String... parts) {
        refused(run, parts);
        assertThat(run.messages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "910|\"12\"|cần một số nguyên|chuỗi \"12\"|expected a whole number|the string \"12\"",
                "910|1.5|cần một số nguyên|số 1.5|expected a whole number|the number 1.5",
                "910|-3|cần một số nguyên|số -3|expected a whole number|the number -3",
                "910|null|cần một số nguyên|null|expected a whole number|null",
                "\"received\"|\"recieved\"|có phải ý là \"received\"|\"recieved\"|did you mean \"received\"|\"recieved\"",
                "910|910, \"received\": 910|chỉ xuất hiện một lần|lặp lại|once|again",
                "910|910,|JSON|ký tự \",\" không đúng chỗ|JSON|the character \",\"",
            })
    void should_tell_file_place_and_what_is_wrong(
            String target, String replacement, String expectedVi, String foundVi, String expectedEn, String foundEn)
            throws IOException {
        String file = file(Run.REPORT.replace(target, replacement));
        refusedOnce(Run.of("check", file), file + ": Dòng 4, cột ", "/figures/dossiers", expectedVi, foundVi);
        refusedOnce(
                Run.of("check", file, "--lang", "en"),
                file + ": Line 4, column ",
                "/figures/dossiers",
                expectedEn,
                foundEn);
    }

    @Test
    void should_tell_every_problem_on_a_line_of_its_own_but_not_endlessly() throws IOException {
        String file = file(Run.REPORT.replace("910", "-1").replace("900", "\"900\""));
        assertThat(Run.of("check", file).messages()).hasSize(2);
        String many =
                IntStream.range(0, 80).mapToObj(i -> "\"x" + i + "\": 0, ").collect(Collectors.joining());
        assertThat(Run.of("check", file(Run.REPORT.replaceFirst("\\{", "{" + many)))
                        .messages())
                .hasSize(50);
    }

    @Test
    void should_refuse_what_is_no_json() throws IOException {
        refusedOnce(Run.of("check", file("")), "Dòng 1, cột 1", "tài liệu trống");
        refusedOnce(Run.of("check", file(""), "--lang=en"), "Line 1, column 1", "an empty document");
        refusedOnce(Run.of("check", file("Kính gửi")), "cần JSON đúng cú pháp");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, Run.REPORT.getBytes(StandardCharsets.ISO_8859_1));
        refusedOnce(Run.of("check", latin.toString()), "cần văn bản mã hóa UTF-8");
        refusedOnce(Run.of("check", latin.toString(), "--lang", "en"), "expected text encoded as UTF-8");
    }

    @Test
    void should_refuse_a_huge_file() throws IOException {
        Path huge = folder.resolve("huge.json");
        Files.write(huge, new byte[17 * 1024 * 1024]);
        refusedOnce(Run.of("check", huge.toString()), huge.toString(), "16 MiB");
        refusedOnce(Run.of("check", huge.toString(), "--lang", "en"), "at most 16 MiB");
    }

    @Test
    void should_refuse_what_is_no_readable_file() throws IOException {
        String missing = folder.resolve("không có.json").toString();
        refusedOnce(Run.of("check", missing), missing + ": không có tệp này");
        refusedOnce(Run.of("check", missing, "--lang", "en"), missing + ": there is no such file");
        refusedOnce(Run.of("check", folder.toString()), "đây là thư mục");
        refusedOnce(Run.of("check", folder.toString(), "--lang", "en"), "this is a folder");
        refusedOnce(Run.of("check", "a\0b.json"), "hệ thống không nhận tên tệp này");
        refusedOnce(Run.of("check", "a\0b.json", "--lang", "en"), "does not take this file name");
        refusedOnce(Run.of("check", file(Run.REPORT) + "/x.json"), "báo cáo.json/x.json");
    }

    @Test
    void should_refuse_a_file_that_may_not_be_read() throws IOException {
        Path locked = Path.of(file(Run.REPORT));
        assertThat(locked.toFile().setReadable(false)).isTrue();
        // the administrator may read everything
        assumeThat(Files.isReadable(locked)).isFalse();
        refusedOnce(Run.of("check", locked.toString()), "không có quyền đọc");
        refusedOnce(Run.of("check", locked.toString(), "--lang", "en"), "no permission");
    }

    @Test
    void should_refuse_an_unknown_profile() throws IOException {
        String file = file(Run.REPORT);
        refusedOnce(
                Run.of("check", file, "--profile", "thanh-hoa-5-3-5"),
                "không có hồ sơ cấu hình \"thanh-hoa-5-3-5\"",
                "có phải ý là thanh-hoa-5-3-4?",
                "hiện có: thanh-hoa-5-3-4");
        String own = file(Run.REPORT.replaceFirst("\\{", "{\"profile\": \"nghe-an\","));
        refusedOnce(
                Run.of("check", own, "--lang", "en"),
                own + ": Line 1, column 13, /profile",
                "\"nghe-an\"",
                "a shipped profile: thanh-hoa-5-3-4");
        assertThat(Run.of("check", own, "--profile", "thanh-hoa-5-3-4").code()).isLessThan(2);
        refusedOnce(Run.of("check", file, "--profile", ""), "không có hồ sơ cấu hình \"\"");
    }

    @Test
    void should_refuse_a_profile_file_that_is_none() throws IOException {
        String file = file(Run.REPORT);
        String missing = folder.resolve("tỉnh.json").toString();
        refusedOnce(Run.of("check", file, "--profile", missing), missing + ": không có tệp này");
        String wrong = Files.writeString(folder.resolve("wrong.json"), "{\"idd\": \"x\"}")
                .toString();
        refused(Run.of("check", file, "--profile", wrong, "--lang", "en"), wrong + ": Line 1", "\"idd\"");
        String orphan = Files.writeString(
                        folder.resolve("orphan.json"), "{\"id\": \"x\", \"version\": \"1\", \"extends\": \"nowhere\"}")
                .toString();
        refused(Run.of("check", file, "--profile", orphan), "/extends", "nowhere");
    }

    @Test
    void should_tell_what_a_profile_names_that_is_not_there() throws IOException {
        String file = file(Run.REPORT);
        String own = "{\"id\": \"own\", \"version\": \"1\", \"extends\": \"thanh-hoa-5-3-4\",\n";
        String threshold = Files.writeString(
                        folder.resolve("own.json"),
                        own + "\"thresholds\": [{\"figure\": \"dossiers.onTime\", \"comparator\": \"AT_LEAST\","
                                + " \"value\": \"9\"}, {\"figure\": \"x.a\", \"comparator\": \"EQUAL\", \"value\": \"1\"}]}")
                .toString();
        Run run = Run.of("check", file, "--profile", threshold, "--lang", "en");
        refused(run, threshold + ": Line 2, column 27, /thresholds/0/figure: expected the id of a figure");
        assertThat(run.messages()).hasSize(2);
        String rule = Files.writeString(
                        folder.resolve("base.json"),
                        own.replace("own", "base") + "\"overrides\": [{\"rule\": \"TTHC-95\", \"reason\": \"r\"}]}")
                .toString();
        refusedOnce(
                Run.of("check", file, "--profile", rule),
                rule + ": Dòng 2, cột 24, /overrides/0/rule: cần mã của một quy tắc",
                "\"TTHC-95\"");
        String heir = Files.writeString(
                        folder.resolve("heir.json"),
                        own.replace("own", "heir").replace("thanh-hoa-5-3-4", "base") + "\"validFrom\": \"2026\"}")
                .toString();
        refusedOnce(Run.of("profile", heir), heir + ": base.json: Dòng 2, cột 24, /overrides/0/rule");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek a.json|không có lệnh chek (có phải ý là check?)|there is no command chek (did you mean check?)",
                "chek a.json --fomat json|không có lệnh chek|there is no command chek",
                "báo-cáo.json|không có lệnh báo-cáo.json|there is no command báo-cáo.json",
                "check|thiếu FILE|FILE is missing",
                "check --|thiếu FILE|FILE is missing",
                "check a.json --formt json|không có tùy chọn --formt (có phải ý là --format?)|no option --formt (did you mean --format?)",
                "render a.json b.json|thừa đối số b.json|the argument b.json is one too many",
                "check a.json --format|tùy chọn --format cần một giá trị|the option --format needs a value",
                "check a.json --format xml|--format: cần một trong các giá trị text, json|--format: expected one of text, json",
                "check a.json --format text --format json|--format chỉ được nêu một lần|--format may be given only once",
                "check a.json --as-of 2025-02-30|--as-of: cần một ngày có thật|--as-of: expected a real date",
                "check a.json --as-of 30/10/2025|--as-of: cần một ngày có thật|--as-of: expected a real date",
                "check @a.json|@a.json: không có tệp này|@a.json: there is no such file",
                "rules TTHC-0222|không có quy tắc TTHC-0222 (có phải ý là TTHC-0|there is no rule TTHC-0222 (did you mean TTHC-0",
                "rules XYZ|không có quy tắc XYZ;|there is no rule XYZ;",
                "rules A B|thừa đối số B|the argument B is one too many",
                "--no-such-option|không có tùy chọn --no-such-option|there is no option --no-such-option",
                "--help=3|dùng sai lệnh|wrong use",
            })
    void should_refuse_wrong_use(String line, String vietnamese, String english) {
        String[] args = line.split(" ");
        refusedOnce(Run.of(args), vietnamese);
        String[] inEnglish =
                (line.contains(" --") ? line.replaceFirst(" --", " --lang en --") : line + " --lang en").split(" ");
        refusedOnce(Run.of(inEnglish), english);
    }

    @Test
    void should_refuse_to_do_nothing() {
        refusedOnce(Run.of(), "thiếu lệnh; các lệnh: check, ");
        refusedOnce(Run.of("--lang", "en"), "a command is missing");
    }

    @Test
    void should_refuse_an_unknown_language_in_vietnamese() {
        refusedOnce(Run.of("rules", "--lang", "fr"), "--lang: cần một trong các giá trị vi, en, nhưng thấy \"fr\"");
        refusedOnce(Run.of("rules", "--lang"), "tùy chọn --lang cần một giá trị");
    }

    @Test
    void should_not_let_a_document_steer_the_terminal() throws IOException {
        String file = file(Run.REPORT.replace("\"received\"", "\"\\u001b[2J\\n\\u202e\""));
        Run run = Run.of("check", file);
        refusedOnce(run, "cần một trường đã biết");
        assertThat(run.err()).doesNotContain("\u001b", "\u202e");
        String name = file(Run.REPORT.replace("Bình", "B\\u001b[2J\\u202eình"));
        assertThat(Run.of("check", name).out()).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void should_tell_when_the_output_is_lost() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        var err = new java.io.ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"rules"},
                InputStream.nullInputStream(),
                full,
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("không ghi được hết kết quả");
    }

    @Test
    void should_tell_a_defect_on_one_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                throw new IllegalStateException("broken");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        int code = Main.run(
                new String[] {"check", "-"},
                broken,
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("lỗi của chương trình (java.lang.IllegalStateException)"));
    }
}
