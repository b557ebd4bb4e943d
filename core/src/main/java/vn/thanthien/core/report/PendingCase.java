package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * A case still open, with the reason (vụ việc còn tồn).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePendingCase.class)
@JsonDeserialize(builder = PendingCase.Builder.class)
@JsonPropertyOrder({"subject", "nature", "received", "accepted", "reason", "due", "section", "heading"})
public sealed interface PendingCase permits ImmutablePendingCase {

    /** Returns what it is about. */
    @Personal
    @NotBlank
    @Size(max = Limits.TEXT)
    String getSubject();

    /** Returns what it is (loại đơn), if stated. */
    Optional<PetitionNature> getNature();

    /** Returns when it was received (ngày tiếp nhận), as far as it is printed. */
    Optional<PartialDate> getReceived();

    /** Returns when it was accepted (ngày thụ lý), as far as it is printed. */
    Optional<PartialDate> getAccepted();

    /** Returns why it is open, if stated. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getReason();

    /** Returns when it is due, if stated. */
    Optional<PartialDate> getDue();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PendingCase}; a builder is not thread-safe. */
    final class Builder extends ImmutablePendingCase.Builder {
        Builder() {}
    }
}
