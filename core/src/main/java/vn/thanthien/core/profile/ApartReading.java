package vn.thanthien.core.profile;

/**
 * Where the tables of a province count dossiers that await a supplement, were returned, withdrawn or ended otherwise.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum ApartReading {
    /** Inside "resolved" and "pending", as Biểu II.06a does: received is resolved and pending. */
    WITHIN,
    /** Beside them: received is resolved, pending and these. */
    BESIDE
}
