package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A survey of satisfaction (khảo sát sự hài lòng).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSurvey.class)
@JsonDeserialize(builder = Survey.Builder.class)
@JsonPropertyOrder({
    "phase",
    "period",
    "village",
    "predecessor",
    "field",
    "date",
    "organisers",
    "measures",
    "method",
    "frame",
    "size",
    "issued",
    "issuedApproximation",
    "collected",
    "collectedApproximation",
    "valid",
    "validApproximation",
    "levels",
    "section",
    "heading"
})
public sealed interface Survey permits ImmutableSurvey {

    /** Returns when it was taken in the life of the model, if stated. */
    Optional<SurveyPhase> getPhase();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) in which it was taken, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the procedure field to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getField();

    /** Returns the date, if stated. */
    Optional<PartialDate> getDate();

    /** Returns who took it. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOrganisers();

    /** Returns what it measures, in the words of the report. */
    Optional<@Size(max = Limits.TEXT) String> getMeasures();

    /** Returns the method, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getMethod();

    /** Returns where or among whom it was taken, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getFrame();

    /** Returns the number of forms where it is stated as one number or per village. */
    Optional<@Valid SurveySize> getSize();

    /** Returns the forms issued (phát ra), if stated. */
    @PositiveOrZero
    OptionalLong getIssued();

    /** Returns how exactly the forms issued (phát ra) are counted ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getIssuedApproximation();

    /** Returns the forms collected (thu về), if stated. */
    @PositiveOrZero
    OptionalLong getCollected();

    /** Returns how exactly the forms collected (thu về) are counted ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getCollectedApproximation();

    /** Returns the valid forms (hợp lệ), if stated. */
    @PositiveOrZero
    OptionalLong getValid();

    /** Returns how exactly the forms valid (hợp lệ) are counted ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getValidApproximation();

    /** Returns the answers by level, in the printed order. */
    @Size(max = Limits.LIST)
    List<@Valid SurveyLevel> getLevels();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Survey}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
