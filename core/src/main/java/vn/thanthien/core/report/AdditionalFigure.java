package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * The number of a figure that the profile declares beside the dictionary.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAdditionalFigure.class)
@JsonDeserialize(builder = AdditionalFigure.Builder.class)
@JsonPropertyOrder({"figure", "state", "value", "period", "section", "heading"})
public sealed interface AdditionalFigure permits ImmutableAdditionalFigure {

    /** Returns the id of the figure, as the profile declares it. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getFigure();

    /** Returns the state of the number; a value unless stated. */
    Optional<QuantityState> getState();

    /** Returns the number as printed. */
    Optional<PrintedDecimal> getValue();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AdditionalFigure}; a builder is not thread-safe. */
    final class Builder extends ImmutableAdditionalFigure.Builder {
        Builder() {}
    }
}
