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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.thanthien.core.locality.UnitKind;
import vn.thanthien.core.profile.Profile;

/**
 * A document told on a form: what a clerk types into each blank, and what of the document must then come back. It goes by
 * the JSON of the document and by nothing of the reader.
 */
public abstract class Told {

    static final ObjectMapper MAPPER = new ObjectMapper();

    /** The organs to which a document goes that the form does not name itself. */
    private static final int RECIPIENTS = 3;

    private static final Set<String> PRINTED = Set.of("Như trên", "Lưu: VT");

    final Profile profile;
    final JsonNode document;
    final Set<String> asked;
    final ObjectNode expected = MAPPER.createObjectNode();
    final Map<String, List<String>> typed = new LinkedHashMap<>();

    Told(String json, Profile profile, Set<String> asked) {
        this.profile = profile;
        this.asked = asked;
        this.document = tree(json);
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form with its blanks. */
    abstract FormFile empty();

    /** The form, filled in. */
    public final FormFile filled() {
        FormFile form = empty();
        typed.forEach(form::type);
        return form;
    }

    /** The form, filled in with the first line of each text: LibreOffice puts the lines of a control together. */
    public final FormFile filledWithFirstLines() {
        FormFile form = empty();
        typed.forEach((id, words) -> form.type(
                id,
                words.stream().map(text -> text.lines().findFirst().orElse("")).toList()));
        return form;
    }

    /** The blanks into which something is typed. */
    final Set<String> filledIds() {
        return typed.entrySet().stream()
                .filter(blank -> blank.getValue().stream().anyMatch(words -> !words.isEmpty()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The parts of the document that the form asks for, comparable with what is read. */
    public final SortedMap<String, String> expected() {
        return leaves(expected);
    }

    /** What was read, without what the form prints of itself. */
    static ObjectNode withoutPrinted(String json) {
        ObjectNode tree = (ObjectNode) tree(json);
        tree.remove(List.of("schema", "profile", "status", "sloganSets"));
        ((ObjectNode) tree.path("header")).remove("kind");
        if (tree.path("header").isEmpty()) {
            tree.remove("header");
        }
        if (tree.path("signature") instanceof ObjectNode signature) {
            signature.remove(List.of("authority", "onBehalfOf"));
        }
        return tree;
    }

    // Every value with its pointer. Claims stand in the order of the form, which is not that of the report.
    static SortedMap<String, String> leaves(ObjectNode tree) {
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

    static String text(JsonNode node) {
        return Normalizer.normalize(node.asText(), Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '.');
    }

    static String decimal(String value) {
        int point = value.indexOf('.');
        String whole = number(Long.parseLong(point < 0 ? value : value.substring(0, point)));
        return point < 0 ? whole : whole + "," + value.substring(point + 1);
    }

    static String date(String iso) {
        String[] parts = iso.split("-", -1);
        return switch (parts.length) {
            case 1 -> "năm " + parts[0];
            case 2 -> "tháng " + parts[1] + "/" + parts[0];
            default -> "ngày " + parts[2] + " tháng " + Integer.parseInt(parts[1]) + " năm " + parts[0];
        };
    }

    final void type(String id, String words) {
        if (!asked.contains(id)) {
            throw new IllegalStateException("the form does not ask for " + id);
        }
        typed.put(id, List.of(words));
    }

    final void text(String id, String object, String member) {
        JsonNode value = object.isEmpty()
                ? document.get(member)
                : document.at("/" + object).get(member);
        if (value != null) {
            type(id, text(value));
            target(object).put(member, text(value));
        }
    }

    final ObjectNode target(String object) {
        return object.isEmpty() ? expected : expected.withObject("/" + object);
    }

    final void head() {
        JsonNode unit = document.get("locality");
        type("locality.unit", UnitKind.valueOf(unit.get("kind").asText()).vietnamese() + " " + text(unit.get("name")));
        target("locality").put("kind", unit.get("kind").asText()).put("name", text(unit.get("name")));
        text("locality.province", "locality", "province");
        period();
        JsonNode header = document.path("header");
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
        for (int i = 0; i < Math.min(2, document.path("addressees").size()) && asked.contains("addressees." + i); i++) {
            String printed = text(document.path("addressees").get(i).get("printed"));
            type("addressees." + i, printed);
            expected.withArray("/addressees").addObject().put("printed", printed);
        }
        for (int i = document.path("addressees").size(); asked.contains("addressees." + i); i++) {
            type("addressees." + i, "");
        }
        text("signature.office", "signature", "office");
        text("signature.name", "signature", "name");
        recipients();
    }

    private void period() {
        JsonNode period = document.get("period");
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

    /** A column of a table: the blank, the member, how its value is typed and what comes back. */
    record Column(String id, String member, Function<JsonNode, String> typed, Function<JsonNode, JsonNode> back) {}

    static Column words(String id, String member) {
        return new Column(
                id, member, ToldForm::text, value -> MAPPER.getNodeFactory().textNode(text(value)));
    }

    static Column count(String id, String member) {
        return new Column(id, member, value -> number(value.asLong()), value -> value);
    }

    static Column day(String id, String member) {
        return new Column(id, member, value -> date(value.asText()), value -> value);
    }

    static Column money(String id, String member) {
        return new Column(id, member, value -> decimal(value.asText()), value -> value);
    }

    static Column organs(String id, String member) {
        return new Column(id, member, value -> names(value, "; "), ToldForm::named);
    }

    static String names(JsonNode organs, String between) {
        return StreamSupport.stream(organs.spliterator(), false)
                .map(organ -> text(organ.get("name")))
                .collect(Collectors.joining(between));
    }

    static JsonNode named(JsonNode organs) {
        ArrayNode list = MAPPER.createArrayNode();
        organs.forEach(organ -> list.addObject().put("name", text(organ.get("name"))));
        return list;
    }

    static <T> Column choice(String id, String member, Map<String, T> words) {
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

    final void table(String list, Set<String> notAlone, List<Column> columns) {
        ArrayNode rows = MAPPER.createArrayNode();
        for (JsonNode entry : document.at("/" + list)) {
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

    /** The clerk adds the first of the document's recipients to the lines that the form prints. */
    private void recipients() {
        List<String> printed = new ArrayList<>();
        if (asked.contains("addressees.0")) {
            printed.add("Như trên");
        }
        profile.getRecipientsTemplate().forEach(line -> printed.add(line.replaceAll("[;.]$", "")));
        List<String> added = new ArrayList<>();
        for (JsonNode recipient : document.path("recipients")) {
            String line = text(recipient.get("printed"));
            if (added.size() < RECIPIENTS && !PRINTED.contains(line)) {
                type("recipients." + added.size(), line);
                added.add(line);
            }
        }
        ArrayNode lines = expected.putArray("recipients");
        printed.addAll(added);
        printed.add("Lưu: VT");
        printed.forEach(line -> lines.addObject().put("printed", line));
    }

    final void targets() {
        for (JsonNode target : document.path("targets")) {
            String value = decimal(target.path("value").asText("0")) + "%";
            String upper = decimal(target.path("upperValue").asText("0")) + "%";
            if (target.has("value")) {
                ((ObjectNode) target)
                        .put(
                                "told",
                                switch (target.path("comparator").asText()) {
                                    case "AT_LEAST" -> "từ " + value + " trở lên";
                                    case "AT_MOST" -> "không quá " + value;
                                    case "MORE_THAN" -> "trên " + value;
                                    case "LESS_THAN" -> "dưới " + value;
                                    case "EQUAL" -> "bằng " + value;
                                    case "BETWEEN" -> "từ " + value + " đến " + upper;
                                    default -> value;
                                });
            }
        }
        table(
                "targets",
                Set.of(),
                List.of(
                        words("targets[].wording", "wording"),
                        words("targets[].value", "told"),
                        day("targets[].deadline", "deadline")));
        for (int i = 0; i < expected.path("targets").size(); i++) {
            ObjectNode told = (ObjectNode) expected.path("targets").get(i);
            if (told.remove("told") != null) {
                for (String member : List.of("comparator", "value", "upperValue")) {
                    JsonNode value = document.path("targets").get(i).get(member);
                    if (value != null) {
                        told.set(member, value);
                    }
                }
            }
        }
    }
}
