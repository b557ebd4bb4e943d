package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * One level of the answers (mức độ hài lòng), or several told in one number, in the report's words.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSurveyLevel.class)
@JsonDeserialize(builder = SurveyLevel.Builder.class)
@JsonPropertyOrder({"printed", "term", "terms", "count", "percent"})
public sealed interface SurveyLevel permits ImmutableSurveyLevel {

    /** Returns the level as printed ("rất hài lòng", "hài lòng trở lên"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getPrinted();

    /** Returns the code of the profile's level that is meant, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getTerm();

    /**
     * Returns the codes of the profile's levels for which this one number stands together ("rất hài lòng và hài lòng: 168"), if
     * they are several.
     */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getTerms();

    /** Returns the number of answers, if stated. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns the share in percent as printed, if stated. */
    Optional<PrintedDecimal> getPercent();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyLevel}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurveyLevel.Builder {
        Builder() {}
    }
}
