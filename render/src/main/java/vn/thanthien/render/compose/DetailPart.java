package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.profile.DeclaredFigure;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.BreakdownPart;
import vn.thanthien.core.report.CommitmentCount;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.MultiplicationFactor;
import vn.thanthien.core.report.PendingCase;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ServiceQuality;

/** Details that few reports give: breakdowns in their own words, frequencies, open cases, reception by post, indices. */
final class DetailPart {

    private static final String LAST_RESULTS = "S3.8";

    private DetailPart() {}

    static void tell(Report report, Profile profile, Content content) {
        breakdowns(report.getBreakdowns(), content);
        multiplications(report.getMultiplications(), content);
        frequencies(report.getFrequencies(), content);
        pendingCases(report.getPendingCases(), content);
        commitments(report.getCommitmentCounts(), content);
        for (int i = 0; i < report.getYears().size(); i++) {
            PeriodFigures year = report.getYears().get(i);
            figures(year, FigurePart.title(year, i) + ": ", "/years/" + i, profile, content);
        }
        report.getFigures().ifPresent(all -> figures(all, "", "/figures", profile, content));
    }

    private static void breakdowns(List<PrintedBreakdown> breakdowns, Content content) {
        for (int i = 0; i < breakdowns.size(); i++) {
            PrintedBreakdown breakdown = breakdowns.get(i);
            String whole = breakdown
                    .getWording()
                    .or(() -> breakdown.getWhole().flatMap(Figures::find).map(Printed::label))
                    .orElse(Wording.text("breakdown.whole"));
            Optional<String> unit = breakdown.getUnit();
            String counted = Printed.count(breakdown.getCount())
                    .or(() -> breakdown.getValue().map(Printed::decimal))
                    .map(number -> Printed.approximated(breakdown.getApproximation(), united(number, unit)))
                    .map(count -> Wording.text("claim.named", Printed.capitalised(whole), count))
                    .orElse(Printed.capitalised(whole));
            String parts =
                    breakdown.getParts().stream().map(part -> part(part, unit)).collect(Collectors.joining("; "));
            String words = parts.isEmpty()
                    ? counted
                    : Wording.text(
                            "breakdown.told",
                            counted,
                            breakdown.getIntroduction().orElse(Wording.text("breakdown.introduction")),
                            parts);
            String told = breakdown
                    .getPeriod()
                    .flatMap(Printed::period)
                    .map(period -> Wording.text("claim.remark", words, period))
                    .orElse(words);
            String section = breakdown
                    .getSection()
                    .or(() -> breakdown.getWhole().flatMap(Figures::find).map(ClaimPart::section))
                    .orElse("S4.1");
            content.dash(section, told, "/breakdowns/" + i);
        }
    }

    private static String united(String number, Optional<String> unit) {
        return unit.map(words -> number + " " + words).orElse(number);
    }

    private static String part(BreakdownPart part, Optional<String> unit) {
        QuantityState state = part.getState().orElse(QuantityState.VALUE);
        if (state == QuantityState.NONE_ARISEN) {
            return Wording.text("claim.noneArisen", part.getLabel());
        }
        if (state == QuantityState.ILLEGIBLE) {
            return Wording.text("claim.illegible", part.getLabel());
        }
        Optional<String> count = Printed.count(part.getCount())
                .or(() -> part.getValue().map(Printed::decimal))
                .map(number -> Printed.approximated(part.getApproximation(), united(number, unit)));
        Optional<String> percent = part.getPercent().map(Printed::percent);
        Optional<String> value = count.isPresent() && percent.isPresent()
                ? Optional.of(Wording.text("claim.remark", count.get(), percent.get()))
                : count.or(() -> percent);
        return value.map(shown -> Wording.text("claim.named", part.getLabel(), shown))
                .orElse(part.getLabel());
    }

    private static void multiplications(List<Multiplication> multiplications, Content content) {
        for (int i = 0; i < multiplications.size(); i++) {
            Multiplication multiplication = multiplications.get(i);
            String factors = multiplication.getFactors().stream()
                    .map(DetailPart::factor)
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" x "));
            String name = Printed.capitalised(multiplication.getWording());
            String product = Printed.count(multiplication.getCount())
                    .map(count -> Printed.approximated(multiplication.getApproximation(), count))
                    .map(count -> Wording.text("claim.named", name, count))
                    .orElse(name);
            String told = factors.isEmpty() ? product : Wording.text("claim.remark", product, factors);
            content.dash(multiplication.getSection().orElse("S4.1"), told, "/multiplications/" + i);
        }
    }

    private static Optional<String> factor(MultiplicationFactor factor) {
        Optional<String> wording = factor.getWording()
                .or(() -> factor.getFigure().flatMap(Figures::find).map(Printed::label));
        return Printed.count(factor.getCount())
                .map(count -> Printed.approximated(factor.getApproximation(), united(count, wording)))
                .or(() -> wording);
    }

    private static void frequencies(List<FrequencyClaim> frequencies, Content content) {
        for (int i = 0; i < frequencies.size(); i++) {
            FrequencyClaim frequency = frequencies.get(i);
            String activity = Printed.capitalised(frequency.getActivity());
            String done = frequency.getPosts().isEmpty()
                    ? activity
                    : Wording.text("claim.remark", activity, posts(frequency.getPosts()));
            String often = ActivityPart.bounded(
                    frequency.getBound(),
                    ActivityPart.frequency(
                            frequency.getCount(),
                            frequency.getUpperCount(),
                            frequency.getUnit(),
                            ActivityPart.per(frequency.getEvery(), frequency.getPer()),
                            frequency.getFixedDays()));
            content.dash(
                    frequency
                            .getSection()
                            .or(() ->
                                    frequency.getFigure().flatMap(Figures::find).map(ClaimPart::section))
                            .orElse("S2.1"),
                    Printed.limited(
                            often.isEmpty() ? done : Wording.text("claim.named", done, often),
                            Optional.empty(),
                            frequency.getPredecessor()),
                    "/frequencies/" + i);
        }
    }

    private static String posts(List<ReceptionPost> posts) {
        return posts.stream().map(post -> Wording.text("post." + post)).collect(Collectors.joining(", "));
    }

    private static void pendingCases(List<PendingCase> cases, Content content) {
        for (int i = 0; i < cases.size(); i++) {
            PendingCase open = cases.get(i);
            List<String> parts = new ArrayList<>();
            open.getNature().ifPresent(nature -> parts.add(Wording.text("pending.nature." + nature)));
            open.getReceived()
                    .map(Printed::namedDate)
                    .ifPresent(day -> parts.add(Wording.text("pending.received", day)));
            open.getAccepted()
                    .map(Printed::namedDate)
                    .ifPresent(day -> parts.add(Wording.text("pending.accepted", day)));
            open.getReason().ifPresent(reason -> parts.add(Wording.text("pending.reason", Printed.unended(reason))));
            open.getDue().map(Printed::namedDate).ifPresent(due -> parts.add(Wording.text("pending.due", due)));
            String subject = Wording.text("pending.told", Printed.unended(open.getSubject()));
            content.dash(
                    "S3.3",
                    parts.isEmpty() ? subject : subject + "; " + String.join("; ", parts),
                    "/pendingCases/" + i);
        }
    }

    private static void commitments(List<CommitmentCount> counts, Content content) {
        for (int i = 0; i < counts.size(); i++) {
            CommitmentCount count = counts.get(i);
            List<String> parts = new ArrayList<>();
            add(parts, "commitment.obliged", count.getObliged());
            add(parts, "commitment.signed", count.getSigned());
            String set = Printed.limited(
                    Wording.text("commitment.set", count.getSloganSet()),
                    count.getPeriod(),
                    count.getVillage().or(count::getPredecessor));
            content.dash(
                    "S3.5",
                    parts.isEmpty() ? set : Wording.text("claim.named", set, String.join("; ", parts)),
                    "/commitmentCounts/" + i);
        }
    }

    private static void figures(PeriodFigures figures, String lead, String pointer, Profile profile, Content content) {
        figures.getServiceQuality()
                .map(DetailPart::quality)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> content.dash(
                        figures.getServiceQuality()
                                .flatMap(ServiceQuality::getSection)
                                .orElse("S3.1"),
                        lead + Wording.text("quality.told", words),
                        pointer + "/serviceQuality"));
        for (int i = 0; i < figures.getReceptionByPost().size(); i++) {
            content.dash(
                    figures.getReceptionByPost().get(i).getSection().orElse("S3.3"),
                    lead + reception(figures.getReceptionByPost().get(i)),
                    pointer + "/receptionByPost/" + i);
        }
        Map<String, DeclaredFigure> declared = profile.getFigures().stream()
                .collect(Collectors.toMap(DeclaredFigure::getId, Function.identity(), (first, second) -> first));
        for (int i = 0; i < figures.getAdditional().size(); i++) {
            AdditionalFigure figure = figures.getAdditional().get(i);
            Optional<DeclaredFigure> known = Optional.ofNullable(declared.get(figure.getFigure()));
            String section = figure.getSection()
                    .or(() -> known.flatMap(DeclaredFigure::getSection))
                    .orElse(LAST_RESULTS);
            content.dash(section, lead + additional(figure, known), pointer + "/additional/" + i);
        }
    }

    private static String additional(AdditionalFigure figure, Optional<DeclaredFigure> declared) {
        String label = Printed.limited(
                declared.map(DeclaredFigure::getLabel).orElse(figure.getFigure()),
                figure.getPeriod(),
                Optional.empty());
        String unit = declared.map(known -> " " + known.getUnit()).orElse("");
        return switch (figure.getState().orElse(QuantityState.VALUE)) {
            case NONE_ARISEN -> Wording.text("claim.noneArisen", label);
            case ILLEGIBLE -> Wording.text("claim.illegible", label);
            case ABSENT -> Wording.text("claim.absent", label);
            case VALUE ->
                figure.getValue()
                        .map(value -> Wording.text("claim.named", label, Printed.decimal(value) + unit))
                        .orElse(Wording.text("claim.absent", label));
        };
    }

    private static String quality(ServiceQuality quality) {
        List<String> parts = new ArrayList<>();
        points(parts, "quality.transparency", quality.getTransparency());
        points(parts, "quality.timeliness", quality.getTimeliness());
        points(parts, "quality.digitisation", quality.getDigitisation());
        points(parts, "quality.onlineServices", quality.getOnlineServices());
        points(parts, "quality.satisfaction", quality.getSatisfaction());
        points(parts, "quality.total", quality.getTotal());
        return String.join("; ", parts);
    }

    private static void points(List<String> parts, String key, Optional<PrintedDecimal> points) {
        points.ifPresent(value -> parts.add(Wording.text(key, Printed.decimal(value))));
    }

    private static String reception(PostReception reception) {
        List<String> parts = new ArrayList<>();
        add(parts, "reception.days", reception.getDays());
        add(parts, "reception.visits", reception.getVisits());
        add(parts, "reception.persons", reception.getPersons());
        add(parts, "reception.cases", reception.getCases());
        add(parts, "reception.largeGroups", reception.getLargeGroups());
        String who = reception.getPosts().isEmpty() ? Wording.text("post.OTHER") : posts(reception.getPosts());
        String kind = Wording.text(
                "reception.kind" + reception.getKind().map(known -> "." + known).orElse(""));
        String done = Printed.limited(Wording.text("reception.by", who, kind), reception.getPeriod(), Optional.empty());
        return parts.isEmpty() ? done : Wording.text("claim.named", done, String.join(", ", parts));
    }

    private static void add(List<String> parts, String key, OptionalLong number) {
        Printed.count(number).ifPresent(words -> parts.add(Wording.text(key, words)));
    }
}
