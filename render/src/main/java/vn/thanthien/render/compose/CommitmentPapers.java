package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.paper.Signatory;
import vn.thanthien.core.profile.SloganTerm;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.PageSetup;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** What the slogans of the province make: the commitment with its list for signing, and the board for the wall. */
final class CommitmentPapers {

    private static final int BLANK_SIGNATORIES = 15;

    // two lines, since a name is written by hand here
    private static final String ROOM_TO_SIGN = " \n ";

    private final PaperContext context;
    private final DocumentBuilder builder;

    CommitmentPapers(PaperContext context, DocumentBuilder builder) {
        this.context = context;
        this.builder = builder;
    }

    void commitment() {
        builder.type(Wording.text("commitmentForm.type"));
        boolean slogans = !context.profile().getSloganSets().isEmpty();
        PaperComposition.subject(
                context,
                builder,
                slogans
                        ? context.text("commitmentForm.subject", Phrase.of(names()))
                        : context.text("commitmentForm.subject.criteria"));
        builder.paragraph(context.text("commitmentForm.opening"));
        for (SloganTerm set : context.slogans()) {
            builder.heading(Level.SECTION, set.getName());
            for (int i = 0; i < set.getItems().size(); i++) {
                String item =
                        Printed.sentence(Printed.capitalised(set.getItems().get(i)));
                builder.block(new ListItem((i + 1) + ".", Phrase.of(item), Optional.empty()));
            }
        }
        builder.paragraph(context.text("commitmentForm.closing"));
        builder.annex(list());
    }

    private String names() {
        return context.slogans().stream().map(SloganTerm::getName).collect(Collectors.joining(", "));
    }

    private Annex list() {
        Grid grid = new Grid()
                .column("paper.row.name", Column.text(6))
                .column("paper.row.unit", Column.text(6))
                .column("paper.row.sign", Column.text(4));
        List<Signatory> signatories = new ArrayList<>(context.paper().getSignatories());
        boolean blank = signatories.isEmpty();
        while (blank && signatories.size() < BLANK_SIGNATORIES) {
            signatories.add(Signatory.builder().build());
        }
        for (int i = 0; i < signatories.size(); i++) {
            String row = "signatories." + i;
            grid.row(List.of(
                    Cell.of(PaperContext.told(signatories.get(i).getName(), row + ".name", "signatory.name")),
                    Cell.of(PaperContext.told(signatories.get(i).getOffice(), row + ".office", "signatory.office")),
                    Cell.of(ROOM_TO_SIGN)));
        }
        return new Annex(
                Phrase.empty(),
                Optional.of(Phrase.of(Wording.text("commitmentForm.list")).inCapitals()),
                Optional.of(context.text("commitmentForm.reference")),
                List.of(grid.table()));
    }

    void board() {
        List<SloganTerm> sets = context.slogans();
        builder.page(PageSetup.A3_LANDSCAPE).type(context.profile().getModelName());
        List<Column> columns = sets.stream().map(set -> Column.text(1)).toList();
        Row names = new Row(
                sets.stream()
                        .map(set -> Cell.of(Phrase.of(set.getName()).inCapitals()))
                        .toList(),
                false);
        Row items = new Row(sets.stream().map(CommitmentPapers::items).toList(), false);
        builder.block(Table.of(columns, List.of(names), List.of(items)));
    }

    private static Cell items(SloganTerm set) {
        return Cell.of(set.getItems().stream()
                .map(Printed::capitalised)
                .map(Printed::unended)
                .map(item -> ListItem.DASH + " " + item)
                .collect(Collectors.joining("\n")));
    }
}
