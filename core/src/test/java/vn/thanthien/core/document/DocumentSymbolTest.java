package vn.thanthien.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

    /** Every symbol of the real documents, as printed: number, style, type, organs, defects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Quang Trung
                "39-NQ/ĐU             | 39   | PARTY     | NQ   | ĐU          | -",
                "26/KHHĐ-UBND         | 26   | STATE     | KHHĐ | UBND        | KIND_UNKNOWN",
                "01/KH-BĐH            | 1    | STATE     | KH   | BĐH         | -",
                "07/QĐ-UBND           | 7    | STATE     | QĐ   | UBND        | -",
                "50-QĐ/ĐU             | 50   | PARTY     | QĐ   | ĐU          | -",
                "01/TB-BĐH            | 1    | STATE     | TB   | BĐH         | -",
                "04/KH-UBND           | 4    | STATE     | KH   | UBND        | -",
                "131/NQ-CP            | 131  | STATE     | NQ   | CP          | -",
                "129/KH UBND          | 129  | STATE     | KH   | UBND        | BLANK_FOR_SEPARATOR",
                "10/KH - UBND         | 10   | STATE     | KH   | UBND        | BLANK_INSIDE",
                "88/NQ-CP             | 88   | STATE     | NQ   | CP          | -",
                "11/KH - UBND         | 11   | STATE     | KH   | UBND        | BLANK_INSIDE",
                "13/2021/NĐ-CP        | 13   | NORMATIVE | NĐ   | CP          | -",
                "16/KH-UBND           | 16   | STATE     | KH   | UBND        | -",
                "/BC-UBND             | -    | STATE     | BC   | UBND        | NUMBER_MISSING",
                // Hoằng Cát
                "741-CV/HU            | 741  | PARTY     | CV   | HU          | -",
                "61/KHUBND            | 61   | STATE     | KH   | UBND        | SEPARATOR_MISSING",
                "89-CV/BDVHU          | 89   | PARTY     | CV   | BDVHU       | -",
                "3186 /UBND-NV        | 3186 | LETTER    | -    | UBND;NV     | BLANK_INSIDE",
                "25-NQ/TW             | 25   | PARTY     | NQ   | TW          | -",
                "01-KL/TW             | 1    | PARTY     | KL   | TW          | -",
                "05-CT/TW             | 5    | PARTY     | CT   | TW          | -",
                "62-QĐ/ĐU             | 62   | PARTY     | QĐ   | ĐU          | -",
                "27- NQ/ĐU            | 27   | PARTY     | NQ   | ĐU          | BLANK_INSIDE",
                "17/QĐ – UBND         | 17   | STATE     | QĐ   | UBND        | BLANK_INSIDE;WRONG_DASH",
                "719-CV/HU            | 719  | PARTY     | CV   | HU          | -",
                "08 - KH/BDVHU        | 8    | PARTY     | KH   | BDVHU       | BLANK_INSIDE",
                "12./BC-UBND          | 12   | STATE     | BC   | UBND        | STRAY_MARK",
                "12//BC-UBND          | 12   | STATE     | BC   | UBND        | STRAY_MARK",
                "12/BC-UBND,VX        | 12   | STATE     | BC   | UBND;VX     | STRAY_MARK",
                "01 KH/KDV- UBND      | 1    | UNKNOWN   | KH   | KDV;UBND    | BLANK_INSIDE;BLANK_FOR_SEPARATOR;STYLE_MIXED",
                "09-CT/HU             | 9    | PARTY     | CT   | HU          | -",
                "145/KH – UBND        | 145  | STATE     | KH   | UBND        | BLANK_INSIDE;WRONG_DASH",
                // Bình Lương
                "/KH-BĐH              | -    | STATE     | KH   | BĐH         | NUMBER_MISSING",
                "93-KH/BDVTU          | 93   | PARTY     | KH   | BDVTU       | -",
                "731-CV/HU            | 731  | PARTY     | CV   | HU          | -",
                "49-QĐ/ĐU             | 49   | PARTY     | QĐ   | ĐU          | -",
                "43-KL/TW             | 43   | PARTY     | KL   | TW          | -",
                "114-KL/TW            | 114  | PARTY     | KL   | TW          | -",
                "33/CT-TTg            | 33   | STATE     | CT   | TTg         | -",
                "763-QĐ/TU            | 763  | PARTY     | QĐ   | TU          | -",
                "34/2007/PL-UBTVQH11  | 34   | NORMATIVE | PL   | UBTVQH11    | -",
                "149/2018/NĐ-CP       | 149  | NORMATIVE | NĐ   | CP          | -",
                "35-CT/TW             | 35   | PARTY     | CT   | TW          | -",
                "14/CT-TTg            | 14   | STATE     | CT   | TTg         | -",
                "21/CT-UBND           | 21   | STATE     | CT   | UBND        | -",
                "217-QĐ/TW            | 217  | PARTY     | QĐ   | TW          | -",
                // others that reports cite
                "10/2022/QH15         | 10   | NORMATIVE | QH15 | -           | -",
                "11-QĐi/TW            | 11   | PARTY     | QĐi  | TW          | KIND_UNKNOWN",
                "/2020/NĐ-CP          | -    | NORMATIVE | NĐ   | CP          | NUMBER_MISSING",
                "5/KH-UBND            | 5    | STATE     | KH   | UBND        | NUMBER_NOT_PADDED",
                "03/KH-UBND-MTTQ      | 3    | STATE     | KH   | UBND;MTTQ   | -",
                "12/UBND              | 12   | LETTER    | -    | UBND        | -",
                "45/NQTW              | 45   | STATE     | NQ   | TW          | SEPARATOR_MISSING",
                "45/BC                | 45   | STATE     | BC   | -           | UNREADABLE",
                "45                   | 45   | UNKNOWN   | -    | -           | UNREADABLE",
            })
    void should_read_symbols_as_they_are_printed(
            String printed, Integer number, SymbolStyle style, String kind, String organs, String defects) {
        DocumentSymbol symbol = DocumentSymbol.parse(printed);
        assertThat(symbol.printed()).isEqualTo(printed).isEqualTo(symbol.toString());
        assertThat(symbol.number()).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
        assertThat(symbol.style()).isEqualTo(style);
        assertThat(symbol.kindAbbreviation()).isEqualTo(kind == null ? "" : kind);
        assertThat(symbol.organs()).isEqualTo(organs == null ? List.of() : List.of(organs.split(";")));
        assertThat(symbol.defects())
                .extracting(Enum::name)
                .isEqualTo(defects == null ? List.of() : List.of(defects.split(";")));
    }

    @Test
    void should_leave_room_for_a_number_without_complaint() {
        assertThat(DocumentSymbol.parse("      /BC-UBND").defects()).containsExactly(SymbolDefect.NUMBER_MISSING);
        assertThat(DocumentSymbol.parse("…/BC-UBND").defects()).containsExactly(SymbolDefect.NUMBER_MISSING);
    }

    @Test
    void should_know_one_symbol_in_two_prints() {
        assertThat(DocumentSymbol.parse("10/KH - UBND").key())
                .isEqualTo(DocumentSymbol.parse("10/KH-UBND").key())
                .isEqualTo(DocumentSymbol.parse("10/KHUBND").key())
                .isEqualTo(DocumentSymbol.parse("10/kh-ubnd").key())
                .isNotEqualTo(DocumentSymbol.parse("10/QĐ-UBND").key());
        assertThat(DocumentSymbol.parse("10/KH - UBND")).isNotEqualTo(DocumentSymbol.parse("10/KH-UBND"));
    }

    @Test
    void should_read_a_letter_that_looks_like_d_as_one() {
        DocumentSymbol symbol = DocumentSymbol.parse("50-Q\u00d0/\u00d0U");
        assertThat(symbol.kind()).hasValue(DocumentKind.DECISION);
        assertThat(symbol.organs()).containsExactly("ĐU");
        assertThat(symbol.defects()).isEmpty();
        assertThat(symbol.key()).isEqualTo(DocumentSymbol.parse("50-QĐ/ĐU").key());
        assertThat(symbol.printed()).isEqualTo("50-Q\u00d0/\u00d0U");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "/", "---", "…", "????", "12345678901234567890/KH-UBND", "/2020/NĐ-CP", "x\u0000y"})
    void should_accept_anything(String printed) {
        DocumentSymbol symbol = DocumentSymbol.parse(printed);
        assertThat(symbol.printed()).isEqualTo(printed);
        assertThat(symbol.defects()).isNotEmpty();
        assertThat(symbol).isEqualTo(DocumentSymbol.parse(printed)).hasSameHashCodeAs(DocumentSymbol.parse(printed));
    }
}
