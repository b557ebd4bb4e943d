package vn.thanthien.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.SurveyTerm;

/**
 * What the printed words of a level mean on a scale: one level, several ("rất hài lòng và hài lòng"), one and all above it ("từ
 * hài lòng trở lên"), or one in two languages ("Satisfied / Hài lòng").
 *
 * <p>Not thread-safe: what was read once is kept.
 */
final class SurveyLevelWords {

    private static final Pattern BETWEEN =
            Pattern.compile("[/,;+&()]| " + VietnameseText.fold("và") + " | " + VietnameseText.fold("hoặc") + " ");
    private static final List<String> BEFORE = folded("mức độ", "mức", "từ", "đạt", "ở", "bao gồm", "gồm", "và");
    private static final String UP = " " + VietnameseText.fold("trở lên");
    private static final String DOWN = " " + VietnameseText.fold("trở xuống");

    /** The words of an English level beside the Vietnamese one. */
    private static final Set<String> ENGLISH = Set.of(
            "very",
            "quite",
            "fairly",
            "not",
            "satisfied",
            "dissatisfied",
            "unsatisfied",
            "neutral",
            "normal",
            "average");

    private final List<SurveyTerm> terms;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<SurveyTerm>> read = new HashMap<>();

    SurveyLevelWords(List<SurveyTerm> terms) {
        this.terms = List.copyOf(terms);
    }

    private static List<String> folded(String... words) {
        return List.of(words).stream()
                .map(word -> VietnameseText.fold(word) + " ")
                .toList();
    }

    /** Returns the levels that are meant; none if a part of the words is not understood. */
    Set<SurveyTerm> meaning(String printed) {
        return read.computeIfAbsent(printed, this::understood);
    }

    private Set<SurveyTerm> understood(String printed) {
        if (places.isEmpty()) {
            // most documents say the codes, and their words are never asked for
            for (int i = 0; i < terms.size(); i++) {
                places.putIfAbsent(VietnameseText.fold(terms.get(i).getLabel()), i);
            }
        }
        String folded = VietnameseText.fold(printed).strip();
        Optional<Set<SurveyTerm>> whole = one(folded);
        if (whole.isPresent()) {
            return whole.get();
        }
        Set<SurveyTerm> all = new HashSet<>();
        for (String part : BETWEEN.split(" " + folded + " ", -1)) {
            String words = part.strip();
            Optional<Set<SurveyTerm>> meant = one(words);
            if (meant.isEmpty() && !isEnglish(words)) {
                return Set.of();
            }
            meant.ifPresent(all::addAll);
        }
        return all;
    }

    private Optional<Set<SurveyTerm>> one(String words) {
        String label = withoutOpening(words);
        if (places.containsKey(label)) {
            int at = places.get(label);
            return Optional.of(Set.of(terms.get(at)));
        }
        if (label.endsWith(UP)) {
            return place(label, UP).map(at -> Set.copyOf(terms.subList(at, terms.size())));
        }
        return label.endsWith(DOWN)
                ? place(label, DOWN).map(at -> Set.copyOf(terms.subList(0, at + 1)))
                : Optional.empty();
    }

    private String withoutOpening(String words) {
        String label = words;
        Optional<String> before = Optional.of("");
        while (!places.containsKey(label) && before.isPresent()) {
            label = label.substring(before.get().length()).strip();
            before = BEFORE.stream().filter(label::startsWith).findFirst();
        }
        return label;
    }

    private Optional<Integer> place(String label, String end) {
        return Optional.ofNullable(
                places.get(label.substring(0, label.length() - end.length()).strip()));
    }

    /** Whether nothing is said that the Vietnamese words do not say; nothing at all is said between two signs. */
    private static boolean isEnglish(String words) {
        return words.isEmpty() || ENGLISH.containsAll(List.of(words.split(" ")));
    }
}
