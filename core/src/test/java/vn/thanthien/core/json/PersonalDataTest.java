package vn.thanthien.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final PersonalData DATA = PersonalData.of(ReportJson.read("""
            {
              "locality": {"kind": "COMMUNE", "name": "Thanh Bình"},
              "period": {"year": 2025},
              "steeringBody": {"members": [{"name": "Hoàng Văn Ví", "office": "Công chức"}, {"name": "Tám"}]},
              "pendingCases": [{"subject": "Tranh chấp đất của bà Lê Thị Dụ", "reason": "chờ xác minh 2 lần"}],
              "dialogues": [{"chair": "Ông Nguyễn Văn Thử, Chủ tịch UBND xã", "participants": 120}],
              "signature": {"name": "Phạm Hòa Bình"}
            }
            """));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phạm Hòa Bình",
                "PHẠM HÒA BÌNH",
                "Phạm Hoà  Bình",
                "Hoàng Văn Ví",
                "ông Nguyễn Văn Thử",
                "tranh chấp đất của bà Lê Thị Dụ",
                "chờ xác minh 2 lần"
            })
    void should_mask_what_is_personal_however_it_is_written(String text) {
        for (String written : List.of(
                text,
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.toUpperCase(Locale.ROOT),
                "\"" + text + "\".")) {
            assertThat(DATA.mask("trước " + written + " sau"))
                    .startsWith("trước ")
                    .endsWith(" sau")
                    .contains("***")
                    .doesNotContainIgnoringCase("Thử", "Bình", "Ví", "Dụ", "minh");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xã Thanh Bình",
                "Công chức",
                "tám hồ sơ",
                "120",
                "Nguyễn Văn Thửa",
                "Phạm Hòa",
                "",
                "2 lần",
                "Chủ tịch UBND xã"
            })
    void should_leave_everything_else_as_it_is(String text) {
        assertThat(DATA.mask(text)).isEqualTo(text);
    }

    @Test
    void should_know_the_places_of_personal_data() {
        assertThat(List.of(
                        "/signature/name",
                        "/steeringBody/members/0/name",
                        "/steeringBody/members/1/name",
                        "/pendingCases/0/subject",
                        "/dialogues/0/chair"))
                .allMatch(DATA::isHidden);
        assertThat(List.of("", "/signature", "/steeringBody/members/0/office", "/dialogues/0/participants"))
                .noneMatch(DATA::isHidden);
    }
}
