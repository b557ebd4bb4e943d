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
 * A dated event of the model (ra mắt, tập huấn).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableModelEvent.class)
@JsonDeserialize(builder = ModelEvent.Builder.class)
@JsonPropertyOrder({
    "date",
    "name",
    "organisers",
    "sessions",
    "participants",
    "approximation",
    "period",
    "village",
    "predecessor",
    "section",
    "heading"
})
public sealed interface ModelEvent permits ImmutableModelEvent {

    /** Returns the date as far as it is printed. */
    Optional<PartialDate> getDate();

    /** Returns what took place, in the words of the report. */
    Optional<@Size(max = Limits.TEXT) String> getName();

    /** Returns the organisers as named. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOrganisers();

    /** Returns how many were held (số lớp, số hội nghị), where several are told of together. */
    @PositiveOrZero
    OptionalLong getSessions();

    /** Returns the number of participants (số người, lượt người tham dự), if stated. */
    @PositiveOrZero
    OptionalLong getParticipants();

    /** Returns how exactly the participants are counted ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the period printed with it, where events of some time are told of together. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the village in which it took place, if it was one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which it was one, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ModelEvent}; a builder is not thread-safe. */
    final class Builder extends ImmutableModelEvent.Builder {
        Builder() {}
    }
}
