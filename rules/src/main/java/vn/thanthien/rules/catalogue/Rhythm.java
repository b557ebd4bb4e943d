package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.FrequencyBound;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.ScheduleUnit;

/**
 * How often something is said to be done (tần suất): "ít nhất 02 ngày/tháng", "01 lần/2 tuần".
 *
 * @param bound whether it is the least or the most
 * @param count how many, if it is stated
 * @param upper the upper end, where a range is stated ("1–2 lần/tuần")
 * @param unit days or times
 * @param every of how many spans
 * @param per the span; empty where none is stated
 * @param fixedDays the fixed days as printed
 */
record Rhythm(
        Optional<FrequencyBound> bound,
        OptionalInt count,
        OptionalInt upper,
        Optional<ScheduleUnit> unit,
        int every,
        Optional<TimeUnit> per,
        List<String> fixedDays) {

    private static final int WEEKS_A_MONTH = 4;
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    private static final Bilingual DAYS = new Bilingual("ngày", "day(s)");
    private static final Bilingual TIMES = new Bilingual("lần", "time(s)");
    private static final Bilingual NO_UNIT = new Bilingual("(không nêu đơn vị)", "(no unit)");
    private static final Bilingual NO_SPAN = new Bilingual("(không nêu kỳ)", "(no span)");
    private static final Bilingual OFTEN = new Bilingual("{0} {1}/{2}", "{0} {1} a {2}");
    private static final Bilingual SPANS = new Bilingual("{0} {1}/{2} {3}", "{0} {1} every {2} {3}s");
    private static final Bilingual RANGE = new Bilingual("{0}–{1}", "{0}–{1}");
    private static final Bilingual LEAST = new Bilingual("ít nhất {0}", "at least {0}");
    private static final Bilingual MOST = new Bilingual("không quá {0}", "at most {0}");

    static Rhythm of(ReceptionSchedule schedule) {
        return of(
                schedule.getBound(),
                schedule.getCount(),
                schedule.getUpperCount(),
                schedule.getUnit(),
                schedule.getEvery(),
                schedule.getPer(),
                schedule.getFixedDays());
    }

    static Rhythm of(FrequencyClaim frequency) {
        return of(
                frequency.getBound(),
                frequency.getCount(),
                frequency.getUpperCount(),
                frequency.getUnit(),
                frequency.getEvery(),
                frequency.getPer(),
                frequency.getFixedDays());
    }

    private static Rhythm of(
            Optional<FrequencyBound> bound,
            OptionalInt count,
            OptionalInt upper,
            Optional<ScheduleUnit> unit,
            OptionalInt every,
            Optional<TimeUnit> per,
            List<String> fixedDays) {
        return new Rhythm(bound, count, upper, unit, Math.max(every.orElse(1), 1), per, fixedDays);
    }

    /** How often in each span: as stated, or once on each of the fixed days, or once ("hằng tuần"). */
    int times() {
        return count.orElse(Math.max(1, fixedDays.size()));
    }

    boolean isAtLeast() {
        return bound.filter(FrequencyBound.AT_LEAST::equals).isPresent();
    }

    boolean isAtMost() {
        return bound.filter(FrequencyBound.AT_MOST::equals).isPresent();
    }

    /** Whether a number and a span are stated, so that two rhythms can be compared; a week is a quarter of a month. */
    boolean isComparable() {
        return count.isPresent()
                && per.filter(unitOfTime -> unitOfTime != TimeUnit.DAY).isPresent();
    }

    /** Whether both may be told of one thing; only of comparable ones. */
    boolean mayBe(Rhythm other) {
        if (isRange() || other.isRange()) {
            return (isAtLeast() || other.isAtMost() || other.order(other.count, this, mostOften()) <= 0)
                    && (other.isAtLeast() || isAtMost() || order(count, other, other.mostOften()) <= 0);
        }
        int order = order(count, other, other.count);
        if (bound.equals(other.bound)) {
            return order == 0;
        }
        boolean mayBeMore = isAtLeast() || other.isAtMost();
        boolean mayBeLess = isAtMost() || other.isAtLeast();
        return order == 0 || (order < 0 ? mayBeMore : mayBeLess);
    }

    /** Whether a range is stated, so that it may be as often as either end, or between. */
    boolean isRange() {
        return upper.isPresent();
    }

    /** How often at most, in each span. */
    int mostTimes() {
        return Math.max(times(), upper.orElse(0));
    }

    private OptionalInt mostOften() {
        return OptionalInt.of(mostTimes());
    }

    private int order(OptionalInt often, Rhythm other, OptionalInt othersOften) {
        return Long.compare(
                (long) often.orElseThrow() * spansAYear() * other.every,
                (long) othersOften.orElseThrow() * other.spansAYear() * every);
    }

    private int spansAYear() {
        return switch (per.orElseThrow()) {
            case DAY -> 0;
            case WEEK -> WEEKS_A_MONTH * MONTHS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
            case QUARTER -> MONTHS_A_YEAR / MONTHS_A_QUARTER;
            case YEAR -> 1;
        };
    }

    /** "4 lần/tháng", "1 ngày/2 tuần". */
    Phrase words() {
        Bilingual counted = unit.map(u -> u == ScheduleUnit.DAY ? DAYS : TIMES).orElse(NO_UNIT);
        Object number = isRange() ? Phrase.of(RANGE, count.orElse(0), upper.getAsInt()) : (Object) count.orElse(0);
        Bilingual span = per.map(ContentPlaces::unit).orElse(NO_SPAN);
        Phrase often =
                every == 1 ? Phrase.of(OFTEN, number, counted, span) : Phrase.of(SPANS, number, counted, every, span);
        return isAtLeast() ? Phrase.of(LEAST, often) : isAtMost() ? Phrase.of(MOST, often) : often;
    }
}
