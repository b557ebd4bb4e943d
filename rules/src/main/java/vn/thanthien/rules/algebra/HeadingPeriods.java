package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.CommitmentCount;
import vn.thanthien.core.report.CommitmentStatistics;
import vn.thanthien.core.report.DemocracyStatistics;
import vn.thanthien.core.report.Dialogue;
import vn.thanthien.core.report.DialogueStatistics;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.LetterStatistics;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PetitionStatistics;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.ReceptionSchedule;
import vn.thanthien.core.report.ReceptionStatistics;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SupervisionStatistics;
import vn.thanthien.core.report.Survey;
import vn.thanthien.core.report.Target;

/**
 * Takes what stands under a heading that names a time ("Kết quả thực hiện năm 2024") to be of that time, where it states no
 * period of its own and the heading's is another than the one that it is otherwise presumed to have.
 *
 * <p>The rules are held against the document so read; the document itself stays as it is given.
 */
final class HeadingPeriods {

    /** The period that is presumed where none is stated. */
    private final ReportingPeriod presumed;

    private boolean found;

    private HeadingPeriods(ReportingPeriod presumed) {
        this.presumed = presumed;
    }

    /** Returns the document with the periods of its headings; the same one where no heading names another. */
    static OfficialDocument stated(OfficialDocument document) {
        if (!hasHeadings(document)) {
            return document;
        }
        HeadingPeriods headings = new HeadingPeriods(document.getPeriod());
        return document instanceof Report report
                ? headings.ofReport(report)
                : document instanceof Plan plan ? headings.ofPlan(plan) : document;
    }

    /** Whether anything stands under a heading of its own at all; most documents have none, and every check asks. */
    private static boolean hasHeadings(OfficialDocument document) {
        List<Claim> claims = document.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).getHeading().isPresent()) {
                return true;
            }
        }
        return isAny(document.getBreakdowns(), PrintedBreakdown::getHeading)
                || isAny(document.getMultiplications(), Multiplication::getHeading)
                || isAny(document.getFrequencies(), FrequencyClaim::getHeading)
                || isAny(document.getReceptionSchedules(), ReceptionSchedule::getHeading)
                || isAny(document.getSurveys(), Survey::getHeading)
                || (document instanceof Report report && hasHeadings(report));
    }

    private static boolean hasHeadings(Report report) {
        List<PeriodFigures> years = report.getYears();
        for (int i = 0; i < years.size(); i++) {
            if (hasHeadings(years.get(i))) {
                return true;
            }
        }
        return isAny(report.getCommitmentCounts(), CommitmentCount::getHeading)
                || isAny(report.getDialogues(), Dialogue::getHeading)
                || isAny(report.getTargets(), Target::getHeading)
                || (report.getFigures().isPresent()
                        && hasHeadings(report.getFigures().get()));
    }

    private static boolean hasHeadings(PeriodFigures figures) {
        return figures.getDossiers().flatMap(DossierStatistics::getHeading).isPresent()
                || figures.getPetitions()
                        .flatMap(PetitionStatistics::getHeading)
                        .isPresent()
                || figures.getReception()
                        .flatMap(ReceptionStatistics::getHeading)
                        .isPresent()
                || figures.getDialogues()
                        .flatMap(DialogueStatistics::getHeading)
                        .isPresent()
                || figures.getLetters().flatMap(LetterStatistics::getHeading).isPresent()
                || figures.getCommitments()
                        .flatMap(CommitmentStatistics::getHeading)
                        .isPresent()
                || figures.getDemocracy()
                        .flatMap(DemocracyStatistics::getHeading)
                        .isPresent()
                || figures.getSupervision()
                        .flatMap(SupervisionStatistics::getHeading)
                        .isPresent()
                || isAny(figures.getReceptionByPost(), PostReception::getHeading)
                || isAny(figures.getAdditional(), AdditionalFigure::getHeading);
    }

    private static <T> boolean isAny(List<T> entries, Function<T, Optional<String>> heading) {
        for (int i = 0; i < entries.size(); i++) {
            if (heading.apply(entries.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Report ofReport(Report report) {
        Optional<PeriodFigures> figures = report.getFigures().map(this::figures);
        List<PeriodFigures> years = years(report.getYears());
        List<CommitmentCount> counts = each(
                report.getCommitmentCounts(),
                CommitmentCount::getHeading,
                CommitmentCount::getPeriod,
                (one, period) -> {
                    CommitmentCount.Builder builder = CommitmentCount.builder();
                    return builder.from(one).period(period).build();
                });
        // what has a date is of that day
        List<Dialogue> dialogues = each(
                report.getDialogues(),
                one -> one.getDate().isPresent() ? Optional.empty() : one.getHeading(),
                Dialogue::getPeriod,
                (one, period) -> {
                    Dialogue.Builder builder = Dialogue.builder();
                    return builder.from(one).period(period).build();
                });
        List<Target> targets = each(report.getTargets(), Target::getHeading, Target::getPeriod, (one, period) -> {
            Target.Builder builder = Target.builder();
            return builder.from(one).period(period).build();
        });
        Told told = told(report);
        if (!found) {
            return report;
        }
        Report.Builder read = Report.builder();
        return read.from(report)
                .figures(figures)
                .years(years)
                .commitmentCounts(counts)
                .dialogues(dialogues)
                .targets(targets)
                .claims(told.claims)
                .breakdowns(told.breakdowns)
                .multiplications(told.multiplications)
                .frequencies(told.frequencies)
                .receptionSchedules(told.schedules)
                .surveys(told.surveys)
                .build();
    }

    private Plan ofPlan(Plan plan) {
        Told told = told(plan);
        if (!found) {
            return plan;
        }
        Plan.Builder read = Plan.builder();
        return read.from(plan)
                .claims(told.claims)
                .breakdowns(told.breakdowns)
                .multiplications(told.multiplications)
                .frequencies(told.frequencies)
                .receptionSchedules(told.schedules)
                .surveys(told.surveys)
                .build();
    }

    /** What reports and plans tell alike. */
    private record Told(
            List<Claim> claims,
            List<PrintedBreakdown> breakdowns,
            List<Multiplication> multiplications,
            List<FrequencyClaim> frequencies,
            List<ReceptionSchedule> schedules,
            List<Survey> surveys) {}

    private Told told(OfficialDocument document) {
        List<Claim> claims = each(document.getClaims(), Claim::getHeading, Claim::getPeriod, (one, period) -> {
            Claim.Builder builder = Claim.builder();
            return builder.from(one).period(period).build();
        });
        List<PrintedBreakdown> breakdowns = each(
                document.getBreakdowns(), PrintedBreakdown::getHeading, PrintedBreakdown::getPeriod, (one, period) -> {
                    PrintedBreakdown.Builder builder = PrintedBreakdown.builder();
                    return builder.from(one).period(period).build();
                });
        List<Multiplication> multiplications = each(
                document.getMultiplications(), Multiplication::getHeading, Multiplication::getPeriod, (one, period) -> {
                    Multiplication.Builder builder = Multiplication.builder();
                    return builder.from(one).period(period).build();
                });
        List<FrequencyClaim> frequencies = each(
                document.getFrequencies(), FrequencyClaim::getHeading, FrequencyClaim::getPeriod, (one, period) -> {
                    FrequencyClaim.Builder builder = FrequencyClaim.builder();
                    return builder.from(one).period(period).build();
                });
        List<ReceptionSchedule> schedules = each(
                document.getReceptionSchedules(),
                ReceptionSchedule::getHeading,
                ReceptionSchedule::getPeriod,
                (one, period) -> {
                    ReceptionSchedule.Builder builder = ReceptionSchedule.builder();
                    return builder.from(one).period(period).build();
                });
        List<Survey> surveys = each(
                document.getSurveys(),
                one -> one.getDate().isPresent() ? Optional.empty() : one.getHeading(),
                Survey::getPeriod,
                (one, period) -> {
                    Survey.Builder builder = Survey.builder();
                    return builder.from(one).period(period).build();
                });
        return new Told(claims, breakdowns, multiplications, frequencies, schedules, surveys);
    }

    private List<PeriodFigures> years(List<PeriodFigures> years) {
        List<PeriodFigures> read = new ArrayList<>(years.size());
        for (int i = 0; i < years.size(); i++) {
            read.add(figures(years.get(i)));
        }
        return read;
    }

    /** The sections of a time are presumed to be of that time. */
    private PeriodFigures figures(PeriodFigures figures) {
        HeadingPeriods within = new HeadingPeriods(figures.getPeriod().orElse(presumed));
        PeriodFigures read = within.sections(figures);
        found |= within.found;
        return read;
    }

    private PeriodFigures sections(PeriodFigures figures) {
        Optional<DossierStatistics> dossiers = one(
                figures.getDossiers(), DossierStatistics::getHeading, DossierStatistics::getPeriod, (one, period) -> {
                    DossierStatistics.Builder builder = DossierStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<PetitionStatistics> petitions = one(
                figures.getPetitions(),
                PetitionStatistics::getHeading,
                PetitionStatistics::getPeriod,
                (one, period) -> {
                    PetitionStatistics.Builder builder = PetitionStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<ReceptionStatistics> reception = one(
                figures.getReception(),
                ReceptionStatistics::getHeading,
                ReceptionStatistics::getPeriod,
                (one, period) -> {
                    ReceptionStatistics.Builder builder = ReceptionStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<DialogueStatistics> dialogues = one(
                figures.getDialogues(),
                DialogueStatistics::getHeading,
                DialogueStatistics::getPeriod,
                (one, period) -> {
                    DialogueStatistics.Builder builder = DialogueStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<LetterStatistics> letters =
                one(figures.getLetters(), LetterStatistics::getHeading, LetterStatistics::getPeriod, (one, period) -> {
                    LetterStatistics.Builder builder = LetterStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<CommitmentStatistics> commitments = one(
                figures.getCommitments(),
                CommitmentStatistics::getHeading,
                CommitmentStatistics::getPeriod,
                (one, period) -> {
                    CommitmentStatistics.Builder builder = CommitmentStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<DemocracyStatistics> democracy = one(
                figures.getDemocracy(),
                DemocracyStatistics::getHeading,
                DemocracyStatistics::getPeriod,
                (one, period) -> {
                    DemocracyStatistics.Builder builder = DemocracyStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        Optional<SupervisionStatistics> supervision = one(
                figures.getSupervision(),
                SupervisionStatistics::getHeading,
                SupervisionStatistics::getPeriod,
                (one, period) -> {
                    SupervisionStatistics.Builder builder = SupervisionStatistics.builder();
                    return builder.from(one).period(period).build();
                });
        List<PostReception> receptionByPost = each(
                figures.getReceptionByPost(), PostReception::getHeading, PostReception::getPeriod, (one, period) -> {
                    PostReception.Builder builder = PostReception.builder();
                    return builder.from(one).period(period).build();
                });
        List<AdditionalFigure> additional = each(
                figures.getAdditional(), AdditionalFigure::getHeading, AdditionalFigure::getPeriod, (one, period) -> {
                    AdditionalFigure.Builder builder = AdditionalFigure.builder();
                    return builder.from(one).period(period).build();
                });
        if (!found) {
            return figures;
        }
        PeriodFigures.Builder read = PeriodFigures.builder();
        return read.from(figures)
                .dossiers(dossiers)
                .petitions(petitions)
                .reception(reception)
                .dialogues(dialogues)
                .letters(letters)
                .commitments(commitments)
                .democracy(democracy)
                .supervision(supervision)
                .receptionByPost(receptionByPost)
                .additional(additional)
                .build();
    }

    private <T> Optional<T> one(
            Optional<T> section,
            Function<T, Optional<String>> heading,
            Function<T, Optional<ReportingPeriod>> period,
            BiFunction<T, ReportingPeriod, T> stating) {
        return section.map(given -> {
            ReportingPeriod named = named(heading.apply(given), period.apply(given));
            return named == null ? given : stating.apply(given, named);
        });
    }

    private <T> List<T> each(
            List<T> entries,
            Function<T, Optional<String>> heading,
            Function<T, Optional<ReportingPeriod>> period,
            BiFunction<T, ReportingPeriod, T> stating) {
        List<T> read = entries;
        for (int i = 0; i < entries.size(); i++) {
            T entry = entries.get(i);
            ReportingPeriod named = named(heading.apply(entry), period.apply(entry));
            if (named != null) {
                read = read == entries ? new ArrayList<>(entries) : read;
                read.set(i, stating.apply(entry, named));
            }
        }
        return read;
    }

    private @Nullable ReportingPeriod named(Optional<String> heading, Optional<ReportingPeriod> stated) {
        if (heading.isEmpty() || stated.isPresent()) {
            return null;
        }
        ReportingPeriod named = ReportingPeriod.namedBy(heading.get())
                .filter(period -> !period.mayHead(presumed))
                .orElse(null);
        found |= named != null;
        return named;
    }
}
