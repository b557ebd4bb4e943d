package vn.thanthien.render.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Block;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.DocumentForm;
import vn.thanthien.render.document.Header;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Remark;
import vn.thanthien.render.document.RemarkPlaces;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Signature;
import vn.thanthien.render.document.Table;
import vn.thanthien.render.document.TableGrid;
import vn.thanthien.render.document.Text;
import vn.thanthien.render.internal.BoardLetters;
import vn.thanthien.render.internal.OrganNames;

/** Writes what stands between the body tags. */
final class PageWriter implements Block.Visitor {

    private final Markup page;
    private final RemarkPlaces places;
    /** The remarks on what is written next. */
    private final List<Integer> pending = new ArrayList<>();
    /** The cells of the table that is written next on which there are remarks; by identity, for many say the same. */
    private final Set<Cell> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Whether this is a board for the wall, where each line of a cell is a paragraph. */
    private boolean board;

    PageWriter(Markup page, RemarkPlaces places) {
        this.page = page;
        this.places = places;
    }

    void write(AdministrativeDocument document) {
        board = document.header().form() == DocumentForm.BOARD;
        letterhead(document.header());
        at("").at("/header/kind").at("/header").at("/header/abstractLine");
        remarks();
        page.open("h1").open("span", "class", "type");
        inlines(document.type());
        page.close("span");
        document.subject().ifPresent(subject -> {
            page.verbatim(" ").open("span", "class", "subject");
            inlines(subject);
            page.close("span");
        });
        page.close("h1").line();
        addressees(document.addressees());
        document.authority().ifPresent(organ -> organ("deciding", organ));
        document.legalBases().forEach(basis -> line("basis", basis));
        document.body().forEach(this::block);
        closing(document);
        for (int i = 0; i < document.annexes().size(); i++) {
            annex(document.annexes().get(i), i);
        }
    }

    private PageWriter at(String pointer) {
        return at(new Anchor(pointer));
    }

    private PageWriter at(Anchor anchor) {
        pending.addAll(places.take(anchor));
        return this;
    }

    private void at(Optional<Anchor> anchor) {
        anchor.ifPresent(this::at);
    }

    private void block(Block block) {
        at(block.anchor());
        if (block instanceof Table table) {
            remarkedCells(table);
        }
        remarks();
        block.accept(this);
    }

    private void letterhead(Header header) {
        at("/header/issuer").at("/header/symbol").at("/header/date").at("/header/place");
        remarks();
        page.open("header").line().open("div", "class", "organ");
        header.managingOrgan().forEach(line -> organ("managing", line));
        header.issuingOrgan().forEach(line -> organ("issuing", line));
        if (header.form() == DocumentForm.PARTY) {
            line("star", Phrase.of("*"));
        }
        page.close("div").line();
        switch (header.form()) {
            case STATE, PARTY -> {
                page.open("div", "class", "nation");
                title(header.form());
                page.close("div").line();
                // cells of their own, so that both stand on one line whatever is over them
                told("number", header.numberLine());
                told("dateline", header.dateLine());
            }
            case LETTER -> {
                page.open("div", "class", "nation");
                told("dateline", header.dateLine());
                page.close("div");
            }
            case BOARD -> told("number", header.numberLine());
        }
        page.close("header").line();
    }

    private void title(DocumentForm form) {
        if (form == DocumentForm.STATE) {
            line("title", Phrase.of(Header.NATIONAL_TITLE));
            line("motto", Phrase.of(Header.MOTTO));
        } else if (form == DocumentForm.PARTY) {
            line("title", Phrase.of(Header.PARTY_TITLE));
        }
    }

    private void told(String style, Phrase content) {
        if (!content.inlines().isEmpty()) {
            line(style, content);
        }
    }

    private void addressees(List<Phrase> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        at("/addressees");
        for (int i = 0; i < addressees.size(); i++) {
            at("/addressees/" + i);
        }
        remarks();
        page.open("div", "class", "addressees");
        boolean one = addressees.size() == 1;
        line("to", one ? Phrase.of("Kính gửi: ").plus(addressees.get(0)) : Phrase.of("Kính gửi:"));
        for (int i = 0; i < addressees.size() && !one; i++) {
            line("addressee", Phrase.of("- ").plus(addressees.get(i)));
        }
        page.close("div").line();
    }

    private void closing(AdministrativeDocument document) {
        at("/recipients");
        for (int i = 0; i < document.recipients().size(); i++) {
            at("/recipients/" + i);
        }
        at("/signature").at("/signature/office").at("/signature/name");
        for (int i = 0; i < document.jointSignatures().size(); i++) {
            String pointer = "/jointSignatures/" + i;
            at(pointer).at(pointer + "/office").at(pointer + "/name");
        }
        remarks();
        if (document.recipients().isEmpty() && document.signature().isEmpty()) {
            return;
        }
        boolean joint = !document.jointSignatures().isEmpty();
        page.open("footer", "class", joint ? "joint" : "");
        if (joint) {
            // by twos over the recipients: the footer has two columns
            document.signature().ifPresent(this::signature);
            document.jointSignatures().forEach(this::signature);
        }
        page.open("div", "class", "recipients");
        if (!document.recipients().isEmpty()) {
            line("title", Phrase.of("Nơi nhận:"));
        }
        for (Phrase recipient : document.recipients()) {
            line("recipient", Phrase.of("- ").plus(recipient));
        }
        page.close("div");
        if (!joint) {
            document.signature().ifPresentOrElse(this::signature, this::nobody);
        }
        page.close("footer").line();
    }

    private void nobody() {
        page.open("div", "class", "signature").close("div");
    }

    private void signature(Signature signature) {
        page.open("div", "class", "signature");
        signature.authority().forEach(line -> organ("authority", line));
        page.open("div", "class", "seal").close("div");
        signature.secondOffice().ifPresent(office -> organ("authority", office));
        line("signer", signature.name());
        page.close("div");
    }

    private void annex(Annex annex, int index) {
        page.open("section", "class", "annex annex" + index).line().open("h2");
        inlines(annex.label());
        annex.title().ifPresent(title -> {
            page.verbatim("<br/>");
            inlines(title);
        });
        page.close("h2");
        annex.reference()
                .ifPresent(reference ->
                        line("reference", Phrase.of("(").plus(reference).plus(Phrase.of(")"))));
        annex.body().forEach(this::block);
        page.close("section").line();
    }

    private void organ(String style, Phrase name) {
        line(style, OrganNames.unbroken(name));
    }

    private void line(String style, Phrase content) {
        page.open("p", "class", style);
        inlines(content);
        page.close("p").line();
    }

    private void inlines(Phrase content) {
        for (Inline inline : content.inlines()) {
            if (inline instanceof Text text) {
                text(text);
            } else if (inline instanceof Blank blank) {
                page.open("span", "class", blank.value().isEmpty() ? "blank" : "", "title", blank.hint());
                page.text(blank.shown()).close("span");
            }
        }
    }

    private void text(Text text) {
        if (text.emphasis().isBold()) {
            page.open("b");
        }
        if (text.emphasis().isItalic()) {
            page.open("i");
        }
        page.text(text.content());
        if (text.emphasis().isItalic()) {
            page.close("i");
        }
        if (text.emphasis().isBold()) {
            page.close("b");
        }
    }

    /** Beside what is written next, so that they begin on one line with it. */
    private void remarks() {
        // in the order in which they were given, the gravest first
        pending.sort(null);
        if (!pending.isEmpty()) {
            // below the notes on what stands before, so that these are beside what they concern
            page.open("div", "class", "beside").close("div").line();
        }
        for (int index : pending) {
            Remark remark = places.remarks().get(index);
            page.open("aside", "class", "remark")
                    .open("b")
                    .text(remark.heading())
                    .close("b");
            remark.lines().forEach(line -> page.open("p").text(line).close("p"));
            page.close("aside").line();
        }
        pending.clear();
    }

    @Override
    public void heading(Heading heading) {
        String element = switch (heading.level()) {
            case PART -> "h2";
            case SECTION -> "h3";
            case POINT -> "h4";
            case CLAUSE -> "h5";
        };
        page.open(element, "class", heading.level().name().toLowerCase(Locale.ROOT));
        if (!heading.marker().isEmpty()) {
            page.text(heading.marker() + " ");
        }
        inlines(heading.title());
        page.close(element).line();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line("", paragraph.content());
    }

    @Override
    public void listItem(ListItem item) {
        line(
                "item",
                item.sign().isEmpty()
                        ? item.content()
                        : Phrase.of(item.sign() + " ").plus(item.content()));
    }

    /** What concerns a cell is told beside the table: a note inside it would push its column apart. */
    private void remarkedCells(Table table) {
        marked.clear();
        for (List<Row> rows : List.of(table.header(), table.body())) {
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    int before = pending.size();
                    at(cell.anchor());
                    if (pending.size() > before) {
                        marked.add(cell);
                    }
                }
            }
        }
    }

    @Override
    public void table(Table table) {
        table.unit().ifPresent(unit -> line("unit", unit));
        page.open("table").line();
        table.caption().ifPresent(caption -> {
            page.open("caption");
            inlines(caption);
            page.close("caption").line();
        });
        rows(table, table.header(), true);
        rows(table, table.body(), false);
        page.close("table").line();
    }

    private void rows(Table table, List<Row> rows, boolean header) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<TableGrid.Slot>> grid =
                TableGrid.of(table.columns().size(), rows).rows();
        String group = header ? "thead" : "tbody";
        page.open(group).line();
        for (int row = 0; row < rows.size(); row++) {
            page.open("tr", "class", rows.get(row).strong() ? "total" : "");
            for (int column = 0; column < grid.get(row).size(); column++) {
                TableGrid.Slot slot = grid.get(row).get(column);
                if (slot.row() == row && slot.column() == column) {
                    cell(table, slot, header);
                }
            }
            page.close("tr").line();
        }
        page.close(group).line();
    }

    private void cell(Table table, TableGrid.Slot slot, boolean header) {
        Cell cell = slot.cell();
        Alignment habit =
                header ? Alignment.CENTRE : table.columns().get(slot.column()).alignment();
        String alignment = cell.alignment().orElse(habit).name().toLowerCase(Locale.ROOT);
        String element = header ? "th" : "td";
        page.open(
                element,
                "class",
                marked.contains(cell) ? alignment + " marked" : alignment,
                "scope",
                header ? (cell.columns() > 1 ? "colgroup" : "col") : "",
                "colspan",
                span(cell.columns()),
                "rowspan",
                span(cell.rows()));
        if (board && !header) {
            BoardLetters.lines(cell).forEach(line -> line("", Phrase.of(line)));
        } else {
            inlines(cell.content());
        }
        page.close(element);
    }

    private static String span(int covered) {
        return covered > 1 ? Integer.toString(covered) : "";
    }
}
