package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thanthien.core.document.DocumentMention;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.plan.PlanTask;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.profile.Criterion;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.DeadlineKind;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** PLN: rules on plans (kế hoạch). */
final class PlanRules {

    private static final int MONTHS_OF_WORK = 3;

    private PlanRules() {}

    static void declare(RuleBook book) {
        book.rule("PLN-01", WARNING).plan(PlanRules::stepsAreComplete);
        book.rule("PLN-02", ERROR).plan(PlanRules::deadlinesInside);
        book.rule("PLN-03", WARNING).plan(PlanRules::stepsInOrder);
        book.rule("PLN-04", WARNING).plan(PlanRules::surveysAroundLaunch);
        book.rule("PLN-05", WARNING).plan(PlannedWorkChecks::ownersAreOfTheCommune);
        book.rule("PLN-06", INFO).plan(PlannedWorkChecks::isWatched);
        book.rule("PLN-08", WARNING).report(PlannedWorkChecks::reportTellsOfPlannedWork);
        book.rule("PLN-09", WARNING).plan(PlanRules::criteriaAreServed);
    }

    /** A step or a task, as far as both are the same: what, who, by when, with what result. */
    private record Work(String pointer, Phrase name, boolean owned, boolean dated, boolean productive) {}

    private static List<Work> work(Plan plan, Evaluation run) {
        List<Work> work = new ArrayList<>();
        for (int i = 0; i < plan.getSteps().size(); i++) {
            PlanStep step = plan.getSteps().get(i);
            work.add(new Work(
                    "/steps/" + i,
                    run.rule().phrase("step", step.getNumber().orElse(i + 1)),
                    !step.getOwners().isEmpty(),
                    step.getDeadline().isPresent(),
                    step.getProduct().isPresent()));
        }
        for (int i = 0; i < plan.getTasks().size(); i++) {
            PlanTask task = plan.getTasks().get(i);
            work.add(new Work(
                    "/tasks/" + i,
                    run.rule().phrase("task", task.getText()),
                    !task.getOwners().isEmpty(),
                    task.getDeadline().isPresent(),
                    task.getProduct().isPresent()));
        }
        return work;
    }

    /** One finding for each thing that steps and tasks lack, with those that lack it. */
    private static void stepsAreComplete(Plan plan, Subject subject, Evaluation run) {
        List<Work> work = work(plan, run);
        if (work.isEmpty()) {
            run.notApplicable();
            return;
        }
        lacking(lack(work, subject, "/owners", Work::owned), "owner", run);
        lacking(lack(work, subject, "/deadline", Work::dated), "deadline", run);
        lacking(lack(work, subject, "/product", Work::productive), "product", run);
    }

    private static List<Work> lack(List<Work> work, Subject subject, String property, Predicate<Work> isThere) {
        return work.stream()
                .filter(item -> !isThere.test(item) && !ContentPlaces.isIllegible(subject, item.pointer() + property))
                .toList();
    }

    private static void lacking(List<Work> lacking, String name, Evaluation run) {
        run.holdsIf(lacking.isEmpty(), () -> {
            String pointer = lacking.get(0).pointer();
            Evaluation.Breach breach = run.breach(Place.of(
                            pointer.substring(0, pointer.lastIndexOf('/')),
                            "steps#" + name,
                            run.rule().phrase("place")))
                    .variant(name)
                    .expected()
                    .actual(lacking.stream().map(Work::name).toList());
            breach.add();
        });
    }

    /** Where tasks name the criteria that they serve, every criterion of the profile is served. */
    private static void criteriaAreServed(Plan plan, Subject subject, Evaluation run) {
        Set<String> served = new HashSet<>();
        plan.getTasks().forEach(task -> task.getCriterion().ifPresent(served::add));
        if (served.isEmpty()) {
            run.notApplicable();
            return;
        }
        for (Criterion criterion : subject.profile().getCriteria()) {
            run.holdsIf(
                    served.contains(criterion.getCode()),
                    () -> run.breach(Place.of(
                                    "/tasks",
                                    "tasks#" + criterion.getCode(),
                                    run.rule().phrase("place")))
                            .expected(criterion.getName())
                            .actual()
                            .add());
        }
    }

    private static Place place(PlanStep step, int index, Evaluation run) {
        return Place.of(
                "/steps/" + index,
                "steps#" + ContentPlaces.key(step.getText()),
                run.rule().phrase("place", step.getText()));
    }

    private static void deadlinesInside(Plan plan, Subject subject, Evaluation run) {
        Optional<LocalDate> from = subject.date().map(PartialDate::earliest);
        Optional<LocalDate> to = plan.getPeriod().span().map(DateSpan::to);
        boolean compared = false;
        for (int i = 0; i < plan.getSteps().size(); i++) {
            PlanStep step = plan.getSteps().get(i);
            Optional<LocalDate> last = step.getDeadline().flatMap(Deadline::lastDay);
            if (last.isEmpty() || (from.isEmpty() && to.isEmpty())) {
                continue;
            }
            compared = true;
            boolean early = from.filter(last.get()::isBefore).isPresent();
            boolean late = to.filter(last.get()::isAfter).isPresent();
            if (early) {
                run.breach(place(step, i, run))
                        .variant("early")
                        .expected(from.get())
                        .actual(deadline(step, last.get()))
                        .add();
            } else if (late) {
                run.breach(place(step, i, run))
                        .variant("late")
                        .expected(to.get())
                        .actual(deadline(step, last.get()))
                        .add();
            } else {
                run.holds();
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static Object deadline(PlanStep step, LocalDate last) {
        return step.getDeadline()
                .flatMap(Deadline::getPrinted)
                .<Object>map(printed -> printed)
                .orElse(last);
    }

    /** The step that comes last of its kind, with its last day. */
    private record Dated(PlanStep step, int index, LocalDate last) {}

    private static Optional<Dated> last(Plan plan, StepKind kind) {
        Dated latest = null;
        for (int i = 0; i < plan.getSteps().size(); i++) {
            PlanStep step = plan.getSteps().get(i);
            Optional<LocalDate> day = step.getDeadline()
                    .filter(deadline -> deadline.getKind() != DeadlineKind.RECURRING)
                    .flatMap(Deadline::lastDay);
            boolean later = day.isPresent() && (latest == null || day.get().isAfter(latest.last()));
            if (later && step.getKind().filter(kind::equals).isPresent()) {
                latest = new Dated(step, i, day.get());
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The body is founded before the launch, and the launch comes before the last survey. */
    private static void stepsInOrder(Plan plan, Subject subject, Evaluation run) {
        Optional<Dated> launch = last(plan, StepKind.LAUNCH);
        Optional<Dated> survey = last(plan, StepKind.SURVEY);
        boolean compared = numbersFollow(plan, run);
        for (DocumentMention mention : plan.getMentions()) {
            if (mention.hasRole(DocumentRole.FOUNDS) && mention.getDate().isPresent() && launch.isPresent()) {
                compared = true;
                PartialDate founded = mention.getDate().get();
                run.holdsIf(
                        !founded.earliest().isAfter(launch.get().last()),
                        () -> run.breach(place(launch.get().step(), launch.get().index(), run))
                                .variant("founding")
                                .expected(founded)
                                .actual(deadline(
                                        launch.get().step(), launch.get().last()))
                                .add());
            }
        }
        if (launch.isPresent() && survey.isPresent()) {
            compared = true;
            run.holdsIf(
                    !survey.get().last().isBefore(launch.get().last()),
                    () -> run.breach(place(survey.get().step(), survey.get().index(), run))
                            .variant("survey")
                            .expected(deadline(launch.get().step(), launch.get().last()))
                            .actual(deadline(survey.get().step(), survey.get().last()))
                            .related(place(launch.get().step(), launch.get().index(), run))
                            .add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Steps that begin anew at 1 are those of another stage; otherwise none has the number of the one before, or less. */
    private static boolean numbersFollow(Plan plan, Evaluation run) {
        int before = 0;
        boolean compared = false;
        for (int i = 0; i < plan.getSteps().size(); i++) {
            PlanStep step = plan.getSteps().get(i);
            int number = step.getNumber().orElse(0);
            if (number > 0 && before > 0) {
                compared = true;
                int last = before;
                int at = i;
                run.holdsIf(
                        number > last || (number == 1 && last > 1),
                        () -> run.breach(place(step, at, run))
                                .variant("number")
                                .expected(last)
                                .actual(number)
                                .add());
            }
            before = number > 0 ? number : before;
        }
        return compared;
    }

    /** The baseline is taken before the launch, the follow-up when a quarter has been worked. */
    private static void surveysAroundLaunch(Plan plan, Subject subject, Evaluation run) {
        Optional<Dated> launch = last(plan, StepKind.LAUNCH);
        Optional<Dated> baseline = last(plan, StepKind.BASELINE_SURVEY);
        Optional<Dated> survey = last(plan, StepKind.SURVEY);
        if (launch.isEmpty() || (baseline.isEmpty() && survey.isEmpty())) {
            run.notApplicable();
            return;
        }
        LocalDate launched = launch.get().last();
        if (baseline.isPresent()) {
            run.holdsIf(
                    !baseline.get().last().isAfter(launched),
                    () -> tellSurvey(baseline.get(), launch.get(), "baseline", run));
        }
        // a survey before the launch is told by PLN-03
        if (survey.isPresent() && !survey.get().last().isBefore(launched)) {
            run.holdsIf(
                    !survey.get().last().isBefore(launched.plusMonths(MONTHS_OF_WORK)),
                    () -> tellSurvey(survey.get(), launch.get(), "followUp", run));
        }
    }

    private static void tellSurvey(Dated survey, Dated launch, String variant, Evaluation run) {
        run.breach(place(survey.step(), survey.index(), run))
                .variant(variant)
                .expected(deadline(launch.step(), launch.last()))
                .actual(deadline(survey.step(), survey.last()))
                .related(place(launch.step(), launch.index(), run))
                .add();
    }
}
