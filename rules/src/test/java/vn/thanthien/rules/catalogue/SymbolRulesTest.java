package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.COMMITTEE;
import static vn.thanthien.rules.catalogue.Documents.PARTY;
import static vn.thanthien.rules.catalogue.Documents.PROVINCE;
import static vn.thanthien.rules.catalogue.Documents.citing;
import static vn.thanthien.rules.catalogue.Documents.header;
import static vn.thanthien.rules.catalogue.Documents.mention;
import static vn.thanthien.rules.catalogue.Documents.withHeader;
import static vn.thanthien.rules.catalogue.Documents.withSymbol;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.finding.Severity;

/** DOC: numbers and symbols, and whether citations are complete. */
class SymbolRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "61/KHUBND       | ERROR   | “61/KH-UBND”",
                "10/KH - UBND    | WARNING | “10/KH-UBND”",
                "17/QĐ – UBND    | WARNING | “17/QĐ-UBND”",
                "129/KH UBND     | WARNING | “129/KH-UBND”",
                "27- NQ/ĐU       | WARNING | “27-NQ/ĐU”",
                "08 - KH/BDVHU   | WARNING | “08-KH/BDVHU”",
                "3186 /UBND-NV   | WARNING | “3186/UBND-NV”",
            })
    void should_find_the_slips_of_cited_symbols(String printed, Severity severity, String wellFormed) {
        check("DOC-03", citing(mention(printed).build()))
                .fails(severity, "/mentions/0/symbol")
                .expecting(wellFormed);
        check("DOC-03", withSymbol(printed)).fails(severity, "/header/symbol").expecting(wellFormed);
    }

    @Test
    void should_describe_the_form_where_a_symbol_mixes_two() {
        check("DOC-03", citing(mention("01 KH/KDV- UBND").build()))
                .fails(WARNING, "/mentions/0/symbol")
                .expecting("viết theo mẫu, ví dụ “05/BC-UBND” hoặc với văn bản của Đảng “39-NQ/ĐU”")
                .finding("“01 KH/KDV- UBND”: thừa dấu cách; có dấu cách ở chỗ phải có dấu “/” hoặc dấu “-”;"
                        + " lẫn mẫu của cơ quan nhà nước với mẫu của Đảng");
    }

    @Test
    void should_cite_the_decree_for_documents_of_the_state_only() {
        assertThat(check("DOC-03", citing(mention("10/KH - UBND").build()))
                        .findings()
                        .get(0)
                        .citations())
                .hasSize(1);
        assertThat(check("DOC-03", citing(mention("27- NQ/ĐU").build()))
                        .findings()
                        .get(0)
                        .citations())
                .isEmpty();
    }

    @Test
    void should_tell_one_symbol_once_with_all_its_places() {
        DocumentMention cited = mention("10/KH - UBND").build();
        Checked checked = check("DOC-03", citing(cited, mention("02/KH-UBND").build(), cited));
        checked.fails(WARNING, "/mentions/0/symbol");
        assertThat(checked.findings().get(0).related())
                .extracting(Object::toString)
                .containsExactly("/mentions/2/symbol");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "39-NQ/ĐU",
                "741-CV/HU",
                "01-KL/TW",
                "11-QĐi/TW",
                "05-CTr/TU",
                "12-KH/BTGDVTU",
                "30/2020/NĐ-CP",
                "10/2022/QH15",
                "34/2007/PL-UBTVQH11",
                "131/NQ-CP",
                "33/CT-TTg",
                "1234/VPCP-KSTT",
                "567/SNV-CCHC",
                "5/KH-UBND",
                "89-CV/BDVHU",
                "01/QCPH-UBND-MTTQ",
                "Đề án 06",
                "1234"
            })
    void should_raise_no_alarm_at_symbols_of_others(String printed) {
        check("DOC-03", citing(mention(printed).build())).holds();
        assertThat(check("DOC-04", citing(mention(printed).build())).findings()).isEmpty();
        assertThat(check(
                                "DOC-04",
                                citing(mention(printed)
                                        .kind(DocumentKind.OFFICIAL_LETTER)
                                        .build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void should_hold_its_own_symbol_to_be_readable() {
        check("DOC-03", withSymbol("45/BC"))
                .fails(ERROR, "/header/symbol")
                .finding("“45/BC”: không đọc được số, tên loại và cơ quan ban hành");
    }

    @Test
    void should_want_the_abbreviation_of_the_type() {
        check("DOC-04", withSymbol("26/KHHĐ-UBND"))
                .fails(ERROR, "/header/symbol")
                .withValues(List.of("BC", DocumentKind.REPORT), List.of("KHHĐ", DocumentSymbol.parse("26/KHHĐ-UBND")));
        check("DOC-04", withSymbol("26/KH-UBND")).fails(ERROR, "/header/symbol").finding("KH, trong “26/KH-UBND”");
        check("DOC-04", withSymbol("26/UBND-VP"))
                .fails(ERROR, "/header/symbol")
                .finding("không có, trong “26/UBND-VP”");
    }

    @Test
    void should_warn_of_an_abbreviation_that_a_cited_plan_cannot_have() {
        check("DOC-04", citing(mention("26/KHHĐ-UBND").kind(DocumentKind.PLAN).build()))
                .fails(WARNING, "/mentions/0/symbol")
                .expecting("KH (Kế hoạch)")
                .finding("KHHĐ, trong “26/KHHĐ-UBND”");
    }

    @Test
    void should_want_the_issuer_in_the_symbol() {
        check("DOC-05", withSymbol("45/BC-BCĐ"))
                .fails(WARNING, "/header/symbol")
                .expecting("ký hiệu có chữ viết tắt UBND");
    }

    @Test
    void should_want_the_form_of_the_state() {
        check("DOC-22", withSymbol("45-BC/UBND")).fails(WARNING, "/header/symbol");
        check("DOC-22", withSymbol("45 BC/UBND")).isNotApplicable();
    }

    @Test
    void should_find_numbers_that_run_against_the_dates() {
        check(
                        "DOC-09",
                        citing(
                                mention("04/KH-UBND", "2025-01-11", COMMITTEE),
                                mention("11/KH-UBND", "2025-02-01", COMMITTEE),
                                mention("10/KH - UBND", "2025-02-02", COMMITTEE)))
                .fails(WARNING, "/mentions/1/symbol")
                .expecting("không trước ngày 02/02/2025 của văn bản 10/KH - UBND")
                .finding("11/KH-UBND ngày 01/02/2025");
    }

    @Test
    void should_count_its_own_number_in() {
        check("DOC-09", citing(mention("50/BC-UBND", "2025-03-01", COMMITTEE)))
                .fails(WARNING, "/mentions/0/symbol")
                .finding("50/BC-UBND ngày 01/3/2025");
        check("DOC-09", citing(mention("44/BC-UBND", "2025-03-01", COMMITTEE))).holds();
    }

    @Test
    void should_compare_within_one_series_only() {
        check(
                        "DOC-09",
                        citing(
                                // another year, another type, another issuer, the Party, no date, one day, one number
                                mention("90/KH-UBND", "2024-12-30", COMMITTEE),
                                mention("80/QĐ-UBND", "2025-01-05", COMMITTEE),
                                mention("300/KH-UBND", "2025-01-02", PROVINCE),
                                mention("70-KH/ĐU", "2025-01-03", PARTY),
                                mention("60/KH-UBND")
                                        .issuers(List.of(COMMITTEE))
                                        .build(),
                                mention("20/KH-UBND", "2025-03-16", COMMITTEE),
                                mention("21/KH-UBND", "2025-03-16", COMMITTEE),
                                mention("21/KH-UBND", "2025-03-01", COMMITTEE)))
                .holds();
        check("DOC-09", citing(mention("90/KH-UBND", "2024-12-30", COMMITTEE))).isNotApplicable();
    }

    @Test
    void should_want_symbol_and_date_at_the_first_citation() {
        DocumentMention notice = DocumentMention.builder()
                .kind(DocumentKind.NOTICE)
                .subject("Phân công nhiệm vụ")
                .roles(List.of(DocumentRole.ASSIGNS))
                .build();
        check("DOC-18", citing(notice))
                .fails(WARNING, "/mentions/0")
                .finding("Thông báo “Phân công nhiệm vụ”: thiếu số, ký hiệu; ngày, tháng, năm ban hành");
        check("DOC-18", citing(mention("88/NQ-CP").build()))
                .fails(WARNING, "/mentions/0")
                .finding("88/NQ-CP: thiếu ngày, tháng, năm ban hành");
        check("DOC-18", citing(mention("/KH-UBND", "2025-01-02", COMMITTEE)))
                .fails(WARNING, "/mentions/0")
                .finding("/KH-UBND ngày 02/01/2025: thiếu số, ký hiệu");
        check(
                        "DOC-18",
                        citing(mention("61/2018/NĐ-CP")
                                .roles(List.of(DocumentRole.BACKGROUND))
                                .build()))
                .fails(INFO, "/mentions/0");
    }

    @Test
    void should_let_a_later_citation_be_short() {
        check(
                        "DOC-18",
                        citing(
                                mention("10/KH-UBND", "2025-02-02", COMMITTEE),
                                mention("10/KH-UBND").build()))
                .holds();
    }

    @Test
    void should_let_laws_and_well_known_policy_go_by_name() {
        DocumentMention law = DocumentMention.builder()
                .kind(DocumentKind.LAW)
                .subject("Tiếp công dân")
                .roles(List.of(DocumentRole.LEGAL_BASIS))
                .build();
        DocumentMention project = DocumentMention.builder()
                .kind(DocumentKind.PROJECT_SCHEME)
                .subject("Đề án 06")
                .roles(List.of(DocumentRole.BACKGROUND))
                .build();
        check("DOC-18", citing(law, project)).isNotApplicable();
        check(
                        "DOC-18",
                        citing(mention("25-NQ/TW")
                                .roles(List.of(DocumentRole.BACKGROUND))
                                .build()))
                .holds();
    }

    @Test
    void should_not_apply_without_a_symbol() {
        check("DOC-04", withHeader(header().kind(DocumentKind.OFFICIAL_LETTER))).isNotApplicable();
        check("DOC-05", withHeader(header().issuer(Documents.STEERING_BODY))).isNotApplicable();
    }
}
