package vn.thanthien.core.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.DateSpan;

/**
 * A number or a name that the law sets and changes in time (tham số theo luật): days of reception, terms, names.
 *
 * <p>Its values follow one another without gap or overlap, from the oldest to the one in force. A parameter without
 * values is one on which the law is silent and a province may speak.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLegalParameter.class)
@JsonDeserialize(builder = LegalParameter.Builder.class)
@JsonPropertyOrder({"id", "label", "labelEnglish", "unit", "sense", "values"})
public sealed interface LegalParameter permits ImmutableLegalParameter {

    /** Returns the id, such as {@code reception.chair}; rules and profiles name it. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getId();

    /** Returns what it is in Vietnamese. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabel();

    /** Returns what it is in English. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getLabelEnglish();

    /** Returns what its number counts. */
    ParameterUnit getUnit();

    /** Returns what it leaves to a province. */
    ParameterSense getSense();

    /** Returns the values, from the oldest to the one in force. */
    @Size(max = Limits.LIST)
    List<@Valid LegalValue> getValues();

    /** Returns what it is, in both languages. */
    default Bilingual label() {
        return new Bilingual(getLabel(), getLabelEnglish());
    }

    /** Returns the value of a day; empty before the first, and for a parameter without values. */
    default Optional<LegalValue> on(LocalDate day) {
        return during(new DateSpan(day, day)).stream().findFirst();
    }

    /** Returns every value that holds on some day of the span, in order of time. */
    default List<LegalValue> during(DateSpan span) {
        return getValues().stream().filter(value -> value.overlaps(span)).toList();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalParameter}; a builder is not thread-safe. */
    final class Builder extends ImmutableLegalParameter.Builder {
        Builder() {}
    }
}
