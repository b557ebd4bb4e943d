package vn.thanthien.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VietnameseTextProperties {

    /** Forces the folding that takes every text apart: this letter is none of those taken apart beforehand. */
    private static final String FOREIGN = "\u0416";

    private static final String FOREIGN_FOLDED = "\u0436";

    @Provide
    Arbitrary<String> writing() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("AaÀàẢảÃãÁáẠạĂẰằẲẳẴẵẮắẶặÂẦầẨẩẪẫẤấẬậBbĐđEÈẺẽéẹÊềểễếệiÌỉĩíịOòỎõóọÔồổỗốộƠờởỡớợ")
                .withChars("UùủŨúụƯừửữứựYỳỷỹÝỵntgh0123456789 ,.;:()/%-–“”…\u00a0\t\n'")
                .ofMaxLength(40);
        Arbitrary<String> anyLatin =
                Arbitraries.strings().withCharRange('\u0000', '\u0250').ofMaxLength(12);
        return Arbitraries.oneOf(words, anyLatin);
    }

    @Property
    void should_fold_composed_and_decomposed_text_to_the_same(@ForAll("writing") String text) {
        assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.fold(text));
    }

    @Property
    void should_fold_in_one_way_whatever_stands_beside(@ForAll("writing") String text) {
        assertThat(VietnameseText.fold(text + "," + FOREIGN))
                .isEqualTo(VietnameseText.fold(text + ",") + FOREIGN_FOLDED);
    }

    @Property
    void should_fold_every_character_in_one_way(@ForAll @IntRange(max = 0xd7ff) int code) {
        String text = "A" + (char) code + "b.";
        assertThat(VietnameseText.fold(text + FOREIGN)).isEqualTo(VietnameseText.fold(text) + FOREIGN_FOLDED);
    }
}
