package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A strength, limitation, cause, lesson or task (ưu điểm, hạn chế, nguyên nhân, bài học, nhiệm vụ).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableAssessmentItem.class)
@JsonDeserialize(builder = AssessmentItem.Builder.class)
@JsonPropertyOrder({"text", "topic", "effect", "heading"})
public sealed interface AssessmentItem permits ImmutableAssessmentItem {

    /** Returns the item. */
    @NotBlank
    @Size(max = Limits.TEXT)
    String getText();

    /** Returns what it is about (an outline id), if known. */
    Optional<@Size(max = Limits.TEXT) String> getTopic();

    /** Returns the effect that it admits, if any. */
    Optional<AdmittedEffect> getEffect();

    /** Returns the words under which it stands ("Nguyên nhân khách quan", "Một là"), if printed. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AssessmentItem}; a builder is not thread-safe. */
    final class Builder extends ImmutableAssessmentItem.Builder {
        Builder() {}
    }
}
