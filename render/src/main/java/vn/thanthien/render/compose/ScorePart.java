package vn.thanthien.render.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Evidence;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.ScoreCriterion;
import vn.thanthien.core.report.ScoreGroup;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.core.report.SuperiorRating;
import vn.thanthien.render.document.Alignment;
import vn.thanthien.render.document.Anchor;
import vn.thanthien.render.document.Cell;
import vn.thanthien.render.document.Column;
import vn.thanthien.render.document.Phrase;
import vn.thanthien.render.document.Row;
import vn.thanthien.render.document.Table;

/** The self-assessment (bảng tự chấm điểm), where the province scores. */
final class ScorePart {

    private static final String SECTION = "S4";

    private ScorePart() {}

    static void tell(Report report, Content content) {
        for (int i = 0; i < report.getSelfAssessments().size(); i++) {
            tell(report.getSelfAssessments().get(i), "/selfAssessments/" + i, content);
        }
        for (int i = 0; i < report.getRatings().size(); i++) {
            content.dash(SECTION, rating(report.getRatings().get(i)), "/ratings/" + i);
        }
    }

    private static void tell(SelfAssessment assessment, String place, Content content) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < assessment.getGroups().size(); i++) {
            ScoreGroup group = assessment.getGroups().get(i);
            String pointer = place + "/groups/" + i;
            rows.add(row(
                    Integer.toString(i + 1),
                    group.getName(),
                    points(group.getMaximum()),
                    points(group.getScore()),
                    evidence(group.getEvidence()),
                    pointer,
                    true));
            for (int j = 0; j < group.getCriteria().size(); j++) {
                ScoreCriterion criterion = group.getCriteria().get(j);
                rows.add(row(
                        (i + 1) + "." + (j + 1),
                        criterion.getName(),
                        points(criterion.getMaximum()),
                        points(criterion.getScore()),
                        evidence(criterion.getEvidence()),
                        pointer + "/criteria/" + j,
                        false));
            }
        }
        String caption = dated(Wording.text("score.caption"), assessment.getPeriod());
        if (rows.isEmpty()) {
            assessment
                    .getTotal()
                    .ifPresent(total -> content.dash(SECTION, total(caption, assessment, total), place + "/total"));
        } else {
            assessment
                    .getTotal()
                    .ifPresent(total -> rows.add(Row.total(
                            Cell.of(Wording.text("dossiers.total"))
                                    .spanning(3, 1)
                                    .aligned(Alignment.CENTRE),
                            Cell.of(Printed.decimal(total)).at(new Anchor(place + "/total")),
                            Cell.of(""))));
            List<Column> columns =
                    List.of(Column.centred(1), Column.text(8), Column.centred(2), Column.centred(2), Column.text(5));
            Row header = Row.of(
                    Wording.text("table.ordinal"),
                    Wording.text("score.name"),
                    Wording.text("score.maximum"),
                    Wording.text("score.score"),
                    Wording.text("score.evidence"));
            content.add(
                    SECTION,
                    Table.of(columns, List.of(header), rows)
                            .captioned(Phrase.of(caption))
                            .at(new Anchor(place)));
        }
        assessment
                .getRating()
                .ifPresent(rating -> content.dash(SECTION, Wording.text("score.rating", rating), place + "/rating"));
        if (!assessment.getDossier().isEmpty()) {
            content.dash(SECTION, Wording.text("score.dossier", evidence(assessment.getDossier())), place + "/dossier");
        }
    }

    private static String total(String caption, SelfAssessment assessment, PrintedDecimal total) {
        String points = Printed.decimal(total);
        return Wording.text(
                "claim.named",
                caption,
                assessment
                        .getMaximum()
                        .map(maximum -> Wording.text("score.of", points, Printed.decimal(maximum)))
                        .orElse(Wording.text("score.points", points)));
    }

    private static String dated(String words, Optional<ReportingPeriod> period) {
        return period.flatMap(Printed::period).map(shown -> words + " " + shown).orElse(words);
    }

    private static String rating(SuperiorRating rating) {
        List<String> parts = new ArrayList<>();
        rating.getRating().ifPresent(parts::add);
        rating.getPoints().ifPresent(points -> parts.add(Wording.text("score.points", Printed.decimal(points))));
        String subject = rating.getSubject().orElse(Wording.text("score.model"));
        String who = rating.getOrgan()
                .map(organ -> Wording.text("score.ratedBy", organ.getName(), subject))
                .orElse(Wording.text("score.rated", subject));
        String told = dated(who, rating.getPeriod());
        return parts.isEmpty() ? told : Wording.text("claim.named", told, String.join(", ", parts));
    }

    private static Row row(
            String ordinal,
            String name,
            String maximum,
            String score,
            String evidence,
            String pointer,
            boolean strong) {
        return new Row(
                List.of(
                        Cell.of(ordinal),
                        Cell.of(name).at(new Anchor(pointer)),
                        Cell.of(maximum),
                        Cell.of(score).at(new Anchor(pointer + "/score")),
                        Cell.of(evidence)),
                strong);
    }

    static String points(Optional<PrintedDecimal> points) {
        return points.map(Printed::decimal).orElse(TableSign.ABSENT);
    }

    static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(ScorePart::evidence).collect(Collectors.joining("; "));
    }

    private static String evidence(Evidence evidence) {
        String symbol = evidence.getSymbol()
                .map(DocumentSymbol::printed)
                .map(printed -> Wording.text("mentions.numbered", printed))
                .orElse("");
        String date = evidence.getDate()
                .map(Printed::namedDate)
                .map(printed -> " " + printed)
                .orElse("");
        return evidence.getName() + symbol + date;
    }
}
