package vn.thanthien.render.compose;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.profile.Profile;
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

    /** The layout of the blanks; it changes when an id does. */
    private static final String VERSION = "1";

    private static final int TARGETS = 3;
    private static final int RECIPIENTS = 3;

    private Forms() {}

    static DocumentBuilder begun(Profile profile, DocumentKind kind, String name) {
        return AdministrativeDocument.builder()
                .issuingOrgan(HeadPart.blank("header.issuer"))
                .number(DocumentNumber.of(HeadPart.dotted("header.number"), kind.abbreviation() + "-UBND"))
                .dateline(new Dateline(
                        HeadPart.blank("header.place"),
                        HeadPart.dotted("header.day"),
                        HeadPart.dotted("header.month"),
                        HeadPart.dotted("header.year")))
                .type(kind.vietnamese())
                .subject(Phrase.of(
                        Blank.of("header.abstractLine", Wording.text("hint.abstract." + name, profile.getModelName()))))
                .property("thanthien.form", name)
                .property("thanthien.formVersion", VERSION)
                .property("thanthien.profile", profile.getId())
                .property("thanthien.profileVersion", profile.getVersion());
    }

    static AdministrativeDocument ended(DocumentBuilder builder, Profile profile) {
        profile.getRecipientsTemplate().forEach(line -> builder.recipient(Phrase.of(line)));
        for (int i = 0; i < RECIPIENTS; i++) {
            builder.recipient(HeadPart.blank("recipients." + i));
        }
        return builder.signature(Signature.onBehalfOf(
                        Phrase.of(Wording.text("form.committee")),
                        HeadPart.blank("signature.office"),
                        HeadPart.blank("signature.name")))
                .build();
    }

    static void paragraph(Content content, String section, Phrase words) {
        content.add(section, Paragraph.of(words));
    }

    static void dash(Content content, String section, Phrase words) {
        content.add(section, ListItem.dash(words));
    }

    /** Items of a list, the first with the guiding line of its section. */
    static void items(Content content, String section, Function<Integer, String> id, int count) {
        String guide = content.outline().sections().stream()
                .filter(known -> known.getId().equals(section))
                .findFirst()
                .map(known -> content.guide(known).hint())
                .orElseGet(() -> Wording.text("hint.text"));
        for (int i = 0; i < count; i++) {
            dash(
                    content,
                    section,
                    i == 0 ? Phrase.of(Blank.of(id.apply(i), guide)) : HeadPart.blank(id.apply(i), "text"));
        }
    }

    static void targets(Content content, String section) {
        Grid grid = new Grid()
                .column("target.wording", Column.text(9))
                .column("target.value", Column.centred(3))
                .column("target.deadline", Column.centred(3));
        IntStream.range(0, TARGETS)
                .forEach(i -> grid.row(blanks("targets." + i, List.of("wording", "value", "deadline"))));
        content.add(section, grid.table());
    }

    /** Cells with a blank for each property of a row of a table. */
    static List<Cell> blanks(String row, List<String> properties) {
        return properties.stream()
                .map(property -> Cell.of(HeadPart.blank(row + "." + property, hint(property))))
                .toList();
    }

    private static String hint(String property) {
        String last = property.substring(property.lastIndexOf('.') + 1);
        return switch (last) {
            case "deadline" -> "date";
            case "subject" -> "content";
            case "issuer", "owner", "coordinator" -> "organ";
            case "participants", "opinions" -> "figure";
            default -> last;
        };
    }
}
