package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A self-assessment by points (bảng tự chấm điểm).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSelfAssessment.class)
@JsonDeserialize(builder = SelfAssessment.Builder.class)
@JsonPropertyOrder({"period", "maximum", "groups", "total", "rating", "dossier", "section", "heading"})
public sealed interface SelfAssessment permits ImmutableSelfAssessment {

    /** Returns the period that is scored, if printed; the report's otherwise. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the points that can be had ("trên thang 100"), as printed. */
    Optional<PrintedDecimal> getMaximum();

    /** Returns the groups, in the printed order. */
    @Size(max = Limits.LIST)
    List<@Valid ScoreGroup> getGroups();

    /** Returns the total, as printed. */
    Optional<PrintedDecimal> getTotal();

    /** Returns the rating claimed ("đạt chuẩn"), if any. */
    Optional<@Size(max = Limits.TEXT) String> getRating();

    /** Returns the documents of the dossier handed in. */
    @Size(max = Limits.LIST)
    List<@Valid Evidence> getDossier();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SelfAssessment}; a builder is not thread-safe. */
    final class Builder extends ImmutableSelfAssessment.Builder {
        Builder() {}
    }
}
