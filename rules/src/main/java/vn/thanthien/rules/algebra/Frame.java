package vn.thanthien.rules.algebra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.ReceptionPost;
import vn.thanthien.core.report.Report;

/**
 * Of what a scope tells and where its numbers stand: a period, or a part of one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what kind of place it is
 * @param period where the numbers of the period stand
 * @param row the position of the row, 0 for what is none
 * @param key its natural key, empty for the whole span
 * @param label the words for a figure in it; {0} is the figure
 * @param labelArgument what stands in the words besides
 * @param part the part of which it tells; empty for the whole, and for a row whose name others bear too
 * @param figures the figures of the period, if there are any
 * @param presumed the period that figures without one are presumed to have
 * @param whole whether it tells of the whole span, to which claims without a period belong
 * @param oneTime whether no section states a period for itself, so that all numbers are of one time
 */
record Frame(
        Kind kind,
        String period,
        int row,
        String key,
        Bilingual label,
        Object labelArgument,
        Optional<Part> part,
        Optional<PeriodFigures> figures,
        ReportingPeriod presumed,
        boolean whole,
        boolean oneTime) {

    private static final Bilingual PLAIN = new Bilingual("{0}", "{0}");
    private static final Bilingual YEAR = new Bilingual("năm {0}", "year {0}");
    private static final Bilingual ENTRY = new Bilingual("mục số liệu thứ {0}", "entry {0}");
    private static final Bilingual IN_FIELD = new Bilingual("{0} (lĩnh vực {1})", "{0} (field {1})");
    private static final Bilingual IN_PART = new Bilingual("{0} ({1})", "{0} ({1})");

    private static final String RECEPTION = "reception";

    /** The kinds of places at which numbers stand. */
    enum Kind {
        /** The sections of a period. */
        PERIOD,
        /** No sections: claims alone tell of the time. */
        TOLD,
        /** A row of the dossier table by field. */
        FIELD,
        /** A row of reception by post. */
        POST,
        /** No row: claims alone tell of the part. */
        CLAIMS
    }

    static Frame ofReport(Report report) {
        return new Frame(
                Kind.PERIOD,
                "/figures",
                0,
                "",
                PLAIN,
                "",
                Optional.empty(),
                report.getFigures(),
                report.getPeriod(),
                true,
                report.getFigures().isEmpty() || !report.getFigures().get().hasOwnPeriods());
    }

    /** What a plan claims without a time; none is presumed, since its own lies ahead. */
    static Frame ofPlan() {
        return new Frame(
                Kind.TOLD,
                "",
                0,
                "",
                PLAIN,
                "",
                Optional.empty(),
                Optional.empty(),
                ReportingPeriod.builder().build(),
                true,
                true);
    }

    /** What claims alone tell of a time, the first time in a statement. */
    static Frame toldTime(String statement, ReportingPeriod period, int index) {
        return ofTime(
                Kind.TOLD, statement, PeriodFigures.builder().period(period).build(), index);
    }

    static Frame ofYear(Report report, int index) {
        return ofTime(Kind.PERIOD, "/years/" + index, report.getYears().get(index), index);
    }

    private static Frame ofTime(Kind kind, String place, PeriodFigures year, int index) {
        Optional<Integer> calendarYear = year.getPeriod().flatMap(Frame::calendarYear);
        Optional<DateSpan> span = year.getPeriod().flatMap(ReportingPeriod::span);
        Optional<String> printed = year.getPeriod().flatMap(ReportingPeriod::getPrinted);
        String name = calendarYear
                .map(Object::toString)
                .or(() -> span.map(time -> time.from() + ".." + time.to()))
                .or(() -> printed.map(VietnameseText::fold))
                .orElseGet(() -> Integer.toString(index + 1));
        // half a year is not called "year 1"
        Phrase words = calendarYear
                .map(number -> Phrase.of(YEAR, Integer.toString(number)))
                .or(() -> span.map(Phrase::value))
                .or(() -> printed.map(Phrase::value))
                .orElseGet(() -> Phrase.of(ENTRY, index + 1));
        return new Frame(
                kind,
                place,
                0,
                name,
                IN_PART,
                words,
                Optional.empty(),
                Optional.of(year),
                ReportingPeriod.builder().build(),
                false,
                !year.hasOwnPeriods());
    }

    /** The year after which a period is called; half a year that is told in words is not called so. */
    private static Optional<Integer> calendarYear(ReportingPeriod period) {
        return period.getYear().isPresent() && !period.isPartOfYear()
                ? Optional.of(period.getYear().getAsInt())
                : Optional.empty();
    }

    Frame field(int index, String name, Optional<Part> named) {
        return part(Kind.FIELD, index, name, IN_FIELD, name, named);
    }

    Frame post(int index, ReceptionPost post) {
        return part(Kind.POST, index, post.name(), IN_PART, post.label(), Optional.of(Part.ofPost(post)));
    }

    Frame claimed(Part part, Bilingual words) {
        return part(Kind.CLAIMS, 0, part.key(), IN_PART, words, Optional.of(part));
    }

    private Frame part(Kind kindOfPart, int index, String name, Bilingual words, Object argument, Optional<Part> of) {
        String partKey = key.isEmpty() ? name : key + "/" + name;
        return new Frame(kindOfPart, period, index, partKey, words, argument, of, figures, presumed, whole, oneTime);
    }

    /** Returns the rows of reception by post that tell of one post alone and are the only ones that do. */
    List<Integer> rowsOfOnePost() {
        List<PostReception> rows =
                figures.map(PeriodFigures::getReceptionByPost).orElse(List.of());
        Map<List<ReceptionPost>, Integer> times = new HashMap<>();
        rows.stream()
                .filter(row -> isOfThisPeriod(row.getPeriod(), RECEPTION))
                .forEach(row -> times.merge(row.getPosts(), 1, Integer::sum));
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).getPosts().size() == 1
                        && isOfThisPeriod(rows.get(i).getPeriod(), RECEPTION)
                        && times.getOrDefault(rows.get(i).getPosts(), 0) == 1)
                .boxed()
                .toList();
    }

    /** Returns whether its row states no period while its section states one of its own, which may not be that of the row. */
    boolean isOfPresumedTime() {
        return kind == Kind.POST
                && figures.flatMap(told -> told.ownPeriodOf(RECEPTION)).isPresent()
                && figures.orElseThrow()
                        .getReceptionByPost()
                        .get(row)
                        .getPeriod()
                        .isEmpty();
    }

    /** Returns whether reception is told of post by post. */
    boolean hasPosts() {
        return figures.filter(told -> !told.getReceptionByPost().isEmpty()).isPresent();
    }

    /** Returns where the number of a figure stands, or would stand; empty where there is no such place. */
    Optional<String> path(Figure figure) {
        if (figure.section().equals("locality")) {
            return isTime() ? Optional.of(figure.path()) : Optional.empty();
        }
        if (figure.section().equals("surveys")) {
            // each survey has its own numbers; SUR-15 holds claims against them
            return Optional.empty();
        }
        return switch (kind) {
            case PERIOD -> Optional.of(period + figure.path());
            case FIELD -> Optional.of(period + "/dossiers/byField/" + row + "/" + figure.property());
            case POST -> Optional.of(period + "/receptionByPost/" + row + "/" + ofPost(figure));
            case TOLD, CLAIMS -> Optional.empty();
        };
    }

    /** The head is the post, and its days are those of the row. */
    private static String ofPost(Figure figure) {
        return figure == Figures.RECEPTION_HEAD_DAYS ? "days" : figure.property();
    }

    Phrase words(Figure figure) {
        return Phrase.of(label, figure, labelArgument);
    }

    /** Returns whether a claim speaks of this part of this period; one of another stated period is another number. */
    boolean isMeantBy(Claim claim, Figure figure) {
        return isClaimed() && part.equals(Part.of(claim)) && isOfPeriod(claim, figure);
    }

    /** Returns whether a claim can speak of it at all; of a row whose name is not its own none can. */
    boolean isClaimed() {
        return isTime() || part.isPresent();
    }

    /** Returns whether claims alone tell of it, which may be of any figure. */
    boolean isToldAlone() {
        return kind == Kind.TOLD || kind == Kind.CLAIMS;
    }

    private boolean isTime() {
        return kind == Kind.PERIOD || kind == Kind.TOLD;
    }

    private boolean isOfPeriod(Claim claim, Figure figure) {
        return claim.getPeriod().isEmpty() ? whole : isSame(claim.getPeriod().get(), periodOf(figure.section()));
    }

    /** Returns whether a number told with that period is one of this period of a section; one without a period is. */
    boolean isOfThisPeriod(Optional<ReportingPeriod> period, String section) {
        return period.isEmpty() || isSame(period.get(), periodOf(section));
    }

    private ReportingPeriod periodOf(String section) {
        return figures.flatMap(f -> f.periodOf(section)).orElse(presumed);
    }

    /** Returns whether the numbers of two sections are of one time, as far as periods are stated. */
    boolean areOfOneTime(String section, String other) {
        if (oneTime || section.equals(other) || isTimeless(section) || isTimeless(other)) {
            return true;
        }
        PeriodFigures told = figures.orElseThrow();
        boolean own =
                told.ownPeriodOf(section).isPresent() || told.ownPeriodOf(other).isPresent();
        return !own || isOneTime(periodOf(section), periodOf(other));
    }

    /** A unit has its villages and households at any time, and each survey has numbers of its own. */
    private static boolean isTimeless(String section) {
        return section.equals("locality") || section.equals("surveys");
    }

    private static boolean isOneTime(ReportingPeriod one, ReportingPeriod other) {
        return isSame(one, other)
                || (one.isUnstated() && other.isUnstated())
                || (one.span().isPresent() && one.span().equals(other.span()));
    }

    /** Returns whether the year that a claim names is the one after which this period is called. */
    boolean isOfYearOf(Claim claim) {
        return !whole
                && isClaimed()
                && part.equals(Part.of(claim))
                && claim.getPeriod()
                        .flatMap(Frame::calendarYear)
                        .map(Object::toString)
                        .filter(year -> key.equals(year) || key.startsWith(year + "/"))
                        .isPresent();
    }

    /** "Năm 2023" and "từ 01/01/2023 đến 31/12/2023" are one period; "năm 2025 (đến 15/11)" is another than the year. */
    private static boolean isSame(ReportingPeriod one, ReportingPeriod other) {
        if (one.isInWords() || other.isInWords()) {
            return one.isSameAs(other);
        }
        boolean printedAlike = one.getStart().equals(other.getStart())
                && one.getEnd().equals(other.getEnd())
                && one.getYear().equals(other.getYear())
                && one.getYears().equals(other.getYears());
        return (printedAlike && !one.isUnstated())
                || (isWhole(one) && isWhole(other) && one.span().equals(other.span()));
    }

    private static boolean isWhole(ReportingPeriod period) {
        boolean dates = period.getStart().isPresent() && period.getEnd().isPresent();
        boolean year = period.getYear().isPresent()
                && period.getStart().isEmpty()
                && period.getEnd().isEmpty();
        return period.span().isPresent() && (dates || year);
    }
}
