package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.RECEPTION_HEAD_DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PublicisedContent;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Requirement;
import vn.thanthien.rules.algebra.RuleBook.ReportCheck;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Days on which citizens were received, and whether people can know them beforehand. */
final class ReceptionDayChecks {

    private static final String SECTION = "reception";
    private static final int DAYS_A_WEEK = 7;

    private ReceptionDayChecks() {}

    /** The head received citizens on no more days than offices were open, and about as many as the law asks for. */
    static ReportCheck daysOfTheHead(String parameter) {
        return (report, subject, run) -> {
            List<PeriodFigures> periods = new ArrayList<>();
            List<String> places = new ArrayList<>();
            List<Scope> scopes = new ArrayList<>(subject.scopes());
            if (report.getFigures().isPresent()) {
                periods.add(report.getFigures().get());
                places.add("/figures");
            } else {
                scopes.remove(0);
            }
            for (int i = 0; i < report.getYears().size(); i++) {
                periods.add(report.getYears().get(i));
                places.add("/years/" + i);
            }
            for (int i = 0; i < periods.size(); i++) {
                Optional<DateSpan> span = Periods.stated(periods.get(i), SECTION)
                        .orElse(report.getPeriod())
                        .span();
                boolean unread = ContentPlaces.isIllegible(subject, places.get(i) + "/period");
                if (span.isPresent() && !unread && scopes.get(i).isKnown(RECEPTION_HEAD_DAYS)) {
                    Requirement requirement = subject.requirement(parameter, span.get());
                    scopes.get(i).underEveryReading(run, reading -> days(reading, span.get(), requirement, run));
                } else {
                    run.notApplicable();
                }
            }
            if (periods.isEmpty()) {
                run.notApplicable();
            }
        };
    }

    private static void days(Scope scope, DateSpan span, Requirement requirement, Evaluation run) {
        long held = scope.amount(RECEPTION_HEAD_DAYS);
        long open = workingDays(span);
        if (held > open) {
            run.breach(scope.place(RECEPTION_HEAD_DAYS))
                    .variant("more")
                    .expected(open, span.from(), span.to())
                    .actual(held)
                    .uncited()
                    .add();
        } else if (!requirement.isSet()) {
            run.notApplicable();
        } else if (!requirement.isKnown()) {
            run.notApplicable(requirement.reason());
        } else {
            long months = span.wholeMonths();
            long required = months * ReceptionRules.required(requirement.least(), requirement.unit(), TimeUnit.MONTH);
            run.holdsIf(
                    FrequencyChecks.keepsUp(held, required),
                    () -> requirement
                            .ground(run.breach(scope.place(RECEPTION_HEAD_DAYS))
                                    .expected(required, months)
                                    .actual(held))
                            .add());
        }
    }

    /** Monday to Friday; holidays are not taken off, since their days differ from year to year. */
    private static long workingDays(DateSpan span) {
        long weeks = span.days() / DAYS_A_WEEK;
        long days = weeks * DayOfWeek.FRIDAY.getValue();
        for (LocalDate day = span.from().plusDays(weeks * DAYS_A_WEEK);
                !day.isAfter(span.to());
                day = day.plusDays(1)) {
            days += day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return days;
    }

    /** Where a section on reception has running text, it says, or another place does, that the schedule is public. */
    static void scheduleIsPublic(Report report, Subject subject, Evaluation run) {
        boolean told = report.getSections().stream()
                .anyMatch(section -> section.getSection().filter("S3.3"::equals).isPresent()
                        && !section.getParagraphs().isEmpty());
        if (report.getReceptionSchedules().isEmpty() || !told) {
            run.notApplicable();
            return;
        }
        run.holdsIf(
                texts(report).anyMatch(ReceptionDayChecks::saysThatTheScheduleIsPublic),
                () -> run.breach(Place.of(
                                "/receptionSchedules",
                                "receptionSchedules",
                                run.rule().phrase("place")))
                        .expected()
                        .actual()
                        .add());
    }

    private static Stream<String> texts(Report report) {
        return Stream.concat(
                report.getSections().stream().flatMap(section -> section.getParagraphs().stream()),
                report.getPublicised().stream().map(PublicisedContent::getContent));
    }

    private static boolean saysThatTheScheduleIsPublic(String text) {
        String words = VietnameseText.foldWords(text);
        boolean schedule = Stream.of("lịch tiếp", "lịch, tiếp dân", "thời gian tiếp")
                .map(VietnameseText::foldWords)
                .anyMatch(words::contains);
        return schedule
                && Stream.of("niêm yết", "công khai", "thông báo", "đăng", "công bố")
                        .map(VietnameseText::foldWords)
                        .anyMatch(words::contains);
    }
}
