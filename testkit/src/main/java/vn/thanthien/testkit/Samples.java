package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A few true reports, the same in every run, on which is tried what can be done with reports at all. */
final class Samples {

    private static final int DOSSIERS = 60;
    private static final int OTHERS = 20;
    private static final int ANSWERS = 40;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Samples() {}

    /** Returns the report of a number. */
    static ObjectNode report(long number) {
        int years = 1 + (int) (number % 2);
        int days = Ledger.days(Reports.FIRST_YEAR, years);
        List<List<Integer>> answers = new ArrayList<>();
        for (int survey = 0; survey <= years; survey++) {
            int first = survey;
            answers.add(IntStream.range(0, ANSWERS)
                    .mapToObj(i -> (i + first) % 7 == 0 ? 2 : i % 2)
                    .toList());
        }
        Ledger ledger = new Ledger(
                Reports.FIRST_YEAR,
                years,
                3,
                codes(number, DOSSIERS).map(code -> Dossier.of(code, 3, days)).toList(),
                codes(number + 1, OTHERS).map(code -> Petition.of(code, days)).toList(),
                codes(number + 2, OTHERS).map(code -> Letter.of(code, days)).toList(),
                codes(number + 3, OTHERS).map(code -> Visit.of(code, days)).toList(),
                answers,
                20);
        Entry manner = new Entry(number);
        return TrueReport.tree(
                ledger,
                new Style(
                        (int) number,
                        1,
                        false,
                        manner.next(2) == 0,
                        manner.next(2) == 0,
                        manner.next(2) == 0,
                        manner.next(2) == 0,
                        false,
                        false,
                        false,
                        5,
                        Set.of()));
    }

    private static java.util.stream.Stream<Long> codes(long seed, int count) {
        return IntStream.range(0, count).mapToObj(i -> (STEP * (seed * DOSSIERS + i + 1)) >>> 4);
    }
}
