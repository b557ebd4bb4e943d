package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DeadlineKind;
import vn.thanthien.core.quantity.PartialDate;

/** Dates, spans and deadlines as Vietnamese clerks type them: the day first, as far as they are written. */
final class TypedDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final String DATE = "(?:ngay )?([0-9]{1,2})(?: thang |[/.-])([0-9]{1,2})(?: nam |[/.-])([0-9]{4})";
    private static final Pattern DAY = Pattern.compile(DATE);
    private static final Pattern MONTH = Pattern.compile("(?:thang )?([0-9]{1,2})(?: nam |[/.-])([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    /** A year of two digits, or a day and a month without a year. */
    private static final Pattern SHORT =
            Pattern.compile("(?:ngay |thang )?[0-9]{1,2}(?: thang |[/.-])[0-9]{1,2}(?:(?: nam |[/.-])[0-9]{2})?");

    private static final Pattern SPAN = Pattern.compile("(?:tu )?(.{4,40}?)(?: den (?:het )?| ?[-–] ?)(.{4,40})");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2}) nam");
    private static final Pattern BEFORE = Pattern.compile("truoc (.+)");
    private static final Pattern AGAIN = Pattern.compile("(hang|moi|thuong xuyen|dinh ky)( .*)?");

    private TypedDates() {}

    /** "06/3/2025", "ngày 06 tháng 3 năm 2025", "tháng 11/2023", "2023". */
    static Parsed date(String text) {
        Optional<PartialDate> date = partial(bare(text));
        return date.map(known -> Parsed.of(known.toString())).orElseGet(() -> failed(bare(text)));
    }

    private static Parsed failed(String bare) {
        return SHORT.matcher(bare).matches() ? Parsed.doubtful() : Parsed.other();
    }

    /** "năm 2025", "từ ngày 01/01/2023 đến ngày 30/10/2025", "02 năm". */
    static Parsed period(String text) {
        String bare = bare(text);
        ObjectNode period = Parsed.JSON.objectNode();
        Matcher years = YEARS.matcher(bare);
        if (years.matches()) {
            return Parsed.of(period.put("years", Integer.parseInt(years.group(1))));
        }
        Matcher year = YEAR.matcher(bare);
        if (year.matches() && isYear(Integer.parseInt(year.group(1)))) {
            return Parsed.of(period.put("year", Integer.parseInt(year.group(1))));
        }
        return span(bare, period) ? Parsed.of(period) : failed(bare);
    }

    /** "trước ngày 01/02/2026", "tháng 02/2026", "từ tháng 3/2026 đến tháng 5/2026", "hằng tháng". */
    static Parsed deadline(String text) {
        String bare = bare(text);
        ObjectNode deadline = Parsed.JSON.objectNode();
        Matcher before = BEFORE.matcher(bare);
        Optional<PartialDate> date = partial(before.matches() ? before.group(1) : bare);
        if (date.isPresent()) {
            DeadlineKind whole = date.get().isComplete() ? DeadlineKind.ON : DeadlineKind.IN;
            deadline.put("kind", (before.matches() ? DeadlineKind.BEFORE : whole).name());
            return Parsed.of(deadline.put("end", date.get().toString()));
        }
        deadline.put("kind", DeadlineKind.SPAN.name());
        if (span(bare, deadline)) {
            return Parsed.of(deadline);
        }
        if (AGAIN.matcher(bare).matches()) {
            return Parsed.of(deadline.put("kind", DeadlineKind.RECURRING.name()).put("printed", text));
        }
        return failed(bare);
    }

    private static boolean span(String bare, ObjectNode into) {
        Matcher span = SPAN.matcher(bare);
        if (!span.matches()) {
            return false;
        }
        Optional<PartialDate> start = partial(span.group(1).strip());
        Optional<PartialDate> end = partial(span.group(2).strip());
        if (start.isEmpty() || end.isEmpty() || end.get().isCertainlyBefore(start.get())) {
            return false;
        }
        into.put("start", start.get().toString()).put("end", end.get().toString());
        return true;
    }

    private static Optional<PartialDate> partial(String bare) {
        try {
            Matcher day = DAY.matcher(bare);
            if (day.matches()) {
                return inRange(PartialDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher iso = ISO.matcher(bare);
            if (iso.matches()) {
                return inRange(PartialDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            Matcher month = MONTH.matcher(bare);
            if (month.matches()) {
                return inRange(PartialDate.of(number(month, 2), number(month, 1)));
            }
            Matcher year = YEAR.matcher(bare);
            return year.matches() ? inRange(PartialDate.of(number(year, 1))) : Optional.empty();
        } catch (DateTimeException e) {
            // there is no such day
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> inRange(PartialDate date) {
        return Optional.of(date).filter(known -> isYear(known.year()));
    }

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    // The few words that dates are made of, without their marks; single spaces, none around what parts the numbers.
    private static String bare(String text) {
        String folded = Normalizer.normalize(VietnameseText.composed(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return folded.replaceAll("\\s+", " ")
                .replaceAll(" ?([/.]) ?", "$1")
                .replaceAll("\\.$", "")
                .strip();
    }
}
