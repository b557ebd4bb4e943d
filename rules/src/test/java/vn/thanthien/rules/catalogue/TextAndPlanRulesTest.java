package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;

/** XSC-05, 06, 08 to 10, PLN-05, 06, 08, SUR-14: copied text, assessment against figures, planned work, joint shares. */
class TextAndPlanRulesTest {

    private static String json(String commune, String year, String date, String more) {
        return ("{'locality': {'kind': 'COMMUNE', 'name': '" + commune + "'}, 'period': {'year': " + year
                        + "}, 'header': {'date': '" + date + "'}" + more + "}")
                .replace('\'', '"');
    }

    private static Report report(String more) {
        return ReportJson.read(json("An Lạc", "2024", "2025-01-05", ", " + more));
    }

    private static Report peer(String more) {
        return ReportJson.read(json("Bình Hải", "2024", "2025-01-08", ", " + more));
    }

    private static Plan plan(String more) {
        return PlanJson.read(json("An Lạc", "2024", "2024-01-05", ", " + more));
    }

    private static void isOpenBecause(Checked checked, String reason) {
        checked.isNotApplicable();
        assertThat(checked.outcome().remarks()).singleElement().asString().contains(reason);
    }

    /** So many syllables, none like another; the seed makes another text. */
    private static String words(String seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> seed + (char) ('a' + i % 23) + (char) ('a' + i / 23))
                .collect(Collectors.joining(" "));
    }

    private static String section(String id, String text) {
        return "{'section': '" + id + "', 'paragraphs': ['" + text + "']}";
    }

    private static Report resultsAndTasks(String results, String tasks) {
        return report("'sections': [" + section("S3.1", results) + "], 'tasks': [{'text': '" + tasks + "'}]");
    }

    @Test
    void should_tell_tasks_that_are_the_results_again() {
        String results = words("k", 60);
        check("XSC-05", resultsAndTasks(results, words("n", 60))).holds();
        check("XSC-05", resultsAndTasks(results, "Tiếp tục " + results))
                .fails(WARNING, "/tasks")
                .finding("trùng 97%");
        // 27 of 34 runs, less than four in five
        check("XSC-05", resultsAndTasks(results, words("k", 31) + " " + words("n", 7)))
                .holds();
        check("XSC-05", resultsAndTasks(results, words("k", 33))).isNotApplicable();
        check("XSC-05", report("'tasks': [{'text': '" + words("k", 60) + "'}]")).isNotApplicable();
    }

    @Test
    void should_read_tasks_that_stand_in_a_section() {
        String text = words("k", 60);
        check("XSC-05", report("'sections': [" + section("S3.1", text) + ", " + section("S5", text) + "]"))
                .fails(WARNING, "/sections")
                .expecting("phần nhiệm vụ trùng với phần kết quả dưới 80%");
    }

    private static CheckContext peers(Report... peers) {
        return CheckContext.none().peers(List.of(peers));
    }

    @Test
    void should_tell_a_report_that_is_another_communes_with_other_names_and_numbers() {
        String text = words("k", 70) + " xã %s có %d hồ sơ " + words("m", 70);
        Report own = report("'sections': [" + section("S3.1", text.formatted("An Lạc", 12)) + "]");
        Report copy = peer("'sections': [" + section("S3.1", text.formatted("Bình Hải", 345)) + "]");
        Report other = peer("'sections': [" + section("S3.1", words("n", 150)) + "]");
        check("XSC-06", own, peers(other)).holds();
        check("XSC-06", own, peers(other, copy))
                .fails(WARNING, "/sections")
                .finding("trùng 100% với báo cáo của xã Bình Hải");
        check("XSC-06", own, peers(own)).isNotApplicable();
        isOpenBecause(check("XSC-06", own), "Cần báo cáo của xã khác");
        isOpenBecause(
                check("XSC-06", report("'sections': [" + section("S3.1", words("k", 60)) + "]"), peers(other)),
                "quá ngắn");
    }

    @Test
    void should_not_count_what_the_head_and_the_headings_share() {
        String text = words("k", 200);
        String more = "'opening': '" + text + "', 'sections': [{'section': 'S3.1', 'heading': '" + words("h", 200)
                + "', 'paragraphs': ['%s']}]";
        check("XSC-06", report(more.formatted(words("m", 150))), peers(peer(more.formatted(words("n", 150)))))
                .holds();
    }

    private static String dossiers(int late, int overdue) {
        return ", 'figures': {'dossiers': {'resolvedLate': " + late + ", 'pendingOverdue': " + overdue + "}}";
    }

    @ParameterizedTest
    @CsvSource({
        "Toàn bộ hồ sơ được số hóa, S3.1, true",
        "100% cán bộ ký cam kết, S3.5, false",
        "Không để đơn thư tồn đọng, S3.3, false"
    })
    void should_ask_for_the_figures_behind_absolute_words(String text, String topic, boolean counted) {
        Report report = report("'strengths': [{'text': '" + text + "', 'topic': '" + topic + "'}]" + dossiers(0, 0));
        if (counted) {
            check("XSC-08", report).holds();
        } else {
            check("XSC-08", report).fails(INFO, "/strengths/0").finding("chỉ có lời văn: “" + text + "”");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'text': 'Người dân hài lòng', 'topic': 'S3.3'}",
                "{'text': '100% đảng viên gương mẫu', 'topic': 'S2.1'}",
                "{'text': '100% đảng viên gương mẫu'}"
            })
    void should_not_ask_where_nothing_is_absolute_or_nothing_could_be_counted(String strength) {
        check("XSC-08", report("'strengths': [" + strength + "]")).isNotApplicable();
    }

    @Test
    void should_hold_the_assessment_against_late_dossiers() {
        String none = "'strengths': [{'text': 'Không để hồ sơ trễ hẹn.'}]";
        String some = "'limitations': [{'text': 'Còn hồ sơ đất đai quá hạn.'}]";
        check("XSC-09", report(none + dossiers(0, 0))).holds();
        check("XSC-09", report(none + dossiers(1, 2)))
                .fails(WARNING, "/strengths/0")
                .expecting("phù hợp với 3 hồ sơ quá hạn");
        check("XSC-09", report(some + dossiers(1, 0))).holds();
        check("XSC-09", report(some + dossiers(0, 1))).holds();
        check("XSC-09", report(some + dossiers(0, 0)))
                .fails(WARNING, "/limitations/0")
                .finding("hạn chế nêu “Còn hồ sơ đất đai quá hạn.”");
        check("XSC-09", report(some)).isNotApplicable();
        check("XSC-09", report("'figures': {'dossiers': {'resolvedLate': 0}}, " + some))
                .isNotApplicable();
        // one number of late dossiers is enough to contradict, and to agree with what is owned to
        for (String late : List.of("'resolvedLate': 4", "'pendingOverdue': 4")) {
            String figures = "'figures': {'dossiers': {" + late + "}}, ";
            check("XSC-09", report(figures + none))
                    .fails(WARNING, "/strengths/0")
                    .expecting("phù hợp với ít nhất 4 hồ sơ quá hạn");
            check("XSC-09", report(figures + some)).holds();
        }
        check("XSC-09", report("'figures': {'dossiers': {'pendingOverdue': 0}}, " + none))
                .isNotApplicable();
    }

    private static Report delay(String text, String topic, String dossiers) {
        String about = topic.isEmpty() ? "" : ", 'topic': '" + topic + "'";
        return report("'limitations': [{'text': '" + text + "', 'effect': 'DELAY'" + about
                + "}], 'figures': {'dossiers': {" + dossiers + "}}");
    }

    @ParameterizedTest
    @CsvSource({
        "Kết quả giải quyết TTHC có lúc còn chậm, S3.1",
        "Có lúc còn chậm, S3.1",
        "Một số hồ sơ không trả kịp thời, S3.1",
        "Việc trả kết quả còn hạn chế về thời gian, S3.1",
        "Tiến độ giải quyết hồ sơ còn chậm, S3.1",
        "Sau sắp xếp một số hồ sơ chưa kịp thời do phần mềm, S3.1",
        "Một số hồ sơ chưa kịp thời, ''"
    })
    void should_take_a_delay_of_dossiers_as_it_is_typed(String text, String topic) {
        for (String none : List.of(
                "'resolvedLate': 0, 'pendingOverdue': 0",
                "'resolvedLate': 0, 'pending': 0",
                "'resolved': 9, 'resolvedWithinTerm': 9, 'pending': 4, 'pendingWithinTerm': 4",
                "'received': 9, 'resolved': 9, 'resolvedWithinTerm': 9",
                "'received': 9, 'resolved': 9, 'resolvedEarly': 5, 'resolvedOnTime': 4")) {
            check("XSC-09", delay(text, topic, none))
                    .fails(WARNING, "/limitations/0")
                    .expecting("phù hợp với 0 hồ sơ quá hạn");
        }
        for (String some : List.of(
                "'resolvedLate': 1, 'pendingOverdue': 0",
                "'resolved': 9, 'resolvedWithinTerm': 8, 'pending': 0",
                "'resolvedLate': 0, 'pendingOverdue': 0, 'byField': [{'field': 'Đất đai', 'resolvedLate': 2}]")) {
            check("XSC-09", delay(text, topic, some)).holds();
        }
        for (String open : List.of(
                "'received': 9",
                "'resolvedLate': 0, 'pending': 4",
                "'received': 9, 'resolved': 8, 'resolvedWithinTerm': 8",
                "'received': 9, 'resolved': 9, 'resolvedWithinTerm': 9, 'carriedOver': 3",
                "'received': 9, 'resolved': 9, 'resolvedWithinTerm': 9, 'pendingWithinTerm': 3")) {
            check("XSC-09", delay(text, topic, open)).isNotApplicable();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Giải quyết đơn thư còn chậm so với thời hạn, S3.3",
        "Hồ sơ kiến nghị còn quá hạn, S3.3",
        "Hồ sơ khiếu nại còn quá hạn, ''",
        "Một số việc còn chậm, ''",
        "Việc số hóa hồ sơ còn chậm, S3.1",
        "Cập nhật thủ tục hành chính còn chậm, S3.1",
        "Hồ sơ liên thông cấp tỉnh trả chậm, S3.1",
        "Một số hồ sơ có nguy cơ quá hạn, S3.1",
        "Trước khi sáp nhập hồ sơ còn trả chậm, S3.1",
        "Đối thoại còn chậm, S3.4"
    })
    void should_not_take_other_delays_for_late_dossiers(String text, String topic) {
        check("XSC-09", delay(text, topic, "'resolvedLate': 0, 'pendingOverdue': 0"))
                .isNotApplicable();
    }

    @Test
    void should_hold_no_backlog_against_overdue_petitions() {
        String none = "'strengths': [{'text': 'Không để đơn thư tồn đọng, vượt cấp', 'topic': 'S3.3'}]";
        check("XSC-09", report("'figures': {'petitions': {'pending': 3, 'overdue': 2}}, " + none))
                .fails(WARNING, "/strengths/0")
                .expecting("phù hợp với 2 đơn thư (Đơn quá hạn giải quyết)");
        check("XSC-09", report("'figures': {'petitions': {'backlog': 1}}, " + none))
                .fails(WARNING, "/strengths/0");
        check("XSC-09", report("'figures': {'petitions': {'pending': 3, 'overdue': 0}}, " + none))
                .holds();
        check("XSC-09", report("'figures': {'petitions': {'pending': 3}}, " + none))
                .isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "Một số hồ sơ có nguy cơ quá hạn, ''",
        "Đường liên thôn chậm tiến độ, DELAY",
        "Hồ sơ còn nhiều thành phần, ''"
    })
    void should_not_take_other_limitations_for_late_dossiers(String text, String effect) {
        String told = effect.isEmpty() ? "" : ", 'effect': '" + effect + "', 'topic': 'S3.1'";
        check("XSC-09", report("'limitations': [{'text': '" + text + "'" + told + "}]" + dossiers(0, 0)))
                .isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "dialogues, S3.4, true",
        "dialogues, S3.2, true",
        "dialogues, S3.7, false",
        "surveys, S3.7, true",
        "surveys, S3.1, true",
        "surveys, S3.4, false"
    })
    void should_tell_a_dialogue_among_surveys_and_a_survey_among_dialogues(String list, String section, boolean right) {
        String told = list.equals("dialogues") ? "'kind': 'PEOPLE'" : "'method': 'Phiếu in'";
        Report report = report("'" + list + "': [{" + told + ", 'section': '" + section + "'}]");
        if (right) {
            check("XSC-10", report).holds();
        } else {
            check("XSC-10", report).fails(INFO, "/" + list + "/0/section");
        }
        check("XSC-10", report("'dialogues': []")).isNotApplicable();
    }

    private static Plan steps(String... steps) {
        return plan("'steps': [" + String.join(", ", steps) + "]");
    }

    private static String owned(String level, String kind) {
        return "{'text': 'Khảo sát', 'owners': [{'name': 'Phòng Nội vụ', 'level': '" + level + "', 'kind': '" + kind
                + "'}]}";
    }

    @Test
    void should_tell_an_owner_above_the_commune() {
        check("PLN-05", steps(owned("COMMUNE", "DEPARTMENT"))).holds();
        check("PLN-05", steps(owned("DISTRICT", "PUBLIC_SERVICE_UNIT"))).holds();
        check("PLN-05", steps(owned("COMMUNE", "DEPARTMENT"), owned("DISTRICT", "DEPARTMENT")))
                .fails(WARNING, "/steps/1")
                .finding("Phòng Nội vụ");
        check("PLN-05", steps("{'text': 'Khảo sát'}")).isNotApplicable();
    }

    @Test
    void should_ask_for_inspection_and_reporting() {
        check("PLN-06", steps("{'text': 'Kiểm tra, báo cáo kết quả hằng quý'}")).holds();
        check("PLN-06", steps("{'text': 'Rút kinh nghiệm, báo cáo', 'kind': 'REVIEW'}"))
                .holds();
        check("PLN-06", steps("{'text': 'Sơ kết, khảo sát'}"))
                .fails(INFO, "/steps")
                .expecting("ít nhất một lần kiểm tra việc thực hiện");
        check("PLN-06", steps("{'text': 'Kiểm tra việc khảo sát'}"))
                .fails(INFO, "/steps")
                .expecting("chế độ báo cáo kết quả thực hiện");
        check("PLN-06", plan("'purposes': ['Phục vụ Nhân dân']")).isNotApplicable();
    }

    private static String step(String kind, String end) {
        return "{'text': 'Lắp đặt năm máy tra cứu thông tin tại trụ sở xã', 'deadline': {'kind': 'IN', 'end': '" + end
                + "'}" + (kind.isEmpty() ? "" : ", 'kind': '" + kind + "'") + "}";
    }

    private static Checked answered(Plan plan, String report) {
        return check("PLN-08", report(report), CheckContext.none().plan(plan));
    }

    @ParameterizedTest
    @CsvSource({
        "LAUNCH, Đã ra mắt mô hình",
        "BASELINE_SURVEY, Khảo sát đầu kỳ tại các thôn",
        "SURVEY, Lấy 100 phiếu",
        "REVIEW, Kiểm tra hai lần"
    })
    void should_tell_a_step_of_which_the_report_does_not_speak(String kind, String told) {
        Plan plan = steps(step(kind, "2024-12"));
        answered(plan, "'opening': '" + told + "'").holds();
        answered(plan, "'opening': 'Thực hiện Kế hoạch'")
                .fails(WARNING, "")
                .expecting("kết quả của việc “Lắp đặt năm máy tra cứu thông tin tại trụ sở xã”");
        // not due yet
        answered(steps(step(kind, "2025-01")), "'opening': 'Thực hiện Kế hoạch'")
                .isNotApplicable();
    }

    @Test
    void should_look_for_tasks_by_their_words() {
        Plan plan = steps(step("", "2024-11"));
        answered(plan, "'facilities': [{'name': 'Máy tra cứu thông tin'}]").holds();
        answered(plan, "'opening': 'Thực hiện Kế hoạch'").fails(INFO, "");
        answered(steps("{'text': 'Họp dân', 'deadline': {'kind': 'IN', 'end': '2024-05'}}"), "'opening': 'A'")
                .isNotApplicable();
    }

    @Test
    void should_not_judge_without_the_plan_or_by_another() {
        Plan plan = steps(step("LAUNCH", "2024-11"));
        isOpenBecause(check("PLN-08", report("'opening': 'A'")), "Cần kế hoạch");
        Report other = peer("'opening': 'A'");
        isOpenBecause(check("PLN-08", other, CheckContext.none().plan(plan)), "không phải của xã này");
        OfficialDocument later = ReportJson.read(json("An Lạc", "2025", "2026-01-05", ""));
        isOpenBecause(check("PLN-08", later, CheckContext.none().plan(plan)), "không cùng thời gian");
    }

    private static Report survey(String forms, String... shares) {
        List<String> terms = List.of("VERY_SATISFIED", "SATISFIED", "NEUTRAL", "DISSATISFIED", "VERY_DISSATISFIED");
        String levels = IntStream.range(0, shares.length)
                .mapToObj(i ->
                        "{'printed': 'Mức " + i + "', 'term': '" + terms.get(i) + "', 'percent': '" + shares[i] + "'}")
                .collect(Collectors.joining(", "));
        return report("'surveys': [{" + forms + ", 'levels': [" + levels + "]}]");
    }

    @Test
    void should_accept_shares_that_some_number_of_forms_gives() {
        check("SUR-14", survey("'valid': 3", "33.3", "66.7")).holds();
        check("SUR-14", survey("'valid': 3", "33", "33", "33", "0", "0")).holds();
        check("SUR-14", survey("'collected': 12", "33.3", "41.7")).holds();
        check("SUR-14", survey("'size': {'count': 3, 'basis': 'PER_VILLAGE', 'units': 4}", "33.3", "41.7"))
                .holds();
        // adjusted to 100: 16,67 three times would be 16,7 and 50,1
        check("SUR-14", survey("'valid': 6", "16.7", "16.7", "16.7", "49.9", "0"))
                .holds();
    }

    @Test
    void should_tell_shares_that_no_number_gives_together() {
        // 33,3 asks for a multiple of 3 up to 11, 41,7 for 12
        check("SUR-14", survey("'collected': 11", "33.3", "41.7"))
                .fails(WARNING, "/surveys/0/levels")
                .finding("33,3; 41,7 (%), không có số phiếu nào trong khoảng đó cho cùng lúc các tỷ lệ này");
        check("SUR-14", survey("'issued': 50, 'size': {'count': 11, 'basis': 'TOTAL'}", "33.3", "41.7"))
                .fails(WARNING, "/surveys/0/levels");
        // each is a whole number of 200 forms, but 99,5 % are 199 of them
        check("SUR-14", survey("'valid': 200", "50.0", "49.5", "0.1", "0.1", "0.1"))
                .isNotApplicable();
    }

    @Test
    void should_tell_whole_counts_that_do_not_make_all_forms() {
        // 25, 23 and 1 of 50 forms: 98 % would do for rounded shares, but one form is missing
        check("SUR-14", survey("'valid': 50", "50", "46", "0", "0", "2"))
                .fails(WARNING, "/surveys/0/levels")
                .expecting("các tỷ lệ của 50 phiếu hợp lệ");
        // a part of the scale may leave forms over
        check("SUR-14", survey("'valid': 50", "50", "46", "2")).holds();
        // 8 forms: 12 or 13 % is one of them, 38 % three; five levels of 8 print 13, 13, 13, 25, 38 as 1, 1, 1, 2, 3
        check("SUR-14", survey("'valid': 8", "13", "13", "13", "25", "38")).holds();
        // 7 forms: 14, 14, 14, 14 and 43 are 1, 1, 1, 1, 3
        check("SUR-14", survey("'valid': 7", "14", "14", "14", "14", "43")).holds();
        // 201 forms: 0 stands for 0 or 1 of them, so that 200 + 1 close
        check("SUR-14", survey("'valid': 201", "100", "0", "0", "0", "0")).holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'phase': 'BASELINE'", "'valid': 30000", "'collected': 0"})
    void should_not_judge_without_a_number_of_forms_that_decides(String forms) {
        check("SUR-14", survey(forms, "33.3", "41.7")).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({"33.333, 41.7", "80, 70"})
    void should_not_judge_shares_with_many_digits_or_above_all(String one, String other) {
        check("SUR-14", survey("'collected': 11", one, other)).isNotApplicable();
    }
}
