package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.plan.StepKind;
import vn.thanthien.core.profile.Criterion;
import vn.thanthien.core.profile.OutlineSection;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.PartialDate;
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

    private final Profile profile;
    private final FormRoom room;
    private final Optional<PartialDate> day;
    private final Superiors superiors;
    private final Content content;

    PlanForm(Profile profile, FormRoom room, Optional<PartialDate> day) {
        this.profile = profile;
        this.room = room;
        this.day = day;
        this.superiors = Superiors.on(day, profile);
        this.content = new Content(Outline.ofPlan(profile));
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = Forms.begun(profile, DocumentKind.PLAN, "plan", room, day);
        for (int i = 0; i < room.of("mentions", BASES); i++) {
            builder.legalBasis(Wording.phrase("form.basis", HeadPart.blank("mentions." + i, "citation")));
        }
        builder.paragraph(HeadPart.blank("opening", "opening.plan"));
        Forms.scope(builder, "plan");
        content.outline().sections().forEach(this::section);
        content.print(builder);
        return Forms.ended(builder.paragraph(HeadPart.blank("closing.text", "closing.plan")), superiors, false, room);
    }

    private void section(OutlineSection section) {
        String id = section.getId();
        switch (id) {
            case "P1" -> Forms.items(content, id, "purposes");
            case "P2" -> Forms.targets(content, id, room);
            case "P3" -> contents(section);
            case "P4" -> steps();
            case "P5" -> Forms.money(content, id, "budget", room);
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
        int own = room.of("contents", 0);
        for (int i = 0; i < own; i++) {
            Forms.paragraph(content, "P3", HeadPart.blank("contents." + i + ".heading", "heading"));
            Forms.items(content, "P3", "contents." + i);
        }
        if (own == 0) {
            prescribed(section);
        }
    }

    private void prescribed(OutlineSection section) {
        List<Criterion> criteria = profile.getCriteria();
        for (int i = 0; i < criteria.size(); i++) {
            heading("P3", criteria.get(i).getName());
            Forms.dash(
                    content,
                    "P3",
                    Forms.lines("contents." + i, content.guide(section).hint()));
        }
        if (criteria.isEmpty()) {
            Forms.items(content, "P3", "contents.0");
        }
    }

    private void heading(String section, String title) {
        content.add(section, new Heading(Level.POINT, "", Phrase.of(title), Optional.empty()));
    }

    private void steps() {
        Grid grid = new Grid("step.ordinal")
                .column("step.kind", Column.text(3))
                .column("step.text", Column.text(4))
                .column("step.owners", Column.text(3))
                .column("step.coordinators", Column.text(3))
                .column("step.product", Column.text(3))
                .column("step.deadline", Column.centred(3));
        List<StepKind> kinds = List.of(
                StepKind.DOCUMENTS,
                StepKind.BASELINE_SURVEY,
                StepKind.LAUNCH,
                StepKind.IMPLEMENTATION,
                StepKind.SURVEY,
                StepKind.REVIEW);
        for (int i = 0; i < room.of("steps", kinds.size()); i++) {
            grid.row(List.of(
                    Forms.given(
                            "steps[].kind",
                            "stepKind",
                            i < kinds.size() ? Wording.text("hint.step." + kinds.get(i)) : ""),
                    Cell.of(HeadPart.blank("steps[].text", "content")),
                    Cell.of(HeadPart.blank("steps[].owners", "organ")),
                    Cell.of(HeadPart.blank("steps[].coordinators", "organ")),
                    Cell.of(HeadPart.blank("steps[].product", "product")),
                    Cell.of(HeadPart.blank("steps[].deadline", "deadline"))));
        }
        content.add("P4", grid.table());
    }

    private void assignments() {
        int own = room.of("assignments", 0);
        for (int i = 0; i < own; i++) {
            Forms.paragraph(content, "P6", HeadPart.blank("assignments." + i + ".organ", "organ"));
            Forms.dash(content, "P6", Forms.lines("assignments." + i, Wording.text("hint.task")));
        }
        if (own > 0) {
            return;
        }
        List<String> organs = FormWords.assignedOrgans(profile);
        for (int i = 0; i < organs.size(); i++) {
            heading("P6", organs.get(i));
            Forms.dash(content, "P6", Forms.lines("assignments." + i, Wording.text("hint.task")));
        }
    }
}
