package vn.thanthien.core.locality;

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
 * A neighbouring unit (đơn vị giáp ranh), as named.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableNeighbour.class)
@JsonDeserialize(builder = Neighbour.Builder.class)
@JsonPropertyOrder({"direction", "name", "kind", "within"})
public sealed interface Neighbour permits ImmutableNeighbour {

    /** Returns the side on which it lies, if it is printed. */
    Optional<Direction> getDirection();

    /** Returns the name as printed, with its kind if that is printed ("xã Hoằng Xuyên"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the kind as printed, if any. */
    Optional<UnitKind> getKind();

    /** Returns the district or province named with it, if any. */
    Optional<@Size(max = Limits.TEXT) String> getWithin();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Neighbour}; a builder is not thread-safe. */
    final class Builder extends ImmutableNeighbour.Builder {
        Builder() {}
    }
}
