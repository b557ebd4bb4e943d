package vn.thanthien.core.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A span of days, both ends included.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record DateSpan(LocalDate from, LocalDate to) {

    /** Checks the order of the ends. */
    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span ends before it begins: " + from + " to " + to);
        }
    }

    /** Returns the whole year. */
    public static DateSpan ofYear(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Returns the number of days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Returns the number of whole months; 1 January to 30 October is 9, to 31 October 10. */
    public long wholeMonths() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    /** Returns whether the other span lies inside this one. */
    public boolean encloses(DateSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Returns whether the two spans share a day. */
    public boolean overlaps(DateSpan other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }
}
