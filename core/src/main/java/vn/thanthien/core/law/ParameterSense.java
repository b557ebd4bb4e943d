package vn.thanthien.core.law;

/**
 * What a legal parameter leaves to a province.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ParameterSense {
    /** The law sets the least (ít nhất): a province may ask for more, not for less. */
    AT_LEAST,
    /** The law sets the most (không quá): a province may ask for less, not for more. */
    AT_MOST,
    /** The law says how things are called or arranged: a province may say how they are with it. */
    AS_STATED
}
