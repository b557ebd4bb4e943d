package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;

/**
 * Every way to take the numbers of which a report states several (các giá trị khác nhau của cùng một số liệu).
 *
 * <p>A rule is held against each way. What is broken in all of them is broken; what only some break may be the fault of
 * the number that is stated wrongly, and is a warning at most. Both name the amounts and where they stand.
 *
 * <p>Reports have few such numbers. Where there are so many that their combinations would be too many, each amount is
 * taken by itself beside the plain numbers.
 */
final class Readings {

    private static final int MOST_COMBINATIONS = 256;

    private final Scope scope;
    private final List<Figure> figures;
    private final List<List<Long>> amounts;

    /** One amount for each figure, told by its place among those that are stated. */
    private final List<List<Integer>> choices;

    private Readings(Scope scope, List<Figure> figures) {
        this.scope = scope;
        this.figures = figures;
        this.amounts = figures.stream().map(scope::amounts).toList();
        this.choices = isCombinable() ? combinations() : oneByOne();
    }

    /** Returns the ways to take the numbers of those of the figures, given by their indices, that are in dispute. */
    static Readings of(Scope scope, BitSet figures) {
        return new Readings(
                scope,
                scope.restatedFigures().stream()
                        .filter(scope::isDisputed)
                        .filter(figure -> figures.get(figure.index()))
                        .toList());
    }

    private boolean isCombinable() {
        long combinations = 1;
        for (List<Long> stated : amounts) {
            combinations *= stated.size();
            if (combinations > MOST_COMBINATIONS) {
                return false;
            }
        }
        return true;
    }

    private List<List<Integer>> combinations() {
        List<List<Integer>> all = List.of(List.of());
        for (List<Long> stated : amounts) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> choice : all) {
                for (int i = 0; i < stated.size(); i++) {
                    List<Integer> next = new ArrayList<>(choice);
                    next.add(i);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<List<Integer>> oneByOne() {
        List<Integer> plain = Arrays.asList(new Integer[figures.size()]);
        plain.replaceAll(nothing -> 0);
        List<List<Integer>> all = new ArrayList<>();
        all.add(plain);
        for (int figure = 0; figure < figures.size(); figure++) {
            for (int i = 1; i < amounts.get(figure).size(); i++) {
                all.add(with(plain, figure, i));
            }
        }
        return all;
    }

    private static List<Integer> with(List<Integer> choice, int figure, int amount) {
        List<Integer> other = new ArrayList<>(choice);
        other.set(figure, amount);
        return other;
    }

    private Scope taking(List<Integer> choice) {
        long[] taken = new long[figures.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = amounts.get(i).get(choice.get(i));
        }
        return scope.taking(figures, taken);
    }

    /** What comes of one way: what the check tells, and what it finds by place. */
    private record Way(List<Integer> choice, Evaluation.Trial trial, Map<String, Finding> findings) {}

    /** Holds a check against each way, and tells what comes of all. */
    void hold(Evaluation run, Consumer<Scope> check) {
        Map<List<Integer>, Way> ways = new LinkedHashMap<>();
        Map<String, Finding> told = new LinkedHashMap<>();
        for (List<Integer> choice : choices) {
            Evaluation.Trial trial = run.attempt(() -> check.accept(taking(choice)));
            Way way = new Way(choice, trial, byPlace(trial.findings()));
            ways.put(choice, way);
            way.findings().forEach(told::putIfAbsent);
        }
        List<Finding> findings = new ArrayList<>();
        told.forEach((place, finding) -> findings.add(explained(place, finding, ways)));
        Way fullest = Collections.max(
                ways.values(), Comparator.comparingInt(way -> way.findings().size()));
        run.count(fullest.trial(), findings);
    }

    /** A rule may find several things at one place. */
    private static Map<String, Finding> byPlace(List<Finding> findings) {
        Map<String, Finding> byPlace = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Finding finding : findings) {
            String key = finding.place().key();
            byPlace.put(key + '\n' + times.merge(key, 1, Integer::sum), finding);
        }
        return byPlace;
    }

    private Finding explained(String place, Finding finding, Map<List<Integer>, Way> ways) {
        List<Figure> deciding = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (decides(i, place, ways)) {
                deciding.add(figures.get(i));
            }
        }
        if (deciding.isEmpty()) {
            return finding;
        }
        boolean always = ways.values().stream().allMatch(way -> way.findings().containsKey(place));
        boolean lowered = !always && finding.severity() == Severity.ERROR;
        List<Phrase> stated = new ArrayList<>();
        Set<Place> places = new HashSet<>(finding.related());
        places.add(finding.place());
        List<Place> others = new ArrayList<>();
        for (Figure figure : deciding) {
            for (Scope.Stated statement : scope.statements(figure)) {
                stated.add(Shapes.stated(scope.subject(), figure, statement));
                if (places.add(statement.place())) {
                    others.add(statement.place());
                }
            }
        }
        Phrase note = Shapes.phrase(always ? "disputed.always" : "disputed.sometimes", stated);
        return (lowered ? finding.at(Severity.WARNING) : finding).noting(note, others);
    }

    /** Whether what is found at the place depends on which amount of the figure is taken. */
    private static boolean decides(int figure, String place, Map<List<Integer>, Way> ways) {
        for (Way way : ways.values()) {
            if (way.choice().get(figure) > 0) {
                Way other = Objects.requireNonNull(ways.get(with(way.choice(), figure, 0)));
                if (!isSame(
                        Optional.ofNullable(way.findings().get(place)),
                        Optional.ofNullable(other.findings().get(place)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(Optional<Finding> one, Optional<Finding> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().severity() == other.get().severity()
                && one.get().fingerprint().equals(other.get().fingerprint());
    }
}
