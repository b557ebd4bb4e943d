package vn.thanthien.core.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.Deadline;

/**
 * A task of the plan (nhiệm vụ) with who does it, by when, and what comes of it.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePlanTask.class)
@JsonDeserialize(builder = PlanTask.Builder.class)
@JsonPropertyOrder({"text", "criterion", "owners", "coordinators", "product", "deadline"})
public sealed interface PlanTask permits ImmutablePlanTask {

    /** Returns what is to be done. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getText();

    /** Returns the code of the profile's criterion that it serves, if known. */
    Optional<@Size(max = Limits.TEXT) String> getCriterion();

    /** Returns who is responsible. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOwners();

    /** Returns who takes part. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getCoordinators();

    /** Returns the product, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getProduct();

    /** Returns by when, if stated. */
    Optional<@Valid Deadline> getDeadline();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanTask}; a builder is not thread-safe. */
    final class Builder extends ImmutablePlanTask.Builder {
        Builder() {}
    }
}
