package vn.thanthien.render.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid;

/** The blanks of a form as it was given out, each with its place in it. */
final class Spots {

    /** A blank and where it stands; the row of a table that can grow is not part of it. */
    record Spot(Blank blank, FormPlace place) {}

    /** Printed over the recipients. */
    private static final String RECIPIENTS = "Nơi nhận";

    private static final int LONGEST_LABEL = 60;

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final List<String> markers = new ArrayList<>();
    private String heading = "";

    private Spots(AdministrativeDocument form) {
        form.header().managingOrgan().forEach(this::line);
        form.header().issuingOrgan().forEach(this::line);
        line(form.header().numberLine());
        line(form.header().dateLine());
        form.subject().ifPresent(this::line);
        form.addressees().forEach(this::line);
        form.legalBases().forEach(this::line);
        form.body().forEach(block -> block.accept(new Walk()));
        heading = RECIPIENTS;
        form.recipients().forEach(this::line);
        form.signature().ifPresent(this::signature);
        form.jointSignatures().forEach(this::signature);
        form.annexes().forEach(this::annex);
    }

    private void signature(Signature signature) {
        heading = signature.authority().get(0).shown();
        signature.authority().forEach(this::line);
        signature.secondOffice().ifPresent(this::line);
        line(signature.name());
    }

    private void annex(Annex annex) {
        markers.clear();
        heading = annex.label().shown()
                + annex.title().map(title -> ". " + title.shown()).orElse("");
        annex.reference().ifPresent(this::line);
        annex.body().forEach(block -> block.accept(new Walk()));
    }

    static Spots of(AdministrativeDocument form) {
        return new Spots(form);
    }

    Optional<Spot> find(String id) {
        return Optional.ofNullable(spots.get(id));
    }

    /** The blanks in the order of the form, those of a table that can grow once. */
    List<Spot> all() {
        return List.copyOf(spots.values());
    }

    private void add(Blank blank, Optional<String> table, String label) {
        FormPlace place = new FormPlace(heading, table, Optional.empty(), label, blank.id());
        spots.putIfAbsent(blank.id(), new Spot(blank, place));
    }

    private void line(Phrase phrase) {
        List<Inline> inlines = phrase.inlines();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Blank blank) {
                String before = i == 0 ? "" : after(inlines.get(i - 1), i > 1);
                String after = i + 1 == inlines.size() ? "" : before(inlines.get(i + 1));
                String around = (before + " … " + after).strip();
                add(blank, Optional.empty(), around.equals("…") ? blank.hint() : around);
            }
        }
    }

    // What is printed before a blank, from the last mark on; behind another blank a comma is one.
    private static String after(Inline previous, boolean continued) {
        if (previous instanceof Blank) {
            return "";
        }
        String words = previous.shown().strip().replaceAll("^[,;.] *", "");
        int mark = Math.max(words.lastIndexOf("; "), words.lastIndexOf(". "));
        mark = continued ? Math.max(mark, words.lastIndexOf(", ")) : mark;
        String last = words.substring(mark + 1).strip();
        return last.length() <= LONGEST_LABEL ? last : "…" + last.substring(last.length() - LONGEST_LABEL);
    }

    // What is printed behind it, up to the next mark.
    private static String before(Inline next) {
        if (next instanceof Blank) {
            return "";
        }
        String first = next.shown().split("[;.,]", 2)[0].strip();
        return first.length() <= LONGEST_LABEL ? first : first.substring(0, LONGEST_LABEL) + "…";
    }

    /** Goes through the body. */
    private final class Walk implements Block.Visitor {

        @Override
        public void heading(Heading title) {
            int depth = switch (title.level()) {
                case PART -> 0;
                case SECTION -> 1;
                case POINT -> 2;
                case CLAUSE -> 3;
            };
            while (markers.size() > depth) {
                markers.remove(markers.size() - 1);
            }
            while (markers.size() < depth) {
                markers.add("");
            }
            String marker = title.marker().replaceAll("[.)]$", "");
            markers.add(marker);
            String number = markers.stream().filter(known -> !known.isEmpty()).collect(Collectors.joining("."));
            heading = (number.isEmpty() ? "" : number + ". ") + title.title().shown();
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            line(paragraph.content());
        }

        @Override
        public void listItem(ListItem item) {
            line(item.content());
        }

        @Override
        public void table(Table table) {
            String caption = table.caption().map(Phrase::shown).orElse("");
            List<List<TableGrid.Slot>> header =
                    TableGrid.of(table.columns().size(), table.header()).rows();
            for (Row row : table.body()) {
                String named = row.cells().stream()
                        .map(cell -> cell.content().shown())
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse("");
                int column = 0;
                for (Cell cell : row.cells()) {
                    for (Inline inline : cell.content().inlines()) {
                        if (inline instanceof Blank blank) {
                            String title = title(header, column);
                            add(blank, Optional.of(caption), blank.isRepeated() ? title : title + "” – “" + named);
                        }
                    }
                    column += cell.columns();
                }
            }
        }

        private String title(List<List<TableGrid.Slot>> header, int column) {
            return header.stream()
                    .map(row -> row.get(column).cell().content().shown())
                    .filter(words -> !words.matches("\\([0-9]+\\)"))
                    .distinct()
                    .collect(Collectors.joining(" / "));
        }
    }
}
