package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The service as a client meets it: a server on a port, plain HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportServiceTest {

    static final String REPORT = """
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình", "province": "tỉnh Thanh Hóa"},
              "period": {"year": 2025},
              "figures": {"letters": {"congratulation": 116, "condolence": 36, "apology": 0, "thankYou": 9, "total": 160}}
            }
            """;

    @Value("${local.server.port}")
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> post(String path, byte[] body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = to(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "vi");
    }

    @Test
    void should_find_letters_that_do_not_add_up() throws Exception {
        HttpResponse<String> answer = post("/reports", REPORT);
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> pointers = JsonPath.read(answer.body(), "$.findings[?(@.rule == 'LET-01')].place.pointer");
        assertThat(pointers).containsExactly("/figures/letters/total");
        List<String> expected =
                JsonPath.read(answer.body(), "$.findings[?(@.rule == 'LET-01')].expected.text.vi");
        assertThat(expected).singleElement().asString().contains("161").contains("Thư xin lỗi");
    }

    @Test
    void should_find_nothing_there_once_they_do() throws Exception {
        HttpResponse<String> answer = post("/reports", REPORT.replace("160", "161"));
        List<String> rules = JsonPath.read(answer.body(), "$.findings[*].rule");
        assertThat(rules).doesNotContain("LET-01");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.counts.rules.PASSED")).isPositive();
    }

    /** Each would be read in silence, or refused without its place, by a lenient mapper. */
    static Stream<Arguments> badInputs() {
        String total = "/figures/letters/total";
        return Stream.of(
                Arguments.of("160", "\"160\"", total),
                Arguments.of("160", "1.9", total),
                Arguments.of("160", "160.0", total),
                Arguments.of("160", "-3", total),
                Arguments.of("160", "null", total),
                Arguments.of("160", "true", total),
                Arguments.of("160", "99999999999999999999", total),
                Arguments.of("160", "160, \"total\": 160", total),
                Arguments.of("\"total\"", "\"totel\"", "/figures/letters/totel"),
                Arguments.of("COMMUNE", "COMUNE", "/locality/kind"),
                Arguments.of("\"Thanh Bình\"", "{}", "/locality/name"),
                Arguments.of("{\"year\": 2025}", "[]", "/period"));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void should_answer_bad_input_with_a_problem_that_points_to_it(String good, String bad, String pointer)
            throws Exception {
        HttpResponse<String> answer = post("/reports", REPORT.replace(good, bad));
        refused(answer, pointer);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.errors[0].line")).isPositive();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void should_refuse_the_same_where_spring_reads_the_body(String good, String bad, String pointer) throws Exception {
        refused(post("/submissions", REPORT.replace(good, bad)), pointer);
    }

    private static void refused(HttpResponse<String> answer, String pointer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        List<String> pointers = JsonPath.read(answer.body(), "$.errors[*].pointer");
        assertThat(pointers).contains(pointer);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains("cần");
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void should_answer_what_is_no_json_with_a_problem(byte[] body) throws Exception {
        HttpResponse<String> answer = post("/reports", body, "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(post("/submissions", body, "en").statusCode()).isEqualTo(400);
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("The report cannot be read");
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains("expected");
    }

    static Stream<byte[]> brokenBodies() {
        return Stream.of(
                new byte[0],
                REPORT.substring(0, 40).getBytes(StandardCharsets.UTF_8),
                (REPORT + REPORT).getBytes(StandardCharsets.UTF_8),
                REPORT.getBytes(StandardCharsets.ISO_8859_1),
                REPORT.getBytes(StandardCharsets.UTF_16),
                REPORT.replace("160", "160 /* counted twice */").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("160", "160,").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("160", "NaN").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("160", "0160").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("Thanh Bình", "\\ud800").getBytes(StandardCharsets.UTF_8),
                REPORT.replace("\"Thanh Bình\"", "'Thanh Bình'").getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_tell_every_place_at_once() throws Exception {
        HttpResponse<String> answer = post("/reports", REPORT.replace("160", "\"160\"").replace("116", "1.5"));
        List<String> pointers = JsonPath.read(answer.body(), "$.errors[*].pointer");
        assertThat(pointers).containsExactly("/figures/letters/congratulation", "/figures/letters/total");
    }

    private static List<String> told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        List<Map<String, String>> errors = JsonPath.read(answer.body(), "$.errors");
        return errors.stream()
                .map(error -> error.get("pointer") == null
                        ? error.get("path") + ": " + error.get("detail")
                        : error.get("rule") + " " + error.get("pointer"))
                .toList();
    }

    @Test
    void should_tell_findings_in_the_same_order_each_time() throws Exception {
        List<String> first = told(post("/submissions", REPORT));
        assertThat(first).hasSizeGreaterThan(3).contains("LET-01 /figures/letters/total").isSorted();
        for (int i = 0; i < 5; i++) {
            assertThat(told(post("/submissions", REPORT))).isEqualTo(first);
        }
    }

    @Test
    void should_tell_findings_within_a_body_of_its_own() throws Exception {
        assertThat(told(post("/submissions/signed", "{\"by\": \"\", \"report\": " + REPORT + "}")))
                .contains("by: không được để trống", "LET-01 /figures/letters/total");
    }

    @Test
    void should_refuse_another_media_type() throws Exception {
        HttpRequest request = to("/reports")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(REPORT))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void should_hand_out_the_skeleton_as_a_word_document() throws Exception {
        HttpResponse<byte[]> answer = client.send(to("/skeleton").build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("bao-cao.docx"));
        assertThat(part(answer.body(), "word/document.xml")).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    private static String part(byte[] document, String name) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name + " among " + names);
    }
}
