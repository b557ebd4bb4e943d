package vn.thanthien.render.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.profile.Criterion;
import vn.thanthien.core.profile.ScoringCriterion;
import vn.thanthien.core.profile.ScoringGroup;
import vn.thanthien.core.profile.SurveyTerm;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.ScoreCriterion;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.DocumentBuilder;
import vn.thanthien.render.document.Level;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** Sheets that are filled in: the survey form by people, the score sheet by the commune. */
final class SheetPapers {

    /** The section that reports on surveys: how satisfied people are is no question of its own. */
    private static final String SURVEYS = "S3.7";

    private static final int LINES = 2;

    /** From this many letters on the name of the organ takes the room of the last lines: a form is one sheet. */
    private static final int LONG_NAME = 60;

    private static final int WHOLE_NAME = 8;

    private final PaperContext context;
    private final DocumentBuilder builder;

    SheetPapers(PaperContext context, DocumentBuilder builder) {
        this.context = context;
        this.builder = builder;
    }

    void survey() {
        builder.type(Wording.text("surveyForm.type")).withoutRecipients();
        PaperComposition.subject(context, builder, context.text("surveyForm.subject"));
        builder.paragraph(context.text("surveyForm.opening"));
        builder.heading(Level.SECTION, Wording.text("surveyForm.general"));
        for (int i = 1; Wording.find("surveyForm.general." + i).isPresent(); i++) {
            builder.paragraph(Phrase.of(i + ". " + Wording.text("surveyForm.general." + i)));
        }
        builder.heading(Level.SECTION, Wording.text("surveyForm.levels"));
        builder.paragraph(Phrase.of(Wording.text("surveyForm.how")));
        builder.block(questions());
        builder.heading(Level.SECTION, Wording.text("surveyForm.other"));
        int lines = context.organ().length() < LONG_NAME ? LINES : LINES - 1;
        for (int i = 1; Wording.find("surveyForm.other." + i).isPresent(); i++) {
            builder.paragraph(Phrase.of(i + ". " + Wording.text("surveyForm.other." + i)));
            for (int line = 0; line < lines; line++) {
                builder.paragraph(Phrase.of(Wording.text("surveyForm.line")));
            }
        }
        builder.paragraph(Phrase.of(Wording.text("surveyForm.thanks")));
    }

    private Table questions() {
        List<String> questions = context.profile().getSurveyQuestions();
        if (questions.isEmpty()) {
            questions = context.profile().getCriteria().stream()
                    .filter(criterion ->
                            criterion.getSection().filter(SURVEYS::equals).isEmpty())
                    .map(Criterion::getName)
                    .toList();
        }
        if (questions.isEmpty()) {
            questions = List.of(Wording.text("claim.named", context.profile().getModelName(), "")
                    .strip());
        }
        List<SurveyTerm> scale = context.profile().getSurveyScale();
        List<Column> columns = new ArrayList<>(List.of(Column.centred(1), Column.text(WHOLE_NAME)));
        List<Cell> header = new ArrayList<>(
                List.of(Cell.of(Wording.text("table.ordinal")), Cell.of(Wording.text("surveyForm.content"))));
        for (SurveyTerm term : scale) {
            columns.add(Column.centred(2));
            header.add(Cell.of(term.getLabel()));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(Integer.toString(i + 1)), Cell.of(questions.get(i))));
            scale.forEach(term -> cells.add(Cell.of(Wording.text("surveyForm.box"))));
            rows.add(new Row(cells, false));
        }
        return Table.of(columns, List.of(new Row(header, false)), rows);
    }

    void scores() {
        builder.type(Wording.text("scoreSheet.type"));
        Optional<SelfAssessment> given = context.paper().getAssessment();
        Optional<ReportingPeriod> period = given.flatMap(SelfAssessment::getPeriod)
                .or(() -> context.paper().getPeriod());
        Phrase when = period.flatMap(Printed::period)
                .map(shown -> Phrase.of(" " + shown))
                .orElse(Phrase.empty());
        PaperComposition.subject(context, builder, context.text("scoreSheet.subject", when));
        builder.paragraph(context.text("scoreSheet.opening"));
        List<ScoreGroup> groups = given.map(SelfAssessment::getGroups)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> context.profile().getScoringGroups().stream()
                        .map(SheetPapers::unscored)
                        .toList());
        builder.block(groups.isEmpty() ? criteria() : scored(groups, given));
        if (groups.isEmpty()) {
            given.flatMap(SelfAssessment::getTotal)
                    .ifPresent(total ->
                            builder.paragraph(Phrase.of(Wording.text("scoreSheet.total", Printed.decimal(total)))));
        }
        builder.paragraph(Wording.phrase(
                "scoreSheet.rating",
                PaperContext.told(given.flatMap(SelfAssessment::getRating), "assessment.rating", "rating")));
        given.map(SelfAssessment::getDossier)
                .filter(dossier -> !dossier.isEmpty())
                .ifPresent(dossier -> builder.paragraph(
                        Phrase.of(Printed.sentence(Wording.text("score.dossier", ScorePart.evidence(dossier))))));
    }

    private static ScoreGroup unscored(ScoringGroup group) {
        return ScoreGroup.builder()
                .name(group.getName())
                .maximum(group.getMaximum())
                .criteria(
                        group.getCriteria().stream().map(SheetPapers::unscored).toList())
                .build();
    }

    private static ScoreCriterion unscored(ScoringCriterion criterion) {
        return ScoreCriterion.builder()
                .name(criterion.getName())
                .maximum(criterion.getMaximum())
                .build();
    }

    private Table scored(List<ScoreGroup> groups, Optional<SelfAssessment> given) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ScoreGroup group = groups.get(i);
            String id = "assessment.groups." + i;
            rows.add(new Row(
                    List.of(
                            Cell.of(Integer.toString(i + 1)),
                            Cell.of(group.getName()),
                            Cell.of(ScorePart.points(group.getMaximum())),
                            score(group.getScore(), id),
                            Cell.of(evidence(ScorePart.evidence(group.getEvidence()), id, given.isEmpty()))),
                    !group.getCriteria().isEmpty()));
            for (int j = 0; j < group.getCriteria().size(); j++) {
                ScoreCriterion criterion = group.getCriteria().get(j);
                String part = id + ".criteria." + j;
                rows.add(Row.of(
                        Cell.of((i + 1) + "." + (j + 1)),
                        Cell.of(criterion.getName()),
                        Cell.of(ScorePart.points(criterion.getMaximum())),
                        score(criterion.getScore(), part),
                        Cell.of(evidence(ScorePart.evidence(criterion.getEvidence()), part, given.isEmpty()))));
            }
        }
        Cell maximum = Cell.of(given.flatMap(SelfAssessment::getMaximum)
                .or(() -> sum(groups))
                .map(Printed::decimal)
                .orElse(""));
        rows.add(Row.total(
                Cell.of(Wording.text("dossiers.total")).spanning(2, 1).aligned(Alignment.CENTRE),
                maximum,
                score(given.flatMap(SelfAssessment::getTotal), "assessment.total"),
                Cell.of("")));
        return Table.of(
                List.of(Column.centred(1), Column.text(8), Column.centred(2), Column.centred(2), Column.text(6)),
                List.of(Row.of(
                        Wording.text("table.ordinal"),
                        Wording.text("score.name"),
                        Wording.text("score.maximum"),
                        Wording.text("score.score"),
                        Wording.text("score.evidence"))),
                rows);
    }

    private static Optional<PrintedDecimal> sum(List<ScoreGroup> groups) {
        return groups.stream().allMatch(group -> group.getMaximum().isPresent())
                ? Optional.of(PrintedDecimal.parse(groups.stream()
                        .map(group -> group.getMaximum().get().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString()))
                : Optional.empty();
    }

    private static Cell score(Optional<PrintedDecimal> score, String id) {
        String own = id.equals("assessment.total") ? id : id + ".score";
        return Cell.of(PaperContext.told(score.map(Printed::decimal), own, "score"));
    }

    private static Phrase evidence(String told, String id, boolean asked) {
        return told.isEmpty() && asked ? HeadPart.blank(id + ".evidence", "evidence") : Phrase.of(told);
    }

    private Table criteria() {
        Grid grid = new Grid()
                .column("score.name", Column.text(8))
                .column("scoreSheet.achieved", Column.centred(4))
                .column("score.evidence", Column.text(6));
        List<Criterion> criteria = context.profile().getCriteria();
        for (int i = 0; i < Math.max(1, criteria.size()); i++) {
            String row = "assessment.criteria." + i;
            grid.row(List.of(
                    Cell.of(
                            i < criteria.size()
                                    ? criteria.get(i).getName()
                                    : context.profile().getModelName()),
                    Cell.of(HeadPart.blank(row + ".result", "result")),
                    Cell.of(HeadPart.blank(row + ".evidence", "evidence"))));
        }
        return grid.table();
    }
}
