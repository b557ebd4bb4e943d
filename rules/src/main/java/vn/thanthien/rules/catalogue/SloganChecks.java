package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.SloganSet;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/**
 * Slogan sets held against their names and against the profile.
 *
 * <p>Wording is compared as a reader compares it: letter case, place of the tone mark, i or y, commas, semicolons and
 * an "và" before the last item are all the same. The same slip in several places is told once.
 */
final class SloganChecks {

    private static final String AND = VietnameseText.fold("và") + " ";

    /** Words before which a comma is only a pause: it does not cut a verb from its object. */
    private static final Pattern COMMA = Pattern.compile(" *[,;] *");

    private static final Set<String> LINKS = Arrays.stream("trong và của với khi để cho trên do vì là".split(" "))
            .map(word -> words(word))
            .collect(Collectors.toUnmodifiableSet());

    private SloganChecks() {}

    static void counts(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        boolean counted = false;
        for (int i = 0; i < document.getSloganSets().size(); i++) {
            SloganSet set = document.getSloganSets().get(i);
            OptionalLong announced = announced(set, subject);
            if (set.getItems().isEmpty() || announced.isEmpty()) {
                continue;
            }
            counted = true;
            int at = i;
            run.holdsIf(
                    set.getItems().size() == announced.getAsLong(),
                    () -> run.breach(ContentPlaces.slogans(set, at))
                            .expected(announced.getAsLong(), set.getName())
                            .actual(set.getItems().size(), set.getItems())
                            .add());
        }
        if (!counted) {
            run.notApplicable();
        }
    }

    private static OptionalLong announced(SloganSet set, Subject subject) {
        OptionalLong leading = NumberWords.leading(set.getName());
        if (leading.isPresent() && leading.getAsLong() > 0) {
            return leading;
        }
        Optional<SloganTerm> term = term(set, subject);
        return term.isPresent() ? OptionalLong.of(term.get().getCount()) : OptionalLong.empty();
    }

    /** The set of the profile with the name, whether its number stands in digits or in words. */
    private static Optional<SloganTerm> term(SloganSet set, Subject subject) {
        if (set.getTerm().isPresent()) {
            return subject.profile().getSloganSets().stream()
                    .filter(term -> set.getTerm().get().equals(term.getCode()))
                    .findFirst();
        }
        String name = name(set.getName());
        return subject.profile().getSloganSets().stream()
                .filter(term -> name(term.getName()).equals(name))
                .findFirst();
    }

    private static String name(String printed) {
        String words = words(printed);
        int gap = words.indexOf(' ');
        OptionalLong number = NumberWords.parse(gap < 0 ? words : words.substring(0, gap));
        return number.isPresent() && gap > 0 ? number.getAsLong() + words.substring(gap) : words;
    }

    static void wording(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        Slips slips = new Slips();
        for (int i = 0; i < document.getSloganSets().size(); i++) {
            SloganSet set = document.getSloganSets().get(i);
            Optional<SloganTerm> term = term(set, subject);
            if (set.getItems().isEmpty() || term.isEmpty()) {
                continue;
            }
            Set<String> printed = new TreeSet<>();
            set.getItems().forEach(item -> printed.add(words(item)));
            List<String> missing = term.get().getItems().stream()
                    .filter(item -> !printed.contains(words(item)))
                    .collect(Collectors.toCollection(ArrayList::new));
            Set<String> official =
                    term.get().getItems().stream().map(SloganChecks::words).collect(Collectors.toSet());
            slips.compared = true;
            for (int j = 0; j < set.getItems().size(); j++) {
                String item = set.getItems().get(j);
                if (!official.contains(words(item)) && !missing.isEmpty()) {
                    slips.add(term.get().getCode() + words(item), missing.remove(0), item, set, i, j);
                }
            }
        }
        slips.tell(run);
    }

    static void punctuation(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        Slips slips = new Slips();
        for (int i = 0; i < document.getSloganSets().size(); i++) {
            SloganSet set = document.getSloganSets().get(i);
            Optional<SloganTerm> term = term(set, subject);
            for (int j = 0; term.isPresent() && j < set.getItems().size(); j++) {
                String item = set.getItems().get(j);
                Optional<String> official = term.get().getItems().stream()
                        .filter(candidate -> words(candidate).equals(words(item)))
                        .findFirst();
                if (official.isPresent()) {
                    slips.compared = true;
                    if (cuts(item, official.get())) {
                        slips.add(term.get().getCode() + VietnameseText.fold(item), official.get(), item, set, i, j);
                    }
                }
            }
        }
        slips.tell(run);
    }

    /** Whether the printed item has a comma where the official one has none, and not before a mere link. */
    private static boolean cuts(String printed, String official) {
        List<String> ours = pieces(printed);
        List<String> theirs = pieces(official);
        for (int i = 0; i + 1 < ours.size() && i + 1 < theirs.size(); i++) {
            boolean comma = ours.get(i).endsWith(",");
            if (comma && !theirs.get(i).endsWith(",") && !LINKS.contains(words(ours.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The words, each with the comma or semicolon behind it; a leading "và" is left out. */
    private static List<String> pieces(String item) {
        String spaced = COMMA.matcher(VietnameseText.fold(item)).replaceAll(", ");
        String bare = spaced.startsWith(AND) ? spaced.substring(AND.length()) : spaced;
        return List.of(bare.strip().split(" ", -1));
    }

    private static String words(String text) {
        String words = VietnameseText.foldWords(text).replace('y', 'i');
        return words.startsWith(AND) ? words.substring(AND.length()) : words;
    }

    /** Slips of the pen, each with every place where it stands. */
    private static final class Slips {

        private final Map<String, List<Place>> places = new LinkedHashMap<>();
        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private boolean compared;

        void add(String key, String official, String printed, SloganSet set, int index, int item) {
            places.computeIfAbsent(key, k -> new ArrayList<>()).add(ContentPlaces.slogan(set, index, item));
            texts.putIfAbsent(key, List.of(official, printed));
        }

        void tell(Evaluation run) {
            if (!compared) {
                run.notApplicable();
            } else if (places.isEmpty()) {
                run.holds();
            }
            places.forEach((key, where) -> {
                List<String> text = texts.getOrDefault(key, List.of("", ""));
                Evaluation.Breach breach =
                        run.breach(where.get(0)).expected(text.get(0)).actual(text.get(1));
                where.subList(1, where.size()).forEach(breach::related);
                breach.add();
            });
        }
    }
}
