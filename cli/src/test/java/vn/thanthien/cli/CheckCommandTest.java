package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
                .satisfies(
                        remark -> assertThat(remark.at("/text/en").textValue()).contains("has not been checked"));
        assertThat(find(outcomes, "REC-02").has("remarks")).isFalse();
    }

    @Test
    void should_take_what_goes_with_the_document() throws IOException {
        String report = file(Run.REPORT);
        String plan = Path.of("..", "examples", "complete-plan-2026.json").toString();
        Path units =
                Files.writeString(folder.resolve("units.json"), "{\"schema\": \"thanthien-units-1\", \"units\": []}");
        assertThat(Run.of(
                                "check",
                                report,
                                "--previous",
                                report,
                                "--plan",
                                plan,
                                "--peer",
                                report,
                                "--peer",
                                report,
                                "--units",
                                units.toString())
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("check", report, "--previous", plan).err())
                .contains("--previous: cần một báo cáo, nhưng", "là kế hoạch");
        assertThat(Run.of("check", report, "--plan", report, "--lang", "en").err())
                .contains("--plan: expected a plan, but", "is a report");
        assertThat(Run.of("check", report, "--units", report).code()).isEqualTo(2);
    }

    @Test
    void should_print_the_same_for_programs() throws IOException {
        Run run = Run.of("check", file(Run.REPORT), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("schema").textValue()).isEqualTo("thanthien-result-1");
        assertThat(json.path("name").textValue()).isEqualTo("báo cáo xã.json");
        assertThat(json.path("document").textValue()).isEqualTo("REPORT");
        assertThat(json.path("verdict").textValue()).isEqualTo("NEEDS_REVIEW");
        JsonNode finding = find(json.path("findings"), "TTHC-02");
        assertThat(finding.at("/place/pointer").textValue()).isEqualTo("/figures/dossiers/resolved");
        assertThat(finding.at("/message/vi").textValue()).contains("Thấy: 903");
        assertThat(finding.at("/message/en").textValue()).contains("Found: 903");
    }

    @Test
    void should_print_one_language_for_programs_if_one_is_asked_for() throws IOException {
        JsonNode english = new ObjectMapper()
                .readTree(Run.of("check", file(Run.REPORT), "--format=json", "--lang=en")
                        .out());
        JsonNode message = find(english.path("findings"), "TTHC-02").path("message");
        assertThat(message.fieldNames()).toIterable().containsExactly("en");
    }

    @Test
    void should_print_the_findings_for_tools_with_line_and_column() throws IOException {
        Run run = Run.of("check", file(Run.REPORT), "--format", "sarif");
        assertThat(run.code()).isEqualTo(1);
        JsonNode sarif = new ObjectMapper().readTree(run.out());
        JsonNode finding = StreamSupport.stream(sarif.at("/runs/0/results").spliterator(), false)
                .filter(node -> node.path("ruleId").textValue().equals("TTHC-02"))
                .findFirst()
                .orElseThrow();
        JsonNode place = finding.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("b%c3%a1o%20c%c3%a1o%20x%c3%a3.json");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(4);
        String line = Run.REPORT.lines().toList().get(3);
        assertThat(line.substring(place.at("/region/startColumn").intValue() - 1))
                .startsWith("903");
    }

    @Test
    void should_accept_what_is_known_and_tell_what_matches_no_more() throws IOException {
        String report = file(Run.REPORT);
        Run list = Run.of("check", report, "--format", "accept");
        assertThat(list.code()).isEqualTo(1);
        Path accept = Files.writeString(folder.resolve("chấp nhận.json"), list.out());
        Run unfilled = Run.of("check", report, "--accept", accept.toString());
        assertThat(unfilled.code()).isEqualTo(2);
        assertThat(unfilled.err()).contains("/accepted/0/reason: cần lý do chấp nhận, không để trống");
        Files.writeString(
                accept,
                list.out()
                        .replace("\"reason\" : \"\"", "\"reason\" : \"Số liệu tạm tính\"")
                        .replace("\"by\" : \"\"", "\"by\" : \"Phòng Nội vụ\""));
        Run accepted = Run.of("check", report, "--accept", accept.toString());
        assertThat(accepted.code()).isZero();
        assertThat(accepted.out())
                .contains("Không tính (", "Đã được chấp nhận bởi Phòng Nội vụ: Số liệu tạm tính")
                .contains("ĐẠT YÊU CẦU: 0 phát hiện");
        Run mended =
                Run.of("check", file(Run.REPORT.replace("903", "901")), "--accept", accept.toString(), "--lang", "en");
        assertThat(mended.out()).contains("(TTHC-02) matches no finding any more");
    }

    @Test
    void should_leave_personal_data_out() throws IOException {
        String report = Run.REPORT.replace("\"period\"", "\"signature\": {\"name\": \"Lê Thị Thử Tên\"}, \"period\"");
        for (String format : new String[] {"text", "json", "sarif", "accept"}) {
            Run run = Run.of("check", file(report), "--format", format, "--without-personal-data");
            assertThat(run.code()).as(format).isEqualTo(1);
            assertThat(run.out()).contains("TTHC-02").doesNotContain("Thử Tên");
        }
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
        assertThat(run.out()).contains("\"name\" : \"-\"");
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

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void should_sum_up_several_files() throws IOException {
        String faulty = file("một.json", Run.REPORT);
        String broken = file("hai.json", "{");
        String plan = file("ba.json", Run.PLAN);
        Run run = Run.of("check", faulty, broken, plan, "--quiet");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.messages()).allSatisfy(message -> assertThat(message).contains(broken));
        assertThat(run.out().lines().map(line -> line.replaceAll("^.*/", "").replaceAll(" +", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Tệp Kết luận LỖI CẢNH BÁO LƯU Ý"),
                        line -> assertThat(line).matches("một.json CẦN XEM LẠI [1-9]\\d* \\d+ \\d+"),
                        line -> assertThat(line).isEqualTo("hai.json KHÔNG ĐỌC ĐƯỢC"),
                        line -> assertThat(line).matches("ba.json CẦN XEM LẠI \\d+ \\d+ \\d+"),
                        line -> assertThat(line).isEmpty(),
                        line -> assertThat(line)
                                .isEqualTo("3 tệp: 0 đạt yêu cầu, 2 cần xem lại, 0 chưa kết luận được,"
                                        + " 1 không đọc được"));
        assertThat(Run.of("check", faulty, plan, "--quiet").code()).isEqualTo(1);
    }

    @Test
    void should_tell_the_findings_of_each_of_several_files() throws IOException {
        String faulty = file("một.json", Run.REPORT);
        Run all = Run.of("check", faulty, faulty, "--lang", "en");
        String one = Run.of("check", faulty, "--lang", "en").out();
        assertThat(all.out())
                .startsWith(one + one)
                .endsWith("2 files: 0 acceptable, 2 need review, 0 undetermined," + " 0 unreadable\n");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void should_print_nothing_of_one_file_when_quiet() throws IOException {
        Run run = Run.of("check", "-q", file(Run.REPORT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void should_refuse_for_several_files_what_is_for_one() throws IOException {
        String report = file(Run.REPORT);
        assertThat(Run.of("check", report, report, "--format", "json").messages())
                .containsExactly("thanthien: --format json chỉ dùng khi kiểm tra một tệp");
        Run previous = Run.of("check", report, report, "--previous", report);
        assertThat(previous.code()).isEqualTo(2);
        assertThat(previous.out()).isEmpty();
        assertThat(previous.messages()).containsExactly("thanthien: --previous, --plan chỉ dùng khi kiểm tra một tệp");
        assertThat(Run.of("check", report, report, "--profile", "nghe-an").messages())
                .singleElement()
                .asString()
                .contains("nghe-an");
    }

    @Test
    void should_draw_a_bar_only_where_it_is_shown() {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(drawn, false, StandardCharsets.UTF_8);
        Progress hidden = new Progress(out, false, 4);
        hidden.step();
        hidden.clear();
        assertThat(drawn.size()).isZero();
        Progress bar = new Progress(out, true, 4);
        bar.clear();
        bar.step();
        assertThat(drawn.toString(StandardCharsets.UTF_8)).isEqualTo("\r[" + "#".repeat(10) + " ".repeat(30) + "] 1/4");
        bar.clear();
        assertThat(drawn.toString(StandardCharsets.UTF_8)).endsWith("1/4\r" + " ".repeat(46) + "\r");
    }
}
