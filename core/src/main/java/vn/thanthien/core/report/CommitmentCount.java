package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * How many signed the commitment to one set of slogans (ký cam kết theo bộ khẩu hiệu).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableCommitmentCount.class)
@JsonDeserialize(builder = CommitmentCount.Builder.class)
@JsonPropertyOrder({"sloganSet", "term", "obliged", "signed", "village", "predecessor", "period", "section", "heading"})
public sealed interface CommitmentCount permits ImmutableCommitmentCount {

    /** Returns the name of the set as printed. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getSloganSet();

    /** Returns the code of the profile's set, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getTerm();

    /** Returns how many are obliged, if stated. */
    @PositiveOrZero
    OptionalLong getObliged();

    /** Returns how many signed, if stated. */
    @PositiveOrZero
    OptionalLong getSigned();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the period of these numbers, if it is another than that of the numbers for all sets; unstated if empty. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitmentCount}; a builder is not thread-safe. */
    final class Builder extends ImmutableCommitmentCount.Builder {
        Builder() {}
    }
}
