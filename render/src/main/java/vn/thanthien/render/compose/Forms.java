package vn.thanthien.render.compose;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Dateline;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.DocumentNumber;
import vn.thanthien.render.document.ListItem;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Signature;

/** What the forms of report and plan share: head and end with blanks, and blank parts of the body. */
final class Forms {

    /** The layout of the blanks; it changes when an id or a hint does. */
    private static final String VERSION = "4";

    /** The property in which a form carries the day of the documents for which it is. */
    private static final String DAY = "thanthien.day";

    private static final int TARGETS = 3;
    private static final String ORGAN = "UBND";
    private static final int RECIPIENTS = 3;

    private Forms() {}

    static DocumentBuilder begun(
            Profile profile, DocumentKind kind, String name, FormRoom room, Optional<PartialDate> day) {
        DocumentBuilder builder = AdministrativeDocument.builder();
        room.properties().forEach(builder::property);
        day.ifPresent(known -> builder.property(DAY, known.toString()));
        SuperiorLine.lines(profile, day).forEach(builder::managingOrgan);
        return builder.issuingOrgan(HeadPart.blank("header.issuer"))
                .number(new DocumentNumber(
                        HeadPart.dotted("header.number"),
                        HeadPart.dotted("header.symbol").withValue(kind.abbreviation() + "-" + ORGAN)))
                .dateline(new Dateline(
                        HeadPart.blank("header.place"),
                        HeadPart.dotted("header.day"),
                        HeadPart.dotted("header.month"),
                        HeadPart.dotted("header.year")))
                .type(kind.vietnamese())
                .subject(Phrase.of(Blank.of(
                        "header.abstractLine",
                        HeadPart.unbroken(Wording.text("hint.abstract." + name, profile.getModelName())))))
                .property("thanthien.form", name)
                .property("thanthien.formVersion", VERSION)
                .property("thanthien.profile", profile.getId())
                .property("thanthien.profileVersion", profile.getVersion());
    }

    static AdministrativeDocument ended(
            DocumentBuilder builder, Superiors superiors, boolean addressed, FormRoom room) {
        superiors.recipients().forEach(builder::recipient);
        for (int i = 0; i < room.of("recipients", RECIPIENTS); i++) {
            String hint = "recipients." + Math.min(i, RECIPIENTS - 1);
            // who is addressed receives it already
            builder.recipient(
                    i == 0 && !addressed
                            ? Phrase.of(superiors.blank("recipients.0", hint, Optional.empty()))
                            : HeadPart.blank("recipients." + i, hint));
        }
        return builder.signature(Signature.onBehalfOf(
                        Phrase.of(Wording.text("form.committee")),
                        HeadPart.blank("signature.office"),
                        HeadPart.blank("signature.name")))
                .build();
    }

    /** Which unit the document is of, and which time it covers: without them nothing that follows can be understood. */
    static void scope(DocumentBuilder builder, String name) {
        builder.paragraph(Wording.phrase(
                "form.scope." + name,
                HeadPart.blank("locality.unit", "locality.unit"),
                HeadPart.blank("locality.province", "locality.province"),
                HeadPart.blank("period", "period")));
    }

    static void paragraph(Content content, String section, Phrase words) {
        content.add(section, Paragraph.of(words));
    }

    static void dash(Content content, String section, Phrase words) {
        content.add(section, ListItem.dash(words));
    }

    /** The items of a list in one blank, each on a line of its own, so that there may be any number of them. */
    static void items(Content content, String section, String id) {
        String guide = content.outline().sections().stream()
                .filter(known -> known.getId().equals(section))
                .findFirst()
                .map(known -> content.guide(known).hint())
                .orElseGet(() -> Wording.text("hint.text"));
        dash(content, section, lines(id, guide));
    }

    /** A blank for several items, each on a line of its own. */
    static Phrase lines(String id, String hint) {
        return Phrase.of(Blank.of(id, Wording.text("hint.lines", hint)));
    }

    static void targets(Content content, String section, FormRoom room) {
        Grid grid = new Grid()
                .column("target.wording", Column.text(9))
                .column("target.value", Column.centred(3))
                .column("target.deadline", Column.centred(3));
        rows(grid, "targets", room.of("targets", TARGETS), "wording", "value", "deadline");
        content.add(section, grid.table());
    }

    /** The investments of a report, or the budget of a plan. */
    static void money(Content content, String section, String list, FormRoom room) {
        Grid grid = new Grid()
                .column("money.purpose", Column.text(7))
                .column("money.amount", Column.number(4))
                .column("money.source", Column.text(4));
        rows(grid, list, room.of(list, TARGETS), "purpose", "amountDong", "source");
        content.add(section, grid.table());
    }

    /** Rows of blanks to which a clerk may add: each blank is named after its column. */
    static void rows(Grid grid, String list, int count, String... properties) {
        IntStream.range(0, count)
                .forEach(i -> grid.row(Stream.of(properties)
                        .map(property -> Cell.of(HeadPart.blank(inRow(list, property), hint(list, property))))
                        .toList()));
    }

    /** The id of a blank in a row of a list: "mentions[].symbol". */
    static String inRow(String list, String property) {
        return list + Blank.ROW + "." + property;
    }

    /** A cell in which the form says already what the row is for; a clerk who adds a row changes it. */
    static Cell given(String id, String hint, String value) {
        return Cell.of(Phrase.of(Blank.of(id, Wording.text("hint." + hint)).withValue(value)));
    }

    private static String hint(String list, String property) {
        String own = list + "." + property;
        if (Wording.find("hint." + own).isPresent()) {
            return own;
        }
        return switch (property) {
            case "deadline" -> "date";
            case "subject" -> "content";
            case "issuer", "organisers", "owners", "coordinators" -> "organ";
            case "participants", "opinions", "count" -> "figure";
            case "amountDong" -> "amount";
            default -> property;
        };
    }
}
