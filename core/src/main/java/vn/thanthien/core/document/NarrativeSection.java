package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A section of running text (mục), under the heading that is printed.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableNarrativeSection.class)
@JsonDeserialize(builder = NarrativeSection.Builder.class)
@JsonPropertyOrder({"section", "heading", "paragraphs"})
public sealed interface NarrativeSection permits ImmutableNarrativeSection {

    /** Returns the canonical section that it answers (outline id such as "S4.2"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading as printed, which may differ from the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns the paragraphs in order. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getParagraphs();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NarrativeSection}; a builder is not thread-safe. */
    final class Builder extends ImmutableNarrativeSection.Builder {
        Builder() {}
    }
}
