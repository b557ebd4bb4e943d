package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.DeadlineKind;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A target (chỉ tiêu) as printed.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableTarget.class)
@JsonDeserialize(builder = Target.Builder.class)
@JsonPropertyOrder({
    "wording",
    "figure",
    "comparator",
    "value",
    "upperValue",
    "base",
    "baseFigure",
    "deadline",
    "deadlineKind",
    "deadlineStart",
    "deadlinePrinted",
    "achieved",
    "met",
    "period",
    "field",
    "village",
    "section",
    "heading"
})
public sealed interface Target permits ImmutableTarget {

    /** Returns the target in the words of the document. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getWording();

    /** Returns the id of the figure that it is about, if it is one of the dictionary. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /** Returns how the value compares; absent if the words do not say. */
    Optional<Comparator> getComparator();

    /** Returns the value, if stated. */
    Optional<PrintedDecimal> getValue();

    /** Returns the upper end, where the target is a range ("từ 90% đến 95%"); {@link #getValue()} is the lower. */
    Optional<PrintedDecimal> getUpperValue();

    /** Returns the words of the report for what the value is taken of ("hồ sơ đủ điều kiện"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getBase();

    /** Returns the id of the figure that these words mean, if it is one of the dictionary. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getBaseFigure();

    /** Returns by when, if stated. */
    Optional<PartialDate> getDeadline();

    /** Returns how the deadline is printed ("trước ngày", "hằng năm"), where that is more than a day, month or year by which. */
    Optional<DeadlineKind> getDeadlineKind();

    /** Returns the beginning, where the deadline is a span ("từ tháng 3 đến tháng 6"); {@link #getDeadline()} is its end. */
    Optional<PartialDate> getDeadlineStart();

    /** Returns the words of the deadline, where they say more ("hằng năm"). */
    Optional<@Size(max = Limits.TEXT) String> getDeadlinePrinted();

    /** Returns all that is printed of the deadline, if anything is. */
    default Optional<Deadline> wholeDeadline() {
        if (getDeadline().isEmpty()
                && getDeadlineStart().isEmpty()
                && getDeadlineKind().isEmpty()
                && getDeadlinePrinted().isEmpty()) {
            return Optional.empty();
        }
        boolean day = getDeadline().filter(PartialDate::isComplete).isPresent();
        return Optional.of(Deadline.builder()
                .kind(getDeadlineKind().orElse(day ? DeadlineKind.ON : DeadlineKind.IN))
                .start(getDeadlineStart())
                .end(getDeadline())
                .printed(getDeadlinePrinted())
                .build());
    }

    /** Returns the value reached, where the report states it beside the target. */
    Optional<PrintedDecimal> getAchieved();

    /** Returns whether the report says that the target is met, if it says so. */
    Optional<Boolean> getMet();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the procedure field to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getField();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}; a builder is not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
