package vn.thanthien.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The builder sets marks, capitals and numbers, so that no caller can get them wrong. */
class BuilderTest {

    private static DocumentBuilder report() {
        return AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân"))
                .number(DocumentNumber.of(5, "BC-UBND"))
                .dateline(Dateline.of("Xã Đồng Lúa", LocalDate.of(2026, 1, 5)))
                .type("Báo cáo");
    }

    private static List<String> shown(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::shown).toList();
    }

    @Test
    void should_set_organ_type_and_office_in_capitals() {
        AdministrativeDocument document = report().managingOrgan(Phrase.of("Ủy ban nhân dân tỉnh"))
                .signature(Signature.inPlaceOf(
                        Phrase.of("Ủy ban nhân dân"),
                        Phrase.of("Chủ tịch"),
                        Phrase.of("Phó Chủ tịch"),
                        Phrase.of("Lê Thị Thử")))
                .build();

        assertThat(shown(document.header().managingOrgan())).containsExactly("ỦY BAN NHÂN DÂN TỈNH");
        assertThat(shown(document.header().issuingOrgan())).containsExactly("ỦY BAN NHÂN DÂN");
        assertThat(document.type().shown()).isEqualTo("BÁO CÁO");
        assertThat(shown(document.signature().orElseThrow().authority()))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void should_end_recipients_with_semicolons_and_the_archive_last() {
        AdministrativeDocument document = report().addressee(Phrase.of("Ủy ban nhân dân tỉnh"))
                .recipient(Phrase.of("Đảng ủy xã (b/c) ;"))
                .recipient(Phrase.of("Các thôn."))
                .filedAt("VP (02)")
                .build();

        assertThat(shown(document.recipients()))
                .containsExactly("Như trên;", "Đảng ủy xã (b/c);", "Các thôn;", "Lưu: VT, VP (02).");
    }

    @Test
    void should_file_a_document_even_if_nobody_receives_it() {
        assertThat(shown(report().build().recipients())).containsExactly("Lưu: VT.");
    }

    @Test
    void should_leave_a_single_addressee_as_given_and_punctuate_several() {
        assertThat(shown(report().addressee(Phrase.of("Sở Nội vụ")).build().addressees()))
                .containsExactly("Sở Nội vụ");
        assertThat(shown(report().addressee(Phrase.of("Sở Nội vụ"))
                        .addressee(Phrase.of("Sở Tư pháp"))
                        .build()
                        .addressees()))
                .containsExactly("Sở Nội vụ;", "Sở Tư pháp.");
    }

    @Test
    void should_punctuate_legal_bases() {
        AdministrativeDocument document = report().legalBasis(Phrase.of("Căn cứ A"))
                .legalBasis(Phrase.of("Căn cứ B;"))
                .build();

        assertThat(shown(document.legalBases())).containsExactly("Căn cứ A;", "Căn cứ B.");
    }

    @ParameterizedTest
    @CsvSource({"Hết,Hết./.", "Hết.,Hết./.", "Hết./.,Hết./.", "'Hết ; ',Hết./.", "'',./."})
    void should_end_the_body_with_the_closing_mark_once(String last, String expected) {
        Block block = report().paragraph(Phrase.of("Trước."))
                .paragraph(Phrase.of(last))
                .build()
                .body()
                .get(1);

        assertThat(((Paragraph) block).content().shown()).isEqualTo(expected);
    }

    @Test
    void should_end_the_body_after_a_blank_or_a_list_item_too() {
        Phrase blank = Phrase.of(Blank.of("id", "kết quả"));

        Block paragraph = report().paragraph(blank).build().body().get(0);
        Block item = report().dash(blank).build().body().get(0);

        assertThat(((Paragraph) paragraph).content().shown()).isEqualTo("[kết quả]./.");
        assertThat(((ListItem) item).content().shown()).isEqualTo("[kết quả]./.");
    }

    @Test
    void should_number_headings_by_level_and_begin_again_below() {
        AdministrativeDocument document = report().heading(Level.SECTION, "Tình hình")
                .heading(Level.POINT, "Một")
                .heading(Level.CLAUSE, "x")
                .heading(Level.CLAUSE, "y")
                .heading(Level.POINT, "Hai")
                .heading(Level.CLAUSE, "z")
                .heading(Level.SECTION, "Kết quả")
                .heading(Level.POINT, "Ba")
                .heading(Level.POINT, "2.1.", Phrase.of("Như bản in"), Optional.empty())
                .build();

        assertThat(document.body().stream()
                        .map(Heading.class::cast)
                        .map(heading -> heading.marker() + " " + heading.title().shown()))
                .containsExactly(
                        "I. TÌNH HÌNH",
                        "1. Một",
                        "a) x",
                        "b) y",
                        "2. Hai",
                        "a) z",
                        "II. KẾT QUẢ",
                        "1. Ba",
                        "2.1. Như bản in");
    }

    @Test
    void should_split_a_text_into_paragraphs_and_drop_empty_lines() {
        assertThat(report().paragraphs("Một\n\n  \r\nHai\n")
                        .heading(Level.POINT, "x")
                        .build()
                        .body())
                .startsWith(Paragraph.of("Một"), Paragraph.of("Hai"))
                .hasSize(3);
    }

    @Test
    void should_refuse_a_document_without_type_number_or_organ() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AdministrativeDocument.builder().build())
                .withMessageContaining("type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeDocument.builder()
                        .number(DocumentNumber.of(1, "BC"))
                        .dateline(Dateline.of("x", LocalDate.of(2026, 1, 1)))
                        .type("x")
                        .build())
                .withMessageContaining("issuing organ");
    }

    @Test
    void should_be_equal_if_the_parts_are_and_unmoved_by_the_builder_afterwards() {
        DocumentBuilder builder = report().property("b", "2").property("a", "1");
        AdministrativeDocument document = builder.build();
        builder.paragraphs("thêm").property("c", "3");

        assertThat(document)
                .isEqualTo(report().property("a", "1").property("b", "2").build())
                .hasSameHashCodeAs(
                        report().property("a", "1").property("b", "2").build())
                .isNotEqualTo(builder.build());
        assertThat(document.properties().keySet()).containsExactly("a", "b");
    }
}
