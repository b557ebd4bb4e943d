package vn.thanthien.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/** Reads numbers, choices and lists as they are meant: within their limits, and nothing that only looks like one. */
final class LimitModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    LimitModule() {
        super("thanthien-limits");
        addDeserializer(OptionalLong.class, new LongCount());
        addDeserializer(OptionalInt.class, new IntCount());
        addDeserializer(Integer.class, new Int(Integer.class));
        addDeserializer(int.class, new Int(int.class));
        addDeserializer(PrintedDecimal.class, new Parsed<>(PrintedDecimal.class, PrintedDecimal::parse));
        addDeserializer(PartialDate.class, new Parsed<>(PartialDate.class, PartialDate::parse));
        addDeserializer(DocumentSymbol.class, new Parsed<>(DocumentSymbol.class, DocumentSymbol::parse));
        setDeserializerModifier(new Exactly());
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
            return OptionalInt.of((int) count(parser, context, OptionalInt.class, Limits.NUMBER));
        }
    }

    private static final class Int extends StdDeserializer<Integer> {

        private static final long serialVersionUID = 1L;

        Int(Class<Integer> type) {
            super(type);
        }

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return (int) count(parser, context, handledType(), Limits.NUMBER);
        }
    }

    /** What is written as a text and nothing else: a number would have lost its printed digits already. */
    private static final class Parsed<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Parsed(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(handledType(), "not a text");
            }
            try {
                return parser.apply(json.getText());
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(handledType(), "not of this form");
            }
        }
    }

    private static final class Exactly extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new LimitedList(deserializer);
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            return new Choice(type.getRawClass());
        }
    }

    /** Jackson's own takes blanks around a name. */
    private static final class Choice extends StdDeserializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> constants = new HashMap<>();

        Choice(Class<?> type) {
            super(type);
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object constant = parser.currentToken() == JsonToken.VALUE_STRING ? constants.get(parser.getText()) : null;
            return constant != null ? constant : context.reportInputMismatch(handledType(), "not a choice");
        }
    }

    /** Counts after reading: what the input can hold at all is limited by its bytes. */
    private static final class LimitedList extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        LimitedList(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new LimitedList(delegate);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object value = super.deserialize(parser, context);
            if (value instanceof Collection<?> list && list.size() > Limits.LIST) {
                context.reportInputMismatch(handledType(), "too long a list");
            }
            return value;
        }
    }
}
