package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.TimeUnit;

/**
 * A duration that the report claims ("sau gần 01 năm hoạt động").
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDurationClaim.class)
@JsonDeserialize(builder = DurationClaim.Builder.class)
@JsonPropertyOrder({"printed", "count", "unit", "approximation", "since", "start", "section", "heading"})
public sealed interface DurationClaim permits ImmutableDurationClaim {

    /** Returns the words of the report. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getPrinted();

    /** Returns the number. */
    @PositiveOrZero
    OptionalInt getCount();

    /** Returns the unit of the number. */
    Optional<TimeUnit> getUnit();

    /** Returns how exactly it is claimed; exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns from when, if the words say so. */
    Optional<ModelMilestone> getSince();

    /** Returns the date from which it is counted, if printed. */
    Optional<PartialDate> getStart();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DurationClaim}; a builder is not thread-safe. */
    final class Builder extends ImmutableDurationClaim.Builder {
        Builder() {}
    }
}
