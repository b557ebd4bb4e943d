package vn.thanthien.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;

/** Sentences that speak of the time before that of the document ("Trước ngày 01/7/2025, …", "… của hai xã cũ"). */
final class EarlierTime {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+|\\n");

    /** "Trước ngày 01/7/2025", "trước tháng 7/2025", "trước năm 2025". */
    private static final Pattern BEFORE_A_DAY = Pattern.compile(Pattern.quote(VietnameseText.fold("trước"))
            + " (?:(?:" + either("ngày", "tháng", "năm") + ") )?"
            + "(?:(?:(?<day>[0-9]{1,2})[/.-])?(?<month>[0-9]{1,2})[/.-])?(?<year>[0-9]{4})(?![0-9/])");

    private static final Pattern OLD_UNIT =
            Pattern.compile("(?:" + either("xã", "phường", "thị trấn", "huyện", "đơn vị") + ")(?: [^\\s,;:.]+){0,4} "
                    + Pattern.quote(VietnameseText.fold("cũ")) + "(?![\\p{L}\\p{M}])");

    private static final List<String> WORDS = Stream.of(
                    "trước đây",
                    "trước kia",
                    "trước sáp nhập",
                    "trước khi sáp nhập",
                    "trước khi hợp nhất",
                    "trước khi sắp xếp",
                    "trước khi thành lập",
                    "trước khi chuyển",
                    "trước thời điểm",
                    "tiền thân",
                    "trước là",
                    "nguyên là",
                    "đổi tên từ",
                    "thay thế",
                    "thay cho")
            .map(VietnameseText::fold)
            .toList();

    private EarlierTime() {}

    private static String either(String... words) {
        return Stream.of(words)
                .map(word -> Pattern.quote(VietnameseText.fold(word)))
                .collect(Collectors.joining("|"));
    }

    /** Returns the text without the sentences that speak of what was before a day. */
    static String without(String text, LocalDate day) {
        return Stream.of(SENTENCE_END.split(text))
                .filter(sentence -> !isSpokenOf(VietnameseText.fold(sentence), day))
                .collect(Collectors.joining(" "));
    }

    private static boolean isSpokenOf(String folded, LocalDate day) {
        return WORDS.stream().anyMatch(folded::contains)
                || OLD_UNIT.matcher(folded).find()
                || BEFORE_A_DAY.matcher(folded).results().anyMatch(told -> isNotAfter(told, day));
    }

    private static boolean isNotAfter(MatchResult told, LocalDate day) {
        int dayOfMonth = Math.max(number(told.group(1)), 1);
        int month = Math.max(number(told.group(2)), 1);
        LocalDate year = LocalDate.ofYearDay(number(told.group(3)), 1);
        return !year.plusMonths(month - 1).plusDays(dayOfMonth - 1).isAfter(day);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
