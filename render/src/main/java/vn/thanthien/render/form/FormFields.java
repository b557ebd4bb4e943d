package vn.thanthien.render.form;

import static vn.thanthien.render.form.ValueKind.CITATION;
import static vn.thanthien.render.form.ValueKind.COUNT;
import static vn.thanthien.render.form.ValueKind.DATE;
import static vn.thanthien.render.form.ValueKind.DAY;
import static vn.thanthien.render.form.ValueKind.DEADLINE;
import static vn.thanthien.render.form.ValueKind.DECIMAL;
import static vn.thanthien.render.form.ValueKind.DOCUMENT_KIND;
import static vn.thanthien.render.form.ValueKind.DOCUMENT_NUMBER;
import static vn.thanthien.render.form.ValueKind.ITEMS;
import static vn.thanthien.render.form.ValueKind.LINES;
import static vn.thanthien.render.form.ValueKind.MONEY;
import static vn.thanthien.render.form.ValueKind.MONTH;
import static vn.thanthien.render.form.ValueKind.NUMBER;
import static vn.thanthien.render.form.ValueKind.ONE;
import static vn.thanthien.render.form.ValueKind.ORGAN;
import static vn.thanthien.render.form.ValueKind.ORGANS;
import static vn.thanthien.render.form.ValueKind.PERCENT;
import static vn.thanthien.render.form.ValueKind.PERIOD;
import static vn.thanthien.render.form.ValueKind.PROPOSALS;
import static vn.thanthien.render.form.ValueKind.TARGET;
import static vn.thanthien.render.form.ValueKind.TEXT;
import static vn.thanthien.render.form.ValueKind.UNIT;
import static vn.thanthien.render.form.ValueKind.WORDS;
import static vn.thanthien.render.form.ValueKind.YEAR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.compose.FormRoom;
import vn.thanthien.render.compose.FormWords;
import vn.thanthien.render.form.FormField.Need;

/**
 * What each blank of a form is bound to, by its id. A blank of a figure of the dictionary is bound to that figure; a rate
 * is a claim, since rates are never stored.
 *
 * <p>This class is immutable and thread-safe.
 */
final class FormFields {

    /** Where the parts of number and date wait until they are put together. */
    static final String PARTS = "\u0000parts";

    private final Profile profile;
    private final FormRoom room;
    private final Map<String, FormField> fields = new LinkedHashMap<>();

    private FormFields(Profile profile, FormRoom room, List<OutlineSection> outline) {
        this.profile = profile;
        this.room = room;
        head();
        for (OutlineSection section : outline) {
            String id = "sections." + section.getId();
            FieldPath path = FieldPath.of("/sections").entry(text("section", section.getId()));
            add(FormField.of(id, LINES, path.then("/paragraphs")));
        }
    }

    static FormFields ofReport(Profile profile, FormRoom room) {
        FormFields fields = new FormFields(profile, room, profile.getReportOutline());
        fields.figures();
        fields.preparation();
        fields.activities();
        fields.assessment();
        return fields;
    }

    static FormFields ofPlan(Profile profile, FormRoom room) {
        FormFields fields = new FormFields(profile, room, profile.getPlanOutline());
        fields.plan(FormWords.assignedOrgans(profile));
        return fields;
    }

    /** What the blank with that id is bound to. */
    Optional<FormField> find(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** All of them. */
    List<FormField> all() {
        return List.copyOf(fields.values());
    }

    private void add(FormField field) {
        fields.put(field.id(), field);
    }

    private void add(String id, ValueKind kind, String pointer) {
        add(FormField.of(id, kind, pointer));
    }

    /** Fields of a row of a table, each named after its member. */
    private void row(String list, String pointer, ValueKind kind, String... members) {
        for (String member : members) {
            add(list + "[]." + member, kind, pointer + "/*/" + member);
        }
    }

    private void need(Need need, String... ids) {
        for (String id : ids) {
            fields.computeIfPresent(id, (same, field) -> field.with(need));
        }
    }

    private static Map<String, JsonNode> text(String member, String value) {
        return Map.of(member, Parsed.JSON.textNode(value));
    }

    private void head() {
        add(FormField.of("locality.unit", UNIT, "/locality").with(Need.REQUIRED));
        add("locality.province", TEXT, "/locality/province");
        add("period", PERIOD, "/period");
        add("header.issuer", ORGAN, "/header/issuer");
        add("header.place", TEXT, "/header/place");
        add("header.abstractLine", TEXT, "/header/abstractLine");
        add("header.number", DOCUMENT_NUMBER, "/" + PARTS + "/number");
        add("header.symbol", TEXT, "/" + PARTS + "/symbol");
        add("header.day", DAY, "/" + PARTS + "/day");
        add("header.month", MONTH, "/" + PARTS + "/month");
        add("header.year", YEAR, "/" + PARTS + "/year");
        add("opening", TEXT, "/opening");
        for (int i = 0;
                i
                        < room.of(
                                "addressees",
                                Math.max(2, profile.getSuperiorOrgans().size()));
                i++) {
            add(FormField.of(
                            "addressees." + i,
                            TEXT,
                            FieldPath.of("/addressees").slot(i).then("/printed"))
                    .with(i == 0 ? Need.ASKED : Need.OPTIONAL));
        }
        for (int i = 0; i < room.of("recipients", 3); i++) {
            add(FormField.of("recipients." + i, TEXT, FieldPath.of("/" + PARTS + "/recipient" + i))
                    .with(Need.OPTIONAL));
        }
        add("signature.office", TEXT, "/signature/office");
        add("signature.name", TEXT, "/signature/name");
    }

    private void figures() {
        for (Figure figure : Figures.all()) {
            String pointer = figure.section().equals("locality") ? figure.path() : "/figures" + figure.path();
            FormField field = switch (figure.kind()) {
                case COUNT -> FormField.of(figure.id(), COUNT, pointer);
                case MEASURE -> FormField.of(figure.id(), DECIMAL, pointer);
                case RATE ->
                    FormField.of(
                            figure.id(),
                            PERCENT,
                            FieldPath.of("/claims")
                                    .entry(text("figure", figure.id()))
                                    .then("/value"));
            };
            add(field.stating(figure));
            if (figure.section().equals("dossiers") && figure.kind() == Figure.Kind.COUNT) {
                add(
                        "dossiers.byField[]." + figure.property(),
                        COUNT,
                        "/figures/dossiers/byField/*/" + figure.property());
            }
        }
        add(FormField.of("dossiers.byField[].field", TEXT, "/figures/dossiers/byField/*/field")
                .with(Need.REQUIRED));
        for (Direction side : Direction.values()) {
            add(FormField.of("locality.neighbours." + side, ORGANS, FieldPath.of("/" + PARTS + "/neighbours" + side)));
        }
        add("locality.neighbours.UNSTATED", ORGANS, "/" + PARTS + "/neighbours");
    }

    private void preparation() {
        Map<String, JsonNode> roles = new LinkedHashMap<>();
        FormWords.documentRoles(profile)
                .forEach((words, role) ->
                        roles.put(words, Parsed.JSON.arrayNode().add(role.name())));
        add(FormField.of("mentions[].role", TEXT, "/mentions/*/roles")
                .choosing(roles)
                .with(Need.GIVEN));
        add("mentions[].kind", DOCUMENT_KIND, "/mentions/*/kind");
        row("mentions", "/mentions", TEXT, "symbol", "subject");
        add("mentions[].date", DATE, "/mentions/*/date");
        add("mentions[].issuer", ORGANS, "/mentions/*/issuers");
        add("steeringBody.name", ONE, "/steeringBody/names");
        add("steeringBody.memberCount", COUNT, "/steeringBody/memberCount");
        row("steeringBody.members", "/steeringBody/members", TEXT, "name", "office", "role");
        row("facilities", "/facilities", TEXT, "name", "address");
        add("facilities[].count", COUNT, "/facilities/*/count");
        need(Need.REQUIRED, "facilities[].name");
        need(Need.OPTIONAL, "facilities[].address");
        money("investments");
        add("launch.date", DATE, "/launch/date");
        add("launch.organisers", ORGANS, "/launch/organisers");
        add("training[].name", TEXT, "/training/*/name");
        add("training[].date", DATE, "/training/*/date");
        add("training[].organisers", ORGANS, "/training/*/organisers");
        add("training[].participants", COUNT, "/training/*/participants");
    }

    private void money(String list) {
        row(list, "/" + list, TEXT, "purpose", "source");
        add(list + "[].amountDong", MONEY, "/" + list + "/*/amountDong");
    }

    private void activities() {
        row("publicised", "/publicised", TEXT, "content", "form");
        add("publicised[].date", DATE, "/publicised/*/date");
        add("publicised[].days", NUMBER, "/publicised/*/days");
        need(Need.REQUIRED, "publicised[].content");
        for (ReceptionPost post : ReceptionPost.values()) {
            FieldPath schedule = FieldPath.of("/receptionSchedules")
                    .entry(Map.of("posts", Parsed.JSON.arrayNode().add(post.name())));
            add(FormField.of("receptionSchedules." + post + ".count", NUMBER, schedule.then("/count")));
            add(FormField.of("receptionSchedules." + post + ".fixedDays", WORDS, schedule.then("/fixedDays")));
        }
        add("dialogues[].name", TEXT, "/dialogues/*/wording");
        add("dialogues[].date", DATE, "/dialogues/*/date");
        add("dialogues[].organisers", ORGANS, "/dialogues/*/organisers");
        add("dialogues[].chair", TEXT, "/dialogues/*/chair");
        row("dialogues", "/dialogues", COUNT, "participants", "opinions");
        add("commitment.date", DATE, "/commitment/date");
        surveys();
    }

    private void surveys() {
        Map<String, JsonNode> phases = new LinkedHashMap<>();
        for (SurveyPhase phase : SurveyPhase.values()) {
            phases.put(phase.label().vietnamese(), Parsed.JSON.textNode(phase.name()));
        }
        add(FormField.of("surveys[].phase", TEXT, "/surveys/*/phase")
                .choosing(phases)
                .with(Need.GIVEN));
        add("surveys[].date", DATE, "/surveys/*/date");
        add("surveys[].organisers", ORGANS, "/surveys/*/organisers");
        row("surveys", "/surveys", COUNT, "issued", "collected", "valid");
        for (SurveyTerm term : profile.getSurveyScale()) {
            FieldPath level = FieldPath.of("/surveys/*/levels")
                    .entry(Map.of(
                            "printed", Parsed.JSON.textNode(term.getLabel()),
                            "term", Parsed.JSON.textNode(term.getCode())));
            add(FormField.of("surveys[].levels." + term.getCode(), COUNT, level.then("/count")));
        }
    }

    private void assessment() {
        for (ScoringGroup group : profile.getScoringGroups()) {
            FieldPath scored = FieldPath.of("/selfAssessments")
                    .slot(0)
                    .then("/groups")
                    .entry(Map.of(
                            "code", Parsed.JSON.textNode(group.getCode()),
                            "name", Parsed.JSON.textNode(group.getName()),
                            "maximum", Parsed.JSON.textNode(group.getMaximum().toString())));
            add(FormField.of("selfAssessment.groups." + group.getCode(), DECIMAL, scored.then("/score")));
        }
        for (String list : List.of("strengths", "limitations", "causes", "lessons", "tasks")) {
            add(list, ITEMS, "/" + list);
        }
        targets();
        add("proposals", PROPOSALS, "/proposals");
        add("closing.text", TEXT, "/closing/text");
    }

    private void targets() {
        add(FormField.of("targets[].wording", TEXT, "/targets/*/wording").with(Need.REQUIRED));
        add("targets[].value", TARGET, "/targets/*");
        add("targets[].deadline", DATE, "/targets/*/deadline");
    }

    private void plan(List<String> organs) {
        for (int i = 0; i < room.of("mentions", 3); i++) {
            add(FormField.of(
                            "mentions." + i, CITATION, FieldPath.of("/mentions").slot(i))
                    .with(Need.OPTIONAL));
        }
        add("purposes", LINES, "/purposes");
        targets();
        contents(room.of("contents", 0));
        steps();
        money("budget");
        assignments(organs, room.of("assignments", 0));
        add("reportingRegime", TEXT, "/reportingRegime");
        add(FormField.of("closing.text", TEXT, "/closing/text").with(Need.OPTIONAL));
    }

    // With headings of their own, or with those of the profile.
    private void contents(int own) {
        FieldPath contents = FieldPath.of("/contents");
        for (int i = 0; i < own; i++) {
            FieldPath part = contents.slot(i);
            add(FormField.of("contents." + i + ".heading", TEXT, part.then("/heading"))
                    .with(Need.OPTIONAL));
            add(FormField.of("contents." + i, LINES, part.then("/paragraphs")).with(Need.OPTIONAL));
        }
        if (own > 0) {
            return;
        }
        add(FormField.of("contents.0", LINES, contents.slot(0).then("/paragraphs")));
        for (int i = 0; i < profile.getCriteria().size(); i++) {
            FieldPath part =
                    contents.entry(text("heading", profile.getCriteria().get(i).getName()));
            add(FormField.of("contents." + i, LINES, part.then("/paragraphs")));
        }
    }

    private void steps() {
        Map<String, JsonNode> kinds = new LinkedHashMap<>();
        FormWords.stepKinds().forEach((words, kind) -> kinds.put(words, Parsed.JSON.textNode(kind.name())));
        add(FormField.of("steps[].kind", TEXT, "/steps/*/kind").choosing(kinds).with(Need.GIVEN));
        row("steps", "/steps", TEXT, "text", "product");
        row("steps", "/steps", ORGANS, "owners", "coordinators");
        add("steps[].deadline", DEADLINE, "/steps/*/deadline");
        need(Need.REQUIRED, "steps[].text");
    }

    private void assignments(List<String> organs, int own) {
        for (int i = 0; i < own; i++) {
            FieldPath part = FieldPath.of("/assignments").slot(i);
            add(FormField.of("assignments." + i + ".organ", ORGAN, part.then("/organ"))
                    .with(Need.OPTIONAL));
            add(FormField.of("assignments." + i, LINES, part.then("/tasks")).with(Need.OPTIONAL));
        }
        for (int i = 0; own == 0 && i < organs.size(); i++) {
            FieldPath part = FieldPath.of("/assignments")
                    .entry(Map.of("organ", Parsed.JSON.objectNode().put("name", organs.get(i))));
            add(FormField.of("assignments." + i, LINES, part.then("/tasks")));
        }
    }
}
