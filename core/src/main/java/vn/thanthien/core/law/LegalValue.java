package vn.thanthien.core.law;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;

/**
 * What the law says of a parameter for a time: a number, a name, or that it is not known.
 *
 * <p>A value without number and text says that the law of that time is not known here, because it changed and the new
 * text was not checked. A value that was not checked is kept for whoever will check it; {@link #isKnown()} is false.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLegalValue.class)
@JsonDeserialize(builder = LegalValue.Builder.class)
@JsonPropertyOrder({
    "since",
    "until",
    "number",
    "text",
    "wordings",
    "instrument",
    "provision",
    "provisionEnglish",
    "checked"
})
public sealed interface LegalValue permits ImmutableLegalValue {

    /** Returns the first day; absent if it held as long as reports go back. */
    Optional<PartialDate> getSince();

    /** Returns the last day; absent while it holds. */
    Optional<PartialDate> getUntil();

    /** Returns the number, in the unit of the parameter. */
    @PositiveOrZero
    OptionalLong getNumber();

    /** Returns the text, for a name. */
    Optional<@Size(max = Limits.TEXT) String> getText();

    /** Returns other wordings of the same name ("Bộ phận TN&amp;TKQ"). */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getWordings();

    /** Returns the id of the instrument on which it rests, or that changed it. */
    Optional<@Size(max = Limits.TEXT) String> getInstrument();

    /** Returns the provision in Vietnamese, if one is cited. */
    Optional<@Size(max = Limits.TEXT) String> getProvision();

    /** Returns the provision in English, if one is cited. */
    Optional<@Size(max = Limits.TEXT) String> getProvisionEnglish();

    /** Returns whether the value was checked against a published text. */
    boolean isChecked();

    /** Returns whether there is a value, and one that was checked; no rule judges by another. */
    @JsonIgnore
    default boolean isKnown() {
        return isChecked() && (getNumber().isPresent() || getText().isPresent());
    }

    /** Returns whether it holds on a day of the span. */
    default boolean overlaps(DateSpan span) {
        LocalDate first = getSince().map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = getUntil().map(PartialDate::latest).orElse(LocalDate.MAX);
        return !span.to().isBefore(first) && !span.from().isAfter(last);
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalValue}; a builder is not thread-safe. */
    final class Builder extends ImmutableLegalValue.Builder {
        Builder() {}
    }
}
