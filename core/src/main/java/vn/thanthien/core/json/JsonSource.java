package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.language.Bilingual;

/**
 * A JSON input that was read, kept to tell where something stands that proves wrong only later.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonSource {

    private final String name;
    private final byte[] json;

    /**
     * Creates a source.
     *
     * @param name the name of the file, where messages must tell it; else empty
     * @param json well-formed JSON in UTF-8; not changed by anybody from now on
     */
    public JsonSource(String name, byte[] json) {
        this.name = name;
        this.json = json;
    }

    /** Returns the name of the file; empty if it is the input itself. */
    public String name() {
        return name;
    }

    /** Returns the problem that something else was expected at a place than stands there. */
    public InputProblem problem(String pointer, Bilingual expected, Bilingual found) {
        InputPlace place = InputPlace.of(json, location(pointer));
        return new InputProblem(name, pointer, place.line(), place.column(), expected, found);
    }

    /** Returns the problem that a text is none of those that are known; the nearest one is offered. */
    public InputProblem unknown(String pointer, Bilingual expected, String given, Collection<String> known) {
        return problem(pointer, CollectingReader.withNearest(expected, given, known), found(given));
    }

    /** Returns the problem that an object lacks a member. */
    public InputProblem missing(String pointer, String member) {
        return problem(pointer, CollectingReader.expectedMember(member), nothing());
    }

    /** Returns the words for a text that was found. */
    public static Bilingual found(String text) {
        return CollectingReader.foundText(text);
    }

    /** Returns the words for a place where nothing was found. */
    public static Bilingual nothing() {
        return CollectingReader.text("found.missing");
    }

    /** Returns the problems in the order of their places, as many as are told at once. */
    public static List<InputProblem> inOrder(Collection<InputProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column))
                .limit(Limits.PROBLEMS)
                .toList();
    }

    /** Returns where values stand, by their pointers, in one reading; a value that is not there has no place. */
    public Map<String, Position> positions(Set<String> pointers) {
        Map<String, Position> positions = new HashMap<>();
        try (JsonParser parser = StrictJson.LENIENT.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String here = path(parser, token);
                    if (pointers.contains(here)) {
                        InputPlace place = InputPlace.of(json, parser.currentTokenLocation());
                        positions.put(here, new Position(place.line(), place.column()));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("what was read once can be read again", e);
        }
        return positions;
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column in characters, from 1
     */
    public record Position(int line, int column) {}

    /** The place of a value, or of the nearest one around it if there is none. */
    private JsonLocation location(String pointer) {
        JsonLocation nearest = JsonLocation.NA;
        try (JsonParser parser = StrictJson.LENIENT.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    String here = path(parser, token);
                    if (pointer.equals(here)) {
                        return parser.currentTokenLocation();
                    }
                    if (pointer.startsWith(here + "/")) {
                        nearest = parser.currentTokenLocation();
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("what was read once can be read again", e);
        }
        return nearest;
    }

    /** An object or array that begins is already the context of the parser, and has no path of its own yet. */
    private static String path(JsonParser parser, JsonToken token) {
        var context = token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext();
        return context.pathAsPointer().toString();
    }
}
