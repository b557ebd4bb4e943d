package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Comparator;

/**
 * A level that the province expects of a figure (ngưỡng).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableThreshold.class)
@JsonDeserialize(builder = Threshold.Builder.class)
@JsonPropertyOrder({"figure", "comparator", "value"})
public sealed interface Threshold permits ImmutableThreshold {

    /** Returns the id of the figure. */
    @FigureReference
    @NotBlank
    @Size(max = Limits.TEXT)
    String getFigure();

    /** Returns how the figure compares. */
    Comparator getComparator();

    /** Returns the level. */
    PrintedDecimal getValue();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Threshold}; a builder is not thread-safe. */
    final class Builder extends ImmutableThreshold.Builder {
        Builder() {}
    }
}
