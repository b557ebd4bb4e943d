package vn.thanthien.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static long[] of(String... texts) {
        return Shingles.of(List.of(texts), "An Lạc");
    }

    @Test
    void should_have_one_print_for_each_run_of_five_syllables() {
        assertThat(of("một hai ba bốn năm sáu")).hasSize(2);
        assertThat(of("một hai ba bốn", "năm sáu")).isEmpty();
        assertThat(of("một hai ba bốn năm một hai ba bốn năm một hai ba bốn năm"))
                .hasSize(5);
        assertThat(of()).isEmpty();
        assertThat(of("")).isEmpty();
    }

    @Test
    void should_be_the_same_in_any_typing_with_other_numbers_and_another_name() {
        long[] own = of("Xã An Lạc đã hoà giải 12 vụ việc, người dân hài lòng.");
        long[] theirs = Shingles.of(List.of("xã Bình Hải đã HÒA giải 7 vụ  việc người dân hài lòng"), "bình hải");
        assertThat(own).isEqualTo(theirs);
        assertThat(Shingles.shared(own, theirs)).isEqualTo(own.length);
        assertThat(Shingles.without(own, theirs)).isEmpty();
    }

    @Test
    void should_count_what_both_have() {
        long[] one = of("a b c d e f");
        long[] other = of("b c d e f g");
        assertThat(Shingles.shared(one, other)).isEqualTo(1);
        assertThat(Shingles.without(one, other)).hasSize(1);
    }
}
