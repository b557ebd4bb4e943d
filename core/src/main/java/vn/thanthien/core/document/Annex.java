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
 * An annex of a document (phụ lục).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAnnex.class)
@JsonDeserialize(builder = Annex.Builder.class)
@JsonPropertyOrder({"label", "title", "paragraphs"})
public sealed interface Annex permits ImmutableAnnex {

    /** Returns the label ("Phụ lục I"), as printed, if any. */
    Optional<@Size(max = Limits.TEXT) String> getLabel();

    /** Returns the title, as printed, if any. */
    Optional<@Size(max = Limits.TEXT) String> getTitle();

    /** Returns the paragraphs in order; empty if the annex consists of tables that stand as data. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getParagraphs();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Annex}; a builder is not thread-safe. */
    final class Builder extends ImmutableAnnex.Builder {
        Builder() {}
    }
}
