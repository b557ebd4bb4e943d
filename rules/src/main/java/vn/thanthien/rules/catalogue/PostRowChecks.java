package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.RECEPTION_HEAD_DAYS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.ReceptionKind;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Rows of reception by post: within the time of the others, one post within several, and all within the whole. */
final class PostRowChecks {

    private static final String RECEPTION = "reception";

    /** Reports have a few; comparing each with each of a long list costs too much. */
    private static final int MOST = 100;

    /** What a row of reception by post is about. */
    private record Row(List<ReceptionPost> posts, Optional<ReceptionKind> kind) {}

    private final Subject subject;
    private final Evaluation run;
    private boolean compared;

    private PostRowChecks(Subject subject, Evaluation run) {
        this.subject = subject;
        this.run = run;
    }

    /** Returns whether anything could be compared. */
    static boolean agree(Subject subject, Evaluation run) {
        PostRowChecks checks = new PostRowChecks(subject, run);
        subject.report().ifPresent(checks::rows);
        return checks.compared;
    }

    private void rows(Report report) {
        report.getFigures().ifPresent(figures -> rows(figures, 0, "/figures"));
        for (int i = 0; i < report.getYears().size(); i++) {
            rows(report.getYears().get(i), i + 1, "/years/" + i);
        }
    }

    private void rows(PeriodFigures figures, int scope, String at) {
        List<PostReception> rows = figures.getReceptionByPost();
        String pointer = at + "/receptionByPost/";
        withinLonger(rows, scope, pointer);
        for (int i = 0; i < Math.min(MOST, rows.size()); i++) {
            for (int j = 0; j < Math.min(MOST, rows.size()); j++) {
                if (isOneOf(rows.get(j), rows.get(i))) {
                    oneWithinSeveral(rows.get(j), j, rows.get(i), i, pointer);
                }
            }
        }
        together(rows, subject.scopes().get(scope), pointer);
    }

    /** Whether a row is of some of the posts of another, of the same kind of reception and the same time. */
    private static boolean isOneOf(PostReception one, PostReception several) {
        return !one.getPosts().isEmpty()
                && several.getPosts().size() > one.getPosts().size()
                && several.getPosts().containsAll(one.getPosts())
                && one.getKind().equals(several.getKind())
                && one.getPeriod().equals(several.getPeriod());
    }

    private void oneWithinSeveral(PostReception one, int index, PostReception several, int other, String pointer) {
        for (Figure figure : Figures.all()) {
            if (isTold(one, figure) && isTold(several, figure)) {
                compared = true;
                run.holdsIf(
                        amount(one, figure) <= amount(several, figure),
                        () -> run.breach(place(pointer, other, several, figure, several.getPosts()))
                                .variant("posts")
                                .expected(amount(one, figure), figure)
                                .actual(amount(several, figure))
                                .related(place(pointer, index, one, figure, one.getPosts()))
                                .add());
            }
        }
    }

    /** What several posts received one by one is no more than all; one visitor may have seen two of them. */
    private void together(List<PostReception> rows, Scope whole, String pointer) {
        List<PostReception> apart = apart(rows);
        for (Figure figure : Figures.all()) {
            List<PostReception> told =
                    apart.stream().filter(row -> isTold(row, figure)).toList();
            long all = PartChecks.greatest(whole, figure);
            if (figure == RECEPTION_HEAD_DAYS
                    || told.size() < 2
                    || all < 0
                    || told.stream().anyMatch(row -> amount(row, figure) > all)) {
                continue;
            }
            compared = true;
            long sum = told.stream().mapToLong(row -> amount(row, figure)).sum();
            run.holdsIf(sum <= all, () -> {
                PostReception last = told.get(told.size() - 1);
                PartChecks.relatedTo(
                                whole,
                                figure,
                                run.breach(place(pointer, rows.indexOf(last), last, figure, last.getPosts()))
                                        .severity(Severity.WARNING)
                                        .variant("together")
                                        .expected(all, figure)
                                        .actual(sum, told.size())
                                        .note())
                        .add();
            });
        }
    }

    /** The rows of the whole time; none where a post stands in several of them. */
    private static List<PostReception> apart(List<PostReception> rows) {
        List<PostReception> apart = rows.stream()
                .filter(row -> row.getPeriod().isEmpty() && !row.getPosts().isEmpty())
                .toList();
        long posts = apart.stream()
                .flatMap(row -> row.getPosts().stream())
                .distinct()
                .count();
        long named = apart.stream().mapToLong(row -> row.getPosts().size()).sum();
        return posts == named ? apart : List.of();
    }

    private static boolean isTold(PostReception row, Figure figure) {
        FigureVector numbers = row.vector();
        return PartChecks.isOfTimes(figure) && numbers.isOf(figure) && Quantity.isKnown(numbers.get(figure));
    }

    private static long amount(PostReception row, Figure figure) {
        return Math.max(row.vector().get(figure), 0);
    }

    /** Rows that state a time of their own, within the time of the others. */
    private void withinLonger(List<PostReception> rows, int scope, String pointer) {
        Optional<DateSpan> all = PartChecks.period(subject, scope, RECEPTION);
        Map<Row, PostReception> whole = new HashMap<>();
        rows.stream()
                .filter(row -> row.getPeriod().isEmpty())
                .forEach(row -> whole.putIfAbsent(new Row(row.getPosts(), row.getKind()), row));
        for (int i = 0; i < rows.size(); i++) {
            Optional<DateSpan> time = rows.get(i).getPeriod().flatMap(ReportingPeriod::span);
            if (time.isPresent() && PartChecks.isWithin(time.get(), all)) {
                Optional<PostReception> longer = Optional.ofNullable(
                        whole.get(new Row(rows.get(i).getPosts(), rows.get(i).getKind())));
                rowWithin(rows.get(i), i, time.get(), longer, subject.scopes().get(scope), pointer);
            }
        }
    }

    private void rowWithin(
            PostReception row, int index, DateSpan time, Optional<PostReception> same, Scope whole, String pointer) {
        FigureVector numbers = row.vector();
        boolean head = row.getPosts().equals(List.of(ReceptionPost.CHAIR));
        for (Figure figure : Figures.all()) {
            if (!PartChecks.isOfTimes(figure) || !numbers.isOf(figure) || !Quantity.isKnown(numbers.get(figure))) {
                continue;
            }
            long amount = Math.max(numbers.get(figure), 0);
            Place place = place(pointer, index, row, figure, time);
            List<Long> longer = new ArrayList<>();
            same.map(other -> other.vector().get(figure))
                    .filter(Quantity::isKnown)
                    .ifPresent(code -> longer.add(Math.max(code, 0)));
            boolean ofAll = (figure != RECEPTION_HEAD_DAYS || head) && PartChecks.greatest(whole, figure) >= 0;
            if (ofAll) {
                longer.add(PartChecks.greatest(whole, figure));
            }
            if (longer.isEmpty()) {
                continue;
            }
            compared = true;
            long least = longer.stream().mapToLong(Long::longValue).min().orElseThrow();
            run.holdsIf(
                    amount <= least,
                    () -> run.breach(place)
                            .severity(Severity.WARNING)
                            .expected(least, figure)
                            .actual(amount, time)
                            .add());
        }
    }

    private static Place place(String pointer, int index, PostReception row, Figure figure, Object of) {
        String property = figure == RECEPTION_HEAD_DAYS ? "days" : figure.property();
        return Place.of(
                pointer + index + "/" + property,
                "receptionByPost#" + row.getPosts() + "#" + of + "#" + property,
                Phrase.value(figure));
    }
}
