package vn.thanthien.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "nghìn lượt, 1000",
        "NGÀN, 1000",
        "trăm nghìn đồng, 100000",
        "nghìn tỷ, 1000000000000",
        "nghìn nghìn tỷ tỷ, 1000000",
        "chục hộ, 10",
        "vạn, 10000",
        "triệu đồng, 1000000",
        "hồ sơ, 1",
        "tỷ lệ, 1",
        "tỉ đồng, 1000000000",
        "'', 1"
    })
    void should_multiply_by_the_first_words_of_a_unit(String unit, long factor) {
        assertThat(NumberWords.factor(unit)).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "03, 3",
        "21, 21",
        "1.348, 1348",
        "không, 0",
        "ba, 3",
        "Bốn, 4",
        "tư, 4",
        "NĂM, 5",
        "bẩy, 7",
        "mười, 10",
        "mười một, 11",
        "mười lăm, 15",
        "hai mươi, 20",
        "hai mươi mốt, 21",
        "hai mươi tư, 24",
        "ba mươi lăm, 35",
        "chín mươi chín, 99",
        "một trăm, 100",
        "một trăm linh năm, 105",
        "hai trăm lẻ ba, 203",
        "ba trăm mười, 310",
        "chín trăm bốn mươi hai, 942",
        "hai nghìn, 2000",
        "một ngàn ba trăm bốn mươi tám, 1348",
        "mười hai nghìn không trăm linh năm, 12005"
    })
    void should_read_a_number_in_digits_or_words(String text, long number) {
        assertThat(NumberWords.parse(text)).hasValue(number);
        assertThat(NumberWords.parse(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nhiều",
                "hai ba",
                "một mươi",
                "mươi",
                "trăm",
                "hai mươi không",
                "một trăm linh",
                "nghìn",
                "hai nghìn nghìn",
                "không nghìn",
                "3 thôn",
                "1.34",
                "03.",
                "1234567890123",
                "mười mười"
            })
    void should_not_guess(String text) {
        assertThat(NumberWords.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5 biết, 5", "Bốn thể hiện, 4", "hai mươi mốt tiêu chí, 21", "03, 3"})
    void should_read_the_number_with_which_a_name_begins(String name, long number) {
        assertThat(NumberWords.leading(name)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khẩu hiệu", "các tiêu chí 4"})
    void should_find_no_number_where_a_name_begins_with_none(String name) {
        assertThat(NumberWords.leading(name)).isEmpty();
    }
}
