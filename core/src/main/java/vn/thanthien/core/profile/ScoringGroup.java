package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * A group of criteria with points (nhóm tiêu chí).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableScoringGroup.class)
@JsonDeserialize(builder = ScoringGroup.Builder.class)
@JsonPropertyOrder({"code", "name", "maximum", "criteria", "evidence"})
public sealed interface ScoringGroup permits ImmutableScoringGroup {

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

    /** Returns the criteria, if the profile divides the group. */
    @Size(max = Limits.LIST)
    List<@Valid ScoringCriterion> getCriteria();

    /** Returns the evidence that the group asks for. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getEvidence();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoringGroup}; a builder is not thread-safe. */
    final class Builder extends ImmutableScoringGroup.Builder {
        Builder() {}
    }
}
