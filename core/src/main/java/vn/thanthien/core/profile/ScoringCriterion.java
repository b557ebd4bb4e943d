package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * A criterion with points (tiêu chí chấm điểm).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableScoringCriterion.class)
@JsonDeserialize(builder = ScoringCriterion.Builder.class)
@JsonPropertyOrder({"code", "name", "maximum"})
public sealed interface ScoringCriterion permits ImmutableScoringCriterion {

    /** Returns the code. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the Vietnamese name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the most that can be scored. */
    PrintedDecimal getMaximum();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringCriterion}; a builder is not thread-safe. */
    final class Builder extends ImmutableScoringCriterion.Builder {
        Builder() {}
    }
}
