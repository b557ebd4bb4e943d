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
    ISSUED;

    /** What the canonical JSON leaves out: a document that does not state its status is a draft. */
    public static final class UnlessStated {

        /** Makes the filter. */
        public UnlessStated() {}

        @Override
        public boolean equals(Object value) {
            return value == DRAFT || value instanceof UnlessStated;
        }

        @Override
        public int hashCode() {
            return DRAFT.hashCode();
        }
    }
}
