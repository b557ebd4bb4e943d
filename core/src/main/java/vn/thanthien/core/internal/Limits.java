package vn.thanthien.core.internal;

/**
 * The limits of what is accepted as input, in one place.
 *
 * <p>Input comes from thousands of communes and is treated as hostile. The limits are far above any real report: the
 * longest published one has 30,000 characters and 40 cited documents. {@code docs/json.md} lists them.
 */
public final class Limits {

    /** Characters in one text. */
    public static final int TEXT = 20_000;

    /** Entries in one list. */
    public static final int LIST = 5_000;

    /** The largest count that is accepted. */
    public static final long COUNT = 1_000_000_000_000L;

    /** The largest year, number of days or other number that is no count; dates can be reckoned with all of them. */
    public static final int NUMBER = 999_999;

    /** Digits in one decimal, those behind the point included. */
    public static final int DECIMAL_DIGITS = 18;

    /** Digits behind the point of one decimal. */
    public static final int DECIMAL_SCALE = 6;

    /** Bytes in one document of JSON. */
    public static final int BYTES = 16 * 1024 * 1024;

    /** Nested objects and arrays in JSON. */
    public static final int DEPTH = 40;

    /** Digits in one JSON number. */
    public static final int NUMBER_LENGTH = 40;

    /** Characters in the name of a member in JSON. */
    public static final int NAME = 200;

    /** Problems of one input that are told. */
    public static final int PROBLEMS = 50;

    /** Profiles that extend each other. */
    public static final int LINEAGE = 10;

    private Limits() {}
}
