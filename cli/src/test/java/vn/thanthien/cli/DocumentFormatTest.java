package vn.thanthien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFormatTest {

    @Test
    void should_name_every_format_in_the_help() {
        assertThat(DocumentFormat.NAMED).isEqualTo("OUT" + String.join("|", DocumentFormat.extensions()));
    }

    @Test
    void should_know_every_kind_of_document_by_its_own_code() {
        for (OfficialKind kind : OfficialKind.values()) {
            assertThat(OfficialKind.ofCode(kind.code())).contains(kind);
        }
    }
}
