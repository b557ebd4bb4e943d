package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.locality.Direction;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Annex;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;

/** The form of a report (mẫu báo cáo): every section of the outline with blanks for what the commune fills in. */
final class ReportForm {

    private static final int FIELDS = 3;
    private static final int PUBLICISED = 3;
    private static final int DIALOGUES = 3;
    private static final int MEMBERS = 5;
    private static final int TRAININGS = 2;
    private static final int FACILITIES = 3;

    private final Profile profile;
    private final FormRoom room;
    private final Optional<PartialDate> day;
    private final Superiors superiors;
    private final Content content;

    ReportForm(Profile profile, FormRoom room, Optional<PartialDate> day) {
        this.profile = profile;
        this.room = room;
        this.day = day;
        this.superiors = Superiors.on(day, profile);
        this.content = new Content(Outline.ofReport(profile));
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = Forms.begun(profile, DocumentKind.REPORT, "report", room, day);
        addressees(builder);
        builder.paragraph(HeadPart.blank("opening", "opening.report"));
        Forms.scope(builder, "report");
        content.outline().sections().forEach(this::section);
        content.print(builder);
        builder.annex(dossiersByField());
        return Forms.ended(builder.paragraph(HeadPart.blank("closing.text", "closing")), superiors, true, room);
    }

    private void section(OutlineSection section) {
        String id = section.getId();
        if (content.outline().children(id).isEmpty() && !isList(id)) {
            Forms.paragraph(content, id, Phrase.of(content.guide(section)));
        }
        switch (id) {
            case "S1.1" -> locality();
            case "S2.2" -> documents();
            case "S2.3" -> board();
            case "S2.4" -> means();
            case "S2.5" -> events();
            case "S3.1" -> Forms.dash(content, "S3.1", Phrase.of(Wording.text("dossiers.annex.only") + "."));
            case "S3.2" -> publicised();
            case "S3.3" -> reception();
            case "S3.4" -> dialogues();
            case "S3.5" -> commitments();
            case "S3.7" -> surveys();
            case "S4" -> scores();
            case "S4.1" -> Forms.items(content, id, "strengths");
            case "S4.2" -> Forms.items(content, id, "limitations");
            case "S4.3" -> Forms.items(content, id, "causes");
            case "S4.4" -> Forms.items(content, id, "lessons");
            case "S5" -> {
                Forms.items(content, id, "tasks");
                Forms.targets(content, id, room);
            }
            case "S6" -> Forms.items(content, id, "proposals");
            default -> {}
        }
        figures(id);
    }

    // Where the province names the organs to which reports go, they stand in the blanks already.
    private void addressees(DocumentBuilder builder) {
        List<String> organs = superiors.organs();
        int usual = organs.isEmpty() ? 2 : organs.size();
        for (int i = 0; i < room.of("addressees", usual); i++) {
            Blank blank = organs.isEmpty() && i > 0
                    ? Blank.of("addressees." + i, Wording.text("hint.addressees.1"))
                    : superiors.blank("addressees." + i, "addressees.0", Optional.empty());
            builder.addressee(Phrase.of(blank.withValue(i < organs.size() ? organs.get(i) : "")));
        }
    }

    private static boolean isList(String id) {
        return id.startsWith("S4.") || id.equals("S5") || id.equals("S6");
    }

    private static Optional<Inline> blank(Figure figure) {
        String hint = figure.kind() == Figure.Kind.RATE ? "hint.rate" : "hint.figure";
        return Optional.of(Blank.of(figure.id(), Wording.text(hint)));
    }

    private void figures(String section) {
        FigureGroup.ALL.stream()
                .filter(group -> group.section().equals(section) && group.asked())
                .map(group -> group.line(ReportForm::blank))
                .flatMap(Optional::stream)
                .forEach(line -> Forms.dash(content, section, line));
        Figures.all().stream()
                .filter(figure -> figure.kind() == Figure.Kind.RATE
                        && ClaimPart.section(figure).equals(section))
                .map(figure -> FigureGroup.counted(figure, ReportForm::blank))
                .flatMap(Optional::stream)
                .forEach(line -> Forms.dash(content, section, line.plus(".")));
    }

    private void scores() {
        profile.getScoringGroups()
                .forEach(group -> Forms.dash(
                        content,
                        "S4",
                        Wording.phrase(
                                "form.score",
                                Phrase.of(Printed.within(group.getName())),
                                HeadPart.blank("selfAssessment.groups." + group.getCode(), "score"),
                                Phrase.of(Printed.decimal(group.getMaximum())))));
    }

    private void locality() {
        Figures.all().stream()
                .filter(figure -> figure.section().equals("locality"))
                .forEach(figure -> Forms.dash(
                        content,
                        "S1.1",
                        Wording.phrase(
                                "form.figure",
                                Phrase.of(Printed.label(figure)),
                                Phrase.of(blank(figure).orElseThrow()))));
        Forms.dash(
                content,
                "S1.1",
                Wording.phrase(
                        "form.neighbours",
                        neighbours(Direction.EAST),
                        neighbours(Direction.WEST),
                        neighbours(Direction.SOUTH),
                        neighbours(Direction.NORTH)));
        Forms.dash(
                content,
                "S1.1",
                Wording.phrase(
                        "form.neighbours.between",
                        neighbours(Direction.NORTH_EAST),
                        neighbours(Direction.NORTH_WEST),
                        neighbours(Direction.SOUTH_EAST),
                        neighbours(Direction.SOUTH_WEST),
                        HeadPart.blank("locality.neighbours.UNSTATED", "neighbours")));
    }

    private static Phrase neighbours(Direction side) {
        return HeadPart.blank("locality.neighbours." + side, "neighbours");
    }

    private void board() {
        Forms.dash(
                content,
                "S2.3",
                Wording.phrase(
                        "form.board",
                        HeadPart.blank("steeringBody.name", "board"),
                        HeadPart.blank("steeringBody.memberCount", "figure")));
        Grid grid = new Grid()
                .column("members.name", Column.text(5))
                .column("members.office", Column.text(6))
                .column("members.role", Column.text(4));
        Forms.rows(grid, "steeringBody.members", room.of("steeringBody.members", MEMBERS), "name", "office", "role");
        content.add("S2.3", grid.table());
    }

    private void documents() {
        Grid grid = new Grid()
                .column("mentions.role", Column.text(4))
                .column("mentions.kind", Column.text(3))
                .column("mentions.symbol", Column.text(3))
                .column("mentions.date", Column.centred(2))
                .column("mentions.issuer", Column.text(3))
                .column("mentions.subject", Column.text(4));
        List<String> roles = profile.getFoundingDocuments().stream()
                .map(founding -> FormWords.documentRole(founding.getRole(), profile))
                .toList();
        for (int i = 0; i < room.of("mentions", roles.size()); i++) {
            grid.row(List.of(
                    Forms.given("mentions[].role", "role", i < roles.size() ? roles.get(i) : ""),
                    Cell.of(HeadPart.blank("mentions[].kind", "kind")),
                    Cell.of(HeadPart.blank("mentions[].symbol", "symbol")),
                    Cell.of(HeadPart.blank("mentions[].date", "date")),
                    Cell.of(HeadPart.blank("mentions[].issuer", "organ")),
                    Cell.of(HeadPart.blank("mentions[].subject", "content"))));
        }
        if (!grid.isEmpty()) {
            content.add("S2.2", grid.table());
        }
    }

    private void means() {
        Grid grid = new Grid()
                .column("facilities.name", Column.text(9))
                .column("facilities.count", Column.number(2))
                .column("facilities.address", Column.text(5));
        Forms.rows(grid, "facilities", room.of("facilities", FACILITIES), "name", "count", "address");
        content.add("S2.4", grid.table());
        Forms.money(content, "S2.4", "investments", room);
    }

    private void events() {
        Forms.dash(
                content,
                "S2.5",
                Wording.phrase(
                        "form.event",
                        Phrase.of(Wording.text("form.launch")),
                        HeadPart.blank("launch.date", "date"),
                        HeadPart.blank("launch.organisers", "organ")));
        Grid grid = new Grid()
                .column("training.name", Column.text(6))
                .column("training.date", Column.centred(2))
                .column("training.organisers", Column.text(4))
                .column("training.participants", Column.centred(2));
        Forms.rows(grid, "training", room.of("training", TRAININGS), "name", "date", "organisers", "participants");
        content.add("S2.5", grid.table());
    }

    private Annex dossiersByField() {
        DossierTable table = new DossierTable();
        for (int i = 0; i < room.of("dossiers.byField", FIELDS); i++) {
            table.blankField(
                    HeadPart.blank("dossiers.byField[].field", "field"),
                    DossierTable.COLUMNS.stream()
                            .map(figure -> HeadPart.blank(Forms.inRow("dossiers.byField", figure.property()), "figure"))
                            .toList());
        }
        table.blankTotal(DossierTable.COLUMNS.stream()
                .map(figure -> HeadPart.blank(figure.id(), "figure"))
                .toList());
        Phrase caption = Phrase.of(Wording.text("dossiers.caption", "").strip());
        return DossierPart.annex(
                caption,
                Optional.of(Phrase.of(Wording.text("form.annex"))),
                table.blocks(caption, "/figures/dossiers"));
    }

    private void publicised() {
        Grid grid = new Grid()
                .column("publicised.content", Column.text(7))
                .column("publicised.form", Column.text(5))
                .column("publicised.date", Column.centred(2))
                .column("publicised.days", Column.centred(2));
        Forms.rows(grid, "publicised", room.of("publicised", PUBLICISED), "content", "form", "date", "days");
        content.add("S3.2", grid.table());
    }

    private void reception() {
        List<ReceptionPost> posts = List.of(ReceptionPost.PARTY_SECRETARY, ReceptionPost.CHAIR);
        for (ReceptionPost post : posts) {
            String id = "receptionSchedules." + post;
            Forms.dash(
                    content,
                    "S3.3",
                    Wording.phrase(
                            "form.schedule",
                            Phrase.of(Wording.text("post." + post)),
                            HeadPart.blank(id + ".count", "figure"),
                            HeadPart.blank(id + ".fixedDays", "fixedDays")));
        }
    }

    private void dialogues() {
        Grid grid = new Grid()
                .column("dialogue.name", Column.text(5))
                .column("dialogue.date", Column.centred(2))
                .column("dialogue.organised", Column.text(4))
                .column("dialogue.chaired", Column.text(4))
                .column("dialogue.attended", Column.centred(2))
                .column("dialogue.raised", Column.centred(2));
        Forms.rows(
                grid,
                "dialogues",
                room.of("dialogues", DIALOGUES),
                "name",
                "date",
                "organisers",
                "chair",
                "participants",
                "opinions");
        content.add("S3.4", grid.table());
    }

    private void commitments() {
        profile.getSloganSets()
                .forEach(set -> Forms.dash(
                        content,
                        "S3.5",
                        Phrase.of(
                                Wording.text("slogan.told", set.getName(), String.join("; ", set.getItems())) + ".")));
        Forms.dash(content, "S3.5", Wording.phrase("form.commitment", HeadPart.blank("commitment.date", "date")));
    }

    private void surveys() {
        List<SurveyTerm> scale = profile.getSurveyScale();
        Grid grid = new Grid()
                .column("surveys.phase", Column.text(3))
                .column("surveys.date", Column.centred(3))
                .column("surveys.organisers", Column.text(4))
                .column("surveys.issued", Column.number(2))
                .column("surveys.collected", Column.number(2))
                .column("surveys.valid", Column.number(2));
        scale.forEach(term -> grid.titled(term.getLabel(), Column.number(2)));
        List<SurveyPhase> phases = List.of(SurveyPhase.values());
        for (int i = 0; i < room.of("surveys", phases.size()); i++) {
            String phase = i < phases.size() ? phases.get(i).label().vietnamese() : "";
            List<Cell> cells = new ArrayList<>(List.of(
                    Forms.given("surveys[].phase", "phase", phase),
                    Cell.of(HeadPart.blank("surveys[].date", "date")),
                    Cell.of(HeadPart.blank("surveys[].organisers", "organ")),
                    Cell.of(HeadPart.blank("surveys[].issued", "figure")),
                    Cell.of(HeadPart.blank("surveys[].collected", "figure")),
                    Cell.of(HeadPart.blank("surveys[].valid", "figure"))));
            scale.forEach(term ->
                    cells.add(Cell.of(HeadPart.blank(Forms.inRow("surveys", "levels." + term.getCode()), "figure"))));
            grid.row(cells);
        }
        content.add("S3.7", grid.table().captioned(Phrase.of(Wording.text("form.survey.caption"))));
    }
}
