package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;
import static vn.thanthien.rules.algebra.RuleBook.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.law.ParameterUnit;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.ScheduleUnit;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** REC: rules on citizen reception (tiếp công dân). */
final class ReceptionRules {

    private static final String CHAIR = "reception.chair";
    private static final String SECRETARY = "reception.secretary";

    private static final int WEEKS_A_MONTH = 4;
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;
    private static final long WEEKS_A_YEAR = 52;
    private static final long DAYS_A_YEAR = 365;

    private ReceptionRules() {}

    static void declare(RuleBook book) {
        book.rule("REC-01", ERROR).cite(CHAIR).document(minimum(ReceptionPost.CHAIR, CHAIR));
        book.rule("REC-02", ERROR).cite(SECRETARY).document(minimum(ReceptionPost.PARTY_SECRETARY, SECRETARY));
        book.rule("REC-12", WARNING).document(minimum(ReceptionPost.DEPUTY_CHAIR, "reception.deputy"));
        book.rule("REC-13", WARNING).document(minimum(ReceptionPost.COUNCIL_CHAIR, "reception.council"));
        book.rule("REC-03", WARNING).document(ReceptionRules::statedPerPerson);
        book.rule("REC-04", WARNING).document(ReceptionRules::oneSchedule);
        book.rule("REC-05", ERROR)
                .that(RECEPTION_VISITS)
                .isSumOfAnyOf(List.of(
                        sum(RECEPTION_REGULAR_VISITS, RECEPTION_HEAD_VISITS, RECEPTION_DELEGATE_VISITS),
                        sum(
                                RECEPTION_REGULAR_VISITS,
                                RECEPTION_HEAD_VISITS,
                                RECEPTION_DELEGATE_VISITS,
                                RECEPTION_AD_HOC_VISITS)));
        book.rule("REC-06", WARNING).cite(CHAIR).report(ReceptionDayChecks.daysOfTheHead(CHAIR));
        book.rule("REC-08", INFO).report(ReceptionDayChecks::scheduleIsPublic);
        book.rule("REC-07", WARNING).that(RECEPTION_PETITIONS_RECEIVED).isAtMost(PETITIONS_RECEIVED);
        book.rule("REC-10", WARNING).that(RECEPTION_LARGE_GROUPS).isAtMost(RECEPTION_VISITS);
        book.rule("REC-11", WARNING).that(RECEPTION_LARGE_GROUP_VISITS).isAtMost(RECEPTION_VISITS);
    }

    /**
     * The post receives citizens on the least number of days that law or province set for the time of the document.
     *
     * <p>What is stated for several posts together, or in "times", is at most what the post has: too little of it is too
     * little for the post; enough of it says nothing (REC-03 asks for the post's own days).
     */
    private static BiConsumer<Subject, Evaluation> minimum(ReceptionPost post, String parameter) {
        return (subject, run) -> {
            Optional<Requirement> requirement = subject.time()
                    .map(time -> subject.requirement(parameter, time))
                    .filter(Requirement::isSet);
            boolean stated = false;
            List<ReceptionSchedule> schedules = subject.document().getReceptionSchedules();
            for (int i = 0; requirement.isPresent() && i < schedules.size(); i++) {
                ReceptionSchedule schedule = schedules.get(i);
                if (isOf(post, schedule)) {
                    stated = true;
                    OptionalInt enough = another(post, schedules, i, requirement.get());
                    minimum(schedule, i, requirement.get(), enough, run);
                }
            }
            if (!stated) {
                run.notApplicable();
            }
        };
    }

    private static boolean isOf(ReceptionPost post, ReceptionSchedule schedule) {
        return schedule.getPosts().contains(post)
                && schedule.getCount().isPresent()
                && Rhythm.of(schedule).per().isPresent();
    }

    /** Another schedule stated for the post alone that has enough days: only one of the two can be right. */
    private static OptionalInt another(
            ReceptionPost post, List<ReceptionSchedule> schedules, int index, Requirement requirement) {
        return IntStream.range(0, schedules.size())
                .filter(i -> i != index && isOf(post, schedules.get(i)) && isOwnDays(schedules.get(i)))
                .filter(i -> Part.isOnePredecessor(
                        schedules.get(i).getPredecessor(), schedules.get(index).getPredecessor()))
                .filter(i -> requirement.isKnown()
                        && isEnough(Rhythm.of(schedules.get(i)), requirement.least(), requirement.unit()))
                .mapToObj(OptionalInt::of)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static void minimum(
            ReceptionSchedule schedule, int index, Requirement requirement, OptionalInt enough, Evaluation run) {
        if (!requirement.isKnown()) {
            run.notApplicable(requirement.reason());
            return;
        }
        Rhythm rhythm = Rhythm.of(schedule);
        if (!isEnough(rhythm, requirement.least(), requirement.unit())) {
            TimeUnit span = spanOfWords(rhythm, requirement.unit());
            Evaluation.Breach breach = run.breach(ContentPlaces.schedule(schedule, index))
                    .expected(required(requirement.least(), requirement.unit(), span), ContentPlaces.unit(span))
                    .actual(rhythm.words());
            requirement.ground(breach);
            // "ít nhất 01 ngày/tháng" may be kept by one a week
            if (enough.isPresent() || rhythm.isAtLeast() || rhythm.isRange()) {
                breach.severity(WARNING);
            }
            breach.add();
        } else if (!isOwnDays(schedule) || rhythm.isAtMost()) {
            run.notApplicable();
        } else {
            run.holds();
            if (!isEnough(rhythm, requirement.most(), requirement.unit())) {
                run.remark(requirement.leniency(requirement.least()));
            }
        }
    }

    /** Whether a year of the rhythm has as many days as a year of what is asked for; both are told by exact fractions. */
    private static boolean isEnough(Rhythm rhythm, long days, ParameterUnit unit) {
        TimeUnit per = rhythm.per().orElseThrow();
        boolean inWeeks = unit == ParameterUnit.DAY_A_WEEK && (per == TimeUnit.WEEK || per == TimeUnit.DAY);
        long asked = inWeeks ? days * WEEKS_A_YEAR : required(days, unit, TimeUnit.YEAR);
        return rhythm.count().orElseThrow() * spansAYear(per) >= asked * rhythm.every();
    }

    private static long spansAYear(TimeUnit per) {
        return switch (per) {
            case DAY -> DAYS_A_YEAR;
            case WEEK -> WEEKS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
            case QUARTER -> MONTHS_A_YEAR / MONTHS_A_QUARTER;
            case YEAR -> 1;
        };
    }

    /** The span in which the least is told: that of the rhythm, or where it is of days or several spans that of the law. */
    private static TimeUnit spanOfWords(Rhythm rhythm, ParameterUnit unit) {
        TimeUnit per = rhythm.per().orElseThrow();
        if (rhythm.every() == 1 && per != TimeUnit.DAY) {
            return per;
        }
        return unit == ParameterUnit.DAY_A_WEEK ? TimeUnit.WEEK : TimeUnit.MONTH;
    }

    /** One day a week is what reports print as four days a month. */
    static long required(long days, ParameterUnit unit, TimeUnit per) {
        long daysAMonth = unit == ParameterUnit.DAY_A_WEEK ? days * WEEKS_A_MONTH : days;
        return switch (per) {
            case DAY -> 0;
            case WEEK -> (daysAMonth + WEEKS_A_MONTH - 1) / WEEKS_A_MONTH;
            case MONTH -> daysAMonth;
            case QUARTER -> daysAMonth * MONTHS_A_QUARTER;
            case YEAR -> daysAMonth * MONTHS_A_YEAR;
        };
    }

    private static boolean isOwnDays(ReceptionSchedule schedule) {
        return schedule.getPosts().size() == 1
                && schedule.getUnit().filter(ScheduleUnit.DAY::equals).isPresent();
    }

    private static void statedPerPerson(Subject subject, Evaluation run) {
        List<ReceptionSchedule> schedules = subject.document().getReceptionSchedules();
        boolean stated = false;
        for (int i = 0; i < schedules.size(); i++) {
            ReceptionSchedule schedule = schedules.get(i);
            // without posts it is the regular reception of the office, which is no person's
            if (schedule.getPosts().isEmpty()
                    || schedule.getCount().isEmpty()
                    || ContentPlaces.isIllegible(subject, "/receptionSchedules/" + i)) {
                continue;
            }
            stated = true;
            int at = i;
            run.holdsIf(
                    isOwnDays(schedule),
                    () -> run.breach(ContentPlaces.schedule(schedule, at))
                            .expected()
                            .actual(
                                    ContentPlaces.posts(schedule),
                                    Rhythm.of(schedule).words())
                            .add());
        }
        if (!stated) {
            run.notApplicable();
        }
    }

    private static void oneSchedule(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        List<ReceptionSchedule> schedules = document.getReceptionSchedules();
        boolean compared = false;
        List<Integer> earlier = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            ReceptionSchedule schedule = schedules.get(i);
            compared |= fixedDays(schedule, i, run);
            if (!Rhythm.of(schedule).isComparable()) {
                continue;
            }
            for (int j : earlier) {
                ReceptionSchedule other = schedules.get(j);
                if (isComparable(document, schedule, other)) {
                    compared = true;
                    tellIfDifferent(document, schedule, i, other, j, run);
                    break;
                }
            }
            earlier.add(i);
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Schedules of the same posts in the same time; one without a time is presumed to be of the report's. */
    private static boolean isComparable(
            OfficialDocument document, ReceptionSchedule schedule, ReceptionSchedule other) {
        return !schedule.getPosts().isEmpty()
                && schedule.getPosts().size() == other.getPosts().size()
                && schedule.getPosts().containsAll(other.getPosts())
                && schedule.getUnit().equals(other.getUnit())
                && Part.isOnePredecessor(schedule.getPredecessor(), other.getPredecessor())
                && ((schedule.getPeriod().isEmpty() && other.getPeriod().isEmpty())
                        || period(document, schedule).isSameAs(period(document, other)));
    }

    private static ReportingPeriod period(OfficialDocument document, ReceptionSchedule schedule) {
        return schedule.getPeriod().orElseGet(() -> Periods.of(document, "reception"));
    }

    private static void tellIfDifferent(
            OfficialDocument document,
            ReceptionSchedule schedule,
            int index,
            ReceptionSchedule other,
            int at,
            Evaluation run) {
        Rhythm rhythm = Rhythm.of(schedule);
        Rhythm before = Rhythm.of(other);
        run.holdsIf(rhythm.mayBe(before), () -> {
            Evaluation.Breach breach = run.breach(ContentPlaces.schedule(schedule, index))
                    .expected(before.words())
                    .actual(rhythm.words())
                    .related(ContentPlaces.schedule(other, at));
            if (schedule.getPeriod().isEmpty() || other.getPeriod().isEmpty()) {
                Periods.of(document, "reception")
                        .span()
                        .ifPresentOrElse(
                                breach::note, () -> breach.notePhrase(run.rule().phrase("note.unstated")));
            }
            breach.add();
        });
    }

    /** "Thứ Năm hằng tuần", "thứ Năm"; but "thứ Năm tuần đầu của tháng" is one day of the month. */
    private static boolean isWeekly(String day) {
        boolean once = Stream.of("đầu", "cuối", "tháng").anyMatch(word -> VietnameseText.contains(day, word));
        boolean weekday = VietnameseText.contains(day, "thứ") || VietnameseText.contains(day, "chủ nhật");
        return !once && (weekday || VietnameseText.contains(day, "tuần"));
    }

    /** What is done every two weeks lists its days otherwise. */
    private static boolean isOfOneSpan(Rhythm rhythm) {
        return rhythm.isComparable() && rhythm.every() == 1;
    }

    /** As many fixed days are listed as are counted; a day of every week is four days of a month. */
    private static boolean fixedDays(ReceptionSchedule schedule, int index, Evaluation run) {
        List<String> fixed = schedule.getFixedDays();
        boolean several = fixed.stream().anyMatch(day -> day.contains(",") || VietnameseText.contains(day, " và "));
        if (fixed.isEmpty() || several || !isOwnDays(schedule) || !isOfOneSpan(Rhythm.of(schedule))) {
            return false;
        }
        int listed = 0;
        for (String day : fixed) {
            boolean weekly = isWeekly(day);
            listed += weekly && schedule.getPer().filter(TimeUnit.MONTH::equals).isPresent() ? WEEKS_A_MONTH : 1;
        }
        int days = listed;
        Rhythm rhythm = Rhythm.of(schedule);
        int count = schedule.getCount().orElseThrow();
        run.holdsIf(
                (days >= count && days <= rhythm.mostTimes())
                        || (days > count ? rhythm.isAtLeast() : rhythm.isAtMost()),
                () -> run.breach(ContentPlaces.schedule(schedule, index))
                        .variant("fixed")
                        .expected(days, fixed)
                        .actual(rhythm.words())
                        .add());
        return true;
    }
}
