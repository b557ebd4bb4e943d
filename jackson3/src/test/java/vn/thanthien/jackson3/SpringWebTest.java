package vn.thanthien.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** The converter of Spring 7 for bodies of requests and responses, as Spring makes it: nothing is set up. */
class SpringWebTest {

    private final JacksonJsonHttpMessageConverter converter = new JacksonJsonHttpMessageConverter();

    @Test
    void should_read_the_body_of_a_request() throws IOException {
        byte[] body = Examples.complete();
        assertThat(converter.canRead(Report.class, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(converter.read(Report.class, new Request(body))).isEqualTo(ReportJson.read(body));
    }

    @Test
    void should_refuse_a_body_as_a_bad_request() {
        byte[] body = "{\"locality\": {\"kind\": \"COMUNE\"}}".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(HttpMessageNotReadableException.class)
                .isThrownBy(() -> converter.read(Report.class, new Request(body)))
                .havingCause()
                .isInstanceOfSatisfying(
                        UnreadableValueException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(3));
    }

    @Test
    void should_write_the_body_of_a_response() throws IOException {
        Report report = ReportJson.read(Examples.complete());
        Response response = new Response();
        assertThat(converter.canWrite(report.getClass(), MediaType.APPLICATION_JSON))
                .isTrue();
        converter.write(report, MediaType.APPLICATION_JSON, response);
        assertThat(response.body.toByteArray()).isEqualTo(ReportJson.canonical(report));
    }

    private static final class Request implements HttpInputMessage {

        private final byte[] body;

        Request(byte[] body) {
            this.body = body;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            return headers;
        }
    }

    private static final class Response implements HttpOutputMessage {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final HttpHeaders headers = new HttpHeaders();

        @Override
        public OutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
