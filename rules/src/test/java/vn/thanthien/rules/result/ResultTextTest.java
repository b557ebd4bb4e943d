package vn.thanthien.rules.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.result.ResultText;

class ResultTextTest {

    @Test
    void should_tell_what_is_suppressed_and_what_is_stale_with_the_reasons() {
        assertThat(ResultText.write(Results.suppressed(), Language.VIETNAMESE))
                .startsWith("bc.json: báo cáo của ")
                .contains(
                        "Hồ sơ cấu hình tắt quy tắc đến hết 31/12/2030: Tỉnh có quy định riêng",
                        "Đã được chấp nhận bởi Phòng Nội vụ đến hết 30/6/2030: Đã giải trình",
                        "Chấp nhận 0000000000000000 (TTHC-01) không còn ứng với phát hiện nào",
                        "Chấp nhận 1111111111111111 đã hết hạn (31/12/2020)");
        assertThat(ResultText.write(Results.suppressed(), Language.ENGLISH))
                .contains("Accepted by Phòng Nội vụ until 30/6/2030: Đã giải trình");
    }

    @Test
    void should_tell_a_rule_that_threw_by_the_class_of_the_exception() {
        assertThat(ResultText.write(Results.errored(), Language.ENGLISH))
                .contains("Rule BAD-01 could not be carried out (java.lang.IllegalStateException)")
                .doesNotContain("secret of");
    }

    @Test
    void should_colour_only_when_asked() {
        assertThat(ResultText.write(Results.of("faulty-2025"), Language.ENGLISH))
                .doesNotContain("\u001b");
        assertThat(ResultText.writeColoured(Results.of("faulty-2025"), Language.ENGLISH))
                .contains("\u001b[1;31mERROR\u001b[0m");
    }
}
