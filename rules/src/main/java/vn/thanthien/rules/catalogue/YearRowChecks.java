package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.report.DossierStatistics;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Subject;

/** The rows of one field, or of one post, over the years. */
final class YearRowChecks {

    private final Report report;
    private final Subject subject;
    private final Evaluation run;
    /** Where a claim tells of a part, a row may have another value as well. */
    private final boolean claimed;

    private boolean compared;

    private YearRowChecks(Report report, Subject subject, Evaluation run) {
        this.report = report;
        this.subject = subject;
        this.run = run;
        this.claimed =
                report.getClaims().stream().anyMatch(claim -> Part.of(claim).isPresent());
    }

    /** A row: its key among those of one period, its numbers, where it stands and what it is about. */
    private record Row(Object key, FigureVector numbers, String pointer, Object name) {

        boolean isKnown(Figure figure) {
            return numbers.isOf(figure) && Quantity.isKnown(numbers.get(figure));
        }

        long amount(Figure figure) {
            return Math.max(numbers.get(figure), 0);
        }

        Place place(Figure figure) {
            String property = pointer.contains("/receptionByPost/") && figure == Figures.RECEPTION_HEAD_DAYS
                    ? "days"
                    : figure.property();
            return Place.of(
                    pointer + "/" + property,
                    ContentPlaces.withoutPositions(pointer) + "#" + key + "#" + property,
                    Phrase.value(figure));
        }
    }

    /** Returns whether any row is told of the whole span and of years. */
    static boolean addUp(Report report, Subject subject, Evaluation run) {
        YearRowChecks checks = new YearRowChecks(report, subject, run);
        checks.addUp(YearRowChecks::fields, "/dossiers/byField/");
        checks.addUp(YearRowChecks::posts, "/receptionByPost/");
        return checks.compared;
    }

    private void addUp(Function<Located, List<Row>> rows, String list) {
        List<Row> whole = report.getFigures()
                .map(figures -> rows.apply(new Located(figures, "/figures" + list)))
                .orElse(List.of());
        if (whole.isEmpty()) {
            return;
        }
        List<List<Row>> years = new ArrayList<>();
        for (int i = 0; i < report.getYears().size(); i++) {
            years.add(rows.apply(new Located(report.getYears().get(i), "/years/" + i + list)));
        }
        for (Row row : whole) {
            List<Optional<Row>> same =
                    years.stream().map(year -> only(year, row.key())).toList();
            if (only(whole, row.key()).isPresent() && same.stream().anyMatch(Optional::isPresent)) {
                Figures.all().forEach(figure -> addUp(figure, row, same));
            }
        }
    }

    private record Located(PeriodFigures figures, String list) {}

    private static List<Row> fields(Located at) {
        List<FieldDossiers> rows =
                at.figures().getDossiers().map(DossierStatistics::getByField).orElse(List.of());
        List<Row> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String field = rows.get(i).getField();
            told.add(new Row(VietnameseText.fold(field), rows.get(i).vector(), at.list() + i, field));
        }
        return told;
    }

    private static List<Row> posts(Located at) {
        List<PostReception> rows = at.figures().getReceptionByPost();
        List<Row> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PostReception row = rows.get(i);
            // one of a time of its own, or under a heading that may name one, is no part of the whole's time
            if (!row.getPosts().isEmpty()
                    && row.getPeriod().isEmpty()
                    && row.getHeading().isEmpty()) {
                Object key = EnumSet.copyOf(row.getPosts())
                        + row.getKind().map(Object::toString).orElse("");
                told.add(new Row(
                        key, row.vector(), at.list() + i, row.getPosts().get(0).label()));
            }
        }
        return told;
    }

    /** The row of that key, if there is one and no other: two deputies have a row each. */
    private static Optional<Row> only(List<Row> rows, Object key) {
        List<Row> same = rows.stream().filter(row -> row.key().equals(key)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void addUp(Figure figure, Row whole, List<Optional<Row>> years) {
        if (figure.additivity() != Additivity.TIME_AND_COMMUNES || !whole.isKnown(figure)) {
            return;
        }
        List<Integer> told = new ArrayList<>();
        List<Row> stating = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Row year = years.get(i).filter(row -> row.isKnown(figure)).orElse(null);
            if (year != null) {
                told.add(i);
                stating.add(year);
            }
        }
        boolean carried = RestatementChecks.isWithCarriedOver(figure)
                && years.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(row -> row.isKnown(Figures.DOSSIERS_CARRIED_OVER)
                                && row.amount(Figures.DOSSIERS_CARRIED_OVER) > 0);
        long sum = stating.stream().mapToLong(row -> row.amount(figure)).sum();
        if (stating.isEmpty()
                || carried
                || !RestatementChecks.mayBeHeld(report, figure, told, sum > whole.amount(figure))) {
            return;
        }
        compared = true;
        run.holdsIf(sum == whole.amount(figure), () -> breach(figure, whole, told, stating, sum));
    }

    private void breach(Figure figure, Row whole, List<Integer> told, List<Row> stating, long sum) {
        List<Phrase> terms = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            terms.add(run.rule()
                    .phrase(
                            "term",
                            stating.get(i).amount(figure),
                            subject.scopes().get(told.get(i) + 1).name()));
        }
        Evaluation.Breach breach = run.breach(whole.place(figure))
                .variant("row")
                .expected(sum, terms)
                .actual(whole.amount(figure), figure, Objects.requireNonNull(whole.name()));
        stating.forEach(row -> breach.related(row.place(figure)));
        boolean mayCarry = RestatementChecks.isWithCarriedOver(figure) && sum > whole.amount(figure);
        if (claimed || mayCarry) {
            breach.severity(Severity.WARNING);
        }
        breach.add();
    }
}
