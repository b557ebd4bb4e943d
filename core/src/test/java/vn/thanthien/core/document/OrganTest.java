package vn.thanthien.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganTest {

    private static Organ named(String name) {
        return Organ.builder().name(name).build();
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban nhân dân xã An Lạc, PEOPLES_COMMITTEE",
        "ỦY BAN NHÂN DÂN, PEOPLES_COMMITTEE",
        "UBND thị trấn Tam Hợp, PEOPLES_COMMITTEE",
        "UBND tỉnh, PEOPLES_COMMITTEE",
        "Uỷ ban Nhân dân phường Đông Vệ, PEOPLES_COMMITTEE",
        "HĐND, PEOPLES_COUNCIL",
        "Hội đồng nhân dân xã, PEOPLES_COUNCIL",
        "Đảng ủy xã An Lạc, PARTY_COMMITTEE",
        "Đảng uỷ, PARTY_COMMITTEE",
        "Ủy ban MTTQ Việt Nam xã An Lạc, FATHERLAND_FRONT",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã, FATHERLAND_FRONT",
        "UBMTTQ xã, FATHERLAND_FRONT"
    })
    void should_know_an_organ_by_its_name(String name, OrganKind kind) {
        assertThat(named(name).knownKind()).contains(kind);
        assertThat(named(name).getKind()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn phòng HĐND và UBND xã",
                "Thường trực HĐND xã",
                "HĐND - UBND xã",
                "HĐND, UBND xã",
                "UBND xã và Ủy ban MTTQ xã",
                "Chủ tịch UBND xã",
                "Đảng ủy Công an tỉnh",
                "Đảng ủy viên",
                "UBND các xã, thị trấn",
                "Ban Chỉ đạo",
                "Hội đồng nhân dân các cấp",
                "Trường THCS xã"
            })
    void should_not_guess_where_a_name_may_be_that_of_another(String name) {
        assertThat(named(name).knownKind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UBND xã An Lạc, STEERING_BODY", "Ban Chỉ đạo, STEERING_BODY"})
    void should_go_by_what_is_stated(String name, OrganKind kind) {
        assertThat(Organ.builder().name(name).kind(kind).build().knownKind()).contains(kind);
    }
}
