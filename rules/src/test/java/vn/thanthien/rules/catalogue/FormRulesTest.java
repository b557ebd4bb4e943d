package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.catalogue.Checked.check;
import static vn.thanthien.rules.catalogue.Documents.COMMITTEE;
import static vn.thanthien.rules.catalogue.Documents.PROVINCE;
import static vn.thanthien.rules.catalogue.Documents.citing;
import static vn.thanthien.rules.catalogue.Documents.header;
import static vn.thanthien.rules.catalogue.Documents.mention;
import static vn.thanthien.rules.catalogue.Documents.plan;
import static vn.thanthien.rules.catalogue.Documents.report;
import static vn.thanthien.rules.catalogue.Documents.withHeader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.document.RecipientPurpose;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.Report;

/** DOC-06, 13, 19, 21: letters and named types, purposes of recipients, numbers of headings, doubled words. */
class FormRulesTest {

    private static final Organ VILLAGES = Organ.of("Các thôn", OrganKind.VILLAGE, AdministrativeLevel.VILLAGE);
    private static final Organ COUNCIL =
            Organ.of("TT HĐND xã", OrganKind.PEOPLES_COUNCIL_STANDING_BODY, AdministrativeLevel.COMMUNE);

    @Test
    void should_tell_a_named_type_that_begins_like_a_letter() {
        check("DOC-06", withHeader(header())).holds();
        check("DOC-06", withHeader(header().abstractLine("V/v báo cáo kết quả mô hình xã An Lạc năm 2025")))
                .fails(WARNING, "/header/abstractLine")
                .finding("“V/v báo cáo kết quả mô hình xã An Lạc năm 2025”");
        check("DOC-06", withHeader(header().kind(Optional.empty()))).isNotApplicable();
    }

    @Test
    void should_tell_a_letter_of_the_commune_with_a_type_in_its_symbol() {
        check("DOC-06", letter("12/UBND-VP", COMMITTEE)).holds();
        check("DOC-06", letter("12/CV-UBND", PROVINCE)).holds();
        check("DOC-06", letter("12-CV/ĐU", Documents.PARTY)).holds();
        check("DOC-06", letter("12/CV-UBND", COMMITTEE))
                .fails(INFO, "/mentions/0/symbol")
                .finding("“12/CV-UBND”");
    }

    private static Report letter(String symbol, Organ issuer) {
        return citing(mention(symbol)
                .kind(DocumentKind.OFFICIAL_LETTER)
                .issuers(List.of(issuer))
                .build());
    }

    private static Report sent(String printed, RecipientPurpose purpose, Organ organ) {
        return report().recipients(List.of(Recipient.builder()
                        .printed(printed)
                        .organs(List.of(organ))
                        .purpose(purpose)
                        .build()))
                .build();
    }

    @Test
    void should_tell_a_purpose_that_is_the_wrong_way_round() {
        check("DOC-13", sent("Các thôn (t/h)", RecipientPurpose.FOR_EXECUTION, VILLAGES))
                .holds();
        check("DOC-13", sent("UBND tỉnh (b/c)", RecipientPurpose.FOR_REPORT, PROVINCE))
                .holds();
        check("DOC-13", sent("UBND tỉnh (để biết)", RecipientPurpose.FOR_INFORMATION, PROVINCE))
                .holds();
        check("DOC-13", sent("Các thôn (b/c)", RecipientPurpose.FOR_REPORT, VILLAGES))
                .fails(INFO, "/recipients/0")
                .expecting("(t/h)");
        check("DOC-13", sent("UBND tỉnh (t/h)", RecipientPurpose.FOR_EXECUTION, PROVINCE))
                .fails(INFO, "/recipients/0")
                .expecting("(b/c)");
        check("DOC-13", sent("TT HĐND xã (B/c)", RecipientPurpose.FOR_REPORT, COUNCIL))
                .holds();
        check("DOC-13", report().build()).isNotApplicable();
    }

    private static List<NarrativeSection> headings(String headings) {
        return Arrays.stream(headings.split("\\|", -1))
                .map(heading ->
                        NarrativeSection.builder().heading(heading.strip()).build())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. A | 1. B | 2. C | II. D | 1. E | 2. F",
                "I. A | 1. B | 2. C | II. D | 3. E",
                "II. A | 1. B | - C | 2. D | 2.1 E | 2.2. F | 2.2.1.G | 2.2.2.H | III. I | IV. K",
                "1. A | a) B | b) C | c) D | d) E | đ) F | e) G | 2. H",
                "1. A | a) B | b) C | c) D | d) E | e) F | f) G | 2. H",
                "I. A | II. B | PHẦN THỨ HAI | I. C | II. D",
                "IX. A | X. B | XI. C",
                "1. A | 2. B | Phụ lục | 1. C | 2. D",
                "A. A | I. B | a) C | b) D | B. E | C. F",
                "i. a | II. B | iii. C | iv. D | V. E",
                "g) A | h) B | i) C | k) D",
                "1. A | 1.1. B | 1.2. C | 2. D | 2.1. E | 2.2. F"
            })
    void should_accept_headings_that_follow(String headings) {
        check("DOC-19", report().sections(headings(headings)).build()).holds();
        check("DOC-19", plan().contents(headings(headings)).build()).holds();
    }

    @ParameterizedTest
    @CsvSource({
        "I. A | II. B | II. C, WARNING, 2, II",
        "I. A | 1. B | 2. C | II. D | 1. E | III. F | II. G, WARNING, 6, III",
        "I. A | II. B | IV. C, INFO, 2, II",
        "1. A | a) B | b) C | d) D, INFO, 3, b",
        "2. A | 2.1 B | 2.2 C | 2.2 D, WARNING, 3, 2.2"
    })
    void should_tell_a_number_that_comes_twice_or_too_late(String headings, Severity severity, int at, String before) {
        check("DOC-19", report().sections(headings(headings)).build())
                .fails(severity, "/sections/" + at + "/heading")
                .expecting("số liền sau " + before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A | B", "I. A", "2023 A | 2024 B", "- A | + B"})
    void should_not_judge_headings_without_a_series(String headings) {
        check("DOC-19", report().sections(headings(headings)).build()).isNotApplicable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ bộ phận một cửa luôn luôn niềm nở, người người thân thiện.",
                "Các tổ chức tổ chức sinh hoạt; nhân dân dân chủ bàn bạc.",
                "Mục tiêu 01 năm 2025 năm 2025: hoàn thành, hoàn thành sớm.",
                "Từng bước từng bước nâng cao; đại hội, đại hội.",
                "Công an an ninh xã; quản lý lý lịch; từ từ, dần dần."
            })
    void should_accept_what_is_doubled_lawfully(String text) {
        check("DOC-21", report().opening(text).build()).holds();
    }

    @ParameterizedTest
    @CsvSource({
        "Xã đã tổ chức tổ chức hội nghị., tổ chức",
        "UBND xã đã và và đang làm., và",
        "Báo cáo tình hình thực hiện tình hình thực hiện mô hình, tình hình thực hiện"
    })
    void should_tell_what_is_typed_twice(String text, String doubled) {
        check("DOC-21", report().opening(text).build())
                .fails(INFO, "/opening")
                .finding("“" + doubled + " " + doubled + "”");
    }

    @Test
    void should_have_nothing_to_read_in_a_report_without_text() {
        check("DOC-21", withHeader(header().abstractLine(Optional.empty()))).isNotApplicable();
    }
}
