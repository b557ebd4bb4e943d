package vn.thanthien.core.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Target;

/**
 * A plan of the model (kế hoạch xây dựng, thực hiện mô hình), however incomplete.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(builder = Plan.Builder.class)
@JsonPropertyOrder({
    "schema",
    "profile",
    "status",
    "locality",
    "period",
    "header",
    "addressees",
    "opening",
    "mentions",
    "steeringBody",
    "supportBodies",
    "purposes",
    "targets",
    "contents",
    "steps",
    "tasks",
    "budget",
    "assignments",
    "reportingRegime",
    "claims",
    "breakdowns",
    "multiplications",
    "frequencies",
    "receptionSchedules",
    "sloganSets",
    "surveys",
    "sections",
    "modelNames",
    "lists",
    "durations",
    "closing",
    "recipients",
    "signature",
    "jointSignatures",
    "annexes",
    "illegible",
    "verbatim"
})
public sealed interface Plan extends OfficialDocument permits ImmutablePlan {

    /** The format of a plan that this version reads and writes. */
    String SCHEMA = "thanthien-plan-1";

    /** Returns the format that the JSON follows; it tells a report from a plan and one version from the next. */
    @Value.Default
    default String getSchema() {
        return SCHEMA;
    }

    /** Returns the purposes and requirements (mục đích, yêu cầu), in order. */
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getPurposes();

    /** Returns the contents (nội dung thực hiện), in order. */
    @Size(max = Limits.LIST)
    List<@Valid NarrativeSection> getContents();

    /** Returns the targets, if any. */
    @Size(max = Limits.LIST)
    List<@Valid Target> getTargets();

    /** Returns the steps (quy trình, thời gian thực hiện), in order. */
    @Size(max = Limits.LIST)
    List<@Valid PlanStep> getSteps();

    /** Returns the tasks, where the plan states them apart from its steps. */
    @Size(max = Limits.LIST)
    List<@Valid PlanTask> getTasks();

    /** Returns who does what (tổ chức thực hiện), in order. */
    @Size(max = Limits.LIST)
    List<@Valid Assignment> getAssignments();

    /** Returns the money planned, if any. */
    @Size(max = Limits.LIST)
    List<@Valid Investment> getBudget();

    /** Returns how and when progress is reported, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getReportingRegime();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}; a builder is not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
