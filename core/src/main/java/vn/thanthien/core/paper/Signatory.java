package vn.thanthien.core.paper;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * One who signs a commitment (người ký cam kết).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSignatory.class)
@JsonDeserialize(builder = Signatory.Builder.class)
@JsonPropertyOrder({"name", "office"})
public sealed interface Signatory permits ImmutableSignatory {

    /** Returns the name. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getName();

    /** Returns the office or unit. */
    Optional<@Size(max = Limits.TEXT) String> getOffice();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Signatory}; a builder is not thread-safe. */
    final class Builder extends ImmutableSignatory.Builder {
        Builder() {}
    }
}
