package vn.thanthien.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureUnit;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.internal.LayoutLimits;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Bilingual;

/**
 * The JSON Schema (draft 2020-12) of reports, plans and profiles, for systems that are not written in Java.
 *
 * <p>It is derived from the types that the reader is bound to, and takes what the reader takes; {@code docs/json.md} lists
 * the few differences that a schema cannot express. A {@code title} is Vietnamese, for forms that people fill in; the
 * {@code description} beside it is English, for developers.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Simple enough for every dialect of regular expressions; days that do not exist pass. */
    private static final String DATE = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    /** With the limit of the length, in which the point counts, no more digits than are allowed. */
    private static final String DECIMAL =
            "^(0|[1-9][0-9]{0," + (Limits.DECIMAL_DIGITS - 1) + "})(\\.[0-9]{1," + Limits.DECIMAL_SCALE + "})?$";

    private static final int DECIMAL_LENGTH = Limits.DECIMAL_DIGITS + 1;

    private static final String PROFILE = "ProfileFile";

    private static final String LAYOUT = "DocumentLayout";

    /** What a profile cannot leave empty. */
    private static final Set<String> NAMES = Set.of("id", "version", "modelName", "steeringBodyName");

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private JsonSchema() {}

    /**
     * Returns the schema of a document type, such as {@code Report.class}.
     *
     * @throws IllegalArgumentException if the type is no document with a format of its own
     */
    public static String of(Class<?> type) {
        Shape.Members shape = Shape.of(type);
        Shape.Member format = shape.members().get("schema");
        if (format == null) {
            throw new IllegalArgumentException("no document with a format of its own: " + type.getName());
        }
        String name = ((Shape.Scalar) format.shape()).choices().get(0);
        return StrictJson.tree(new JsonSchema().schema(shape, "urn:" + name.replace('-', ':')));
    }

    private ObjectNode schema(Shape.Members root, String id) {
        ObjectNode schema = node().put("$schema", DIALECT).put("$id", id);
        schema.setAll(object(root));
        schema.putObject("$defs").setAll(definitions);
        return schema;
    }

    private ObjectNode object(Shape.Members type) {
        ObjectNode object = named(node(), Fields.type(type.type())).put("type", "object");
        ObjectNode properties = object.putObject("properties");
        for (Shape.Member member : type.members().values()) {
            ObjectNode named = named(node(), Fields.label(member));
            unit(member)
                    .ifPresent(unit ->
                            named.put("description", named.get("description").textValue() + unit));
            properties.set(member.property(), named.setAll(value(member.shape())));
            if (type.type().equals(PROFILE) && NAMES.contains(member.property())) {
                named.put("minLength", 1);
            }
            if (type.type().equals(LAYOUT)) {
                limits(named, member.property());
            }
        }
        if (!type.required().isEmpty()) {
            object.set("required", texts(type.required()));
        }
        return object.put("additionalProperties", false);
    }

    /** What the decree allows, closer than what a number may be at all. */
    private static void limits(ObjectNode named, String property) {
        LayoutLimits.of(property)
                .ifPresent(range -> named.put("minimum", range.least()).put("maximum", range.most()));
    }

    /** The unit of a number behind its name, where it is always the same; a figure's name tells it already. */
    private static Optional<String> unit(Shape.Member member) {
        return Fields.unit(member)
                .filter(unit -> !unit.startsWith("@")
                        && !unit.equals("-")
                        && Fields.figure(member).isEmpty())
                .map(unit -> " [" + FigureUnit.valueOf(unit).label().english() + "]");
    }

    private ObjectNode value(Shape shape) {
        if (shape instanceof Shape.Members members) {
            if (!definitions.containsKey(members.type())) {
                // first the name, so that a type may hold itself
                definitions.put(members.type(), node());
                definitions.put(members.type(), object(members));
            }
            return reference(members.type());
        }
        if (shape instanceof Shape.Elements elements) {
            ObjectNode array = node().put("type", "array").put("maxItems", Limits.LIST);
            array.set("items", value(elements.element()));
            return array;
        }
        return scalar((Shape.Scalar) shape);
    }

    private ObjectNode scalar(Shape.Scalar scalar) {
        if (scalar.kind() == Shape.Kind.CHOICE && scalar.type().isEmpty()) {
            return node().put("const", scalar.choices().get(0));
        }
        String name = scalar.kind() == Shape.Kind.CHOICE ? scalar.type() : Fields.kind(scalar.kind());
        if (!definitions.containsKey(name)) {
            definitions.put(name, named(node(), Fields.type(name)).setAll(definition(scalar)));
        }
        return reference(name);
    }

    private static ObjectNode definition(Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> node().put("type", "string").put("maxLength", Limits.TEXT);
            case COUNT -> node().put("type", "integer").put("minimum", 0).put("maximum", Limits.COUNT);
            case NUMBER -> node().put("type", "integer").put("minimum", 0).put("maximum", Limits.NUMBER);
            case POSITIVE -> node().put("type", "integer").put("minimum", 1).put("maximum", Limits.NUMBER);
            case FLAG -> node().put("type", "boolean");
            case DATE -> exact(node().put("type", "string"), DATE);
            case DECIMAL -> exact(node().put("type", "string").put("maxLength", DECIMAL_LENGTH), DECIMAL);
            case FIGURE -> figureIds();
            case CHOICE -> choices(scalar);
        };
    }

    /** In Python, Perl and Java "$" matches before a line feed at the end as well; what looks ahead not every dialect has. */
    private static ObjectNode exact(ObjectNode text, String pattern) {
        text.put("pattern", pattern);
        text.putObject("not").put("pattern", "\\n");
        return text;
    }

    /** An id of the dictionary, or one that a profile declares. */
    private static ObjectNode figureIds() {
        ArrayNode either = JsonNodeFactory.instance.arrayNode();
        either.add(
                node().set("enum", texts(Figures.all().stream().map(Figure::id).toList())));
        either.add(exact(node(), "^x\\.[a-zA-Z0-9-]+$"));
        return node().put("type", "string").set("anyOf", either);
    }

    /** The names of the choices stand in the description: an enumeration is what generators of code understand. */
    private static ObjectNode choices(Shape.Scalar scalar) {
        Bilingual type = Fields.type(scalar.type());
        String names = scalar.choices().stream()
                .map(choice -> choice + ": " + Fields.choice(scalar.type(), choice))
                .collect(Collectors.joining("; "));
        return node().put("type", "string")
                .put("description", type.english() + ". " + names)
                .set("enum", texts(scalar.choices()));
    }

    private static ObjectNode reference(String name) {
        return node().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode named(ObjectNode node, Bilingual name) {
        return node.put("title", name.vietnamese()).put("description", name.english());
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
