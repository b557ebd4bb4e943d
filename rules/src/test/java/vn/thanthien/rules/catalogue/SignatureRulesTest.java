package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.PROVINCE;
import static vn.thanthien.rules.catalogue.Documents.header;
import static vn.thanthien.rules.catalogue.Documents.line;
import static vn.thanthien.rules.catalogue.Documents.plan;
import static vn.thanthien.rules.catalogue.Documents.report;
import static vn.thanthien.rules.catalogue.Documents.signature;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Closing;
import vn.thanthien.core.report.Report;

/** DOC: addressees, recipients and signature. */
class SignatureRulesTest {

    private static final Organ COUNCIL = Organ.of("HĐND xã", OrganKind.PEOPLES_COUNCIL, AdministrativeLevel.COMMUNE);

    private static Report signedBy(Signature.Builder signature) {
        return report().signature(signature.build()).build();
    }

    @Test
    void should_want_addressees_where_the_report_goes_up() {
        Report.Builder none = report().addressees(List.of());
        check(
                        "DOC-11",
                        none.closing(Closing.builder()
                                        .addressees(List.of(PROVINCE))
                                        .build())
                                .build())
                .fails(ERROR, "")
                .withValues(List.of(List.of(PROVINCE)), List.of());
        Report.Builder asked = report().addressees(List.of())
                .mentions(List.of(Documents.mention("12/CV-HU", "2025-12-01", PROVINCE, DocumentRole.ORDERS_REPORT)));
        check("DOC-11", asked.build()).fails(ERROR, "").expecting("Kính gửi: Ủy ban nhân dân tỉnh");
        Report.Builder sent = report().addressees(List.of())
                .recipients(List.of(line("UBND tỉnh (b/c)", PROVINCE), line("HĐND xã", COUNCIL), line("Lưu: VT")));
        check("DOC-11", sent.build()).fails(ERROR, "");
    }

    @Test
    void should_only_ask_where_no_superior_is_named() {
        check(
                        "DOC-11",
                        report().addressees(List.of())
                                .recipients(List.of(line("HĐND xã", COUNCIL)))
                                .build())
                .fails(INFO, "");
    }

    @Test
    void should_want_the_addressees_among_the_recipients() {
        check(
                        "DOC-11",
                        report().recipients(List.of(line("HĐND xã", COUNCIL), line("Lưu: VT")))
                                .build())
                .fails(WARNING, "/recipients")
                .finding("phần “Nơi nhận” bắt đầu bằng “HĐND xã”");
        check(
                        "DOC-11",
                        report().recipients(List.of(line("UBND tỉnh", PROVINCE), line("Lưu: VT")))
                                .build())
                .holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lưu: VT", "Lưu: VT, VP", "Lưu : VT, BCĐ (02 bản)", "lưu: vt.", "LƯU: VT;"})
    void should_accept_the_archive_line(String printed) {
        check(
                        "DOC-12",
                        report().recipients(List.of(line("Như trên"), line(printed)))
                                .build())
                .holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LưuVT", "Lưu: VP", "Lưu: VTX", "Các thôn"})
    void should_find_another_last_line(String printed) {
        check(
                        "DOC-12",
                        report().recipients(List.of(line("Như trên"), line(printed)))
                                .build())
                .fails(WARNING, "/recipients/1")
                .withValues(List.of(), List.of(printed));
    }

    @Test
    void should_want_the_authority_of_chair_and_deputy() {
        check("DOC-14", signedBy(Signature.builder().office("CHỦ TỊCH")))
                .fails(WARNING, "/signature/office")
                .expecting("“TM. ỦY BAN NHÂN DÂN” trên dòng chức vụ")
                .finding("chỉ ghi “CHỦ TỊCH”");
        check("DOC-14", signedBy(Signature.builder().office("PHÓ CHỦ TỊCH")))
                .fails(WARNING, "/signature/office")
                .expecting("“KT. CHỦ TỊCH” trên dòng chức vụ");
        check(
                        "DOC-14",
                        signedBy(Signature.builder()
                                .authority(SigningAuthority.FOR_HEAD)
                                .office("PHÓ CHỦ TỊCH")))
                .holds();
        check("DOC-14", signedBy(Signature.builder().office("TRƯỞNG BAN"))).isNotApplicable();
    }

    @Test
    void should_have_a_deputy_sign_for_the_chair() {
        Signature.Builder deputy =
                Signature.builder().authority(SigningAuthority.ON_BEHALF).office("PHÓ CHỦ TỊCH");
        check("DOC-14", signedBy(deputy))
                .fails(WARNING, "/signature/office")
                .expecting("“KT. CHỦ TỊCH” trên dòng chức vụ");
        check("DOC-14", signedBy(deputy.onBehalfOf("ỦY BAN NHÂN DÂN"))).fails(WARNING, "/signature/office");
        check("DOC-14", signedBy(deputy.onBehalfOf("ỦY BAN NHÂN DÂN KT. CHỦ TỊCH")))
                .holds();
        check("DOC-14", signedBy(deputy.authority(SigningAuthority.FOR_HEAD).onBehalfOf("ỦY BAN NHÂN DÂN")))
                .holds();
        check("DOC-14", signedBy(Signature.builder().onBehalfOf("CHỦ TỊCH").office("PHÓ CHỦ TỊCH")))
                .holds();
        check(
                        "DOC-14",
                        signedBy(Signature.builder()
                                .authority(SigningAuthority.ON_BEHALF)
                                .office("CHỦ TỊCH")))
                .holds();
    }

    @Test
    void should_want_the_name_of_the_signer() {
        Signature unnamed = Signature.builder().office("CHỦ TỊCH").build();
        check("DOC-15", report().signature(unnamed).build())
                .fails(ERROR, "/signature")
                .expecting("họ và tên người ký")
                .finding("không có");
        check("DOC-15", report().status(DocumentStatus.DRAFT).signature(unnamed).build())
                .fails(INFO, "/signature");
        check("DOC-15", signedBy(signature().name(" "))).fails(ERROR, "/signature");
    }

    @Test
    void should_want_the_title_in_a_steering_body() {
        Plan.Builder plan =
                plan().header(header().issuer(Documents.STEERING_BODY).build());
        check("DOC-16", plan.signature(signature().build()).build())
                .fails(WARNING, "/signature/office")
                .finding("“CHỦ TỊCH”");
        Plan right = plan.signature(Signature.builder()
                        .office("TRƯỞNG BAN")
                        .secondOffice("CHỦ TỊCH UBND XÃ")
                        .name("Nguyễn Văn An")
                        .build())
                .build();
        check("DOC-16", right).holds();
        check("DOC-14", right).isNotApplicable();
    }
}
