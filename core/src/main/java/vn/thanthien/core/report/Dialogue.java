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
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A dialogue, or several of one kind reported together (hội nghị đối thoại).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDialogue.class)
@JsonDeserialize(builder = Dialogue.Builder.class)
@JsonPropertyOrder({
    "kind",
    "level",
    "wording",
    "sessions",
    "date",
    "noticeDate",
    "resultsDate",
    "organisers",
    "chair",
    "subject",
    "participants",
    "approximation",
    "opinions",
    "answeredOnTheSpot",
    "answeredInWriting",
    "forwardedOrPending",
    "period",
    "village",
    "predecessor",
    "section",
    "heading"
})
public sealed interface Dialogue permits ImmutableDialogue {

    /** Returns with whom it was held, if stated. */
    Optional<DialogueKind> getKind();

    /** Returns the level at which it was held, if stated. */
    Optional<AdministrativeLevel> getLevel();

    /** Returns the name as printed. */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns how many were held; absent if the report does not count them. */
    @PositiveOrZero
    OptionalLong getSessions();

    /** Returns the date as far as it is printed. */
    Optional<PartialDate> getDate();

    /** Returns when it was announced (ngày thông báo trước đối thoại), as far as it is printed. */
    Optional<PartialDate> getNoticeDate();

    /** Returns when its results were made known (ngày công bố kết quả đối thoại), as far as it is printed. */
    Optional<PartialDate> getResultsDate();

    /** Returns the organs that held it (đơn vị tổ chức, phối hợp tổ chức), in the order of the words; empty if none is named. */
    @Size(max = Limits.LIST)
    List<@Valid Organ> getOrganisers();

    /** Returns who was in the chair, if stated. */
    @Personal
    Optional<@Size(max = Limits.TEXT) String> getChair();

    /** Returns the subject, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getSubject();

    /** Returns the number of participants, if stated. */
    @PositiveOrZero
    OptionalLong getParticipants();

    /** Returns how exactly the participants are counted ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the number of opinions, if stated. */
    @PositiveOrZero
    OptionalLong getOpinions();

    /** Returns how many were answered on the spot, if stated. */
    @PositiveOrZero
    OptionalLong getAnsweredOnTheSpot();

    /** Returns how many were answered in writing, if stated. */
    @PositiveOrZero
    OptionalLong getAnsweredInWriting();

    /** Returns how many were forwarded or are pending, if stated. */
    @PositiveOrZero
    OptionalLong getForwardedOrPending();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) that held it, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dialogue}; a builder is not thread-safe. */
    final class Builder extends ImmutableDialogue.Builder {
        Builder() {}
    }
}
