package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A fraction printed beside a rate ("4/5 đơn").
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePrintedFraction.class)
@JsonDeserialize(builder = PrintedFraction.Builder.class)
@JsonPropertyOrder({"numerator", "denominator"})
public sealed interface PrintedFraction permits ImmutablePrintedFraction {

    /** Returns the upper number, if it can be read. */
    @PositiveOrZero
    OptionalLong getNumerator();

    /** Returns the lower number, if it can be read. */
    @PositiveOrZero
    OptionalLong getDenominator();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedFraction}; a builder is not thread-safe. */
    final class Builder extends ImmutablePrintedFraction.Builder {
        Builder() {}
    }
}
