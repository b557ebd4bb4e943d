package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.INFO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.document.AdministrativeLevel;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.document.OrganKind;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.plan.PlanTask;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;
import vn.thanthien.rules.algebra.Surroundings;

/** PLN: who does what is planned, how it is watched, and whether the report tells of it. */
final class PlannedWorkChecks {

    /** A task of fewer words says too little to be looked for. */
    private static final int FEWEST_PAIRS = 6;

    /** Reports word a task anew; that not one pair of words in five is there means that nobody speaks of it. */
    private static final int ONE_IN = 5;

    private static final List<String> INSPECTS = words("kiểm tra", "giám sát", "đôn đốc", "theo dõi");
    private static final List<String> REPORTS = words("báo cáo", "sơ kết", "tổng kết");
    private static final List<String> LAUNCH = words("ra mắt", "phát động", "triển khai mô hình");
    private static final List<String> SURVEY = words("khảo sát", "phiếu", "sự hài lòng");
    private static final List<String> REVIEW = words("kiểm tra", "rút kinh nghiệm", "sơ kết", "tổng kết", "đánh giá");

    private PlannedWorkChecks() {}

    private static List<String> words(String... texts) {
        return Stream.of(texts).map(VietnameseText::foldWords).toList();
    }

    /** A step or task with its owners. */
    private record Work(
            String pointer, String text, @Nullable StepKind kind, List<Organ> owners, Optional<Deadline> deadline) {

        static List<Work> of(Plan plan) {
            List<Work> work = new ArrayList<>();
            for (int i = 0; i < plan.getSteps().size(); i++) {
                PlanStep step = plan.getSteps().get(i);
                work.add(new Work(
                        "/steps/" + i,
                        step.getText(),
                        step.getKind().orElse(null),
                        step.getOwners(),
                        step.getDeadline()));
            }
            for (int i = 0; i < plan.getTasks().size(); i++) {
                PlanTask task = plan.getTasks().get(i);
                work.add(new Work("/tasks/" + i, task.getText(), null, task.getOwners(), task.getDeadline()));
            }
            return work;
        }

        Place place(Evaluation run) {
            return Place.of(
                    pointer, "work#" + ContentPlaces.key(text), run.rule().phrase("place", text));
        }
    }

    /** A commune cannot make a body above it answer for its plan; it can ask it to take part. */
    static void ownersAreOfTheCommune(Plan plan, Subject subject, Evaluation run) {
        boolean compared = false;
        for (Work work : Work.of(plan)) {
            List<Organ> levelled = work.owners().stream()
                    .filter(owner -> owner.getLevel().isPresent())
                    .toList();
            if (levelled.isEmpty()) {
                continue;
            }
            compared = true;
            List<Organ> above =
                    levelled.stream().filter(PlannedWorkChecks::isAbove).toList();
            run.holdsIf(
                    above.isEmpty(),
                    () -> run.breach(work.place(run)).expected().actual(above).add());
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** Schools and the like may belong to a district and stand in the commune. */
    private static boolean isAbove(Organ owner) {
        return owner.getLevel().orElseThrow().isAbove(AdministrativeLevel.COMMUNE)
                && owner.getKind()
                        .filter(kind -> kind == OrganKind.PUBLIC_SERVICE_UNIT)
                        .isEmpty();
    }

    /** That somebody inspects and somebody reports; how often is for the commune to say. */
    static void isWatched(Plan plan, Subject subject, Evaluation run) {
        List<Work> work = Work.of(plan);
        if (work.isEmpty()) {
            run.notApplicable();
            return;
        }
        Text text = Text.of(plan);
        run.holdsIf(
                work.stream().anyMatch(step -> step.kind() == StepKind.REVIEW) || text.hasAny(INSPECTS),
                () -> unwatched("inspection", plan, run));
        run.holdsIf(
                plan.getReportingRegime().isPresent() || text.hasAny(REPORTS), () -> unwatched("reporting", plan, run));
    }

    private static void unwatched(String variant, Plan plan, Evaluation run) {
        run.breach(Place.of(
                        plan.getSteps().isEmpty() ? "/tasks" : "/steps",
                        "steps#" + variant,
                        run.rule().phrase("place")))
                .variant(variant)
                .expected()
                .actual()
                .add();
    }

    /** The words of a document, folded, for a search. */
    private record Text(String words, Set<String> pairs) {

        static Text of(OfficialDocument document) {
            StringBuilder words = new StringBuilder(" ");
            Set<String> pairs = new HashSet<>();
            List<String> texts = new ArrayList<>();
            PrintedText.of(document).forEach(text -> texts.add(text.text()));
            document.getMentions().forEach(mention -> mention.getSubject().ifPresent(texts::add));
            if (document instanceof Report report) {
                report.getClaims().forEach(claim -> claim.getWording().ifPresent(texts::add));
                report.getPublicised().forEach(content -> texts.add(content.getContent()));
                report.getFacilities().forEach(facility -> texts.add(facility.getName()));
            }
            for (String text : texts) {
                String folded = VietnameseText.foldWords(text);
                words.append(folded).append(" . ");
                pairs.addAll(pairs(folded));
            }
            return new Text(words.toString(), pairs);
        }

        static List<String> pairs(String folded) {
            String[] syllables = folded.split(" ", -1);
            List<String> pairs = new ArrayList<>(syllables.length);
            for (int i = 1; i < syllables.length; i++) {
                pairs.add(syllables[i - 1] + " " + syllables[i]);
            }
            return pairs;
        }

        boolean hasAny(List<String> wanted) {
            return wanted.stream().anyMatch(some -> words.contains(" " + some + " "));
        }

        /** Whether enough of the words of a task are there. */
        boolean speaksOf(Set<String> task) {
            return task.stream().filter(pairs::contains).count() * ONE_IN >= task.size();
        }
    }

    /** What was due by the day of the report is told there as done, under way, or not done. */
    static void reportTellsOfPlannedWork(Report report, Subject subject, Evaluation run) {
        Optional<Plan> plan = subject.surroundings().plan();
        Optional<LocalDate> day = subject.day();
        if (plan.isEmpty() || day.isEmpty()) {
            run.notApplicable(run.rule().phrase(plan.isEmpty() ? "noPlan" : "noDay"));
            return;
        }
        if (!isAnsweredBy(plan.get(), report, subject)) {
            run.notApplicable(run.rule().phrase("otherPlan"));
            return;
        }
        Text text = Text.of(report);
        boolean compared = false;
        for (Work work : Work.of(plan.get())) {
            boolean due = work.deadline()
                    .flatMap(Deadline::lastDay)
                    .filter(last -> !last.isAfter(day.get()))
                    .isPresent();
            if (due) {
                compared |= tellsOf(work, report, text, run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean isAnsweredBy(Plan plan, Report report, Subject subject) {
        Optional<DateSpan> planned = plan.getPeriod().span();
        Optional<DateSpan> told = subject.time();
        return Surroundings.isSame(plan.getLocality(), report.getLocality())
                && planned.isPresent()
                && told.isPresent()
                && planned.get().overlaps(told.get());
    }

    private static boolean tellsOf(Work work, Report report, Text text, Evaluation run) {
        StepKind kind = work.kind();
        if (kind == null || kind == StepKind.IMPLEMENTATION) {
            Set<String> pairs = new HashSet<>(Text.pairs(VietnameseText.foldWords(work.text())));
            if (pairs.size() < FEWEST_PAIRS) {
                return false;
            }
            run.holdsIf(text.speaksOf(pairs), () -> tell(work, "words", run));
            return true;
        }
        if (kind == StepKind.DOCUMENTS) {
            // DIR-01 asks for them
            return false;
        }
        run.holdsIf(isTold(kind, report, text), () -> tell(work, "step", run));
        return true;
    }

    private static boolean isTold(StepKind kind, Report report, Text text) {
        return switch (kind) {
            case LAUNCH ->
                report.getLaunch().isPresent() || !report.getRelaunches().isEmpty() || text.hasAny(LAUNCH);
            case BASELINE_SURVEY ->
                report.getSurveys().size() > 1
                        || report.getSurveys().stream()
                                .anyMatch(survey -> survey.getPhase()
                                        .filter(phase -> phase == SurveyPhase.BASELINE)
                                        .isPresent())
                        || text.hasAny(SURVEY);
            case SURVEY -> !report.getSurveys().isEmpty() || text.hasAny(SURVEY);
            case REVIEW ->
                report.getFigures().flatMap(PeriodFigures::getSupervision).isPresent() || text.hasAny(REVIEW);
            case DOCUMENTS, IMPLEMENTATION -> true;
        };
    }

    private static void tell(Work work, String variant, Evaluation run) {
        Phrase label = run.rule().phrase("place");
        Evaluation.Breach breach = run.breach(Place.of("", "plan#" + ContentPlaces.key(work.text()), label))
                .variant(variant)
                .expected(work.text())
                .actual();
        if (variant.equals("words")) {
            breach.severity(INFO).note();
        }
        breach.add();
    }
}
