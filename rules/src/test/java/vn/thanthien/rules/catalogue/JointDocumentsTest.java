package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.DocumentHeader;
import vn.thanthien.core.document.DocumentStatus;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Signature;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.plan.Plan;

/** DOC: documents that two organs issue together (văn bản liên tịch). */
class JointDocumentsTest {

    private static final String JOINT = """
            {
              "status": "ISSUED",
              "locality": {"kind": "COMMUNE", "name": "An Lạc", "province": "tỉnh Thanh Hóa"},
              "period": {"year": 2023},
              "header": {
                "issuer": {"name": "KHỐI DÂN VẬN", "kind": "MASS_MOBILISATION_BLOC", "level": "COMMUNE"},
                "jointIssuers": [
                  {"name": "ỦY BAN NHÂN DÂN XÃ AN LẠC", "kind": "PEOPLES_COMMITTEE", "level": "COMMUNE"}
                ],
                "symbol": "01/KHLT-KDV-UBND",
                "place": "An Lạc",
                "date": "2023-03-10",
                "kind": "PLAN",
                "abstractLine": "Xây dựng mô hình “Chính quyền thân thiện, vì Nhân dân phục vụ” năm 2023"
              },
              "recipients": [{"printed": "Đảng ủy xã (để báo cáo)"}, {"printed": "Lưu: VT"}],
              "signature": {"onBehalfOf": "KHỐI DÂN VẬN", "office": "TRƯỞNG KHỐI", "name": "Lê Thị Bình"},
              "jointSignatures": [
                {
                  "authority": "ON_BEHALF", "onBehalfOf": "ỦY BAN NHÂN DÂN", "office": "CHỦ TỊCH",
                  "name": "Nguyễn Văn An"
                }
              ]
            }
            """;

    private static Plan joint() {
        return PlanJson.read(JOINT);
    }

    private static Plan joint(String symbol) {
        return Plan.builder()
                .from(joint())
                .header(header().symbol(DocumentSymbol.parse(symbol)).build())
                .build();
    }

    private static DocumentHeader.Builder header() {
        return DocumentHeader.builder().from(joint().getHeader().orElseThrow());
    }

    private static Plan signedToo(Signature.Builder signature) {
        return Plan.builder()
                .from(joint())
                .jointSignatures(List.of(signature.build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/KHLT-KDV-UBND", "01 KH/KDV- UBND", "01/KH-KDV-UBND", "01-KH/KDV-UBND"})
    void should_find_no_error_in_the_form_of_a_joint_plan(String symbol) {
        List<Finding> errors = Checked.all(joint(symbol)).findings().stream()
                .filter(finding -> finding.rule().id().startsWith("DOC-"))
                .filter(finding -> finding.severity() == ERROR)
                .toList();
        assertThat(errors).isEmpty();
    }

    @Test
    void should_tell_that_the_annex_has_no_abbreviation_of_joint_plans() {
        check("DOC-04", joint()).fails(WARNING, "/header/symbol").expecting("KH (Kế hoạch)");
        check("DOC-04", joint("01/KH-KDV-UBND")).holds();
        check("DOC-04", joint("01/BCLT-KDV-UBND")).fails(ERROR, "/header/symbol");
        Plan alone = Plan.builder()
                .from(joint())
                .header(header().jointIssuers(List.of()).build())
                .build();
        check("DOC-04", alone).fails(ERROR, "/header/symbol");
    }

    @Test
    void should_look_for_the_committee_among_the_joint_issuers() {
        check("DOC-05", joint()).holds();
        check("DOC-05", joint("01/KH-KDV")).fails(WARNING, "/header/symbol");
    }

    private static Plan citing(String symbol, String... issuers) {
        String organs =
                Stream.of(issuers).map(name -> "{\"name\": \"" + name + "\"}").collect(Collectors.joining(", "));
        return PlanJson.read(
                "{\"locality\": {\"kind\": \"COMMUNE\", \"name\": \"An Lạc\"}, \"period\": {\"year\": 2023}, "
                        + "\"mentions\": [{\"symbol\": \"" + symbol + "\", \"issuers\": [" + organs + "]}]}");
    }

    @Test
    void should_note_an_issuer_that_a_cited_symbol_leaves_out() {
        String[] both = {"Ủy ban nhân dân xã", "Ủy ban MTTQ Việt Nam xã"};
        check("DOC-05", citing("12/KHLT-UBND", both))
                .fails(INFO, "/mentions/0/symbol")
                .expecting("ký hiệu có chữ viết tắt MTTQ");
        check("DOC-05", citing("12/KHLT-MTTQ", both))
                .fails(INFO, "/mentions/0/symbol")
                .expecting("ký hiệu có chữ viết tắt UBND");
        check("DOC-05", citing("12/KHLT-UBND-MTTQ", both)).holds();
        check("DOC-05", citing("12/KHLT-UBND-UBMT", both)).holds();
        check("DOC-05", citing("12/KHLT-UBND", "UBND xã")).isNotApplicable();
        check("DOC-05", citing("12/KHLT-UBND", "UBND xã", "Hội Nông dân xã")).holds();
        check("DOC-05", citing("12/KHLT-BCĐ", both)).isNotApplicable();
    }

    @Test
    void should_know_a_joint_issuer_by_its_name() {
        Plan named = Plan.builder()
                .from(joint("01/KH-KDV"))
                .header(DocumentHeader.builder()
                        .from(joint("01/KH-KDV").getHeader().orElseThrow())
                        .jointIssuers(
                                List.of(Organ.builder().name("UBND xã An Lạc").build()))
                        .build())
                .build();
        check("DOC-05", named).fails(WARNING, "/header/symbol");
    }

    @Test
    void should_leave_the_form_of_the_symbol_to_an_organ_of_the_Party() {
        Plan withTheParty = Plan.builder()
                .from(joint())
                .header(header().symbol(DocumentSymbol.parse("01-KH/ĐU-UBND"))
                        .issuer(Documents.PARTY)
                        .build())
                .build();
        check("DOC-22", withTheParty).isNotApplicable();
        // the bloc for mass mobilisation is one of the Party
        check("DOC-22", joint("01-KH/KDV-UBND")).isNotApplicable();
        Plan ofTheState = Plan.builder()
                .from(joint())
                .header(header().symbol(DocumentSymbol.parse("01-KH/UBND"))
                        .issuer(joint().getHeader()
                                .orElseThrow()
                                .getJointIssuers()
                                .get(0))
                        .jointIssuers(List.of())
                        .build())
                .build();
        check("DOC-22", ofTheState).fails(WARNING, "/header/symbol");
    }

    @Test
    void should_judge_each_signature_by_its_organ() {
        check("DOC-14", joint()).holds();
        check("DOC-14", signedToo(Signature.builder().office("CHỦ TỊCH").name("Nguyễn Văn An")))
                .fails(WARNING, "/jointSignatures/0/office");
        check("DOC-15", joint()).holds();
        check("DOC-15", signedToo(Signature.builder().office("CHỦ TỊCH"))).fails(ERROR, "/jointSignatures/0");
        check("DOC-20", signedToo(Signature.builder().office("CHỦ TỊCH").name("......")))
                .fails(ERROR, "/jointSignatures/0/name");
    }

    @Test
    void should_be_signed_for_each_organ() {
        check("DOC-23", joint()).holds();
        Plan once = Plan.builder().from(joint()).jointSignatures(List.of()).build();
        check("DOC-23", once).fails(WARNING, "/signature");
        Plan draft = Plan.builder().from(once).status(DocumentStatus.DRAFT).build();
        check("DOC-23", draft).fails(INFO, "/signature");
        Plan ofThree = Plan.builder()
                .from(joint())
                .header(header().addJointIssuers(Documents.PARTY).build())
                .build();
        check("DOC-23", ofThree).fails(WARNING, "/jointSignatures/0");
    }

    @Test
    void should_not_ask_for_signatures_of_what_is_not_joint_or_not_signed() {
        Plan alone = Plan.builder()
                .from(joint())
                .header(header().jointIssuers(List.of()).build())
                .build();
        check("DOC-23", alone).isNotApplicable();
        Plan unsigned = Plan.builder()
                .from(joint())
                .signature(Optional.empty())
                .jointSignatures(List.of())
                .build();
        check("DOC-23", unsigned).isNotApplicable();
        Plan unread = Plan.builder()
                .from(joint())
                .jointSignatures(List.of())
                .illegible(List.of("/jointSignatures"))
                .build();
        check("DOC-23", unread).isNotApplicable();
    }
}
