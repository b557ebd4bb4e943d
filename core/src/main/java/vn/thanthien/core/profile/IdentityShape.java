package vn.thanthien.core.profile;

/**
 * The shape of an identity that a profile declares.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum IdentityShape {
    /** The whole is the sum of the parts. */
    SUM,
    /** The whole is an upper bound: each part is at most it. */
    AT_MOST
}
