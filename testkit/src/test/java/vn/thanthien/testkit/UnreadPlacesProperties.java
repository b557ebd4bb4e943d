package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.UnreadableInputException;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.CheckContext;
import vn.thanthien.rules.Checker;

/** What cannot be read in the copy is neither missing nor wrong, and makes nothing else wrong. */
class UnreadPlacesProperties {

    private static final Checker CHECKER = Checker.of(Province.profile());

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> complete() {
        return Ledgers.with(Ledgers.complete());
    }

    @Property(seed = "20261122", tries = 250, shrinking = ShrinkingMode.OFF)
    void should_tell_nothing_false_of_a_true_report_with_a_blot(
            @ForAll("complete") Tuple2<Ledger, Style> told, @ForAll Random random) {
        ObjectNode tree = Province.tell(TrueReport.tree(told.get1(), told.get2()));
        CheckContext context = TrueSurroundings.of(ReportJson.read(tree.toString()));
        List<String> members = Places.all(tree).stream()
                .filter(place -> tree.at(JsonPointer.compile(place).head()).isObject())
                .toList();
        String place = members.get(random.nextInt(members.size()));
        Places.remove(tree, place);
        List<String> blots = tree.path("illegible")
                .valueStream()
                .map(JsonNode::asText)
                .filter(blot -> !blot.startsWith(place))
                .toList();
        ArrayNode unread = tree.putArray("illegible");
        blots.forEach(unread::add);
        if (random.nextBoolean()) {
            unread.add(place);
        } else {
            tree.putArray("verbatim").addObject().put("at", place).put("wording", "không rõ");
        }
        read(tree)
                .ifPresent(report -> assertThat(CHECKER.check(report, context).findings())
                        .as(place)
                        .filteredOn(finding -> finding.severity() != Severity.INFO)
                        .extracting(Finding::toString)
                        .isEmpty());
    }

    /** Members that a document must have are not left out; what is typed for them is another's matter. */
    private static Optional<Report> read(ObjectNode tree) {
        try {
            return Optional.of(ReportJson.read(tree.toString()));
        } catch (UnreadableInputException e) {
            return Optional.empty();
        }
    }
}
