package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The number of forms of a survey as printed ("mỗi thôn 50 phiếu").
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSurveySize.class)
@JsonDeserialize(builder = SurveySize.Builder.class)
@JsonPropertyOrder({"count", "basis", "units"})
public sealed interface SurveySize permits ImmutableSurveySize {

    /** Returns the number, if stated. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns for what the number stands. */
    SizeBasis getBasis();

    /** Returns the number of villages or fields, if stated with it. */
    @PositiveOrZero
    OptionalLong getUnits();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveySize}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurveySize.Builder {
        Builder() {}
    }
}
