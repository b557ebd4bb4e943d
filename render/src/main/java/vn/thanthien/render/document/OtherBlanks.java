package vn.thanthien.render.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** Puts other blanks into the places of those of a document, in reading order. Lives in one copying. */
final class OtherBlanks {

    private final UnaryOperator<Blank> other;

    OtherBlanks(UnaryOperator<Blank> other) {
        this.other = other;
    }

    Phrase in(Phrase phrase) {
        return phrase.withBlanks(other);
    }

    List<Phrase> in(List<Phrase> phrases) {
        return phrases.stream().map(this::in).toList();
    }

    Header in(Header header) {
        return new Header(
                header.form(),
                in(header.managingOrgan()),
                in(header.issuingOrgan()),
                header.number().map(number -> new DocumentNumber(in(number.number()), in(number.symbol()))),
                header.dateline()
                        .map(line ->
                                new Dateline(in(line.place()), in(line.day()), in(line.month()), in(line.year()))));
    }

    private Inline in(Inline inline) {
        return Phrase.replaced(inline, other);
    }

    List<Block> inBlocks(List<Block> blocks) {
        return blocks.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(in(paragraph.content()), paragraph.anchor());
        }
        if (block instanceof ListItem item) {
            return new ListItem(item.sign(), in(item.content()), item.anchor());
        }
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.marker(), in(heading.title()), heading.anchor());
        }
        Table table = (Table) block;
        return new Table(
                table.caption().map(this::in),
                table.unit().map(this::in),
                table.columns(),
                inRows(table.header()),
                inRows(table.body()),
                table.anchor());
    }

    private List<Row> inRows(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(row.cells().stream().map(this::in).toList(), row.strong()))
                .toList();
    }

    private Cell in(Cell cell) {
        return new Cell(in(cell.content()), cell.columns(), cell.rows(), cell.alignment(), cell.anchor());
    }

    Annex in(Annex annex) {
        return new Annex(
                annex.label(),
                annex.title().map(this::in),
                annex.reference().map(this::in),
                inBlocks(annex.body()),
                annex.page());
    }

    Signature in(Signature signature) {
        return new Signature(in(signature.authority()), signature.secondOffice().map(this::in), in(signature.name()));
    }
}
