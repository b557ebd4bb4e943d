package vn.thanthien.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Texts;

class FindingTest {

    private static Texts words(String style) {
        Bilingual two = new Bilingual(style + " {0}, {1}", style + " {0}, {1}");
        Bilingual one = new Bilingual(style + " {0}", style + " {0}");
        return Texts.of(
                style,
                Map.of(
                        "AB-01.truth", one,
                        "AB-01.remedy", one,
                        "AB-01.expected", two,
                        "AB-01.actual", one,
                        "AB-01.missing.date", one,
                        "AB-01.missing.number", one));
    }

    private static Finding finding(Texts words, String pointer, String key, List<String> missing, Object... actual) {
        RuleInfo rule = RuleInfo.of("AB-01", Severity.ERROR, List.of(), words);
        List<Phrase> parts =
                missing.stream().map(part -> rule.phrase("missing." + part)).toList();
        return new Finding(
                rule,
                Severity.ERROR,
                Place.of(pointer, key, rule.phrase("truth")),
                rule.phrase("expected", Figures.DOSSIERS_RECEIVED, parts),
                rule.phrase("actual", actual),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static final Finding ONE = finding(words("một"), "/claims/3", "claim#a", List.of("date", "number"), 12L);

    @Test
    void should_keep_its_fingerprint_in_other_words_at_another_position_and_severity() {
        assertThat(finding(words("other"), "/claims/0", "claim#a", List.of("number", "date"), 12L)
                        .at(Severity.INFO)
                        .fingerprint())
                .isEqualTo(ONE.fingerprint());
    }

    @Test
    void should_have_another_fingerprint_for_another_place_or_value() {
        Texts words = words("một");
        for (Finding other : Arrays.asList(
                finding(words, "/claims/3", "claim#b", List.of("date", "number"), 12L),
                finding(words, "/claims/3", "claim#a", List.of("date", "number"), 13L),
                finding(words, "/claims/3", "claim#a", List.of("date"), 12L),
                finding(words, "/claims/3", "claim#a", List.of("number", "number"), 12L))) {
            assertThat(other.fingerprint()).isNotEqualTo(ONE.fingerprint());
        }
    }

    @Test
    void should_mask_texts_and_keep_numbers_and_fingerprint() {
        Masking masking = new Masking() {
            @Override
            public String mask(String text) {
                return text.replace("Tên", MASK);
            }

            @Override
            public boolean isHidden(String pointer) {
                return pointer.equals("/signature/name");
            }
        };
        Finding finding = finding(words("một"), "/claims/3", "claim#Tên", List.of("date"), List.of("của Tên", 12L));
        Finding masked = finding.suppressed(new Suppression(
                        Suppression.Kind.ACCEPTED, "Tên biết", Optional.of("Trưởng phòng"), Optional.empty()))
                .masked(masking);
        assertThat(masked.actual().arguments()).isEqualTo(List.of(List.of("của ***", 12L)));
        assertThat(masked.place().key()).isEqualTo("claim#***");
        assertThat(masked.suppression().orElseThrow().reason()).isEqualTo("*** biết");
        assertThat(masked.suppression().orElseThrow().by()).hasValue("***");
        assertThat(masked.fingerprint()).isEqualTo(finding.fingerprint());
        Finding hidden = finding(words("một"), "/signature/name", "signature.name", List.of(), "LÊ VĂN", 7L);
        assertThat(hidden.masked(masking).actual().arguments()).isEqualTo(List.of("***", 7L));
    }
}
