package vn.thanthien.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanthien.render.html.Html;

/** Forms other than that of a report: of the Party, without number, with annexes on paper of their own. */
class FormsOfDocumentsTest {

    private static DocumentBuilder start() {
        return AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Đảng ủy xã Đồng Lúa"))
                .type("Quyết định")
                .number(DocumentNumber.of(5, "QĐ/ĐU"))
                .dateline(Dateline.of("Đồng Lúa", LocalDate.of(2026, 2, 3)))
                .paragraphs("Nội dung.");
    }

    private static Annex annex(String label) {
        return new Annex(Phrase.of(label), Optional.empty(), Optional.empty(), List.of(Paragraph.of("Danh mục")));
    }

    private static List<String> labels(AdministrativeDocument document) {
        return document.annexes().stream().map(annex -> annex.label().shown()).toList();
    }

    @Test
    void should_write_number_and_end_as_the_party_does() {
        AdministrativeDocument party = start().form(DocumentForm.PARTY).build();

        assertThat(party.header().numberLine().shown()).isEqualTo("Số 05-QĐ/ĐU");
        assertThat(party.body()).containsExactly(Paragraph.of("Nội dung."));
        assertThat(start().build().header().numberLine().shown()).isEqualTo("Số: 05/QĐ/ĐU");
        assertThat(start().build().body())
                .containsExactly(new Paragraph(Phrase.of(Text.of("Nội dung"), Text.of("./.")), Optional.empty()));
    }

    @Test
    void should_number_several_annexes_and_leave_labels_that_are_given() {
        assertThat(labels(start().annex(annex("")).build())).containsExactly("Phụ lục");
        assertThat(labels(start().annex(annex("")).annex(annex("")).build()))
                .containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(labels(start().annex(annex("Phụ lục 01")).annex(annex("")).build()))
                .containsExactly("Phụ lục 01", "Phụ lục II");
    }

    @Test
    void should_do_without_number_date_and_recipients_where_it_is_told_to() {
        AdministrativeDocument sheet = AdministrativeDocument.builder()
                .issuingOrgan(Phrase.of("Ủy ban nhân dân"))
                .type("Phiếu khảo sát")
                .withoutNumber()
                .withoutDateline()
                .withoutRecipients()
                .paragraphs("Xin cảm ơn!")
                .build();

        assertThat(sheet.header().numberLine().inlines()).isEmpty();
        assertThat(sheet.header().dateLine().inlines()).isEmpty();
        assertThat(sheet.recipients()).isEmpty();
        assertThat(sheet.body()).containsExactly(Paragraph.of("Xin cảm ơn!"));
        assertThatIllegalStateException()
                .isThrownBy(() -> AdministrativeDocument.builder()
                        .issuingOrgan(Phrase.of("Ủy ban nhân dân"))
                        .type("Phiếu khảo sát")
                        .withoutNumber()
                        .build());
    }

    @Test
    void should_have_no_number_on_letters_and_nothing_but_words_on_boards() {
        AdministrativeDocument letter = start().form(DocumentForm.LETTER).build();
        AdministrativeDocument board = start().form(DocumentForm.BOARD).build();

        assertThat(letter.header().number()).isEmpty();
        assertThat(letter.header().dateline()).isPresent();
        assertThat(board.header().number()).isEmpty();
        assertThat(board.header().dateline()).isEmpty();
        assertThat(board.recipients()).isEmpty();
    }

    @Test
    void should_print_an_annex_on_its_own_paper_from_the_page() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Html.write(
                start().annex(annex(""))
                        .annex(annex("").on(PageSetup.A4_LANDSCAPE))
                        .build(),
                page);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .contains("@page annex1 { size: 297mm 210mm", ".annex1 { page: annex1 }", "class=\"annex annex1\"")
                // each counts its own pages
                .contains("@page annex0 { size: 210mm 297mm", "counter(annex0,", "counter(annex1,");
    }
}
