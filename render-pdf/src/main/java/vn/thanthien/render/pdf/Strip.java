package vn.thanthien.render.pdf;

/** What is not parted by the end of a page: a line, or rows of a table. Lengths are in thousandths of a point. */
sealed interface Strip permits LineStrip, RowsStrip {

    /** Room over it, which is left out at the top of a page. */
    long before();

    long height();

    /** Room under it. */
    long after();

    /** Whether it stands on one page with what follows. */
    boolean keptWithNext();

    void draw(Canvas canvas, long left, long top);
}
