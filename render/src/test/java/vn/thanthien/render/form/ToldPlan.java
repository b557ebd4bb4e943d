package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Criterion;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.compose.FormWords;

/**
 * A plan told on a form. The form has a part for each criterion and for each organ that it knows; what the plan says in its
 * own parts is typed into those, in order.
 */
public final class ToldPlan extends Told {

    /** The documents on which a plan is based for which the form has lines. */
    private static final int BASES = 3;

    private static final Map<String, Set<String>> ASKED = new ConcurrentHashMap<>();

    private ToldPlan(Plan plan, Profile profile, Set<String> asked) {
        super(PlanJson.write(plan), profile, asked);
        head();
        bases();
        lines("purposes", document.path("purposes"), "purposes", expected);
        targets();
        contents();
        steps();
        table(
                "budget",
                Set.of(),
                List.of(
                        words("budget[].purpose", "purpose"),
                        money("budget[].amountDong", "amountDong"),
                        words("budget[].source", "source")));
        assignments();
        text("reportingRegime", "", "reportingRegime");
        text("closing.text", "closing", "text");
    }

    /** The form of a plan of that profile with all that it asks for typed in, and the plan that must come back. */
    public static ToldPlan of(Plan plan, Profile profile) {
        Set<String> asked = ASKED.computeIfAbsent(
                profile.getId(), id -> Set.copyOf(FormFile.ofPlan(profile).ids()));
        return new ToldPlan(plan, profile, asked);
    }

    /** What was read, without what the form prints of itself. */
    public static SortedMap<String, String> asked(Plan read) {
        return leaves(withoutPrinted(PlanJson.write(read)));
    }

    @Override
    FormFile empty() {
        return FormFile.ofPlan(profile);
    }

    private void bases() {
        List<JsonNode> bases = new ArrayList<>();
        document.path("mentions").forEach(mention -> {
            if (mention.path("roles").toString().contains("LEGAL_BASIS") && bases.size() < BASES) {
                bases.add(mention);
            }
        });
        for (int i = 0; i < bases.size(); i++) {
            ObjectNode told = expected.withArray("/mentions").addObject();
            type("mentions." + i, citation(bases.get(i), told));
            told.putArray("roles").add("LEGAL_BASIS");
        }
    }

    private static String citation(JsonNode mention, ObjectNode told) {
        StringBuilder words = new StringBuilder(
                DocumentKind.valueOf(mention.get("kind").asText()).vietnamese());
        told.set("kind", mention.get("kind"));
        boolean named = !mention.has("symbol") && !mention.has("date") && !mention.has("issuers");
        if (mention.has("symbol")) {
            words.append(" số ").append(text(mention.get("symbol")));
            told.put("symbol", text(mention.get("symbol")));
        }
        if (mention.has("date")) {
            words.append(' ').append(date(mention.get("date").asText()));
            told.set("date", mention.get("date"));
        }
        if (mention.has("issuers")) {
            words.append(" của ").append(names(mention.get("issuers"), "; "));
            told.set("issuers", named(mention.get("issuers")));
        }
        if (mention.has("subject")) {
            words.append(named ? " " : " về ").append(text(mention.get("subject")));
            told.put("subject", text(mention.get("subject")));
        }
        return words.toString();
    }

    /** Texts on lines of one blank. */
    private void lines(String id, JsonNode texts, String member, ObjectNode into) {
        List<String> words = new ArrayList<>();
        texts.forEach(text -> words.add(text(text)));
        if (!words.isEmpty()) {
            type(id, String.join("\n", words));
            ArrayNode told = into.putArray(member);
            words.forEach(told::add);
        }
    }

    private void contents() {
        List<Criterion> criteria = profile.getCriteria();
        JsonNode contents = document.path("contents");
        for (int i = 0; i < Math.min(Math.max(1, criteria.size()), contents.size()); i++) {
            ObjectNode told = expected.withArray("/contents").addObject();
            if (!criteria.isEmpty()) {
                told.put("heading", criteria.get(i).getName());
            }
            lines("contents." + i, contents.get(i).path("paragraphs"), "paragraphs", told);
        }
    }

    private void steps() {
        table(
                "steps",
                Set.of("kind"),
                List.of(
                        choice("steps[].kind", "kind", FormWords.stepKinds()),
                        words("steps[].text", "text"),
                        organs("steps[].owners", "owners"),
                        organs("steps[].coordinators", "coordinators"),
                        words("steps[].product", "product"),
                        new Column("steps[].deadline", "deadline", ToldPlan::deadline, ToldPlan::kept)));
    }

    private static String deadline(JsonNode deadline) {
        String end = date(deadline.path("end").asText());
        return switch (deadline.get("kind").asText()) {
            case "BEFORE" -> "trước " + end;
            case "SPAN" -> "từ " + date(deadline.get("start").asText()) + " đến " + end;
            case "RECURRING" -> text(deadline.get("printed"));
            default -> end;
        };
    }

    private static JsonNode kept(JsonNode deadline) {
        ObjectNode kept = deadline.deepCopy();
        if (!kept.get("kind").asText().equals("RECURRING")) {
            kept.remove("printed");
        }
        return kept;
    }

    private void assignments() {
        List<String> organs = FormWords.assignedOrgans(profile);
        JsonNode assignments = document.path("assignments");
        for (int i = 0; i < Math.min(organs.size(), assignments.size()); i++) {
            ObjectNode told = expected.withArray("/assignments").addObject();
            told.putObject("organ").put("name", organs.get(i));
            lines("assignments." + i, assignments.get(i).path("tasks"), "tasks", told);
        }
    }
}
