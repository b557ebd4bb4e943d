package vn.thanthien.render.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.Annex;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.PrintedList;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.locality.Neighbour;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.Comparator;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.MultiplicationFactor;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.PrintedFraction;
import vn.thanthien.core.report.Proposals;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.core.report.SizeBasis;
import vn.thanthien.core.report.SizeFactor;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.SurveySize;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

class ComposerTest {

    private static final Composer COMPOSER = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));

    private static Report.Builder plain() {
        return Report.builder()
                .locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Đồng Lúa")
                        .build())
                .period(ReportingPeriod.ofYear(2025));
    }

    private static Reading reading(Report report) {
        return Reading.of(COMPOSER.compose(report));
    }

    @Test
    void should_print_neighbours_on_every_side_and_on_none() {
        Report report = plain().locality(Locality.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Đồng Lúa")
                        .addNeighbours(
                                Neighbour.builder().name("xã Bình An").build(),
                                Neighbour.builder()
                                        .direction(Direction.NORTH_EAST)
                                        .name("xã Kim Xa")
                                        .build())
                        .build())
                .build();
        assertThat(reading(report).text()).contains("Phía Đông Bắc giáp xã Kim Xa; giáp xã Bình An");
    }

    @Test
    void should_print_ranges_and_rough_numbers_as_they_are() {
        Report report = plain().addFrequencies(FrequencyClaim.builder()
                        .activity("Giao ban")
                        .count(1)
                        .upperCount(2)
                        .unit(ScheduleUnit.TIMES)
                        .per(TimeUnit.WEEK)
                        .build())
                .addBreakdowns(PrintedBreakdown.builder()
                        .wording("Hồ sơ")
                        .count(900)
                        .approximation(Approximation.NEARLY)
                        .addParts(BreakdownPart.builder()
                                .label("trực tiếp")
                                .count(400)
                                .approximation(Approximation.OVER)
                                .build())
                        .build())
                .addMultiplications(Multiplication.builder()
                        .wording("Bảng")
                        .count(40)
                        .approximation(Approximation.ABOUT)
                        .addFactors(MultiplicationFactor.builder()
                                .count(13)
                                .wording("thôn")
                                .approximation(Approximation.NEARLY)
                                .build())
                        .build())
                .build();
        assertThat(reading(report).text())
                .contains("01–02 lần/tuần", "gần 900", "trên 400", "khoảng 40", "gần 13 thôn");
    }

    private static Table dossiers(Reading reading) {
        return reading.tables().stream()
                .filter(table -> table.unit().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> last(Table table) {
        Row total = table.body().get(table.body().size() - 1);
        return total.cells().stream()
                .map(Cell::content)
                .map(content -> content.shown())
                .toList();
    }

    @Test
    void should_print_the_parts_of_a_report_in_the_order_of_the_outline() {
        assertThat(reading(Reading.report("quang-trung-2023")).lines())
                .containsSubsequence(
                        "Số: ....../BC-UBND",
                        "Xã Quang Trung, ngày ...... tháng 11 năm 2023",
                        "BÁO CÁO",
                        "I. ĐẶC ĐIỂM TÌNH HÌNH",
                        "1. Đặc điểm tình hình",
                        "Xã có diện tích tự nhiên 706,48 ha; 1.348 hộ; 4.906 nhân khẩu; 11 chi bộ; 215 đảng viên.",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "2. Văn bản lãnh đạo, chỉ đạo",
                        "39-NQ/ĐU",
                        "22/3/2023",
                        "6. Kết quả cải cách thủ tục hành chính",
                        "- 100% hồ sơ TTHC được tiếp nhận trên Hệ thống thông tin một cửa điện tử.",
                        "8. Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh",
                        "- Kết quả giải quyết đơn: 20 đơn đã giải quyết; 03 đơn đang giải quyết.",
                        "11. Gửi thư chúc mừng, chia buồn, xin lỗi, cảm ơn",
                        "- Thư chúc mừng: 70 thư.",
                        "III. ĐÁNH GIÁ CHUNG",
                        "V. ĐỀ XUẤT, KIẾN NGHỊ",
                        "TT. Đảng ủy, HĐND xã (B/c);",
                        "CHỦ TỊCH",
                        "Nguyễn Văn Thắng");
    }

    @Test
    void should_print_steps_and_bases_of_a_plan() {
        assertThat(Reading.of(COMPOSER.compose(Reading.plan("binh-luong-plan-2023")))
                        .lines())
                .containsSubsequence(
                        "UBND XÃ",
                        "BAN ĐIỀU HÀNH",
                        "KẾ HOẠCH",
                        "Thực hiện Kế hoạch số 93-KH/BDVTU ngày 10 tháng 02 năm 2023 của Ban Dân vận Tỉnh ủy Thanh Hóa"
                                + " về xây dựng mô hình “Chính quyền thân thiện vì nhân dân phục vụ”"
                                + " trên địa bàn tỉnh năm 2023;",
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "II. NỘI DUNG THỰC HIỆN",
                        "2. Tiếp tục thực hiện cải cách hành chính",
                        "III. QUY TRÌNH, THỜI GIAN THỰC HIỆN",
                        "trước ngày 25/4/2023",
                        "tháng 5 đến tháng 12/2023",
                        "IV. TỔ CHỨC THỰC HIỆN",
                        "3. Khối Dân vận",
                        "TRƯỞNG BAN",
                        "CHỦ TỊCH UBND XÃ",
                        "Lê Đức Tuấn");
    }

    @Test
    void should_print_the_recipients_as_the_paper_has_them() {
        assertThat(reading(Reading.report("quang-trung-2023")).lines())
                .contains("Lưu: VP.")
                .doesNotContain("Lưu: VT, VP.");
        assertThat(reading(Reading.report("hoang-cat-2023")).lines()).contains("LưuVT.");
        assertThat(reading(plain().build()).lines()).contains("Lưu: VT.");
        assertThat(reading(plain().addRecipients(
                                        Recipient.builder().printed("Các thôn").build())
                                .build())
                        .lines())
                .containsSubsequence("Các thôn;", "Lưu: VT.");
    }

    @Test
    void should_close_a_plan_in_its_words_or_the_usual_ones() {
        Plan plan = Reading.plan("binh-luong-plan-2023");
        assertThat(Reading.of(COMPOSER.compose(plan)).text()).doesNotContain("Trên đây là");
        Closing words = Closing.builder()
                .text("Đề nghị các thôn thực hiện Kế hoạch này.")
                .build();
        assertThat(Reading.of(COMPOSER.compose(closed(plan, words))).text())
                .contains("Đề nghị các thôn thực hiện Kế hoạch này./.");
        Closing addressed = Closing.builder()
                .addressees(List.of(Organ.builder().name("Đảng ủy xã").build()))
                .build();
        assertThat(Reading.of(COMPOSER.compose(closed(plan, addressed))).text())
                .contains("Trên đây là kế hoạch thực hiện mô hình", "kính gửi Đảng ủy xã xem xét");
    }

    private static Plan closed(Plan plan, Closing closing) {
        Plan.Builder builder = Plan.builder();
        return builder.from(plan).closing(closing).build();
    }

    @Test
    void should_cite_documents_under_the_content_of_the_plan_that_names_them() {
        assertThat(Reading.of(COMPOSER.compose(Reading.plan("binh-luong-plan-2023")))
                        .lines())
                .containsSubsequence(
                        "+ Quyết định số 763-QĐ/TU ngày 15/10/2021 của Ban Thường vụ Tỉnh ủy"
                                + " về Quy chế công tác dân vận của hệ thống chính trị;",
                        "+ Pháp lệnh số 34/2007/PL-UBTVQH11 ngày 20/4/2007 về thực hiện quy chế dân chủ ở cơ sở.",
                        "2. Tiếp tục thực hiện cải cách hành chính",
                        "3. Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở",
                        "+ Nghị định số 149/2018/NĐ-CP ngày 07/11/2018 của Chính phủ quy định chi tiết Khoản 3,"
                                + " Điều 63 của Bộ luật lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc.",
                        "4. Thực hiện tốt công tác tiếp dân và giải quyết khiếu nại, tố cáo của nhân dân",
                        "+ Quyết định số 218-QĐ/TW của Bộ Chính trị.",
                        "III. QUY TRÌNH, THỜI GIAN THỰC HIỆN");
    }

    @ParameterizedTest
    @CsvSource({"COMMUNE,Xã có 05 thôn.", "WARD,Phường có 05 tổ dân phố."})
    void should_name_the_villages_after_the_kind_of_unit(UnitKind kind, String words) {
        assertThat(reading(plain().locality(Locality.builder()
                                        .kind(kind)
                                        .name("Đồng Lúa")
                                        .villages(5)
                                        .build())
                                .build())
                        .lines())
                .contains(words);
    }

    @Test
    void should_not_break_the_name_of_the_model_in_the_subject() {
        assertThat(reading(Reading.report("quang-trung-2023")).text())
                .contains("“Chính\u00a0quyền\u00a0thân\u00a0thiện, vì\u00a0Nhân\u00a0dân\u00a0phục\u00a0vụ”");
    }

    @Test
    void should_let_a_combined_number_span_its_columns() {
        Reading reading = reading(Reading.report("hoang-cat-2023"));
        Row total = dossiers(reading).body().get(0);

        assertThat(total.cells().get(6).content().shown()).isEqualTo("903");
        assertThat(total.cells().get(6).columns()).isEqualTo(2);
        assertThat(reading.text()).contains("“Trước hạn” và “Đúng hạn” là số hồ sơ trước hạn và đúng hạn gộp lại");
    }

    @Test
    void should_print_what_a_review_of_several_years_tells() {
        assertThat(reading(Reading.report("interim-2025")).lines())
                .contains(
                        "Ban Tổ chức mô hình có 23 thành viên.",
                        "Ban Tổ chức mô hình có 19 thành viên (khi thành lập, 2023).",
                        "- Kinh phí thực hiện mô hình: 486.000.000 đồng, gồm: ngân sách phường: 310.000.000 đồng;"
                                + " xã hội hóa: 176.000.000 đồng.",
                        "- Bảng khẩu hiệu: 39 (03 bảng ở mỗi khóm, ấp x 13 khóm, ấp).",
                        "- Bảng tự chấm điểm năm 2024: 92,5/100 điểm.",
                        "- Thị ủy Tân Thành xếp loại việc thực hiện mô hình năm 2024: Tốt.",
                        "từ 90% đến 95%")
                .containsSubsequence("SỐ LIỆU 03 NĂM");
    }

    @Test
    void should_print_a_list_in_its_introducing_words() {
        Report report = plain().lists(List.of(
                        contents().introduction("như").build(),
                        contents().complete(false).build(),
                        contents().build()))
                .build();
        assertThat(reading(report).lines())
                .anyMatch(line -> line.contains("11 nội dung, như: Ngân sách; Phí"))
                .anyMatch(line -> line.contains("11 nội dung, trong đó: Ngân sách; Phí"))
                .anyMatch(line -> line.contains("11 nội dung: Ngân sách; Phí"));
    }

    private static PrintedList.Builder contents() {
        return PrintedList.builder().subject("nội dung").countPrinted("11").items(List.of("Ngân sách", "Phí"));
    }

    @Test
    void should_print_a_number_of_forms_that_stands_for_several_things() {
        SizeFactor years =
                SizeFactor.builder().basis(SizeBasis.PER_YEAR).units(2).build();
        SurveySize size = SurveySize.builder()
                .count(50)
                .basis(SizeBasis.PER_VILLAGE)
                .factors(List.of(years))
                .build();
        Survey survey = Survey.builder().size(size).build();
        assertThat(reading(plain().surveys(List.of(survey)).build()).lines())
                .anyMatch(line -> line.contains("mỗi thôn 50 phiếu, mỗi năm (02 năm)"));
    }

    @Test
    void should_begin_an_annex_after_the_signature_and_tell_to_what_it_belongs() {
        assertThat(reading(Report.builder()
                                .from(Reading.report("complete-2025"))
                                .addAnnexes(Annex.builder()
                                        .label("Phụ lục I")
                                        .title("Danh mục thủ tục")
                                        .addParagraphs("Danh mục có 03 thủ tục.")
                                        .build())
                                .build())
                        .lines())
                .containsSequence(
                        "Phụ lục I",
                        "Danh mục thủ tục",
                        "Kèm theo Báo cáo số 05/BC-UBND ngày 05/01/2026 của Ủy ban nhân dân xã Thanh Bình",
                        "Danh mục có 03 thủ tục.");
    }

    @Test
    void should_set_a_wide_table_on_a_lying_page_of_its_own() {
        AdministrativeDocument document =
                Composer.of(Profile.shipped("thanh-hoa-5-3-4")).compose(Reading.report("complete-2025"));

        assertThat(document.annexes()).singleElement().satisfies(annex -> {
            assertThat(annex.label().shown()).isEqualTo("Phụ lục");
            assertThat(annex.page()).contains(PageSetup.A4_LANDSCAPE);
            assertThat(annex.body().get(0)).isInstanceOf(Table.class);
        });
        assertThat(Reading.of(document).lines())
                .anyMatch(line -> line.contains("2.400; hồ sơ") && line.contains("tại Phụ lục kèm theo"));
    }

    @Test
    void should_set_a_report_of_an_organ_of_the_party_in_its_form() {
        Report report = Reading.report("complete-2025");
        AdministrativeDocument document = Composer.of(Profile.shipped("thanh-hoa-5-3-4"))
                .compose(Report.builder()
                        .from(report)
                        .header(DocumentHeader.builder()
                                .from(report.getHeader().orElseThrow())
                                .symbol(DocumentSymbol.parse("05-BC/ĐU"))
                                .issuer(Organ.of(
                                        "ĐẢNG ỦY XÃ THANH BÌNH",
                                        OrganKind.PARTY_COMMITTEE,
                                        AdministrativeLevel.COMMUNE))
                                .build())
                        .build());

        assertThat(document.header().form()).isEqualTo(DocumentForm.PARTY);
        assertThat(document.header().numberLine().shown()).isEqualTo("Số 05-BC/ĐU");
        assertThat(document.signature().orElseThrow().authority().get(0).shown())
                .startsWith("T/M ");
    }

    @Test
    void should_print_the_organs_of_a_joint_report_the_leading_one_first() {
        Report joint = plain().header(DocumentHeader.builder()
                        .issuer(Organ.of("KHỐI DÂN VẬN", OrganKind.MASS_MOBILISATION_BLOC, AdministrativeLevel.COMMUNE))
                        .jointIssuers(List.of(Organ.of(
                                "ỦY BAN NHÂN DÂN XÃ ĐỒNG LÚA",
                                OrganKind.PEOPLES_COMMITTEE,
                                AdministrativeLevel.COMMUNE)))
                        .build())
                .build();

        assertThat(COMPOSER.compose(joint).header().issuingOrgan())
                .extracting(line -> line.shown())
                .containsExactly("KHỐI DÂN VẬN\u00a0-", "ỦY BAN NHÂN DÂN", "XÃ ĐỒNG LÚA");
    }

    @Test
    void should_print_claims_as_stated_even_if_they_are_wrong() {
        assertThat(reading(Reading.report("hoang-cat-2023")).lines())
                .contains(
                        "- Tỷ lệ giải quyết đơn thư: 100% (4/5), từ ngày 01/01/2023 đến ngày 30/10/2023.",
                        "- 383 hồ sơ trực tuyến mức độ 3, 4, từ ngày 01/01/2023 đến ngày 30/10/2023.");
    }

    @Test
    void should_print_the_bounds_and_ranges_of_claims() {
        Claim.Builder range = Claim.builder();
        range.figure("surveys.satisfiedRate")
                .comparator(Comparator.BETWEEN)
                .value(PrintedDecimal.parse("95"))
                .upperValue(PrintedDecimal.parse("98"));
        Claim.Builder more = Claim.builder();
        more.figure("letters.thankYou").comparator(Comparator.MORE_THAN).value(PrintedDecimal.of(900));
        Claim.Builder less = Claim.builder();
        less.wording("hồ sơ chậm").comparator(Comparator.LESS_THAN).value(PrintedDecimal.parse("1.5"));

        String lines = String.join(
                "\n",
                reading(plain().addClaims(range.build(), more.build(), less.build())
                                .build())
                        .lines());

        assertThat(lines).contains("từ 95% đến 98%", "Thư cảm ơn: trên 900 thư", "dưới 1,5% hồ sơ chậm");
    }

    @Test
    void should_print_how_exactly_people_and_forms_are_counted() {
        Dialogue.Builder dialogue = Dialogue.builder();
        dialogue.participants(200).approximation(Approximation.ABOUT);
        Survey.Builder survey = Survey.builder();
        survey.issued(300).issuedApproximation(Approximation.OVER).collected(290);

        assertThat(reading(plain().addDialogues(dialogue.build())
                                .addSurveys(survey.build())
                                .build())
                        .lines())
                .anyMatch(line -> line.contains("khoảng 200 người dự"))
                .anyMatch(line -> line.contains("phát ra trên 300 phiếu; thu về 290 phiếu"));
    }

    @Test
    void should_tell_absent_zero_and_none_arisen_apart() {
        Reading reading = reading(plain().figures(PeriodFigures.builder()
                        .dossiers(DossierStatistics.builder()
                                .received(12)
                                .pending(0)
                                .build())
                        .letters(LetterStatistics.builder().thankYou(0).build())
                        .build())
                .addClaims(
                        Claim.builder()
                                .figure("dossiers.resolvedLate")
                                .state(QuantityState.NONE_ARISEN)
                                .build(),
                        Claim.builder()
                                .figure("letters.apology")
                                .state(QuantityState.NONE_ARISEN)
                                .build())
                .build());

        assertThat(last(dossiers(reading)))
                .containsExactly("Tổng cộng", "12", "…", "…", "…", "…", "…", "…", "-", "0", "…", "…");
        assertThat(reading.lines())
                .contains("- Thư cảm ơn: 0 thư.", "- Thư xin lỗi: không phát sinh.")
                .noneMatch(line -> line.startsWith("- Thư chia buồn"));
    }

    @Test
    void should_say_what_cannot_be_read() {
        Reading reading = reading(plain().figures(PeriodFigures.builder()
                        .dossiers(DossierStatistics.builder().received(12).build())
                        .build())
                .addIllegible("/figures/dossiers/resolved", "/figures/letters/condolence", "/header/place")
                .build());

        assertThat(last(dossiers(reading))).startsWith("Tổng cộng", "12", "…", "…", "…", "(*)");
        assertThat(reading.text())
                .contains("Thư chia buồn: số liệu không đọc được", "(không đọc được), ngày ...... tháng");
    }

    @Test
    void should_never_print_a_zero_that_nobody_reported() {
        assertThat(reading(plain().build()).lines()).noneMatch(line -> line.matches("(.* )?0([ ;.].*)?"));
    }

    @Test
    void should_leave_blanks_where_a_draft_says_nothing() {
        List<String> ids = reading(plain().build()).blanks().stream()
                .map(blank -> blank.id())
                .toList();

        assertThat(ids)
                .contains(
                        "header.issuer",
                        "header.number",
                        "header.symbol",
                        "header.place",
                        "header.abstractLine",
                        "addressees.0",
                        "sections.S3.2",
                        "signature.office",
                        "signature.name")
                .doesNotContain("sections.S1.2", "sections.S4.4")
                .doesNotHaveDuplicates();
    }

    @Test
    void should_not_invent_addressees_for_an_issued_report() {
        assertThat(COMPOSER.compose(plain().status(DocumentStatus.ISSUED).build())
                        .addressees())
                .isEmpty();
    }

    @Test
    void should_split_number_and_symbol_and_pad_the_date() {
        Report report = plain().header(DocumentHeader.builder()
                        .symbol(DocumentSymbol.parse("05/BC-UBND"))
                        .place("Đồng Lúa")
                        .date(PartialDate.of(2026, 2, 3))
                        .build())
                .build();

        assertThat(reading(report).lines()).contains("Số: 05/BC-UBND", "Đồng Lúa, ngày 03 tháng 02 năm 2026");
    }

    @Test
    void should_tell_several_years_side_by_side() {
        Reading reading = reading(plain().addYears(year(2024, 3), year(2025, 4)).build());
        Table table = reading.tables().get(0);

        assertThat(table.header().get(0).cells().stream()
                        .map(cell -> cell.content().shown()))
                .containsExactly("Chỉ tiêu", "Đơn vị tính", "Năm 2024", "Năm 2025");
        assertThat(table.body().get(0).cells().stream()
                        .map(cell -> cell.content().shown()))
                .containsExactly("Thư chia buồn", "thư", "3", "4");
    }

    private static PeriodFigures year(int year, long letters) {
        return PeriodFigures.builder()
                .period(ReportingPeriod.ofYear(year))
                .letters(LetterStatistics.builder().condolence(letters).build())
                .build();
    }

    @Test
    void should_print_none_where_a_report_proposes_nothing() {
        assertThat(reading(plain().proposals(Proposals.builder().none(true).build())
                                .build())
                        .lines())
                .containsSubsequence("V. ĐỀ XUẤT, KIẾN NGHỊ", "Không.");
    }

    @Test
    void should_end_the_body_once() {
        String text = reading(Reading.report("quang-trung-2023")).text();

        assertThat(text).containsOnlyOnce("./.");
    }

    @Test
    void should_anchor_figures_claims_and_sections() {
        assertThat(reading(Reading.report("complete-2025")).anchors())
                .contains(
                        "/figures/dossiers/received",
                        "/figures/dossiers/byField/2/resolvedLate",
                        "/figures/letters/congratulation",
                        "/claims/1",
                        "/sections/1",
                        "/mentions/2",
                        "/surveys/0/levels/1",
                        "/targets/0",
                        "/closing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0} {1} {x}", "<w:t>&amp;", "%s %d", "..\\..\n\n\u0000", "']]>\"", "0123456789"})
    void should_keep_hostile_text_as_text(String hostile) {
        Report report = plain().opening(hostile)
                .addSections(NarrativeSection.builder()
                        .section("S1.2")
                        .addParagraphs(hostile)
                        .build())
                .addClaims(Claim.builder()
                        .wording(hostile)
                        .value(PrintedDecimal.parse("97.5"))
                        .fraction(PrintedFraction.builder().numerator(39).build())
                        .section(hostile)
                        .build())
                .signature(Signature.builder().office(hostile).name(hostile).build())
                .build();

        String seen = hostile.lines().findFirst().orElseThrow();
        assertThat(reading(report).text()).contains(seen, "97,5% ", "(39/…)");
    }

    @Test
    void should_compose_the_same_document_every_time() {
        Report report = Reading.report("complete-2025");

        assertThat(COMPOSER.compose(report)).isEqualTo(COMPOSER.compose(report));
        assertThat(COMPOSER.skeletonReport()).isEqualTo(COMPOSER.skeletonReport());
    }

    @Test
    void should_lose_nothing_where_an_outline_lacks_a_section() {
        Profile brief = Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .reportOutline(
                        Profile.shipped("thanh-hoa-5-3-4").getReportOutline().subList(0, 3))
                .build();

        assertThat(Reading.of(Composer.of(brief).compose(Reading.report("quang-trung-2023")))
                        .lines())
                .contains("- Thư chúc mừng: 70 thư.");
    }
}
