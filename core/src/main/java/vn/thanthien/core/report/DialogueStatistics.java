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
 * What a report counts of dialogues (đối thoại); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableDialogueStatistics.class)
@JsonDeserialize(builder = DialogueStatistics.Builder.class)
@JsonPropertyOrder({
    "period",
    "heading",
    "held",
    "participants",
    "opinions",
    "answeredOnTheSpot",
    "answeredInWriting",
    "forwardedOrPending"
})
public sealed interface DialogueStatistics permits ImmutableDialogueStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of dialogues held (tổng số cuộc đối thoại), if stated. */
    @PositiveOrZero
    OptionalLong getHeld();

    /** Returns the number of participants at all dialogues (lượt người dự đối thoại), if stated. */
    @PositiveOrZero
    OptionalLong getParticipants();

    /** Returns the number of opinions raised at dialogues (số ý kiến, kiến nghị tại đối thoại), if stated. */
    @PositiveOrZero
    OptionalLong getOpinions();

    /** Returns the number of opinions answered on the spot (ý kiến trả lời tại chỗ), if stated. */
    @PositiveOrZero
    OptionalLong getAnsweredOnTheSpot();

    /** Returns the number of opinions answered in writing (ý kiến trả lời bằng văn bản), if stated. */
    @PositiveOrZero
    OptionalLong getAnsweredInWriting();

    /** Returns the number of opinions forwarded or pending (ý kiến đã chuyển hoặc đang xem xét), if stated. */
    @PositiveOrZero
    OptionalLong getForwardedOrPending();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DialogueStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableDialogueStatistics.Builder {
        Builder() {}
    }
}
