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
 * A figure that a profile declares beside the dictionary (chỉ số riêng của tỉnh).
 *
 * <p>Its id begins with "x." so that it never meets an id of the dictionary.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDeclaredFigure.class)
@JsonDeserialize(builder = DeclaredFigure.Builder.class)
@JsonPropertyOrder({"id", "label", "labelEnglish", "unit", "unitEnglish", "additive", "section"})
public sealed interface DeclaredFigure permits ImmutableDeclaredFigure {

    /** Returns the id, such as "x.smileDays". */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns the Vietnamese label. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** Returns the English label. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabelEnglish();

    /** Returns the unit in Vietnamese. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getUnit();

    /** Returns the unit in English. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getUnitEnglish();

    /** Returns whether the numbers of parts may be added. */
    boolean isAdditive();

    /** Returns the section of the report's outline in which the figure is told; the last one on results if none. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeclaredFigure}; a builder is not thread-safe. */
    final class Builder extends ImmutableDeclaredFigure.Builder {
        Builder() {}
    }
}
