package vn.thanthien.core.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * What one organ does under the plan (phân công thực hiện).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAssignment.class)
@JsonDeserialize(builder = Assignment.Builder.class)
@JsonPropertyOrder({"organ", "tasks"})
public sealed interface Assignment permits ImmutableAssignment {

    /** Returns the organ. */
    Organ getOrgan();

    /** Returns its tasks, in order. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getTasks();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Assignment}; a builder is not thread-safe. */
    final class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
