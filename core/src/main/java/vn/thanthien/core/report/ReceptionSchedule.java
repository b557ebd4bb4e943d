package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;

/**
 * A stated schedule of reception (lịch tiếp công dân): posts, count, unit, rhythm.
 *
 * <p>One schedule may be stated for several posts together ("Chủ tịch, Phó chủ tịch 4 lần/tháng"); it is then one value for
 * all of them and booked to none.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableReceptionSchedule.class)
@JsonDeserialize(builder = ReceptionSchedule.Builder.class)
@JsonPropertyOrder({
    "posts",
    "bound",
    "count",
    "upperCount",
    "unit",
    "every",
    "per",
    "fixedDays",
    "period",
    "predecessor",
    "section",
    "heading"
})
public sealed interface ReceptionSchedule permits ImmutableReceptionSchedule {

    /** Returns the posts for which it is stated together; empty if none is named. */
    @Size(max = Limits.LIST)
    List<ReceptionPost> getPosts();

    /** Returns whether it is the least or the most ("ít nhất 02 ngày/tháng"); just so often unless stated. */
    Optional<FrequencyBound> getBound();

    /** Returns how many, if stated; without it, once on each of the fixed days, or once ("hằng tuần"). */
    @PositiveOrZero
    OptionalInt getCount();

    /** Returns the upper end, where a range is stated ("1–2 lần/tuần"); {@link #getCount()} is the lower. */
    @PositiveOrZero
    OptionalInt getUpperCount();

    /** Returns whether days or times are counted, if stated. */
    Optional<ScheduleUnit> getUnit();

    /**
     * Returns of how many such spans it is, if of several: 2 with {@link TimeUnit#WEEK} for "2 tuần/lần"; of one unless
     * stated.
     */
    @Positive
    OptionalInt getEvery();

    /** Returns the span to which the count refers, if stated. */
    Optional<TimeUnit> getPer();

    /** Returns the fixed days as printed ("thứ Năm hằng tuần"). */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getFixedDays();

    /** Returns the period for which it is stated ("từ 01/7/2025"), if any; a report may tell of the schedules of two. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReceptionSchedule}; a builder is not thread-safe. */
    final class Builder extends ImmutableReceptionSchedule.Builder {
        Builder() {}
    }
}
