package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.report.Report;

class FacilityRulesTest {

    private static final String SITE = "Trang thông tin điện tử của xã";

    private static Report facility(String name, String address) {
        return report("\"facilities\": [{\"name\": \"%s\"%s}]"
                .formatted(name, address.isEmpty() ? "" : ", \"address\": \"" + address + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Trang thông tin điện tử của xã, thanhbinh.thanhhoa.gov.vn",
        "Cổng Thông tin điện tử, https://ThanhBinh.GOV.VN/lien-he?x=1",
        "Đường dây nóng, 0237 3.812 345",
        "Hotline, 1022",
        "Nhóm Zalo của xã, UBND xã Thanh Bình"
    })
    void should_take_an_address_in_the_right_form(String name, String address) {
        rule("ONL-07").holds(facility(name, address));
    }

    @ParameterizedTest
    @CsvSource({
        "Trang thông tin điện tử của xã, thanhbinh.blogspot.com",
        "Trang thông tin điện tử của xã, thanhbinh.gov.vn.example.com",
        "Trang thông tin điện tử của xã, gov.vn",
        "Đường dây nóng, tại bộ phận một cửa"
    })
    void should_note_an_address_in_another_form(String name, String address) {
        rule("ONL-07")
                .breaks(facility(name, address), INFO, "/facilities/0/address")
                .actual(address);
    }

    @Test
    void should_note_what_nobody_can_find() {
        rule("ONL-07").breaks(facility("Nhóm zalo", ""), INFO, "/facilities/0").actual();
        rule("ONL-07").breaks(facility(SITE, ""), INFO, "/facilities/0").actual();
        rule("ONL-07")
                .isOpen(facility("Máy tra cứu thông tin", ""))
                .isOpen(report("\"facilities\": [{\"name\": \"Hotline\"}], \"illegible\": [\"/facilities/0\"]"))
                .isOpen(report(""));
    }
}
