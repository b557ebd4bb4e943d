package vn.thanthien.core.report;

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
 * A set of slogans at one occurrence (khẩu hiệu "5 biết", "3 không", "4 thể hiện"), in the report's words.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSloganSet.class)
@JsonDeserialize(builder = SloganSet.Builder.class)
@JsonPropertyOrder({"name", "term", "items", "section", "heading"})
public sealed interface SloganSet permits ImmutableSloganSet {

    /** Returns the name as printed ("5 biết"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the code of the profile's set that is meant, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getTerm();

    /** Returns the items as printed; empty if the report does not spell them out. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getItems();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SloganSet}; a builder is not thread-safe. */
    final class Builder extends ImmutableSloganSet.Builder {
        Builder() {}
    }
}
