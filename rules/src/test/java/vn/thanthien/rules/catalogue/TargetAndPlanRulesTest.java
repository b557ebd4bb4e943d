package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.OneRule.plan;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.Threshold;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.Report;

class TargetAndPlanRulesTest {

    private static String target(String rest) {
        return ("'targets': [{'wording': 'Từ 97% trở lên hài lòng', 'figure': 'surveys.satisfiedRate'" + rest + "}]")
                .replace('\'', '"');
    }

    private static String onTime(String rest) {
        return target(rest).replace("97%", "97%%").replace("surveys.satisfiedRate", "dossiers.onTimeRate");
    }

    @Test
    void should_say_what_a_target_means() {
        String whole = target(", 'comparator': 'AT_LEAST', 'value': '97'");
        rule("TGT-01")
                .holds(report(whole))
                .holds(plan(whole))
                .isOpen(report(""))
                .isOpen(plan(""));
        rule("TGT-01")
                .breaks(report(target(", 'value': '97'")), WARNING, "/targets/0")
                .expected("cách so sánh")
                .actual("Từ 97% trở lên hài lòng");
        rule("TGT-01").breaks(plan(target("")), WARNING, "/targets/0").expected("giá trị; cách so sánh");
    }

    @Test
    void should_not_aim_below_what_was_achieved() {
        String aim = target(", 'value': '97'");
        String claim = ", \"claims\": [{\"figure\": \"surveys.satisfiedRate\", \"value\": \"%s\"%s}]";
        String survey =
                ", \"surveys\": [{\"phase\": \"%s\", \"levels\": [{\"printed\": \"rất hài lòng\", \"percent\": \"%s\"}]}%s]";
        String later =
                ", {\"phase\": \"FOLLOW_UP\", \"levels\": [{\"printed\": \"hài lòng trở lên\", \"percent\": \"95\"}]}";
        rule("TGT-02")
                .holds(report(aim + claim.formatted("97", "")))
                .holds(report(aim + claim.formatted("97.0", "")))
                .holds(report(aim + survey.formatted("BASELINE", "100", later)))
                .isOpen(report(aim))
                .isOpen(report(aim + claim.formatted("99", ", \"phase\": \"BASELINE\"")))
                .isOpen(report(target(", 'comparator': 'AT_MOST', 'value': '97'") + claim.formatted("99", "")))
                .isOpen(report(target(", 'comparator': 'LESS_THAN', 'value': '97'") + claim.formatted("99", "")))
                .isOpen(report(aim + claim.formatted("99", ", \"comparator\": \"AT_MOST\"")));
        rule("TGT-02")
                .breaks(report(aim + claim.formatted("98", "")), WARNING, "/targets/0")
                .expected("98", "Tỷ lệ hài lòng trở lên")
                .actual("97")
                .related("/claims/0");
        rule("TGT-02")
                .breaks(report(aim + survey.formatted("FOLLOW_UP", "100", "")), WARNING, "/targets/0")
                .related("/surveys/0/levels");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 97, 97, true",
        "AT_LEAST, 97, 96.9, false",
        "AT_MOST, 3, 2, true",
        "AT_MOST, 3, 4, false",
        "MORE_THAN, 97, 97, false",
        "MORE_THAN, 97, 97.1, true",
        "LESS_THAN, 3, 3, false",
        "LESS_THAN, 3, 2.9, true",
        "EQUAL, 97, 97, true",
        "EQUAL, 97, 96, false"
    })
    void should_call_met_what_is_met(String comparator, String value, String achieved, boolean met) {
        String stated = ", 'comparator': '%s', 'value': '%s', 'achieved': '%s', 'met': %s";
        rule("TGT-03").holds(report(target(stated.formatted(comparator, value, achieved, met))));
        rule("TGT-03")
                .breaks(report(target(stated.formatted(comparator, value, achieved, !met))), ERROR, "/targets/0/met")
                .expected(achieved.replace('.', ','), value)
                .says(met ? "ghi là không hoàn thành" : "ghi là hoàn thành");
    }

    @Test
    void should_take_a_share_of_late_dossiers_to_be_best_low() {
        String late = onTime("%s").replace("dossiers.onTimeRate", "dossiers.lateRate");
        String claim = ", \"claims\": [{\"figure\": \"dossiers.lateRate\", \"value\": \"2\"}]";
        rule("TGT-02").isOpen(report(late.formatted(json(", 'value': '1'")) + claim));
        String stated = ", 'comparator': 'EQUAL', 'value': '1', 'achieved': '%s', 'met': %s";
        rule("TGT-03")
                .holds(report(late.formatted(json(stated.formatted("0.5", true)))))
                .holds(report(late.formatted(json(stated.formatted("0.5", false)))))
                .holds(report(late.formatted(json(stated.formatted("1", true)))))
                .holds(report(late.formatted(json(stated.formatted("1.5", false)))));
        rule("TGT-03").breaks(report(late.formatted(json(stated.formatted("1.5", true)))), ERROR, "/targets/0/met");
        rule("TGT-03").breaks(report(late.formatted(json(stated.formatted("1", false)))), ERROR, "/targets/0/met");
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @Test
    void should_not_judge_what_is_not_stated() {
        rule("TGT-03")
                .isOpen(report(target(", 'comparator': 'AT_LEAST', 'value': '97', 'met': true")))
                .isOpen(report(target(", 'value': '97', 'achieved': '97', 'met': true")))
                .holds(report(target(", 'comparator': 'EQUAL', 'value': '97', 'achieved': '98', 'met': false")));
    }

    @Test
    void should_hold_what_is_called_met_against_the_figures() {
        String met = onTime(", 'comparator': 'AT_LEAST', 'value': '95', 'met': %s, 'period': {'year': %d}");
        String reached = ", \"claims\": [{\"figure\": \"dossiers.onTimeRate\", \"value\": \"90\"}]";
        rule("TGT-03").holds(report(met.formatted("false", 2023) + reached));
        rule("TGT-03").isOpen(report(met.formatted("true", 2022) + reached));
        rule("TGT-03")
                .breaks(report(met.formatted("true", 2023) + reached), WARNING, "/targets/0/met")
                .says("ghi là hoàn thành")
                .related("/claims/0");
        String counted = ", \"figures\": {\"dossiers\": {\"resolved\": 100, \"resolvedWithinTerm\": 96}}";
        rule("TGT-03").holds(report(met.formatted("true", 2023) + counted));
        rule("TGT-03")
                .breaks(report(met.formatted("false", 2023) + counted), WARNING, "/targets/0/met")
                .says("ghi là không hoàn thành");
    }

    @Test
    void should_find_a_range_in_which_nothing_lies() {
        String range = ", 'comparator': 'BETWEEN', 'value': '%s', 'upperValue': '%s'";
        rule("TGT-04").holds(report(target(range.formatted("90", "95"))));
        rule("TGT-04")
                .breaks(report(target(range.formatted("95", "90"))), ERROR, "/targets/0")
                .expected("95")
                .actual("90");
    }

    @Test
    void should_hold_only_targets_of_the_time_to_come_against_what_was_reached() {
        String lower = onTime(", 'comparator': 'AT_LEAST', 'value': '90'%s")
                + ", \"claims\": [{\"figure\": \"dossiers.onTimeRate\", \"value\": \"95\"}]";
        rule("TGT-02").breaks(report(lower.formatted("")), WARNING, "/targets/0");
        rule("TGT-02")
                .breaks(
                        report(lower.formatted(", 'period': {'year': 2024}").replace('\'', '"')),
                        WARNING,
                        "/targets/0");
        rule("TGT-02")
                .isOpen(report(lower.formatted(", 'period': {'year': 2023}").replace('\'', '"')));
        rule("TGT-02")
                .isOpen(report(lower.formatted(", 'deadline': '2023-12-31'").replace('\'', '"')));
    }

    @Test
    void should_let_a_range_be_exceeded_and_not_fallen_short_of() {
        String range = ", 'comparator': 'BETWEEN', 'value': '90', 'upperValue': '95', 'achieved': '%s', 'met': %s";
        rule("TGT-03")
                .holds(report(target(range.formatted("90", true))))
                .holds(report(target(range.formatted("96", true))))
                .holds(report(target(range.formatted("96", false))))
                .breaks(report(target(range.formatted("93", false))), ERROR, "/targets/0/met")
                .expected("93", "90");
        rule("TGT-03").breaks(report(target(range.formatted("89.9", true))), ERROR, "/targets/0/met");
        rule("TGT-04")
                .breaks(
                        report(target(", 'comparator': 'BETWEEN', 'value': '90', 'upperValue': '101'")),
                        ERROR,
                        "/targets/0");
    }

    @Test
    void should_keep_shares_within_all() {
        rule("TGT-04").holds(report(target(", 'value': '100'"))).isOpen(report(target("")));
        rule("TGT-04")
                .breaks(plan(target(", 'value': '101'")), ERROR, "/targets/0")
                .actual("101", "Từ 97% trở lên hài lòng");
        String over =
                "\"targets\": [{\"wording\": \"Đạt trên 100%\", \"figure\": \"dossiers.onlineRate\", \"value\": \"100\"}]";
        rule("TGT-04").breaks(report(over), ERROR, "/targets/0");
    }

    private static String step(String kind, String deadline, String rest) {
        String due = deadline.isEmpty() ? "" : ", 'deadline': {" + deadline + "}";
        return "{'text': 'Việc " + kind + "', 'kind': '" + kind + "'" + due + rest + "}";
    }

    private static Plan steps(String... steps) {
        return plan(("'steps': [" + String.join(", ", steps) + "]").replace('\'', '"'));
    }

    private static final String OWNED = ", 'owners': [{'name': 'UBND xã'}], 'product': 'Báo cáo'";

    @Test
    void should_ask_each_step_and_task_for_owner_deadline_and_product() {
        rule("PLN-01")
                .holds(steps(step("LAUNCH", "'kind': 'IN', 'end': '2026-03'", OWNED)))
                .isOpen(plan(""));
        assertThat(rule("PLN-01").findings(steps(step("LAUNCH", "", ""), step("SURVEY", "", OWNED))))
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .hasSize(3)
                .anyMatch(text -> text.contains("cơ quan chủ trì của từng bước. Thấy: không có ở: bước 1."))
                .anyMatch(text -> text.contains("thời hạn của từng bước. Thấy: không có ở: bước 1; bước 2."));
        rule("PLN-01")
                .breaks(
                        plan("\"tasks\": [{\"text\": \"Lập sổ\", \"owners\": [{\"name\": \"UBND xã\"}], "
                                + "\"deadline\": {\"kind\": \"RECURRING\", \"printed\": \"hằng tháng\"}}]"),
                        WARNING,
                        "/tasks")
                .actual("nhiệm vụ “Lập sổ”");
    }

    @ParameterizedTest
    @CsvSource({"IN, 2026-01, true", "BEFORE, 2026-01-12, false", "ON, 2026-12-31, true", "ON, 2027-01-01, false"})
    void should_keep_deadlines_inside_the_plan(String kind, String end, boolean inside) {
        Plan plan = steps(step("REVIEW", "'kind': '" + kind + "', 'end': '" + end + "'", ""));
        if (inside) {
            rule("PLN-02").holds(plan);
        } else {
            rule("PLN-02").breaks(plan, ERROR, "/steps/0");
        }
    }

    @Test
    void should_say_how_a_deadline_lies_outside() {
        rule("PLN-02").isOpen(steps(step("REVIEW", "", ""))).isOpen(plan(""));
        rule("PLN-02")
                .breaks(
                        steps(step("REVIEW", "'kind': 'IN', 'end': '2027-01', 'printed': 'tháng 01/2027'", "")),
                        ERROR,
                        "/steps/0")
                .expected("31/12/2026")
                .actual("tháng 01/2027");
    }

    private static String day(String day) {
        return "'kind': 'ON', 'end': '" + day + "'";
    }

    @Test
    void should_found_then_launch_then_survey() {
        String launch = step("LAUNCH", day("2026-03-05"), "");
        rule("PLN-03")
                .holds(steps(launch, step("SURVEY", day("2026-11-05"), "")))
                .isOpen(steps(launch))
                .isOpen(plan(""));
        rule("PLN-03")
                .breaks(steps(launch, step("SURVEY", day("2026-02-05"), "")), WARNING, "/steps/1")
                .expected("05/3/2026")
                .actual("05/02/2026")
                .related("/steps/0");
        String founded = "\"mentions\": [{\"roles\": [\"FOUNDS\"], \"date\": \"%s\"}], \"steps\": [%s]";
        rule("PLN-03").holds(plan(founded.formatted("2026-03", launch.replace('\'', '"'))));
        rule("PLN-03")
                .breaks(plan(founded.formatted("2026-03-06", launch.replace('\'', '"'))), WARNING, "/steps/0")
                .expected("06/3/2026")
                .actual("05/3/2026");
    }

    @Test
    void should_survey_before_the_launch_and_a_quarter_after() {
        String launch = step("LAUNCH", day("2026-03-05"), "");
        rule("PLN-04")
                .holds(steps(
                        launch, step("BASELINE_SURVEY", day("2026-03-05"), ""), step("SURVEY", day("2026-06-05"), "")))
                .isOpen(steps(launch))
                .isOpen(steps(step("SURVEY", day("2026-06-05"), "")))
                .isOpen(steps(launch, step("SURVEY", day("2026-02-05"), "")));
        rule("PLN-04")
                .breaks(steps(launch, step("BASELINE_SURVEY", day("2026-03-06"), "")), WARNING, "/steps/1")
                .expected("05/3/2026")
                .actual("06/3/2026")
                .related("/steps/0");
        rule("PLN-04").breaks(steps(launch, step("SURVEY", day("2026-06-04"), "")), WARNING, "/steps/1");
    }

    @Test
    void should_serve_every_criterion_once_tasks_name_them() {
        String tasks =
                "\"tasks\": [{\"text\": \"a\", \"criterion\": \"PROCEDURES\"}, {\"text\": \"b\", \"criterion\": \"DEMOCRACY\"}, "
                        + "{\"text\": \"c\", \"criterion\": \"PETITIONS\"}%s]";
        rule("PLN-09")
                .holds(plan(tasks.formatted(", {\"text\": \"d\", \"criterion\": \"CULTURE\"}")))
                .isOpen(plan("\"tasks\": [{\"text\": \"a\"}]"));
        Finding missing = rule("PLN-09")
                .breaks(plan(tasks.formatted("")), WARNING, "/tasks")
                .expected("Thực hiện văn minh, văn hóa công sở và Quy tắc ứng xử")
                .finding();
        assertThat(missing.place().key()).isEqualTo("tasks#CULTURE");
    }

    private static OneRule expecting(String figure, Comparator comparator, String value) {
        Threshold threshold = Threshold.builder()
                .figure(figure)
                .comparator(comparator)
                .value(PrintedDecimal.parse(value))
                .build();
        return rule(
                "TGT-11",
                Profile.builder()
                        .from(Profile.shipped("thanh-hoa-5-3-4"))
                        .thresholds(List.of(threshold))
                        .build());
    }

    @Test
    void should_hold_results_against_what_the_province_expects() {
        String rate = "{'figure': 'dossiers.onTimeRate', 'value': '97.99'}".replace('\'', '"');
        Report claimed = report("\"claims\": [" + rate + "]");
        Report counted = report("\"figures\": {\"dossiers\": {\"resolved\": 1000, \"resolvedWithinTerm\": 979}}");
        expecting("dossiers.onTimeRate", Comparator.AT_LEAST, "97.9")
                .holds(claimed)
                .holds(counted)
                .isOpen(report(""));
        expecting("dossiers.onTimeRate", Comparator.AT_LEAST, "98")
                .breaks(claimed, INFO, "/claims/0")
                .says("từ 98 trở lên");
        expecting("dossiers.onTimeRate", Comparator.AT_LEAST, "97.91")
                .breaks(counted, INFO, "/figures/dossiers/resolvedWithinTerm");
        expecting("dossiers.resolved", Comparator.AT_MOST, "999")
                .breaks(counted, INFO, "/figures/dossiers/resolved")
                .actual(1000L, "Hồ sơ đã giải quyết");
        expecting("dossiers.resolved", Comparator.EQUAL, "1000").holds(counted);
        expecting("dossiers.resolved", Comparator.MORE_THAN, "999").holds(counted);
        expecting("dossiers.resolved", Comparator.MORE_THAN, "1000")
                .breaks(counted, INFO, "/figures/dossiers/resolved")
                .says("trên 1.000");
        expecting("dossiers.resolved", Comparator.LESS_THAN, "1001").holds(counted);
        expecting("dossiers.resolved", Comparator.LESS_THAN, "1000")
                .breaks(counted, INFO, "/figures/dossiers/resolved")
                .says("dưới 1.000");
        rule("TGT-11").isOpen(claimed);
    }

    private static Report taken(String target, String claim) {
        return report("\"figures\": {\"dossiers\": {\"received\": 903, \"receivedInPeriod\": 900}}, \"targets\": ["
                + "{\"wording\": \"w\", \"figure\": \"dossiers.onlineRate\"" + target + "}], \"claims\": ["
                + "{\"figure\": \"dossiers.onlineRate\", \"value\": \"42.41\"" + claim + "}]");
    }

    @Test
    void should_take_target_and_result_of_one_number() {
        String eligible = ", \"baseFigure\": \"dossiers.eligibleOnline\"";
        String received = ", \"baseFigure\": \"dossiers.received\"";
        String fraction = ", \"fraction\": {\"numerator\": 383, \"denominator\": 903}";
        rule("TGT-05")
                .holds(taken(received, fraction))
                .holds(taken(eligible, ", \"base\": \"dossiers.eligibleOnline\""))
                .isOpen(taken("", fraction))
                .isOpen(taken(eligible, ""))
                .isOpen(taken(eligible, ", \"fraction\": {\"numerator\": 1, \"denominator\": 2}"))
                .isOpen(taken(eligible, fraction + ", \"field\": \"Hộ tịch\""))
                .isOpen(report(""));
        rule("TGT-05")
                .breaks(taken(eligible, fraction), WARNING, "/targets/0")
                .expected("Tổng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang")
                .actual("Hồ sơ thuộc thủ tục có dịch vụ công trực tuyến")
                .related("/claims/0");
        rule("TGT-05").breaks(taken(received, ", \"base\": \"dossiers.receivedInPeriod\""), WARNING, "/targets/0");
    }

    private static Report answered(String limitation, String... tasks) {
        return report("\"limitations\": [{\"text\": \"Còn chậm\"" + limitation + "}], \"tasks\": ["
                + String.join(", ", tasks) + "]");
    }

    @Test
    void should_answer_each_limitation() {
        String on = ", \"topic\": \"S3.1\"";
        String task = "{\"text\": \"Rà soát\", \"topic\": \"%s\"}";
        rule("TGT-06")
                .holds(answered(on, task.formatted("S3.2"), task.formatted("S3.1")))
                .holds(answered(on, task.formatted("S3")))
                .isOpen(answered(on))
                .isOpen(answered(on, task.formatted("S3.2"), "{\"text\": \"Khác\"}"))
                .isOpen(answered("", task.formatted("S3.2")))
                .isOpen(report(""));
        rule("TGT-06")
                .breaks(answered(on, task.formatted("S3.2"), task.formatted("S3.10")), WARNING, "/limitations/0")
                .actual(2L);
    }

    @Test
    void should_hold_surveys_against_what_the_province_expects() {
        String survey = "\"surveys\": [{\"phase\": \"%s\", \"valid\": 100, \"levels\": ["
                + "{\"printed\": \"hài lòng\", \"count\": 54}, {\"printed\": \"không hài lòng\", \"count\": 46}]}]";
        expecting("surveys.satisfiedRate", Comparator.AT_LEAST, "95.5")
                .isOpen(report(survey.formatted("BASELINE")))
                .breaks(report(survey.formatted("FOLLOW_UP")), INFO, "/surveys/0/levels");
        expecting("surveys.satisfiedRate", Comparator.AT_LEAST, "54").holds(report(survey.formatted("FOLLOW_UP")));
    }
}
