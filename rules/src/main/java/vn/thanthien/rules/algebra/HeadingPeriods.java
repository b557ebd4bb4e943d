package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
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

    private static final Headed<Claim> CLAIM = new Headed<>(
            Claim::getHeading,
            Claim::getPeriod,
            (one, period) -> Claim.builder().from(one).period(period).build());

    private static final Headed<PrintedBreakdown> BREAKDOWN = new Headed<>(
            PrintedBreakdown::getHeading,
            PrintedBreakdown::getPeriod,
            (one, period) -> PrintedBreakdown.builder().from(one).period(period).build());

    private static final Headed<Multiplication> MULTIPLICATION = new Headed<>(
            Multiplication::getHeading,
            Multiplication::getPeriod,
            (one, period) -> Multiplication.builder().from(one).period(period).build());

    private static final Headed<FrequencyClaim> FREQUENCY = new Headed<>(
            FrequencyClaim::getHeading,
            FrequencyClaim::getPeriod,
            (one, period) -> FrequencyClaim.builder().from(one).period(period).build());

    private static final Headed<ReceptionSchedule> SCHEDULE = new Headed<>(
            ReceptionSchedule::getHeading,
            ReceptionSchedule::getPeriod,
            (one, period) ->
                    ReceptionSchedule.builder().from(one).period(period).build());

    private static final Headed<CommitmentCount> COMMITMENT_COUNT = new Headed<>(
            CommitmentCount::getHeading,
            CommitmentCount::getPeriod,
            (one, period) -> CommitmentCount.builder().from(one).period(period).build());

    private static final Headed<Target> TARGET = new Headed<>(
            Target::getHeading,
            Target::getPeriod,
            (one, period) -> Target.builder().from(one).period(period).build());

    private static final Headed<DossierStatistics> DOSSIERS = new Headed<>(
            DossierStatistics::getHeading,
            DossierStatistics::getPeriod,
            (one, period) ->
                    DossierStatistics.builder().from(one).period(period).build());

    private static final Headed<PetitionStatistics> PETITIONS = new Headed<>(
            PetitionStatistics::getHeading,
            PetitionStatistics::getPeriod,
            (one, period) ->
                    PetitionStatistics.builder().from(one).period(period).build());

    private static final Headed<ReceptionStatistics> RECEPTION = new Headed<>(
            ReceptionStatistics::getHeading,
            ReceptionStatistics::getPeriod,
            (one, period) ->
                    ReceptionStatistics.builder().from(one).period(period).build());

    private static final Headed<DialogueStatistics> DIALOGUES = new Headed<>(
            DialogueStatistics::getHeading,
            DialogueStatistics::getPeriod,
            (one, period) ->
                    DialogueStatistics.builder().from(one).period(period).build());

    private static final Headed<LetterStatistics> LETTERS = new Headed<>(
            LetterStatistics::getHeading,
            LetterStatistics::getPeriod,
            (one, period) -> LetterStatistics.builder().from(one).period(period).build());

    private static final Headed<CommitmentStatistics> COMMITMENTS = new Headed<>(
            CommitmentStatistics::getHeading,
            CommitmentStatistics::getPeriod,
            (one, period) ->
                    CommitmentStatistics.builder().from(one).period(period).build());

    private static final Headed<DemocracyStatistics> DEMOCRACY = new Headed<>(
            DemocracyStatistics::getHeading,
            DemocracyStatistics::getPeriod,
            (one, period) ->
                    DemocracyStatistics.builder().from(one).period(period).build());

    private static final Headed<SupervisionStatistics> SUPERVISION = new Headed<>(
            SupervisionStatistics::getHeading,
            SupervisionStatistics::getPeriod,
            (one, period) ->
                    SupervisionStatistics.builder().from(one).period(period).build());

    private static final Headed<PostReception> BY_POST = new Headed<>(
            PostReception::getHeading,
            PostReception::getPeriod,
            (one, period) -> PostReception.builder().from(one).period(period).build());

    private static final Headed<AdditionalFigure> ADDITIONAL = new Headed<>(
            AdditionalFigure::getHeading,
            AdditionalFigure::getPeriod,
            (one, period) -> AdditionalFigure.builder().from(one).period(period).build());

    // what has a date is of that day
    private static final Headed<Survey> SURVEY = new Headed<>(
            one -> one.getDate().isPresent() ? Optional.empty() : one.getHeading(),
            Survey::getPeriod,
            (one, period) -> Survey.builder().from(one).period(period).build());

    private static final Headed<Dialogue> DIALOGUE = new Headed<>(
            one -> one.getDate().isPresent() ? Optional.empty() : one.getHeading(),
            Dialogue::getPeriod,
            (one, period) -> Dialogue.builder().from(one).period(period).build());

    private static final List<Slot<Report, Report.Builder>> OF_REPORTS = List.of(
            list(Report::getClaims, CLAIM, Report.Builder::claims),
            list(Report::getBreakdowns, BREAKDOWN, Report.Builder::breakdowns),
            list(Report::getMultiplications, MULTIPLICATION, Report.Builder::multiplications),
            list(Report::getFrequencies, FREQUENCY, Report.Builder::frequencies),
            list(Report::getReceptionSchedules, SCHEDULE, Report.Builder::receptionSchedules),
            list(Report::getSurveys, SURVEY, Report.Builder::surveys),
            list(Report::getCommitmentCounts, COMMITMENT_COUNT, Report.Builder::commitmentCounts),
            list(Report::getDialogues, DIALOGUE, Report.Builder::dialogues),
            list(Report::getTargets, TARGET, Report.Builder::targets));

    private static final List<Slot<Plan, Plan.Builder>> OF_PLANS = List.of(
            list(Plan::getClaims, CLAIM, Plan.Builder::claims),
            list(Plan::getBreakdowns, BREAKDOWN, Plan.Builder::breakdowns),
            list(Plan::getMultiplications, MULTIPLICATION, Plan.Builder::multiplications),
            list(Plan::getFrequencies, FREQUENCY, Plan.Builder::frequencies),
            list(Plan::getReceptionSchedules, SCHEDULE, Plan.Builder::receptionSchedules),
            list(Plan::getSurveys, SURVEY, Plan.Builder::surveys),
            list(Plan::getTargets, TARGET, Plan.Builder::targets));

    private static final List<Slot<PeriodFigures, PeriodFigures.Builder>> OF_FIGURES = List.of(
            one(PeriodFigures::getDossiers, DOSSIERS, PeriodFigures.Builder::dossiers),
            one(PeriodFigures::getPetitions, PETITIONS, PeriodFigures.Builder::petitions),
            one(PeriodFigures::getReception, RECEPTION, PeriodFigures.Builder::reception),
            one(PeriodFigures::getDialogues, DIALOGUES, PeriodFigures.Builder::dialogues),
            one(PeriodFigures::getLetters, LETTERS, PeriodFigures.Builder::letters),
            one(PeriodFigures::getCommitments, COMMITMENTS, PeriodFigures.Builder::commitments),
            one(PeriodFigures::getDemocracy, DEMOCRACY, PeriodFigures.Builder::democracy),
            one(PeriodFigures::getSupervision, SUPERVISION, PeriodFigures.Builder::supervision),
            list(PeriodFigures::getReceptionByPost, BY_POST, PeriodFigures.Builder::receptionByPost),
            list(PeriodFigures::getAdditional, ADDITIONAL, PeriodFigures.Builder::additional));

    private HeadingPeriods() {}

    /** What may stand under a heading and has a period: how both are read, and how it states another period. */
    private record Headed<T>(
            Function<T, Optional<String>> heading,
            Function<T, Optional<ReportingPeriod>> period,
            BiFunction<T, ReportingPeriod, T> stating) {

        boolean hasHeading(T entry) {
            return heading.apply(entry).isPresent();
        }

        /** Returns the entry with the period of its heading; the same one where that is none or no other than presumed. */
        T stated(T entry, ReportingPeriod presumed) {
            Optional<String> words = heading.apply(entry);
            if (words.isEmpty() || period.apply(entry).isPresent()) {
                return entry;
            }
            return ReportingPeriod.namedBy(words.get())
                    .filter(named -> !named.mayHead(presumed))
                    .map(named -> stating.apply(entry, named))
                    .orElse(entry);
        }
    }

    /** A place of a document (D) where headed entries stand, and where they go when it is built anew (B). */
    private interface Slot<D, B> {

        /** Returns whether anything there stands under a heading; asked in every check, mostly in vain. */
        boolean hasHeading(D document);

        /** Puts what is read otherwise into the builder, and returns whether anything is. */
        boolean state(D document, ReportingPeriod presumed, B builder);
    }

    private static <D, B, T> Slot<D, B> list(
            Function<D, List<T>> entries, Headed<T> headed, BiConsumer<B, List<T>> put) {
        return new Slot<>() {
            @Override
            public boolean hasHeading(D document) {
                List<T> all = entries.apply(document);
                for (int i = 0; i < all.size(); i++) {
                    if (headed.hasHeading(all.get(i))) {
                        return true;
                    }
                }
                return false;
            }

            @Override
            public boolean state(D document, ReportingPeriod presumed, B builder) {
                List<T> all = entries.apply(document);
                List<T> read = new ArrayList<>(all);
                read.replaceAll(entry -> headed.stated(entry, presumed));
                put.accept(builder, read);
                return !isSame(read, all);
            }
        };
    }

    private static <D, B, T> Slot<D, B> one(Function<D, Optional<T>> section, Headed<T> headed, BiConsumer<B, T> put) {
        return new Slot<>() {
            @Override
            public boolean hasHeading(D document) {
                Optional<T> there = section.apply(document);
                return there.isPresent() && headed.hasHeading(there.get());
            }

            @Override
            public boolean state(D document, ReportingPeriod presumed, B builder) {
                Optional<T> there = section.apply(document);
                Optional<T> read = there.map(entry -> headed.stated(entry, presumed));
                read.ifPresent(entry -> put.accept(builder, entry));
                return !read.equals(there);
            }
        };
    }

    private static <T> boolean isSame(List<T> read, List<T> given) {
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != given.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the document with the periods of its headings; the same one where no heading names another. */
    static OfficialDocument stated(OfficialDocument document) {
        if (document instanceof Report report) {
            return hasHeadings(report) ? stated(report) : report;
        }
        return document instanceof Plan plan && isAny(OF_PLANS, plan) ? stated(plan) : document;
    }

    private static boolean hasHeadings(Report report) {
        List<PeriodFigures> years = report.getYears();
        for (int i = 0; i < years.size(); i++) {
            if (isAny(OF_FIGURES, years.get(i))) {
                return true;
            }
        }
        return isAny(OF_REPORTS, report)
                || (report.getFigures().isPresent()
                        && isAny(OF_FIGURES, report.getFigures().get()));
    }

    private static <D, B> boolean isAny(List<Slot<D, B>> slots, D document) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).hasHeading(document)) {
                return true;
            }
        }
        return false;
    }

    private static <D, B> boolean state(List<Slot<D, B>> slots, D document, ReportingPeriod presumed, B builder) {
        boolean found = false;
        for (Slot<D, B> slot : slots) {
            found |= slot.state(document, presumed, builder);
        }
        return found;
    }

    private static Report stated(Report report) {
        Report.Builder builder = Report.builder();
        builder.from(report);
        boolean found = state(OF_REPORTS, report, report.getPeriod(), builder);
        Optional<PeriodFigures> figures = report.getFigures().map(all -> stated(all, report.getPeriod()));
        List<PeriodFigures> years = new ArrayList<>(report.getYears());
        years.replaceAll(year -> stated(year, report.getPeriod()));
        found |= !figures.equals(report.getFigures()) || !isSame(years, report.getYears());
        return found ? builder.figures(figures).years(years).build() : report;
    }

    private static Plan stated(Plan plan) {
        Plan.Builder builder = Plan.builder();
        builder.from(plan);
        return state(OF_PLANS, plan, plan.getPeriod(), builder) ? builder.build() : plan;
    }

    /** The sections of a time are presumed to be of that time. */
    private static PeriodFigures stated(PeriodFigures figures, ReportingPeriod presumed) {
        PeriodFigures.Builder builder = PeriodFigures.builder();
        builder.from(figures);
        boolean found = state(OF_FIGURES, figures, figures.getPeriod().orElse(presumed), builder);
        return found ? builder.build() : figures;
    }
}
