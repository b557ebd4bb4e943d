package vn.thanthien.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;
import vn.thanthien.core.json.DocumentJson;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.json.StrictJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/**
 * Lets a mapper of Jackson 3 read and write reports, plans and their parts through the reader and writer of the core.
 *
 * <p>What the core refuses in a document is refused here, whatever the features of the mapper: it is the core that reads,
 * from the tokens as they come. A refusal is an {@link UnreadableValueException}. Values are written in canonical form.
 *
 * <p>A part that stands alone, such as a list of claims, is held to its form; that an id is a figure's is known in a whole
 * document. Dates, decimals, symbols and choices that stand alone are bound by the mapper itself. What comes before the
 * tokens, such as comments in JSON, is the mapper's as well.
 *
 * <p>A mapper that looks for modules finds this one; to any other it is added. This class is stateless and thread-safe.
 */
public final class ThanThienModule extends JacksonModule {

    @Override
    public String getModuleName() {
        return "thanthien";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Readers());
        context.addSerializers(new Writers());
    }

    /** The value types are the interfaces of the core that name their builder. */
    private static boolean isValueType(Class<?> type) {
        return type.getName().startsWith("vn.thanthien.core.") && type.isAnnotationPresent(JsonDeserialize.class);
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return hasDeserializerFor(config, raw) ? new ValueReader(raw, reader(raw)) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == OfficialDocument.class || isValueType(type);
        }

        private static Function<byte[], ?> reader(Class<?> type) {
            if (type == Report.class) {
                return ReportJson::read;
            } else if (type == Plan.class) {
                return PlanJson::read;
            } else if (type == OfficialDocument.class) {
                return DocumentJson::read;
            }
            return new StrictJson<>(type)::read;
        }
    }

    private static final class Writers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return Stream.concat(Stream.of(raw), Stream.of(raw.getInterfaces()))
                    .filter(ThanThienModule::isValueType)
                    .findFirst()
                    .map(ValueWriter::of)
                    .orElse(null);
        }
    }
}
