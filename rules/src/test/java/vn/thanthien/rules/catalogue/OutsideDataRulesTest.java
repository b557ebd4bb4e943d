package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnitRegisterJson;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;

/** LOC-05, LOC-06, DIR-05: what a register of units or the reports of other communes decide; and names that are cited. */
class OutsideDataRulesTest {

    private static final CheckContext REGISTER =
            CheckContext.none().register(UnitRegisterJson.read("""
                    {"units": [
                      {"code": "1", "kind": "COMMUNE", "name": "Hoà Bình", "district": "huyện Hà Đông",
                       "province": "tỉnh Thanh Hóa", "validTo": "2025-06-30"},
                      {"code": "2", "kind": "COMMUNE", "name": "Hòa Bình", "district": "huyện Tây Sơn",
                       "province": "tỉnh Thanh Hóa", "validTo": "2025-06-30"},
                      {"code": "3", "kind": "WARD", "name": "Phú Sơn", "province": "Thanh Hóa"},
                      {"code": "4", "kind": "COMMUNE", "name": "Hòa Thịnh", "province": "tỉnh Thanh Hóa",
                       "validFrom": "2025-07-01", "predecessors": ["1", "2"]}
                    ]}""".getBytes(StandardCharsets.UTF_8)));

    private static final String OWN = "'kind': 'COMMUNE', 'name': 'An Lạc'";
    private static final String OTHER = "'kind': 'COMMUNE', 'name': 'Bình Hải'";

    /** A report in JSON with single quotes for double ones. */
    private static Report report(String locality, String date, String more) {
        String json = "{'locality': {%s}, 'period': {'year': 2024}, 'header': {'date': '%s'}%s}";
        return ReportJson.read(json.formatted(locality, date, more).replace('\'', '"'));
    }

    private static Report unit(String locality, String date) {
        return report(locality, date, "");
    }

    private static void isOpenBecause(Checked checked, String reason) {
        checked.isNotApplicable();
        assertThat(checked.outcome().remarks()).singleElement().asString().contains(reason);
    }

    @Test
    void should_find_the_unit_in_the_register_of_its_day() {
        check(
                        "LOC-05",
                        unit("'kind': 'COMMUNE', 'name': 'hòa  bình', 'district': 'Huyện Tây Sơn'", "2025-06-30"),
                        REGISTER)
                .holds();
        check("LOC-05", unit("'kind': 'COMMUNE', 'name': 'Hòa Thịnh', 'code': '4'", "2025-07-01"), REGISTER)
                .holds();
        check("LOC-05", unit("'kind': 'COMMUNE', 'name': 'Hòa Bình', 'code': '99'", "2024-12-31"), REGISTER)
                .holds();
    }

    @Test
    void should_tell_a_unit_that_is_no_more_with_what_follows_it() {
        check(
                        "LOC-05",
                        unit("'kind': 'COMMUNE', 'name': 'Hòa Bình', 'district': 'huyện Tây Sơn'", "2025-07-01"),
                        REGISTER)
                .fails(ERROR, "/locality/name")
                .expecting("xã Hòa Thịnh, tỉnh Thanh Hóa (từ 01/7/2025)")
                .finding("xã Hòa Bình, không còn hoặc chưa có tại ngày 01/7/2025");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = ';', textBlock = """
            'kind': 'COMMUNE', 'name': 'Phú Sơn' ; ERROR ; /locality/kind
            'kind': 'COMMUNE', 'name': 'Hòa Bình', 'district': 'huyện Nga Sơn' ; ERROR ; /locality/district
            'kind': 'COMMUNE', 'name': 'Đông Hải', 'province': 'Tỉnh Thanh Hoá' ; WARNING ; /locality/name
            """)
    void should_tell_another_kind_another_superior_and_a_name_that_is_not_there(
            String locality, Severity severity, String pointer) {
        check("LOC-05", unit(locality, "2025-01-05"), REGISTER).fails(severity, pointer);
    }

    @Test
    void should_not_judge_without_a_register_or_for_a_province_that_it_does_not_have() {
        Report report = unit("'kind': 'COMMUNE', 'name': 'Đông Hải', 'province': 'tỉnh Nghệ An'", "2025-01-05");
        isOpenBecause(check("LOC-05", report, REGISTER), "không có đơn vị nào của tỉnh");
        isOpenBecause(check("LOC-05", report), "Cần danh mục đơn vị hành chính");
    }

    private static Report neighbour(String neighbour) {
        return unit(OWN + ", 'neighbours': [{'direction': 'EAST', " + neighbour + "}]", "2025-01-05");
    }

    @Test
    void should_hold_neighbours_against_the_register() {
        check("LOC-06", neighbour("'name': 'phường Phú Sơn'"), REGISTER).holds();
        check("LOC-06", neighbour("'name': 'Phú Sơn'"), REGISTER).holds();
        check("LOC-06", neighbour("'name': 'xã Phú Sơn', 'kind': 'COMMUNE'"), REGISTER)
                .fails(INFO, "/locality/neighbours/0")
                .expecting("phường Phú Sơn, Thanh Hóa")
                .finding("“xã Phú Sơn” tại ngày 05/01/2025");
        check("LOC-06", neighbour("'name': 'xã Hòa Thịnh'"), REGISTER).fails(INFO, "/locality/neighbours/0");
        check("LOC-06", neighbour("'name': 'xã Hòa Bình', 'within': 'huyện Tây Sơn'"), REGISTER)
                .holds();
    }

    @Test
    void should_not_judge_neighbours_that_the_register_does_not_know() {
        check("LOC-06", neighbour("'name': 'xã Hòa Bình', 'within': 'huyện Nga Sơn'"), REGISTER)
                .isNotApplicable();
        check("LOC-06", neighbour("'name': 'sông Mã'"), REGISTER).isNotApplicable();
        isOpenBecause(check("LOC-06", neighbour("'name': 'xã Phú Sơn'")), "Cần danh mục đơn vị hành chính");
        isOpenBecause(check("LOC-06", unit(OWN, "2025-01-05"), REGISTER), "không nêu đơn vị giáp ranh");
    }

    private static String mention(String symbol, String date, String role, String commune) {
        return "{'symbol': '%s', 'date': '%s', 'roles': ['%s'], 'issuers': [{'name': 'UBND xã',"
                        .formatted(symbol, date, role)
                + " 'kind': 'PEOPLES_COMMITTEE', 'level': 'COMMUNE', 'locality': '" + commune + "'}]}";
    }

    private static Report citing(String unit, String... mentions) {
        return report(unit, "2025-01-05", ", 'mentions': [" + String.join(", ", mentions) + "]");
    }

    @Test
    void should_tell_an_own_document_that_another_commune_issued() {
        String theirs = mention("30/QĐ-UBND", "2024-02-01", "FOUNDS", "xã Bình Hải");
        check("DIR-05", citing(OWN, mention("30/QĐ-UBND", "2024-02-01", "FOUNDS", "xã AN LẠC")))
                .holds();
        check("DIR-05", citing(OWN, theirs, theirs))
                .fails(WARNING, "/mentions/0/issuers")
                .expecting("văn bản của xã An Lạc")
                .finding("30/QĐ-UBND ngày 01/02/2024, ghi do cơ quan của xã Bình Hải ban hành");
        check("DIR-05", citing(OWN + ", 'predecessors': [{'name': 'Bình Hải'}]", theirs))
                .holds();
        check("DIR-05", citing(OWN + ", 'predecessors': [{'name': 'An Phú'}]", theirs))
                .fails(ERROR, "/mentions/0/issuers");
        check("DIR-05", citing(OWN, mention("30/QĐ-UBND", "2024-02-01", "BACKGROUND", "xã Bình Hải")))
                .isNotApplicable();
    }

    private static CheckContext peer(String... mentions) {
        return CheckContext.none().peers(List.of(citing(OTHER, mentions)));
    }

    @Test
    void should_tell_documents_that_stand_in_the_report_of_another_commune() {
        String founding = mention("30/QĐ-UBND", "2024-02-01", "FOUNDS", "xã An Lạc");
        String plan = mention("01/KH-UBND", "2024-01-03", "TOPICAL_PLAN", "xã An Lạc");
        Report own = citing(OWN, founding, plan);
        check("DIR-05", own, peer(founding.replace("An Lạc", "Bình Hải"), plan.replace("An Lạc", "Bình Hải")))
                .fails(ERROR, "/mentions/0/symbol")
                .finding(
                        "30/QĐ-UBND ngày 01/02/2024; 01/KH-UBND ngày 03/01/2024 cũng có trong báo cáo của xã Bình Hải");
        check("DIR-05", own, peer(founding.replace("An Lạc", "Bình Hải"))).fails(WARNING, "/mentions/0/symbol");
        check("DIR-05", own, peer(plan.replace("An Lạc", "Bình Hải"))).fails(INFO, "/mentions/1/symbol");
        check("DIR-05", own, peer(plan.replace("01-03", "01-04"))).holds();
        check("DIR-05", own, CheckContext.none().peers(List.of(own))).holds();
        assertThat(check("DIR-05", own).outcome().remarks())
                .singleElement()
                .asString()
                .contains("Cần báo cáo của xã khác");
    }

    @Test
    void should_hold_the_issuer_of_a_known_instrument() {
        String cited = "{'symbol': '11-QĐi/TW', 'issuers': [{'name': '%s', 'kind': '%s', 'level': 'CENTRAL'}]}";
        check("DIR-09", citing(OWN, cited.formatted("Bộ Chính trị", "POLITBURO")))
                .holds();
        check("DIR-09", citing(OWN, cited.formatted("Trung ương", "PARTY_CENTRAL_COMMITTEE")))
                .holds();
        check("DIR-09", citing(OWN, cited.formatted("Ban Bí thư", "SECRETARIAT")))
                .fails(INFO, "/mentions/0/issuers")
                .expecting("Bộ Chính trị")
                .finding("Ban Bí thư (11-QĐi/TW)");
        check("DIR-09", citing(OWN, "{'symbol': '11-QĐi/TW'}")).isNotApplicable();
        // its row is not checked
        String unchecked = cited.formatted("Bộ Chính trị", "POLITBURO").replace("11-QĐi/TW", "66-QĐ/TW");
        check("DIR-09", citing(OWN, unchecked)).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "Chính quyền thân thiện vì nhân dân phục vụ, true",
        "'Mô hình Chính quyền thân thiện - vì Nhân dân phục vụ', true",
        "Chính quyền thân thiện, true",
        "'Chính quyền thân thiện, phục vụ Nhân dân', false",
        "'Chính quyền thân thiện, vì dân phục vụ', false"
    })
    void should_hold_the_name_of_the_model_against_the_directive(String name, boolean right) {
        Report named =
                report(OWN, "2025-01-05", ", 'modelNames': [{'text': '" + name + "'}, {'text': '" + name + "'}]");
        if (right) {
            check("DIR-15", named).holds();
        } else {
            check("DIR-15", named).fails(WARNING, "/modelNames/0/text").finding("“" + name + "”");
        }
        isOpen("DIR-15", unit(OWN, "2025-01-05"));
    }

    private static void isOpen(String rule, Report report) {
        check(rule, report).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({"'Chính quyền thân thiện, vì Nhân dân phục vụ', true", "'Chính quyền thân thiện, vì dân phục vụ', false"
    })
    void should_find_the_name_of_the_model_in_the_abstract(String name, boolean right) {
        Report report = ReportJson.read("{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"An Lạc\"}, \"period\": {},"
                + " \"header\": {\"abstractLine\": \"Phong trào “Dân vận khéo” và mô hình “" + name + "”\"}}");
        if (right) {
            check("DIR-15", report).holds();
        } else {
            check("DIR-15", report).fails(WARNING, "/header/abstractLine").finding("“" + name + "”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-10, 2024, true",
        "2023-12-20, 2024, true",
        "2023-06, '2021, 2022, 2023, 2024, 2025', true",
        "2024-01-10, 2025, false",
        "2024-01-10, 2023, false",
        "2024-12-30, 2026, false"
    })
    void should_ask_about_years_that_do_not_fit_the_date(String date, String years, boolean fits) {
        String plan = "{'symbol': '05/KH-UBND', 'date': '%s', 'roles': ['TOPICAL_PLAN'], 'yearsCovered': [%s]}"
                .formatted(date, years);
        if (fits) {
            check("DIR-16", citing(OWN, plan)).holds();
        } else {
            check("DIR-16", citing(OWN, plan)).fails(INFO, "/mentions/0/yearsCovered");
        }
        isOpen("DIR-16", citing(OWN, plan.replace("TOPICAL_PLAN", "SUPERIOR_DIRECTIVE")));
    }
}
