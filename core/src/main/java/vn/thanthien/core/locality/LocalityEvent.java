package vn.thanthien.core.locality;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;

/**
 * An event in the unit's history that the report states (chia tách, đạt chuẩn nông thôn mới).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLocalityEvent.class)
@JsonDeserialize(builder = LocalityEvent.Builder.class)
@JsonPropertyOrder({"date", "event"})
public sealed interface LocalityEvent permits ImmutableLocalityEvent {

    /** Returns the date as far as it is printed. */
    PartialDate getDate();

    /** Returns what happened. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getEvent();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalityEvent}; a builder is not thread-safe. */
    final class Builder extends ImmutableLocalityEvent.Builder {
        Builder() {}
    }
}
