package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/** What is left out, and in which order things stand, does not upset the rules. */
class StabilityProperties {

    private static final int TRIES = 250;
    private static final Checker CHECKER = Checker.of(Province.profile());

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> told() {
        return Ledgers.with(Arbitraries.oneOf(Ledgers.complete(), Ledgers.sparse()));
    }

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> complete() {
        return Ledgers.with(Ledgers.complete());
    }

    @Provide
    Arbitrary<Falsehood> falsehood() {
        return Arbitraries.of(Falsehood.ALL);
    }

    /** A report may leave out anything that it need not have. */
    @Property(seed = "20261122", tries = TRIES)
    void should_not_err_whatever_is_left_out(@ForAll("told") Tuple2<Ledger, Style> told, @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        CheckContext context = TrueSurroundings.of(ReportJson.read(tree.toString()));
        List<String> places = Places.all(tree);
        Places.remove(tree, places.get(random.nextInt(places.size())));
        assertThat(errored(tree, context)).isEmpty();
    }

    @Property(seed = "20261122", tries = TRIES)
    void should_not_err_whatever_is_left_out_of_a_false_report(
            @ForAll("complete") Tuple2<Ledger, Style> told,
            @ForAll("falsehood") Falsehood falsehood,
            @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        CheckContext context = TrueSurroundings.of(ReportJson.read(tree.toString()));
        falsehood.commit().accept(tree);
        List<String> places = Places.all(tree);
        Places.remove(tree, places.get(random.nextInt(places.size())));
        assertThat(errored(tree, context)).isEmpty();
    }

    /**
     * What is false stays so when a number, a claim or an entry of a list is left out that the finding does not name: no
     * rule passes then that failed before. It may become not applicable, which is not passed. A finding names a place if
     * the place, or one that plays a part, is that place, stands in it or holds it.
     */
    @Property(seed = "20261122", tries = TRIES)
    void should_not_pass_because_something_else_is_left_out(
            @ForAll("complete") Tuple2<Ledger, Style> told,
            @ForAll("falsehood") Falsehood falsehood,
            @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        CheckContext context = TrueSurroundings.of(ReportJson.read(tree.toString()));
        falsehood.commit().accept(tree);
        assertStaysFalse(tree, context, random);
    }

    @Property(seed = "20261122", tries = TRIES)
    void should_not_let_a_changed_number_pass_because_another_is_left_out(
            @ForAll("complete") Tuple2<Ledger, Style> told, @ForAll Random random) {
        ObjectNode tree = TrueReport.tree(told.get1(), told.get2());
        List<Bond> bonds = Bond.of(tree);
        List<String> members = bonds.get(random.nextInt(bonds.size())).members();
        String pointer = members.get(random.nextInt(members.size()));
        Bond.set(tree, pointer, tree.at(pointer).longValue() + 1 + random.nextInt(5));
        assertStaysFalse(tree, CheckContext.none(), random);
    }

    private static void assertStaysFalse(ObjectNode tree, CheckContext context, Random random) {
        CheckResult before = CHECKER.check(ReportJson.read(tree.toString()), context);
        List<String> places = Places.figuresAndEntries(tree);
        String removed = places.get(random.nextInt(places.size()));
        Places.remove(tree, removed);
        Optional<CheckResult> after = check(tree, context);
        Set<String> elsewhere = before.findings().stream()
                .filter(finding -> !names(finding, removed))
                .map(finding -> finding.rule().id())
                .collect(Collectors.toSet());
        after.ifPresent(result -> assertThat(result.outcomes())
                .as("without %s", removed)
                .filteredOn(outcome -> elsewhere.contains(outcome.rule().id()))
                .filteredOn(outcome -> outcome.status() == RuleOutcome.Status.PASSED)
                .extracting(outcome -> outcome.rule().id() + " "
                        + before.findings().stream()
                                .filter(f -> f.rule().id().equals(outcome.rule().id()))
                                .toList())
                .isEmpty());
    }

    private static boolean names(Finding finding, String removed) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream())
                .anyMatch(place -> Places.touches(place.pointer(), removed));
    }

    private static List<String> errored(ObjectNode tree, CheckContext context) {
        return check(tree, context).stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(RuleOutcome::errored)
                .map(outcome -> outcome.rule().id() + " " + outcome.error().orElseThrow())
                .toList();
    }

    /** A report without something that it must have is refused, and not checked. */
    private static Optional<CheckResult> check(ObjectNode tree, CheckContext context) {
        Report report;
        try {
            report = ReportJson.read(tree.toString());
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
        return Optional.of(CHECKER.check(report, context));
    }

    @Property(seed = "20261122", tries = TRIES)
    void should_find_the_same_in_any_order_of_what_has_none(
            @ForAll("complete") Tuple2<Ledger, Style> told,
            @ForAll("falsehood") Falsehood falsehood,
            @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        falsehood.commit().accept(tree);
        List<String> before = found(CHECKER, tree);
        shuffle(tree, random);
        assertThat(found(CHECKER, tree)).as(falsehood.name()).isEqualTo(before);
    }

    @Property(seed = "20261122", tries = TRIES)
    void should_find_the_same_in_any_order_of_rules(
            @ForAll("complete") Tuple2<Ledger, Style> told,
            @ForAll("falsehood") Falsehood falsehood,
            @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        falsehood.commit().accept(tree);
        List<Rule> rules = new ArrayList<>(StandardRules.all());
        Checker ordered = Checker.of(CHECKER.profile(), List.copyOf(rules));
        Collections.shuffle(rules, random);
        Checker shuffled = Checker.of(CHECKER.profile(), rules);
        assertThat(found(shuffled, tree)).isEqualTo(found(ordered, tree));
        assertThat(outcomes(shuffled, tree)).isEqualTo(outcomes(ordered, tree));
    }

    private static List<String> found(Checker checker, ObjectNode tree) {
        return checker.check(ReportJson.read(tree.toString())).findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule().id() + " " + finding.fingerprint())
                .sorted()
                .toList();
    }

    private static List<String> outcomes(Checker checker, ObjectNode tree) {
        return checker.check(ReportJson.read(tree.toString())).outcomes().stream()
                .map(outcome -> outcome.rule().id() + " " + outcome.status() + " " + outcome.evaluated())
                .sorted()
                .toList();
    }

    private static void shuffle(JsonNode node, Random random) {
        node.properties().forEach(member -> {
            if (Places.UNORDERED.contains(member.getKey()) && member.getValue() instanceof ArrayNode list) {
                List<JsonNode> entries = new ArrayList<>(list.valueStream().toList());
                Collections.shuffle(entries, random);
                list.removeAll();
                list.addAll(entries);
            }
        });
        node.forEach(child -> shuffle(child, random));
    }
}
