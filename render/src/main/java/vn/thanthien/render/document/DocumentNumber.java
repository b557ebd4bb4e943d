package vn.thanthien.render.document;

import java.util.Objects;

/**
 * Number and symbol of a document (số, ký hiệu): "Số: 05/BC-UBND". Either may be a blank: a draft has no number.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param number the number
 * @param symbol the symbol, for example "BC-UBND"
 */
public record DocumentNumber(Inline number, Inline symbol) {

    /** Refuses null. */
    public DocumentNumber {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(symbol, "symbol");
    }

    /**
     * A number that was given out. Below 10 it is printed with a leading 0; spaces in the symbol are dropped, since the
     * decree allows none.
     *
     * @param number the number, at least 1
     * @param symbol the symbol
     * @return number and symbol
     */
    public static DocumentNumber of(int number, String symbol) {
        if (number < 1) {
            throw new IllegalArgumentException("number of a document must be at least 1, but was: " + number);
        }
        return new DocumentNumber(Text.of(Dateline.padded(number, 10)), symbol(symbol));
    }

    /**
     * A number yet to be given out.
     *
     * @param number the blank for the number
     * @param symbol the symbol
     * @return number and symbol
     */
    public static DocumentNumber of(Blank number, String symbol) {
        return new DocumentNumber(number, symbol(symbol));
    }

    private static Text symbol(String symbol) {
        return Text.of(symbol.replaceAll("\\s", ""));
    }

    /**
     * The whole line.
     *
     * @return "Số: 05/BC-UBND"
     */
    public Phrase line() {
        return Phrase.of(Text.of("Số: "), number, Text.of("/"), symbol);
    }

    /**
     * The whole line on a document of the Party, without a colon and with a hyphen.
     *
     * @return "Số 39-NQ/ĐU"
     */
    public Phrase partyLine() {
        return Phrase.of(Text.of("Số "), number, Text.of("-"), symbol);
    }
}
