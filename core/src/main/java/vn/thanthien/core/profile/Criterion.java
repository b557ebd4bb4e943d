package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A criterion of the model (tiêu chí).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableCriterion.class)
@JsonDeserialize(builder = Criterion.Builder.class)
@JsonPropertyOrder({"code", "name", "section"})
public sealed interface Criterion permits ImmutableCriterion {

    /** Returns the code. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the Vietnamese name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the outline section that reports on it. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Criterion}; a builder is not thread-safe. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
