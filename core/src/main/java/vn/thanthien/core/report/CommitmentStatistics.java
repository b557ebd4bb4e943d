package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * What a report counts of commitments (cam kết); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableCommitmentStatistics.class)
@JsonDeserialize(builder = CommitmentStatistics.Builder.class)
@JsonPropertyOrder({"period", "heading", "obliged", "signed", "violations"})
public sealed interface CommitmentStatistics permits ImmutableCommitmentStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of persons obliged to sign the commitment (số người thuộc diện ký cam kết), if stated. */
    @PositiveOrZero
    OptionalLong getObliged();

    /** Returns the number of persons who signed the commitment (số người đã ký cam kết), if stated. */
    @PositiveOrZero
    OptionalLong getSigned();

    /** Returns the number of violations of the commitment (số trường hợp vi phạm cam kết), if stated. */
    @PositiveOrZero
    OptionalLong getViolations();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitmentStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableCommitmentStatistics.Builder {
        Builder() {}
    }
}
