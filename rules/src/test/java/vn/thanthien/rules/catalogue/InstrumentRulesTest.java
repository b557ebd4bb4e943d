package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.document.DocumentRole.BACKGROUND;
import static vn.thanthien.core.document.DocumentRole.LEGAL_BASIS;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.header;
import static vn.thanthien.rules.catalogue.Documents.mention;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Report;

/** DIR: legal instruments against the law table. */
class InstrumentRulesTest {

    private static final String ORDINANCE = "34/2007/PL-UBTVQH11";

    private static Plan plan(String date, int year, String symbol) {
        return Documents.plan()
                .period(ReportingPeriod.ofYear(year))
                .header(header().date(PartialDate.parse(date)).build())
                .mentions(List.of(mention(symbol).roles(List.of(BACKGROUND)).build()))
                .build();
    }

    private static Report report(String date, int year, String symbol, DocumentRole role) {
        return Documents.report()
                .period(ReportingPeriod.ofYear(year))
                .header(header().date(PartialDate.parse(date)).build())
                .mentions(List.of(mention(symbol).roles(List.of(role)).build()))
                .build();
    }

    private static DocumentMention titled(DocumentMention.Builder mention, DocumentKind kind, String title) {
        return mention.kind(kind).subject(title).build();
    }

    @Test
    void should_find_an_instrument_that_expires_inside_the_plan() {
        Checked checked = check("DIR-06", plan("2023-04-10", 2023, ORDINANCE));
        checked.fails(WARNING, "/mentions/0/symbol")
                .expecting("văn bản có hiệu lực đến hết thời gian thực hiện kế hoạch, 31/12/2023"
                        + " (văn bản thay thế: Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15)")
                .finding("Pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn số 34/2007/PL-UBTVQH11"
                        + " chỉ có hiệu lực đến hết ngày 30/6/2023");
        assertThat(checked.findings().get(0).note()).isEmpty();
    }

    @Test
    void should_find_an_instrument_that_has_expired() {
        check("DIR-06", plan("2023-07-01", 2023, ORDINANCE)).fails(ERROR, "/mentions/0/symbol");
        check("DIR-06", plan("2022-04-10", 2022, ORDINANCE)).holds();
        check("DIR-06", report("2024-01-10", 2023, ORDINANCE, LEGAL_BASIS)).fails(ERROR, "/mentions/0/symbol");
    }

    @Test
    void should_say_that_a_row_is_not_checked_and_cite_nothing() {
        Checked checked = check("DIR-06", plan("2023-04", 2023, "149/2018/NĐ-CP"));
        checked.fails(ERROR, "/mentions/0/symbol")
                .expecting("văn bản còn hiệu lực và áp dụng cho cơ quan nhà nước (cần kiểm tra)")
                .finding(
                        "Nghị định số 149/2018/NĐ-CP, theo dữ liệu chưa đối chiếu với văn bản gốc, có thể đã hết hiệu lực"
                                + " từ 01/02/2021; phạm vi: doanh nghiệp, người sử dụng lao động theo Bộ luật Lao động");
        assertThat(checked.findings().get(0).note().orElseThrow().toString()).contains("chưa được đối chiếu");
        assertThat(checked.findings().get(0).citations()).isEmpty();
    }

    @Test
    void should_offer_the_successor_of_an_unchecked_row_only_for_verification() {
        check("DIR-06", plan("2024-04", 2024, "04/2015/NĐ-CP"))
                .fails(ERROR, "/mentions/0/symbol")
                .expecting("văn bản còn hiệu lực (cần kiểm tra; theo dữ liệu, văn bản thay thế là"
                        + " Nghị định số 59/2023/NĐ-CP)");
    }

    @Test
    void should_let_a_report_tell_of_what_was_in_force_in_its_time() {
        check("DIR-06", report("2024-01-10", 2023, ORDINANCE, BACKGROUND)).holds();
        check("DIR-06", report("2025-01-10", 2024, ORDINANCE, BACKGROUND)).fails(WARNING, "/mentions/0/symbol");
    }

    @Test
    void should_name_the_last_of_several_successors() {
        check("DIR-06", plan("2026-01-05", 2026, "77/2015/QH13"))
                .fails(ERROR, "/mentions/0/symbol")
                .expecting("văn bản có hiệu lực tại thời điểm 05/01/2026"
                        + " (văn bản thay thế: Luật Tổ chức chính quyền địa phương số 72/2025/QH15)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42/2013/QH13", "25/2018/QH14"})
    void should_let_a_law_be_cited_after_it_was_amended(String law) {
        check("DIR-06", plan("2026-08-05", 2026, law)).holds();
        check("DIR-06", report("2026-07-10", 2026, law, LEGAL_BASIS)).holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02/2011/QH13", "99/2013/NĐ-CP", "01/2020/TT-VPCP"})
    void should_not_judge_what_was_not_checked_for_the_day(String symbol) {
        check("DIR-06", plan("2026-08-05", 2026, symbol)).isNotApplicable();
    }

    @Test
    void should_name_the_decree_on_the_one_stop_shop_in_force() {
        check("DIR-06", report("2025-12-20", 2025, "61/2018/NĐ-CP", LEGAL_BASIS))
                .fails(ERROR, "/mentions/0/symbol")
                .expecting("văn bản có hiệu lực tại thời điểm 20/12/2025 (văn bản thay thế: Nghị định số"
                        + " 118/2025/NĐ-CP)");
        check("DIR-06", report("2025-12-20", 2025, "61/2018/NĐ-CP", BACKGROUND)).holds();
    }

    @Test
    void should_know_a_law_by_its_title_although_another_amends_it() {
        check("DIR-08", Documents.citing(titled(DocumentMention.builder(), DocumentKind.LAW, "Luật Tiếp công dân")))
                .holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luật dân chủ ở cơ sở", "Luật Thực hiện dân chủ ở cơ sở", "10/2022/QH15"})
    void should_find_a_plan_older_than_the_law_that_it_carries_out(String law) {
        DocumentMention.Builder plan = mention("10/KH-UBND").executes(List.of(law));
        check("DIR-07", Documents.citing(plan.date(PartialDate.of(2023, 2, 2)).build()))
                .fails(WARNING, "/mentions/0/executes/0")
                .expecting("không trước ngày Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 có hiệu lực (01/7/2023)")
                .finding("10/KH-UBND ngày 02/02/2023");
        check("DIR-07", Documents.citing(plan.date(PartialDate.of(2023, 7)).build()))
                .holds();
        check(
                        "DIR-07",
                        Documents.citing(plan.executes(List.of("Luật Đất đai", "39-NQ/ĐU"))
                                .build()))
                .isNotApplicable();
    }

    @Test
    void should_say_that_the_first_day_in_force_is_not_checked() {
        DocumentMention plan = mention("10/KH-UBND")
                .date(PartialDate.of(2022, 2, 2))
                .executes(List.of("42/2022/NĐ-CP"))
                .build();
        Checked checked = check("DIR-07", Documents.citing(plan)).fails(WARNING, "/mentions/0/executes/0");
        assertThat(checked.findings().get(0).note()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDINANCE | 34/2007/PL-UBTVQH11 | Thực hiện quy chế dân chủ ở cơ sở",
                "LAW       | 10/2022/QH15        | Dân chủ ở cơ sở",
                "DECREE    | 118/2025/NĐ-CP      | về thực hiện các thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
            })
    void should_note_a_title_that_is_not_the_official_one(DocumentKind kind, String symbol, String title) {
        check("DIR-08", Documents.citing(titled(mention(symbol), kind, title))).fails(INFO, "/mentions/0/subject");
    }

    @Test
    void should_know_a_law_by_a_part_of_its_title() {
        check("DIR-08", Documents.citing(titled(DocumentMention.builder(), DocumentKind.LAW, "Luật dân chủ ở cơ sở")))
                .fails(INFO, "/mentions/0/subject")
                .expecting("“Thực hiện dân chủ ở cơ sở” (Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAW    | 10/2022/QH15    | Thực hiện dân chủ ở cơ sở",
                "LAW    | 42/2013/QH13    | Luật Tiếp công dân năm 2013",
                "DECREE | 118/2025/NĐ-CP  | cơ chế một cửa",
                "DECREE | 118/2025/NĐ-CP  | cải cách hành chính",
                "DECREE | 13/2021/NĐ-CP   | Quy định về đối thoại với thanh niên; cơ chế, chính sách",
            })
    void should_accept_official_titles_and_paraphrases(DocumentKind kind, String symbol, String title) {
        check("DIR-08", Documents.citing(titled(mention(symbol), kind, title))).holds();
    }

    @Test
    void should_not_compare_with_a_title_that_was_not_checked() {
        check("DIR-08", Documents.citing(titled(mention("149/2018/NĐ-CP"), DocumentKind.DECREE, "thực hiện dân chủ")))
                .isNotApplicable();
        check("DIR-08", Documents.citing(titled(DocumentMention.builder(), DocumentKind.LAW, "Đất đai")))
                .isNotApplicable();
    }
}
