package vn.thanthien.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.quantity.DateSpan;

class LawTableTest {

    private final LawTable law = LawTable.shipped();

    @Test
    void should_cite_what_is_in_force_on_the_day() {
        assertThat(instruments("dialogue.people", "2023-11-01")).containsExactly("luat-77-2015");
        assertThat(instruments("dialogue.people", "2026-01-05")).containsExactly("luat-72-2025");
        assertThat(instruments("document-form", "2020-03-04")).isEmpty();
        assertThat(instruments("document-form", "2020-03-05")).containsExactly("nd-30-2020");
        assertThat(law.cite("no-such-role", Optional.empty())).isEmpty();
    }

    @Test
    void should_not_cite_before_an_instrument_was_passed_nor_after_it_was_last_checked() {
        assertThat(instruments("dossier-form", "2020-10-20")).isEmpty();
        assertThat(instruments("dossier-form", "2023-10-30")).containsExactly("tt-01-2020-vpcp");
        assertThat(instruments("dossier-form", "2026-01-01")).isEmpty();
        assertThat(law.cite("dossier-form", Optional.empty())).isEmpty();
    }

    private List<String> instruments(String role, String day) {
        return law.cite(role, Optional.of(LocalDate.parse(day))).stream()
                .map(Citation::instrument)
                .toList();
    }

    @Test
    void should_cite_the_provision_on_which_a_value_rests() {
        assertThat(law.cite("reception.chair", Optional.of(LocalDate.of(2026, 6, 30))))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(citation.text().vietnamese()).isEqualTo("Điều 15 khoản 2 điểm d, Luật 42/2013/QH13");
                    assertThat(citation.text().english()).isEqualTo("Article 15.2.d, Luật 42/2013/QH13");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "reception.chair,     2014-06-30, none",
        "reception.chair,     2014-07-01, 1",
        "reception.chair,     2026-06-30, 1",
        "reception.chair,     2026-07-01, unknown",
        "reception.secretary, 2026-07-01, 2",
        "dialogue.people,     2025-05-01, unknown",
        "dialogue.people,     2025-12-31, 1",
        "dialogue.notice,     2025-06-15, none",
        "complaint.first,     2026-07-01, unknown",
        "government.levels,   2025-06-30, 3",
        "government.levels,   2025-07-01, 2",
        "oneStop.unit,        2025-06-30, Bộ phận Tiếp nhận và Trả kết quả",
        "oneStop.unit,        2025-07-01, Trung tâm Phục vụ hành chính công",
        "democracy.posting,   2024-01-01, unknown",
        "reception.deputy,    2024-01-01, none",
    })
    void should_tell_the_value_of_a_day(String parameter, LocalDate day, String value) {
        assertThat(law.parameter(parameter)
                        .orElseThrow()
                        .on(day)
                        .map(LawTableTest::shown)
                        .orElse("none"))
                .isEqualTo(value);
    }

    private static String shown(LegalValue value) {
        String stated =
                value.getText().orElseGet(() -> String.valueOf(value.getNumber().orElse(-1)));
        return value.isKnown() ? stated : "unknown";
    }

    @Test
    void should_tell_every_value_of_a_span() {
        LegalParameter name = law.parameter("oneStop.unit").orElseThrow();
        assertThat(name.during(DateSpan.ofYear(2025)))
                .extracting(LegalValue::getText)
                .containsExactly(
                        Optional.of("Bộ phận Tiếp nhận và Trả kết quả"),
                        Optional.of("Trung tâm Phục vụ hành chính công"));
        assertThat(name.during(DateSpan.ofYear(2024))).hasSize(1);
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
