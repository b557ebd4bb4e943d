package vn.thanthien.core.figure;

import java.util.Arrays;
import vn.thanthien.core.quantity.Quantity;

/**
 * The numbers of one part of a report in one array, indexed by the dictionary.
 *
 * <p>Absent numbers, "none arisen" and illegible ones are sentinels, see {@link Quantity#encoded()}. An identity over
 * figures is then a loop over numbers.
 *
 * <p>This class is mutable while it is filled and is not thread-safe; whoever receives it must not change it.
 */
public final class FigureVector {

    private final long[] codes;

    /** Creates a vector in which every figure is absent. */
    public FigureVector() {
        this(new long[Figures.size()], 0);
    }

    private FigureVector(long[] codes, int filled) {
        this.codes = codes;
        Arrays.fill(codes, filled, codes.length, Quantity.ABSENT_CODE);
    }

    /** Returns a copy of this vector with room for every figure of a dictionary, the further ones absent. */
    public FigureVector extendedFor(Dictionary dictionary) {
        return new FigureVector(Arrays.copyOf(codes, dictionary.size()), codes.length);
    }

    /** Returns the encoded number of a figure. */
    public long get(Figure figure) {
        return codes[figure.index()];
    }

    /** Sets the encoded number of a figure. */
    public void set(Figure figure, long code) {
        codes[figure.index()] = code;
    }

    /** Returns the number of a figure with its state. */
    public Quantity quantity(Figure figure) {
        return Quantity.ofEncoded(get(figure));
    }

    /** Returns whether the figure has a number that can take part in arithmetic. */
    public boolean isKnown(Figure figure) {
        return Quantity.isKnown(get(figure));
    }
}
