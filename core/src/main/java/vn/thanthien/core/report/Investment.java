package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * Money spent on the model (kinh phí đầu tư).
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableInvestment.class)
@JsonDeserialize(builder = Investment.Builder.class)
@JsonPropertyOrder({
    "amountDong",
    "comparator",
    "upperAmountDong",
    "approximation",
    "purpose",
    "source",
    "period",
    "village",
    "predecessor",
    "section",
    "heading"
})
public sealed interface Investment permits ImmutableInvestment {

    /** Returns the amount in đồng, as printed; absent if none is printed or it cannot be read. */
    Optional<PrintedDecimal> getAmountDong();

    /** Returns how the amount bounds what is meant ("không quá 50 triệu", "từ 50 đến 70 triệu"); absent where it is told itself. */
    Optional<Comparator> getComparator();

    /** Returns the upper end in đồng, where a range is told ("từ 50 đến 70 triệu"); {@link #getAmountDong()} is the lower. */
    Optional<PrintedDecimal> getUpperAmountDong();

    /** Returns how exactly it is stated ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns what it was spent on, if stated. */
    Optional<@Size(max = Limits.TEXT) String> getPurpose();

    /** Returns where the money comes from ("ngân sách xã", "xã hội hóa"), if stated. */
    Optional<@Size(max = Limits.TEXT) String> getSource();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the village to which it is limited, if it is to one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Investment}; a builder is not thread-safe. */
    final class Builder extends ImmutableInvestment.Builder {
        Builder() {}
    }
}
