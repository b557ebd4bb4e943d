package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.header;
import static vn.thanthien.rules.catalogue.Documents.line;
import static vn.thanthien.rules.catalogue.Documents.plan;
import static vn.thanthien.rules.catalogue.Documents.report;
import static vn.thanthien.rules.catalogue.Documents.withHeader;
import static vn.thanthien.rules.catalogue.Documents.withSymbol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;

/** DOC: the head of the document and what is left to be filled in. */
class HeaderRulesTest {

    private static final Report RIGHT = report().build();

    private static Report bare() {
        return Report.builder()
                .status(DocumentStatus.ISSUED)
                .locality(Documents.locality().build())
                .period(ReportingPeriod.ofYear(2025))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOC-01", "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-07", "DOC-08", "DOC-10", "DOC-11", "DOC-12",
                "DOC-14", "DOC-15", "DOC-20", "DOC-22"
            })
    void should_pass_where_the_form_is_right(String rule) {
        check(rule, RIGHT).holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOC-02", "DOC-03", "DOC-04", "DOC-05", "DOC-07", "DOC-08", "DOC-09", "DOC-10", "DOC-12", "DOC-14",
                "DOC-15", "DOC-16", "DOC-22"
            })
    void should_not_apply_where_nothing_is_printed(String rule) {
        check(rule, bare()).isNotApplicable();
    }

    @Test
    void should_name_every_missing_component_in_one_finding() {
        Checked checked = check("DOC-01", bare()).fails(ERROR, "");
        assertThat(checked.findings().get(0).actual().in(Language.ENGLISH))
                .isEqualTo("missing: the name of the issuing organ; the type of the document; the abstract;"
                        + " recipients (Nơi nhận); number and symbol; place and date of issue; office and name of the"
                        + " signer");
        assertThat(checked.findings().get(0).citations()).hasSize(1);
        check(
                        "DOC-01",
                        withHeader(
                                DocumentHeader.builder().from(header().build()).abstractLine(" ")))
                .fails(ERROR, "/header")
                .finding("thiếu trích yếu nội dung");
    }

    @Test
    void should_let_a_draft_lack_symbol_date_and_signer() {
        Report.Builder draft = report().status(DocumentStatus.DRAFT)
                .header(DocumentHeader.builder()
                        .issuer(Documents.COMMITTEE)
                        .kind(DocumentKind.REPORT)
                        .abstractLine("Kết quả")
                        .build());
        check("DOC-01", draft.build())
                .fails(INFO, "/header")
                .finding("thiếu số, ký hiệu; địa danh và thời gian ban hành");
        check("DOC-01", draft.recipients(List.of()).build()).fails(ERROR, "/header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/BC-UBND", "…/BC-UBND", "   /BC-UBND", "00/BC-UBND"})
    void should_want_a_number(String symbol) {
        check("DOC-02", withSymbol(symbol))
                .fails(ERROR, "/header/symbol")
                .withValues(List.of(), List.of(DocumentSymbol.parse(symbol)));
        check(
                        "DOC-02",
                        report().status(DocumentStatus.DRAFT)
                                .header(header().symbol(DocumentSymbol.parse(symbol))
                                        .build())
                                .build())
                .fails(INFO, "/header/symbol");
    }

    @Test
    void should_want_a_leading_zero_below_ten() {
        check("DOC-02", withSymbol("5/BC-UBND"))
                .fails(WARNING, "/header/symbol")
                .expecting("05")
                .finding("“5/BC-UBND”");
        check("DOC-02", withSymbol("05/BC-UBND")).holds();
    }

    @Test
    void should_want_the_place_to_name_the_unit() {
        check("DOC-07", withHeader(header().place("Xã An Lạc"))).holds();
        check("DOC-07", withHeader(header().place("an lạc")))
                .fails(WARNING, "/header/place")
                .finding("an lạc");
        check("DOC-07", withHeader(header().place("Thanh Hóa")))
                .fails(WARNING, "/header/place")
                .withValues(List.of("An Lạc"), List.of("Thanh Hóa"));
        check("DOC-07", withHeader(DocumentHeader.builder().date(PartialDate.of(2025, 12, 20))))
                .fails(WARNING, "/header")
                .finding("không có");
    }

    @Test
    void should_want_a_complete_date() {
        check("DOC-08", withHeader(header().date(PartialDate.parse("2025-12"))))
                .fails(ERROR, "/header/date")
                .finding("12/2025");
        check(
                        "DOC-08",
                        report().status(DocumentStatus.DRAFT)
                                .header(header().date(PartialDate.parse("2025-12"))
                                        .build())
                                .build())
                .fails(INFO, "/header/date");
    }

    @Test
    void should_not_be_dated_after_the_day_of_the_check() {
        CheckContext before = CheckContext.none().asOf(LocalDate.of(2025, 12, 19));
        check("DOC-08", RIGHT, before)
                .fails(ERROR, "/header/date")
                .expecting("không sau ngày kiểm tra 19/12/2025")
                .finding("20/12/2025");
        check("DOC-08", RIGHT, CheckContext.none().asOf(LocalDate.of(2025, 12, 20)))
                .holds();
    }

    @Test
    void should_not_be_dated_before_a_document_that_it_cites() {
        Report citing = Documents.citing(
                Documents.mention("01/KH-UBND", "2025-01-02", Documents.PROVINCE, DocumentRole.BACKGROUND),
                Documents.mention("99/CV-HU", "2025-12-21", Documents.PROVINCE, DocumentRole.ORDERS_REPORT));
        check("DOC-08", citing)
                .fails(ERROR, "/header/date")
                .expecting("không trước văn bản được viện dẫn 99/CV-HU ngày 21/12/2025");
        check(
                        "DOC-08",
                        Documents.citing(Documents.mention(
                                "99/CV-HU", "2025-12", Documents.PROVINCE, DocumentRole.ORDERS_REPORT)))
                .holds();
    }

    @Test
    void should_not_be_dated_before_the_last_day_of_its_figures() {
        PeriodFigures toNewYearsEve = PeriodFigures.builder()
                .period(ReportingPeriod.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .build();
        check("DOC-08", report().figures(toNewYearsEve).build())
                .fails(ERROR, "/header/date")
                .expecting("không trước ngày chốt số liệu 31/12/2025");
        // a year as such has no printed end: reports close before the year does
        check(
                        "DOC-08",
                        report().figures(PeriodFigures.builder()
                                        .period(ReportingPeriod.ofYear(2025))
                                        .build())
                                .build())
                .holds();
    }

    @Test
    void should_want_commune_and_period_in_the_abstract() {
        check("DOC-10", withHeader(header().abstractLine("Kết quả thực hiện mô hình")))
                .fails(INFO, "/header/abstractLine")
                .expecting("trích yếu có nêu xã An Lạc; 2025");
        check("DOC-10", withHeader(header().abstractLine("Kết quả thực hiện mô hình xã AN LẠC")))
                .fails(INFO, "/header/abstractLine")
                .expecting("trích yếu có nêu 2025");
        Report twoYears = report().period(ReportingPeriod.builder().years(2).build())
                .header(header().abstractLine("Kết quả 02 năm ở xã An Lạc").build())
                .build();
        check("DOC-10", twoYears).holds();
        check(
                        "DOC-10",
                        report().period(ReportingPeriod.builder().build())
                                .header(header().abstractLine("Kết quả ở xã An Lạc")
                                        .build())
                                .build())
                .holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"……, ", "....", "[ ]", "____", "{{place}}"})
    void should_find_what_is_left_of_a_template(String rest) {
        check("DOC-20", withHeader(header().place("An Lạc " + rest))).fails(ERROR, "/header/place");
    }

    @Test
    void should_find_blanks_in_prose_and_leave_an_ellipsis_alone() {
        Report.Builder prose = report();
        check("DOC-20", prose.opening("Theo văn bản ngày dd/mm/2025").build()).fails(ERROR, "/opening");
        check(
                        "DOC-20",
                        prose.opening("Hộ tịch, đất đai, chứng thực…; các việc khác....")
                                .build())
                .holds();
        NarrativeSection blank = NarrativeSection.builder()
                .paragraphs(List.of("Tốt.", "Đã nhận ......... hồ sơ."))
                .build();
        check("DOC-20", report().sections(List.of(blank)).build()).fails(ERROR, "/sections/0/paragraphs/1");
        check(
                        "DOC-20",
                        report().recipients(List.of(line("Như trên"), line("______")))
                                .build())
                .fails(ERROR, "/recipients/1/printed");
        Signature unsigned = Documents.signature().name("……………").build();
        check("DOC-20", report().signature(unsigned).build()).fails(ERROR, "/signature/name");
        check(
                        "DOC-20",
                        report().status(DocumentStatus.DRAFT)
                                .signature(unsigned)
                                .build())
                .fails(INFO, "/signature/name");
    }

    @Test
    void should_not_miss_what_cannot_be_read() {
        Report.Builder smudged = report().header(DocumentHeader.builder()
                        .from(header().build())
                        .issuer(Optional.empty())
                        .place(Optional.empty())
                        .date(PartialDate.parse("2025-12"))
                        .build())
                .signature(Signature.builder().office("CHỦ TỊCH").build());
        check("DOC-01", smudged.build()).fails(ERROR, "/header");
        smudged.illegible(List.of("/header", "/signature/name", "/signature/authority"));
        check("DOC-01", smudged.build()).holds();
        check("DOC-02", smudged.build()).isNotApplicable();
        check("DOC-07", smudged.build()).isNotApplicable();
        check("DOC-08", smudged.build()).holds();
        check("DOC-14", smudged.build()).holds();
        check("DOC-15", smudged.build()).isNotApplicable();
    }

    @Test
    void should_speak_of_plans_too() {
        check("DOC-01", plan().build()).holds();
        check("DOC-04", plan().build()).holds();
        check("DOC-08", plan().build()).holds();
    }

    @Test
    void should_not_take_the_whole_document_for_a_place_that_cannot_be_read() {
        Report.Builder blank = Report.builder().from(withSymbol("/BC-UBND"));
        check("DOC-02", blank.illegible(List.of("")).build()).fails(ERROR, "/header/symbol");
        check("DOC-02", blank.illegible(List.of("/header/symbol")).build()).isNotApplicable();
    }
}
