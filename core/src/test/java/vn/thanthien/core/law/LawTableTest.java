package vn.thanthien.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.finding.Citation;

class LawTableTest {

    private final LawTable law = LawTable.shipped();

    @Test
    void should_cite_what_is_in_force_on_the_day() {
        assertThat(law.cite("dialogue", Optional.of(LocalDate.of(2023, 11, 1))))
                .extracting(Citation::instrument)
                .containsExactly("luat-77-2015");
        assertThat(law.cite("dialogue", Optional.of(LocalDate.of(2026, 1, 5))))
                .extracting(Citation::instrument)
                .containsExactly("luat-72-2025");
        assertThat(law.cite("chair-reception", Optional.of(LocalDate.of(2026, 7, 1))))
                .isEmpty();
        assertThat(law.cite("no-such-role", Optional.empty())).isEmpty();
    }

    @Test
    void should_never_cite_an_unchecked_row() {
        assertThat(law.getRoles()).isNotEmpty();
        for (LegalRole role : law.getRoles()) {
            for (Citation citation : law.cite(role.getRole(), Optional.empty())) {
                assertThat(law.instrument(citation.instrument()).orElseThrow().isChecked())
                        .isTrue();
            }
        }
        assertThat(law.getInstruments()).anyMatch(i -> !i.isChecked());
    }

    @Test
    void should_name_only_instruments_that_are_in_the_table() {
        for (LegalRole role : law.getRoles()) {
            assertThat(role.getInstruments()).allMatch(id -> law.instrument(id).isPresent());
        }
        for (LegalTerm term : law.getTerms()) {
            assertThat(term.getInstrument())
                    .hasValueSatisfying(id -> assertThat(law.instrument(id)).isPresent());
        }
        for (Instrument instrument : law.getInstruments()) {
            instrument
                    .getReplacedBy()
                    .ifPresent(id -> assertThat(id.equals("tt-01-2024-ttcp")
                                    || law.instrument(id).isPresent())
                            .isTrue());
        }
        assertThat(law.getInstruments()).extracting(Instrument::getId).doesNotHaveDuplicates();
    }

    @Test
    void should_find_an_instrument_by_its_symbol() {
        assertThat(law.find(DocumentSymbol.parse("149/2018/NĐ- CP"))
                        .orElseThrow()
                        .getId())
                .isEqualTo("nd-149-2018");
        assertThat(law.find(DocumentSymbol.parse("01/KH-UBND"))).isEmpty();
    }
}
