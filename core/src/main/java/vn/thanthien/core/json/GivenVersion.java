package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import vn.thanthien.core.language.Bilingual;

/** A document with the format that it says it has, beside the one that the reader knows. */
final class GivenVersion {

    private final byte[] input;
    private final Format format;
    private final String schema;
    private final int version;

    private GivenVersion(byte[] input, Format format, String schema) {
        this.input = input;
        this.format = format;
        this.schema = schema;
        this.version = format.versionOf(schema);
    }

    static GivenVersion of(byte[] input, Format format) {
        return new GivenVersion(input, format, schema(input));
    }

    private static String schema(byte[] input) {
        try (JsonParser parser = StrictJson.LENIENT.createParser(input)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals("schema");
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
            return "";
        } catch (IOException e) {
            // the readers meet the same and tell it with its place
            return "";
        }
    }

    /** Returns whether the document says that it is of an older version, from which there is a way up. */
    boolean isOlder() {
        return !format.way(version).isEmpty();
    }

    /** Returns whether the document says that it is of a later version. */
    boolean isNewer() {
        return version > format.version() && !isOlder();
    }

    /** Returns the only problem that can be told of a later version: which library reads it. */
    InputProblem newer() {
        Bilingual expected = CollectingReader.text("expected.older", format.id(), Integer.toString(version));
        return new JsonSource("", input).problem("/schema", expected, JsonSource.found(schema));
    }

    /** Returns whether the document says that it is of another kind than the reader reads. */
    boolean isAnother() {
        return Format.NAMES.stream().anyMatch(name -> !name.equals(format.name()) && schema.startsWith(name + "-"));
    }

    /** Returns the only problem that need be told of another kind: that nothing else fits follows. */
    InputProblem another() {
        Bilingual expected = CollectingReader.text("expected.kind", format.id());
        return new JsonSource("", input).problem("/schema", expected, JsonSource.found(schema));
    }

    /** Returns the document as one of the version that the reader knows. */
    ObjectNode upgraded(ObjectNode document) {
        ObjectNode upgraded = document;
        for (Format.Upgrade step : format.way(version)) {
            upgraded = step.change().apply(upgraded);
        }
        return upgraded.put("schema", format.id());
    }

    /**
     * Returns the problems of the upgraded document with the places in the one that was given: pointers are those of the
     * format that the reader knows, and where that has moved something, the line is that of the nearest value around it.
     */
    List<InputProblem> placed(List<InputProblem> problems) {
        JsonSource given = new JsonSource("", input);
        Bilingual as = CollectingReader.text("expected.upgraded", format.id(), schema);
        return JsonSource.inOrder(problems.stream()
                .map(problem -> given.problem(
                        problem.pointer(),
                        new Bilingual(
                                problem.expected().vietnamese() + as.vietnamese(),
                                problem.expected().english() + as.english()),
                        problem.found()))
                .toList());
    }
}
