package vn.thanthien.core.paper;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.document.SteeringMember;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * What a member of the steering body has to do (phân công nhiệm vụ thành viên).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDuty.class)
@JsonDeserialize(builder = Duty.Builder.class)
@JsonPropertyOrder({"member", "tasks"})
public sealed interface Duty permits ImmutableDuty {

    /** Returns the member. */
    SteeringMember getMember();

    /** Returns the tasks, in order. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getTasks();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}; a builder is not thread-safe. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
