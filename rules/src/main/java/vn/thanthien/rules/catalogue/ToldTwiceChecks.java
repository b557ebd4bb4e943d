package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanthien.core.document.MemberCount;
import vn.thanthien.core.document.SteeringBody;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.locality.Locality;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.SuperiorRating;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Things that are no figures, each told in two places: members on one day, one area, receptions of one post, one rating. */
final class ToldTwiceChecks {

    private static final BigDecimal HECTARES = BigDecimal.valueOf(100);

    /** Posts that several people hold at a time, each with days and visits of their own. */
    private static final Set<ReceptionPost> OF_SEVERAL = EnumSet.of(ReceptionPost.DEPUTY_CHAIR, ReceptionPost.OTHER);

    /** Reports tell of a few; comparing each with each of a long list costs too much. */
    private static final int MOST = 100;

    private final Subject subject;
    private final Evaluation run;
    private boolean compared;

    private ToldTwiceChecks(Subject subject, Evaluation run) {
        this.subject = subject;
        this.run = run;
    }

    /** Returns whether anything is told twice. */
    static boolean oneOfEach(Subject subject, Evaluation run) {
        ToldTwiceChecks checks = new ToldTwiceChecks(subject, run);
        checks.area(subject.document().getLocality());
        subject.document().getSteeringBody().ifPresent(body -> checks.members(body, "/steeringBody"));
        List<SteeringBody> others = subject.document().getSupportBodies();
        for (int i = 0; i < others.size(); i++) {
            checks.members(others.get(i), "/supportBodies/" + i);
        }
        if (subject.document() instanceof Report report) {
            report.getFigures().ifPresent(figures -> checks.posts(figures, "/figures"));
            for (int i = 0; i < report.getYears().size(); i++) {
                checks.posts(report.getYears().get(i), "/years/" + i);
            }
            checks.ratings(report.getRatings());
        }
        return checks.compared;
    }

    /** Hectares and square kilometres are one area, each as far as it is printed; digits may be cut off instead of rounded. */
    private void area(Locality locality) {
        String pointer = "/locality/areaSquareKilometres";
        if (locality.getAreaHectares().isEmpty()
                || locality.getAreaSquareKilometres().isEmpty()
                || ContentPlaces.isIllegible(subject, pointer)
                || ContentPlaces.isIllegible(subject, "/locality/areaHectares")) {
            return;
        }
        compared = true;
        PrintedDecimal hectares = locality.getAreaHectares().get();
        PrintedDecimal kilometres = locality.getAreaSquareKilometres().get();
        BigDecimal slack = unit(hectares).max(unit(kilometres).multiply(HECTARES));
        BigDecimal difference = kilometres
                .toBigDecimal()
                .multiply(HECTARES)
                .subtract(hectares.toBigDecimal())
                .abs();
        run.holdsIf(
                difference.compareTo(slack) <= 0,
                () -> run.breach(DocumentPlaces.locality(Optional.of("areaSquareKilometres")))
                        .variant("area")
                        .expected(hectares)
                        .actual(kilometres)
                        .related(DocumentPlaces.locality(Optional.of("areaHectares")))
                        .add());
    }

    private static BigDecimal unit(PrintedDecimal number) {
        return BigDecimal.ONE.movePointLeft(number.scale());
    }

    /** Members change; on one day there is one number of them, unless the words tell of two things. */
    private void members(SteeringBody body, String pointer) {
        List<MemberCount> counts = body.getMemberCounts();
        for (int j = 1; j < Math.min(MOST, counts.size()); j++) {
            for (int k = 0; k < j; k++) {
                MemberCount again = counts.get(j);
                MemberCount before = counts.get(k);
                boolean known =
                        again.getCount().isPresent() && before.getCount().isPresent();
                if (!known || again.getDate().isEmpty() || !again.getDate().equals(before.getDate())) {
                    continue;
                }
                compared = true;
                Place place = members(again, pointer + "/memberCounts/" + j);
                Place other = members(before, pointer + "/memberCounts/" + k);
                run.holdsIf(
                        again.getCount().equals(before.getCount()),
                        () -> run.breach(place)
                                .severity(
                                        areSame(again.getWording(), before.getWording())
                                                ? Severity.ERROR
                                                : Severity.WARNING)
                                .variant("day")
                                .expected(
                                        before.getCount().getAsLong(),
                                        before.getDate().orElseThrow())
                                .actual(again.getCount().getAsLong())
                                .related(other)
                                .add());
            }
        }
    }

    private static Place members(MemberCount count, String pointer) {
        return Place.of(
                pointer,
                ContentPlaces.withoutPositions(pointer) + "#"
                        + count.getDate().map(Object::toString).orElse("") + "#"
                        + count.getSection().orElse(""),
                DocumentPlaces.label("steeringBody.members"));
    }

    private static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.map(VietnameseText::fold).equals(other.map(VietnameseText::fold));
    }

    private void posts(PeriodFigures figures, String pointer) {
        List<PostReception> rows = figures.getReceptionByPost();
        for (int j = 1; j < Math.min(MOST, rows.size()); j++) {
            for (int k = 0; k < j; k++) {
                if (isOfOnePost(rows.get(j), rows.get(k))) {
                    post(
                            rows.get(j),
                            pointer + "/receptionByPost/" + j,
                            rows.get(k),
                            pointer + "/receptionByPost/" + k);
                }
            }
        }
    }

    private static boolean isOfOnePost(PostReception one, PostReception other) {
        return !one.getPosts().isEmpty()
                && one.getPosts().stream().noneMatch(OF_SEVERAL::contains)
                && EnumSet.copyOf(one.getPosts()).equals(asSet(other.getPosts()))
                && one.getKind().equals(other.getKind())
                && RestatementChecks.isSamePeriod(one.getPeriod(), other.getPeriod())
                // a heading may name another time
                && areSame(one.getHeading(), other.getHeading());
    }

    private static Set<ReceptionPost> asSet(List<ReceptionPost> posts) {
        return posts.isEmpty() ? Set.of() : EnumSet.copyOf(posts);
    }

    /** The two may be of two people who held the post, so that it is asked about. */
    private void post(PostReception again, String pointer, PostReception before, String other) {
        for (Figure figure : Figures.all()) {
            boolean both = again.vector().isOf(figure)
                    && Quantity.isKnown(again.vector().get(figure))
                    && Quantity.isKnown(before.vector().get(figure));
            if (both) {
                compared = true;
                long number = Math.max(again.vector().get(figure), 0);
                long first = Math.max(before.vector().get(figure), 0);
                run.holdsIf(
                        number == first,
                        () -> run.breach(post(again, figure, pointer))
                                .severity(Severity.WARNING)
                                .variant("time")
                                .expected(first)
                                .actual(number, figure)
                                .related(post(before, figure, other))
                                .add());
            }
        }
    }

    private static Place post(PostReception row, Figure figure, String pointer) {
        return Place.of(
                pointer,
                "receptionByPost#" + row.getPosts() + "#" + figure.id() + "#"
                        + row.getSection().orElse(""),
                Phrase.value(figure));
    }

    private void ratings(List<SuperiorRating> ratings) {
        for (int j = 1; j < Math.min(MOST, ratings.size()); j++) {
            for (int k = 0; k < j; k++) {
                if (isOfOneThing(ratings.get(j), ratings.get(k))) {
                    rating(ratings.get(j), j, ratings.get(k), k);
                }
            }
        }
    }

    private static boolean isOfOneThing(SuperiorRating one, SuperiorRating other) {
        boolean organ = (one.getOrgan().isPresent() && other.getOrgan().isPresent())
                ? one.getOrgan().get().isSameBodyAs(other.getOrgan().get())
                : one.getOrgan().equals(other.getOrgan());
        return organ
                && one.getPeriod().isPresent()
                && RestatementChecks.isSamePeriod(one.getPeriod(), other.getPeriod())
                && areSame(one.getSubject(), other.getSubject());
    }

    /** Two organs, or two sheets, may have rated; it is asked about. */
    private void rating(SuperiorRating again, int index, SuperiorRating before, int earlier) {
        boolean words = again.getRating().isPresent() && before.getRating().isPresent();
        boolean points = again.getPoints().isPresent() && before.getPoints().isPresent();
        if (!words && !points) {
            return;
        }
        compared = true;
        boolean otherWords = words && !areSame(again.getRating(), before.getRating());
        boolean otherPoints = points
                && again.getPoints()
                                .get()
                                .toBigDecimal()
                                .compareTo(before.getPoints().get().toBigDecimal())
                        != 0;
        run.holdsIf(
                !otherWords && !otherPoints,
                () -> run.breach(rating(again, index))
                        .severity(Severity.WARNING)
                        .variant("rating")
                        .expected(told(before))
                        .actual(told(again))
                        .related(rating(before, earlier))
                        .add());
    }

    private static String told(SuperiorRating rating) {
        return Stream.concat(rating.getRating().stream(), rating.getPoints().map(PrintedDecimal::toString).stream())
                .collect(Collectors.joining(", "));
    }

    private Place rating(SuperiorRating rating, int index) {
        return Place.of(
                "/ratings/" + index,
                "ratings#" + rating.getSubject().map(ContentPlaces::key).orElse("") + "#"
                        + rating.getSection().orElse(""),
                run.rule().phrase("rating", rating.getSubject().orElse("")));
    }
}
