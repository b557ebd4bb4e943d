package vn.thanthien.testkit;

/**
 * Some days of a ledger (kỳ số liệu), the first included and the last excluded, counted from the ledger's first day.
 *
 * @param from the first day
 * @param to the day after the last
 */
record Span(int from, int to) {

    boolean contains(int day) {
        return day >= from && day < to;
    }
}
