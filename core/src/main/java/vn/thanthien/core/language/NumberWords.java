package vn.thanthien.core.language;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Whole numbers as Vietnamese documents print them: "03", "1.348", "bốn", "hai mươi mốt" (số và số đếm bằng chữ).
 *
 * <p>Words reach up to 999 999. Whatever is not plainly a number is none: nothing is guessed.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class NumberWords {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_WORDS = 12;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    private static final Map<String, Integer> DIGITS = new HashMap<>();
    private static final String MUOI_ALONE = VietnameseText.fold("mười");
    private static final String MUOI_AFTER_DIGIT = VietnameseText.fold("mươi");
    private static final String TRAM = VietnameseText.fold("trăm");

    static {
        String[][] words = {
            {"không"},
            {"một", "mốt"},
            {"hai"},
            {"ba"},
            {"bốn", "tư"},
            {"năm", "lăm", "nhăm"},
            {"sáu"},
            {"bảy", "bẩy"},
            {"tám"},
            {"chín"}
        };
        for (int digit = 0; digit < words.length; digit++) {
            for (String word : words[digit]) {
                DIGITS.put(VietnameseText.fold(word), digit);
            }
        }
    }

    private NumberWords() {}

    /** Returns the number that the whole text is, in digits or in words; empty if it is none. */
    public static OptionalLong parse(CharSequence text) {
        String folded = VietnameseText.fold(text).strip();
        if (folded.isEmpty()) {
            return OptionalLong.empty();
        }
        char first = folded.charAt(0);
        return first >= '0' && first <= '9' ? digits(folded) : words(folded.split(" ", -1));
    }

    /** Returns the number with which the text begins, as in "5 biết" or "Bốn thể hiện"; empty if it begins with none. */
    public static OptionalLong leading(CharSequence text) {
        String[] words = VietnameseText.fold(text).strip().split(" ", MOST_WORDS);
        OptionalLong longest = OptionalLong.empty();
        StringBuilder head = new StringBuilder();
        for (String word : words) {
            head.append(head.length() == 0 ? "" : " ").append(word);
            OptionalLong number = parse(head);
            longest = number.isPresent() ? number : longest;
        }
        return longest;
    }

    private static OptionalLong digits(String text) {
        boolean grouped = text.matches("[0-9]{1,3}(\\.[0-9]{3})+");
        if (!grouped && !text.matches("[0-9]+")) {
            return OptionalLong.empty();
        }
        String plain = text.replace(".", "");
        return plain.length() > MOST_DIGITS ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(plain));
    }

    private static OptionalLong words(String[] words) {
        int thousand = -1;
        for (int i = 0; i < words.length; i++) {
            if (isThousand(words[i])) {
                if (thousand >= 0) {
                    return OptionalLong.empty();
                }
                thousand = i;
            }
        }
        if (thousand < 0) {
            return belowThousand(words, 0, words.length);
        }
        OptionalLong upper = belowThousand(words, 0, thousand);
        OptionalLong lower =
                thousand == words.length - 1 ? OptionalLong.of(0) : belowThousand(words, thousand + 1, words.length);
        return upper.isPresent() && upper.getAsLong() > 0 && lower.isPresent()
                ? OptionalLong.of(upper.getAsLong() * THOUSAND + lower.getAsLong())
                : OptionalLong.empty();
    }

    /** Hundreds, tens, units; each at most once and in this order. */
    private static OptionalLong belowThousand(String[] words, int from, int to) {
        int at = from;
        long number = 0;
        boolean any = false;
        if (at + 1 < to && digit(words[at]) >= 0 && words[at + 1].equals(TRAM)) {
            number = (long) digit(words[at]) * HUNDRED;
            any = true;
            at += 2;
            if (at < to && isFiller(words[at])) {
                return at + 2 == to && digit(words[at + 1]) > 0
                        ? OptionalLong.of(number + digit(words[at + 1]))
                        : OptionalLong.empty();
            }
        }
        if (at < to && words[at].equals(MUOI_ALONE)) {
            number += TEN;
            any = true;
            at++;
        } else if (at + 1 < to && digit(words[at]) > 1 && words[at + 1].equals(MUOI_AFTER_DIGIT)) {
            number += (long) digit(words[at]) * TEN;
            any = true;
            at += 2;
        }
        if (at < to && digit(words[at]) >= 0 && (!any || digit(words[at]) > 0)) {
            number += digit(words[at]);
            any = true;
            at++;
        }
        return any && at == to ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static int digit(String word) {
        return DIGITS.getOrDefault(word, -1);
    }

    private static boolean isThousand(String word) {
        return word.equals(VietnameseText.fold("nghìn")) || word.equals(VietnameseText.fold("ngàn"));
    }

    private static boolean isFiller(String word) {
        return word.equals(VietnameseText.fold("linh")) || word.equals(VietnameseText.fold("lẻ"));
    }
}
