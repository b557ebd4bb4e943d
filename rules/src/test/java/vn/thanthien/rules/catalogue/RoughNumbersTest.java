package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.profile.DeclaredFigure;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;

/** Numbers that are told roughly, as bounds or ranges, and lists that do not claim to be all. */
class RoughNumbersTest {

    private static Report json(String properties) {
        return report(properties.replace('\'', '"'));
    }

    private static Report parts(String whole, String approximation, String second) {
        return json("'breakdowns': [{'wording': 'hồ sơ', 'count': " + whole + ", 'approximation': '" + approximation
                + "', 'complete': true, 'parts': [{'label': 'trực tuyến', 'count': 497}, {'label': 'trực tiếp', "
                + second + "}]}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "900|NEARLY|'count': 400, 'approximation': 'NEARLY'",
                "897|EXACT|'count': 400, 'approximation': 'NEARLY'",
                "817|EXACT|'count': 400, 'approximation': 'NEARLY'",
                "900|EXACT|'count': 400, 'approximation': 'OVER'",
                "977|EXACT|'count': 400, 'approximation': 'ABOUT'",
                "900|NEARLY|'count': 400",
                "850|OVER|'count': 400"
            })
    void should_not_take_a_rough_part_for_a_number(String whole, String approximation, String part) {
        rule("XSC-20").holds(parts(whole, approximation, part));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "898|EXACT|'count': 400, 'approximation': 'NEARLY'|Cần: từ 817 đến 897, cộng từ 2 phần. Thấy: 898.",
                "816|EXACT|'count': 400, 'approximation': 'NEARLY'|Cần: từ 817 đến 897, cộng từ 2 phần. Thấy: 816.",
                "897|EXACT|'count': 401, 'approximation': 'OVER'|Cần: ít nhất 898, cộng từ 2 phần. Thấy: 897.",
                "896|NEARLY|'count': 400|Cần: 897, cộng từ 2 phần. Thấy: từ 716,8 đến 896.",
                "898|OVER|'count': 400|Cần: 897, cộng từ 2 phần. Thấy: ít nhất 898."
            })
    void should_find_rough_parts_that_cannot_make_the_whole(
            String whole, String approximation, String part, String words) {
        rule("XSC-20")
                .breaks(parts(whole, approximation, part), ERROR, "/breakdowns/0")
                .says(words);
    }

    @Test
    void should_take_no_share_of_a_rough_number() {
        String breakdown = "'breakdowns': [{'wording': 'hồ sơ', 'count': 100%s, 'parts':"
                + " [{'label': 'đất đai', 'count': 60%s, 'percent': '50'}]}]";
        String rough = ", 'approximation': 'NEARLY'";
        rule("XSC-39").isOpen(json(breakdown.formatted(rough, ""))).isOpen(json(breakdown.formatted("", rough)));
        rule("XSC-39").breaks(json(breakdown.formatted("", "")), WARNING, "/breakdowns/0/parts/0/percent");
    }

    @Test
    void should_not_take_a_rough_part_for_the_number_of_its_figure() {
        String breakdown = "'figures': {'dossiers': {'receivedOnline': %d}}, 'breakdowns': [{'wording': 'hồ sơ',"
                + " 'parts': [{'label': 'trực tuyến', 'figure': 'dossiers.receivedOnline', 'count': 400,"
                + " 'approximation': 'NEARLY'}]}]";
        rule("XSC-01").isOpen(json(breakdown.formatted(380)));
        rule("XSC-40").holds(json(breakdown.formatted(380)));
        rule("XSC-40")
                .breaks(json(breakdown.formatted(410)), WARNING, "/breakdowns/0/parts/0")
                .says("Thấy: gần 400.");
    }

    @Test
    void should_multiply_what_is_told_roughly() {
        String product = "'multiplications': [{'wording': 'bảng', 'factors': [{'count': 3}, {'count': 10,"
                + " 'approximation': '%s'}], 'count': %d}]";
        rule("XSC-21")
                .holds(json(product.formatted("NEARLY", 24)))
                .holds(json(product.formatted("OVER", 300)))
                .holds(json("'multiplications': [{'wording': 'bảng', 'factors': [{'count': 3}, {'count': 13}],"
                        + " 'count': 40, 'approximation': 'NEARLY'}]"));
        rule("XSC-21")
                .breaks(json(product.formatted("NEARLY", 31)), ERROR, "/multiplications/0")
                .says("Cần: từ 24 đến 30, tích của 3; từ 8 đến 10. Thấy: 31.");
    }

    @Test
    void should_hold_a_factor_against_its_figure() {
        String product = "'multiplications': [{'wording': 'bảng', 'factors': [{'count': 2}, {'figure':"
                + " 'locality.villages', 'count': %d}], 'count': 18}]";
        // the commune of these reports has five villages
        rule("XSC-01").holds(json(product.formatted(5)));
        rule("XSC-01")
                .breaks(json(product.formatted(9)), ERROR, "/locality/villages")
                .related("/multiplications/0/factors/1");
    }

    @Test
    void should_find_one_part_that_is_more_than_the_whole() {
        String breakdown = "'breakdowns': [{'whole': 'dossiers.received', 'count': 1000, 'complete': false, 'parts':"
                + " [{'label': 'đất đai', 'count': %d}, {'label': 'hộ tịch', 'count': 900}]}]";
        rule("XSC-20").holds(json(breakdown.formatted(1000)));
        rule("XSC-20")
                .breaks(json(breakdown.formatted(1600)), WARNING, "/breakdowns/0/parts/0")
                .says("Cần: không quá 1.000. Thấy: 1.600.");
    }

    @Test
    void should_hold_parts_against_a_whole_that_the_figures_state() {
        String breakdown = "'figures': {'dossiers': {'received': 1000}}, 'breakdowns': [{'whole': 'dossiers.received',"
                + " %s'parts': [{'label': 'hộ tịch', 'count': %d}]}]";
        rule("XSC-20")
                .holds(json(breakdown.formatted("", 1000)))
                .isOpen(json(breakdown.formatted("'unit': 'nghìn', ", 1700)))
                .isOpen(json(breakdown.formatted("'village': 'thôn 1', ", 1700)));
        rule("XSC-20")
                .breaks(json(breakdown.formatted("", 1700)), WARNING, "/breakdowns/0")
                .says("Cần: 1.700, cộng từ 1 phần. Thấy: 1.000.")
                .related("/figures/dossiers/received");
        rule("XSC-20").breaks(json(breakdown.formatted("'complete': true, ", 999)), ERROR, "/breakdowns/0");
        rule("XSC-20").breaks(json(breakdown.formatted("'complete': false, ", 1700)), WARNING, "/breakdowns/0/parts/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'value': '16', 'comparator': 'LESS_THAN'|'value': '15', 'comparator': 'LESS_THAN'|dưới 15",
                "'value': '10', 'upperValue': '15', 'comparator': 'BETWEEN'"
                        + "|'value': '16', 'upperValue': '20', 'comparator': 'BETWEEN'|từ 16 đến 20",
                "'value': '14', 'approximation': 'OVER'|'value': '16', 'approximation': 'OVER'|trên 16"
            })
    void should_hold_bounds_of_several_figures_against_their_sum(String kept, String broken, String words) {
        String claim = "'figures': {'letters': {'apology': 10, 'thankYou': 5}}, 'claims': [{'figures':"
                + " ['letters.apology', 'letters.thankYou'], %s}]";
        rule("XSC-40")
                .holds(json(claim.formatted(kept)))
                .isOpen(json(claim.formatted(broken).replace("'thankYou': 5", "'condolence': 5")));
        rule("XSC-40")
                .breaks(json(claim.formatted(broken)), WARNING, "/claims/0")
                .says("15 (Thư xin lỗi; Thư cảm ơn)")
                .says("Thấy: " + words)
                .related("/figures/letters/apology", "/figures/letters/thankYou");
    }

    @Test
    void should_hold_valid_forms_against_those_issued() {
        String survey = "'surveys': [{'issued': 300, 'collected': 280, 'collectedApproximation': 'OVER', 'valid': %d}]";
        rule("SUR-01").holds(json(survey.formatted(300)));
        rule("SUR-01")
                .breaks(json(survey.formatted(310)), ERROR, "/surveys/0/valid")
                .expected(300L, "phiếu phát ra")
                .related("/surveys/0/issued");
    }

    @Test
    void should_not_take_some_fields_for_all() {
        String fields = "'figures': {'dossiers': {'received': %d, 'fieldCount': %d, 'byFieldComplete': %s,"
                + " 'byField': [{'field': 'Đất đai', 'received': 303}, {'field': 'Hộ tịch', 'received': 500}]}}";
        rule("TTHC-06").holds(json(fields.formatted(903, 12, false)));
        rule("TTHC-11").holds(json(fields.formatted(903, 12, false)));
        rule("TTHC-06").breaks(json(fields.formatted(903, 12, true)), ERROR, "/figures/dossiers/received");
        rule("TTHC-11").breaks(json(fields.formatted(903, 12, true)), ERROR, "/figures/dossiers/fieldCount");
        rule("TTHC-06").breaks(json(fields.formatted(802, 12, false)), ERROR, "/figures/dossiers/received");
        rule("TTHC-11").breaks(json(fields.formatted(903, 1, false)), ERROR, "/figures/dossiers/fieldCount");
    }

    @Test
    void should_not_take_some_members_for_all() {
        String body = "'steeringBody': {'memberCount': %d, 'membersComplete': %s, 'members': [{'name': 'Lê Văn A'},"
                + " {'name': 'Trần Thị B'}]}";
        rule("DIR-13").holds(json(body.formatted(15, false)));
        rule("DIR-13").breaks(json(body.formatted(15, true)), WARNING, "/steeringBody/memberCount");
        rule("DIR-13").breaks(json(body.formatted(1, false)), WARNING, "/steeringBody/memberCount");
    }

    @Test
    void should_hold_a_bound_against_a_figure_of_the_province() {
        Profile profile = Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .addFigures(DeclaredFigure.builder()
                        .id("x.home-visits")
                        .label("lượt đến nhà")
                        .labelEnglish("visits to homes")
                        .unit("lượt")
                        .unitEnglish("visits")
                        .additive(true)
                        .build())
                .build();
        String told = "'figures': {'additional': [{'figure': 'x.home-visits', 'value': '%d'}]}, 'claims':"
                + " [{'figure': 'x.home-visits', 'value': '100', 'comparator': 'LESS_THAN'}]";
        rule("XSC-40", profile).holds(json(told.formatted(99)));
        rule("XSC-40", profile)
                .breaks(json(told.formatted(120)), WARNING, "/claims/0")
                .says("120 (lượt đến nhà)");
    }

    @ParameterizedTest
    @CsvSource({"4, true", "8, true", "9, false", "3, false"})
    void should_take_a_range_of_days_for_all_within(int days, boolean agrees) {
        String schedules = "'receptionSchedules': [{'posts': ['CHAIR'], 'count': 1, 'upperCount': 2, 'unit': 'DAY',"
                + " 'per': 'WEEK'}, {'posts': ['CHAIR'], 'count': " + days + ", 'unit': 'DAY', 'per': 'MONTH'}]";
        if (agrees) {
            rule("REC-04").holds(json(schedules));
        } else {
            rule("REC-04")
                    .breaks(json(schedules), WARNING, "/receptionSchedules/1")
                    .says("1–2 ngày/tuần");
        }
    }
}
