package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.render.form.Parsed.State;

/**
 * Which values of a document can be typed into blanks, and which have been. A value is typed only if the text is
 * understood as that value again. Mutable; lives in one offering.
 */
final class ToldValues {

    private final JsonNode document;
    private final Set<String> told = new LinkedHashSet<>();

    ToldValues(JsonNode document) {
        this.document = document;
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The text for the value at the place of a field; empty if there is none, or no text for it. */
    Optional<String> text(FormField field, int row, Set<String> into) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<String> pointer = field.path().find(document, row, passed);
        Optional<String> text = pointer.flatMap(place -> text(field, place, into));
        if (text.isPresent()) {
            passed.forEach(known -> leaves(document.at(known), known, (place, leaf) -> into.add(place)));
        }
        return text;
    }

    /** The text for the value at a place. */
    Optional<String> text(FormField field, String pointer, Set<String> into) {
        JsonNode value = document.at(pointer);
        Optional<String> text = WrittenValue.of(field, value);
        if (text.isEmpty() || text.get().length() > Limits.TEXT) {
            return Optional.empty();
        }
        String typed = Answers.text(text.get());
        if (typed.isEmpty() || Answers.isGap(typed)) {
            return Optional.empty();
        }
        Parsed parsed = field.read(typed);
        if (parsed.state() != State.UNDERSTOOD || !isPart(parsed.value().orElseThrow(), value, field.kind())) {
            return Optional.empty();
        }
        leaves(parsed.value().orElseThrow(), pointer, (place, leaf) -> into.add(place));
        return text;
    }

    /** Whether all that was understood stands in the document; lists as long as they are there. */
    private static boolean isPart(JsonNode read, JsonNode value, ValueKind kind) {
        if (read instanceof ObjectNode object) {
            return object.properties().stream()
                    .allMatch(member ->
                            value.has(member.getKey()) && isPart(member.getValue(), value.get(member.getKey()), kind));
        }
        if (read instanceof ArrayNode list) {
            boolean first = kind == ValueKind.CHOICE || kind == ValueKind.ONE;
            boolean all = first ? list.size() <= value.size() : list.size() == value.size();
            for (int i = 0; all && i < list.size(); i++) {
                all = isPart(list.get(i), value.path(i), kind);
            }
            return all;
        }
        return Answers.text(value.asText()).equals(read.asText());
    }

    /** These values stand in the form. */
    void tell(Set<String> pointers) {
        told.addAll(pointers);
    }

    /** All that a member holds stands in the form. */
    void tellAll(String pointer) {
        leaves(document.at(pointer), pointer, (place, leaf) -> told.add(place));
    }

    /** The values that do not stand in the form. */
    List<String> leftOut() {
        List<String> left = new ArrayList<>();
        leaves(document, "", (pointer, leaf) -> {
            if (!told.contains(pointer)) {
                left.add(pointer);
            }
        });
        return left;
    }

    private static void leaves(JsonNode node, String pointer, BiConsumer<String, JsonNode> each) {
        if (node.isObject()) {
            node.properties().forEach(member -> leaves(member.getValue(), pointer + "/" + member.getKey(), each));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), pointer + "/" + i, each);
            }
        } else if (!node.isMissingNode()) {
            each.accept(pointer, node);
        }
    }
}
