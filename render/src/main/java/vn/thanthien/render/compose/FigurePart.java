package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.Text;

/** The figures of a report outside the table of dossiers: lines for one span, a table by year for several. */
final class FigurePart {

    private record Span(String title, PeriodFigures source, FigureVector figures, String pointer) {}

    private final Report report;
    private final Content content;
    private final List<Span> spans = new ArrayList<>();

    FigurePart(Report report, Content content) {
        this.report = report;
        this.content = content;
        for (int i = 0; i < report.getYears().size(); i++) {
            PeriodFigures year = report.getYears().get(i);
            spans.add(new Span(title(year, i), year, year.vector(), "/years/" + i));
        }
        report.getFigures()
                .ifPresent(
                        whole -> spans.add(new Span(Wording.text("years.whole"), whole, whole.vector(), "/figures")));
    }

    static String title(PeriodFigures figures, int index) {
        return figures.getPeriod()
                .flatMap(Printed::period)
                .map(Printed::capitalised)
                .orElseGet(() -> Wording.text("years.unnamed", Integer.toString(index + 1)));
    }

    /** Tells the figures of a canonical section. */
    void tell(String section) {
        List<FigureGroup> groups = FigureGroup.ALL.stream()
                .filter(group -> group.section().equals(section))
                .toList();
        periods(section, groups);
        if (report.getYears().isEmpty()) {
            spans.forEach(span -> groups.forEach(group -> {
                line(group, span);
                illegible(group, span);
            }));
        } else {
            table(section, groups);
        }
    }

    /** The period that figures of this section state for themselves. */
    private void periods(String section, List<FigureGroup> groups) {
        Set<String> sections = new LinkedHashSet<>();
        groups.forEach(group -> group.figures().forEach(figure -> sections.add(figure.section())));
        for (Span span : spans) {
            for (String figures : sections) {
                span.source()
                        .ownPeriodOf(figures)
                        .flatMap(Printed::period)
                        .ifPresent(period -> content.dash(
                                section,
                                Wording.text("years.period", period),
                                span.pointer() + "/" + figures + "/period"));
            }
        }
    }

    private void line(FigureGroup group, Span span) {
        Optional<Phrase> line = group.line(figure -> value(span, figure));
        line.ifPresent(words -> content.dash(group.section(), words, anchor(group, span)));
    }

    private void illegible(FigureGroup group, Span span) {
        for (Figure figure : group.figures()) {
            String pointer = span.pointer() + figure.path();
            if (!span.figures().isKnown(figure) && report.getIllegible().contains(pointer)) {
                content.dash(group.section(), Wording.text("claim.illegible", Printed.label(figure)), pointer);
            }
        }
    }

    /** The line is of the first number that is known, and tells the others with it. */
    private static Anchor anchor(FigureGroup group, Span span) {
        List<String> told = group.figures().stream()
                .filter(figure -> span.figures().isKnown(figure))
                .map(figure -> span.pointer() + figure.path())
                .toList();
        return new Anchor(told.get(0), told.subList(1, told.size()));
    }

    private static Optional<Inline> value(Span span, Figure figure) {
        return span.figures().isKnown(figure)
                ? Optional.of(
                        Text.of(Printed.count(span.figures().quantity(figure).amount())))
                : Optional.empty();
    }

    private void table(String section, List<FigureGroup> groups) {
        Set<Figure> figures = new LinkedHashSet<>();
        groups.forEach(group -> group.figures().stream()
                .filter(figure -> spans.stream().anyMatch(span -> span.figures().isKnown(figure)))
                .forEach(figures::add));
        if (figures.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(6), Column.centred(1)));
        List<Cell> header =
                new ArrayList<>(List.of(Cell.of(Wording.text("years.figure")), Cell.of(Wording.text("years.unit"))));
        for (Span span : spans) {
            columns.add(Column.number(2));
            header.add(Cell.of(span.title()));
        }
        List<Row> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(Printed.label(figure)),
                    Cell.of(figure.unit().label().vietnamese())));
            for (Span span : spans) {
                cells.add(Cell.of(TableSign.of(span.figures().quantity(figure)))
                        .at(new Anchor(span.pointer() + figure.path())));
            }
            rows.add(new Row(cells, false));
        }
        content.add(section, Table.of(columns, List.of(new Row(header, false)), rows));
    }
}
