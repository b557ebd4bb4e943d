package vn.thanthien.core.figure;

/**
 * Over what the numbers of a figure may be added (tính cộng dồn).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Additivity {
    /** Over time and over communes: what happened, each once. */
    TIME_AND_COMMUNES,
    /** Over communes alone: what stands at a moment, such as what is pending; a year later some of it stands there still. */
    COMMUNES,
    /** Over nothing: shares, and things that are the same elsewhere and at other times, such as procedures. */
    NOTHING
}
