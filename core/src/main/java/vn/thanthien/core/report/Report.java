package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A report on the model (báo cáo kết quả thực hiện mô hình "Chính quyền thân thiện, vì Nhân dân phục vụ"): the aggregate.
 *
 * <p>Everything but the period may be missing, and what is stated may be wrong: a report always loads; truth belongs to the
 * rules.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableReport.class)
@JsonDeserialize(builder = Report.Builder.class)
@JsonPropertyOrder({
    "schema",
    "profile",
    "status",
    "reviewKind",
    "locality",
    "period",
    "header",
    "addressees",
    "opening",
    "mentions",
    "steeringBody",
    "supportBodies",
    "launch",
    "relaunches",
    "training",
    "facilities",
    "investments",
    "figures",
    "years",
    "claims",
    "breakdowns",
    "multiplications",
    "frequencies",
    "receptionSchedules",
    "pendingCases",
    "dialogues",
    "publicised",
    "sloganSets",
    "commitment",
    "commitmentCounts",
    "surveys",
    "modelNames",
    "lists",
    "durations",
    "sections",
    "strengths",
    "limitations",
    "causes",
    "lessons",
    "tasks",
    "targets",
    "selfAssessments",
    "ratings",
    "proposals",
    "closing",
    "recipients",
    "signature",
    "jointSignatures",
    "annexes",
    "illegible",
    "verbatim"
})
public sealed interface Report extends OfficialDocument permits ImmutableReport {

    /** The format of a report that this version reads and writes. */
    String SCHEMA = "thanthien-report-1";

    /** Returns the format that the JSON follows; it tells a report from a plan and one version from the next. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns what kind of review it is, if known. */
    Optional<ReviewKind> getReviewKind();

    /** Returns the launch (hội nghị ra mắt), if told. */
    Optional<@Valid ModelEvent> getLaunch();

    /** Returns the launches after the first (ra mắt lại, ra mắt sau sắp xếp đơn vị hành chính), in order. */
    @Size(max = Limits.LIST)
    List<@Valid ModelEvent> getRelaunches();

    /** Returns the trainings (tập huấn) told of. */
    @Size(max = Limits.LIST)
    List<@Valid ModelEvent> getTraining();

    /** Returns the figures of the whole span. */
    Optional<@Valid PeriodFigures> getFigures();

    /** Returns the figures of each year, where the report splits them. */
    @Size(max = Limits.LIST)
    List<@Valid PeriodFigures> getYears();

    /** Returns the self-assessments by points (tự chấm điểm), one a period. */
    @Size(max = Limits.LIST)
    List<@Valid SelfAssessment> getSelfAssessments();

    /** Returns the ratings by superior organs, in order. */
    @Size(max = Limits.LIST)
    List<@Valid SuperiorRating> getRatings();

    /** Returns the commitments by slogan set, where the report splits them. */
    @Size(max = Limits.LIST)
    List<@Valid CommitmentCount> getCommitmentCounts();

    /** Returns the open cases with their reasons, if listed. */
    @Size(max = Limits.LIST)
    List<@Valid PendingCase> getPendingCases();

    /** Returns the dialogues told of, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Dialogue> getDialogues();

    /** Returns the contents made public, in order. */
    @Size(max = Limits.LIST)
    List<@Valid PublicisedContent> getPublicised();

    /** Returns the signing of commitments, if told. */
    Optional<@Valid CommitmentAct> getCommitment();

    /** Returns the facilities told of. */
    @Size(max = Limits.LIST)
    List<@Valid Facility> getFacilities();

    /** Returns the money spent, if told. */
    @Size(max = Limits.LIST)
    List<@Valid Investment> getInvestments();

    /** Returns the targets, in order. */
    @Size(max = Limits.LIST)
    List<@Valid Target> getTargets();

    /** Returns the strengths (ưu điểm). */
    @Size(max = Limits.LIST)
    List<@Valid AssessmentItem> getStrengths();

    /** Returns the limitations (hạn chế, khuyết điểm). */
    @Size(max = Limits.LIST)
    List<@Valid AssessmentItem> getLimitations();

    /** Returns the causes (nguyên nhân). */
    @Size(max = Limits.LIST)
    List<@Valid AssessmentItem> getCauses();

    /** Returns the lessons (bài học kinh nghiệm). */
    @Size(max = Limits.LIST)
    List<@Valid AssessmentItem> getLessons();

    /** Returns the tasks for the time ahead (phương hướng, nhiệm vụ). */
    @Size(max = Limits.LIST)
    List<@Valid AssessmentItem> getTasks();

    /** Returns the section on proposals; absent if the report has none. */
    Optional<@Valid Proposals> getProposals();

    /** Returns the figures of the whole span and of the locality in one vector; the caller owns it. */
    default FigureVector vector() {
        FigureVector vector = getFigures().map(PeriodFigures::vector).orElseGet(FigureVector::new);
        FigureBinding.fillLocality(getLocality(), vector);
        return vector;
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Report}; a builder is not thread-safe. */
    final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
