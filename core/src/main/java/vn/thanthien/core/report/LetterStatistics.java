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
 * What a report counts of letters (thư); each number may be absent.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableLetterStatistics.class)
@JsonDeserialize(builder = LetterStatistics.Builder.class)
@JsonPropertyOrder({
    "period",
    "heading",
    "total",
    "congratulation",
    "congratulationMarriage",
    "congratulationBirth",
    "congratulationOther",
    "condolence",
    "apology",
    "thankYou",
    "apologyForLateness",
    "apologyOther",
    "marriagesRegistered",
    "birthsRegistered",
    "deathsRegistered"
})
public sealed interface LetterStatistics permits ImmutableLetterStatistics {

    /** Returns the period of these figures (kỳ số liệu), where it is printed and other than that of the rest. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the number of letters sent (tổng số thư đã gửi), if stated. */
    @PositiveOrZero
    OptionalLong getTotal();

    /** Returns the number of letters of congratulation (thư chúc mừng), if stated. */
    @PositiveOrZero
    OptionalLong getCongratulation();

    /** Returns the number of letters of congratulation on a marriage (thư chúc mừng kết hôn), if stated. */
    @PositiveOrZero
    OptionalLong getCongratulationMarriage();

    /** Returns the number of letters of congratulation on a birth (thư chúc mừng sinh con), if stated. */
    @PositiveOrZero
    OptionalLong getCongratulationBirth();

    /** Returns the number of other letters of congratulation (thư chúc mừng khác), if stated. */
    @PositiveOrZero
    OptionalLong getCongratulationOther();

    /** Returns the number of letters of condolence (thư chia buồn), if stated. */
    @PositiveOrZero
    OptionalLong getCondolence();

    /** Returns the number of letters of apology (thư xin lỗi), if stated. */
    @PositiveOrZero
    OptionalLong getApology();

    /** Returns the number of letters of thanks (thư cảm ơn), if stated. */
    @PositiveOrZero
    OptionalLong getThankYou();

    /** Returns the number of letters of apology for lateness (thư xin lỗi do trễ hẹn), if stated. */
    @PositiveOrZero
    OptionalLong getApologyForLateness();

    /** Returns the number of letters of apology for another reason (thư xin lỗi vì lý do khác), if stated. */
    @PositiveOrZero
    OptionalLong getApologyOther();

    /** Returns the number of marriages registered (số đăng ký kết hôn), if stated. */
    @PositiveOrZero
    OptionalLong getMarriagesRegistered();

    /** Returns the number of births registered (số đăng ký khai sinh), if stated. */
    @PositiveOrZero
    OptionalLong getBirthsRegistered();

    /** Returns the number of deaths registered (số đăng ký khai tử), if stated. */
    @PositiveOrZero
    OptionalLong getDeathsRegistered();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LetterStatistics}; a builder is not thread-safe. */
    final class Builder extends ImmutableLetterStatistics.Builder {
        Builder() {}
    }
}
