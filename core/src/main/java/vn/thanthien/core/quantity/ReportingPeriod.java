package vn.thanthien.core.quantity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.thanthien.core.internal.Limits;
import vn.thanthien.core.internal.PublicStyle;

/**
 * A reporting period (kỳ báo cáo) as it is printed: two dates, a year, a number of years, or nothing.
 *
 * <p>A period is never completed. "Báo cáo kết quả 2 năm" is a number of years and no dates; {@link #span()} is then
 * empty.
 *
 * <p>This type is immutable and thread-safe.
 */
@Value.Immutable
@PublicStyle
@JsonSerialize(as = ImmutableReportingPeriod.class)
@JsonDeserialize(builder = ReportingPeriod.Builder.class)
@JsonPropertyOrder({"start", "end", "year", "years", "printed"})
public sealed interface ReportingPeriod permits ImmutableReportingPeriod {

    /** Returns the first day, if printed. */
    Optional<PartialDate> getStart();

    /** Returns the last day, if printed. */
    Optional<PartialDate> getEnd();

    /** Returns the year ("năm 2023"), if the period is printed as one. */
    @PositiveOrZero
    OptionalInt getYear();

    /** Returns the number of years ("02 năm"), if that is what is printed. */
    @PositiveOrZero
    OptionalInt getYears();

    /** Returns the words of the report, where they say more than the other fields. */
    Optional<@Size(max = Limits.TEXT) String> getPrinted();

    /**
     * Returns the days that the period covers, if what is printed determines them: dates, a year, or a year up to a day or
     * from one on. A part of a year that only the words tell ("6 tháng đầu năm 2025") determines none.
     */
    default Optional<DateSpan> span() {
        if (getStart().isPresent() && getEnd().isPresent()) {
            LocalDate first = getStart().get().earliest();
            LocalDate last = getEnd().get().latest();
            return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
        }
        if (getYear().isEmpty() || isPartOfYear()) {
            return Optional.empty();
        }
        DateSpan year = DateSpan.ofYear(getYear().getAsInt());
        LocalDate first = getStart().map(PartialDate::earliest).orElse(year.from());
        LocalDate last = getEnd().map(PartialDate::latest).orElse(year.to());
        boolean within = !first.isBefore(year.from()) && !last.isAfter(year.to()) && !last.isBefore(first);
        return within ? Optional.of(new DateSpan(first, last)) : Optional.empty();
    }

    /** Returns whether the words tell a part of the year ("quý I/2025") for which no dates are printed. */
    @JsonIgnore
    default boolean isPartOfYear() {
        return getYear().isPresent()
                && getStart().isEmpty()
                && getEnd().isEmpty()
                && getPrinted()
                        .filter(words -> !YearWords.sayNoMoreThan(getYear().getAsInt(), words))
                        .isPresent();
    }

    /**
     * Returns the months of the calendar year that the words name ("6 tháng đầu năm", "quý I/2026", "tháng 11") where no dates
     * are printed. These are not the days that the period covers: half a year of regulated reports runs from the middle of
     * December on. They say which periods in words are the same, and which lies within which.
     */
    default Optional<DateSpan> namedMonths() {
        return isPartOfYear()
                ? getPrinted().flatMap(words -> MonthWords.of(getYear().getAsInt(), words))
                : Optional.empty();
    }

    /** Returns whether both are printed as the same, in whatever typing of the words, or in words that mean the same. */
    default boolean isSameAs(ReportingPeriod other) {
        return getStart().equals(other.getStart())
                && getEnd().equals(other.getEnd())
                && getYear().equals(other.getYear())
                && getYears().equals(other.getYears())
                && (YearWords.areSame(getPrinted(), other.getPrinted())
                        || (namedMonths().isPresent() && namedMonths().equals(other.namedMonths())));
    }

    /**
     * Returns whether a heading of this time may stand over what is of another: the same days, or a whole year over what was
     * closed within it ("Kết quả năm 2025" over numbers up to 15/11/2025, or over a regulated year from 15/12/2024 on).
     */
    default boolean mayHead(ReportingPeriod other) {
        if (isSameAs(other)) {
            return true;
        }
        Optional<DateSpan> of = other.span().or(other::namedMonths);
        Optional<DateSpan> mine = span().or(this::namedMonths);
        if (of.isEmpty() || mine.isEmpty()) {
            return false;
        }
        boolean wholeYear = getYear().isPresent()
                && mine.get().equals(DateSpan.ofYear(getYear().getAsInt()));
        return mine.equals(of)
                || (wholeYear
                        && mine.get()
                                .encloses(new DateSpan(of.get().to(), of.get().to()))
                        && !of.get().from().plusMonths(3).isBefore(mine.get().from()));
    }

    /** Returns whether nothing of the period is printed. */
    @JsonIgnore
    default boolean isUnstated() {
        return getStart().isEmpty()
                && getEnd().isEmpty()
                && getYear().isEmpty()
                && getYears().isEmpty()
                && getPrinted().isEmpty();
    }

    /** Returns whether words alone tell the time ("10 tháng", "quý I/2025"): neither dates nor a whole year are printed. */
    @JsonIgnore
    default boolean isInWords() {
        boolean wordsAlone = getStart().isEmpty()
                && getEnd().isEmpty()
                && getYear().isEmpty()
                && getYears().isEmpty()
                && getPrinted().isPresent();
        return wordsAlone || isPartOfYear();
    }

    /** Returns the period of one whole year. */
    static ReportingPeriod ofYear(int year) {
        return builder().year(year).build();
    }

    /**
     * Returns the period that a heading names ("Kết quả thực hiện năm 2024", "6 tháng đầu năm 2025", "giai đoạn 2021 - 2025");
     * empty where it names none, or only the year of a law, of a numbered document, of a term of office or of a comparison.
     */
    static Optional<ReportingPeriod> namedBy(String heading) {
        return HeadingWords.period(heading);
    }

    /** Returns the period between two dates, both included. */
    static ReportingPeriod between(LocalDate first, LocalDate last) {
        return builder().start(PartialDate.of(first)).end(PartialDate.of(last)).build();
    }

    /** Returns a builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportingPeriod}; a builder is not thread-safe. */
    final class Builder extends ImmutableReportingPeriod.Builder {
        Builder() {}
    }
}
