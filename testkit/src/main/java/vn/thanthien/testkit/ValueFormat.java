package vn.thanthien.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import vn.thanthien.core.json.StrictJson;

/**
 * Shows a value of a failing property, be it a document or a part of one, as JSON: what is not stated is left out, figures
 * go first, and a document can be copied into a test. jqwik finds it by itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ValueFormat implements SampleReportingFormat {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> FIRST = List.of("period", "figures", "years", "claims");

    /** What fits into so many characters stands on one line. */
    private static final int WIDTH = 100;

    /** A member of so many characters may stand beside others. */
    private static final int SMALL = 40;

    private static final String INDENT = "  ";

    /** Used by jqwik. */
    public ValueFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return type(value).isPresent();
    }

    /** Returns the interface of the library that the value is of, if it has a JSON; what is no JSON object prints itself. */
    private static Optional<Class<?>> type(Object value) {
        return Stream.of(value.getClass().getInterfaces())
                .filter(type -> Parts.isOfLibrary(type) && type.isAnnotationPresent(JsonSerialize.class))
                .findFirst();
    }

    @Override
    public Object report(Object value) {
        return new Text(text(figuresFirst(tree(value)), ""));
    }

    /** A text that jqwik prints without marks around it. */
    private record Text(String json) {

        @Override
        public String toString() {
            return json;
        }
    }

    private static ObjectNode figuresFirst(ObjectNode all) {
        ObjectNode shown = MAPPER.createObjectNode();
        for (String first : FIRST) {
            Optional.ofNullable(all.remove(first)).ifPresent(member -> shown.set(first, member));
        }
        return shown.setAll(all);
    }

    private static ObjectNode tree(Object value) {
        @SuppressWarnings("unchecked") // the class of a value writes values of that class
        StrictJson<Object> json = new StrictJson<>((Class<Object>) value.getClass());
        try {
            return (ObjectNode) MAPPER.readTree(json.writeCompact(value));
        } catch (IOException e) {
            throw new IllegalStateException("what the library writes is JSON", e);
        }
    }

    private static String text(JsonNode node, String indent) {
        String line = node.toString();
        if (!node.isContainerNode() || indent.length() + line.length() <= WIDTH) {
            return line;
        }
        String within = indent + INDENT;
        List<String> members = new ArrayList<>();
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> members.add("\"" + member.getKey() + "\": " + text(member.getValue(), within)));
        } else {
            node.forEach(element -> members.add(text(element, within)));
        }
        return (node.isObject() ? "{" : "[") + "\n" + within + String.join(",\n" + within, lines(members, within))
                + "\n" + indent + (node.isObject() ? "}" : "]");
    }

    /** Puts small members beside each other, as many as a line holds. */
    private static List<String> lines(List<String> members, String indent) {
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String member : members) {
            int last = lines.size() - 1;
            boolean small = member.length() <= SMALL;
            if (open && small && indent.length() + lines.get(last).length() + member.length() < WIDTH) {
                lines.set(last, lines.get(last) + ", " + member);
            } else {
                lines.add(member);
            }
            open = small;
        }
        return lines;
    }

    @Override
    public Optional<String> label(Object value) {
        return type(value).map(type -> type.getSimpleName() + " ");
    }
}
