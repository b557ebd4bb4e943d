package vn.thanthien.core.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.language.VietnameseText;

/** Which months of a year words name: "06 tháng đầu năm", "quý I/2026", "tháng 11". */
final class MonthWords {

    private static final int MONTHS = 12;
    private static final int MONTHS_A_QUARTER = 3;
    private static final int HALF = 6;
    private static final int QUARTERS = 4;

    private static final String MONTH = VietnameseText.foldWords("tháng");
    private static final String QUARTER = VietnameseText.foldWords("quý");
    private static final String HALF_OF = VietnameseText.foldWords("nửa");
    private static final String FIRST = VietnameseText.foldWords("đầu");
    private static final String LAST = VietnameseText.foldWords("cuối");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Set<String> BEFORE = folded("trong", "của", "kỳ", "báo", "cáo");
    private static final Set<String> AFTER = folded("năm", "của");

    private MonthWords() {}

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(VietnameseText::foldWords).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the months from the first day to the last; empty where the words name none, or cannot be understood. */
    static Optional<DateSpan> of(int year, String words) {
        List<String> left =
                new ArrayList<>(List.of(VietnameseText.foldWords(words).split(" ", -1)));
        left.removeIf(Integer.toString(year)::equals);
        while (!left.isEmpty() && BEFORE.contains(left.get(0))) {
            left.remove(0);
        }
        while (left.size() > 1 && AFTER.contains(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        return left.size() < 2 || year < 1 ? Optional.empty() : named(year, left);
    }

    private static Optional<DateSpan> named(int year, List<String> words) {
        String first = words.get(0);
        if (first.equals(QUARTER)) {
            int quarter = quarter(String.join(" ", words.subList(1, words.size())));
            return months(year, (quarter - 1) * MONTHS_A_QUARTER + 1, quarter * MONTHS_A_QUARTER);
        }
        if (first.equals(MONTH)) {
            int month = number(words.subList(1, words.size()));
            return months(year, month, month);
        }
        int at = words.indexOf(MONTH);
        int count = first.equals(HALF_OF) && at < 0 ? HALF : at > 0 ? number(words.subList(0, at)) : 0;
        List<String> rest = words.subList(Math.max(at, 0) + 1, words.size());
        if (rest.equals(List.of(LAST))) {
            return months(year, MONTHS + 1 - count, MONTHS);
        }
        boolean fromTheFirst = rest.equals(List.of(FIRST)) || (rest.isEmpty() && at > 0);
        return fromTheFirst ? months(year, 1, count) : Optional.empty();
    }

    private static int quarter(String name) {
        int quarter = ROMAN.getOrDefault(name, number(List.of(name)));
        return quarter <= QUARTERS ? quarter : 0;
    }

    /** A number that no year has months of is 0. */
    private static int number(List<String> words) {
        OptionalLong number = NumberWords.parse(String.join(" ", words));
        return number.isPresent() && number.getAsLong() <= MONTHS ? (int) number.getAsLong() : 0;
    }

    private static Optional<DateSpan> months(int year, int first, int last) {
        return first >= 1 && first <= last && last <= MONTHS
                ? Optional.of(new DateSpan(
                        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()))
                : Optional.empty();
    }
}
