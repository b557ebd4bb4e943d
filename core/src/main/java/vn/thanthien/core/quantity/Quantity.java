package vn.thanthien.core.quantity;

import java.util.NoSuchElementException;

/**
 * A reported whole number in one of four states: absent, none arisen, a value, illegible.
 *
 * <p>Counts are never negative. A quantity is packed into one {@code long} wherever many are kept
 * ({@link #encoded()}), with the three states that carry no number as sentinels.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Quantity {

    /** The encoded form of an absent number. */
    public static final long ABSENT_CODE = Long.MIN_VALUE;

    /** The encoded form of "none arisen". */
    public static final long NONE_ARISEN_CODE = Long.MIN_VALUE + 1;

    /** The encoded form of a number that cannot be read. */
    public static final long ILLEGIBLE_CODE = Long.MIN_VALUE + 2;

    private static final Quantity ABSENT = new Quantity(ABSENT_CODE);
    private static final Quantity NONE_ARISEN = new Quantity(NONE_ARISEN_CODE);
    private static final Quantity ILLEGIBLE = new Quantity(ILLEGIBLE_CODE);

    private final long code;

    private Quantity(long code) {
        this.code = code;
    }

    /** Returns a number that the report does not give. */
    public static Quantity absent() {
        return ABSENT;
    }

    /** Returns "không phát sinh": nothing of the kind arose. */
    public static Quantity noneArisen() {
        return NONE_ARISEN;
    }

    /** Returns a number that cannot be read in the copy. */
    public static Quantity illegible() {
        return ILLEGIBLE;
    }

    /**
     * Returns a stated number.
     *
     * @throws IllegalArgumentException if the value is negative
     */
    public static Quantity of(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a count is not negative: " + value);
        }
        return new Quantity(value);
    }

    /** Returns the quantity of an encoded number, see {@link #encoded()}. */
    public static Quantity ofEncoded(long code) {
        if (code == ABSENT_CODE) {
            return ABSENT;
        }
        if (code == NONE_ARISEN_CODE) {
            return NONE_ARISEN;
        }
        return code == ILLEGIBLE_CODE ? ILLEGIBLE : of(code);
    }

    /** Returns the value itself, or a sentinel for a state without one. */
    public long encoded() {
        return code;
    }

    /** Returns what the report says about the number. */
    public QuantityState state() {
        if (code >= 0) {
            return QuantityState.VALUE;
        }
        if (code == ABSENT_CODE) {
            return QuantityState.ABSENT;
        }
        return code == NONE_ARISEN_CODE ? QuantityState.NONE_ARISEN : QuantityState.ILLEGIBLE;
    }

    /** Returns whether the number may take part in arithmetic: a value, or none arisen, which counts as 0 there. */
    public boolean isKnown() {
        return isKnown(code);
    }

    /** Returns {@link #isKnown()} of an encoded number. */
    public static boolean isKnown(long code) {
        return code >= 0 || code == NONE_ARISEN_CODE;
    }

    /**
     * Returns the number for arithmetic; none arisen is 0.
     *
     * @throws NoSuchElementException if the number is absent or illegible
     */
    public long amount() {
        if (!isKnown()) {
            throw new NoSuchElementException("no number: " + state());
        }
        return Math.max(code, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && code == that.code;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(code);
    }

    /** Returns the digits of a value, else the state's name. */
    @Override
    public String toString() {
        return code >= 0 ? Long.toString(code) : state().name();
    }
}
