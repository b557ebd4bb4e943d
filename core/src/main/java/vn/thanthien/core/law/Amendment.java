package vn.thanthien.core.law;

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
 * That an instrument was amended (sửa đổi, bổ sung) by another. It stays in force and is rightly cited; what it says may
 * have changed.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAmendment.class)
@JsonDeserialize(builder = Amendment.Builder.class)
@JsonPropertyOrder({"instrument", "since"})
public sealed interface Amendment permits ImmutableAmendment {

    /** Returns the id of the instrument that amends. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getInstrument();

    /** Returns the first day on which the amendment is in force, if known. */
    Optional<PartialDate> getSince();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Amendment}; a builder is not thread-safe. */
    final class Builder extends ImmutableAmendment.Builder {
        Builder() {}
    }
}
