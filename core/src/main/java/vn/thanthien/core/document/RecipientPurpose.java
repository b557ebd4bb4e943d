package vn.thanthien.core.document;

/**
 * For what a recipient gets a document.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum RecipientPurpose {
    /** Để báo cáo. */
    FOR_REPORT("b/c"),
    /** Để thực hiện. */
    FOR_EXECUTION("t/h"),
    /** Để phối hợp. */
    FOR_COORDINATION("p/h"),
    /** Để biết. */
    FOR_INFORMATION("để biết");

    private final String abbreviation;

    RecipientPurpose(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** Returns the abbreviation that is printed in brackets. */
    public String abbreviation() {
        return abbreviation;
    }
}
