package vn.thanthien.render.compose;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.PrintedList;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.DurationClaim;
import vn.thanthien.core.report.Proposals;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Target;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Table;

/** What the report makes of it all: lists, durations, assessment, tasks, targets and proposals. */
final class AssessmentPart {

    private AssessmentPart() {}

    static void tell(Report report, Content content) {
        items("S4.1", report.getStrengths(), content, "/strengths/");
        items("S4.2", report.getLimitations(), content, "/limitations/");
        items("S4.3", report.getCauses(), content, "/causes/");
        items("S4.4", report.getLessons(), content, "/lessons/");
        items("S5", report.getTasks(), content, "/tasks/");
        targets("S5", report.getTargets(), content, true);
        report.getProposals().ifPresent(proposals -> proposals(proposals, content));
    }

    private static void items(String section, List<AssessmentItem> items, Content content, String pointer) {
        for (int i = 0; i < items.size(); i++) {
            AssessmentItem item = items.get(i);
            content.dash(
                    section,
                    item.getHeading()
                            .map(heading -> Wording.text("item.headed", Printed.unended(heading), item.getText()))
                            .orElse(item.getText()),
                    pointer + i);
        }
    }

    private static void proposals(Proposals proposals, Content content) {
        if (proposals.getItems().isEmpty() && proposals.isNone()) {
            content.paragraph("S6", Wording.text("proposals.none"), "/proposals/none");
        }
        for (int i = 0; i < proposals.getItems().size(); i++) {
            content.dash("S6", proposals.getItems().get(i).getText(), "/proposals/items/" + i);
        }
    }

    static void lists(List<PrintedList> lists, Content content, String home) {
        for (int i = 0; i < lists.size(); i++) {
            PrintedList list = lists.get(i);
            String subject = list.getCountPrinted()
                    .map(count -> Wording.text("list.counted", count, list.getSubject()))
                    .orElse(Printed.capitalised(list.getSubject()));
            content.dash(
                    list.getSection().orElse(home),
                    list.getItems().isEmpty() ? subject : told(list, subject, String.join("; ", list.getItems())),
                    "/lists/" + i);
        }
    }

    /** In the introducing words; a list that names some of what is counted says so. */
    private static String told(PrintedList list, String subject, String items) {
        boolean some = list.getComplete().filter(complete -> !complete).isPresent();
        return list.getIntroduction()
                .or(() -> some ? Optional.of(Wording.text("breakdown.introduction")) : Optional.empty())
                .map(words -> Wording.text("breakdown.told", subject, words, items))
                .orElseGet(() -> Wording.text("list.told", subject, items));
    }

    static void durations(List<DurationClaim> durations, Content content, String opening) {
        for (int i = 0; i < durations.size(); i++) {
            DurationClaim duration = durations.get(i);
            if (!opening.contains(duration.getPrinted())) {
                content.dash(
                        duration.getSection().orElse("S4.1"),
                        Wording.text("duration.told", duration.getPrinted()),
                        "/durations/" + i);
            }
        }
    }

    /** Targets (chỉ tiêu) as a table, with what was reached where that is told. */
    static void targets(String home, List<Target> targets, Content content, boolean captioned) {
        Grid grid = new Grid()
                .column("target.wording", Column.text(9))
                .optional("target.value", Column.centred(5))
                .optional("target.base", Column.text(4))
                .optional("target.deadline", Column.centred(3))
                .optional("target.achieved", Column.centred(3))
                .optional("target.met", Column.centred(3));
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Optional<Figure> figure = target.getFigure().flatMap(Figures::find);
            grid.row(List.of(
                    Grid.cell(Optional.of(wording(target))).at(new Anchor("/targets/" + i)),
                    Grid.cell(target.getValue().map(value -> compared(target, value, figure))),
                    Grid.cell(target.getBase()),
                    Grid.cell(deadline(target)),
                    Grid.cell(target.getAchieved().map(value -> measured(value, figure))),
                    Grid.cell(target.getMet().map(met -> Wording.text(met ? "target.isMet" : "target.isMissed")))));
        }
        if (!grid.isEmpty()) {
            Table table = grid.table().at(new Anchor("/targets"));
            content.add(home, captioned ? table.captioned(Phrase.of(Wording.text("target.lead"))) : table);
        }
    }

    private static String wording(Target target) {
        String words = target.getField()
                .map(field -> Wording.text("claim.about", target.getWording(), Wording.text("claim.field", field)))
                .orElse(target.getWording());
        return Printed.limited(words, target.getPeriod(), target.getVillage());
    }

    private static Optional<String> deadline(Target target) {
        boolean plain = target.getDeadlineKind().isEmpty()
                && target.getDeadlineStart().isEmpty()
                && target.getDeadlinePrinted().isEmpty();
        return plain
                ? target.getDeadline().map(Printed::date)
                : target.wholeDeadline().flatMap(PlanComposition::deadline);
    }

    private static String compared(Target target, PrintedDecimal number, Optional<Figure> figure) {
        return Printed.bounded(
                target.getComparator(),
                measured(number, figure),
                target.getUpperValue().map(upper -> measured(upper, figure)));
    }

    // Targets without a figure of the dictionary are shares too, as reports write them.
    private static String measured(PrintedDecimal value, Optional<Figure> figure) {
        return figure.map(known -> Printed.measured(value, known)).orElse(Printed.percent(value));
    }
}
