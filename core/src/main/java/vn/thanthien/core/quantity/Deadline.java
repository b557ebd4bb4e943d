package vn.thanthien.core.quantity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A deadline (thời hạn) as printed.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDeadline.class)
@JsonDeserialize(builder = Deadline.Builder.class)
@JsonPropertyOrder({"kind", "start", "end", "printed"})
public sealed interface Deadline permits ImmutableDeadline {

    /** Returns how it is printed. */
    DeadlineKind getKind();

    /** Returns the beginning of a span. */
    Optional<PartialDate> getStart();

    /** Returns the day, month or end of the span. */
    Optional<PartialDate> getEnd();

    /** Returns the words, where they say more. */
    Optional<@Size(max = Limits.TEXT) String> getPrinted();

    /** Returns the last day on which the step may be done, if what is printed determines it. */
    default Optional<LocalDate> lastDay() {
        return getEnd().map(
                        end -> getKind() == DeadlineKind.BEFORE ? end.latest().minusDays(1) : end.latest());
    }

    /** Returns the first day on which the step may be done, if what is printed determines it. */
    default Optional<LocalDate> firstDay() {
        if (getStart().isPresent()) {
            return getStart().map(PartialDate::earliest);
        }
        return getKind() == DeadlineKind.BEFORE ? Optional.empty() : getEnd().map(PartialDate::earliest);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deadline}; a builder is not thread-safe. */
    final class Builder extends ImmutableDeadline.Builder {
        Builder() {}
    }
}
