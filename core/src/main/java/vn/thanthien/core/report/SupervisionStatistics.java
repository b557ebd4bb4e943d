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
 * What a report counts of inspection and supervision (kiểm tra, giám sát); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSupervisionStatistics.class)
@JsonDeserialize(builder = SupervisionStatistics.Builder.class)
@JsonPropertyOrder({"period", "heading", "inspections", "reviews"})
public sealed interface SupervisionStatistics permits ImmutableSupervisionStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of inspections of the model (số cuộc kiểm tra, giám sát việc thực hiện mô hình), if stated. */
    @PositiveOrZero
    OptionalLong getInspections();

    /** Returns the number of reviews held (số lần sơ kết, rút kinh nghiệm), if stated. */
    @PositiveOrZero
    OptionalLong getReviews();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupervisionStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableSupervisionStatistics.Builder {
        Builder() {}
    }
}
