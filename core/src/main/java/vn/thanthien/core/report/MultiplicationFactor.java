package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * One factor of a printed multiplication ("mỗi thôn 03 bảng": 3; "13 thôn": 13).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableMultiplicationFactor.class)
@JsonDeserialize(builder = MultiplicationFactor.Builder.class)
@JsonPropertyOrder({"wording", "figure", "count", "approximation"})
public sealed interface MultiplicationFactor permits ImmutableMultiplicationFactor {

    /** Returns the words of the report for what is counted ("bảng mỗi thôn", "thôn"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns the id of the figure that the factor is ("locality.villages"), if it is one. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /** Returns the number, if it is printed and can be read. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns how exactly the factor is told ("gần", "khoảng", "hơn"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MultiplicationFactor}; a builder is not thread-safe. */
    final class Builder extends ImmutableMultiplicationFactor.Builder {
        Builder() {}
    }
}
