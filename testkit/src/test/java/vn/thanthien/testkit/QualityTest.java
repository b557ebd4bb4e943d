package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import vn.thanthien.core.finding.CheckResult;
import vn.thanthien.core.finding.RuleOutcome;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.catalogue.StandardRules;

/**
 * No rule hides behind NOT_APPLICABLE: each passes in true documents and fails in false ones. Writes the table of
 * docs/quality.md.
 */
class QualityTest {

    private static final Path PAGE = Path.of("..", "docs", "quality.md");
    private static final long SEED = 20_261_122;
    private static final int REPORTS = 1_000;
    private static final int PLANS = 250;
    /** In how many reports each falsehood is told; the ledger of one may not let it show. */
    private static final int TELLINGS = 3;

    private static final int LEAST_PERCENT = 5;

    /** Rules that miss it, each with the reason. */
    private static final Map<String, String> EXCUSED = Map.of();

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+-[0-9]+) \\|");

    /** What became of one rule. */
    private static final class Row {
        private int spoken;
        private int passed;
        private int failed;

        boolean isQuiet() {
            return passed * 100 < LEAST_PERCENT * spoken || spoken == 0 || failed == 0;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();
    private final Checker shipped = Checker.of(Profile.shipped("thanh-hoa-5-3-4"));
    private final Checker province = Checker.of(Province.profile());

    @Test
    void should_hear_every_rule() throws IOException {
        StandardRules.all().forEach(rule -> rows.put(rule.info().id(), new Row()));
        JqwikSession.run(this::reports);
        plans();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page());
        }
        assertThat(rows.entrySet().stream()
                        .filter(row -> row.getValue().isQuiet())
                        .map(Map.Entry::getKey))
                .as("rules that pass in less than 5 %% or fail nowhere: teach the ledger, or say why")
                .containsExactlyInAnyOrderElementsOf(EXCUSED.keySet());
        assertThat(listed())
                .as("write it anew with mvn -pl testkit -am test -Dtest=QualityTest -Dregenerate=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .containsExactlyElementsOf(StandardRules.all().stream()
                        .map(rule -> rule.info().id())
                        .toList());
    }

    private void reports() {
        Random random = new Random(SEED);
        RandomGenerator<Tuple2<Ledger, Style>> complete =
                Ledgers.with(Ledgers.complete()).generator(1000);
        RandomGenerator<Tuple2<Ledger, Style>> sparse =
                Ledgers.with(Ledgers.sparse()).generator(1000);
        for (int i = 0; i < REPORTS; i++) {
            boolean whole = i % 2 == 0;
            boolean own = i % 4 < 2;
            Tuple2<Ledger, Style> told =
                    (whole ? complete : sparse).next(random).value();
            ObjectNode tree = TrueReport.tree(told.get1(), told.get2());
            Report report = ReportJson.read((own ? Province.tell(tree) : tree).toString());
            CheckContext context = TrueSurroundings.of(report);
            truth((own ? province : shipped).check(report, context));
            if (whole) {
                changedNumber(tree, random);
            }
            if (i == 0) {
                Bond.of(tree).forEach(bond -> changed(tree, bond.members().get(0), TELLINGS));
            }
            if (whole && i < 2 * TELLINGS) {
                Falsehood.ALL.forEach(falsehood -> {
                    ObjectNode changed = Province.tell(tree.deepCopy());
                    falsehood.commit().accept(changed);
                    falsehood(province.check(ReportJson.read(changed.toString()), context));
                });
            }
        }
    }

    private void changedNumber(ObjectNode tree, Random random) {
        List<Bond> bonds = Bond.of(tree);
        List<String> members = bonds.get(random.nextInt(bonds.size())).members();
        changed(tree, members.get(random.nextInt(members.size())), 1 + random.nextInt(5));
    }

    private void changed(ObjectNode report, String pointer, int by) {
        ObjectNode tree = report.deepCopy();
        Bond.set(tree, pointer, tree.at(pointer).longValue() + by);
        falsehood(province.check(ReportJson.read(tree.toString())));
    }

    private void plans() {
        Random random = new Random(SEED);
        for (int i = 0; i < PLANS; i++) {
            ObjectNode tree = TruePlan.tree(random.nextLong());
            truth(check(tree));
            if (i < TELLINGS) {
                FalsePlans.ALL.forEach(falsehood -> {
                    ObjectNode changed = tree.deepCopy();
                    falsehood.commit().accept(changed);
                    falsehood(check(changed));
                });
            }
        }
    }

    private CheckResult check(ObjectNode plan) {
        return shipped.check(PlanJson.read(plan.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void truth(CheckResult result) {
        for (RuleOutcome outcome : result.outcomes()) {
            Row row = rows.get(outcome.rule().id());
            if (row != null) {
                row.spoken++;
                row.passed += outcome.status() == RuleOutcome.Status.PASSED ? 1 : 0;
            }
        }
    }

    private void falsehood(CheckResult result) {
        for (RuleOutcome outcome : result.outcomes()) {
            Row row = rows.get(outcome.rule().id());
            if (row != null && outcome.status() == RuleOutcome.Status.FAILED) {
                row.failed++;
            }
        }
    }

    private static List<String> listed() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String page() throws IOException {
        StringBuilder table = new StringBuilder("| rule | passes in | fails |\n|---|---:|---|\n");
        for (Rule rule : StandardRules.all()) {
            String id = rule.info().id();
            Row row = Objects.requireNonNull(rows.get(id));
            table.append("| ").append(id).append(" | ");
            table.append(row.spoken == 0 ? 0 : Math.round(100.0 * row.passed / row.spoken))
                    .append(" % | ");
            table.append(row.failed > 0 ? "yes" : "no");
            if (EXCUSED.containsKey(id)) {
                table.append("; ").append(EXCUSED.get(id));
            }
            table.append(" |\n");
        }
        String page = Files.readString(PAGE);
        return Pattern.compile("(?s)\\| rule \\|.*?\\|\n(?!\\|)")
                .matcher(page)
                .replaceFirst(Matcher.quoteReplacement(table.toString()));
    }
}
