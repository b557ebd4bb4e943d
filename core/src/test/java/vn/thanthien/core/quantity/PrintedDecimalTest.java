package vn.thanthien.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDecimalTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "94.30", "706.48", "0.5", "0.000001", "999999999999999999"})
    void should_keep_the_printed_digits(String text) {
        assertThat(PrintedDecimal.parse(text)).hasToString(text);
        assertThat(PrintedDecimal.parse(text)).isEqualTo(PrintedDecimal.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".5",
                "-1",
                "+1",
                "1e3",
                "1,5",
                "01",
                "00.5",
                "1.0000001",
                "1000000000000000000",
                "NaN",
                " 1",
                "١"
            })
    void should_refuse_anything_but_digits_and_a_point(String text) {
        assertThat(PrintedDecimal.isCanonical(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDecimal.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "80,4,5,true", "100,4,5,false", "42.4,383,903,true", "42.41,383,903,true", "42.42,383,903,false",
        "42,383,903,true", "43,383,903,false", "99.71,4157,4169,true", "80.7,4561,5650,true", "100,903,903,true",
        "0,0,7,true", "0.1,1,1000,true", "0.05,1,2000,true", "0.1,1,2000,true", "0.0,1,2000,true"
    })
    void should_stand_for_every_share_that_rounds_to_it(String printed, long numerator, long denominator, boolean is) {
        assertThat(PrintedDecimal.parse(printed).isPercentageOf(numerator, denominator))
                .isEqualTo(is);
    }

    /** Numbers whose products are multiples of 2^64, so that whole numbers of 64 bits would take them for equal. */
    @ParameterizedTest
    @CsvSource({
        "0,4611686018427387904,8,false",
        "100,0,4611686018427387904,false",
        "288230376151711744,0,64,false",
        "1234567890,123456789,10,true",
        "0.1,1000000000,2000000000000,true"
    })
    void should_not_run_over(String printed, long numerator, long denominator, boolean is) {
        assertThat(PrintedDecimal.parse(printed).isPercentageOf(numerator, denominator))
                .isEqualTo(is);
    }

    @Test
    void should_stand_for_the_share_of_which_it_was_made_with_more_decimals_than_can_be_read() {
        assertThat(PrintedDecimal.percentage(1, 3, 7).isPercentageOf(1, 3)).isTrue();
        assertThat(PrintedDecimal.percentage(1, 3, 12).isPercentageOf(1, 3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4,5,2,80", "383,903,2,42.41", "1,3,1,33.3", "2,3,0,67", "0,5,2,0", "5,5,2,100", "1,8,1,12.5"})
    void should_compute_a_percentage_without_binary_fractions(long n, long d, int digits, String printed) {
        assertThat(PrintedDecimal.percentage(n, d, digits)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"100,903,903,true", "100,902,903,false", "50,1,2,true", "33.3,1,3,false"})
    void should_tell_the_exact_share_from_the_rounded_one(String printed, long n, long d, boolean exact) {
        assertThat(PrintedDecimal.parse(printed).isExactPercentageOf(n, d)).isEqualTo(exact);
    }

    @Test
    void should_make_no_decimal_that_could_not_be_read_again() {
        long longest = 999_999_999_999_999_999L;
        assertThat(PrintedDecimal.parse(PrintedDecimal.of(longest).toString())).isEqualTo(PrintedDecimal.of(longest));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDecimal.of(longest + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PrintedDecimal.of(-1));
    }
}
