package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the value of a blank stands in the JSON of a document: a JSON Pointer in which a list is entered by the row of the
 * table ("*"), or by what the entry is known by.
 *
 * <p>This class is immutable and thread-safe.
 */
final class FieldPath {

    /** Marks an entry that a row made; taken out when the document is done. */
    private static final String ROW = "\u0000row";

    private sealed interface Step permits Member, Entry {}

    private record Member(String name) implements Step {}

    /** The entry of a list with these members; without any, that of the row. */
    private record Entry(Map<String, JsonNode> known) implements Step {}

    private final List<Step> steps;

    private FieldPath(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** A path of members and, written "*", rows. */
    static FieldPath of(String pointer) {
        return new FieldPath(List.of()).then(pointer);
    }

    /** This path with more members and rows. */
    FieldPath then(String pointer) {
        List<Step> longer = new ArrayList<>(steps);
        for (String name : pointer.substring(1).split("/", -1)) {
            longer.add(name.equals("*") ? new Entry(Map.of()) : new Member(name));
        }
        return new FieldPath(longer);
    }

    /** This path into the entry of a list that is known by a member; the entry is made with it. */
    FieldPath entry(Map<String, JsonNode> known) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Entry(known));
        return new FieldPath(longer);
    }

    /** This path into an entry of its own, the same for each number. */
    FieldPath slot(int number) {
        return entry(Map.of(ROW, Parsed.JSON.numberNode(-1 - number)));
    }

    /** Puts a value at its place; members of an object are added to those that are there, and so are entries of a list. */
    void put(ObjectNode root, int row, JsonNode value) {
        JsonNode at = root;
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            if (steps.get(i) instanceof Entry entry) {
                at = entered((ArrayNode) at, entry, row);
            } else if (steps.get(i) instanceof Member member) {
                ObjectNode parent = (ObjectNode) at;
                if (last && !(value instanceof ArrayNode && parent.has(member.name()))) {
                    parent.set(member.name(), value);
                    return;
                }
                at = child(parent, member.name(), last || steps.get(i + 1) instanceof Entry);
            }
        }
        if (at instanceof ArrayNode list) {
            value.forEach(list::add);
        } else {
            ((ObjectNode) at).setAll((ObjectNode) value);
        }
    }

    /** The pointer to the list whose entries are rows; empty if there is none on the way. */
    Optional<String> list() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Member member) {
                pointer.append('/').append(member.name());
            } else {
                return ((Entry) step).known().isEmpty() ? Optional.of(pointer.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The pointer to the value that a document has at this place; an entry of its own is the one with that number.
     *
     * @param passed takes the pointers to what the entries on the way are known by
     */
    Optional<String> find(JsonNode root, int row, Set<String> passed) {
        return find(root, "", 0, row, passed);
    }

    private Optional<String> find(JsonNode at, String pointer, int step, int row, Set<String> passed) {
        if (step == steps.size()) {
            return Optional.of(pointer);
        }
        if (steps.get(step) instanceof Member member) {
            JsonNode child = at.get(member.name());
            return child == null ? Optional.empty() : find(child, pointer + "/" + member.name(), step + 1, row, passed);
        }
        Map<String, JsonNode> known = ((Entry) steps.get(step)).known();
        JsonNode slot = known.get(ROW);
        int wanted = slot == null ? row : -1 - slot.asInt();
        boolean numbered = known.isEmpty() || slot != null;
        for (int i = 0; i < at.size(); i++) {
            if (numbered ? i == wanted : has(at.get(i), coded(known))) {
                String entry = pointer + "/" + i;
                Optional<String> found = find(at.get(i), entry, step + 1, row, passed);
                if (found.isPresent()) {
                    JsonNode passing = at.get(i);
                    known.forEach((member, value) -> {
                        if (value.equals(passing.get(member))) {
                            passed.add(entry + "/" + member);
                        }
                    });
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    // What has a code is known by it, whatever a document calls it.
    private static Map<String, JsonNode> coded(Map<String, JsonNode> known) {
        for (String code : List.of("code", "term")) {
            if (known.containsKey(code)) {
                return Map.of(code, known.get(code));
            }
        }
        return known;
    }

    private static boolean has(JsonNode entry, Map<String, JsonNode> known) {
        return known.entrySet().stream().allMatch(member -> member.getValue().equals(entry.get(member.getKey())));
    }

    private static JsonNode child(ObjectNode parent, String name, boolean list) {
        JsonNode known = parent.get(name);
        if (known != null) {
            return known;
        }
        return list ? parent.putArray(name) : parent.putObject(name);
    }

    private static JsonNode entered(ArrayNode list, Entry entry, int row) {
        Map<String, JsonNode> wanted =
                entry.known().isEmpty() ? Map.of(ROW, Parsed.JSON.numberNode(row)) : entry.known();
        for (JsonNode known : list) {
            if (has(known, wanted)) {
                return known;
            }
        }
        ObjectNode made = list.addObject();
        wanted.forEach(made::set);
        return made;
    }

    /** Takes out of a document what only its making needed. */
    static void clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(ROW);
        }
        node.forEach(FieldPath::clean);
    }

    /** The path as people read it: "/mentions/{row}/symbol", "/sections/{section=S2.1}/paragraphs". */
    @Override
    public String toString() {
        return steps.stream().map(FieldPath::shown).collect(Collectors.joining());
    }

    private static String shown(Step step) {
        if (step instanceof Member member) {
            return "/" + member.name();
        }
        Map<String, JsonNode> known = ((Entry) step).known();
        if (known.isEmpty()) {
            return "/{row}";
        }
        return known.entrySet().stream()
                .map(member -> member.getKey().equals(ROW)
                        ? Integer.toString(-1 - member.getValue().asInt())
                        : member.getKey() + "=" + member.getValue().toString())
                .sorted()
                .collect(Collectors.joining(",", "/{", "}"));
    }
}
