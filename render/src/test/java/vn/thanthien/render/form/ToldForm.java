package vn.thanthien.render.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.compose.FormWords;

/**
 * A report told on a form: what a clerk types into each blank, and what of the report must then come back. It goes by the
 * JSON of the report and by nothing of the reader.
 */
public final class ToldForm {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The ids of the blanks of a form, by profile. */
    private static final Map<String, Set<String>> ASKED = new ConcurrentHashMap<>();

    private final Profile profile;
    private final JsonNode report;
    private final Set<String> asked;
    private final ObjectNode expected = MAPPER.createObjectNode();
    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private ToldForm(Report report, Profile profile, Set<String> asked) {
        this.profile = profile;
        this.asked = asked;
        try {
            this.report = MAPPER.readTree(ReportJson.write(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        head();
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

    /** The form, filled in. */
    public FormFile filled() {
        FormFile form = FormFile.ofReport(profile);
        typed.forEach(form::type);
        return form;
    }

    /** The form, filled in with the first line of each text: LibreOffice puts the lines of a control together. */
    public FormFile filledWithFirstLines() {
        FormFile form = FormFile.ofReport(profile);
        typed.forEach((id, words) -> form.type(
                id,
                words.stream().map(text -> text.lines().findFirst().orElse("")).toList()));
        return form;
    }

    /** The parts of the report that the form asks for, comparable with {@link #asked(Report)} of what is read. */
    public SortedMap<String, String> expected() {
        return leaves(expected);
    }

    /** What was read, without what the form prints of itself. */
    public static SortedMap<String, String> asked(Report read) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(ReportJson.write(read));
            tree.remove(List.of("schema", "profile", "status", "sloganSets"));
            ((ObjectNode) tree.path("header")).remove("kind");
            if (tree.path("header").isEmpty()) {
                tree.remove("header");
            }
            if (tree.path("signature") instanceof ObjectNode signature) {
                signature.remove(List.of("authority", "onBehalfOf"));
            }
            tree.path("receptionSchedules").forEach(schedule -> ((ObjectNode) schedule).remove(List.of("unit", "per")));
            tree.remove("recipients");
            return leaves(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    // Every value with its pointer. Claims stand in the order of the form, which is not that of the report.
    private static SortedMap<String, String> leaves(ObjectNode tree) {
        List<JsonNode> claims = new ArrayList<>();
        tree.path("claims").forEach(claims::add);
        claims.sort(Comparator.comparing(claim -> claim.get("figure").asText()));
        if (!claims.isEmpty()) {
            tree.putArray("claims").addAll(claims);
        }
        SortedMap<String, String> leaves = new TreeMap<>();
        leaves("", tree, leaves);
        return leaves;
    }

    private static void leaves(String pointer, JsonNode node, SortedMap<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> leaves(pointer + "/" + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(pointer + "/" + i, node.get(i), leaves);
            }
        } else {
            leaves.put(pointer, node.asText());
        }
    }

    private static String text(JsonNode node) {
        return Normalizer.normalize(node.asText(), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    private static String decimal(String value) {
        int point = value.indexOf('.');
        String whole = number(Long.parseLong(point < 0 ? value : value.substring(0, point)));
        return point < 0 ? whole : whole + "," + value.substring(point + 1);
    }

    private static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return switch (parts.length) {
            case 1 -> "năm " + parts[0];
            case 2 -> "tháng " + parts[1] + "/" + parts[0];
            default -> "ngày " + parts[2] + " tháng " + Integer.parseInt(parts[1]) + " năm " + parts[0];
        };
    }

    private void type(String id, String words) {
        if (!asked.contains(id)) {
            throw new IllegalStateException("the form does not ask for " + id);
        }
        typed.put(id, List.of(words));
    }

    private void text(String id, String object, String member) {
        JsonNode value =
                object.isEmpty() ? report.get(member) : report.at("/" + object).get(member);
        if (value != null) {
            type(id, text(value));
            target(object).put(member, text(value));
        }
    }

    private ObjectNode target(String object) {
        return object.isEmpty() ? expected : expected.withObject("/" + object);
    }

    private void head() {
        JsonNode unit = report.get("locality");
        type("locality.unit", UnitKind.valueOf(unit.get("kind").asText()).vietnamese() + " " + text(unit.get("name")));
        target("locality").put("kind", unit.get("kind").asText()).put("name", text(unit.get("name")));
        text("locality.province", "locality", "province");
        period();
        JsonNode header = report.path("header");
        if (header.has("issuer")) {
            type("header.issuer", text(header.at("/issuer/name")));
            target("header").putObject("issuer").put("name", text(header.at("/issuer/name")));
        }
        String symbol = header.path("symbol").asText();
        if (symbol.matches("[0-9]{1,6}/.+")) {
            int slash = symbol.indexOf('/');
            type("header.number", symbol.substring(0, slash));
            type("header.symbol", symbol.substring(slash + 1));
            target("header").put("symbol", symbol);
        }
        text("header.place", "header", "place");
        text("header.abstractLine", "header", "abstractLine");
        String[] day = header.path("date").asText().split("-", -1);
        for (int i = 0; i < day.length && !day[0].isEmpty(); i++) {
            type(List.of("header.year", "header.month", "header.day").get(i), day[i]);
            target("header").put("date", header.path("date").asText());
        }
        text("opening", "", "opening");
        for (int i = 0; i < Math.min(2, report.path("addressees").size()) && asked.contains("addressees." + i); i++) {
            String printed = text(report.path("addressees").get(i).get("printed"));
            type("addressees." + i, printed);
            expected.withArray("/addressees").addObject().put("printed", printed);
        }
        for (int i = report.path("addressees").size(); asked.contains("addressees." + i); i++) {
            type("addressees." + i, "");
        }
        text("signature.office", "signature", "office");
        text("signature.name", "signature", "name");
        text("closing.text", "closing", "text");
    }

    private void period() {
        JsonNode period = report.get("period");
        ObjectNode told = expected.putObject("period");
        if (period.has("start") && period.has("end")) {
            type(
                    "period",
                    "từ " + date(period.get("start").asText()) + " đến "
                            + date(period.get("end").asText()));
            told.set("start", period.get("start"));
            told.set("end", period.get("end"));
        } else if (period.has("year")) {
            type("period", "năm " + period.get("year").asInt());
            told.set("year", period.get("year"));
        } else if (period.has("years")) {
            type("period", "0" + period.get("years").asInt() + " năm");
            told.set("years", period.get("years"));
        }
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
        JsonNode value = report.at((unit ? "" : "/figures") + figure.path());
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
        for (JsonNode claim : report.path("claims")) {
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

    /** A column of a table: the blank, the member, how its value is typed and what comes back. */
    private record Column(
            String id, String member, Function<JsonNode, String> typed, Function<JsonNode, JsonNode> back) {}

    private static Column words(String id, String member) {
        return new Column(
                id, member, ToldForm::text, value -> MAPPER.getNodeFactory().textNode(text(value)));
    }

    private static Column count(String id, String member) {
        return new Column(id, member, value -> number(value.asLong()), value -> value);
    }

    private static Column day(String id, String member) {
        return new Column(id, member, value -> date(value.asText()), value -> value);
    }

    private static Column money(String id, String member) {
        return new Column(id, member, value -> decimal(value.asText()), value -> value);
    }

    private static Column organs(String id, String member) {
        return new Column(id, member, value -> names(value, "; "), ToldForm::named);
    }

    private static String names(JsonNode organs, String between) {
        return StreamSupport.stream(organs.spliterator(), false)
                .map(organ -> text(organ.get("name")))
                .collect(Collectors.joining(between));
    }

    private static JsonNode named(JsonNode organs) {
        ArrayNode list = MAPPER.createArrayNode();
        organs.forEach(organ -> list.addObject().put("name", text(organ.get("name"))));
        return list;
    }

    private static <T> Column choice(String id, String member, Map<String, T> words) {
        Function<JsonNode, String> code = value -> (value.isArray() ? value.get(0) : value).asText();
        return new Column(
                id,
                member,
                value -> words.entrySet().stream()
                        .filter(word -> word.getValue().toString().equals(code.apply(value)))
                        .findFirst()
                        .orElseThrow()
                        .getKey(),
                value -> value.isArray()
                        ? MAPPER.createArrayNode().add(code.apply(value))
                        : MAPPER.getNodeFactory().textNode(code.apply(value)));
    }

    private void table(String list, Set<String> notAlone, List<Column> columns) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (JsonNode entry : report.at("/" + list)) {
            ObjectNode row = MAPPER.createObjectNode();
            List<String> words = new ArrayList<>();
            boolean any = false;
            for (Column column : columns) {
                JsonNode value = entry.get(column.member());
                boolean there = value != null && !(value.isArray() && value.isEmpty());
                words.add(there ? column.typed().apply(value) : "");
                if (there) {
                    row.set(column.member(), column.back().apply(value));
                    any |= !notAlone.contains(column.member());
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                typed.computeIfAbsent(columns.get(i).id(), none -> new ArrayList<>())
                        .add(words.get(i));
            }
            if (any) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            int name = list.lastIndexOf('/');
            target(name < 0 ? "" : list.substring(0, name)).set(list.substring(name + 1), rows);
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
                        words("dialogues[].chair", "chair"),
                        count("dialogues[].participants", "participants"),
                        count("dialogues[].opinions", "opinions")));
        table(
                "targets",
                Set.of(),
                List.of(words("targets[].wording", "wording"), day("targets[].deadline", "deadline")));
        surveys();
        scores();
    }

    private void surveys() {
        for (JsonNode survey : report.path("surveys")) {
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
            for (JsonNode scored : report.at("/selfAssessments/0/groups")) {
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
        JsonNode body = report.path("steeringBody");
        if (body.path("names").size() > 0) {
            type("steeringBody.name", text(body.at("/names/0")));
            target("steeringBody").putArray("names").add(text(body.at("/names/0")));
        }
        if (body.has("memberCount")) {
            type("steeringBody.memberCount", number(body.get("memberCount").asLong()));
            target("steeringBody").set("memberCount", body.get("memberCount"));
        }
        JsonNode launch = report.path("launch");
        if (launch.has("date")) {
            type("launch.date", date(launch.get("date").asText()));
            target("launch").set("date", launch.get("date"));
        }
        if (launch.path("organisers").size() > 0) {
            type("launch.organisers", names(launch.get("organisers"), "; "));
            target("launch").set("organisers", named(launch.get("organisers")));
        }
        if (report.path("commitment").has("date")) {
            type("commitment.date", date(report.at("/commitment/date").asText()));
            target("commitment").set("date", report.at("/commitment/date"));
        }
        for (String list : List.of("strengths", "limitations", "causes", "lessons", "tasks")) {
            items(list, report.path(list)).ifPresent(items -> expected.set(list, items));
        }
        JsonNode proposals = report.path("proposals");
        if (proposals.path("none").asBoolean()) {
            type("proposals", "Không");
            expected.putObject("proposals").put("none", true);
        } else {
            items("proposals", proposals.path("items"))
                    .ifPresent(items ->
                            expected.putObject("proposals").put("none", false).set("items", items));
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
        for (String side : List.of("EAST", "WEST", "SOUTH", "NORTH")) {
            List<String> names = new ArrayList<>();
            report.at("/locality/neighbours").forEach(neighbour -> {
                if (neighbour.get("direction").asText().equals(side)) {
                    names.add(text(neighbour.get("name")));
                    target("locality")
                            .withArray("/neighbours")
                            .addObject()
                            .put("direction", side)
                            .put("name", text(neighbour.get("name")));
                }
            });
            if (!names.isEmpty()) {
                type("locality.neighbours." + side, String.join("; ", names));
            }
        }
    }

    private void schedules() {
        for (String post : List.of("PARTY_SECRETARY", "CHAIR")) {
            for (JsonNode schedule : report.path("receptionSchedules")) {
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
        for (JsonNode section : report.path("sections")) {
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
