package vn.thanthien.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;

/**
 * Arbitrary reports for property-based tests (báo cáo sinh ngẫu nhiên).
 *
 * <p>With jqwik on the class path, {@code @ForAll Report report} gives them too; see {@link Truthful}, {@link Incomplete},
 * {@link Violating}, {@link Period} and {@link FromProfile}. Use this class where a property combines them:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Report> merged() {
 *     return Reports.in(2025, 2025).truthful();
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Reports {

    /** The first year of which reports tell. */
    public static final int FIRST_YEAR = 2022;

    /** The last year of which reports tell. */
    public static final int LAST_YEAR = 2025;

    private final int from;
    private final int to;
    private final String profile;

    private Reports(int from, int to, String profile) {
        this.from = from;
        this.to = to;
        this.profile = profile;
    }

    /** Returns reports of all years and of the profile {@code thanh-hoa-5-3-4}. */
    public static Reports any() {
        return new Reports(FIRST_YEAR, LAST_YEAR, "");
    }

    /**
     * Returns reports of some years.
     *
     * @throws IllegalArgumentException if they are not between {@link #FIRST_YEAR} and {@link #LAST_YEAR}, in this order
     */
    public static Reports in(int from, int to) {
        return any().between(from, to);
    }

    Reports between(int first, int last) {
        if (first < FIRST_YEAR || last > LAST_YEAR || first > last) {
            throw new IllegalArgumentException("reports tell of years between " + FIRST_YEAR + " and " + LAST_YEAR
                    + ", the first one first; found " + first + " to " + last);
        }
        return new Reports(first, last, profile);
    }

    /**
     * Returns reports that name a shipped profile.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public Reports of(String profileId) {
        if (!Profile.shippedIds().contains(profileId)) {
            throw new IllegalArgumentException(
                    "no profile " + profileId + "; there are " + String.join(", ", Profile.shippedIds()));
        }
        return new Reports(from, to, profileId);
    }

    /** Returns complete reports in which everything is true. */
    public Arbitrary<Report> truthful() {
        return told(Ledgers.complete());
    }

    /** Returns reports that leave out some facts, few or nearly all; what they tell is true. They shrink to few facts. */
    public Arbitrary<Report> incomplete() {
        return told(Ledgers.styles(ToldFacts.of(TrueReport.ALL).map(Reports::allBut)));
    }

    private static Set<String> allBut(Set<String> facts) {
        Set<String> omitted = new HashSet<>(TrueReport.ALL);
        omitted.removeAll(facts);
        if (omitted.containsAll(TrueReport.PENDING)) {
            omitted.addAll(TrueReport.CLOSE_THE_BALANCE);
        }
        return omitted;
    }

    /** Returns reports, complete or not, in which everything is true. */
    public Arbitrary<Report> all() {
        return Arbitraries.oneOf(List.of(truthful(), incomplete()));
    }

    /**
     * Returns complete reports that break a rule, and few others.
     *
     * @throws IllegalArgumentException if the rule cannot be broken by the report alone; the message names those that can
     */
    public Arbitrary<Report> violating(String ruleId) {
        Broken broken = Broken.report(ruleId);
        return Combinators.combine(ledgers(Ledgers.complete()), Ledgers.entries())
                .as((told, code) -> broken.of(TrueReport.tree(told.get1(), told.get2()), code))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .map(report -> named((Report) report));
    }

    /** Returns the ids of the rules that {@link #violating} can break, in alphabetical order. */
    public static List<String> violable() {
        return Broken.rulesOfReports();
    }

    private Arbitrary<Tuple2<Ledger, Style>> ledgers(Arbitrary<Style> style) {
        // the style first: what is left out shrinks before the ledger, which then has less to tell
        return Combinators.combine(style, Ledgers.between(from, to)).as((manner, ledger) -> Tuple.of(ledger, manner));
    }

    private Arbitrary<Report> told(Arbitrary<Style> style) {
        return ledgers(style).map(told -> named(TrueReport.of(told.get1(), told.get2())));
    }

    private Report named(Report report) {
        return profile.isEmpty()
                ? report
                : Report.builder().from(report).profile(profile).build();
    }
}
