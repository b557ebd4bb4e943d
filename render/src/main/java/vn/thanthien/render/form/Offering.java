package vn.thanthien.render.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.document.SigningAuthority;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.compose.FormRoom;
import vn.thanthien.render.compose.FormWords;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.form.FormField.Need;

/** Makes a form in which what a document says stands already. Mutable; lives in one offering. */
final class Offering {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PRINTED = "printed";
    private static final String MENTIONS = "mentions";
    private static final String RECIPIENTS = "recipients";
    private static final String ASSIGNMENTS = "assignments";
    private static final String CONTENTS = "contents";
    private static final String NAME = "name";

    private final FormKind kind;
    private final Profile profile;
    private final ToldValues values;
    private final Composer composer;
    private final AdministrativeDocument usual;
    private final Set<String> asked = new HashSet<>();
    /** The words that the rows of a list say in the usual form, by the id of the blank. */
    private final Map<String, List<String>> given = new HashMap<>();

    private final Map<String, String> single = new HashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private FormRoom room = FormRoom.usual();

    Offering(FormKind kind, Profile profile, String json) {
        this.kind = kind;
        this.profile = profile;
        this.values = new ToldValues(tree(json));
        this.composer = composer(profile, values.at("/header/date").asText());
        this.usual = kind.form(composer, room);
    }

    private static Composer composer(Profile profile, String date) {
        Composer composer = Composer.of(profile);
        return date.isEmpty() ? composer : composer.on(PartialDate.parse(date));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document was written as no JSON", e);
        }
    }

    OfferedForm offer() {
        FormFields fields = kind.fields(profile, room);
        usual.withBlanks(blank -> {
            asked.add(blank.id());
            if (blank.isRepeated() && blank.value().isPresent()) {
                given.computeIfAbsent(blank.id(), none -> new ArrayList<>())
                        .add(blank.value().get());
            }
            return blank;
        });
        tables(fields);
        head();
        listed();
        AdministrativeDocument form = kind.form(composer, room);
        form.withBlanks(blank -> {
            asked.add(blank.id());
            return blank;
        });
        singles(kind.fields(profile, room));
        printed();
        return new OfferedForm(filled(form), values.leftOut());
    }

    private void put(String id, Optional<String> text) {
        text.ifPresent(words -> single.put(id, words));
    }

    private void tables(FormFields fields) {
        Map<String, List<FormField>> lists = fields.all().stream()
                .filter(field -> field.id().contains(Blank.ROW) && asked.contains(field.id()))
                .collect(Collectors.groupingBy(
                        field -> Answers.list(field.id()), LinkedHashMap::new, Collectors.toList()));
        lists.forEach((list, columns) -> {
            JsonNode entries = values.at(columns.get(0).path().list().orElseThrow());
            List<Map<String, String>> told = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                row(columns, i).ifPresent(told::add);
            }
            rows.put(list, told);
            if (!told.isEmpty()) {
                int spare = columns.stream()
                        .mapToInt(column -> unused(list, column.id()).size())
                        .max()
                        .orElse(0);
                roomFor(list, told.size() + Math.max(1, spare));
            }
        });
    }

    private void roomFor(String list, int count) {
        room = room.with(list, Math.min(count, Limits.LIST));
    }

    // A row that would not be read as an entry is none.
    private Optional<Map<String, String>> row(List<FormField> columns, int index) {
        Map<String, String> texts = new HashMap<>();
        Set<String> told = new LinkedHashSet<>();
        boolean any = false;
        for (FormField column : columns) {
            Optional<String> text = values.text(column, index, told);
            if (text.isPresent()) {
                texts.put(column.id(), text.get());
                any |= column.need() != Need.GIVEN;
            } else if (column.need() == Need.REQUIRED) {
                return Optional.empty();
            }
        }
        if (!any) {
            return Optional.empty();
        }
        values.tell(told);
        return Optional.of(texts);
    }

    /** The words of the usual rows that no row with values says. */
    private List<String> unused(String list, String id) {
        Set<String> used = rows.getOrDefault(list, List.of()).stream()
                .map(row -> row.getOrDefault(id, ""))
                .collect(Collectors.toSet());
        return given.getOrDefault(id, List.of()).stream()
                .filter(words -> !used.contains(words))
                .toList();
    }

    private void head() {
        String symbol = values.at("/header/symbol").asText();
        int slash = symbol.indexOf('/');
        if (slash > 0
                && slash + 1 < symbol.length()
                && symbol.substring(0, slash).matches("[0-9]{1,6}")) {
            single.put("header.number", symbol.substring(0, slash));
            single.put("header.symbol", symbol.substring(slash + 1));
            values.tellAll("/header/symbol");
        }
        String date = values.at("/header/date").asText();
        if (!date.isEmpty()) {
            List<String> parts = FormWords.dateline(date);
            List<String> ids = List.of("header.year", "header.month", "header.day");
            for (int i = 0; i < parts.size(); i++) {
                single.put(ids.get(i), parts.get(i));
            }
            values.tellAll("/header/date");
        }
    }

    /** Lists of blanks with numbers: there are as many as there are entries, and one more. */
    private void listed() {
        if (kind == FormKind.PLAN) {
            bases();
            if (!isPrescribed(CONTENTS, "heading", "paragraphs", headings())) {
                roomFor(CONTENTS, values.at("/" + CONTENTS).size() + 1);
            }
            if (!isPrescribed(ASSIGNMENTS, "organ", "tasks", organs())) {
                roomFor(ASSIGNMENTS, values.at("/" + ASSIGNMENTS).size() + 1);
            }
        } else if (!values.at("/addressees").isEmpty()) {
            roomFor("addressees", values.at("/addressees").size() + 1);
        }
        recipients();
    }

    private List<JsonNode> headings() {
        return profile.getCriteria().stream()
                .<JsonNode>map(criterion -> Parsed.JSON.textNode(criterion.getName()))
                .toList();
    }

    private List<JsonNode> organs() {
        return FormWords.assignedOrgans(profile).stream()
                .<JsonNode>map(organ -> Parsed.JSON.objectNode().put(NAME, organ))
                .toList();
    }

    // Whether the entries are among those that the usual form prints, in its order.
    private boolean isPrescribed(String list, String member, String texts, List<JsonNode> printed) {
        int last = -1;
        for (JsonNode entry : values.at("/" + list)) {
            int found = entry.has(member) ? printed.indexOf(entry.get(member)) : -1;
            if (found <= last || entry.path(texts).isEmpty()) {
                return false;
            }
            last = found;
        }
        return true;
    }

    private void bases() {
        FormField citation = FormField.of(MENTIONS, ValueKind.CITATION, "/" + MENTIONS);
        int count = 0;
        for (int i = 0; i < values.at("/" + MENTIONS).size(); i++) {
            String pointer = "/" + MENTIONS + "/" + i;
            int role = roles(pointer).indexOf(DocumentRole.LEGAL_BASIS.name());
            Set<String> told = new LinkedHashSet<>();
            Optional<String> text = role < 0 ? Optional.empty() : values.text(citation, pointer, told);
            if (text.isPresent()) {
                put(MENTIONS + "." + count++, text);
                told.add(pointer + "/roles/" + role);
                values.tell(told);
            }
        }
        if (count > 0) {
            roomFor(MENTIONS, count + 1);
        }
    }

    private List<String> roles(String mention) {
        return StreamSupport.stream(values.at(mention + "/roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void recipients() {
        FormField line = FormField.of(RECIPIENTS, ValueKind.TEXT, "/" + RECIPIENTS);
        Set<String> lines = usual.recipients().stream()
                .map(Phrase::shown)
                .map(Offering::unended)
                .collect(Collectors.toSet());
        int count = 0;
        for (int i = 0; i < values.at("/" + RECIPIENTS).size(); i++) {
            String pointer = "/" + RECIPIENTS + "/" + i + "/" + PRINTED;
            if (lines.contains(unended(values.at(pointer).asText()))) {
                values.tellAll(pointer);
                continue;
            }
            Set<String> told = new LinkedHashSet<>();
            Optional<String> text = values.text(line, pointer, told);
            if (text.isPresent()) {
                put(RECIPIENTS + "." + count++, text);
                values.tell(told);
            }
        }
        if (count > 0) {
            roomFor(RECIPIENTS, count + 1);
        }
    }

    private static String unended(String line) {
        return line.replaceAll("[;.]$", "");
    }

    private void singles(FormFields fields) {
        for (FormField field : fields.all()) {
            boolean own =
                    single.containsKey(field.id()) || field.id().matches("(sections|receptionSchedules|mentions)\\..*");
            if (!own && asked.contains(field.id()) && !field.id().contains(Blank.ROW)) {
                Set<String> told = new LinkedHashSet<>();
                put(field.id(), values.text(field, -1, told));
                values.tell(told);
                noneArisen(field);
            } else if (field.id().startsWith("sections.") && asked.contains(field.id())) {
                section(field);
            }
        }
        if (kind == FormKind.REPORT) {
            neighbours();
            Stream.of(ReceptionPost.values()).forEach(post -> schedule(post, fields));
        }
    }

    private void noneArisen(FormField field) {
        if (field.kind() != ValueKind.COUNT || field.figure().isEmpty() || single.containsKey(field.id())) {
            return;
        }
        JsonNode claims = values.at("/claims");
        for (int i = 0; i < claims.size(); i++) {
            JsonNode claim = claims.get(i);
            if (claim.path("figure").asText().equals(field.id())
                    && claim.path("state").asText().equals(QuantityState.NONE_ARISEN.name())) {
                single.put(field.id(), "không phát sinh");
                values.tellAll("/claims/" + i + "/figure");
                values.tellAll("/claims/" + i + "/state");
                return;
            }
        }
    }

    // Parts of a section that stand apart in the document come back as one.
    private void section(FormField field) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        JsonNode sections = values.at("/sections");
        for (int i = 0; i < sections.size(); i++) {
            String pointer = "/sections/" + i;
            if (field.id().equals("sections." + sections.get(i).path("section").asText())) {
                Optional<String> text = values.text(field, pointer + "/paragraphs", told);
                text.ifPresent(lines::add);
                if (text.isPresent()) {
                    told.add(pointer + "/section");
                }
            }
        }
        String text = String.join("\n", lines);
        if (!lines.isEmpty() && text.length() <= Limits.TEXT) {
            single.put(field.id(), text);
            values.tell(told);
        }
    }

    private void neighbours() {
        for (Direction side : Direction.values()) {
            neighbours(side.name(), "locality.neighbours." + side);
        }
        neighbours("", "locality.neighbours.UNSTATED");
    }

    /** Those of one side; those of which no side is printed have a blank of their own. */
    private void neighbours(String side, String field) {
        List<String> names = new ArrayList<>();
        JsonNode neighbours = values.at("/locality/neighbours");
        for (int i = 0; i < neighbours.size(); i++) {
            String name = neighbours.get(i).path(NAME).asText();
            boolean here = neighbours.get(i).path("direction").asText("").equals(side);
            if (here && !name.matches("(?s).*[;\\n].*|" + "[\\s.]*")) {
                names.add(name);
                values.tellAll("/locality/neighbours/" + i + "/name");
                values.tellAll("/locality/neighbours/" + i + "/direction");
            }
        }
        if (!names.isEmpty()) {
            single.put(field, String.join("; ", names));
        }
    }

    private void schedule(ReceptionPost post, FormFields fields) {
        String id = "receptionSchedules." + post;
        JsonNode schedules = values.at("/receptionSchedules");
        for (int i = 0; i < schedules.size(); i++) {
            JsonNode schedule = schedules.get(i);
            boolean own = schedule.path("posts").equals(Parsed.JSON.arrayNode().add(post.name()));
            boolean monthly = schedule.path("unit").asText().equals(ScheduleUnit.DAY.name())
                    && schedule.path("per").asText().equals(TimeUnit.MONTH.name())
                    && !schedule.has("every")
                    && !schedule.has("upperCount");
            if (asked.contains(id + ".count") && own && (monthly || !schedule.has("count"))) {
                String pointer = "/receptionSchedules/" + i;
                for (String member : List.of("count", "fixedDays")) {
                    FormField field = fields.find(id + "." + member).orElseThrow();
                    Set<String> told = new LinkedHashSet<>();
                    put(field.id(), values.text(field, pointer + "/" + member, told));
                    values.tell(told);
                }
                values.tellAll(pointer + "/posts");
                if (schedule.has("count")) {
                    values.tellAll(pointer + "/unit");
                    values.tellAll(pointer + "/per");
                }
                return;
            }
        }
    }

    /** What a form prints of itself, and what follows from the rest. */
    private void printed() {
        List.of("/schema", "/profile", "/status", "/header/kind").forEach(values::tellAll);
        String onBehalfOf = DocumentMaking.onBehalfOf(usual);
        if (values.at("/signature/authority").asText().equals(SigningAuthority.ON_BEHALF.name())
                && values.at("/signature/onBehalfOf").asText(onBehalfOf).equalsIgnoreCase(onBehalfOf)) {
            values.tellAll("/signature/authority");
            values.tellAll("/signature/onBehalfOf");
        }
        String superior =
                usual.header().managingOrgan().stream().map(Phrase::shown).collect(Collectors.joining(" "));
        if (superior.equals(values.at("/header/managingOrgan/name").asText())) {
            values.tellAll("/header/managingOrgan/name");
        }
        if (DocumentMaking.sloganSets(profile).equals(values.at("/sloganSets"))) {
            values.tellAll("/sloganSets");
        }
    }

    private AdministrativeDocument filled(AdministrativeDocument form) {
        Map<String, Integer> counts = new HashMap<>();
        return form.withBlanks(blank -> {
            if (!blank.isRepeated()) {
                boolean mine = single.containsKey(blank.id()) || blank.id().startsWith("addressees.");
                return mine ? blank.withValue(single.getOrDefault(blank.id(), "")) : blank;
            }
            return inRow(blank, counts.merge(blank.id(), 1, Integer::sum) - 1);
        });
    }

    private Blank inRow(Blank blank, int row) {
        String list = Answers.list(blank.id());
        List<Map<String, String>> told = rows.getOrDefault(list, List.of());
        if (row < told.size()) {
            return blank.withValue(told.get(row).getOrDefault(blank.id(), ""));
        }
        List<String> unused = unused(list, blank.id());
        int next = row - told.size();
        return blank.withValue(next < unused.size() ? unused.get(next) : "");
    }
}
