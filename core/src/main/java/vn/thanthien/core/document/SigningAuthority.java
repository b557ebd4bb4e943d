package vn.thanthien.core.document;

/**
 * By whose authority a document is signed (thẩm quyền ký).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum SigningAuthority {
    /** For a collective organ (thay mặt). */
    ON_BEHALF("TM."),
    /** A deputy for the head (ký thay). */
    FOR_HEAD("KT."),
    /** By order of the head (thừa lệnh). */
    BY_ORDER("TL."),
    /** By written authorisation (thừa ủy quyền). */
    BY_AUTHORISATION("TUQ."),
    /** Acting head (quyền). */
    ACTING("Q.");

    private final String abbreviation;

    SigningAuthority(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** Returns the abbreviation that is printed, with its full stop. */
    public String abbreviation() {
        return abbreviation;
    }
}
