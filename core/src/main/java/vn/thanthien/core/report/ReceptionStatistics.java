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
 * What a report counts of citizen reception (tiếp công dân); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableReceptionStatistics.class)
@JsonDeserialize(builder = ReceptionStatistics.Builder.class)
@JsonPropertyOrder({
    "period",
    "heading",
    "visits",
    "regularVisits",
    "headVisits",
    "delegateVisits",
    "headDays",
    "largeGroups",
    "petitionsReceived",
    "persons",
    "cases",
    "adHocVisits",
    "largeGroupVisits"
})
public sealed interface ReceptionStatistics permits ImmutableReceptionStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of visits of citizens (tổng số lượt tiếp công dân), if stated. */
    @PositiveOrZero
    OptionalLong getVisits();

    /** Returns the number of visits at regular reception (lượt tiếp thường xuyên), if stated. */
    @PositiveOrZero
    OptionalLong getRegularVisits();

    /** Returns the number of visits received by the head (lượt tiếp của người đứng đầu), if stated. */
    @PositiveOrZero
    OptionalLong getHeadVisits();

    /** Returns the number of visits received by a delegate (lượt tiếp của người được ủy quyền), if stated. */
    @PositiveOrZero
    OptionalLong getDelegateVisits();

    /** Returns the number of days on which the head received citizens (số ngày tiếp công dân của người đứng đầu), if stated. */
    @PositiveOrZero
    OptionalLong getHeadDays();

    /** Returns the number of large groups (số đoàn đông người), if stated. */
    @PositiveOrZero
    OptionalLong getLargeGroups();

    /** Returns the number of petitions handed in at reception (đơn nhận tại nơi tiếp công dân), if stated. */
    @PositiveOrZero
    OptionalLong getPetitionsReceived();

    /** Returns the number of persons received (số người được tiếp), if stated. */
    @PositiveOrZero
    OptionalLong getPersons();

    /** Returns the number of cases received (số vụ việc được tiếp), if stated. */
    @PositiveOrZero
    OptionalLong getCases();

    /** Returns the number of visits received ad hoc (lượt tiếp đột xuất), if stated. */
    @PositiveOrZero
    OptionalLong getAdHocVisits();

    /** Returns the number of visits of large groups (lượt tiếp đoàn đông người), if stated. */
    @PositiveOrZero
    OptionalLong getLargeGroupVisits();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReceptionStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableReceptionStatistics.Builder {
        Builder() {}
    }
}
