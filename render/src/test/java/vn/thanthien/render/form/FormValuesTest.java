package vn.thanthien.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanthien.core.language.Language;

/** How typed texts are understood. */
class FormValuesTest {

    private static String read(ValueKind kind, String text) {
        Parsed parsed = kind.read(text);
        return parsed.value()
                .map(value -> value.isTextual() ? value.asText() : value.toString())
                .orElse(parsed.state().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0
            05            | 5
            1234          | 1234
            1.234         | 1234
            1.234.567     | 1234567
            1000000000000 | OTHER
            1.23          | DOUBTFUL
            1,234         | DOUBTFUL
            1.2345        | DOUBTFUL
            0.123         | DOUBTFUL
            1 234         | DOUBTFUL
            12,5          | DOUBTFUL
            -5            | DOUBTFUL
            .             | OTHER
            mười hai      | OTHER
            nhiều         | OTHER
            12a           | OTHER
            1e3           | OTHER
            ١٢            | OTHER
            """)
    void should_read_counts(String typed, String meant) {
        assertThat(read(ValueKind.COUNT, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            97,5       | 97.5
            97,50      | 97.50
            1.842,65   | 1842.65
            1842,65    | 1842.65
            1.234,567  | 1234.567
            0,125      | 0.125
            05,5       | 5.5
            1.234      | 1234
            1,234      | DOUBTFUL
            97.5       | DOUBTFUL
            1,234.5    | DOUBTFUL
            1.23,5     | DOUBTFUL
            khoảng 5   | OTHER
            """)
    void should_read_decimals(String typed, String meant) {
        assertThat(read(ValueKind.DECIMAL, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            97,5%   | 97.5
            97,5 %  | 97.5
            100     | 100
            1.234%  | DOUBTFUL
            97.532% | DOUBTFUL
            cao     | OTHER
            """)
    void should_read_shares(String typed, String meant) {
        assertThat(read(ValueKind.PERCENT, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06/3/2025                      | 2025-03-06
            6/3/2025                       | 2025-03-06
            06-03-2025                     | 2025-03-06
            06.3.2025                      | 2025-03-06
            06 / 3 / 2025                  | 2025-03-06
            2025-03-06                     | 2025-03-06
            ngày 06 tháng 3 năm 2025       | 2025-03-06
            Ngày 06 tháng 03 năm 2025      | 2025-03-06
            ngày 06/3/2025.                | 2025-03-06
            tháng 11 năm 2023              | 2023-11
            tháng 11/2023                  | 2023-11
            11/2023                        | 2023-11
            năm 2023                       | 2023
            2023                           | 2023
            06/3/25                        | DOUBTFUL
            06/3                           | DOUBTFUL
            31/02/2025                     | OTHER
            3/13/2025                      | OTHER
            06/3/0025                      | OTHER
            hôm qua                        | OTHER
            """)
    void should_read_dates(String typed, String meant) {
        assertThat(read(ValueKind.DATE, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            năm 2025                                | {"year":2025}
            2025                                    | {"year":2025}
            02 năm                                  | {"years":2}
            từ ngày 01/01/2023 đến ngày 30/10/2025  | {"start":"2023-01-01","end":"2025-10-30"}
            01/01/2023 - 30/10/2025                 | {"start":"2023-01-01","end":"2025-10-30"}
            từ tháng 1/2025 đến hết tháng 6/2025    | {"start":"2025-01","end":"2025-06"}
            từ ngày 01/02/2025 đến ngày 01/01/2025  | OTHER
            6 tháng đầu năm                         | OTHER
            """)
    void should_read_periods(String typed, String meant) {
        assertThat(read(ValueKind.PERIOD, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            15/3/2026                         | {"kind":"ON","end":"2026-03-15"}
            trước ngày 01/02/2026             | {"kind":"BEFORE","end":"2026-02-01"}
            tháng 02/2026                     | {"kind":"IN","end":"2026-02"}
            năm 2026                          | {"kind":"IN","end":"2026"}
            từ tháng 3/2026 đến tháng 5/2026  | {"kind":"SPAN","start":"2026-03","end":"2026-05"}
            hằng tháng                        | {"kind":"RECURRING","printed":"hằng tháng"}
            sớm                               | OTHER
            """)
    void should_read_deadlines(String typed, String meant) {
        assertThat(read(ValueKind.DEADLINE, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            UNIT          | xã Đông Sơn            | {"kind":"COMMUNE","name":"Đông Sơn"}
            UNIT          | Phường Vĩnh Hòa Đông   | {"kind":"WARD","name":"Vĩnh Hòa Đông"}
            UNIT          | Đông Sơn               | OTHER
            UNIT          | xã                     | OTHER
            MONEY         | 25.000.000 đồng        | 25000000
            MONEY         | 25 triệu đồng          | OTHER
            TARGET        | từ 90% trở lên         | {"comparator":"AT_LEAST","value":"90"}
            TARGET        | không quá 1,5%         | {"comparator":"AT_MOST","value":"1.5"}
            TARGET        | ít nhất 90%            | {"comparator":"AT_LEAST","value":"90"}
            TARGET        | Tối thiểu 90%          | {"comparator":"AT_LEAST","value":"90"}
            TARGET        | 90% trở lên            | {"comparator":"AT_LEAST","value":"90"}
            TARGET        | tối đa 2%              | {"comparator":"AT_MOST","value":"2"}
            TARGET        | không vượt quá 2%      | {"comparator":"AT_MOST","value":"2"}
            TARGET        | đạt 90%                | OTHER
            TARGET        | >= 90%                 | OTHER
            TARGET        | trên 90% trở lên       | OTHER
            TARGET        | 100%                   | {"value":"100"}
            TARGET        | từ 90.5% trở lên       | DOUBTFUL
            PROPOSALS     | Không.                 | {"none":true}
            PROPOSALS     | Thêm biên chế          | {"items":[{"text":"Thêm biên chế"}]}
            DOCUMENT_KIND | quyết định             | DECISION
            DOCUMENT_KIND | giấy                   | OTHER
            DOCUMENT_NUMBER | 05                   | 05
            DOCUMENT_NUMBER | năm                  | OTHER
            ORGANS        | UBND xã; Công an xã    | [{"name":"UBND xã"},{"name":"Công an xã"}]
            YEAR          | 2025                   | 2025
            YEAR          | 25                     | OTHER
            DAY           | 32                     | OTHER
            """)
    void should_read_words(ValueKind kind, String typed, String meant) {
        assertThat(read(kind, typed)).isEqualTo(meant);
    }

    @Test
    void should_read_targets() {
        assertThat(read(ValueKind.TARGET, "97,5%")).isEqualTo("{\"value\":\"97.5\"}");
        assertThat(read(ValueKind.TARGET, "từ 97,5% trở lên")).contains("\"AT_LEAST\"", "\"value\":\"97.5\"");
        assertThat(read(ValueKind.TARGET, "Không quá 2%")).contains("\"AT_MOST\"", "\"value\":\"2\"");
        assertThat(read(ValueKind.TARGET, "trên 98%")).contains("\"MORE_THAN\"", "\"value\":\"98\"");
        assertThat(read(ValueKind.TARGET, "Dưới 2%")).contains("\"LESS_THAN\"", "\"value\":\"2\"");
        assertThat(read(ValueKind.TARGET, "bằng 100%")).contains("\"EQUAL\"", "\"value\":\"100\"");
        assertThat(read(ValueKind.TARGET, "từ 90% đến 95%"))
                .contains("\"BETWEEN\"", "\"value\":\"90\"", "\"upperValue\":\"95\"");
        assertThat(read(ValueKind.TARGET, "từ 90% đến nhiều")).isEqualTo("OTHER");
        assertThat(read(ValueKind.TARGET, "từ 90% đến 95.5%")).isEqualTo("DOUBTFUL");
    }

    @Test
    void should_read_citations() {
        assertThat(read(
                        ValueKind.CITATION,
                        "Kế hoạch số 04/KH-UBND ngày 11/01/2025 của Ủy ban nhân dân xã về thực hiện mô hình"))
                .contains("\"symbol\":\"04/KH-UBND\"", "\"date\":\"2025-01-11\"", "\"subject\":\"thực hiện mô hình\"")
                .contains("{\"name\":\"Ủy ban nhân dân xã\"}", "\"kind\":\"PLAN\"");
        assertThat(read(ValueKind.CITATION, "Luật Tiếp công dân ngày 25 tháng 11 năm 2013"))
                .contains("\"kind\":\"LAW\"", "\"subject\":\"Tiếp công dân\"", "\"date\":\"2013-11-25\"");
        assertThat(read(ValueKind.CITATION, "Luật Tổ chức chính quyền địa phương"))
                .contains("\"kind\":\"LAW\"", "\"subject\":\"Tổ chức chính quyền địa phương\"");
        assertThat(read(ValueKind.CITATION, "Kế hoạch thực hiện mô hình")).isEqualTo("OTHER");
        assertThat(read(ValueKind.CITATION, "ý kiến của cấp trên")).isEqualTo("OTHER");
    }

    @ParameterizedTest
    @EnumSource(ValueKind.class)
    void should_say_in_both_languages_what_is_expected(ValueKind kind) {
        for (Language language : Language.values()) {
            assertThat(Refusal.TEXTS.get("expected." + kind, language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(FormProblem.Kind.class)
    void should_say_in_both_languages_what_is_wrong(FormProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Refusal.TEXTS.get("problem." + kind, language)).contains("{place}");
        }
    }

    @Test
    void should_have_each_text_in_both_languages() {
        assertThat(Refusal.TEXTS.keys(Language.ENGLISH)).isEqualTo(Refusal.TEXTS.keys(Language.VIETNAMESE));
    }
}
