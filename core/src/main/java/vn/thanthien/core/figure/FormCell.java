package vn.thanthien.core.figure;

/**
 * A cell of an official form (ô của biểu mẫu): the column of a reporting table that a figure fills.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param form the form
 * @param column the number of the column, as the form prints it
 */
public record FormCell(OfficialForm form, int column) {

    /** Returns form and column, such as "II.06a/VPCP/KSTT: 3". */
    @Override
    public String toString() {
        return form.code() + ": " + column;
    }
}
