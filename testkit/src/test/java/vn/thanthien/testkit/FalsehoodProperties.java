package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/** Falsehood is always found. */
class FalsehoodProperties {

    /** What ends otherwise is told beside "resolved" and "pending" in these reports; a province says so. */
    private static final Checker CHECKER = Checker.of(Province.profile());

    private static final double FOUND_PERCENT = 99.5;

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> complete() {
        return Ledgers.with(Ledgers.complete());
    }

    @Provide
    Arbitrary<Falsehood> falsehood() {
        return Arbitraries.of(Falsehood.ALL);
    }

    @Property(seed = "20261122")
    void should_find_a_changed_number(
            @ForAll("complete") Tuple2<Ledger, Style> told, @ForAll long which, @ForAll long by) {
        ObjectNode report = TrueReport.tree(told.get1(), told.get2());
        List<Bond> bonds = Bond.of(report);
        Entry choice = new Entry(which);
        List<String> members = bonds.get(choice.next(bonds.size())).members();
        String pointer = members.get(choice.next(members.size()));
        long stated = report.at(pointer).longValue();
        long changed = Math.max(0, stated + Math.floorMod(by, 11L) - 5);
        Bond.set(report, pointer, changed == stated ? stated + 1 : changed);

        Set<String> bound = new HashSet<>();
        bonds.stream().filter(bond -> bond.members().contains(pointer)).forEach(bond -> bound.addAll(bond.members()));
        boolean found = CHECKER.check(ReportJson.read(report.toString())).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .anyMatch(finding -> concerns(finding, bound));
        Statistics.label("found").collect(found ? "found" : "missed " + pointer.replaceAll("/\\d+", "/n"));
        Statistics.label("share")
                .collect(found)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= FOUND_PERCENT));
    }

    private static boolean concerns(Finding finding, Set<String> bound) {
        return concerns(finding.place(), bound) || finding.related().stream().anyMatch(place -> concerns(place, bound));
    }

    private static boolean concerns(Place place, Set<String> bound) {
        return bound.stream()
                .anyMatch(pointer -> pointer.equals(place.pointer()) || pointer.startsWith(place.pointer() + "/"));
    }

    @Property(seed = "20261122")
    void should_find_a_false_word_date_or_symbol(
            @ForAll("complete") Tuple2<Ledger, Style> told, @ForAll("falsehood") Falsehood falsehood) {
        ObjectNode report = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        CheckContext context = TrueSurroundings.of(ReportJson.read(report.toString()));
        falsehood.commit().accept(report);
        assertThat(CHECKER.check(ReportJson.read(report.toString()), context).findings())
                .as(falsehood.name())
                .extracting(finding -> finding.rule().id())
                .containsAnyElementsOf(falsehood.rules());
    }

    @Provide
    Arbitrary<Falsehood> falsehoodInPlan() {
        return Arbitraries.of(FalsePlans.ALL);
    }

    @Property(seed = "20261122", tries = 500)
    void should_find_a_falsehood_in_a_plan(@ForAll long code, @ForAll("falsehoodInPlan") Falsehood falsehood) {
        ObjectNode plan = TruePlan.tree(code);
        falsehood.commit().accept(plan);
        assertThat(CHECKER.check(PlanJson.read(plan.toString().getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .as(falsehood.name())
                .extracting(finding -> finding.rule().id())
                .containsAnyElementsOf(falsehood.rules());
    }
}
