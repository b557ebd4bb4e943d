package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * The number of forms of a survey as printed ("mỗi thôn 50 phiếu").
 *
 * <p>A number may stand for each of several things at once ("50 phiếu/thôn/năm"); the first is the basis, the others follow
 * as factors.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableSurveySize.class)
@JsonDeserialize(builder = SurveySize.Builder.class)
@JsonPropertyOrder({"count", "basis", "units", "factors"})
public sealed interface SurveySize permits ImmutableSurveySize {

    /** Returns the number, if stated. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns for what the number stands. */
    SizeBasis getBasis();

    /** Returns the number of villages, fields or years, if stated with it. */
    @PositiveOrZero
    OptionalLong getUnits();

    /** Returns the further bases, where the number stands for each of several things at once; empty in the plain case. */
    @Size(max = Limits.LIST)
    List<@Valid SizeFactor> getFactors();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveySize}; a builder is not thread-safe. */
    final class Builder extends ImmutableSurveySize.Builder {
        Builder() {}
    }
}
