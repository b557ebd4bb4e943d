package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A part of a printed breakdown, under the words of the report.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableBreakdownPart.class)
@JsonDeserialize(builder = BreakdownPart.Builder.class)
@JsonPropertyOrder({"label", "figure", "figures", "state", "count", "value", "approximation", "percent", "period"})
public sealed interface BreakdownPart permits ImmutableBreakdownPart {

    /** Returns the words of the report for the part. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** Returns the id of the figure that the part is, if it is one. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /**
     * Returns the ids of the figures for which this one number stands together ("kết hôn, khai sinh: 655"), if they are
     * several and the dictionary has no figure for them.
     */
    @FigureReference
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getFigures();

    /** Returns the state of the number; a value unless stated. */
    Optional<QuantityState> getState();

    /** Returns the number, if it is whole and can be read. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns the number as printed where it is no count ("1,85" tỷ đồng), in the unit of the breakdown. */
    Optional<PrintedDecimal> getValue();

    /** Returns how exactly the part is told ("gần", "khoảng", "hơn"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the share in percent, if printed. */
    Optional<PrintedDecimal> getPercent();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BreakdownPart}; a builder is not thread-safe. */
    final class Builder extends ImmutableBreakdownPart.Builder {
        Builder() {}
    }
}
