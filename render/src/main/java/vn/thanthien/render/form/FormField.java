package vn.thanthien.render.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.language.VietnameseText;

/**
 * What a blank is bound to: the place of its value in the document, and what belongs there.
 *
 * @param id the id of the blank
 * @param kind what belongs there
 * @param path where the value stands
 * @param figure the figure that it states, if it is one of the dictionary
 * @param choices what may stand there, by the words for it; empty if anything of the kind may
 * @param need what it means that it is left blank
 */
record FormField(
        String id, ValueKind kind, FieldPath path, Optional<Figure> figure, Map<String, JsonNode> choices, Need need) {

    /** What it means that a blank is left. */
    enum Need {
        /** The report does not say; the clerk is told. */
        ASKED,
        /** The row of the table, or the whole document, cannot be understood without it. */
        REQUIRED,
        /** The form says already what the row is for; a row with nothing else is no row. */
        GIVEN,
        /** The form itself says that it need not be there. */
        OPTIONAL
    }

    FormField {
        choices = Map.copyOf(choices);
    }

    static FormField of(String id, ValueKind kind, FieldPath path) {
        return new FormField(id, kind, path, Optional.empty(), Map.of(), Need.ASKED);
    }

    static FormField of(String id, ValueKind kind, String pointer) {
        return of(id, kind, FieldPath.of(pointer));
    }

    FormField with(Need other) {
        return new FormField(id, kind, path, figure, choices, other);
    }

    FormField stating(Figure stated) {
        return new FormField(id, kind, path, Optional.of(stated), choices, need);
    }

    FormField choosing(Map<String, JsonNode> known) {
        return new FormField(id, ValueKind.CHOICE, path, figure, known, need);
    }

    /** What a text means here. */
    Parsed read(String text) {
        if (kind == ValueKind.CHOICE) {
            return choices.entrySet().stream()
                    .filter(choice -> VietnameseText.same(choice.getKey(), text))
                    .findFirst()
                    .map(choice -> Parsed.of(choice.getValue()))
                    .orElseGet(Parsed::other);
        }
        String bare = kind == ValueKind.COUNT || kind == ValueKind.DECIMAL ? withoutUnit(text) : text;
        boolean mayArise = kind == ValueKind.COUNT && figure.isPresent();
        return mayArise && ValueKind.isNone(text) ? Parsed.noneArisen() : kind.read(bare);
    }

    // "25 thư" where letters are counted: the unit may be typed with the number.
    private String withoutUnit(String text) {
        String unit = figure.map(known -> known.unit().label().vietnamese()).orElse("");
        int space = text.lastIndexOf(' ' + unit);
        return !unit.isEmpty() && space > 0 && text.length() == space + 1 + unit.length()
                ? text.substring(0, space).strip()
                : text;
    }

    /** The words of the choices in alphabetical order. */
    List<String> words() {
        return choices.keySet().stream().sorted().toList();
    }
}
