package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.law.LawTable;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.FigureTable;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.catalogue.StandardRules;

/** The table of sums and bounds tells nothing that the rules would not tell one by one. */
class FigureTableProperties {

    private static final Profile PROFILE = Province.profile();
    private static final List<Rule> RULES = StandardRules.all();
    private static final FigureTable TABLE = FigureTable.of(RULES);

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> told() {
        return Ledgers.with(Arbitraries.oneOf(Ledgers.complete(), Ledgers.sparse()));
    }

    @Property(seed = "20261122", tries = 300)
    void should_tell_what_the_rules_tell(@ForAll("told") Tuple2<Ledger, Style> told, @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        for (int faults = random.nextInt(4); faults > 0; faults--) {
            change(tree, random);
        }
        Report report = ReportJson.read(tree.toString());
        Subject subject = Subject.of(
                report,
                PROFILE,
                PROFILE.dictionary(),
                LawTable.shipped(),
                Optional.empty(),
                CheckContext.none().surroundings());
        Evaluation withTable = evaluation(subject);
        TABLE.hold(subject, withTable);

        assertThat(outcomes(withTable)).isEqualTo(outcomes(evaluation(subject)));
    }

    private static Evaluation evaluation(Subject subject) {
        return new Evaluation(subject, RULES, (rule, error) -> {
            throw new AssertionError(rule.id(), error);
        });
    }

    private static List<String> outcomes(Evaluation evaluation) {
        for (int i = 0; i < RULES.size(); i++) {
            if (!evaluation.isTold(i)) {
                evaluation.carryOut(i);
            }
        }
        // remarks are made of arguments that are compared by what they print
        return evaluation.outcomes().stream().map(RuleOutcome::toString).toList();
    }

    /** One number of the figures is another, or missing. */
    private static void change(ObjectNode tree, Random random) {
        List<String> numbers = Places.all(tree).stream()
                .filter(place -> place.startsWith("/figures/") || place.startsWith("/years/"))
                .filter(place -> tree.at(place).isIntegralNumber() && !place.endsWith("/year"))
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        String place = numbers.get(random.nextInt(numbers.size()));
        int end = place.lastIndexOf('/');
        JsonNode parent = tree.at(place.substring(0, end));
        if (parent instanceof ObjectNode object) {
            String name = place.substring(end + 1);
            if (random.nextBoolean()) {
                object.remove(name);
            } else {
                object.put(name, Math.max(0, object.get(name).asLong() + random.nextInt(7) - 3));
            }
        }
    }
}
