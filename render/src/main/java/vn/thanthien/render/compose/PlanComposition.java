package vn.thanthien.render.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thanthien.core.document.DocumentKind;
import vn.thanthien.core.document.NarrativeSection;
import vn.thanthien.core.document.Organ;
import vn.thanthien.core.plan.Assignment;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.plan.PlanStep;
import vn.thanthien.core.plan.PlanTask;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.quantity.Deadline;
import vn.thanthien.core.quantity.DeadlineKind;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Heading;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Paragraph;
import vn.thanthien.render.document.Phrase;

/** One plan on its way to a document. Mutable; lives in one call. */
final class PlanComposition {

    private static final Pattern PRINTED_NUMBER = Pattern.compile("^\\s*\\d{1,3}(\\.\\d{1,3}){0,3}[.)]?\\s*");

    private final Profile profile;
    private final Plan plan;
    private final Content content;
    private final MentionPart mentions;

    PlanComposition(Profile profile, Plan plan) {
        this.profile = profile;
        this.plan = plan;
        this.content = new Content(Outline.ofPlan(profile), plan.getVerbatim());
        this.mentions = new MentionPart(plan.getMentions());
    }

    AdministrativeDocument compose() {
        DocumentBuilder builder = AdministrativeDocument.builder();
        HeadPart.print(builder, plan, DocumentKind.PLAN, profile);
        mentions.bases().forEach(basis -> builder.legalBasis(Phrase.of(basis)));
        builder.block(Paragraph.of(opening()).at(new Anchor("/opening")));
        fill();
        content.print(builder);
        if (plan.getClosing().isPresent()) {
            builder.block(Paragraph.of(closing()).at(new Anchor("/closing")));
        }
        ClosingPart.print(builder, plan);
        return builder.property("thanthien.profile", profile.getId()).build();
    }

    private void fill() {
        new NarrativePart(plan, content.outline()).tell(content, section -> true);
        for (int i = 0; i < plan.getPurposes().size(); i++) {
            content.dash("P1", plan.getPurposes().get(i), "/purposes/" + i);
        }
        AssessmentPart.targets("P2", plan.getTargets(), content, false);
        mentions.tellWhereCited(content, contents(plan.getContents()));
        tasks(plan.getTasks());
        steps(plan.getSteps());
        PreparationPart.investments("P5", plan.getBudget(), content, "/budget/");
        plan.getSteeringBody().ifPresent(body -> PreparationPart.board("P6", body, content, "/steeringBody"));
        PreparationPart.supportBodies("P6", plan.getSupportBodies(), content);
        assignments(plan.getAssignments());
        plan.getReportingRegime().ifPresent(words -> content.paragraph("P7", words, "/reportingRegime"));
        AssessmentPart.lists(plan.getLists(), content, "P3");
    }

    // The paper's own numbers are dropped, since headings are numbered anew. Returns the ids of the parts.
    private Set<String> contents(List<NarrativeSection> contents) {
        Set<String> parts = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            NarrativeSection part = contents.get(i);
            String section = part.getSection().orElse("P3");
            Anchor anchor = new Anchor("/contents/" + i);
            part.getHeading()
                    .map(heading -> PRINTED_NUMBER.matcher(heading).replaceFirst(""))
                    .ifPresent(title -> heading(section, Printed.unended(title), anchor));
            part.getParagraphs().forEach(words -> content.dash(section, words, anchor.pointer()));
            String id = section.contains(".") ? section : section + "." + counts.merge(section, 1, Integer::sum);
            boolean isOtherSection = !id.equals(section) && content.outline().has(id);
            if (!isOtherSection && parts.add(id)) {
                mentions.tellUnder(content, section, id);
            }
        }
        return parts;
    }

    private void heading(String section, String title, Anchor anchor) {
        content.add(section, new Heading(Level.POINT, "", Phrase.of(title), Optional.of(anchor)));
    }

    private void steps(List<PlanStep> steps) {
        Grid grid = new Grid("step.ordinal")
                .column("step.text", Column.text(8))
                .optional("step.owners", Column.text(4))
                .optional("step.coordinators", Column.text(4))
                .optional("step.product", Column.text(4))
                .optional("step.deadline", Column.centred(3));
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            String number = Integer.toString(step.getNumber().orElse(i + 1));
            grid.row(
                    number,
                    List.of(
                            Grid.cell(Optional.of(step.getText())).at(new Anchor("/steps/" + i)),
                            Grid.cell(organs(step.getOwners())),
                            Grid.cell(organs(step.getCoordinators())),
                            Grid.cell(step.getProduct()),
                            Grid.cell(step.getDeadline().flatMap(PlanComposition::deadline))));
        }
        if (!grid.isEmpty()) {
            content.add("P4", grid.table().at(new Anchor("/steps")));
        }
    }

    private void tasks(List<PlanTask> tasks) {
        Grid grid = new Grid()
                .column("step.task", Column.text(8))
                .optional("step.owners", Column.text(4))
                .optional("step.coordinators", Column.text(4))
                .optional("step.product", Column.text(4))
                .optional("step.deadline", Column.centred(3));
        for (int i = 0; i < tasks.size(); i++) {
            PlanTask task = tasks.get(i);
            grid.row(List.of(
                    Grid.cell(Optional.of(task.getText())).at(new Anchor("/tasks/" + i)),
                    Grid.cell(organs(task.getOwners())),
                    Grid.cell(organs(task.getCoordinators())),
                    Grid.cell(task.getProduct()),
                    Grid.cell(task.getDeadline().flatMap(PlanComposition::deadline))));
        }
        if (!grid.isEmpty()) {
            content.add("P3", grid.table().at(new Anchor("/tasks")));
        }
    }

    private static Optional<String> organs(List<Organ> organs) {
        return organs.isEmpty() ? Optional.empty() : Optional.of(Printed.organs(organs));
    }

    static Optional<String> deadline(Deadline deadline) {
        return deadline.getPrinted().or(() -> {
            Optional<String> end = deadline.getEnd().map(Printed::namedDate);
            if (deadline.getKind() == DeadlineKind.BEFORE) {
                return end.map(date -> Wording.text("step.before", date));
            }
            Optional<String> start = deadline.getStart().map(Printed::namedDate);
            return start.isPresent() && end.isPresent()
                    ? Optional.of(Wording.text("period.span", start.get(), end.get()))
                    : end.or(() -> start);
        });
    }

    private void assignments(List<Assignment> assignments) {
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String pointer = "/assignments/" + i;
            heading("P6", assignment.getOrgan().getName(), new Anchor(pointer));
            for (int j = 0; j < assignment.getTasks().size(); j++) {
                content.dash("P6", assignment.getTasks().get(j), pointer + "/tasks/" + j);
            }
        }
    }

    private String closing() {
        String period = Printed.period(plan.getPeriod()).orElse("");
        return ClosingPart.words(
                plan,
                Wording.text(
                        "closing.plan",
                        profile.getModelName(),
                        plan.getLocality().fullName(),
                        period));
    }

    private Phrase opening() {
        return plan.getOpening()
                .map(Phrase::of)
                .or(() -> HeadPart.issuers(plan).map(this::opening))
                .orElseGet(() -> HeadPart.blank("opening", "opening.plan"));
    }

    private Phrase opening(String issuer) {
        String period = Printed.period(plan.getPeriod()).orElse("");
        String told = Wording.text("opening.plan", issuer, profile.getModelName(), period);
        return Phrase.of(Printed.unended(told.replaceAll(" +", " ")) + ":");
    }
}
