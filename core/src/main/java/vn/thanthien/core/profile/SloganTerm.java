package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A set of slogans as the profile words it (bộ khẩu hiệu).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSloganTerm.class)
@JsonDeserialize(builder = SloganTerm.Builder.class)
@JsonPropertyOrder({"code", "name", "count", "items"})
public sealed interface SloganTerm permits ImmutableSloganTerm {

    /** Returns the code of the set ("KNOW"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getCode();

    /** Returns the name ("5 biết"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns how many items its name announces. */
    int getCount();

    /** Returns the items. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getItems();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SloganTerm}; a builder is not thread-safe. */
    final class Builder extends ImmutableSloganTerm.Builder {
        Builder() {}
    }
}
