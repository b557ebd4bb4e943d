package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;

/** The tables of dossiers of a report: one for its whole span, one for each year that it splits. */
final class DossierPart {

    private static final String SECTION = "S3.1";

    private final Report report;
    private final Content content;
    private final List<Annex> annexes = new ArrayList<>();

    DossierPart(Report report, Content content) {
        this.report = report;
        this.content = content;
    }

    void tell() {
        List<PeriodFigures> years = report.getYears();
        for (int i = 0; i < years.size(); i++) {
            String pointer = "/years/" + i;
            table(years.get(i), FigurePart.title(years.get(i), i), pointer, Map.of());
        }
        report.getFigures()
                .ifPresent(figures -> table(
                        figures, figures.getPeriod().flatMap(Printed::period).orElse(""), "/figures", states()));
    }

    /** What the report says in words about a number that it does not give. */
    private Map<String, Quantity> states() {
        Map<String, Quantity> states = new HashMap<>();
        for (Claim claim : report.getClaims()) {
            if (claim.getFigure().isPresent() && claim.getPeriod().isEmpty()) {
                if (claim.effectiveState() == QuantityState.NONE_ARISEN) {
                    states.put(claim.getFigure().get(), Quantity.noneArisen());
                } else if (claim.effectiveState() == QuantityState.ILLEGIBLE) {
                    states.put(claim.getFigure().get(), Quantity.illegible());
                }
            }
        }
        for (Figure figure : DossierTable.COLUMNS) {
            if (report.getIllegible().contains("/figures" + figure.path())) {
                states.put(figure.id(), Quantity.illegible());
            }
        }
        return states;
    }

    private void table(PeriodFigures figures, String period, String pointer, Map<String, Quantity> states) {
        if (figures.getDossiers().isEmpty()) {
            return;
        }
        DossierStatistics dossiers = figures.getDossiers().get();
        FigureVector all = figures.vector();
        boolean tabled = DossierTable.COLUMNS.stream().anyMatch(all::isKnown);
        if (!tabled && dossiers.getByField().isEmpty()) {
            return;
        }
        DossierTable table = new DossierTable();
        String place = pointer + "/dossiers";
        for (int i = 0; i < dossiers.getByField().size(); i++) {
            FieldDossiers field = dossiers.getByField().get(i);
            table.field(field.getField(), field.vector()::quantity, place + "/byField/" + i);
        }
        table.total(figure -> known(all, figure, states), place);
        Phrase caption = Phrase.of(Wording.text("dossiers.caption", period).strip());
        List<Block> blocks = table.blocks(caption, place);
        if (dossiers.getByField().isEmpty()) {
            content.addAll(SECTION, blocks);
        } else {
            annexes.add(annex(caption, ClosingPart.attached(report), blocks));
            content.dash(SECTION, summary(figure -> known(all, figure, states)), place);
        }
        if (dossiers.getFieldCount().isPresent()) {
            content.dash(
                    SECTION,
                    Wording.text(
                            "dossiers.fieldCount",
                            Printed.count(dossiers.getFieldCount().getAsLong())),
                    place + "/fieldCount");
        }
    }

    /** The totals in words, with where the rest is found. */
    private static String summary(DossierTable.Numbers numbers) {
        String totals = Stream.of(Figures.DOSSIERS_RECEIVED, Figures.DOSSIERS_RESOLVED, Figures.DOSSIERS_PENDING)
                .filter(figure -> numbers.of(figure).isKnown())
                .map(figure -> Wording.text(
                        "dossiers.annex.total",
                        Printed.within(Printed.label(figure)),
                        Printed.count(numbers.of(figure).amount())))
                .collect(Collectors.joining("; "));
        return totals.isEmpty()
                ? Wording.text("dossiers.annex.only")
                : Wording.text("dossiers.annex", Printed.capitalised(totals));
    }

    /** The table on a lying page: thirteen columns for many fields are too wide for the text. */
    static Annex annex(Phrase caption, Optional<Phrase> reference, List<Block> blocks) {
        return new Annex(
                        Phrase.empty(),
                        Optional.of(caption.inCapitals()),
                        reference,
                        blocks.stream().map(DossierPart::untitled).toList())
                .on(PageSetup.A4_LANDSCAPE);
    }

    // the title of the annex is that of the table
    private static Block untitled(Block block) {
        return block instanceof Table table
                ? new Table(
                        Optional.empty(), table.unit(), table.columns(), table.header(), table.body(), table.anchor())
                : block;
    }

    /** The tables that are too wide for the text (phụ lục), after {@link #tell()}. */
    List<Annex> annexes() {
        return List.copyOf(annexes);
    }

    private static Quantity known(FigureVector all, Figure figure, Map<String, Quantity> states) {
        return all.isKnown(figure) ? all.quantity(figure) : states.getOrDefault(figure.id(), Quantity.absent());
    }
}
