package vn.thanthien.render.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Comparator;

/** How numbers, dates and names are printed in Vietnamese documents. */
final class Printed {

    // A day below 10 and the months January and February get a leading 0, as the decree has it.
    private static final int FIRST_DAY_UNPADDED = 10;
    private static final int FIRST_MONTH_UNPADDED = 3;

    private Printed() {}

    /** 1.234 */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /** A number in a sentence: officials write 03, not 3, so that no digit can be put before it. */
    static String count(long number) {
        return number > 0 && number < 10 ? "0" + number : number(number);
    }

    /** 97,5 with the digits that were printed. */
    static String decimal(PrintedDecimal decimal) {
        BigDecimal value = decimal.toBigDecimal();
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = number(value.longValue());
        return point < 0 ? whole : whole + "," + plain.substring(point + 1);
    }

    static String percent(PrintedDecimal decimal) {
        return decimal(decimal) + "%";
    }

    /** The number with the unit of its figure: "97,5%", "383 hồ sơ". */
    static String measured(PrintedDecimal decimal, Figure figure) {
        return figure.unit() == FigureUnit.PERCENT
                ? percent(decimal)
                : decimal(decimal) + " " + figure.unit().label().vietnamese();
    }

    /** 06/4/2023, or as much of it as is known. */
    static String date(PartialDate date) {
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = padded(date.month(), FIRST_MONTH_UNPADDED) + "/" + date.year();
        return date.day() == 0 ? month : padded(date.day(), FIRST_DAY_UNPADDED) + "/" + month;
    }

    /** "ngày 06/4/2023", "tháng 11/2023", "năm 2010". */
    static String namedDate(PartialDate date) {
        return Wording.text(precision("date.", date), date(date));
    }

    private static String precision(String prefix, PartialDate date) {
        return prefix + (date.month() == 0 ? "year" : date.day() == 0 ? "month" : "day");
    }

    /** "ngày 06 tháng 4 năm 2023", as legal bases have it. */
    static String longDate(PartialDate date) {
        return Wording.text(
                precision("longDate.", date),
                padded(date.day(), FIRST_DAY_UNPADDED),
                padded(date.month(), FIRST_MONTH_UNPADDED),
                Integer.toString(date.year()));
    }

    private static String padded(int number, int firstUnpadded) {
        return number < firstUnpadded ? "0" + number : Integer.toString(number);
    }

    /** "Tập huấn (năm 2023; Thôn 1)": words with what limits them, if anything does. */
    static String limited(String words, Optional<ReportingPeriod> period, Optional<String> village) {
        String limits = Stream.of(period.flatMap(Printed::period), village)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return limits.isEmpty() ? words : Wording.text("claim.remark", words, limits);
    }

    /** "năm 2023", "từ ngày 01/01/2023 đến ngày 30/10/2023", or the words of the paper; nothing if unstated. */
    static Optional<String> period(ReportingPeriod period) {
        if (period.getPrinted().isPresent()) {
            return period.getPrinted();
        }
        Optional<String> start = period.getStart().map(Printed::namedDate);
        Optional<String> end = period.getEnd().map(Printed::namedDate);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(Wording.text("period.span", start.get(), end.get()));
        }
        if (start.isPresent()) {
            return start.map(from -> Wording.text("period.from", from));
        }
        if (end.isPresent()) {
            return end.map(to -> Wording.text("period.to", to));
        }
        if (period.getYear().isPresent()) {
            return Optional.of(
                    Wording.text("date.year", Integer.toString(period.getYear().getAsInt())));
        }
        return period.getYears().isPresent()
                ? Optional.of(
                        Wording.text("period.years", count(period.getYears().getAsInt())))
                : Optional.empty();
    }

    static String organs(List<Organ> organs) {
        return organs.stream().map(Organ::getName).collect(Collectors.joining(", "));
    }

    static String label(Figure figure) {
        return figure.label().vietnamese();
    }

    /** The words as they go on within a sentence: a small first letter, unless a name begins there. */
    static String within(String words) {
        int space = words.indexOf(' ');
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        boolean name = space > 0 && space + 1 < words.length() && Character.isUpperCase(words.charAt(space + 1));
        return words.isEmpty() || abbreviation || name
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The words as they begin a sentence. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The words without the mark at their end, so that another can follow. */
    static String unended(String words) {
        String stripped = words.strip();
        int end = stripped.length();
        while (end > 0 && ".;,:".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end);
    }

    /** The words as a sentence, ended once. */
    static String sentence(String words) {
        String stripped = words.strip();
        boolean ended = !stripped.isEmpty() && ".;:!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ended ? stripped : stripped + ".";
    }

    /** "gần 120": a number with the word for how exactly it is meant. */
    static String approximated(Optional<Approximation> approximation, String number) {
        return Wording.text("claim." + approximation.orElse(Approximation.EXACT), number);
    }

    /** "từ 95% đến 98%": a number with the words for how it bounds what is meant. */
    static String bounded(Optional<Comparator> comparator, String number, Optional<String> upper) {
        return upper.map(most -> Wording.text("target.range", number, most))
                .orElseGet(() -> comparator
                        .map(how -> Wording.text("target." + how, number))
                        .orElse(number));
    }

    static Optional<String> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(number(number.getAsLong())) : Optional.empty();
    }

    static Optional<String> count(OptionalLong number) {
        return number.isPresent() ? Optional.of(count(number.getAsLong())) : Optional.empty();
    }
}
