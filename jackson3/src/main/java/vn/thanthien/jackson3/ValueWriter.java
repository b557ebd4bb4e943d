package vn.thanthien.jackson3;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.thanthien.core.json.StrictJson;

/** Writes a value as the core does: the same bytes where JSON is written, the same tokens into trees and buffers. */
final class ValueWriter<T> extends StdSerializer<T> {

    private static final JsonFactory TOKENS = new JsonFactory();

    private final StrictJson<T> json;

    private ValueWriter(Class<T> type) {
        super(type);
        this.json = new StrictJson<>(type);
    }

    static <T> ValueWriter<T> of(Class<T> type) {
        return new ValueWriter<>(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        byte[] canonical = json.writeCompact(value);
        if (generator instanceof JsonGeneratorBase) {
            generator.writeRawValue(new String(canonical, StandardCharsets.UTF_8));
        } else {
            try (JsonParser parser = TOKENS.createParser(ObjectReadContext.empty(), canonical)) {
                parser.nextToken();
                generator.copyCurrentStructure(parser);
            }
        }
    }
}
