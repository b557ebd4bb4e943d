package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;

/**
 * A frequency that the report states (tần suất), such as "hằng tuần", "02 lần/tháng".
 *
 * <p>It is a value of its own; rules compare it with the counts over the period.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableFrequencyClaim.class)
@JsonDeserialize(builder = FrequencyClaim.Builder.class)
@JsonPropertyOrder({
    "activity",
    "figure",
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
public sealed interface FrequencyClaim permits ImmutableFrequencyClaim {

    /** Returns what is done so often, in the words of the report. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getActivity();

    /** Returns the id of the figure that counts it, if one does. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /** Returns the posts for which it is stated; empty if none is named. */
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

    /** Returns the fixed days as printed. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getFixedDays();

    /** Returns the period printed with it, if any. */
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

    /** Builds a {@link FrequencyClaim}; a builder is not thread-safe. */
    final class Builder extends ImmutableFrequencyClaim.Builder {
        Builder() {}
    }
}
