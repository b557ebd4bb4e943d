package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.profile.Criterion;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Blank;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;

/** The form of a plan (mẫu kế hoạch): every section of the outline with blanks for what the commune fills in. */
final class PlanForm {

    private static final int BASES = 3;
    private static final int ITEMS = 2;

    private final Profile profile;
    private final Content content;

    PlanForm(Profile profile) {
        this.profile = profile;
        this.content = new Content(Outline.ofPlan(profile));
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = Forms.begun(profile, DocumentKind.PLAN, "plan");
        for (int i = 0; i < BASES; i++) {
            builder.legalBasis(Wording.phrase("form.basis", HeadPart.blank("mentions." + i, "citation")));
        }
        builder.paragraph(HeadPart.blank("opening", "opening.plan"));
        content.outline().sections().forEach(this::section);
        content.print(builder);
        return Forms.ended(builder, profile);
    }

    private void section(OutlineSection section) {
        String id = section.getId();
        switch (id) {
            case "P1" -> Forms.items(content, id, i -> "purposes." + i, ITEMS);
            case "P2" -> Forms.targets(content, id);
            case "P3" -> contents(section);
            case "P4" -> steps();
            case "P5" ->
                Forms.dash(
                        content,
                        id,
                        Wording.phrase(
                                "form.investment",
                                HeadPart.blank("budget.0.purpose", "purpose"),
                                HeadPart.blank("budget.0.amountDong", "amount")));
            case "P6" -> assignments();
            case "P7" ->
                Forms.paragraph(
                        content,
                        id,
                        Phrase.of(Blank.of(
                                "reportingRegime", content.guide(section).hint())));
            default -> {
                if (content.outline().children(id).isEmpty()) {
                    Forms.paragraph(content, id, Phrase.of(content.guide(section)));
                }
            }
        }
    }

    private void contents(OutlineSection section) {
        List<Criterion> criteria = profile.getCriteria();
        for (int i = 0; i < criteria.size(); i++) {
            heading("P3", criteria.get(i).getName());
            Forms.dash(
                    content,
                    "P3",
                    Phrase.of(Blank.of(
                            "contents." + i + ".paragraphs.0",
                            content.guide(section).hint())));
        }
        if (criteria.isEmpty()) {
            Forms.items(content, "P3", i -> "contents.0.paragraphs." + i, ITEMS);
        }
    }

    private void heading(String section, String title) {
        content.add(section, new Heading(Level.POINT, "", Phrase.of(title), Optional.empty()));
    }

    private void steps() {
        Grid grid = new Grid("step.ordinal")
                .column("step.text", Column.text(6))
                .column("step.owners", Column.text(3))
                .column("step.coordinators", Column.text(3))
                .column("step.product", Column.text(3))
                .column("step.deadline", Column.centred(2));
        List<StepKind> kinds = List.of(
                StepKind.DOCUMENTS,
                StepKind.BASELINE_SURVEY,
                StepKind.LAUNCH,
                StepKind.IMPLEMENTATION,
                StepKind.SURVEY,
                StepKind.REVIEW);
        for (int i = 0; i < kinds.size(); i++) {
            String row = "steps." + i;
            grid.row(List.of(
                    Cell.of(HeadPart.blank(row + ".text", "step." + kinds.get(i))),
                    Cell.of(HeadPart.blank(row + ".owners.0", "organ")),
                    Cell.of(HeadPart.blank(row + ".coordinators.0", "organ")),
                    Cell.of(HeadPart.blank(row + ".product", "product")),
                    Cell.of(HeadPart.blank(row + ".deadline", "date"))));
        }
        content.add("P4", grid.table());
    }

    private void assignments() {
        List<String> organs = List.of(
                Wording.text("form.committee"),
                profile.getSteeringBodyName(),
                Wording.text("form.organ.1"),
                Wording.text("form.organ.2"));
        for (int i = 0; i < organs.size(); i++) {
            heading("P6", organs.get(i));
            Forms.dash(content, "P6", HeadPart.blank("assignments." + i + ".tasks.0", "task"));
        }
    }
}
