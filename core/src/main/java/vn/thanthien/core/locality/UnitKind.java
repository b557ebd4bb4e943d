package vn.thanthien.core.locality;

/**
 * The kind of a commune-level unit (đơn vị hành chính cấp xã).
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum UnitKind {
    /** Xã. */
    COMMUNE("xã"),
    /** Phường. */
    WARD("phường"),
    /** Thị trấn; it ended on 30 June 2025. */
    TOWNSHIP("thị trấn"),
    /** Đặc khu; since 1 July 2025. */
    SPECIAL_ZONE("đặc khu");

    private final String vietnamese;

    UnitKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Returns the Vietnamese word, in lower case. */
    public String vietnamese() {
        return vietnamese;
    }
}
