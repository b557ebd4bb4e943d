package vn.thanthien.core.finding;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * One finding that a reviewer knows and accepts (phát hiện được chấp nhận), by its fingerprint.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAcceptance.class)
@JsonDeserialize(builder = Acceptance.Builder.class)
@JsonPropertyOrder({"fingerprint", "rule", "severity", "place", "message", "reason", "by", "until"})
public sealed interface Acceptance permits ImmutableAcceptance {

    /** Returns the fingerprint of the finding, see {@link Finding#fingerprint()}. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getFingerprint();

    /** Returns the id of the rule, for readers; only the fingerprint decides. */
    Optional<@Size(max = Limits.TEXT) String> getRule();

    /** Returns how grave the finding was, for readers. */
    Optional<Severity> getSeverity();

    /** Returns where the finding stood, for readers. */
    Optional<@Size(max = Limits.TEXT) String> getPlace();

    /** Returns what the finding said, for readers. */
    Optional<@Size(max = Limits.TEXT) String> getMessage();

    /** Returns why it is accepted. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getReason();

    /** Returns who accepts it. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getBy();

    /** Returns the last day on which it is accepted; absent for good. */
    Optional<PartialDate> getUntil();

    /** Returns whether it no longer holds on a day. */
    default boolean isOverOn(LocalDate day) {
        return getUntil().filter(end -> end.latest().isBefore(day)).isPresent();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Acceptance}; a builder is not thread-safe. */
    final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
