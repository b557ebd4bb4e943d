package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * DOC: the rule on words typed twice.
 *
 * <p>Vietnamese doubles syllables lawfully ("luôn luôn", "người người"), and two words may meet ("cán bộ bộ phận"). Single
 * syllables are therefore told only if they are particles that are never doubled, and otherwise phrases of two to four
 * syllables.
 */
final class DoubledWordRules {

    private static final int LONGEST = 4;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Set<String> NEVER_DOUBLED =
            folded("và", "của", "các", "những", "với", "đã", "sẽ", "tại", "hoặc", "nhưng");

    /** "Các tổ chức tổ chức hội nghị" is a noun and its verb; "từng bước từng bước" is meant. */
    private static final Set<String> BEFORE_A_NOUN =
            folded("các", "những", "mọi", "nhiều", "từng", "một", "hai", "ba", "số", "cá", "nhân");

    private static final Set<String> DOUBLED_ON_PURPOSE = folded("từng", "mỗi");

    /** "Báo cáo báo cáo viên": the second time the phrase is part of a longer word. */
    private static final String SUFFIX = VietnameseText.fold("viên");

    private DoubledWordRules() {}

    private static Set<String> folded(String... words) {
        return Stream.of(words).map(VietnameseText::fold).collect(Collectors.toSet());
    }

    static void nothingIsTwice(Subject subject, Evaluation run) {
        List<PrintedText> texts = PrintedText.of(subject.document());
        if (texts.isEmpty()) {
            run.notApplicable();
        }
        for (PrintedText text : texts) {
            Optional<String> doubled = doubled(text.text());
            run.holdsIf(
                    doubled.isEmpty(),
                    () -> run.breach(Place.of(
                                    text.pointer(),
                                    "text#" + ContentPlaces.key(text.text()),
                                    run.rule().phrase("place")))
                            .expected(doubled.orElseThrow())
                            .actual(doubled.orElseThrow())
                            .add());
        }
    }

    /** A syllable as printed and folded; it ends a run of words if a mark stands behind it. */
    private record Word(String printed, String folded, boolean ends) {

        static Word of(String token) {
            int from = 0;
            int to = token.length();
            while (from < to && !Character.isLetterOrDigit(token.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) {
                to--;
            }
            String word = token.substring(from, to);
            return new Word(word, VietnameseText.fold(word), to < token.length() || from > 0);
        }

        boolean isPlain() {
            return !folded.isEmpty() && folded.chars().noneMatch(Character::isDigit);
        }
    }

    /** Returns the first phrase that stands twice with nothing between, if there is one. */
    private static Optional<String> doubled(String text) {
        if (!mayBeDoubled(text)) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        for (String token : SPACE.split(VietnameseText.composed(text), -1)) {
            words.add(Word.of(token));
        }
        for (int at = 0; at + 1 < words.size(); at++) {
            for (int length = Math.min(LONGEST, (words.size() - at) / 2); length > 0; length--) {
                if (isTwice(words, at, length) && !isLawful(words, at, length)) {
                    return Optional.of(words.subList(at, at + length).stream()
                            .map(Word::printed)
                            .collect(Collectors.joining(" ")));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase may be doubled: seldom, and only then words are taken apart. */
    private static boolean mayBeDoubled(String text) {
        String[] syllables = VietnameseText.fold(text).split(" ", -1);
        for (int at = 0; at + 1 < syllables.length; at++) {
            for (int length = 1; length <= LONGEST && at + 2 * length <= syllables.length; length++) {
                if (comesAgain(syllables, at, length)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the syllables stand again behind themselves, the second time perhaps with marks around them. */
    private static boolean comesAgain(String[] syllables, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (!syllables[i + length].contains(syllables[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTwice(List<Word> words, int at, int length) {
        for (int i = 0; i < length; i++) {
            Word one = words.get(at + i);
            if (!one.isPlain()
                    || one.ends()
                    || !one.folded().equals(words.get(at + length + i).folded())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLawful(List<Word> words, int at, int length) {
        String first = words.get(at).folded();
        if (length == 1) {
            return !NEVER_DOUBLED.contains(first);
        }
        int end = at + 2 * length;
        boolean noun = at > 0 && BEFORE_A_NOUN.contains(words.get(at - 1).folded());
        boolean longer = end < words.size() && words.get(end).folded().equals(SUFFIX);
        boolean oneSyllable = words.subList(at, at + length).stream()
                        .map(Word::folded)
                        .distinct()
                        .count()
                == 1;
        return noun || longer || oneSyllable || DOUBLED_ON_PURPOSE.contains(first);
    }
}
