package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * A figure stated once more, or in another way than by a plain number (một số liệu được nêu lại).
 *
 * <p>Reports repeat figures in prose: "đạt 100%", "4/5 đơn", "không có thư xin lỗi". A claim keeps what is printed at that
 * place; the rules compare it with the figures. It may bind to no figure at all.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableClaim.class)
@JsonDeserialize(builder = Claim.Builder.class)
@JsonPropertyOrder({
    "figure",
    "figures",
    "state",
    "value",
    "unit",
    "approximation",
    "comparator",
    "upperValue",
    "fraction",
    "base",
    "period",
    "field",
    "village",
    "predecessor",
    "phase",
    "post",
    "section",
    "heading",
    "wording"
})
public sealed interface Claim permits ImmutableClaim {

    /** Returns the id of the figure that is claimed, if it is one of the dictionary. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getFigure();

    /**
     * Returns the ids of the figures for which this one number stands together ("trước hạn và đúng hạn: 903"), if they
     * are several and the dictionary has no figure for them.
     */
    @FigureReference
    @Size(max = Limits.LIST)
    List<@Size(max = Limits.TEXT) String> getFigures();

    /** Returns the state of the number; a value unless stated. */
    Optional<QuantityState> getState();

    /** Returns the number as printed, in percent for a rate. */
    Optional<PrintedDecimal> getValue();

    /** Returns the unit printed behind the number ("người", "cuộc", "điểm"); a number of no figure without it is a share. */
    Optional<@Size(max = Limits.TEXT) String> getUnit();

    /** Returns how exactly it is claimed ("gần", "khoảng", "hơn", "trên"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /**
     * Returns how the number bounds what is claimed ("trên 98%", "dưới 2%", "từ 95% trở lên", "từ 95% đến 98%"); absent
     * where the number itself is claimed.
     */
    Optional<Comparator> getComparator();

    /** Returns the upper end, where a range is claimed ("từ 95% đến 98%"); {@link #getValue()} is the lower. */
    Optional<PrintedDecimal> getUpperValue();

    /** Returns the fraction printed with it, if any. */
    Optional<@Valid PrintedFraction> getFraction();

    /** Returns the id of the figure that the claim names as its base, if it names one. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getBase();

    /** Returns the period printed with it, if any. */
    Optional<@Valid ReportingPeriod> getPeriod();

    /** Returns the procedure field that it is about, if it is about one. */
    Optional<@Size(max = Limits.TEXT) String> getField();

    /** Returns the village that it is about, if it is about one. */
    Optional<@Size(max = Limits.TEXT) String> getVillage();

    /** Returns the unit before a merger (xã, phường cũ) of which alone it tells, in the words of the report, if it is one. */
    Optional<@Size(max = Limits.TEXT) String> getPredecessor();

    /** Returns the phase of the survey that it is about, if it is about one. */
    Optional<SurveyPhase> getPhase();

    /** Returns the post that it is about, if it is about one. */
    Optional<ReceptionPost> getPost();

    /** Returns the canonical section in which it stands, if known. */
    Optional<@Size(max = Limits.TEXT) String> getSection();

    /** Returns the heading under which it stands, where that is another than the canonical one. */
    Optional<@Size(max = Limits.TEXT) String> getHeading();

    /** Returns the words of the report for the figure, where they matter ("hồ sơ mức độ 3, 4"). */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns the state of the number, a value unless stated otherwise. */
    default QuantityState effectiveState() {
        return getState().orElse(QuantityState.VALUE);
    }

    /**
     * Returns whether the number is claimed exactly: not as "gần", "khoảng" or "hơn", not as a bound or a range, and not in
     * thousands, since "1,2 nghìn lượt" is 1.150 as well as 1.249.
     */
    @JsonIgnore
    default boolean isExact() {
        return getApproximation().orElse(Approximation.EXACT) == Approximation.EXACT
                && !isBound()
                && (getUnit().isEmpty() || NumberWords.factor(getUnit().get()) == 1);
    }

    /** Returns whether the number bounds what is claimed ("trên", "dưới", "từ … đến …") and is not claimed itself. */
    @JsonIgnore
    default boolean isBound() {
        return getComparator().filter(how -> how != Comparator.EQUAL).isPresent();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Claim}; a builder is not thread-safe. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
