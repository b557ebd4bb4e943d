package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A profile of one's own, named in the properties, gives rules other severities: for a system that sends figures alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "reports.profile=classpath:figures-only.json")
class OwnProfileTest {

    private static final String SIGNED = "{\"by\": \"Lan\", \"report\": %s}";

    @Value("${local.server.port}")
    private int port;

    private int status(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }

    @Test
    void should_take_in_figures_that_add_up_and_no_others() throws Exception {
        String good = ReportServiceTest.REPORT.replace("160", "161");
        assertThat(status("/submissions", good)).isEqualTo(204);
        assertThat(status("/submissions", ReportServiceTest.REPORT)).isEqualTo(422);
        assertThat(status("/submissions/signed", SIGNED.formatted(good))).isEqualTo(204);
        assertThat(status("/submissions/signed", SIGNED.formatted(ReportServiceTest.REPORT)))
                .isEqualTo(422);
    }
}
