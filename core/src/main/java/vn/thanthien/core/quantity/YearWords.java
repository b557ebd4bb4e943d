package vn.thanthien.core.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;

/** Which words beside a year say nothing but that year. */
final class YearWords {

    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

    private static final Set<String> PLAIN = Stream.of(
                    "", "năm", "trong", "cả", "toàn", "của", "kỳ", "báo", "cáo", "12", "tháng")
            .map(VietnameseText::foldWords)
            .collect(Collectors.toUnmodifiableSet());

    private YearWords() {}

    /** Whether both are absent or the same words, in whatever typing: "đến ngày 05/11" and "Đến ngày 5/11". */
    static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.map(YearWords::plain).equals(other.map(YearWords::plain));
    }

    private static String plain(String words) {
        return LEADING_ZEROS.matcher(VietnameseText.foldWords(words)).replaceAll("");
    }

    static boolean sayNoMoreThan(int year, String words) {
        String number = Integer.toString(year);
        for (String word : VietnameseText.foldWords(words).split(" ", -1)) {
            if (!PLAIN.contains(word) && !word.equals(number)) {
                return false;
            }
        }
        return true;
    }
}
