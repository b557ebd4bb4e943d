package vn.thanthien.core.report;

/**
 * How a target or a claim compares a number with its value.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Comparator {
    /** Từ … trở lên. */
    AT_LEAST,
    /** Không quá. */
    AT_MOST,
    /** Đạt, bằng. */
    EQUAL,
    /** Từ … đến …. */
    BETWEEN,
    /** Trên: that number itself is not enough. */
    MORE_THAN,
    /** Dưới: that number itself is too much. */
    LESS_THAN;

    /**
     * Returns whether a number keeps to the value; of a range, to its lower end.
     *
     * @param order how the number compares with the value, negative where it is less
     */
    public boolean isMetBy(int order) {
        return switch (this) {
            case AT_LEAST, BETWEEN -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case MORE_THAN -> order > 0;
            case LESS_THAN -> order < 0;
        };
    }

    /** Returns whether less is better: the value is not to be exceeded, or not to be reached. */
    public boolean isDownwards() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
