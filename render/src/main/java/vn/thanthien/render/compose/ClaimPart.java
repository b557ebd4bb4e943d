package vn.thanthien.render.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;

/** Figures that the report restates in words (tỷ lệ, số liệu nêu lại), each as stated, in the section of its words. */
final class ClaimPart {

    private static final String UNKNOWN = "S4.1";

    private static final Map<String, String> SECTION_OF_FIGURES = Map.of(
            "locality", "S1.1",
            "dossiers", "S3.1",
            "democracy", "S3.2",
            "petitions", "S3.3",
            "reception", "S3.3",
            "dialogues", "S3.4",
            "commitments", "S3.5",
            "letters", "S3.6",
            "surveys", "S3.7",
            "supervision", "S3.8");

    private ClaimPart() {}

    static void tell(List<Claim> claims, Profile profile, Content content) {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = named(claims.get(i), profile);
            String pointer = "/claims/" + i;
            words(claim).ifPresent(words -> content.dash(section(claim), words, pointer));
        }
    }

    /** A claim of a figure of the province's own is told by that figure's label, in its unit and section. */
    private static Claim named(Claim claim, Profile profile) {
        return profile.getFigures().stream()
                .filter(figure ->
                        claim.getFigure().filter(figure.getId()::equals).isPresent())
                .findFirst()
                .<Claim>map(figure -> Claim.builder()
                        .from(claim)
                        .figure(figure.getLabel())
                        .unit(claim.getUnit().orElse(figure.getUnit()))
                        .section(claim.getSection().or(figure::getSection))
                        .build())
                .orElse(claim);
    }

    /** The canonical section in which a figure is told. */
    static String section(Figure figure) {
        return SECTION_OF_FIGURES.getOrDefault(figure.section(), UNKNOWN);
    }

    private static String section(Claim claim) {
        return claim.getSection()
                .or(() -> Stream.concat(claim.getFigure().stream(), claim.getFigures().stream())
                        .map(Figures::find)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(ClaimPart::section))
                .orElse(UNKNOWN);
    }

    private static Optional<String> words(Claim claim) {
        Optional<Figure> figure = claim.getFigure().flatMap(Figures::find);
        Optional<String> name = figure.map(Printed::label).or(claim::getFigure).or(() -> together(claim));
        Optional<String> said = claim.getWording().map(Printed::unended);
        Optional<String> words = switch (claim.effectiveState()) {
            case NONE_ARISEN -> state("claim.noneArisen", name, said);
            case ILLEGIBLE -> state("claim.illegible", name, said);
            case ABSENT -> state("claim.absent", name, said);
            case VALUE -> value(claim, figure, name, said);
        };
        List<String> about = Stream.of(
                        claim.getField().map(field -> Wording.text("claim.field", field)),
                        claim.getVillage(),
                        claim.getPredecessor(),
                        claim.getPhase().map(phase -> Printed.within(Wording.text("survey.phase." + phase))),
                        claim.getPost().map(post -> Wording.text("post." + post)),
                        claim.getPeriod().flatMap(Printed::period))
                .flatMap(Optional::stream)
                .toList();
        return words.map(told -> about.isEmpty() ? told : Wording.text("claim.about", told, String.join(", ", about)));
    }

    // One number for several figures is never booked to one of them.
    private static Optional<String> together(Claim claim) {
        String names = claim.getFigures().stream()
                .map(id -> Figures.find(id).map(Printed::label).orElse(id))
                .map(Printed::within)
                .collect(Collectors.joining(Wording.text("claim.and")));
        return names.isEmpty() ? Optional.empty() : Optional.of(Printed.capitalised(names));
    }

    private static Optional<String> state(String key, Optional<String> name, Optional<String> said) {
        if (name.isPresent()) {
            String told = Wording.text(key, name.get());
            return Optional.of(
                    said.map(words -> Wording.text("claim.remark", told, words)).orElse(told));
        }
        return said.map(words -> Wording.text(key + ".unnamed", Printed.capitalised(words)));
    }

    private static Optional<String> value(
            Claim claim, Optional<Figure> figure, Optional<String> name, Optional<String> said) {
        Optional<String> value = claim.getValue()
                .map(printed -> Printed.bounded(
                        claim.getComparator(),
                        number(claim, printed, figure, said),
                        claim.getUpperValue().map(upper -> number(claim, upper, figure, said))))
                .map(number -> Printed.approximated(claim.getApproximation(), number));
        Optional<String> fraction = claim.getFraction().map(ClaimPart::fraction);
        Optional<String> shown = value.or(() -> fraction);
        if (shown.isEmpty()) {
            return said.or(() -> name).map(Printed::capitalised);
        }
        String told = said.map(words -> Wording.text("claim.said", shown.get(), words))
                .or(() -> name.map(label -> Wording.text("claim.named", label, shown.get())))
                .orElse(shown.get());
        Optional<String> base =
                claim.getBase().flatMap(Figures::find).map(Printed::label).map(Printed::within);
        Optional<String> source = value.isEmpty() ? Optional.empty() : fraction;
        Optional<String> remark = source.isPresent() && base.isPresent()
                ? Optional.of(Wording.text("claim.fractionOf", source.get(), base.get()))
                : source.or(() -> base.map(label -> Wording.text("claim.base", label)));
        return Optional.of(
                remark.map(words -> Wording.text("claim.remark", told, words)).orElse(told));
    }

    private static String number(Claim claim, PrintedDecimal printed, Optional<Figure> figure, Optional<String> said) {
        String number = isShare(claim, figure)
                ? Printed.percent(printed)
                : said.isPresent() || figure.isEmpty()
                        ? Printed.decimal(printed)
                        : Printed.measured(printed, figure.get());
        return claim.getUnit()
                .filter(unit -> said.isPresent() || figure.isEmpty())
                .map(unit -> Wording.text("claim.unit", number, unit))
                .orElse(number);
    }

    // Without a figure of the dictionary and without a unit, a number beside words is a share.
    private static boolean isShare(Claim claim, Optional<Figure> figure) {
        return figure.map(known -> known.kind() == Figure.Kind.RATE)
                .orElse(claim.getFigures().isEmpty() && claim.getUnit().isEmpty());
    }

    private static String fraction(PrintedFraction fraction) {
        return Printed.number(fraction.getNumerator()).orElse(TableSign.ABSENT)
                + "/"
                + Printed.number(fraction.getDenominator()).orElse(TableSign.ABSENT);
    }
}
