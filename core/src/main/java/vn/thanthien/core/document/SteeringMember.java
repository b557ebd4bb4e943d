package vn.thanthien.core.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A member of the steering body (thành viên).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSteeringMember.class)
@JsonDeserialize(builder = SteeringMember.Builder.class)
@JsonPropertyOrder({"name", "office", "role"})
public sealed interface SteeringMember permits ImmutableSteeringMember {

    /** Returns the name, if stated. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getName();

    /** Returns the office outside the body, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getOffice();

    /** Returns the role in the body ("Trưởng ban"), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getRole();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SteeringMember}; a builder is not thread-safe. */
    final class Builder extends ImmutableSteeringMember.Builder {
        Builder() {}
    }
}
