package vn.thanthien.jackson3;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.json.UnreadableInputException;

/** Hands the tokens of a value to the reader of the core, which alone decides what is accepted. */
final class ValueReader extends StdDeserializer<Object> {

    private static final JsonFactory TOKENS = new JsonFactory();
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Function<byte[], ?> reader;

    ValueReader(Class<?> type, Function<byte[], ?> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        return read(parser, start, copy(parser));
    }

    /** A written {@code null} is no value. */
    @Override
    public Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        return read(parser, parser.currentTokenLocation(), NULL);
    }

    /** A member that is left out of a type of the embedding system is for that system to judge. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private Object read(JsonParser parser, TokenStreamLocation start, byte[] value) {
        try {
            return reader.apply(value);
        } catch (UnreadableInputException e) {
            throw new UnreadableValueException(parser, start, handledType(), e);
        }
    }

    /** Members that stand twice stay twice, and numbers keep their digits. */
    private static byte[] copy(JsonParser parser) {
        Buffer buffer = new Buffer();
        try (JsonGenerator generator = TOKENS.createGenerator(ObjectWriteContext.empty(), buffer)) {
            generator.copyCurrentStructureExact(parser);
        } catch (BufferFullException e) {
            // the reader refuses what is this long
        }
        return buffer.toByteArray();
    }

    /** Holds as much as the reader needs to see that there is too much. */
    private static final class Buffer extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            if (size() > Limits.BYTES) {
                throw new BufferFullException();
            }
        }
    }

    private static final class BufferFullException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
