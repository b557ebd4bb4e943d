package vn.thanthien.core.quantity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;

/** Which words beside a year say nothing but that year. */
final class YearWords {

    private static final Set<String> PLAIN = Stream.of(
                    "", "năm", "trong", "cả", "toàn", "của", "kỳ", "báo", "cáo", "12", "tháng")
            .map(VietnameseText::foldWords)
            .collect(Collectors.toUnmodifiableSet());

    private YearWords() {}

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
