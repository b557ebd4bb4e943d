package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A further basis of a number of forms: the "năm" of "50 phiếu/thôn/năm".
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSizeFactor.class)
@JsonDeserialize(builder = SizeFactor.Builder.class)
@JsonPropertyOrder({"basis", "units"})
public sealed interface SizeFactor permits ImmutableSizeFactor {

    /** Returns for what the number stands, too. */
    SizeBasis getBasis();

    /** Returns the number of villages, fields or years, if stated with it. */
    @PositiveOrZero
    OptionalLong getUnits();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SizeFactor}; a builder is not thread-safe. */
    final class Builder extends ImmutableSizeFactor.Builder {
        Builder() {}
    }
}
