package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.DocumentRole;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.SurveyPhase;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Inline;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** The form of a report (mẫu báo cáo): every section of the outline with blanks for what the commune fills in. */
final class ReportForm {

    private static final int FIELDS = 3;
    private static final int PUBLICISED = 3;
    private static final int DIALOGUES = 3;
    private static final int ITEMS = 2;

    private final Profile profile;
    private final Content content;

    ReportForm(Profile profile) {
        this.profile = profile;
        this.content = new Content(Outline.ofReport(profile));
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = Forms.begun(profile, DocumentKind.REPORT, "report");
        addressees(builder);
        builder.paragraph(HeadPart.blank("opening", "opening.report"));
        content.outline().sections().forEach(this::section);
        content.print(builder);
        return Forms.ended(builder.paragraph(HeadPart.blank("closing.text", "closing")), profile);
    }

    private void section(OutlineSection section) {
        String id = section.getId();
        if (content.outline().children(id).isEmpty() && !isList(id)) {
            Forms.paragraph(content, id, Phrase.of(content.guide(section)));
        }
        switch (id) {
            case "S1.1" -> locality();
            case "S2.2" -> documents();
            case "S2.3" ->
                Forms.dash(
                        content,
                        id,
                        Wording.phrase(
                                "form.board",
                                HeadPart.blank("steeringBody.names.0", "board"),
                                HeadPart.blank("steeringBody.memberCount", "figure")));
            case "S2.4" -> means();
            case "S2.5" -> {
                event("launch", "form.launch");
                event("training.0", "form.training");
            }
            case "S3.1" -> dossiers();
            case "S3.2" -> publicised();
            case "S3.3" -> reception();
            case "S3.4" -> dialogues();
            case "S3.5" -> commitments();
            case "S3.7" -> surveys();
            case "S4" -> scores();
            case "S4.1" -> Forms.items(content, id, i -> "strengths." + i + ".text", ITEMS);
            case "S4.2" -> Forms.items(content, id, i -> "limitations." + i + ".text", ITEMS);
            case "S4.3" -> Forms.items(content, id, i -> "causes." + i + ".text", ITEMS);
            case "S4.4" -> Forms.items(content, id, i -> "lessons." + i + ".text", ITEMS);
            case "S5" -> {
                Forms.items(content, id, i -> "tasks." + i + ".text", ITEMS);
                Forms.targets(content, id);
            }
            case "S6" -> Forms.items(content, id, i -> "proposals.items." + i, 1);
            default -> {}
        }
        figures(id);
    }

    // Where the province names the organs to which reports go, they stand in the blanks already.
    private void addressees(DocumentBuilder builder) {
        List<String> organs = profile.getSuperiorOrgans();
        for (int i = 0; i < organs.size(); i++) {
            builder.addressee(Phrase.of(Blank.of("addressees." + i, Wording.text("hint.addressees.0"))
                    .withValue(organs.get(i))));
        }
        if (organs.isEmpty()) {
            builder.addressee(HeadPart.blank("addressees.0")).addressee(HeadPart.blank("addressees.1"));
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
                Wording.phrase("form.neighbours", HeadPart.blank("locality.neighbours", "neighbours")));
    }

    private void documents() {
        Grid grid = new Grid()
                .column("mentions.kind", Column.text(4))
                .column("mentions.symbol", Column.text(3))
                .column("mentions.date", Column.centred(3))
                .column("mentions.issuer", Column.text(3))
                .column("mentions.subject", Column.text(5));
        for (int i = 0; i < profile.getFoundingDocuments().size(); i++) {
            DocumentRole role = profile.getFoundingDocuments().get(i).getRole();
            String row = "mentions." + i;
            grid.row(List.of(
                    Cell.of(HeadPart.blank(row + ".kind", "document." + role, profile.getSteeringBodyName())),
                    Cell.of(HeadPart.blank(row + ".symbol", "symbol")),
                    Cell.of(HeadPart.blank(row + ".date", "date")),
                    Cell.of(HeadPart.blank(row + ".issuer", "organ")),
                    Cell.of(HeadPart.blank(row + ".subject", "content"))));
        }
        if (!grid.isEmpty()) {
            content.add("S2.2", grid.table());
        }
    }

    private void means() {
        Forms.dash(content, "S2.4", Wording.phrase("form.facilities", HeadPart.blank("facilities", "facilities")));
        Forms.dash(
                content,
                "S2.4",
                Wording.phrase(
                        "form.investment",
                        HeadPart.blank("investments.0.purpose", "purpose"),
                        HeadPart.blank("investments.0.amountDong", "amount")));
    }

    private void event(String id, String name) {
        Forms.dash(
                content,
                "S2.5",
                Wording.phrase(
                        "form.event",
                        Phrase.of(Wording.text(name)),
                        HeadPart.blank(id + ".date", "date"),
                        HeadPart.blank(id + ".organisers.0", "organ")));
    }

    private void dossiers() {
        DossierTable table = new DossierTable();
        for (int i = 0; i < FIELDS; i++) {
            String row = "dossiers.byField." + i + ".";
            table.blankField(
                    HeadPart.blank(row + "field", "field"),
                    DossierTable.COLUMNS.stream()
                            .map(figure -> HeadPart.blank(row + figure.property(), "figure"))
                            .toList());
        }
        table.blankTotal(DossierTable.COLUMNS.stream()
                .map(figure -> HeadPart.blank(figure.id(), "figure"))
                .toList());
        content.addAll(
                "S3.1",
                table.blocks(Phrase.of(Wording.text("dossiers.caption", "").strip()), "/figures/dossiers"));
    }

    private void publicised() {
        Grid grid = new Grid()
                .column("publicised.content", Column.text(7))
                .column("publicised.form", Column.text(5))
                .column("publicised.date", Column.centred(2))
                .column("publicised.days", Column.centred(2));
        IntStream.range(0, PUBLICISED)
                .forEach(i -> grid.row(Forms.blanks("publicised." + i, List.of("content", "form", "date", "days"))));
        content.add("S3.2", grid.table());
    }

    private void reception() {
        List<ReceptionPost> posts = List.of(ReceptionPost.PARTY_SECRETARY, ReceptionPost.CHAIR);
        for (int i = 0; i < posts.size(); i++) {
            String id = "receptionSchedules." + i;
            Forms.dash(
                    content,
                    "S3.3",
                    Wording.phrase(
                            "form.schedule",
                            Phrase.of(Wording.text("post." + posts.get(i))),
                            HeadPart.blank(id + ".count", "figure"),
                            HeadPart.blank(id + ".fixedDays.0", "date")));
        }
    }

    private void dialogues() {
        Grid grid = new Grid()
                .column("dialogue.name", Column.text(5))
                .column("dialogue.date", Column.centred(2))
                .column("dialogue.chaired", Column.text(4))
                .column("dialogue.attended", Column.centred(2))
                .column("dialogue.raised", Column.centred(2));
        IntStream.range(0, DIALOGUES)
                .forEach(i -> grid.row(
                        Forms.blanks("dialogues." + i, List.of("name", "date", "chair", "participants", "opinions"))));
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
        List<SurveyPhase> phases = List.of(SurveyPhase.values());
        for (int i = 0; i < phases.size(); i++) {
            String id = "surveys." + i;
            Forms.dash(
                    content,
                    "S3.7",
                    Wording.phrase(
                            "form.survey",
                            Phrase.of(Wording.text("survey.phase." + phases.get(i))),
                            HeadPart.blank(id + ".date", "date"),
                            HeadPart.blank(id + ".organisers.0", "organ"),
                            HeadPart.blank(id + ".issued", "figure"),
                            HeadPart.blank(id + ".collected", "figure"),
                            HeadPart.blank(id + ".valid", "figure")));
        }
        List<SurveyTerm> scale = profile.getSurveyScale();
        if (scale.isEmpty()) {
            return;
        }
        Row header = Row.of(
                Cell.of(Wording.text("survey.column.level")),
                Cell.of(Wording.text("form.survey." + phases.get(0))),
                Cell.of(Wording.text("form.survey." + phases.get(1))));
        List<Row> rows = scale.stream()
                .map(term -> Row.of(
                        Cell.of(term.getLabel()),
                        Cell.of(HeadPart.blank("surveys.0.levels." + term.getCode(), "ballots")),
                        Cell.of(HeadPart.blank("surveys.1.levels." + term.getCode(), "ballots"))))
                .toList();
        content.add(
                "S3.7",
                Table.of(List.of(Column.text(2), Column.centred(1), Column.centred(1)), List.of(header), rows)
                        .captioned(Phrase.of(Wording.text("form.survey.caption"))));
    }
}
