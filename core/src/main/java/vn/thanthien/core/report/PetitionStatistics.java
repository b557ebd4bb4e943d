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
 * What a report counts of petitions (đơn thư); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePetitionStatistics.class)
@JsonDeserialize(builder = PetitionStatistics.Builder.class)
@JsonPropertyOrder({
    "period",
    "heading",
    "toProcess",
    "carriedOver",
    "received",
    "processed",
    "unprocessed",
    "eligible",
    "ineligible",
    "complaints",
    "denunciations",
    "recommendationsAndFeedback",
    "withinCompetence",
    "outsideCompetence",
    "guided",
    "forwarded",
    "urged",
    "resolved",
    "pending",
    "overdue",
    "backlog",
    "escalated",
    "recommendations",
    "feedback",
    "complaintsResolved",
    "complaintsCorrect",
    "complaintsWrong",
    "complaintsPartlyCorrect",
    "complaintsSettled",
    "denunciationsResolved",
    "denunciationsCorrect",
    "denunciationsWrong",
    "denunciationsPartlyCorrect",
    "casesWithinCompetence",
    "casesResolved",
    "casesPending"
})
public sealed interface PetitionStatistics permits ImmutablePetitionStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of petitions to process (tổng số đơn phải xử lý), if stated. */
    @PositiveOrZero
    OptionalLong getToProcess();

    /** Returns the number of petitions carried over (đơn kỳ trước chuyển sang), if stated. */
    @PositiveOrZero
    OptionalLong getCarriedOver();

    /** Returns the number of petitions received in the period (đơn tiếp nhận trong kỳ), if stated. */
    @PositiveOrZero
    OptionalLong getReceived();

    /** Returns the number of petitions processed (đơn đã xử lý), if stated. */
    @PositiveOrZero
    OptionalLong getProcessed();

    /** Returns the number of petitions not yet processed (đơn chưa xử lý), if stated. */
    @PositiveOrZero
    OptionalLong getUnprocessed();

    /** Returns the number of petitions eligible for handling (đơn đủ điều kiện xử lý), if stated. */
    @PositiveOrZero
    OptionalLong getEligible();

    /** Returns the number of petitions not eligible (đơn không đủ điều kiện xử lý), if stated. */
    @PositiveOrZero
    OptionalLong getIneligible();

    /** Returns the number of complaints (đơn khiếu nại), if stated. */
    @PositiveOrZero
    OptionalLong getComplaints();

    /** Returns the number of denunciations (đơn tố cáo), if stated. */
    @PositiveOrZero
    OptionalLong getDenunciations();

    /** Returns the number of recommendations and feedback (đơn kiến nghị, phản ánh), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendationsAndFeedback();

    /** Returns the number of petitions within competence (đơn thuộc thẩm quyền), if stated. */
    @PositiveOrZero
    OptionalLong getWithinCompetence();

    /** Returns the number of petitions outside competence (đơn không thuộc thẩm quyền), if stated. */
    @PositiveOrZero
    OptionalLong getOutsideCompetence();

    /** Returns the number of petitions answered with guidance (đơn đã hướng dẫn), if stated. */
    @PositiveOrZero
    OptionalLong getGuided();

    /** Returns the number of petitions forwarded (đơn đã chuyển), if stated. */
    @PositiveOrZero
    OptionalLong getForwarded();

    /** Returns the number of petitions urged (đơn đã đôn đốc giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getUrged();

    /** Returns the number of petitions resolved (đơn đã giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getResolved();

    /** Returns the number of petitions pending (đơn đang giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getPending();

    /** Returns the number of petitions overdue (đơn quá hạn giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getOverdue();

    /** Returns the number of petitions in backlog (đơn tồn đọng, kéo dài), if stated. */
    @PositiveOrZero
    OptionalLong getBacklog();

    /** Returns the number of petitions escalated over the level (đơn vượt cấp), if stated. */
    @PositiveOrZero
    OptionalLong getEscalated();

    /** Returns the number of recommendations (đơn kiến nghị), if stated. */
    @PositiveOrZero
    OptionalLong getRecommendations();

    /** Returns the number of feedback (đơn phản ánh), if stated. */
    @PositiveOrZero
    OptionalLong getFeedback();

    /** Returns the number of complaints resolved (đơn khiếu nại đã giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getComplaintsResolved();

    /** Returns the number of complaints found right (khiếu nại đúng), if stated. */
    @PositiveOrZero
    OptionalLong getComplaintsCorrect();

    /** Returns the number of complaints found wrong (khiếu nại sai), if stated. */
    @PositiveOrZero
    OptionalLong getComplaintsWrong();

    /** Returns the number of complaints found right in part (khiếu nại đúng một phần), if stated. */
    @PositiveOrZero
    OptionalLong getComplaintsPartlyCorrect();

    /** Returns the number of complaints settled or withdrawn (khiếu nại hòa giải thành hoặc rút đơn), if stated. */
    @PositiveOrZero
    OptionalLong getComplaintsSettled();

    /** Returns the number of denunciations resolved (đơn tố cáo đã giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getDenunciationsResolved();

    /** Returns the number of denunciations found right (tố cáo đúng), if stated. */
    @PositiveOrZero
    OptionalLong getDenunciationsCorrect();

    /** Returns the number of denunciations found wrong (tố cáo sai), if stated. */
    @PositiveOrZero
    OptionalLong getDenunciationsWrong();

    /** Returns the number of denunciations found right in part (tố cáo có đúng, có sai), if stated. */
    @PositiveOrZero
    OptionalLong getDenunciationsPartlyCorrect();

    /** Returns the number of cases within competence (vụ việc thuộc thẩm quyền), if stated. */
    @PositiveOrZero
    OptionalLong getCasesWithinCompetence();

    /** Returns the number of cases resolved (vụ việc đã giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getCasesResolved();

    /** Returns the number of cases pending (vụ việc đang giải quyết), if stated. */
    @PositiveOrZero
    OptionalLong getCasesPending();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PetitionStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutablePetitionStatistics.Builder {
        Builder() {}
    }
}
