package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A rule that the profile re-levels or switches off, with the reason.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableRuleOverride.class)
@JsonDeserialize(builder = RuleOverride.Builder.class)
@JsonPropertyOrder({"rule", "severity", "reason", "until"})
public sealed interface RuleOverride permits ImmutableRuleOverride {

    /** Returns the id of the rule. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getRule();

    /** Returns the severity instead; absent if the rule is switched off. */
    Optional<Severity> getSeverity();

    /** Returns why. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getReason();

    /** Returns the last day on which the override holds; absent for good. */
    Optional<PartialDate> getUntil();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleOverride}; a builder is not thread-safe. */
    final class Builder extends ImmutableRuleOverride.Builder {
        Builder() {}
    }
}
