package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.compose.FormWords;

/** A report told on a form. */
public final class ToldForm extends Told {

    /** The ids of the blanks of a form, by profile. */
    private static final Map<String, Set<String>> ASKED = new ConcurrentHashMap<>();

    private ToldForm(Report report, Profile profile, Set<String> asked) {
        super(ReportJson.write(report), profile, asked);
        head();
        text("closing.text", "closing", "text");
        figures();
        lists();
        texts();
    }

    /** The form of a report of that profile with all that it asks for typed in, and the report that must come back. */
    public static ToldForm of(Report report, Profile profile) {
        Set<String> asked = ASKED.computeIfAbsent(
                profile.getId(), id -> Set.copyOf(FormFile.ofReport(profile).ids()));
        return new ToldForm(report, profile, asked);
    }

    @Override
    FormFile empty() {
        return FormFile.ofReport(profile);
    }

    /** What was read, without what the form prints of itself. */
    public static SortedMap<String, String> asked(Report read) {
        ObjectNode tree = withoutPrinted(ReportJson.write(read));
        tree.path("receptionSchedules").forEach(schedule -> ((ObjectNode) schedule).remove(List.of("unit", "per")));
        return leaves(tree);
    }

    private void figures() {
        for (Figure figure : Figures.all()) {
            if (asked.contains(figure.id())) {
                if (figure.kind() == Figure.Kind.RATE) {
                    claim(figure, "value", "");
                } else {
                    stated(figure);
                }
            }
        }
    }

    private void stated(Figure figure) {
        boolean unit = figure.section().equals("locality");
        JsonNode value = document.at((unit ? "" : "/figures") + figure.path());
        if (value.isMissingNode()) {
            if (figure.kind() == Figure.Kind.COUNT) {
                claim(figure, "state", "NONE_ARISEN");
            }
        } else if (figure.kind() == Figure.Kind.MEASURE) {
            type(figure.id(), decimal(value.asText()));
            target("locality").put(figure.property(), value.asText());
        } else {
            type(figure.id(), number(value.asLong()));
            target(unit ? "locality" : "figures/" + figure.section()).put(figure.property(), value.asLong());
        }
    }

    private void claim(Figure figure, String member, String wanted) {
        for (JsonNode claim : document.path("claims")) {
            if (claim.path("figure").asText().equals(figure.id())
                    && claim.has(member)
                    && (wanted.isEmpty() || claim.get(member).asText().equals(wanted))) {
                type(figure.id(), wanted.isEmpty() ? decimal(claim.get(member).asText()) + "%" : "không phát sinh");
                expected.withArray("/claims")
                        .addObject()
                        .put("figure", figure.id())
                        .put(member, claim.get(member).asText());
                return;
            }
        }
    }

    private void lists() {
        table(
                "mentions",
                Set.of("roles"),
                List.of(
                        choice("mentions[].role", "roles", FormWords.documentRoles(profile)),
                        new Column(
                                "mentions[].kind",
                                "kind",
                                value -> DocumentKind.valueOf(value.asText()).vietnamese(),
                                value -> value),
                        words("mentions[].symbol", "symbol"),
                        day("mentions[].date", "date"),
                        organs("mentions[].issuer", "issuers"),
                        words("mentions[].subject", "subject")));
        table(
                "steeringBody/members",
                Set.of(),
                List.of(
                        words("steeringBody.members[].name", "name"),
                        words("steeringBody.members[].office", "office"),
                        words("steeringBody.members[].role", "role")));
        table(
                "facilities",
                Set.of(),
                List.of(
                        words("facilities[].name", "name"),
                        count("facilities[].count", "count"),
                        words("facilities[].address", "address")));
        table(
                "investments",
                Set.of(),
                List.of(
                        words("investments[].purpose", "purpose"),
                        money("investments[].amountDong", "amountDong"),
                        words("investments[].source", "source")));
        table(
                "training",
                Set.of(),
                List.of(
                        words("training[].name", "name"),
                        day("training[].date", "date"),
                        organs("training[].organisers", "organisers"),
                        count("training[].participants", "participants")));
        List<Column> byField = new ArrayList<>(List.of(words("dossiers.byField[].field", "field")));
        asked.stream()
                .filter(id -> id.startsWith("dossiers.byField[].") && !id.endsWith(".field"))
                .forEach(id -> byField.add(count(id, id.substring(id.lastIndexOf('.') + 1))));
        table("figures/dossiers/byField", Set.of(), byField);
        table(
                "publicised",
                Set.of(),
                List.of(
                        words("publicised[].content", "content"),
                        words("publicised[].form", "form"),
                        day("publicised[].date", "date"),
                        count("publicised[].days", "days")));
        table(
                "dialogues",
                Set.of(),
                List.of(
                        words("dialogues[].name", "wording"),
                        day("dialogues[].date", "date"),
                        organs("dialogues[].organisers", "organisers"),
                        words("dialogues[].chair", "chair"),
                        count("dialogues[].participants", "participants"),
                        count("dialogues[].opinions", "opinions")));
        targets();
        surveys();
        scores();
    }

    private void surveys() {
        for (JsonNode survey : document.path("surveys")) {
            ObjectNode flat = (ObjectNode) survey;
            for (SurveyTerm term : profile.getSurveyScale()) {
                for (JsonNode level : survey.path("levels")) {
                    if (level.path("term").asText().equals(term.getCode()) && level.has("count")) {
                        flat.set("levels." + term.getCode(), level.get("count"));
                    }
                }
            }
        }
        Map<String, SurveyPhase> phases = new LinkedHashMap<>();
        for (SurveyPhase phase : SurveyPhase.values()) {
            phases.put(phase.label().vietnamese(), phase);
        }
        List<Column> columns = new ArrayList<>(List.of(
                choice("surveys[].phase", "phase", phases),
                day("surveys[].date", "date"),
                organs("surveys[].organisers", "organisers"),
                count("surveys[].issued", "issued"),
                count("surveys[].collected", "collected"),
                count("surveys[].valid", "valid")));
        profile.getSurveyScale()
                .forEach(term -> columns.add(count("surveys[].levels." + term.getCode(), "levels." + term.getCode())));
        table("surveys", Set.of("phase"), columns);
        for (JsonNode row : expected.path("surveys")) {
            ObjectNode survey = (ObjectNode) row;
            for (SurveyTerm term : profile.getSurveyScale()) {
                JsonNode count = survey.remove("levels." + term.getCode());
                if (count != null) {
                    survey.withArray("/levels")
                            .addObject()
                            .put("printed", term.getLabel())
                            .put("term", term.getCode())
                            .set("count", count);
                }
            }
        }
    }

    private void scores() {
        for (ScoringGroup group : profile.getScoringGroups()) {
            for (JsonNode scored : document.at("/selfAssessments/0/groups")) {
                if (scored.path("code").asText().equals(group.getCode()) && scored.has("score")) {
                    type(
                            "selfAssessment.groups." + group.getCode(),
                            decimal(scored.get("score").asText()));
                    ArrayNode assessments = expected.withArray("/selfAssessments");
                    ObjectNode first =
                            assessments.isEmpty() ? assessments.addObject() : (ObjectNode) assessments.get(0);
                    first.withArray("/groups")
                            .addObject()
                            .put("code", group.getCode())
                            .put("name", group.getName())
                            .put("maximum", group.getMaximum().toString())
                            .put("score", scored.get("score").asText());
                }
            }
        }
    }

    private void texts() {
        JsonNode body = document.path("steeringBody");
        if (body.path("names").size() > 0) {
            type("steeringBody.name", text(body.at("/names/0")));
            target("steeringBody").putArray("names").add(text(body.at("/names/0")));
        }
        if (body.has("memberCount")) {
            type("steeringBody.memberCount", number(body.get("memberCount").asLong()));
            target("steeringBody").set("memberCount", body.get("memberCount"));
        }
        JsonNode launch = document.path("launch");
        if (launch.has("date")) {
            type("launch.date", date(launch.get("date").asText()));
            target("launch").set("date", launch.get("date"));
        }
        if (launch.path("organisers").size() > 0) {
            type("launch.organisers", names(launch.get("organisers"), "; "));
            target("launch").set("organisers", named(launch.get("organisers")));
        }
        if (document.path("commitment").has("date")) {
            type("commitment.date", date(document.at("/commitment/date").asText()));
            target("commitment").set("date", document.at("/commitment/date"));
        }
        for (String list : List.of("strengths", "limitations", "causes", "lessons", "tasks")) {
            items(list, document.path(list)).ifPresent(items -> expected.set(list, items));
        }
        JsonNode proposals = document.path("proposals");
        if (proposals.path("none").asBoolean()) {
            type("proposals", "Không");
            expected.putObject("proposals").put("none", true);
        } else {
            items("proposals", proposals.path("items"))
                    .ifPresent(items -> expected.putObject("proposals").set("items", items));
        }
        neighbours();
        schedules();
        sections();
    }

    private Optional<ArrayNode> items(String id, JsonNode list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode items = MAPPER.createArrayNode();
        list.forEach(item -> items.addObject().put("text", text(item.get("text"))));
        type(
                id,
                StreamSupport.stream(items.spliterator(), false)
                        .map(item -> item.get("text").asText())
                        .collect(Collectors.joining("\n")));
        return Optional.of(items);
    }

    private void neighbours() {
        for (String side :
                List.of("EAST", "WEST", "SOUTH", "NORTH", "NORTH_EAST", "NORTH_WEST", "SOUTH_EAST", "SOUTH_WEST", "")) {
            List<String> names = new ArrayList<>();
            document.at("/locality/neighbours").forEach(neighbour -> {
                if (neighbour.path("direction").asText("").equals(side)) {
                    names.add(text(neighbour.get("name")));
                    ObjectNode told =
                            target("locality").withArray("/neighbours").addObject();
                    if (!side.isEmpty()) {
                        told.put("direction", side);
                    }
                    told.put("name", text(neighbour.get("name")));
                }
            });
            if (!names.isEmpty()) {
                type("locality.neighbours." + (side.isEmpty() ? "UNSTATED" : side), String.join("; ", names));
            }
        }
    }

    private void schedules() {
        for (String post : List.of("PARTY_SECRETARY", "CHAIR")) {
            for (JsonNode schedule : document.path("receptionSchedules")) {
                boolean own = schedule.path("posts").size() == 1
                        && schedule.at("/posts/0").asText().equals(post);
                if (own
                        && !typed.containsKey("receptionSchedules." + post + ".count")
                        && schedule.path("unit").asText().equals("DAY")
                        && schedule.path("per").asText().equals("MONTH")
                        && schedule.has("count")) {
                    type(
                            "receptionSchedules." + post + ".count",
                            schedule.get("count").asText());
                    ObjectNode told = expected.withArray("/receptionSchedules").addObject();
                    told.putArray("posts").add(post);
                    told.set("count", schedule.get("count"));
                    if (schedule.path("fixedDays").size() > 0) {
                        List<String> days = new ArrayList<>();
                        schedule.get("fixedDays").forEach(day -> days.add(text(day)));
                        type("receptionSchedules." + post + ".fixedDays", String.join("; ", days));
                        ArrayNode fixed = told.putArray("fixedDays");
                        days.forEach(fixed::add);
                    }
                }
            }
        }
    }

    private void sections() {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        profile.getReportOutline().forEach(section -> paragraphs.put(section.getId(), new ArrayList<>()));
        for (JsonNode section : document.path("sections")) {
            String id = section.path("section").asText();
            if (asked.contains("sections." + id)) {
                section.path("paragraphs")
                        .forEach(words -> paragraphs
                                .computeIfAbsent(id, none -> new ArrayList<>())
                                .add(text(words)));
            }
        }
        paragraphs.forEach((id, words) -> {
            if (!words.isEmpty()) {
                type("sections." + id, String.join("\n", words));
                ArrayNode told = expected.withArray("/sections")
                        .addObject()
                        .put("section", id)
                        .putArray("paragraphs");
                words.forEach(told::add);
            }
        });
    }
}
