package vn.thanthien.core.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;

/**
 * Parts printed under their whole (số liệu chi tiết), in the order and with the introducing words of the report.
 *
 * <p>The parts are not booked to the typed sections: they stand under the parent where the report prints them.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutablePrintedBreakdown.class)
@JsonDeserialize(builder = PrintedBreakdown.Builder.class)
@JsonPropertyOrder({
    "whole",
    "wording",
    "count",
    "value",
    "unit",
    "approximation",
    "introduction",
    "complete",
    "parts",
    "period",
    "field",
    "village",
    "predecessor",
    "phase",
    "post",
    "section",
    "heading"
})
public sealed interface PrintedBreakdown permits ImmutablePrintedBreakdown {

    /** Returns the id of the figure that is broken down, if it is one. */
    @FigureReference
    Optional<@Size(max = Limits.TEXT) String> getWhole();

    /** Returns the words of the report for the whole. */
    Optional<@Size(max = Limits.TEXT) String> getWording();

    /** Returns the number of the whole, if printed there. */
    @PositiveOrZero
    OptionalLong getCount();

    /** Returns the whole as printed where it is no count ("1,85" tỷ đồng). */
    Optional<PrintedDecimal> getValue();

    /** Returns the unit printed behind the numbers ("tỷ đồng", "người"), of the whole and of each part. */
    Optional<@Size(max = Limits.TEXT) String> getUnit();

    /** Returns how exactly the whole is told ("gần", "khoảng", "hơn"); exactly unless stated. */
    Optional<Approximation> getApproximation();

    /** Returns the introducing words ("gồm", "trong đó", brackets), if any. */
    Optional<@Size(max = Limits.TEXT) String> getIntroduction();

    /** Returns whether the words claim that the parts are all; absent if they do not say. */
    Optional<Boolean> getComplete();

    /** Returns the parts in order, repetitions kept. */
    @Size(max = Limits.LIST)
    List<@Valid BreakdownPart> getParts();

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

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrintedBreakdown}; a builder is not thread-safe. */
    final class Builder extends ImmutablePrintedBreakdown.Builder {
        Builder() {}
    }
}
