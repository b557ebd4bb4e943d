package vn.thanthien.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is printed: a day, a month with the day left blank, or a year alone.
 *
 * <p>"ngày   tháng 11 năm 2023" is {@code 2023-11}: nothing is filled in. Comparisons use the first and the last day
 * that the date may mean.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PartialDate {

    private static final int NONE = 0;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** Returns a complete date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Returns a complete date.
     *
     * @throws DateTimeException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(LocalDate.of(year, month, day));
    }

    /**
     * Returns a month whose day is left blank.
     *
     * @throws DateTimeException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        YearMonth checked = YearMonth.of(year, month);
        return new PartialDate(checked.getYear(), checked.getMonthValue(), NONE);
    }

    /** Returns a year whose month and day are left blank. */
    public static PartialDate of(int year) {
        return new PartialDate(year, NONE, NONE);
    }

    /**
     * Reads {@code 2023}, {@code 2023-11} or {@code 2023-11-06}.
     *
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> of(number(text, 0, YEAR_LENGTH));
                case MONTH_LENGTH -> of(number(text, 0, YEAR_LENGTH), number(text, 5, MONTH_LENGTH));
                case DAY_LENGTH ->
                    of(number(text, 0, YEAR_LENGTH), number(text, 5, MONTH_LENGTH), number(text, 8, DAY_LENGTH));
                default -> throw new IllegalArgumentException("not a date: " + text);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + text, e);
        }
    }

    private static int number(String text, int from, int to) {
        if (from > 0 && text.charAt(from - 1) != '-') {
            throw new IllegalArgumentException("not a date: " + text);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("not a date: " + text);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Returns the year. */
    public int year() {
        return year;
    }

    /** Returns the month, 1 to 12, or 0 if it is not printed. */
    public int month() {
        return month;
    }

    /** Returns the day of the month, or 0 if it is not printed. */
    public int day() {
        return day;
    }

    /** Returns whether day, month and year are printed. */
    public boolean isComplete() {
        return day != NONE;
    }

    /** Returns the date if it is complete. */
    public Optional<LocalDate> toLocalDate() {
        return isComplete() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Returns the first day that this date may mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** Returns the last day that this date may mean. */
    public LocalDate latest() {
        if (month == NONE) {
            return LocalDate.of(year, 12, 31);
        }
        return day == NONE ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Returns whether this date is before the other whatever the blank parts are. */
    public boolean isCertainlyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** Returns the ISO form as far as printed: {@code 2023}, {@code 2023-11} or {@code 2023-11-06}. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DAY_LENGTH);
        pad(text, year, YEAR_LENGTH);
        if (month != NONE) {
            pad(text.append('-'), month, 2);
        }
        if (day != NONE) {
            pad(text.append('-'), day, 2);
        }
        return text.toString();
    }

    private static void pad(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }
}
