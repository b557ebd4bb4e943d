package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.thanthien.core.internal.Limits;

/** Reads counts: whole numbers from 0 to the limit and nothing else. */
final class CountModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    CountModule() {
        super("thanthien-counts");
        addDeserializer(OptionalLong.class, new LongCount());
        addDeserializer(OptionalInt.class, new IntCount());
    }

    private static long count(JsonParser parser, DeserializationContext context, Class<?> type, long limit)
            throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            long value = parser.getLongValue();
            if (value >= 0 && value <= limit) {
                return value;
            }
        }
        context.reportInputMismatch(type, "not a count");
        throw new IllegalStateException("reportInputMismatch always throws");
    }

    private static final class LongCount extends StdDeserializer<OptionalLong> {

        private static final long serialVersionUID = 1L;

        LongCount() {
            super(OptionalLong.class);
        }

        @Override
        public OptionalLong deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return OptionalLong.of(count(parser, context, OptionalLong.class, Limits.COUNT));
        }
    }

    private static final class IntCount extends StdDeserializer<OptionalInt> {

        private static final long serialVersionUID = 1L;

        IntCount() {
            super(OptionalInt.class);
        }

        @Override
        public OptionalInt deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return OptionalInt.of((int) count(parser, context, OptionalInt.class, Integer.MAX_VALUE));
        }
    }
}
