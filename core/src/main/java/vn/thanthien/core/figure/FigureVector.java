package vn.thanthien.core.figure;

import java.util.Arrays;
import java.util.List;
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

    /** The most parts of a sum that {@link #closes} tells at once. */
    public static final int MOST_PARTS = 6;

    /** Stands for a part that a sum does not have; a zero is kept there. */
    private static final int NO_PART = 0;

    /** How an absent number is kept. */
    private static final long ABSENT = 0;

    /**
     * Behind the zero the encoded numbers in the order of the dictionary, each turned by the code of an absent one, so
     * that what was never set is absent.
     */
    private final long[] codes;

    /** Creates a vector in which every figure is absent. */
    public FigureVector() {
        this(new long[1 + Figures.size()]);
        codes[NO_PART] = Quantity.ABSENT_CODE;
    }

    private FigureVector(long[] codes) {
        this.codes = codes;
    }

    /** Returns a vector for the counts of one section, such as {@code dossiers}; those behind them stay absent. */
    public static FigureVector ofSection(String section) {
        FigureVector vector = new FigureVector(new long[1 + Figures.endOf(section)]);
        vector.codes[NO_PART] = Quantity.ABSENT_CODE;
        return vector;
    }

    /** Returns a copy of this vector with room for every figure of a dictionary, the further ones absent. */
    public FigureVector extendedFor(Dictionary dictionary) {
        return new FigureVector(Arrays.copyOf(codes, 1 + dictionary.size()));
    }

    /** Returns a copy that is changed apart from this one. */
    public FigureVector copy() {
        return new FigureVector(codes.clone());
    }

    /** Returns whether the vector has a place for the figure, and is not of another section. */
    public boolean isOf(Figure figure) {
        return figure.index() + 1 < codes.length;
    }

    /** Returns the encoded number of a figure. */
    public long get(Figure figure) {
        return isOf(figure) ? codes[1 + figure.index()] ^ Quantity.ABSENT_CODE : Quantity.ABSENT_CODE;
    }

    /** Sets the encoded number of a figure, of which the vector {@link #isOf}. */
    public void set(Figure figure, long code) {
        codes[1 + figure.index()] = code ^ Quantity.ABSENT_CODE;
    }

    /**
     * Returns the row of a sum for {@link #closes}.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_PARTS} parts
     */
    public static int[] row(Figure whole, List<Figure> parts) {
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("too many parts: " + parts);
        }
        int[] row = new int[1 + MOST_PARTS];
        row[0] = 1 + whole.index();
        for (int i = 0; i < parts.size(); i++) {
            row[i + 1] = 1 + parts.get(i).index();
        }
        return row;
    }

    /**
     * Returns whether whole and parts are all plain numbers and the parts make up the whole.
     *
     * <p>Without a loop or a branch for each part: this is where a check spends its time.
     */
    public boolean closes(int[] row) {
        long whole = codes[row[0]] ^ Quantity.ABSENT_CODE;
        long a = codes[row[1]] ^ Quantity.ABSENT_CODE;
        long b = codes[row[2]] ^ Quantity.ABSENT_CODE;
        long c = codes[row[3]] ^ Quantity.ABSENT_CODE;
        long d = codes[row[4]] ^ Quantity.ABSENT_CODE;
        long e = codes[row[5]] ^ Quantity.ABSENT_CODE;
        long f = codes[row[6]] ^ Quantity.ABSENT_CODE;
        // a sentinel is negative
        return (whole | a | b | c | d | e | f) >= 0 && a + b + c + d + e + f == whole;
    }

    /** Returns whether the whole of a sum, given by its {@link #row}, is absent. */
    public boolean lacksWhole(int[] row) {
        return codes[row[0]] == ABSENT;
    }

    /** Returns whether a part of a sum, given by its {@link #row}, is absent. */
    public boolean lacksAny(int[] row) {
        for (int i = 1; i < row.length; i++) {
            if (row[i] != NO_PART && codes[row[i]] == ABSENT) {
                return true;
            }
        }
        return false;
    }

    /** Returns the pairs of each part with each whole for {@link #keeps}. */
    public static int[] pairs(List<Figure> parts, List<Figure> wholes) {
        int[] pairs = new int[2 * parts.size() * wholes.size()];
        int at = 0;
        for (Figure part : parts) {
            for (Figure whole : wholes) {
                pairs[at++] = 1 + part.index();
                pairs[at++] = 1 + whole.index();
            }
        }
        return pairs;
    }

    /**
     * Returns of how many pairs the part is at most the whole; the others lack one of the two.
     *
     * @return negative if a part is more than its whole, or a number has a state that is asked for one by one
     */
    public int keeps(int[] pairs) {
        int kept = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            long part = codes[pairs[i]];
            long whole = codes[pairs[i + 1]];
            if (part != ABSENT && whole != ABSENT) {
                part ^= Quantity.ABSENT_CODE;
                whole ^= Quantity.ABSENT_CODE;
                if ((part | whole) < 0 || part > whole) {
                    return -1;
                }
                kept++;
            }
        }
        return kept;
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
