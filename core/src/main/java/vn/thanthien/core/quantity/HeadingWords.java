package vn.thanthien.core.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.language.VietnameseText;

/** Which time a heading names: "Kết quả năm 2024", "Kết quả 6 tháng đầu năm 2025", "giai đoạn 2021 - 2025". */
final class HeadingWords {

    /** A heading is a line; what is longer is running text, which may tell of many times. */
    private static final int LONGEST = 500;

    private static final int WORDS_OF_A_PART = 4;
    private static final int WORDS_OF_A_COMPARISON = 5;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/])(20\\d\\d)\\s*[-\u2013\u2014]\\s*(20\\d\\d)(?![\\d/])");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?!\\d)");

    private static final String YEAR_WORD = VietnameseText.foldWords("năm");
    private static final String UNTIL = VietnameseText.foldWords("đến");
    private static final String COMPARED = VietnameseText.foldWords("so với");
    /** What is called by a year or a term of its own, which is not that of the numbers under the heading. */
    private static final Set<String> NAMED_BY_YEAR = Stream.of(
                    "luật",
                    "pháp lệnh",
                    "hiến pháp",
                    "nghị định",
                    "thông tư",
                    "nghị quyết số",
                    "quyết định số",
                    "chỉ thị số",
                    "kế hoạch số",
                    "nhiệm kỳ",
                    "khóa")
            .map(VietnameseText::foldWords)
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> printed;
    private final List<String> words;

    private HeadingWords(List<String> printed) {
        this.printed = printed;
        this.words = printed.stream().map(VietnameseText::foldWords).toList();
    }

    /** Returns the time that a heading names; empty where it names none, or what cannot be understood. */
    static Optional<ReportingPeriod> period(String heading) {
        if (heading.length() > LONGEST || !YEAR.matcher(heading).find()) {
            return Optional.empty();
        }
        List<String> printed = Stream.of(NO_LETTERS.split(VietnameseText.composed(heading), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        HeadingWords read = new HeadingWords(printed);
        return read.isCalledByAYear() ? Optional.empty() : read.dates(heading).or(() -> read.years(heading));
    }

    private boolean isCalledByAYear() {
        String all = " " + String.join(" ", words) + " ";
        return NAMED_BY_YEAR.stream().anyMatch(name -> all.contains(" " + name + " "));
    }

    /** "Từ 01/01/2024 đến 30/6/2024"; "đến ngày 15/11/2025" is the year up to that day. */
    private Optional<ReportingPeriod> dates(String heading) {
        List<PartialDate> dates = new ArrayList<>();
        Matcher date = DATE.matcher(heading);
        while (date.find()) {
            PartialDate day = real(date);
            if (day == null) {
                return Optional.empty();
            }
            dates.add(day);
        }
        if (dates.size() == 2) {
            return Optional.of(ReportingPeriod.builder()
                    .start(dates.get(0))
                    .end(dates.get(1))
                    .build());
        }
        return dates.size() == 1 && words.contains(UNTIL)
                ? Optional.of(ReportingPeriod.builder()
                        .year(dates.get(0).year())
                        .end(dates.get(0))
                        .build())
                : Optional.empty();
    }

    private static @Nullable PartialDate real(Matcher date) {
        try {
            return PartialDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return null;
        }
    }

    private Optional<ReportingPeriod> years(String heading) {
        List<ReportingPeriod> named = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (YEAR.matcher(words.get(i)).matches() && !isCompared(i)) {
                named(i).ifPresent(named::add);
            }
        }
        Matcher span = YEARS.matcher(heading);
        while (span.find()) {
            named.add(ReportingPeriod.ofYear(Integer.parseInt(span.group(1))));
            named.add(ReportingPeriod.ofYear(Integer.parseInt(span.group(2))));
        }
        List<Integer> years = named.stream()
                .map(period -> period.getYear().orElseThrow())
                .sorted()
                .toList();
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return Optional.of(
                first == last
                        ? ReportingPeriod.ofYear(first)
                        : ReportingPeriod.builder()
                                .start(PartialDate.of(first))
                                .end(PartialDate.of(last))
                                .build());
    }

    /** "So với cùng kỳ năm 2023" is not the time of the numbers. */
    private boolean isCompared(int at) {
        return String.join(" ", words.subList(Math.max(0, at - WORDS_OF_A_COMPARISON), at))
                .contains(COMPARED);
    }

    /** The year at a place, or the part of it that the words before name ("quý I/2025"); another number is no year. */
    private Optional<ReportingPeriod> named(int at) {
        int year = Integer.parseInt(words.get(at));
        boolean called = at > 0 && words.get(at - 1).equals(YEAR_WORD);
        int end = called ? at - 1 : at;
        for (int first = Math.max(0, end - WORDS_OF_A_PART); first <= end - 2; first++) {
            if (MonthWords.of(year, String.join(" ", words.subList(first, end))).isPresent()) {
                String part = String.join(" ", printed.subList(first, at + 1));
                return Optional.of(
                        ReportingPeriod.builder().year(year).printed(part).build());
            }
        }
        return called ? Optional.of(ReportingPeriod.ofYear(year)) : Optional.empty();
    }
}
