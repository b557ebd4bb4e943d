package vn.thanthien.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanthien.core.internal.Limits;

/**
 * Reads one type strictly and writes it canonically.
 *
 * <p>The fast reader is Jackson's, bound to the types, with every leniency switched off. When it fails, the input is
 * read a second time by a collecting reader, which knows how to say what is wrong.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the value type
 */
public final class StrictJson<T> {

    /** For the second reading, which tells doubled members by itself, and for a look at the top-level members. */
    static final JsonFactory LENIENT = factory();

    private static final ObjectMapper MAPPER = JsonMapper.builder(factory())
            .addModule(new Jdk8Module())
            .addModule(new LimitModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // what no @JsonPropertyOrder names has a fixed place all the same: reflection promises none
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfigDefaults(config -> {
                config.setAcceptBlankAsEmpty(false);
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
            })
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            // an empty list is left out; an empty text is one that was read and must be read again
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    List.class,
                    list -> list.setInclude(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .build();

    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ObjectReader reader;
    private final ObjectWriter pretty;
    private final ObjectWriter compact;
    private final Class<T> type;
    private final Optional<Format> format;
    private final Consumer<T> check;

    /** Creates a reader and writer of a type that needs no further check. */
    public StrictJson(Class<T> type) {
        this(type, value -> {});
    }

    /**
     * Creates a reader and writer of a type.
     *
     * @param type the value type
     * @param check throws an {@link IllegalArgumentException} for what the types alone cannot refuse
     */
    public StrictJson(Class<T> type, Consumer<T> check) {
        this(type, check, Format.of(type));
    }

    StrictJson(Class<T> type, Consumer<T> check, Optional<Format> format) {
        this.reader = MAPPER.readerFor(type);
        this.pretty = MAPPER.writerFor(type).with(LAYOUT);
        this.compact = MAPPER.writerFor(type);
        this.type = type;
        this.format = format;
        this.check = check;
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Limits.DEPTH)
                        .maxStringLength(Limits.TEXT)
                        .maxNameLength(Limits.NAME)
                        .maxNumberLength(Limits.NUMBER_LENGTH)
                        .maxDocumentLength(Limits.BYTES)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /**
     * Reads a value from UTF-8 bytes; a byte order mark of UTF-8 may stand before it.
     *
     * @throws UnreadableInputException if they hold anything else
     */
    public T read(byte[] input) {
        if (input.length > Limits.BYTES) {
            throw refused("expected.size", "found.size", 0);
        }
        if (isOfWideCharacters(input)) {
            throw refused("expected.utf8", "found.wide", 1);
        }
        try {
            return fast(input);
        } catch (IOException | IllegalArgumentException e) {
            return otherVersion(input, e);
        }
    }

    private T fast(byte[] input) throws IOException {
        if (Surrogates.mayStandIn(input) && CollectingReader.hasBrokenText(LENIENT, input)) {
            throw new IllegalArgumentException("half a character");
        }
        T value = reader.readValue(input);
        if (value == null) {
            throw new IllegalArgumentException("null is no value");
        }
        check.accept(value);
        return value;
    }

    /** Reads what is no document of the version that the types are: one of an older version, or none. */
    private T otherVersion(byte[] input, Exception cause) {
        if (format.isEmpty()) {
            throw new UnreadableInputException(problems(input, cause, Shape.of(type)), cause);
        }
        GivenVersion given = GivenVersion.of(input, format.get());
        if (given.isNewer()) {
            throw new UnreadableInputException(List.of(given.newer()), cause);
        }
        if (given.isAnother()) {
            throw new UnreadableInputException(List.of(given.another()), cause);
        }
        if (!given.isOlder()) {
            throw new UnreadableInputException(problems(input, cause, Shape.of(type)), cause);
        }
        byte[] upgraded;
        try {
            upgraded = MAPPER.writeValueAsBytes(given.upgraded((ObjectNode) MAPPER.readTree(input)));
        } catch (IOException e) {
            throw new UnreadableInputException(problems(input, e, new Shape.Anything()), e);
        }
        try {
            return fast(upgraded);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableInputException(given.placed(problems(upgraded, e, Shape.of(type))), e);
        }
    }

    /**
     * Reads a value from a stream, which stays open.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableInputException if it holds anything else
     */
    public T read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(Limits.BYTES + 1);
        return read(bytes);
    }

    /**
     * Reads a value from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableInputException if it holds anything else
     */
    public T read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(input);
        }
    }

    private static List<InputProblem> problems(byte[] input, Exception cause, Shape shape) {
        List<InputProblem> problems = CollectingReader.problems(LENIENT, input, shape);
        if (!problems.isEmpty()) {
            return problems;
        }
        // the fast reader refused what the shape allows: tell it plainly rather than not at all
        InputPlace place = cause instanceof JsonProcessingException json && json.getLocation() != null
                ? InputPlace.of(input, json.getLocation())
                : new InputPlace(0, 0);
        return List.of(new InputProblem(
                "",
                place.line(),
                place.column(),
                CollectingReader.text("expected.valid"),
                CollectingReader.text("found.invalid")));
    }

    /** JSON is exchanged in UTF-8 (RFC 8259); a mark of the byte order or a zero among the first bytes is another encoding. */
    private static boolean isOfWideCharacters(byte[] input) {
        return input.length > 1
                && (input[0] == 0
                        || input[1] == 0
                        || (input[0] == (byte) 0xFE && input[1] == (byte) 0xFF)
                        || (input[0] == (byte) 0xFF && input[1] == (byte) 0xFE));
    }

    private static UnreadableInputException refused(String expected, String found, int at) {
        InputProblem problem =
                new InputProblem("", at, at, CollectingReader.text(expected), CollectingReader.text(found));
        return new UnreadableInputException(
                List.of(problem), new IOException(problem.found().english()));
    }

    /** Writes a value for people. */
    public String write(T value) {
        return string(pretty, value) + "\n";
    }

    /** Writes a value in canonical form, as UTF-8 bytes. */
    public byte[] writeCompact(T value) {
        try {
            return compact.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value type can always be written", e);
        }
    }

    /** Returns a value as the tree that would be written. */
    static JsonNode treeOf(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Writes a tree for people. */
    static String tree(JsonNode tree) {
        return string(MAPPER.writer().with(LAYOUT), tree) + "\n";
    }

    private static String string(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value type can always be written", e);
        }
    }
}
