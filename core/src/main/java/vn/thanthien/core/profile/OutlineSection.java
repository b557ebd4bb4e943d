package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A section of the canonical outline (mục trong đề cương).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableOutlineSection.class)
@JsonDeserialize(builder = OutlineSection.Builder.class)
@JsonPropertyOrder({"id", "parent", "heading", "necessity", "synonyms"})
public sealed interface OutlineSection permits ImmutableOutlineSection {

    /** Returns the id ("S3.1"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns the id of the section above. */
    Optional<@Size(max = Limits.TEXT) String> getParent();

    /** Returns the canonical heading without its number. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getHeading();

    /** Returns whether it must be there. */
    Necessity getNecessity();

    /** Returns headings that mean the same. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getSynonyms();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OutlineSection}; a builder is not thread-safe. */
    final class Builder extends ImmutableOutlineSection.Builder {
        Builder() {}
    }
}
