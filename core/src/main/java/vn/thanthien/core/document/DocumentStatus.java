package vn.thanthien.core.document;

/**
 * Whether a document is still being written.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum DocumentStatus {
    /** A draft (dự thảo): blanks for number, day and signer are normal. */
    DRAFT,
    /** Issued (đã ban hành): nothing may be blank. */
    ISSUED
}
