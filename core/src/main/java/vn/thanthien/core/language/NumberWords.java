package vn.thanthien.core.language;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Whole numbers as Vietnamese documents print them: "03", "1.348", "bốn", "hai mươi mốt" (số và số đếm bằng chữ).
 *
 * <p>Words reach up to 999 999. Whatever is not plainly a number is none: nothing is guessed.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class NumberWords {

    private static final Pattern NUMERAL = Pattern.compile("[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+");

    private static final int MOST_DIGITS = 12;
    private static final int MOST_WORDS = 12;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;

    /** A thousand billions (nghìn tỷ), beyond which nothing of a commune is counted. */
    private static final long MOST = 1_000_000_000_000L;

    private static final Map<String, Integer> DIGITS = new HashMap<>();
    private static final Map<String, Long> FACTORS = new HashMap<>();
    private static final String MUOI_ALONE = VietnameseText.fold("mười");
    private static final String MUOI_AFTER_DIGIT = VietnameseText.fold("mươi");
    /** "Tỷ lệ" is no number. */
    private static final String LE = VietnameseText.fold("lệ");

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
        FACTORS.put(VietnameseText.fold("chục"), 10L);
        FACTORS.put(VietnameseText.fold("trăm"), 100L);
        FACTORS.put(VietnameseText.fold("nghìn"), 1_000L);
        FACTORS.put(VietnameseText.fold("ngàn"), 1_000L);
        FACTORS.put(VietnameseText.fold("vạn"), 10_000L);
        FACTORS.put(VietnameseText.fold("triệu"), 1_000_000L);
        FACTORS.put(VietnameseText.fold("tỷ"), 1_000_000_000L);
        FACTORS.put(VietnameseText.fold("tỉ"), 1_000_000_000L);
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

    /**
     * Returns what the first words of a unit multiply a number by: 1000 for "nghìn lượt", 100 000 for "trăm nghìn đồng"; 1
     * where they are none of chục, trăm, nghìn (ngàn), vạn, triệu and tỷ (tỉ).
     */
    public static long factor(CharSequence unit) {
        String[] words = VietnameseText.fold(unit).strip().split(" ", MOST_WORDS);
        long factor = 1;
        for (int i = 0; i < words.length; i++) {
            long next = FACTORS.getOrDefault(words[i], 0L);
            boolean rate = i + 1 < words.length && words[i + 1].equals(LE);
            if (next == 0 || rate || factor * next > MOST) {
                return factor;
            }
            factor *= next;
        }
        return factor;
    }

    private static OptionalLong digits(String text) {
        if (!NUMERAL.matcher(text).matches()) {
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
