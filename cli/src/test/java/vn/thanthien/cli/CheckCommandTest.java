package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("báo cáo xã.json"), content).toString();
    }

    @Test
    void should_print_the_findings_for_people() throws IOException {
        Run run = Run.of("check", file(Run.REPORT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "báo cáo xã.json: báo cáo của xã Thanh Bình",
                        "LỖI TTHC-02  ",
                        "    Vị trí:   ",
                        "(/figures/dossiers/resolved)",
                        "    Cần:      ",
                        "    Thấy:     903",
                        "    Cách sửa: ")
                .doesNotContain("\u001b", "\r");
        assertThat(run.out().lines().reduce((a, b) -> b).orElseThrow())
                .matches("CẦN XEM LẠI: \\d+ phát hiện \\(\\d+ lỗi, \\d+ cảnh báo, \\d+ lưu ý\\);"
                        + " quy tắc: \\d+ đạt, \\d+ không đạt, \\d+ không áp dụng");
    }

    @Test
    void should_print_the_findings_in_english() throws IOException {
        Run run = Run.of("check", file(Run.REPORT), "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        ": report of xã Thanh Bình",
                        "ERROR TTHC-02  ",
                        "    Expected: ",
                        "    Found:    903",
                        "To mend:");
        assertThat(run.out().lines().reduce((a, b) -> b).orElseThrow())
                .matches("NEEDS REVIEW: findings \\d+ \\(errors \\d+, warnings \\d+, notes \\d+\\);"
                        + " rules: \\d+ passed, \\d+ failed, \\d+ not applicable");
    }

    @Test
    void should_wrap_what_is_long() throws IOException {
        Run run = Run.of("check", file(Run.REPORT));
        assertThat(run.out().lines().skip(1).filter(line -> !line.startsWith("CẦN XEM LẠI")))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void should_say_why_a_rule_was_not_applied() throws IOException {
        String report = file("""
                {"locality": {"kind": "COMMUNE", "name": "Thanh Bình"}, "period": {"year": 2027},
                 "receptionSchedules": [{"posts": ["CHAIR"], "count": 1, "unit": "DAY", "per": "WEEK"}]}""");
        assertThat(Run.of("check", report).out())
                .contains("REC-01  Số ngày tiếp công dân của Chủ tịch UBND cấp xã: quy định từ ngày 01/7/2026 chưa");
        JsonNode outcomes = new ObjectMapper()
                .readTree(Run.of("check", report, "--format", "json", "--lang", "en")
                        .out())
                .path("outcomes");
        assertThat(find(outcomes, "REC-01").path("remarks"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.textValue()).contains("has not been checked"));
        assertThat(find(outcomes, "REC-02").has("remarks")).isFalse();
    }

    @Test
    void should_print_the_same_for_programs() throws IOException {
        Run run = Run.of("check", file(Run.REPORT), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schemaVersion",
                        "file",
                        "document",
                        "language",
                        "verdict",
                        "profile",
                        "ruleSetVersion",
                        "subjectSha256",
                        "counts",
                        "findings",
                        "suppressed",
                        "outcomes");
        assertThat(json.path("schemaVersion").intValue()).isEqualTo(1);
        assertThat(json.path("file").textValue()).isEqualTo("báo cáo xã.json");
        assertThat(json.path("document").textValue()).isEqualTo("REPORT");
        assertThat(json.path("verdict").textValue()).isEqualTo("NEEDS_REVIEW");
        assertThat(json.path("profile").textValue()).startsWith("thanh-hoa-5-3-4@");
        assertThat(json.path("subjectSha256").textValue()).matches("[0-9a-f]{64}");
        assertThat(json.at("/counts/findings/ERROR").intValue()).isPositive();
        assertThat(json.at("/counts/rules/FAILED").intValue()).isPositive();
        JsonNode finding = find(json.path("findings"), "TTHC-02");
        assertThat(finding.path("severity").textValue()).isEqualTo("ERROR");
        assertThat(finding.path("pointer").textValue()).isEqualTo("/figures/dossiers/resolved");
        assertThat(finding.path("found").textValue()).startsWith("903");
        assertThat(finding.path("fingerprint").textValue()).matches("[0-9a-f]{16}");
        assertThat(finding.path("place").textValue()).isNotBlank();
        assertThat(finding.path("remedy").textValue()).isNotBlank();
        assertThat(finding.path("message").textValue()).contains("Thấy: 903");
        assertThat(find(json.path("outcomes"), "TTHC-02").path("status").textValue())
                .isEqualTo("FAILED");
    }

    @Test
    void should_translate_only_the_texts_for_programs() throws IOException {
        String file = file(Run.REPORT);
        JsonNode vietnamese = new ObjectMapper()
                .readTree(Run.of("check", file, "--format=json").out());
        JsonNode english = new ObjectMapper()
                .readTree(Run.of("check", file, "--format=json", "--lang=en").out());
        assertThat(english.path("counts")).isEqualTo(vietnamese.path("counts"));
        assertThat(english.path("outcomes")).isEqualTo(vietnamese.path("outcomes"));
        assertThat(find(english.path("findings"), "TTHC-02").path("fingerprint"))
                .isEqualTo(find(vietnamese.path("findings"), "TTHC-02").path("fingerprint"));
        assertThat(find(english.path("findings"), "TTHC-02").path("message").textValue())
                .contains("Found: 903");
    }

    @Test
    void should_give_the_same_bytes_every_time() throws IOException {
        String file = file(Run.REPORT);
        assertThat(Run.of("check", file)).isEqualTo(Run.of("check", file));
        assertThat(Run.of("check", file, "--format", "json")).isEqualTo(Run.of("check", file, "--format", "json"));
    }

    @Test
    void should_check_a_plan_as_a_plan() throws IOException {
        Run run = Run.of("check", file(Run.PLAN), "--as-of", "2026-01-15");
        assertThat(run.code()).isLessThan(2);
        assertThat(run.out()).contains(": kế hoạch của xã Thanh Bình");
        Run json = Run.of("check", file(Run.PLAN), "--format", "json");
        assertThat(json.out()).contains("\"document\" : \"PLAN\"");
    }

    @Test
    void should_check_under_a_profile_of_the_users_own() throws IOException {
        String own = Files.writeString(
                        folder.resolve("tỉnh.json"),
                        "{\"id\": \"own\", \"version\": \"7\", \"extends\": \"thanh-hoa-5-3-4\"}")
                .toString();
        assertThat(Run.of("check", file(Run.REPORT), "--profile", own).out()).contains("Hồ sơ cấu hình own@7");
    }

    @Test
    void should_read_the_standard_input() {
        Run run = Run.with(Run.REPORT, "check", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"file\" : \"-\"");
        assertThat(Run.with("{", "check", "-").messages())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("thanthien: -: Dòng 1"));
    }

    @Test
    void should_take_a_file_that_looks_like_an_option() {
        assertThat(Run.of("check", "--", "--x.json").err()).contains("--x.json: không có tệp này");
    }

    private static JsonNode find(JsonNode array, String rule) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path("rule").textValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
