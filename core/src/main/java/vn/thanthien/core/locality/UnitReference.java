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
import vn.thanthien.core.quantity.PartialDate;

/**
 * A unit as it was at another time (đơn vị trước khi sắp xếp), for predecessors and successors.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableUnitReference.class)
@JsonDeserialize(builder = UnitReference.Builder.class)
@JsonPropertyOrder({"kind", "name", "within", "code", "until"})
public sealed interface UnitReference permits ImmutableUnitReference {

    /** Returns the kind that it had. */
    Optional<UnitKind> getKind();

    /** Returns its name. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getName();

    /** Returns the district or province that it belonged to. */
    Optional<@Size(max = Limits.TEXT) String> getWithin();

    /** Returns its code. */
    Optional<@Size(max = Limits.TEXT) String> getCode();

    /** Returns the last day on which it existed. */
    Optional<PartialDate> getUntil();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitReference}; a builder is not thread-safe. */
    final class Builder extends ImmutableUnitReference.Builder {
        Builder() {}
    }
}
