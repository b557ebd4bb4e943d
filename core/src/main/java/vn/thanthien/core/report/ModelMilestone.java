package vn.thanthien.core.report;

/**
 * From when a duration is claimed.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ModelMilestone {
    /** Since the steering body was founded. */
    FOUNDING,
    /** Since the launch. */
    LAUNCH,
    /** Since the resolution on the model. */
    RESOLUTION
}
