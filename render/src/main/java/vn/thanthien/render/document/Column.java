package vn.thanthien.render.document;

import java.util.Objects;

/**
 * A column of a table (cột). No column is ever set narrower than its longest word; the share divides the width that is
 * left over.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param alignment where the content of body cells stands unless a cell says otherwise
 * @param share how much of the width it takes, relative to the other columns; at least 1
 */
public record Column(Alignment alignment, int share) {

    /** Refuses null and a share below 1. */
    public Column {
        Objects.requireNonNull(alignment, "alignment");
        if (share < 1) {
            throw new IllegalArgumentException("share of a column must be at least 1, but was: " + share);
        }
    }

    /**
     * A column of words.
     *
     * @param share how much of the width it takes
     * @return the column
     */
    public static Column text(int share) {
        return new Column(Alignment.LEFT, share);
    }

    /**
     * A column of numbers.
     *
     * @param share how much of the width it takes
     * @return the column
     */
    public static Column number(int share) {
        return new Column(Alignment.RIGHT, share);
    }

    /**
     * A column of ordinals, dates or other short signs.
     *
     * @param share how much of the width it takes
     * @return the column
     */
    public static Column centred(int share) {
        return new Column(Alignment.CENTRE, share);
    }
}
