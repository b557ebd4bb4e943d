package vn.thanthien.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.CommitmentCount;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Investment;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.core.report.SuperiorRating;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether the times that a document states can be times at all, and the profile is one of its time. */
final class TimeChecks {

    /** The sections of figures, each named once. */
    private static final List<String> SECTIONS =
            Figures.all().stream().map(Figure::section).distinct().toList();

    private final Evaluation run;
    private boolean compared;

    private TimeChecks(Evaluation run) {
        this.run = run;
    }

    /** A period that ends before it begins, or lies outside its own year, has no days that rules could use. */
    static void periodsAgreeWithThemselves(Subject subject, Evaluation run) {
        TimeChecks checks = new TimeChecks(run);
        OfficialDocument document = subject.document();
        checks.locality(document.getLocality());
        checks.check("", Optional.of(document.getPeriod()));
        checks.each("/claims/", document.getClaims(), Claim::getPeriod);
        checks.each("/breakdowns/", document.getBreakdowns(), PrintedBreakdown::getPeriod);
        checks.each("/multiplications/", document.getMultiplications(), Multiplication::getPeriod);
        checks.each("/frequencies/", document.getFrequencies(), FrequencyClaim::getPeriod);
        if (document instanceof Report report) {
            checks.figures("/figures", report.getFigures());
            for (int i = 0; i < report.getYears().size(); i++) {
                checks.figures("/years/" + i, Optional.of(report.getYears().get(i)));
            }
            checks.each("/commitmentCounts/", report.getCommitmentCounts(), CommitmentCount::getPeriod);
            checks.each("/investments/", report.getInvestments(), Investment::getPeriod);
            checks.each("/selfAssessments/", report.getSelfAssessments(), SelfAssessment::getPeriod);
            checks.targets("/targets/", report.getTargets());
            checks.each("/ratings/", report.getRatings(), SuperiorRating::getPeriod);
        }
        subject.plan().ifPresent(checks::deadlines);
        if (!checks.compared) {
            run.notApplicable();
        }
    }

    private void targets(String list, List<Target> targets) {
        for (int i = 0; i < targets.size(); i++) {
            deadline(list + i, targets.get(i).wholeDeadline());
        }
    }

    private void deadlines(Plan plan) {
        targets("/targets/", plan.getTargets());
        for (int i = 0; i < plan.getSteps().size(); i++) {
            deadline("/steps/" + i, plan.getSteps().get(i).getDeadline());
        }
        for (int i = 0; i < plan.getTasks().size(); i++) {
            deadline("/tasks/" + i, plan.getTasks().get(i).getDeadline());
        }
    }

    private void deadline(String at, Optional<Deadline> deadline) {
        deadline.ifPresent(span -> order(span.getStart(), span.getEnd(), at + "/deadline"));
    }

    private void figures(String at, Optional<PeriodFigures> figures) {
        check(at, figures.flatMap(PeriodFigures::getPeriod));
        for (String section : SECTIONS) {
            check(at + "/" + section, figures.flatMap(of -> of.ownPeriodOf(section)));
        }
    }

    private <T> void each(String list, List<T> items, Function<T, Optional<ReportingPeriod>> period) {
        for (int i = 0; i < items.size(); i++) {
            check(list + i, period.apply(items.get(i)));
        }
    }

    private void check(String at, Optional<ReportingPeriod> period) {
        if (period.isPresent()) {
            String pointer = at + "/period";
            Optional<PartialDate> start = period.get().getStart();
            Optional<PartialDate> end = period.get().getEnd();
            order(start, end, pointer);
            if (period.get().getYear().isPresent()) {
                year(period.get().getYear().getAsInt(), start, end, pointer);
            }
        }
    }

    /** The time for which the unit was or is there. */
    private void locality(Locality locality) {
        order(locality.getValidFrom(), locality.getValidTo(), "/locality/validTo");
    }

    private void order(Optional<PartialDate> start, Optional<PartialDate> end, String pointer) {
        if (start.isPresent() && end.isPresent()) {
            compared = true;
            run.holdsIf(
                    !end.get().latest().isBefore(start.get().earliest()),
                    () -> run.breach(place(pointer))
                            .expected(start.get())
                            .actual(end.get())
                            .add());
        }
    }

    /** "Năm 2023" may have begun late or ended early; it cannot lie before its first day or after its last. */
    private void year(int year, Optional<PartialDate> start, Optional<PartialDate> end, String pointer) {
        if (start.isPresent() || end.isPresent()) {
            compared = true;
            boolean early = start.filter(day -> year < day.year()).isPresent();
            boolean late = end.filter(day -> year > day.year()).isPresent();
            run.holdsIf(
                    !early && !late,
                    () -> run.breach(place(pointer))
                            .variant(early ? "early" : "late")
                            .expected((early ? start : end).orElseThrow())
                            .actual(Integer.toString(year))
                            .add());
        }
    }

    private Place place(String pointer) {
        return Place.of(
                pointer,
                "period#" + ContentPlaces.withoutPositions(pointer.replace("/period", "")),
                run.rule().phrase("place"));
    }

    /** Another profile than that of the time asks for other things. */
    static void profileIsOfTheTime(Subject subject, Evaluation run) {
        Profile profile = subject.profile();
        Optional<LocalDate> day = subject.day();
        Optional<LocalDate> first = profile.getValidFrom().map(PartialDate::earliest);
        Optional<LocalDate> last = profile.getValidTo().map(PartialDate::latest);
        if (day.isEmpty() || (first.isEmpty() && last.isEmpty())) {
            run.notApplicable();
        } else if (first.filter(day.get()::isBefore).isPresent()) {
            tell(run, profile, day.get(), first.get(), "early");
        } else if (last.filter(day.get()::isAfter).isPresent()) {
            tell(run, profile, day.get(), last.get(), "late");
        } else {
            run.holds();
        }
    }

    private static void tell(Evaluation run, Profile profile, LocalDate day, LocalDate bound, String variant) {
        run.breach(Place.of(
                        "/header/date", "profile#" + profile.getId(), run.rule().phrase("place")))
                .variant(variant)
                .expected(profile.getId(), bound)
                .actual(day)
                .add();
    }
}
