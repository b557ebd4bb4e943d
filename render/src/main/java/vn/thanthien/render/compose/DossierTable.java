package vn.thanthien.render.compose;

import static vn.thanthien.core.figure.Figures.DOSSIERS_CARRIED_OVER;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_OVERDUE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_PENDING_WITHIN_TERM;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED_BY_POST;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED_IN_PERSON;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RECEIVED_ONLINE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_EARLY;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_LATE;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_ON_TIME;
import static vn.thanthien.core.figure.Figures.DOSSIERS_RESOLVED_WITHIN_TERM;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/**
 * The table of dossiers (Biểu số II.06a/VPCP/KSTT): one row for each field and one for all. A number that stands for
 * two neighbouring columns together spans both and is never booked to one. Mutable; lives in one part.
 */
final class DossierTable {

    /** The columns of numbers, from left to right. */
    static final List<Figure> COLUMNS = List.of(
            DOSSIERS_RECEIVED,
            DOSSIERS_RECEIVED_ONLINE,
            DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST,
            DOSSIERS_CARRIED_OVER,
            DOSSIERS_RESOLVED,
            DOSSIERS_RESOLVED_EARLY,
            DOSSIERS_RESOLVED_ON_TIME,
            DOSSIERS_RESOLVED_LATE,
            DOSSIERS_PENDING,
            DOSSIERS_PENDING_WITHIN_TERM,
            DOSSIERS_PENDING_OVERDUE);

    private enum Note {
        ABSENT,
        NONE_ARISEN,
        ILLEGIBLE,
        COMBINED
    }

    /** The numbers of one row. */
    interface Numbers {
        Quantity of(Figure figure);
    }

    private final List<Row> rows = new ArrayList<>();
    private final Set<Note> notes = EnumSet.noneOf(Note.class);

    /** Adds the row of a field. */
    void field(String name, Numbers numbers, String pointer) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Integer.toString(rows.size() + 1)), Cell.of(name)));
        cells.addAll(cells(numbers, pointer));
        rows.add(new Row(cells, false));
    }

    /** Adds the row of all fields. */
    void total(Numbers numbers, String pointer) {
        List<Cell> cells = new ArrayList<>(List.of(total()));
        cells.addAll(cells(numbers, pointer));
        rows.add(new Row(cells, true));
    }

    /** Adds the row of a field that a form leaves blank. */
    void blankField(Phrase name, List<Phrase> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Integer.toString(rows.size() + 1)), Cell.of(name)));
        numbers.forEach(number -> cells.add(Cell.of(number)));
        rows.add(new Row(cells, false));
    }

    /** Adds the row of all fields that a form leaves blank. */
    void blankTotal(List<Phrase> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(total()));
        numbers.forEach(number -> cells.add(Cell.of(number)));
        rows.add(new Row(cells, true));
    }

    private static Cell total() {
        return Cell.of(Wording.text("dossiers.total")).spanning(2, 1).aligned(Alignment.CENTRE);
    }

    private List<Cell> cells(Numbers numbers, String pointer) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Figure figure = COLUMNS.get(i);
            if (figure == DOSSIERS_RESOLVED_EARLY && isOnlyCombined(numbers)) {
                notes.add(Note.COMBINED);
                cells.add(cell(numbers.of(DOSSIERS_RESOLVED_WITHIN_TERM), pointer, DOSSIERS_RESOLVED_WITHIN_TERM)
                        .spanning(2, 1)
                        .aligned(Alignment.CENTRE));
                i++;
            } else if (figure == DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST) {
                cells.add(cell(inPersonOrByPost(numbers), pointer, figure));
            } else {
                cells.add(cell(numbers.of(figure), pointer, figure));
            }
        }
        return cells;
    }

    private static boolean isOnlyCombined(Numbers numbers) {
        return numbers.of(DOSSIERS_RESOLVED_WITHIN_TERM).isKnown()
                && !numbers.of(DOSSIERS_RESOLVED_EARLY).isKnown()
                && !numbers.of(DOSSIERS_RESOLVED_ON_TIME).isKnown();
    }

    // The column holds both ways together; their sum is known only if both are.
    private static Quantity inPersonOrByPost(Numbers numbers) {
        Quantity together = numbers.of(DOSSIERS_RECEIVED_IN_PERSON_OR_BY_POST);
        Quantity inPerson = numbers.of(DOSSIERS_RECEIVED_IN_PERSON);
        Quantity byPost = numbers.of(DOSSIERS_RECEIVED_BY_POST);
        return !together.isKnown() && inPerson.isKnown() && byPost.isKnown()
                ? Quantity.of(inPerson.amount() + byPost.amount())
                : together;
    }

    private Cell cell(Quantity quantity, String pointer, Figure figure) {
        switch (quantity.state()) {
            case ABSENT -> notes.add(Note.ABSENT);
            case NONE_ARISEN -> notes.add(Note.NONE_ARISEN);
            case ILLEGIBLE -> notes.add(Note.ILLEGIBLE);
            case VALUE -> {}
        }
        return Cell.of(TableSign.of(quantity)).at(new Anchor(pointer + "/" + figure.property()));
    }

    /** The table and what its signs mean. */
    List<Block> blocks(Phrase caption, String pointer) {
        List<Column> columns = new ArrayList<>(List.of(Column.centred(1), Column.text(30)));
        COLUMNS.forEach(figure -> columns.add(Column.number(1)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(columns, header(), rows)
                .captioned(caption)
                .inUnit(Phrase.of(Wording.text("dossiers.unit")))
                .at(new Anchor(pointer)));
        if (!notes.isEmpty()) {
            String signs = notes.stream()
                    .map(note -> Wording.text("dossiers.note." + note))
                    .collect(Collectors.joining("; "));
            blocks.add(Paragraph.of(Wording.text("dossiers.note", signs)));
        }
        return blocks;
    }

    private static List<Row> header() {
        Row first = Row.of(
                title("table.ordinal", 1, 3),
                title("dossiers.field", 1, 3),
                title("dossiers.received", 4, 1),
                title("dossiers.resolved", 4, 1),
                title("dossiers.pending", 3, 1));
        Row second = Row.of(
                title("dossiers.sum", 1, 2),
                title("dossiers.inPeriod", 2, 1),
                title("dossiers.carriedOver", 1, 2),
                title("dossiers.sum", 1, 2),
                title("dossiers.early", 1, 2),
                title("dossiers.onTime", 1, 2),
                title("dossiers.late", 1, 2),
                title("dossiers.sum", 1, 2),
                title("dossiers.withinTerm", 1, 2),
                title("dossiers.overdue", 1, 2));
        Row third = Row.of(title("dossiers.online", 1, 1), title("dossiers.inPerson", 1, 1));
        Row numbers = new Row(
                IntStream.rangeClosed(1, COLUMNS.size() + 2)
                        .mapToObj(i -> Cell.of("(" + i + ")"))
                        .toList(),
                false);
        return List.of(first, second, third, numbers);
    }

    private static Cell title(String key, int wide, int high) {
        return Cell.of(Wording.text(key)).spanning(wide, high).aligned(Alignment.CENTRE);
    }
}
