package vn.thanthien.render.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Place and date of a document (địa danh và thời gian ban hành): "Xã Hoằng Sơn, ngày 05 tháng 01 năm 2026". Each part
 * may be a blank: a draft has no day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param place the place
 * @param day the day, of two digits
 * @param month the month, of two digits only for January and February
 * @param year the year
 */
public record Dateline(Phrase place, Inline day, Inline month, Inline year) {

    // A day below 10 and the months January and February get a leading 0, so that no digit can be put before them.
    private static final int FIRST_DAY_UNPADDED = 10;
    private static final int FIRST_MONTH_UNPADDED = 3;

    /** Refuses null. */
    public Dateline {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(year, "year");
    }

    /**
     * A dateline whose date is known.
     *
     * @param place the place
     * @param date the date
     * @return the dateline
     */
    public static Dateline of(String place, LocalDate date) {
        return new Dateline(
                Phrase.of(place), day(date.getDayOfMonth()), month(date.getMonthValue()), year(date.getYear()));
    }

    /**
     * A day as the decree prints it.
     *
     * @param day 1 to 31
     * @return the day, padded below 10
     */
    public static Text day(int day) {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("day must be 1 to 31, but was: " + day);
        }
        return Text.of(padded(day, FIRST_DAY_UNPADDED));
    }

    /**
     * A month as the decree prints it.
     *
     * @param month 1 to 12
     * @return the month, padded for January and February
     */
    public static Text month(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month must be 1 to 12, but was: " + month);
        }
        return Text.of(padded(month, FIRST_MONTH_UNPADDED));
    }

    /**
     * A year as it is printed.
     *
     * @param year the year
     * @return the year
     */
    public static Text year(int year) {
        return Text.of(Integer.toString(year));
    }

    static String padded(int number, int firstUnpadded) {
        return number < firstUnpadded ? "0" + number : Integer.toString(number);
    }

    /**
     * The whole line.
     *
     * @return "Xã Hoằng Sơn, ngày 05 tháng 01 năm 2026"
     */
    public Phrase line() {
        return place.plus(", ngày ")
                .plus(day)
                .plus(" tháng ")
                .plus(month)
                .plus(" năm ")
                .plus(year);
    }
}
