package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.rules.Checker;

/** The few lines that the README of the library shows are all that a service needs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ReadmeServiceTest.Service.class)
class ReadmeServiceTest {

    @Configuration
    @EnableAutoConfiguration
    @Import({Reports.class, Advice.class})
    static class Service {

        @Bean
        Checker checker() {
            return Checker.of(Profile.shipped("thanh-hoa-5-3-4"));
        }
    }

    @RestController
    static class Reports {

        private final Checker checker;

        Reports(Checker checker) {
            this.checker = checker;
        }

        @PostMapping("/reports")
        List<String> check(InputStream body) throws IOException {
            return checker.check(ReportJson.read(body)).findings().stream()
                    .map(finding -> finding.message(Language.VIETNAMESE))
                    .toList();
        }
    }

    @RestControllerAdvice
    static class Advice {

        @ExceptionHandler
        ProblemDetail unreadable(UnreadableInputException unreadable) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
            problem.setTitle("Không đọc được báo cáo");
            problem.setProperty("errors", unreadable.problems().stream()
                    .map(each -> Map.of(
                            "pointer", each.pointer(),
                            "line", each.line(),
                            "column", each.column(),
                            "detail", each.message(Language.VIETNAMESE)))
                    .toList());
            return problem;
        }
    }

    @Value("${local.server.port}")
    private int port;

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reports"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void should_find_and_refuse() throws Exception {
        assertThat(post(ReportServiceTest.REPORT).body()).contains("161");
        HttpResponse<String> refused = post(ReportServiceTest.REPORT.replace("160", "\"160\""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.errors[*].pointer"))
                .containsExactly("/figures/letters/total");
    }
}
