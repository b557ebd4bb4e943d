package vn.thanthien.core.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What a province sets where the law sets a least or a most, or says how it is called there (tham số của tỉnh).
 *
 * <p>It takes the place of the law's value for its time. It may be stricter than checked law, never laxer.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableProfileParameter.class)
@JsonDeserialize(builder = ProfileParameter.Builder.class)
@JsonPropertyOrder({"id", "number", "text", "since", "until", "basis"})
public sealed interface ProfileParameter permits ImmutableProfileParameter {

    /** Returns the id of the parameter in the law table, such as {@code dialogue.people}. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns the number, in the unit of the parameter. */
    @PositiveOrZero
    OptionalLong getNumber();

    /** Returns the name, where the parameter is one. */
    Optional<@Size(max = Limits.TEXT) String> getText();

    /** Returns the first day on which it holds; absent if it holds as long as the profile. */
    Optional<PartialDate> getSince();

    /** Returns the last day on which it holds; absent if it holds as long as the profile. */
    Optional<PartialDate> getUntil();

    /** Returns the document of the province that sets it, as people cite it. */
    Optional<@Size(max = Limits.TEXT) String> getBasis();

    /** Returns the time in which it holds. */
    default DateSpan time() {
        return new DateSpan(
                getSince().map(PartialDate::earliest).orElse(LocalDate.MIN),
                getUntil().map(PartialDate::latest).orElse(LocalDate.MAX));
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProfileParameter}; a builder is not thread-safe. */
    final class Builder extends ImmutableProfileParameter.Builder {
        Builder() {}
    }
}
