package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
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

    private static Report merged(String members) {
        return ReportJson.read(("{'locality': {'kind': 'COMMUNE', 'name': 'Tam Hợp', 'villages': 17, 'predecessors':"
                        + " [{'kind': 'COMMUNE', 'name': 'Hợp Nhất'}, {'kind': 'COMMUNE', 'name': 'Hợp Nhị'}]},"
                        + " 'period': {'year': 2025}, " + members + "}")
                .replace('\'', '"'));
    }

    private static String ofCommune(String symbol, String date, String issuer, String roles) {
        return mention(symbol, date, "'level': 'COMMUNE', " + issuer, ", 'roles': ['" + roles + "']");
    }

    @Test
    void should_number_the_documents_of_every_merged_commune_apart() {
        String newer = ofCommune("13/QĐ-UBND", "2025-07-16", "'name': 'UBND xã Tam Hợp'", "FOUNDS");
        for (String issuer :
                new String[] {"'name': 'UBND xã Hợp Nhất'", "'name': 'UBND xã', 'locality': 'xã Hợp Nhất'"}) {
            rule("DOC-09")
                    .isOpen(merged("'mentions': [" + ofCommune("15/QĐ-UBND", "2025-01-10", issuer, "FOUNDS") + ","
                            + newer + "]"));
        }
        rule("DOC-09")
                .breaks(
                        merged("'mentions': ["
                                + ofCommune("15/QĐ-UBND", "2025-01-10", "'name': 'UBND xã Tam Hợp'", "FOUNDS") + ","
                                + newer + "]"),
                        WARNING,
                        "/mentions/0/symbol");
    }

    @Test
    void should_leave_the_documents_of_a_merged_commune_out_of_the_order_of_the_new_one() {
        String resolution = ofCommune("05-NQ/ĐU", "2025-07-10", "'name': 'Đảng ủy xã Tam Hợp'", "RESOLVES");
        String founding = "'mentions': [" + resolution + ","
                + ofCommune("15/QĐ-UBND", "2025-01-10", "'name': 'UBND xã %s'", "FOUNDS") + "]";
        rule("DIR-02").isOpen(merged(founding.formatted("Hợp Nhất")));
        rule("DIR-02").breaks(merged(founding.formatted("Tam Hợp")), WARNING, "/mentions/1/date");
        String launch = "'mentions': [" + ofCommune("30/QĐ-UBND", "2025-07-15", "'name': 'UBND xã Tam Hợp'", "FOUNDS")
                + "], 'launch': {'date': '2025-03-01', 'name': 'Ra mắt tại xã %s'}";
        rule("DIR-02").isOpen(merged(launch.formatted("Hợp Nhất (cũ)")));
        rule("DIR-02").breaks(merged(launch.formatted("Tam Hợp")), WARNING, "/launch/date");
    }

    private static Report namedAfterOne(String kind, String members) {
        return ReportJson.read(
                ("{'locality': {'kind': 'COMMUNE', 'name': 'Tam Hợp', 'validFrom': '2025-07-01', 'predecessors':"
                                + " [{'kind': 'COMMUNE', 'name': 'Hợp Nhất'}, {'kind': '" + kind
                                + "', 'name': 'Tam Hợp'}]}, 'period': {'year': 2025}, 'mentions': [" + members + "]}")
                        .replace('\'', '"'));
    }

    @Test
    void should_know_a_commune_apart_from_the_township_that_gave_it_its_name() {
        String resolution = ofCommune("05-NQ/ĐU", "2025-07-10", "'name': 'Đảng ủy xã Tam Hợp'", "RESOLVES") + ",";
        String lower = ofCommune("12/QĐ-UBND", "2025-08-15", "'name': 'UBND xã Tam Hợp'", "REGULATES") + ",";
        String township = "'name': 'UBND thị trấn Tam Hợp'";
        String founding = ofCommune("33/QĐ-UBND", "2025-07-05", "%s", "FOUNDS");
        rule("DIR-02").isOpen(namedAfterOne("TOWNSHIP", resolution + founding.formatted(township)));
        rule("DIR-02")
                .breaks(
                        namedAfterOne("TOWNSHIP", resolution + founding.formatted("'name': 'UBND xã Tam Hợp'")),
                        WARNING,
                        "/mentions/1/date");
        rule("DOC-09").isOpen(namedAfterOne("TOWNSHIP", lower + founding.formatted(township)));
        rule("DOC-09")
                .breaks(
                        namedAfterOne("TOWNSHIP", lower + founding.formatted("'name': 'UBND xã Tam Hợp'")),
                        WARNING,
                        "/mentions/1/symbol");
    }

    @Test
    void should_take_documents_from_before_the_merger_for_those_of_a_merged_commune() {
        String resolution = ofCommune("05-NQ/ĐU", "2025-07-10", "'name': 'Đảng ủy xã Tam Hợp'", "RESOLVES") + ",";
        String lower = ofCommune("12/QĐ-UBND", "2025-08-15", "'name': 'UBND xã Tam Hợp'", "REGULATES") + ",";
        String founding = ofCommune("33/QĐ-UBND", "%s", "'name': '%s'", "FOUNDS");
        for (String issuer : new String[] {"UBND xã Tam Hợp", "UBND xã"}) {
            String old = founding.formatted("2025-02-12", issuer);
            rule("DIR-02").isOpen(namedAfterOne("COMMUNE", resolution + old));
            rule("DOC-09").isOpen(namedAfterOne("COMMUNE", lower + old));
            String later = founding.formatted("2025-07-05", issuer);
            rule("DIR-02").breaks(namedAfterOne("COMMUNE", resolution + later), WARNING, "/mentions/1/date");
            rule("DOC-09").breaks(namedAfterOne("COMMUNE", lower + later), WARNING, "/mentions/1/symbol");
        }
        String one = founding.formatted("2025-03-12", "UBND xã Tam Hợp") + ",";
        rule("DOC-09")
                .breaks(
                        namedAfterOne(
                                "COMMUNE",
                                one
                                        + founding.formatted("2025-02-12", "UBND xã Tam Hợp")
                                                .replace("33", "34")),
                        WARNING,
                        "/mentions/1/symbol");
        // which of the old communes numbered them is not told
        String unnamed = founding.formatted("2025-03-12", "UBND xã") + ",";
        rule("DOC-09")
                .isOpen(namedAfterOne(
                        "COMMUNE",
                        unnamed + founding.formatted("2025-02-12", "UBND xã").replace("33", "34")));
    }

    @Test
    void should_let_a_merged_commune_have_had_a_body_of_another_name() {
        String names =
                "'steeringBody': {'namedAs': [{'text': 'Ban Chỉ đạo'}, {'text': '%s'}, {'text': 'Ban Chỉ đạo'}]}";
        rule("DIR-14").holds(merged(names.formatted("Ban Điều hành xã Hợp Nhất (cũ)")));
        rule("DIR-14").breaks(merged(names.formatted("Ban Điều hành xã")), WARNING, "/steeringBody/namedAs/1/text");
    }

    @Test
    void should_add_up_the_villages_of_merged_communes() {
        String villages = "{'figure': 'locality.villages', 'value': '%d', 'predecessor': '%s'}";
        String both = "'claims': [" + villages.formatted(9, "xã Hợp Nhất cũ") + ", " + villages + "]";
        rule("LOC-02")
                .holds(merged(both.formatted(8, "Hợp Nhị")))
                .isOpen(merged("'claims': [" + villages.formatted(9, "Hợp Nhất") + "]"))
                .isOpen(merged("'claims': []"));
        rule("LOC-02")
                .breaks(merged(both.formatted(5, "xã Hợp Nhị")), ERROR, "/locality/villages")
                .expected(14L, 2L)
                .related("/claims/0", "/claims/1");
        // villages are merged, too
        rule("LOC-02").breaks(merged(both.formatted(12, "xã Hợp Nhị")), WARNING, "/locality/villages");
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

    @Test
    void should_let_a_body_be_founded_again_under_another_name() {
        String founded = "{'kind': 'DECISION', 'symbol': '1/QĐ-UBND', 'date': '2024-01-02', 'roles': ['FOUNDS'], "
                + "'body': 'Ban Điều hành'}, ";
        String again = "{'kind': 'DECISION', 'symbol': '9/QĐ-UBND', 'date': '2025-07-20', 'roles': ['%s'], "
                + "'body': 'Ban Chỉ đạo'}";
        String notice = ", {'kind': 'NOTICE', 'symbol': '3/TB-UBND', 'date': '%s', 'roles': ['ASSIGNS'], "
                + "'subject': 'phân công thành viên Ban Điều hành'}";
        String mentions = "'mentions': [" + founded + again.formatted("REFOUNDS");
        rule("DIR-14")
                .isOpen(merged(mentions + "]"))
                .isOpen(merged(mentions + notice.formatted("2024-02-02") + "]"))
                .holds(merged(mentions + "], 'steeringBody': {'names': ['Ban Điều hành', 'Ban Chỉ đạo']}"));
        rule("DIR-14").breaks(merged(mentions + notice.formatted("2025-08-02") + "]"), WARNING, "/mentions/2/subject");
        rule("DIR-14")
                .breaks(
                        merged(mentions + "], 'steeringBody': {'names': ['Ban Điều hành']}"),
                        WARNING,
                        "/mentions/1/body");
        rule("DIR-14")
                .breaks(
                        merged("'mentions': [" + founded + again.formatted("FOUNDS") + "]"),
                        WARNING,
                        "/mentions/1/body");
    }
}
