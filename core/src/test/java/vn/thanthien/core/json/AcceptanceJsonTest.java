package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.Acceptance;
import vn.thanthien.core.finding.AcceptanceList;

class AcceptanceJsonTest {

    private static AcceptanceList read(String json) {
        return AcceptanceJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableInputException refused(String json) {
        return catchThrowableOfType(UnreadableInputException.class, () -> read(json));
    }

    @Test
    void should_read_what_it_writes() {
        AcceptanceList list = read("""
                {
                  "schema": "thanthien-acceptance-1",
                  "accepted": [
                    {"fingerprint": "0123456789abcdef", "rule": "TTHC-02", "reason": "Tạm tính", "by": "Phòng Nội vụ",
                     "until": "2026-06"}
                  ]
                }
                """);
        assertThat(AcceptanceJson.read(AcceptanceJson.write(list).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(list);
        Acceptance acceptance = list.getAccepted().get(0);
        assertThat(acceptance.isOverOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(acceptance.isOverOn(LocalDate.of(2026, 7, 1))).isTrue();
    }

    @Test
    void should_tell_every_entry_that_says_too_little_with_its_place() {
        UnreadableInputException refused = refused("""
                {"accepted": [
                  {"fingerprint": "0123456789abcdef", "reason": " ", "by": "A"},
                  {"fingerprint": "0123456789ABCDEF", "reason": "b", "by": "A"},
                  {"fingerprint": "0123456789abcdef", "reason": "b", "by": ""}
                ]}
                """);
        assertThat(refused.problems())
                .extracting(InputProblem::pointer)
                .containsExactly(
                        "/accepted/0/reason", "/accepted/1/fingerprint", "/accepted/2/fingerprint", "/accepted/2/by");
        assertThat(refused.problems()).extracting(InputProblem::line).containsExactly(2, 3, 4, 4);
    }

    @Test
    void should_refuse_what_is_no_list() {
        assertThat(refused("{\"schema\": \"thanthien-acceptance-2\"}").problems())
                .extracting(InputProblem::pointer)
                .containsExactly("/schema");
        assertThat(refused("{\"accepted\": [{\"fingerprint\": \"0123456789abcdef\"}]}")
                        .problems())
                .hasSize(2);
        assertThat(refused("{\"accepted\": [], \"until\": \"2026\"}").problems())
                .extracting(InputProblem::pointer)
                .containsExactly("/until");
    }
}
