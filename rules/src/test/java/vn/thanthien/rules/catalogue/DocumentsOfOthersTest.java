package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;

/** Documents of one number are known apart by who issued them; a merged commune, and a group of helpers, is another. */
class DocumentsOfOthersTest {

    private static Report ofMentions(String members) {
        return OneRule.report(members.replace('\'', '"'));
    }

    private static String mention(String symbol, String date, String issuer, String rest) {
        return "{'symbol': '" + symbol + "', 'date': '" + date + "', 'issuers': [{" + issuer + "}]" + rest + "}";
    }

    @Test
    void should_know_documents_of_one_number_apart_by_the_names_of_their_issuers() {
        String first = mention("15/KH-UBND", "2023-01-02", "'name': 'UBND xã A'", "");
        rule("DIR-04")
                .isOpen(ofMentions("'mentions': [" + first + ","
                        + mention("15/KH-UBND", "2023-01-20", "'name': 'UBND tỉnh Thanh Hóa'", "") + "]"));
        rule("DIR-04")
                .isOpen(ofMentions("'mentions': [" + first + ","
                        + mention("15/KH-UBND", "2023-01-20", "'name': 'Ủy ban nhân dân xã B'", "") + "]"));
        rule("DIR-04")
                .breaks(
                        ofMentions("'mentions': [" + first + ","
                                + mention("15/KH-UBND", "2023-01-20", "'name': 'Ủy ban nhân dân xã A'", "") + "]"),
                        ERROR,
                        "/mentions/1/date");
    }

    @Test
    void should_let_every_merged_commune_found_its_own_body_and_a_body_its_helpers() {
        String founds = ", 'roles': ['FOUNDS'], 'subject': 'thành lập Ban Chỉ đạo mô hình'";
        String two = mention("40-QĐ/ĐU", "2023-03-01", "'name': 'Đảng ủy xã', 'locality': 'xã Hà Đông'", founds) + ","
                + mention("41-QĐ/ĐU", "2023-03-02", "'name': 'Đảng ủy xã', 'locality': 'xã Hà Ngọc'", founds);
        Report merged = ReportJson.read(
                ("{'locality': {'kind': 'COMMUNE', 'name': 'Hà Trung', 'predecessors': [{'name': 'Hà Đông'},"
                                + " {'name': 'Hà Ngọc'}]}, 'period': {'year': 2023}, 'mentions': [" + two + "]}")
                        .replace('\'', '"'));
        rule("DIR-03").isOpen(merged);
        String body = mention("50-QĐ/ĐU", "2023-03-22", "'name': 'Đảng ủy xã A'", founds) + ",";
        rule("DIR-03")
                .holds(ofMentions("'mentions': [" + body
                        + mention(
                                "51/QĐ-UBND",
                                "2023-03-25",
                                "'name': 'UBND xã A'",
                                ", 'roles': ['FOUNDS'], 'subject': 'thành lập Tổ giúp việc Ban Chỉ đạo mô hình'")
                        + "]"));
        rule("DIR-03")
                .breaks(
                        ofMentions("'mentions': [" + body
                                + mention(
                                        "51/QĐ-UBND",
                                        "2023-03-25",
                                        "'name': 'UBND xã A'",
                                        ", 'roles': ['FOUNDS'], 'subject': 'thành lập Ban Chỉ đạo mô hình'")
                                + "]"),
                        ERROR,
                        "/mentions/1");
    }
}
