package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * How a superior organ rates the commune (cấp trên xếp loại, chấm điểm).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSuperiorRating.class)
@JsonDeserialize(builder = SuperiorRating.Builder.class)
@JsonPropertyOrder({"organ", "subject", "period", "rating", "points", "section", "heading"})
public sealed interface SuperiorRating permits ImmutableSuperiorRating {

    /** Returns the organ that rates, in the words of the report, if named. */
    Optional<@Valid Organ> getOrgan();

    /** Returns what is rated ("việc thực hiện mô hình"), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getSubject();

    /** Returns the period that is rated, if stated. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the rating in the words of the report ("Tốt", "hoàn thành xuất sắc"), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getRating();

    /** Returns the points given, as printed, if stated. */
    Optional<PrintedDecimal> getPoints();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SuperiorRating}; a builder is not thread-safe. */
    final class Builder extends ImmutableSuperiorRating.Builder {
        Builder() {}
    }
}
