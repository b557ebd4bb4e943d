package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/** Reports that tell only some of what is true. */
class IncompleteReportsProperties {

    /** Rules that only ask for documents which a report must name. */
    private static final Set<String> ASKS = Set.of("DIR-01", "DIR-03");

    @Property(tries = 200, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void should_tell_nothing_that_is_false(@ForAll @Incomplete Report report) {
        assertThat(Faults.CHECKER.check(report).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> !ASKS.contains(finding.rule().id()))
                .filteredOn(finding -> !ProvincialTruthProperties.OF_COMPLETENESS.contains(
                        finding.rule().id()))
                .isEmpty();
    }

    @Property(tries = 20, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void should_shrink_to_the_facts_that_matter(@ForAll long seed) {
        Set<String> matter = Set.of("figures.dossiers", "dossiers.received", "dossiers.resolvedLate");
        Random random = new Random(seed);
        Shrinkable<Set<String>> facts =
                ToldFacts.of(TrueReport.ALL).generator(1000).next(random);
        while (!facts.value().containsAll(matter)) {
            facts = ToldFacts.of(TrueReport.ALL).generator(1000).next(random);
        }
        AtomicInteger steps = new AtomicInteger();
        Optional<Shrinkable<Set<String>>> fewer = Optional.of(facts);
        while (fewer.isPresent()) {
            facts = fewer.get();
            fewer = facts.shrink()
                    .peek(tried -> steps.incrementAndGet())
                    .filter(tried -> tried.value().containsAll(matter))
                    .findFirst();
        }
        assertThat(facts.value()).isEqualTo(matter);
        assertThat(steps).hasValueLessThan(250);
    }

    @Property(tries = 20, seed = "20261122", shrinking = ShrinkingMode.OFF)
    void should_tell_these_facts_and_no_others(@ForAll long seed) {
        Set<String> left = new java.util.HashSet<>(TrueReport.ALL);
        left.removeAll(Set.of("figures.dossiers", "dossiers.received", "dossiers.resolvedLate"));
        left.addAll(TrueReport.CLOSE_THE_BALANCE);
        Report report = Ledgers.with(Ledgers.styles(net.jqwik.api.Arbitraries.just(left)))
                .map(told -> TrueReport.of(told.get1(), told.get2()))
                .generator(1000)
                .next(new Random(seed))
                .value();
        DossierStatistics dossiers =
                report.getFigures().flatMap(PeriodFigures::getDossiers).orElseThrow();
        assertThat(dossiers)
                .isEqualTo(DossierStatistics.builder()
                        .received(dossiers.getReceived())
                        .resolvedLate(dossiers.getResolvedLate())
                        .build());
        assertThat(report)
                .isEqualTo(Report.builder()
                        .locality(report.getLocality())
                        .period(report.getPeriod())
                        .figures(PeriodFigures.builder().dossiers(dossiers).build())
                        .build());
    }
}
