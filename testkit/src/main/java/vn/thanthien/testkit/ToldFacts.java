package vn.thanthien.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Facts that a report tells, of all that it could. They shrink by halves, quarters and so on down to single ones, so that
 * the few that matter are found in some dozens of steps; jqwik's own sets are left with most of what they had.
 */
final class ToldFacts implements Shrinkable<Set<String>> {

    private final List<String> facts;

    private ToldFacts(List<String> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Returns some of the facts, few as often as nearly all. */
    static Arbitrary<Set<String>> of(List<String> all) {
        return Arbitraries.fromGenerator(random -> new ToldFacts(some(all, random)));
    }

    private static List<String> some(List<String> all, Random random) {
        int share = random.nextInt(101);
        return all.stream().filter(fact -> random.nextInt(100) < share).toList();
    }

    @Override
    public Set<String> value() {
        return Set.copyOf(facts);
    }

    @Override
    public Stream<Shrinkable<Set<String>>> shrink() {
        Stream<Integer> sizes = Stream.iterate(facts.size(), size -> size > 0, size -> size / 2);
        return sizes.flatMap(this::without);
    }

    /** Leaves out one run of so many facts after the other. */
    private Stream<Shrinkable<Set<String>>> without(int size) {
        IntFunction<Shrinkable<Set<String>>> fewer = from -> {
            List<String> left = new ArrayList<>(facts);
            left.subList(from, Math.min(from + size, facts.size())).clear();
            return new ToldFacts(left);
        };
        return IntStream.iterate(0, from -> from < facts.size(), from -> from + size)
                .mapToObj(fewer);
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(facts.size());
    }
}
