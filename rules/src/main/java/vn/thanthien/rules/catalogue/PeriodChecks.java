package vn.thanthien.rules.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.quantity.TimeUnit;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DurationClaim;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.ModelMilestone;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether the figures are those of the time that the report claims, and its durations true. */
final class PeriodChecks {

    /** Reports close before their period ends by regulation; a longer gap is to be explained. */
    private static final int MONTHS_OF_CUT_OFF = 3;

    /** A day in the unit in which durations are compared: a year is 365.25 days, a month a twelfth of it. */
    private static final long DAY = 48;

    private static final long TEN_PERCENT = 10;

    private static final List<String> SECTIONS =
            Figures.all().stream().map(Figure::section).distinct().toList();

    private PeriodChecks() {}

    private record Told(String pointer, String key, DateSpan span) {}

    private static List<Told> told(Report report) {
        List<Told> told = new ArrayList<>();
        report.getFigures().ifPresent(figures -> told(figures, told));
        for (int i = 0; i < report.getYears().size(); i++) {
            String pointer = "/years/" + i + "/period";
            report.getYears()
                    .get(i)
                    .getPeriod()
                    .flatMap(period -> period.span())
                    .ifPresent(span -> told.add(new Told(pointer, "years.period#" + span, span)));
        }
        return told;
    }

    /** Where no period is printed for all figures, those that are printed with sections; one that is repeated is told once. */
    private static void told(PeriodFigures figures, List<Told> told) {
        if (figures.getPeriod().isPresent()) {
            figures.getPeriod()
                    .flatMap(ReportingPeriod::span)
                    .ifPresent(span -> told.add(new Told("/figures/period", "figures.period", span)));
            return;
        }
        Set<DateSpan> before = new HashSet<>();
        for (String section : SECTIONS) {
            figures.ownPeriodOf(section)
                    .flatMap(ReportingPeriod::span)
                    .filter(before::add)
                    .ifPresent(
                            span -> told.add(new Told("/figures/" + section + "/period", section + ".period", span)));
        }
    }

    static void figuresCoverPeriod(Report report, Subject subject, Evaluation run) {
        List<Told> told = told(report);
        Optional<DateSpan> claimed = report.getPeriod().span();
        if (told.isEmpty()) {
            run.notApplicable();
        } else if (claimed.isPresent()) {
            againstDates(told, elsewhere(report, told), done(report), claimed.get(), subject.day(), run);
        } else if (report.getPeriod().getYears().isPresent()) {
            againstYears(
                    told, elsewhere(report, told), report.getPeriod().getYears().getAsInt(), run);
        } else {
            run.notApplicable();
        }
    }

    private static Place place(Told told, Evaluation run) {
        return Place.of(told.pointer(), told.key(), run.rule().phrase("place"));
    }

    private static Set<Integer> yearsOf(List<Told> told) {
        Set<Integer> years = new TreeSet<>();
        for (Told figures : told) {
            addYears(figures.span(), years);
        }
        return years;
    }

    private static void addYears(DateSpan span, Set<Integer> years) {
        for (int year = span.from().getYear(); year <= span.to().getYear(); year++) {
            years.add(year);
        }
    }

    /** The periods of the numbers that are told one by one, and of sections; a year that has such has figures. */
    private static List<DateSpan> elsewhere(Report report, List<Told> told) {
        List<Optional<ReportingPeriod>> periods = new ArrayList<>();
        report.getClaims().forEach(claim -> periods.add(claim.getPeriod()));
        report.getMultiplications().forEach(product -> periods.add(product.getPeriod()));
        report.getBreakdowns().forEach(breakdown -> {
            periods.add(breakdown.getPeriod());
            breakdown.getParts().forEach(part -> periods.add(part.getPeriod()));
        });
        report.getCommitmentCounts().forEach(count -> periods.add(count.getPeriod()));
        report.getSurveys().forEach(survey -> periods.add(survey.getPeriod()));
        report.getTargets().stream()
                .filter(target -> target.getAchieved().isPresent())
                .forEach(target -> periods.add(target.getPeriod()));
        List<PeriodFigures> figures = new ArrayList<>(report.getYears());
        report.getFigures().ifPresent(figures::add);
        for (PeriodFigures one : figures) {
            SECTIONS.forEach(section -> periods.add(one.ownPeriodOf(section)));
            one.getReceptionByPost().forEach(row -> periods.add(row.getPeriod()));
            one.getAdditional().forEach(row -> periods.add(row.getPeriod()));
        }
        if (report.getFigures().filter(PeriodChecks::isAnyWithoutAPeriod).isPresent()) {
            periods.add(Optional.of(report.getPeriod()));
        }
        return periods.stream()
                .flatMap(Optional::stream)
                .flatMap(period -> period.span().stream())
                // what is told again of a time that is told already covers no more of it
                .filter(span -> told.stream().noneMatch(of -> of.span().encloses(span)))
                .toList();
    }

    /** Numbers of which no period is stated are presumed to be of the report's. */
    private static boolean isAnyWithoutAPeriod(PeriodFigures figures) {
        FigureVector numbers = figures.vector();
        return figures.getPeriod().isEmpty()
                && Figures.all().stream()
                        .anyMatch(figure -> numbers.isOf(figure)
                                && Quantity.isKnown(numbers.get(figure))
                                && figures.ownPeriodOf(figure.section()).isEmpty());
    }

    /** When things are said to have been done; a year of which such is told is not left out, but may lack its figures. */
    private static List<DateSpan> done(Report report) {
        Stream<DateSpan> periods = Stream.of(
                        report.getDialogues().stream().map(Dialogue::getPeriod),
                        report.getInvestments().stream().map(Investment::getPeriod),
                        report.getSelfAssessments().stream().map(SelfAssessment::getPeriod))
                .flatMap(one -> one)
                .flatMap(Optional::stream)
                .flatMap(period -> period.span().stream());
        Stream<DateSpan> days = Stream.concat(
                        report.getDialogues().stream().flatMap(dialogue -> dialogue.getDate().stream()),
                        report.getSurveys().stream().flatMap(survey -> survey.getDate().stream()))
                .map(date -> new DateSpan(date.earliest(), date.latest()));
        return Stream.concat(periods, days).toList();
    }

    /** "02 năm" without dates: figures of so many calendar years at least. */
    private static void againstYears(List<Told> told, List<DateSpan> elsewhere, int years, Evaluation run) {
        Set<Integer> covered = yearsOf(told);
        elsewhere.forEach(span -> addYears(span, covered));
        run.holdsIf(
                covered.size() >= years,
                () -> run.breach(place(told.get(0), run))
                        .variant("years")
                        .expected(years)
                        .actual(told.stream().map(Told::span).toList(), covered.size())
                        .add());
    }

    private static void againstDates(
            List<Told> told,
            List<DateSpan> elsewhere,
            List<DateSpan> done,
            DateSpan claimed,
            Optional<LocalDate> day,
            Evaluation run) {
        // what had not come yet when the report was written cannot have figures
        LocalDate end = day.filter(d -> d.isBefore(claimed.to()) && !d.isBefore(claimed.from()))
                .orElse(claimed.to());
        Set<Integer> covered = yearsOf(told);
        elsewhere.forEach(span -> addYears(span, covered));
        done.forEach(span -> addYears(span, covered));
        List<String> missing = new ArrayList<>();
        for (int year = claimed.from().getYear(); year <= end.getYear(); year++) {
            if (claimed.encloses(DateSpan.ofYear(year)) && !covered.contains(year)) {
                missing.add(Integer.toString(year));
            }
        }
        List<DateSpan> spans = told.stream().map(Told::span).toList();
        LocalDate last = Stream.concat(spans.stream(), elsewhere.stream())
                .map(DateSpan::to)
                .max(LocalDate::compareTo)
                .orElse(end);
        Optional<Told> outside = told.stream()
                .filter(figures -> isOutside(figures.span(), claimed))
                .findFirst();
        if (!missing.isEmpty()) {
            run.breach(place(told.get(0), run)).expected(missing).actual(spans).add();
        } else if (outside.isPresent()) {
            run.breach(place(outside.get(), run))
                    .severity(Severity.WARNING)
                    .variant("outside")
                    .expected(claimed)
                    .actual(outside.get().span())
                    .add();
        } else if (last.plusMonths(MONTHS_OF_CUT_OFF).isBefore(end)) {
            run.breach(place(told.get(0), run))
                    .severity(Severity.WARNING)
                    .variant("gap")
                    .expected(end)
                    .actual(spans)
                    .add();
        } else {
            run.holds();
        }
    }

    /** A regulated year may begin up to three months before the calendar's. */
    private static boolean isOutside(DateSpan figures, DateSpan claimed) {
        return figures.from().plusMonths(MONTHS_OF_CUT_OFF).isBefore(claimed.from())
                || figures.to().isAfter(claimed.to());
    }

    static void durationsAreTrue(Report report, Subject subject, Evaluation run) {
        boolean compared = startsAreThose(report, run);
        for (int i = 0; i < report.getDurations().size(); i++) {
            DurationClaim claim = report.getDurations().get(i);
            List<PartialDate> since = claim.getStart()
                    .map(List::of)
                    .or(() -> claim.getSince().map(milestone -> dates(report, milestone)))
                    .orElse(List.of());
            if (claim.getCount().orElse(0) == 0
                    || claim.getUnit().isEmpty()
                    || since.isEmpty()
                    || subject.date().isEmpty()
                    || ContentPlaces.isIllegible(subject, "/durations/" + i)) {
                continue;
            }
            compared = true;
            PartialDate date = subject.date().get();
            Place place = place(claim, i, run);
            run.holdsIf(
                    since.stream().anyMatch(start -> isTrue(claim, start, date)),
                    () -> run.breach(place)
                            .expectedPhrase(months(since.get(0), date, run))
                            .actual(claim.getPrinted())
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static Place place(DurationClaim claim, int index, Evaluation run) {
        return Place.of(
                "/durations/" + index,
                "durations#" + ContentPlaces.key(claim.getPrinted()),
                run.rule().phrase("place", claim.getPrinted()));
    }

    /** "Từ khi ra mắt (tháng 4/2025)" beside a launch in August; one that was held again may be meant. */
    private static boolean startsAreThose(Report report, Evaluation run) {
        List<PartialDate> launches = dates(report, ModelMilestone.LAUNCH);
        boolean compared = false;
        for (int i = 0; i < report.getDurations().size() && !launches.isEmpty(); i++) {
            DurationClaim claim = report.getDurations().get(i);
            if (claim.getSince().filter(ModelMilestone.LAUNCH::equals).isEmpty()
                    || claim.getStart().isEmpty()
                    || !report.getRelaunches().isEmpty()) {
                continue;
            }
            compared = true;
            int at = i;
            PartialDate start = claim.getStart().get();
            PartialDate launch = launches.get(0);
            run.holdsIf(
                    new DateSpan(start.earliest(), start.latest())
                            .overlaps(new DateSpan(launch.earliest(), launch.latest())),
                    () -> run.breach(place(claim, at, run))
                            .variant("start")
                            .expected(launch)
                            .actual(claim.getPrinted(), start)
                            .related(Place.of(
                                    "/launch/date", "launch.date", run.rule().phrase("launch")))
                            .add());
        }
        return compared;
    }

    /** "9 tháng"; "7 đến 8 tháng" where blanks of the dates leave it open. */
    private static Phrase months(PartialDate start, PartialDate date, Evaluation run) {
        long least = wholeMonths(start.latest(), date.earliest());
        long most = wholeMonths(start.earliest(), date.latest());
        return least == most
                ? run.rule().phrase("expected.exact", least, start, date)
                : run.rule().phrase("expected", least, most, start, date);
    }

    private static long wholeMonths(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.MONTHS.between(from, to));
    }

    private static List<PartialDate> dates(Report report, ModelMilestone milestone) {
        return switch (milestone) {
            case LAUNCH ->
                report
                        .getLaunch()
                        .filter(launch -> launch.getPredecessor().isEmpty())
                        .flatMap(launch -> launch.getDate())
                        .stream()
                        .toList();
            case FOUNDING -> dates(report, DocumentRole.FOUNDS);
            case RESOLUTION -> dates(report, DocumentRole.RESOLVES);
        };
    }

    private static List<PartialDate> dates(Report report, DocumentRole role) {
        return report.getMentions().stream()
                .filter(mention -> mention.hasRole(role))
                .map(DocumentMention::getDate)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether some day that the blanks of both dates allow makes the claim true. */
    private static boolean isTrue(DurationClaim claim, PartialDate start, PartialDate date) {
        long shortest = ChronoUnit.DAYS.between(start.latest(), date.earliest()) * DAY;
        long longest = ChronoUnit.DAYS.between(start.earliest(), date.latest()) * DAY;
        long claimed = claim.getCount().orElse(0) * length(claim.getUnit().orElse(TimeUnit.DAY));
        long tenth = claimed / TEN_PERCENT;
        return switch (claim.getApproximation().orElse(Approximation.EXACT)) {
            case EXACT, ABOUT -> longest >= claimed - tenth && shortest <= claimed + tenth;
            // "gần một năm" is said from ten months on, which is a sixth less
            case NEARLY -> longest >= claimed - claimed / 6 && shortest <= claimed + tenth;
            // "hơn một năm" is said until a year and a half
            case OVER -> longest >= claimed && shortest <= claimed + claimed / 2;
        };
    }

    private static long length(TimeUnit unit) {
        return switch (unit) {
            case DAY -> DAY;
            case WEEK -> 7 * DAY;
            case MONTH -> 1_461;
            case QUARTER -> 4_383;
            case YEAR -> 17_532;
        };
    }
}
