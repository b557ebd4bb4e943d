package vn.thanthien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Recipient;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.docx.Docx;
import vn.thanthien.render.form.FilledForm;
import vn.thanthien.render.form.FormProblem;
import vn.thanthien.render.form.Forms;
import vn.thanthien.render.form.OfferedForm;
import vn.thanthien.render.form.ToldForm;
import vn.thanthien.render.form.ToldPlan;

/** A form made of a report or plan holds all that it asks for, however much that is, and gives it back. */
class OfferedFormProperties {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Blanks with numbers in plans, and the recipients, are more here than {@link ToldPlan} types. */
    private static final String NUMBERED = "/(mentions|recipients|addressees|contents|assignments)/.*";

    @Provide
    Arbitrary<Tuple2<Ledger, Style>> told() {
        return Ledgers.with(Arbitraries.oneOf(Ledgers.complete(), Ledgers.sparse()));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.truthful();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Arbitraries.of(Profile.shippedIds()).map(Profile::shipped);
    }

    @Property(seed = "20261122", tries = 40, shrinking = ShrinkingMode.OFF)
    void should_give_a_plan_back_that_has_more_of_everything_than_the_form(
            @ForAll("plans") Plan plan,
            @ForAll("profiles") Profile profile,
            @ForAll @IntRange(min = 1, max = 9) int times)
            throws IOException {
        Plan longer = PlanJson.read(
                many(PlanJson.write(plan), times, "mentions", "steps", "targets", "budget", "contents", "assignments"));
        OfferedForm offered = Forms.offer(longer, profile);
        Plan read = read(offered, profile).plan().orElseThrow();

        assertThat(unnumbered(ToldPlan.asked(read)))
                .isEqualTo(unnumbered(ToldPlan.of(longer, profile).expected()));
        assertThat(read.getMentions().stream().map(OfferedFormProperties::cited))
                .isEqualTo(longer.getMentions().stream()
                        .filter(mention -> mention.getRoles().contains(DocumentRole.LEGAL_BASIS))
                        .map(OfferedFormProperties::cited)
                        .toList());
        assertThat(read.getContents().stream().map(part -> List.of(part.getHeading(), part.getParagraphs())))
                .isEqualTo(longer.getContents().stream()
                        .map(part -> List.of(part.getHeading(), part.getParagraphs()))
                        .toList());
        assertThat(read.getAssignments().stream().map(part -> part.getOrgan().getName() + part.getTasks()))
                .isEqualTo(longer.getAssignments().stream()
                        .map(part -> part.getOrgan().getName() + part.getTasks())
                        .toList());
        assertThat(printed(read.getRecipients())).containsAll(printed(longer.getRecipients()));
        assertThat(offered.leftOut())
                .noneMatch(left -> left.matches("/(steps|budget|targets)/[0-9]+/(text|purpose|wording|amountDong)"));
    }

    @Property(seed = "20261122", tries = 40, shrinking = ShrinkingMode.OFF)
    void should_give_a_report_back_that_has_more_of_everything_than_the_form(
            @ForAll("told") Tuple2<Ledger, Style> told,
            @ForAll("profiles") Profile profile,
            @ForAll @IntRange(min = 1, max = 9) int times)
            throws IOException {
        Report report = TrueReport.of(told.get1(), told.get2());
        Report longer = ReportJson.read(many(
                ReportJson.write(report),
                times,
                "mentions",
                "facilities",
                "investments",
                "training",
                "publicised",
                "dialogues",
                "surveys",
                "targets",
                "addressees",
                "recipients"));
        OfferedForm offered = Forms.offer(longer, profile);
        Report read = read(offered, profile).report().orElseThrow();

        SortedMap<String, String> expected = ToldForm.of(longer, profile).expected();
        SortedMap<String, String> back = ToldForm.asked(read);
        Stream.of(expected, back)
                .forEach(leaves -> leaves.keySet().removeIf(leaf -> leaf.matches("/(recipients|addressees)/.*")));
        assertThat(back).isEqualTo(expected);
        assertThat(printed(read.getAddressees())).isEqualTo(printed(longer.getAddressees()));
        assertThat(printed(read.getRecipients())).containsAll(printed(longer.getRecipients()));
    }

    /** The document with each entry of some lists several times over, the texts told apart by their number. */
    private static byte[] many(String json, int times, String... lists) throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(json);
        for (String list : lists) {
            if (tree.get(list) instanceof ArrayNode entries) {
                ArrayNode once = entries.deepCopy();
                for (int i = 1; i < times; i++) {
                    for (JsonNode entry : once) {
                        entries.add(renamed(entry.deepCopy(), " lần " + i));
                    }
                }
            }
        }
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode renamed(JsonNode entry, String suffix) {
        ObjectNode node = (ObjectNode) entry;
        for (String member :
                List.of("subject", "text", "wording", "purpose", "heading", "name", "content", "printed")) {
            if (node.has(member) && !(member.equals("purpose") && node.has("printed"))) {
                node.put(member, node.get(member).asText() + suffix);
            }
        }
        return node;
    }

    private static SortedMap<String, String> unnumbered(SortedMap<String, String> leaves) {
        leaves.keySet().removeIf(leaf -> leaf.matches(NUMBERED));
        return leaves;
    }

    private static List<Object> cited(DocumentMention mention) {
        return List.of(
                mention.getKind(),
                mention.getSymbol(),
                mention.getDate(),
                mention.getSubject(),
                mention.getIssuers().stream().map(Organ::getName).toList());
    }

    private static List<String> printed(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::getPrinted).toList();
    }

    private static FilledForm read(OfferedForm offered, Profile profile) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        Docx.write(offered.form(), docx);
        FilledForm read = Forms.read(new ByteArrayInputStream(docx.toByteArray()), profile);
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() != FormProblem.Kind.BLANK)
                .isEmpty();
        assertThat(read.document().map(OfficialDocument::getLocality)).isPresent();
        assertThat(Map.copyOf(offered.form().properties())).containsKey("thanthien.form");
        return read;
    }
}
