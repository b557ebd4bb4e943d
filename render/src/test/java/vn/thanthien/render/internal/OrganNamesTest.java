package vn.thanthien.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Phrase;

class OrganNamesTest {

    /** "_" stands for a space at which the line is not broken. */
    @ParameterizedTest
    @CsvSource({
        "BAN THƯỜNG TRỰC ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM,BAN_THƯỜNG_TRỰC ỦY_BAN MẶT_TRẬN TỔ_QUỐC VIỆT_NAM",
        "TM. Ban Chấp hành Hội Liên hiệp Phụ nữ,TM. Ban_Chấp_hành Hội Liên_hiệp Phụ_nữ",
        "ỦY BAN NHÂN DÂN XÃ ĐỒNG LÚA,ỦY_BAN NHÂN_DÂN XÃ_ĐỒNG_LÚA",
        "ỦY BAN NHÂN DÂN PHƯỜNG NGHĨA THUẬN THƯỢNG,ỦY_BAN NHÂN_DÂN PHƯỜNG_NGHĨA THUẬN THƯỢNG",
        "THÀNH ỦY BANG MẶT TRẬNG VÀ CÁC,THÀNH ỦY BANG MẶT TRẬNG VÀ CÁC",
        "ỦY BAN NHÂN DÂN,ỦY BAN NHÂN DÂN",
    })
    void should_keep_the_syllables_of_a_word_together(String name, String kept) {
        assertThat(OrganNames.unbroken(Phrase.of(name)).shown()).isEqualTo(kept.replace('_', '\u00a0'));
    }

    @Test
    void should_leave_what_was_typed_in_a_blank() {
        Blank typed =
                new Blank("header.issuer", "cơ quan", Optional.of("Ủy ban nhân dân xã Đồng Lúa"), Blank.Look.HINT);
        assertThat(OrganNames.unbroken(Phrase.of(typed)).inlines()).containsExactly(typed);
    }
}
