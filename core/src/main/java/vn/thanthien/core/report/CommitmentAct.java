package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * The signing of commitments (ký cam kết) as an act.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableCommitmentAct.class)
@JsonDeserialize(builder = CommitmentAct.Builder.class)
@JsonPropertyOrder({"date", "wording", "section", "heading"})
public sealed interface CommitmentAct permits ImmutableCommitmentAct {

    /** Returns the date, if stated. */
    Optional<PartialDate> getDate();

    /** Returns the words of the report. */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitmentAct}; a builder is not thread-safe. */
    final class Builder extends ImmutableCommitmentAct.Builder {
        Builder() {}
    }
}
