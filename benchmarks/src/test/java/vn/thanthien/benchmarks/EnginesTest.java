package vn.thanthien.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import am.ik.yavi.core.ConstraintViolation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** The engines decide the same: what is timed is the same work. */
class EnginesTest {

    private static final int RANDOM_REPORTS = 1000;

    /**
     * Numbers that stay: without them the catalogue goes by the parts of their parts, which the engines do not look for. That is
     * no work on the reports that are timed, where these numbers are stated.
     */
    private static final Set<String> STAYING = Set.of(
            "received",
            "resolved",
            "pending",
            "receivedOnline",
            "receivedInPeriod",
            "resolvedWithinTerm",
            "toProcess",
            "processed",
            "eligible",
            "outsideCompetence",
            "congratulation",
            "apology");

    private final Checker checker = Library.thirtyRules();
    private final Map<NumericRule, Integer> broken = new HashMap<>();
    private final Map<NumericRule, Integer> untold = new HashMap<>();

    @Test
    void theThirtyRulesAreThoseOfTheCatalogue() {
        assertThat(checker.rules()).hasSize(NumericRule.count());
        assertThat(RuleObjects.ALL.stream().map(RuleObjects.RuleObject::rule)).containsExactly(NumericRule.values());
        checker.rules()
                .forEach(rule -> assertThat(rule.info().severity())
                        .isEqualTo(rule(rule.info().id()).severity()));
    }

    @Test
    void everyRulePassesOnTheCleanReport() {
        assertThat(checker.check(Reports.clean()).outcomes())
                .allMatch(outcome -> outcome.status() == RuleOutcome.Status.PASSED);
        agreeOn(Reports.clean());
        agreeOn(Reports.cleanWithRows());
    }

    @Test
    void tenFaultsBreakTenRules() {
        Report report = Reports.tenFaults();
        assertThat(checker.check(report).findings()).hasSize(10);
        assertThat(checker.check(report).outcomes().stream().mapToInt(RuleOutcome::failed))
                .hasSize(NumericRule.count())
                .allMatch(failed -> failed <= 1);
        agreeOn(report);
    }

    @Test
    void everyFaultyRowIsFound() {
        Report report = Reports.ofRows(50, true);
        assertThat(checker.check(report).findings()).hasSize(50);
        agreeOn(report);
    }

    @Test
    void agreeOnReportsChangedAtRandom() {
        Random random = new Random(20251231);
        for (int i = 0; i < RANDOM_REPORTS; i++) {
            ObjectNode json = i % 3 == 0 ? ofTwoYears() : Reports.cleanJson();
            change(json, random);
            agreeOn(Reports.read(json));
        }
        // else the agreement would mean little
        assertThat(broken.keySet()).containsExactlyInAnyOrder(NumericRule.values());
        assertThat(untold.keySet()).containsExactlyInAnyOrder(NumericRule.values());
    }

    private void agreeOn(Report report) {
        CheckResult expected = checker.check(report);
        String outcomes = outcomes(expected);
        String faults = faults(expected);
        for (Tally tally : List.of(ByHand.check(report), RuleObjects.check(report), VectorRules.check(report))) {
            assertThat(outcomes(tally)).isEqualTo(outcomes);
            assertThat(faults(tally)).isEqualTo(faults);
        }
        // these two tell the rule, not each place
        Set<String> failing = new TreeSet<>();
        expected.findings().forEach(finding -> failing.add(finding.rule().id()));
        assertThat(BeanValidation.check(report).stream().map(violation -> violation.getMessage()))
                .containsExactlyInAnyOrderElementsOf(failing);
        assertThat(Yavi.check(report).stream().map(ConstraintViolation::name))
                .containsExactlyInAnyOrderElementsOf(failing);
    }

    private String outcomes(CheckResult result) {
        StringBuilder text = new StringBuilder();
        for (NumericRule rule : NumericRule.values()) {
            RuleOutcome outcome = result.outcome(rule.id()).orElseThrow();
            if (outcome.failed() > 0) {
                broken.merge(rule, 1, Integer::sum);
            }
            if (outcome.notApplicable() > 0) {
                untold.merge(rule, 1, Integer::sum);
            }
            append(text, rule, outcome.evaluated(), outcome.failed(), outcome.notApplicable());
        }
        return text.toString();
    }

    private static String outcomes(Tally tally) {
        StringBuilder text = new StringBuilder();
        for (NumericRule rule : NumericRule.values()) {
            append(text, rule, tally.evaluated(rule), tally.failed(rule), tally.notApplicableCount(rule));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, NumericRule rule, int evaluated, int failed, int notApplicable) {
        text.append(rule.id() + " " + evaluated + " " + failed + " " + notApplicable + "\n");
    }

    private static String faults(CheckResult result) {
        return String.join(
                "\n",
                result.findings().stream()
                        .map(finding -> finding.rule().id() + " " + finding.severity())
                        .sorted()
                        .toList());
    }

    private static String faults(Tally tally) {
        return String.join(
                "\n",
                tally.faults().stream()
                        .map(fault -> fault.rule().id() + " " + fault.severity())
                        .sorted()
                        .toList());
    }

    private static NumericRule rule(String id) {
        return Arrays.stream(NumericRule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode ofTwoYears() {
        ObjectNode json = Reports.cleanJson();
        ArrayNode years = json.putArray("years");
        for (int year = 2024; year <= 2025; year++) {
            ObjectNode figures = json.get("figures").deepCopy();
            figures.putObject("period").put("year", year);
            years.add(figures);
        }
        for (JsonNode claim : json.get("claims").deepCopy()) {
            ObjectNode ofYear = claim.deepCopy();
            ofYear.putObject("period").put("year", 2024);
            ((ArrayNode) json.get("claims")).add(ofYear);
        }
        return json;
    }

    /** Changes, removes or empties some numbers, and takes away what stands beside a claimed share. */
    private static void change(ObjectNode json, Random random) {
        List<Runnable> changes = new ArrayList<>();
        collect((ObjectNode) json.get("figures"), random, changes);
        if (json.has("years")) {
            json.get("years").forEach(year -> collect((ObjectNode) year, random, changes));
        }
        for (JsonNode claim : json.get("claims")) {
            ObjectNode share = (ObjectNode) claim;
            if (share.has("fraction")) {
                collect((ObjectNode) share.get("fraction"), random, changes);
                changes.add(() -> share.remove("fraction"));
                changes.add(() -> share.remove("base"));
                changes.add(() -> share.remove(List.of("fraction", "base")));
                changes.add(() -> share.remove("value"));
                changes.add(() -> share.set("value", TextNode.valueOf("100")));
                changes.add(() -> share.put("approximation", "ABOUT"));
            }
        }
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            changes.get(random.nextInt(changes.size())).run();
        }
    }

    private static void collect(ObjectNode node, Random random, List<Runnable> changes) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value instanceof ObjectNode object && !name.equals("period")) {
                collect(object, random, changes);
                changes.add(() -> node.remove(name));
            } else if (value instanceof ArrayNode rows) {
                rows.forEach(row -> collect((ObjectNode) row, random, changes));
            } else if (value.isIntegralNumber()) {
                int number = value.asInt();
                int other = number + random.nextInt(9) - 4;
                changes.add(() -> node.set(name, IntNode.valueOf(Math.max(other, 0))));
                changes.add(() -> node.set(name, IntNode.valueOf(0)));
                if (!STAYING.contains(name)) {
                    changes.add(() -> node.remove(name));
                }
            }
        }
    }
}
