package vn.thanthien.core.locality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A register of the units of the commune level with the time of each (danh mục đơn vị hành chính cấp xã), of a province for
 * instance.
 *
 * <p>No register is shipped: a province has its own, and a rule that needs one is not applicable without it.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableUnitRegister.class)
@JsonDeserialize(builder = UnitRegister.Builder.class)
@JsonPropertyOrder({"schema", "source", "units"})
public sealed interface UnitRegister permits ImmutableUnitRegister {

    /** The format of a register that this version reads. */
    String SCHEMA = "thanthien-units-1";

    /** Returns the format that the JSON follows. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns from what it was made, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getSource();

    /** Returns the rows. */
    @Size(max = Limits.LIST)
    List<@Valid RegisteredUnit> getUnits();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitRegister}; a builder is not thread-safe. */
    final class Builder extends ImmutableUnitRegister.Builder {
        Builder() {}
    }
}
