package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
@JsonPropertyOrder({"printed", "term", "terms", "count", "percent", "comparator", "upperPercent", "approximation"})
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

    /** Returns how the share bounds what is meant ("trên 95%", "từ 95% đến 98%"); absent where the share itself is told. */
    Optional<Comparator> getComparator();

    /** Returns the upper end, where a range is told ("từ 95% đến 98%"); {@link #getPercent()} is the lower. */
    Optional<PrintedDecimal> getUpperPercent();

    /** Returns how exactly number and share are told ("gần", "khoảng", "hơn"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the number of answers, if it is stated and told exactly. */
    default OptionalLong exactCount() {
        return isRough() ? OptionalLong.empty() : getCount();
    }

    /** Returns the share in percent, if it is stated, told exactly and not a bound. */
    default Optional<PrintedDecimal> exactPercent() {
        return isRough() || isBound() ? Optional.empty() : getPercent();
    }

    /** Returns whether the share bounds what is meant ("trên", "dưới", "từ … đến …") and is not told itself. */
    @JsonIgnore
    default boolean isBound() {
        return getComparator().filter(how -> how != Comparator.EQUAL).isPresent();
    }

    /** Returns whether number and share are told roughly. */
    @JsonIgnore
    default boolean isRough() {
        return getApproximation().orElse(Approximation.EXACT) != Approximation.EXACT;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyLevel}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurveyLevel.Builder {
        Builder() {}
    }
}
