package vn.thanthien.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({"văn hoá,văn hóa", "HOÀ BÌNH,hòa bình", "uỷ ban,ủy  ban", "Thuỷ,thủy", "khoẻ,khỏe", "Đảng ủy,ĐẢNG UỶ"})
    void should_take_the_same_word_for_the_same(String a, String b) {
        assertThat(VietnameseText.same(a, b)).isTrue();
        assertThat(VietnameseText.same(Normalizer.normalize(a, Normalizer.Form.NFD), b))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ban,bàn", "ma,mà", "má,mạ", "hoa hồng,hòa hồng", "đường,dường", "tư,tu", "an,ân", "quy chế,quy che"})
    void should_tell_different_words_apart(String a, String b) {
        assertThat(VietnameseText.same(a, b)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Q\u00d0-UBND,QĐ-UBND", "\u0111\u01b0ờng,\u00f0ường", "\u0189ảng ủy,Đảng ủy"})
    void should_take_letters_that_look_like_d_for_it(String other, String plain) {
        assertThat(VietnameseText.same(other, plain)).isTrue();
        assertThat(VietnameseText.same(other + "\u200b", Normalizer.normalize(plain, Normalizer.Form.NFD)))
                .isTrue();
        assertThat(VietnameseText.composed(plain)).isEqualTo(VietnameseText.composed(other.replace('\u00f0', 'đ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\u00a0", "\u202f", "\u3000", "\t", "\n", " \u200b "})
    void should_take_every_blank_for_one(String blank) {
        assertThat(VietnameseText.same("hòa" + blank + "giải", "hoà giải")).isTrue();
        assertThat(VietnameseText.same("h\u00adòa g\u200biải", "hoà giải")).isTrue();
    }

    @Test
    void should_ignore_punctuation_between_words_only_when_asked() {
        assertThat(VietnameseText.same("văn minh,văn hoá", "văn minh, văn hóa")).isFalse();
        assertThat(VietnameseText.foldWords("văn minh,văn hoá ,  lịch sự"))
                .isEqualTo(VietnameseText.foldWords("Văn minh, văn hóa, lịch sự"));
        assertThat(VietnameseText.contains("Thực hiện ở MỨC ĐỘ 3", "mức độ  3")).isTrue();
        assertThat(VietnameseText.fold("  a \u00a0 b ")).isEqualTo("a b");
    }

    @Test
    void should_name_the_nearest_known_word_or_none() {
        List<String> known = List.of("received", "resolved", "pending");
        assertThat(Nearest.to("recieved", known)).contains("received");
        assertThat(Nearest.to("Resolved", known)).contains("resolved");
        assertThat(Nearest.to("total", known)).isEmpty();
        assertThat(Nearest.to("x".repeat(500), known)).isEmpty();
    }
}
