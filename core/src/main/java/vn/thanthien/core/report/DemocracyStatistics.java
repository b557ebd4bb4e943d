package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * What a report counts of grassroots democracy (dân chủ ở cơ sở); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDemocracyStatistics.class)
@JsonDeserialize(builder = DemocracyStatistics.Builder.class)
@JsonPropertyOrder({
    "period",
    "heading",
    "contentsRequired",
    "contentsPublicised",
    "inspectionBoardInspections",
    "recommendations",
    "recommendationsAccepted",
    "recommendationsRejected",
    "recommendationsPending",
    "inspectionBoardMembers",
    "supervisionBoardMembers",
    "supervisionBoardInspections"
})
public sealed interface DemocracyStatistics permits ImmutableDemocracyStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of contents that must be made public (số nội dung phải công khai), if stated. */
    @PositiveOrZero
    OptionalLong getContentsRequired();

    /** Returns the number of contents made public (số nội dung đã công khai), if stated. */
    @PositiveOrZero
    OptionalLong getContentsPublicised();

    /** Returns the number of inspections by the people's inspection board (số cuộc giám sát của Ban Thanh tra nhân dân), if stated. */
    @PositiveOrZero
    OptionalLong getInspectionBoardInspections();

    /** Returns the number of recommendations of the boards (số kiến nghị của Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendations();

    /** Returns the number of recommendations accepted (kiến nghị được tiếp thu), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendationsAccepted();

    /** Returns the number of recommendations rejected (kiến nghị không được tiếp thu), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendationsRejected();

    /** Returns the number of recommendations pending (kiến nghị đang xem xét), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendationsPending();

    /** Returns the number of members of the people's inspection board (số thành viên Ban Thanh tra nhân dân), if stated. */
    @PositiveOrZero
    OptionalLong getInspectionBoardMembers();

    /** Returns the number of members of the community investment supervision board (số thành viên Ban Giám sát đầu tư của cộng đồng), if stated. */
    @PositiveOrZero
    OptionalLong getSupervisionBoardMembers();

    /** Returns the number of inspections by the community investment supervision board (số cuộc giám sát của Ban Giám sát đầu tư của cộng đồng), if stated. */
    @PositiveOrZero
    OptionalLong getSupervisionBoardInspections();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DemocracyStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableDemocracyStatistics.Builder {
        Builder() {}
    }
}
