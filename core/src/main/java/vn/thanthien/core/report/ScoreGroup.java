package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * A group of criteria of a self-assessment (nhóm tiêu chí).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableScoreGroup.class)
@JsonDeserialize(builder = ScoreGroup.Builder.class)
@JsonPropertyOrder({"code", "name", "maximum", "score", "criteria", "evidence"})
public sealed interface ScoreGroup permits ImmutableScoreGroup {

    /** Returns the code of the profile's group, if known. */
    Optional<@Size(max = Limits.TEXT) String> getCode();

    /** Returns the group as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the most that can be scored, as printed. */
    Optional<PrintedDecimal> getMaximum();

    /** Returns the score, as printed. */
    Optional<PrintedDecimal> getScore();

    /** Returns the criteria, in the printed order. */
    @Size(max = Limits.LIST)
    List<@Valid ScoreCriterion> getCriteria();

    /** Returns the evidence named for the group. */
    @Size(max = Limits.LIST)
    List<@Valid Evidence> getEvidence();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreGroup}; a builder is not thread-safe. */
    final class Builder extends ImmutableScoreGroup.Builder {
        Builder() {}
    }
}
