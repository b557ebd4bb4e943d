package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A number that the report makes by multiplying ("mỗi thôn 03 bảng x 13 thôn = 39 bảng").
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableMultiplication.class)
@JsonDeserialize(builder = Multiplication.Builder.class)
@JsonPropertyOrder({
    "wording",
    "figure",
    "factors",
    "count",
    "approximation",
    "period",
    "section",
    "heading",
    "field",
    "village",
    "predecessor",
    "phase",
    "post"
})
public sealed interface Multiplication permits ImmutableMultiplication {

    /** Returns the words of the report for the product ("bảng khẩu hiệu"). */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getWording();

    /** Returns the id of the figure that the product is, if it is one. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /** Returns the factors, in the printed order. */
    @Size(max = Limits.LIST)
    List<@Valid MultiplicationFactor> getFactors();

    /** Returns the product, if it is printed and can be read. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns how exactly the product is told ("gần", "khoảng", "hơn"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns the procedure field that it is about, if it is about one. */
    Optional<@Size(max = Limits.TEXT) String> getField();

    /** Returns the village that it is about, if it is about one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the phase of the survey that it is about, if it is about one. */
    Optional<SurveyPhase> getPhase();

    /** Returns the post that it is about, if it is about one. */
    Optional<ReceptionPost> getPost();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Multiplication}; a builder is not thread-safe. */
    final class Builder extends ImmutableMultiplication.Builder {
        Builder() {}
    }
}
