package vn.thanthien.core.locality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * A distance to another place that the report states.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLocalityDistance.class)
@JsonDeserialize(builder = LocalityDistance.Builder.class)
@JsonPropertyOrder({"to", "kilometres"})
public sealed interface LocalityDistance permits ImmutableLocalityDistance {

    /** Returns the other place as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getTo();

    /** Returns the distance in kilometres, as printed; absent if none is printed or it cannot be read. */
    Optional<PrintedDecimal> getKilometres();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalityDistance}; a builder is not thread-safe. */
    final class Builder extends ImmutableLocalityDistance.Builder {
        Builder() {}
    }
}
