package vn.thanthien.core.locality;

/**
 * A side on which a unit has neighbours.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Direction {
    /** Đông. */
    EAST,
    /** Tây. */
    WEST,
    /** Nam. */
    SOUTH,
    /** Bắc. */
    NORTH,
    /** Đông Bắc. */
    NORTH_EAST,
    /** Tây Bắc. */
    NORTH_WEST,
    /** Đông Nam. */
    SOUTH_EAST,
    /** Tây Nam. */
    SOUTH_WEST
}
