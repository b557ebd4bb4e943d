package vn.thanthien.render.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.json.PlanJson;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** A document as its reader meets it: phrase by phrase from the head to the signature. */
final class Reading {

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private Reading(AdministrativeDocument document) {
        document.header().managingOrgan().forEach(line -> add("", line));
        document.header().issuingOrgan().forEach(line -> add("", line));
        add("", document.header().numberLine());
        add("", document.header().dateLine());
        add("", document.type());
        document.subject().ifPresent(subject -> add("", subject));
        document.addressees().forEach(addressee -> add("", addressee));
        document.legalBases().forEach(basis -> add("", basis));
        document.body().forEach(block -> block.accept(new Collecting()));
        document.recipients().forEach(recipient -> add("", recipient));
        document.signature().ifPresent(signature -> {
            signature.authority().forEach(line -> add("", line));
            signature.secondOffice().ifPresent(line -> add("", line));
            add("", signature.name());
        });
        document.annexes().forEach(annex -> {
            add("", annex.label());
            annex.title().ifPresent(title -> add("", title));
            annex.reference().ifPresent(reference -> add("", reference));
            annex.body().forEach(block -> block.accept(new Collecting()));
        });
    }

    static Reading of(AdministrativeDocument document) {
        return new Reading(document);
    }

    static Report report(String example) {
        try {
            return ReportJson.read(Path.of("..", "examples", example + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan(String example) {
        try {
            return PlanJson.read(Path.of("..", "examples", example + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines as they are seen. */
    List<String> lines() {
        return lines;
    }

    /** All that is seen, one line under the other. */
    String text() {
        return String.join("\n", lines);
    }

    List<Blank> blanks() {
        return phrases.stream()
                .flatMap(phrase -> phrase.inlines().stream())
                .filter(Blank.class::isInstance)
                .map(Blank.class::cast)
                .toList();
    }

    List<String> anchors() {
        return anchors;
    }

    List<Table> tables() {
        return tables;
    }

    private void add(String sign, Phrase phrase) {
        phrases.add(phrase);
        lines.add((sign + " " + phrase.shown()).strip());
    }

    private void anchor(Optional<Anchor> anchor) {
        anchor.map(Anchor::pointer).ifPresent(anchors::add);
    }

    private final class Collecting implements Block.Visitor {

        @Override
        public void heading(Heading heading) {
            anchor(heading.anchor());
            add(heading.marker(), heading.title());
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            anchor(paragraph.anchor());
            add("", paragraph.content());
        }

        @Override
        public void listItem(ListItem item) {
            anchor(item.anchor());
            add(item.sign(), item.content());
        }

        @Override
        public void table(Table table) {
            tables.add(table);
            anchor(table.anchor());
            table.caption().ifPresent(caption -> add("", caption));
            Stream.concat(table.header().stream(), table.body().stream())
                    .map(Row::cells)
                    .flatMap(List::stream)
                    .forEach(this::cell);
        }

        private void cell(Cell cell) {
            anchor(cell.anchor());
            add("", cell.content());
        }
    }
}
