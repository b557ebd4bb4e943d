package vn.thanthien.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Arbitrary ledgers and the styles to tell them. */
final class Ledgers {

    private static final int MOST_YEARS = 3;
    private static final long CODES = 1L << 60;

    private Ledgers() {}

    /** Returns ledgers of one to three years between 2022 and 2025. */
    static Arbitrary<Ledger> any() {
        return between(Reports.FIRST_YEAR, Reports.LAST_YEAR);
    }

    /** Returns ledgers of one to three of these years. */
    static Arbitrary<Ledger> between(int first, int last) {
        Arbitrary<int[]> frames = Combinators.combine(
                        Arbitraries.integers().between(first, last),
                        Arbitraries.integers().between(1, MOST_YEARS),
                        Arbitraries.integers().between(1, Names.FIELDS.size()))
                .as((year, years, fields) -> new int[] {year, Math.min(years, last - year + 1), fields});
        Arbitrary<List<Long>> codes = codes(0, 40);
        // nothing depends on the frame but how it is read: jqwik would keep an arbitrary for each frame that it has
        // seen
        return Combinators.combine(
                        frames,
                        codes(1, 120),
                        codes,
                        codes,
                        codes,
                        answers(MOST_YEARS + 1),
                        Arbitraries.integers().between(12, 60))
                .as(Ledgers::of);
    }

    private static Ledger of(
            int[] frame,
            List<Long> dossiers,
            List<Long> petitions,
            List<Long> letters,
            List<Long> visits,
            List<List<Integer>> answers,
            int officials) {
        int days = Ledger.days(frame[0], frame[1]);
        return new Ledger(
                frame[0],
                frame[1],
                frame[2],
                dossiers.stream().map(code -> Dossier.of(code, frame[2], days)).toList(),
                petitions.stream().map(code -> Petition.of(code, days)).toList(),
                letters.stream().map(code -> Letter.of(code, days)).toList(),
                visits.stream().map(code -> Visit.of(code, days)).toList(),
                answers.subList(0, frame[1] + 1),
                officials);
    }

    /** Every kind of entry is as likely as any other; small numbers would leave nothing for its later parts. */
    static Arbitrary<Long> entries() {
        return Arbitraries.longs().between(0, CODES).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<List<Long>> codes(int least, int most) {
        return entries().list().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<List<List<Integer>>> answers(int surveys) {
        return Arbitraries.frequency(Tuple.of(30, 0), Tuple.of(40, 1), Tuple.of(20, 2), Tuple.of(7, 3), Tuple.of(3, 4))
                .list()
                .ofMinSize(10)
                .ofMaxSize(80)
                .map(Ledgers::withOneInBetween)
                .list()
                .ofSize(surveys);
    }

    /** There is always somebody who is not wholly satisfied; a survey that says otherwise is to be asked about. */
    private static List<Integer> withOneInBetween(List<Integer> answers) {
        List<Integer> all = new ArrayList<>(answers);
        all.add(2);
        return List.copyOf(all);
    }

    /** Returns styles that tell everything. */
    static Arbitrary<Style> complete() {
        return styles(Arbitraries.just(Set.of()));
    }

    /** Returns styles that leave something out. */
    static Arbitrary<Style> sparse() {
        return styles(Arbitraries.of(TrueReport.OPTIONAL).set().ofMinSize(1).ofMaxSize(30));
    }

    /** Returns styles that leave out such facts. */
    static Arbitrary<Style> styles(Arbitrary<Set<String>> omitted) {
        Arbitrary<Entry> manner = entries().map(Entry::new);
        return Combinators.combine(
                        omitted,
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 2),
                        manner,
                        Arbitraries.integers().between(3, Names.VILLAGES.size()))
                .as((left, name, digits, how, villages) -> new Style(
                        name,
                        digits,
                        how.chance(50),
                        how.chance(50),
                        how.chance(50),
                        how.chance(50),
                        how.chance(30),
                        how.chance(15),
                        how.chance(15),
                        how.chance(15),
                        villages,
                        left));
    }

    /** Returns a ledger with a style. */
    static Arbitrary<Tuple2<Ledger, Style>> with(Arbitrary<Style> style) {
        return Combinators.combine(any(), style).as(Tuple::of);
    }
}
