package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A level of the survey scale (mức độ hài lòng).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSurveyTerm.class)
@JsonDeserialize(builder = SurveyTerm.Builder.class)
@JsonPropertyOrder({"code", "label", "satisfied"})
public sealed interface SurveyTerm permits ImmutableSurveyTerm {

    /** Returns the code of the level. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the Vietnamese label. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** Returns whether the level counts as satisfied. */
    boolean isSatisfied();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyTerm}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurveyTerm.Builder {
        Builder() {}
    }
}
