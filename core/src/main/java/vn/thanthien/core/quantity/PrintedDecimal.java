package vn.thanthien.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import vn.thanthien.core.internal.Limits;

/**
 * An exact decimal with the digits that were printed: 94,30 is not 94,3.
 *
 * <p>A printed decimal stands for every number that rounds to it, that is the closed interval of half a unit of its
 * last digit to both sides ("97,5" is 97,45 to 97,55). Nothing here is ever computed with binary fractions.
 *
 * <p>In JSON it is a string with a point, {@code "94.30"}, so that the digits survive any language's parser.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PrintedDecimal implements Comparable<PrintedDecimal> {

    /** The largest number of digits behind the comma that is accepted. */
    public static final int MAX_SCALE = Limits.DECIMAL_SCALE;

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Below this, the products of a comparison of shares fit into a {@code long}. */
    private static final long SMALL = 1_000_000_000;

    private static final int SMALL_DIGITS = 9;
    private static final long[] POWERS_OF_TEN = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final long LARGE = -1;

    private final BigDecimal value;
    /** The digits as one whole number, or {@link #LARGE}. */
    private final long digits;

    private PrintedDecimal(BigDecimal value) {
        this.value = value;
        this.digits = value.precision() <= SMALL_DIGITS && value.scale() < POWERS_OF_TEN.length
                ? value.unscaledValue().longValue()
                : LARGE;
    }

    /**
     * Reads a decimal in canonical form: digits, then optionally a point and up to six digits.
     *
     * @throws IllegalArgumentException if the text is anything else (a sign, an exponent, a comma, more than 18 digits)
     */
    @JsonCreator
    public static PrintedDecimal parse(String text) {
        if (!isCanonical(text)) {
            throw new IllegalArgumentException("not a plain decimal: " + text);
        }
        return new PrintedDecimal(new BigDecimal(text));
    }

    /**
     * Returns a whole number as printed without decimals.
     *
     * @throws IllegalArgumentException if it is negative or has more than 18 digits
     */
    public static PrintedDecimal of(long value) {
        if (value < 0 || Long.toString(value).length() > Limits.DECIMAL_DIGITS) {
            throw new IllegalArgumentException("negative, or too long for a printed decimal: " + value);
        }
        return new PrintedDecimal(BigDecimal.valueOf(value));
    }

    /**
     * Returns {@code numerator / denominator} in percent, rounded half up to the given digits, trailing zeros dropped.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public static PrintedDecimal percentage(long numerator, long denominator, int digits) {
        if (denominator <= 0 || numerator < 0) {
            throw new IllegalArgumentException("no percentage: " + numerator + "/" + denominator);
        }
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), digits, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new PrintedDecimal(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    /** Returns whether {@link #parse} accepts the text. */
    public static boolean isCanonical(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int digits = text.length() - (point < 0 ? 0 : 1);
        int scale = point < 0 ? 0 : text.length() - point - 1;
        boolean leadingZero = text.length() > 1 && text.charAt(0) == '0' && point != 1;
        return digits > 0
                && digits <= Limits.DECIMAL_DIGITS
                && scale <= MAX_SCALE
                && (point < 0 || scale > 0)
                && !leadingZero;
    }

    /** Returns the number with its printed scale. */
    public BigDecimal toBigDecimal() {
        return value;
    }

    /** Returns how many digits are printed behind the comma. */
    public int scale() {
        return value.scale();
    }

    /**
     * Returns whether this percentage is {@code numerator / denominator} rounded to the printed digits.
     *
     * <p>Decided by cross-multiplication on whole numbers: |p·d − 100·n·10^s| · 2 ≤ d.
     *
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public boolean isPercentageOf(long numerator, long denominator) {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a percentage needs a positive denominator: " + denominator);
        }
        if (digits != LARGE && isSmall(numerator) && denominator < SMALL) {
            long difference = digits * denominator - 100 * numerator * POWERS_OF_TEN[value.scale()];
            return Math.abs(difference) * 2 <= denominator;
        }
        BigInteger base = BigInteger.valueOf(denominator);
        BigInteger stated = value.unscaledValue().multiply(base);
        BigInteger exact = HUNDRED.multiply(BigInteger.valueOf(numerator)).multiply(BigInteger.TEN.pow(value.scale()));
        return stated.subtract(exact).abs().multiply(TWO).compareTo(base) <= 0;
    }

    private static boolean isSmall(long number) {
        return number >= 0 && number < SMALL;
    }

    /** Returns whether the number printed is exactly {@code numerator / denominator} in percent, without rounding. */
    public boolean isExactPercentageOf(long numerator, long denominator) {
        return value.multiply(BigDecimal.valueOf(denominator))
                        .compareTo(BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(100)))
                == 0;
    }

    /** Compares the numbers; 94,30 and 94,3 compare as the same though they are not equal. */
    @Override
    public int compareTo(PrintedDecimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedDecimal that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the canonical form, with a point. */
    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
