package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanthien.core.figure.Figure;

/**
 * Which figures are parts of which, by the sums and bounds that rules declare: a dossier resolved late is one resolved, and
 * so one received.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Containment {

    private final Map<Figure, Set<Figure>> wholes = new HashMap<>();
    private final Map<Figure, Set<Figure>> bounds = new HashMap<>();
    private final List<Set<Figure>> apart = new ArrayList<>();

    private Containment() {}

    /** Returns what the sums and bounds of a list of rules say. */
    static Containment of(Collection<Rule> rules) {
        Containment all = new Containment();
        for (Rule rule : rules) {
            if (rule instanceof SumIdentity sum) {
                sum.readings().forEach(reading -> all.addSum(sum.whole(), reading));
            } else if (rule instanceof UpperBound bound) {
                bound.parts().forEach(part -> {
                    all.wholesOf(part).addAll(bound.wholes());
                    all.bounds.computeIfAbsent(part, p -> new HashSet<>()).addAll(bound.wholes());
                });
            }
        }
        List.copyOf(all.wholes.keySet()).forEach(all::close);
        return all;
    }

    private void addSum(Figure whole, List<Figure> parts) {
        parts.forEach(part -> wholesOf(part).add(whole));
        apart.add(Set.copyOf(parts));
    }

    private Set<Figure> wholesOf(Figure part) {
        return wholes.computeIfAbsent(part, p -> new HashSet<>());
    }

    /** What holds a whole holds its parts. */
    private void close(Figure part) {
        Set<Figure> all = wholesOf(part);
        List<Figure> open = new ArrayList<>(all);
        while (!open.isEmpty()) {
            for (Figure wider : wholes.getOrDefault(open.remove(open.size() - 1), Set.of())) {
                if (all.add(wider)) {
                    open.add(wider);
                }
            }
        }
    }

    /** Returns the figures that hold all of these, in the order of the dictionary. */
    List<Figure> wholesOf(List<Figure> parts) {
        return wholes.getOrDefault(parts.get(0), Set.of()).stream()
                .filter(whole -> !parts.contains(whole))
                .filter(whole -> parts.stream()
                        .allMatch(part -> wholes.getOrDefault(part, Set.of()).contains(whole)))
                .sorted(Comparator.comparingInt(Figure::index))
                .toList();
    }

    /** Returns whether a rule of its own says that one figure is at most the other. */
    boolean isBound(Figure part, Figure whole) {
        return bounds.getOrDefault(part, Set.of()).contains(whole);
    }

    /** Returns whether no thing is counted by two of these, because one sum adds them. */
    boolean areApart(List<Figure> figures) {
        return apart.stream().anyMatch(parts -> parts.containsAll(figures));
    }
}
