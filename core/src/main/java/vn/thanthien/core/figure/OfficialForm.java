package vn.thanthien.core.figure;

/**
 * A reporting table (biểu mẫu báo cáo) that a circular sets, with figures of which the dictionary knows the columns.
 *
 * <p>Other circulars number the columns of the same table otherwise; each form is that of one circular.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum OfficialForm {
    /** Tình hình, kết quả giải quyết thủ tục hành chính. */
    ADMINISTRATIVE_PROCEDURES("II.06a/VPCP/KSTT", "01/2020/TT-VPCP"),
    /** Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất. */
    CITIZEN_RECEPTION("01/TCD", "01/2024/TT-TTCP"),
    /** Tổng hợp kết quả xử lý đơn. */
    PETITIONS("01/XLĐ", "01/2024/TT-TTCP");

    private final String code;
    private final String circular;

    OfficialForm(String code, String circular) {
        this.code = code;
        this.circular = circular;
    }

    /** Returns the code that the form prints in its corner. */
    public String code() {
        return code;
    }

    /** Returns number and symbol of the circular whose columns are meant. */
    public String circular() {
        return circular;
    }

    /** Returns a cell of this form. */
    public FormCell column(int number) {
        return new FormCell(this, number);
    }
}
