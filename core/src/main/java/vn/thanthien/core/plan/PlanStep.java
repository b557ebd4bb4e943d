package vn.thanthien.core.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.Deadline;

/**
 * A step of the plan (bước thực hiện).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePlanStep.class)
@JsonDeserialize(builder = PlanStep.Builder.class)
@JsonPropertyOrder({"number", "text", "kind", "deadline", "owners", "coordinators", "product"})
public sealed interface PlanStep permits ImmutablePlanStep {

    /** Returns the printed number of the step. */
    @PositiveOrZero
    OptionalInt getNumber();

    /** Returns what is to be done. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getText();

    /** Returns what the step does for the model, if known. */
    Optional<StepKind> getKind();

    /** Returns by when, if stated. */
    Optional<@Valid Deadline> getDeadline();

    /** Returns who is responsible, if stated. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOwners();

    /** Returns who takes part, if stated. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getCoordinators();

    /** Returns the product, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getProduct();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanStep}; a builder is not thread-safe. */
    final class Builder extends ImmutablePlanStep.Builder {
        Builder() {}
    }
}
