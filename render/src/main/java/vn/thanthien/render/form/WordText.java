package vn.thanthien.render.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The content controls of a Word document with what stands in them, and the cells of its tables. Controls are found at
 * every level at which a word processor may put them: in a line, around lines, around a cell, around a row. What was
 * deleted under track changes is left out, what was inserted is read.
 *
 * <p>Mutable; lives in one reading.
 */
final class WordText {

    /** A content control. */
    static final class Control {
        String tag = "";
        String alias = "";
        final StringBuilder text = new StringBuilder();
        /** Whether it says of itself that it shows its hint. */
        boolean showsHint;
        /** Whether line breaks stand before it: LibreOffice puts them there out of the control, and its lines together. */
        boolean ranTogether;
        /** Whether some of its text is no prompt of Word. */
        boolean typed;

        @Nullable
        Cell cell;

        int paragraph;
    }

    /** A cell of a table. */
    static final class Cell {
        final Row row;
        final int column;
        int span = 1;
        /** The text outside of the controls. */
        final StringBuilder text = new StringBuilder();

        final List<Control> controls = new ArrayList<>();

        Cell(Row row, int column) {
            this.row = row;
            this.column = column;
        }
    }

    /** A row of a table. */
    static final class Row {
        final Table table;
        final List<Cell> cells = new ArrayList<>();
        boolean deleted;

        Row(Table table) {
            this.table = table;
        }
    }

    /** A table. */
    static final class Table {
        final List<Row> rows = new ArrayList<>();
        int column;
        /** Whether its rows are entries of a list. */
        boolean grows;

        @Nullable
        Row row;

        @Nullable
        Cell cell;
    }

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** What holds no text of the document, or text that is not part of it any more. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "pPr",
            "tblPr",
            "tblGrid",
            "tcPrChange",
            "rPrChange",
            "trPrChange",
            "sectPr",
            "drawing",
            "pict",
            "object");

    /** The character style of the words that Word itself puts into a blank that was emptied; our own hints are known. */
    private static final String PROMPT = "PlaceholderText";

    static final int MOST_CONTROLS = 200_000;
    private static final int WIDEST = 63;

    private final HostileXml xml;
    private final List<Control> controls = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Table> openTables = new ArrayDeque<>();
    /** The open controls, the innermost first; those without a name are there to be closed. */
    private final Deque<Control> open = new ArrayDeque<>();

    private int paragraph;
    private boolean broken;
    private boolean inText;
    private boolean inPrompt;

    private WordText(byte[] part) {
        this.xml = new HostileXml(part);
    }

    static WordText read(byte[] part) {
        WordText text = new WordText(part);
        for (int event = text.xml.next(); event >= 0; event = text.xml.next()) {
            text.take(event);
        }
        text.controls.removeIf(control -> control.cell != null && control.cell.row.deleted);
        text.tables.forEach(table -> table.rows.removeIf(row -> row.deleted));
        return text;
    }

    /** The controls that have a name, in the order of the document. */
    List<Control> controls() {
        return controls;
    }

    List<Table> tables() {
        return tables;
    }

    private void take(int event) {
        if (event == XMLStreamConstants.CHARACTERS) {
            if (inText) {
                append(xml.text());
            }
            return;
        }
        boolean word = WORD.contains(xml.namespace());
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (word) {
                start(xml.name());
            } else if (xml.name().equals("Fallback")) {
                xml.skip();
            }
        } else if (word) {
            end(xml.name());
        }
    }

    private void start(String name) {
        switch (name) {
            case "t" -> inText = true;
            case "br", "cr" -> append("\n");
            case "tab" -> append(" ");
            case "noBreakHyphen" -> append("-");
            case "r" -> inPrompt = false;
            case "rStyle" -> inPrompt = value().equals(PROMPT);
            case "p" -> paragraph();
            case "sdt" -> open.push(new Control());
            case "sdtPr" -> properties();
            case "tbl" -> {
                openTables.push(new Table());
                tables.add(openTables.peek());
            }
            case "tr", "tc", "trPr", "gridSpan" -> table(name);
            default -> {
                if (SKIPPED.contains(name)) {
                    xml.skip();
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "sdt" -> open.poll();
            case "tbl" -> openTables.poll();
            case "tc" -> {
                Table table = openTables.peek();
                if (table != null && table.cell != null) {
                    table.column += table.cell.span;
                    table.cell = null;
                }
            }
            default -> {}
        }
    }

    private String value() {
        return xml.attribute("val").orElse("");
    }

    private void paragraph() {
        paragraph++;
        broken = false;
        for (Control control : open) {
            if (control.paragraph < paragraph && control.text.length() > 0) {
                control.text.append('\n');
            }
        }
        Table table = openTables.peek();
        if (table != null && table.cell != null && table.cell.text.length() > 0) {
            table.cell.text.append('\n');
        }
    }

    private void properties() {
        Control control = open.peek();
        int outside = xml.depth() - 1;
        for (int event = xml.next(); event >= 0 && xml.depth() > outside; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && control != null && WORD.contains(xml.namespace())) {
                switch (xml.name()) {
                    case "tag" -> control.tag = value();
                    case "alias" -> control.alias = value();
                    case "showingPlcHdr" ->
                        control.showsHint = !Set.of("0", "false", "off").contains(value());
                    default -> {}
                }
            }
        }
        if (control != null && !(control.tag.isEmpty() && control.alias.isEmpty())) {
            if (controls.size() >= MOST_CONTROLS) {
                throw Refusal.of("controls");
            }
            control.paragraph = paragraph;
            control.ranTogether = broken;
            broken = false;
            controls.add(control);
            Table table = openTables.peek();
            if (table != null && table.cell != null) {
                place(control, table.cell);
            }
        }
    }

    private static void place(Control control, Cell cell) {
        control.cell = cell;
        cell.controls.add(control);
    }

    private void table(String name) {
        Table table = openTables.peek();
        if (table == null) {
            return;
        }
        switch (name) {
            case "tr" -> {
                table.row = new Row(table);
                table.rows.add(table.row);
                table.column = 0;
            }
            case "tc" -> cell(table);
            case "trPr" -> row(table);
            default -> {
                if (table.cell != null) {
                    table.cell.span = span();
                }
            }
        }
    }

    private void cell(Table table) {
        if (table.row == null) {
            return;
        }
        table.cell = new Cell(table.row, table.column);
        table.row.cells.add(table.cell);
        // a control around the cell stands in it
        for (Control control : open) {
            boolean named = !(control.tag.isEmpty() && control.alias.isEmpty());
            if (named && control.cell == null) {
                place(control, table.cell);
            }
        }
    }

    private void row(Table table) {
        int outside = xml.depth() - 1;
        for (int event = xml.next(); event >= 0 && xml.depth() > outside; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && table.row != null) {
                switch (xml.name()) {
                    case "del" -> table.row.deleted = true;
                    case "gridBefore" -> table.column += span();
                    case "trPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private int span() {
        try {
            return Math.max(1, Math.min(WIDEST, Integer.parseInt(value())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void append(String words) {
        Optional<Control> control = open.stream()
                .filter(known -> !(known.tag.isEmpty() && known.alias.isEmpty()))
                .findFirst();
        if (control.isPresent()) {
            control.get().text.append(words);
            control.get().typed |= !inPrompt && !words.isBlank();
            return;
        }
        broken |= words.equals("\n");
        Table table = openTables.peek();
        if (table != null && table.cell != null) {
            table.cell.text.append(words);
        }
    }
}
