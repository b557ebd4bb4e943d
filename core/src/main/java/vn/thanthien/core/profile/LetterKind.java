package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A kind of letter (loại thư) that the model sends.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLetterKind.class)
@JsonDeserialize(builder = LetterKind.Builder.class)
@JsonPropertyOrder({"code", "name", "figure"})
public sealed interface LetterKind permits ImmutableLetterKind {

    /** Returns the code. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the Vietnamese name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the id of the figure that counts such letters. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LetterKind}; a builder is not thread-safe. */
    final class Builder extends ImmutableLetterKind.Builder {
        Builder() {}
    }
}
