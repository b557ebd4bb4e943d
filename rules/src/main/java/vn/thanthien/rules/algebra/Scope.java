package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.Report;

/**
 * The numbers of one part of a report, the whole span, a year, or a field, village or post in one of them, with
 * everything that restates them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Scope {

    private static final BitSet NONE = new BitSet();

    private final Subject subject;
    private final Frame frame;
    private final FigureVector vector;
    /** What claims say of a count besides the plain number; most reports have none. */
    private final Map<Figure, List<Restated>> restated;
    /** The figures of which claims and plain number state different amounts, by their index: the rules ask for theirs. */
    private final BitSet disputed;

    private final List<Joint> joint;
    /** Where the numbers of declared figures stand in the list of additional figures. */
    private final Map<Figure, Integer> declared;

    /** A count stated by a claim, which supplies the number where there is no plain one. */
    private record Restated(int claim, long code, boolean supplies) {}

    /** A number that stands for several counts together, with the index of its statement. */
    record Joint(List<Figure> figures, long amount, int statement) {}

    private Scope(
            Subject subject,
            Frame frame,
            FigureVector vector,
            Map<Figure, List<Restated>> restated,
            List<Joint> joint,
            Map<Figure, Integer> declared) {
        this.subject = subject;
        this.frame = frame;
        this.vector = vector;
        this.restated = restated;
        this.disputed = restated.isEmpty() ? NONE : disputed(restated.keySet());
        this.joint = joint;
        this.declared = declared;
    }

    /** The same part with other numbers, about which there is no dispute. */
    private Scope(Scope other, FigureVector vector) {
        this.subject = other.subject;
        this.frame = other.frame;
        this.vector = vector;
        this.restated = other.restated;
        this.disputed = NONE;
        this.joint = other.joint;
        this.declared = other.declared;
    }

    /** Returns this part as it is when each of the figures has the amount given for it. */
    Scope taking(List<Figure> figures, long[] amounts) {
        FigureVector taken = vector.copy();
        for (int i = 0; i < amounts.length; i++) {
            taken.set(figures.get(i), amounts[i]);
        }
        return new Scope(this, taken);
    }

    /** Returns the figures of the profile's own that are stated in this scope, in no order. */
    public Collection<Figure> declared() {
        return Collections.unmodifiableSet(declared.keySet());
    }

    private BitSet disputed(Set<Figure> figures) {
        BitSet indices = new BitSet(0);
        for (Figure figure : figures) {
            if (statedAmounts(figure).size() > 1) {
                indices.set(figure.index());
            }
        }
        return indices;
    }

    static Scope ofReport(Subject subject, Report report, Dictionary dictionary) {
        return of(subject, Frame.ofReport(report), report.vector(), report, dictionary);
    }

    static Scope ofYear(Subject subject, Report report, int index, Dictionary dictionary) {
        FigureVector vector = report.getYears().get(index).vector();
        return of(subject, Frame.ofYear(report, index), vector, report, dictionary);
    }

    /**
     * Returns the rows of the dossier table of this period.
     *
     * @param claimed whether any claim speaks of a part, so that it must be known which row it means
     */
    List<Scope> fieldRows(Report report, Dictionary dictionary, boolean claimed) {
        PeriodFigures figures = frame.figures().orElse(null);
        if (figures == null || figures.getDossiers().isEmpty()) {
            return List.of();
        }
        List<FieldDossiers> rows = figures.getDossiers().get().getByField();
        List<Optional<Part>> named = claimed ? namedOnce(rows) : Collections.nCopies(rows.size(), Optional.empty());
        List<Scope> scopes = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            FieldDossiers row = rows.get(i);
            Frame framed = frame.field(i, row.getField(), named.get(i));
            scopes.add(of(subject, framed, row.vector(), report, dictionary));
        }
        return scopes;
    }

    /** The part of each row, but for rows that share a name: a claim of that name may mean any of them. */
    private static List<Optional<Part>> namedOnce(List<FieldDossiers> rows) {
        List<Part> parts =
                rows.stream().map(row -> Part.ofField(row.getField())).toList();
        return parts.stream()
                .map(part -> Optional.of(part).filter(p -> Collections.frequency(parts, p) == 1))
                .toList();
    }

    /** Returns the other parts of this period: the posts that receive citizens, and what claims alone tell of. */
    List<Scope> parts(Report report, List<Scope> rows, Dictionary dictionary) {
        List<Scope> scopes = new ArrayList<>();
        for (int i : frame.rowsOfOnePost()) {
            PostReception row =
                    frame.figures().orElseThrow().getReceptionByPost().get(i);
            scopes.add(of(subject, frame.post(i, row.getPosts().get(0)), row.vector(), report, dictionary));
        }
        Set<Part> known = new HashSet<>();
        rows.forEach(row -> row.frame.part().ifPresent(known::add));
        scopes.forEach(scope -> scope.frame.part().ifPresent(known::add));
        for (Statement statement : subject.statements()) {
            Claim claim = statement.claim();
            Optional<Part> part = Part.of(claim);
            if (part.isPresent() && !known.contains(part.get()) && isExactCount(statement.figure(), claim)) {
                Frame claimed = frame.claimed(part.get(), Part.label(claim));
                Scope scope = of(subject, claimed, new FigureVector(), report, dictionary);
                if (scope.isAnyRestated()) {
                    known.add(part.get());
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    private static Scope of(Subject subject, Frame frame, FigureVector plain, Report report, Dictionary dictionary) {
        FigureVector vector = plain;
        Map<Figure, Integer> declared = Map.of();
        if (dictionary.size() > Figures.size()) {
            vector = plain.extendedFor(dictionary);
            declared = frame.kind() == Frame.Kind.PERIOD ? fillDeclared(vector, frame.figures(), dictionary) : declared;
        }
        markIllegible(report, frame, vector);
        Map<Figure, List<Restated>> restated = Map.of();
        List<Joint> joint = List.of();
        List<Statement> statements = frame.isClaimed() ? subject.statements() : List.of();
        for (int i = 0; i < statements.size(); i++) {
            Claim claim = statements.get(i).claim();
            if (!claim.getFigures().isEmpty()) {
                List<Figure> together = together(claim, frame, dictionary);
                long code = together.isEmpty() || !claim.isExact() ? Quantity.ABSENT_CODE : code(claim);
                if (code == Quantity.ILLEGIBLE_CODE) {
                    markUnread(vector, together);
                } else if (Quantity.isKnown(code)) {
                    joint = joint.isEmpty() ? new ArrayList<>() : joint;
                    joint.add(new Joint(together, Math.max(code, 0), i));
                    Figure union = Unions.of(together).orElse(null);
                    if (union != null) {
                        restated = restated.isEmpty() ? new HashMap<>() : restated;
                        add(restated, vector, union, i, code);
                    }
                }
            }
            Figure figure = statements.get(i).figure();
            if (figure != null && isExactCount(figure, claim) && frame.isMeantBy(claim, figure)) {
                // a row has the figures on dossiers, and a claim may name any with its field
                vector = vector.isOf(figure) ? vector : vector.extendedFor(dictionary);
                restated = restated.isEmpty() ? new HashMap<>() : restated;
                add(restated, vector, figure, i, code(claim));
            }
        }
        return new Scope(subject, frame, vector, restated, joint, declared);
    }

    private static boolean isExactCount(@Nullable Figure figure, Claim claim) {
        return figure != null && figure.kind() == Figure.Kind.COUNT && claim.isExact();
    }

    /** Returns the figures for which a claim stands together; none if one of them is unknown or of another part. */
    private static List<Figure> together(Claim claim, Frame frame, Dictionary dictionary) {
        List<Figure> counts = claim.getFigures().stream()
                .map(dictionary::find)
                .flatMap(Optional::stream)
                .filter(figure -> frame.isMeantBy(claim, figure))
                .toList();
        return counts.size() == claim.getFigures().size() ? counts : List.of();
    }

    /** One number that cannot be read stands for all of them: none is missing. */
    private static void markUnread(FigureVector vector, List<Figure> together) {
        for (Figure figure : together) {
            if (vector.get(figure) == Quantity.ABSENT_CODE) {
                vector.set(figure, Quantity.ILLEGIBLE_CODE);
            }
        }
    }

    /** What stands there and cannot be read is neither a number nor missing. */
    private static Map<Figure, Integer> fillDeclared(
            FigureVector vector, Optional<PeriodFigures> figures, Dictionary dictionary) {
        Map<Figure, Integer> places = new HashMap<>();
        List<AdditionalFigure> additional =
                figures.map(PeriodFigures::getAdditional).orElse(List.of());
        for (int i = 0; i < additional.size(); i++) {
            AdditionalFigure stated = additional.get(i);
            Figure figure = dictionary.find(stated.getFigure()).orElse(null);
            if (figure != null && vector.get(figure) == Quantity.ABSENT_CODE) {
                vector.set(figure, code(stated.getState().orElse(QuantityState.VALUE), stated.getValue()));
                places.put(figure, i);
            }
        }
        return places;
    }

    private static void markIllegible(Report report, Frame frame, FigureVector vector) {
        if (report.getIllegible().isEmpty()) {
            return;
        }
        for (Figure figure : Figures.all()) {
            if (figure.kind() == Figure.Kind.COUNT
                    && vector.isOf(figure)
                    && vector.get(figure) == Quantity.ABSENT_CODE
                    && frame.path(figure)
                            .filter(path -> isIllegible(report, path))
                            .isPresent()) {
                vector.set(figure, Quantity.ILLEGIBLE_CODE);
            }
        }
    }

    private static boolean isIllegible(Report report, String path) {
        return report.getIllegible().stream()
                .anyMatch(place -> path.equals(place) || (!place.isEmpty() && path.startsWith(place + "/")));
    }

    private static void add(
            Map<Figure, List<Restated>> restated, FigureVector vector, Figure figure, int claim, long code) {
        if (code == Quantity.ABSENT_CODE) {
            return;
        }
        boolean supplies = vector.get(figure) == Quantity.ABSENT_CODE;
        if (supplies) {
            vector.set(figure, code);
        }
        restated.computeIfAbsent(figure, f -> new ArrayList<>()).add(new Restated(claim, code, supplies));
    }

    private static long code(Claim claim) {
        return code(claim.effectiveState(), claim.getValue());
    }

    private static long code(QuantityState state, Optional<PrintedDecimal> value) {
        return switch (state) {
            case NONE_ARISEN -> Quantity.NONE_ARISEN_CODE;
            case ILLEGIBLE -> Quantity.ILLEGIBLE_CODE;
            case ABSENT -> Quantity.ABSENT_CODE;
            case VALUE ->
                value.filter(v -> v.scale() == 0)
                        .map(v -> v.toBigDecimal().longValueExact())
                        .orElse(Quantity.ABSENT_CODE);
        };
    }

    /** Returns the encoded number of a figure, see {@link Quantity#encoded()}. */
    public long get(Figure figure) {
        return vector.get(figure);
    }

    /** Returns whether the figure has a number for arithmetic. */
    public boolean isKnown(Figure figure) {
        return Quantity.isKnown(vector.get(figure));
    }

    /** Returns whether all of the figures have numbers for arithmetic. */
    public boolean areKnown(List<Figure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            if (!isKnown(figures.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of a figure for arithmetic; only for one that {@link #isKnown}. */
    public long amount(Figure figure) {
        return Math.max(vector.get(figure), 0);
    }

    /** Returns the sum of those of the figures that are known. */
    public long knownSum(List<Figure> figures) {
        long sum = 0;
        for (int i = 0; i < figures.size(); i++) {
            sum += amount(figures.get(i));
        }
        return sum;
    }

    /** Returns whether the report states this amount for a figure, plainly or in a claim. */
    public boolean states(Figure figure, long amount) {
        return isKnown(figure)
                && (amount(figure) == amount
                        || (isDisputed(figure) && amounts(figure).contains(amount)));
    }

    /** Returns the different amounts that the report states for a figure, the plain number first; none if unknown. */
    public List<Long> amounts(Figure figure) {
        if (!isDisputed(figure)) {
            return isKnown(figure) ? List.of(amount(figure)) : List.of();
        }
        return statedAmounts(figure);
    }

    private List<Long> statedAmounts(Figure figure) {
        List<Long> amounts = new ArrayList<>(1);
        if (isKnown(figure)) {
            amounts.add(amount(figure));
        }
        for (Restated statement : restated.getOrDefault(figure, List.of())) {
            long amount = Math.max(statement.code(), 0);
            if (Quantity.isKnown(statement.code()) && !amounts.contains(amount)) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    /** Returns the amounts that stand for several of these figures together ("trả lại và rút: 06"). */
    public List<Long> jointAmounts(List<Figure> figures) {
        return joint.stream()
                .filter(statement -> figures.containsAll(statement.figures()))
                .map(Joint::amount)
                .toList();
    }

    /** Returns whether a number stands there that cannot be read in the copy. */
    public boolean isIllegible(Figure figure) {
        return vector.get(figure) == Quantity.ILLEGIBLE_CODE;
    }

    /** Returns whether the report states different amounts for any of the figures, given by their indices. */
    boolean isAnyDisputed(BitSet figures) {
        return disputed.intersects(figures);
    }

    /** Returns whether the report states different amounts for any figure of this part. */
    boolean isDisputed() {
        return !disputed.isEmpty();
    }

    /** Returns the figures that claims state besides, or instead of, the plain number, in the dictionary's order. */
    List<Figure> restatedFigures() {
        return restated.keySet().stream()
                .sorted(Comparator.comparingInt(Figure::index))
                .toList();
    }

    /** Returns whether the report states different amounts for the figure. */
    public boolean isDisputed(Figure figure) {
        return disputed.get(figure.index());
    }

    /** Returns whether claims state any figure besides, or instead of, the plain number. */
    boolean isAnyRestated() {
        return !restated.isEmpty();
    }

    /**
     * Holds a check against this part, once for every combination of the amounts that the report states for its figures:
     * what all of them break is broken; what only some break is a warning; both name the amounts and where they stand.
     */
    public void underEveryReading(Evaluation run, Consumer<Scope> check) {
        if (disputed.isEmpty()) {
            check.accept(this);
        } else {
            Readings.of(this, disputed).hold(run, check);
        }
    }

    /** Returns whether the figure is stated more than once, so that its values can be compared. */
    public boolean isStatedAgain(Figure figure) {
        List<Restated> statements = restated.getOrDefault(figure, List.of());
        return statements.size() > 1 || statements.stream().anyMatch(statement -> !statement.supplies());
    }

    /** Returns the places at which the figure is stated, the plain number's first, each with its amount. */
    List<Stated> statements(Figure figure) {
        List<Restated> claims = restated.getOrDefault(figure, List.of());
        List<Stated> statements = new ArrayList<>();
        if (claims.stream().noneMatch(Restated::supplies)) {
            statements.add(new Stated(place(figure), amount(figure), -1));
        }
        for (Restated claim : claims) {
            if (Quantity.isKnown(claim.code())) {
                statements.add(new Stated(
                        ClaimPlaces.of(subject, figure, claim.claim()), Math.max(claim.code(), 0), claim.claim()));
            }
        }
        return statements;
    }

    /** An amount where it stands; the index of the claim, negative for a plain number. */
    record Stated(Place place, long amount, int claim) {}

    /** Returns the places besides the plain number at which the figure is stated. */
    public List<Place> restatements(Figure figure) {
        return claimsOf(figure).stream()
                .map(statement -> ClaimPlaces.of(subject, figure, statement))
                .toList();
    }

    /** Returns the numbers that stand for several counts together. */
    List<Joint> joints() {
        return joint;
    }

    /** Tells of each number for several counts that are all known too, whether it is their sum. */
    public void joints(JointSink sink) {
        for (Joint statement : joint) {
            if (areKnown(statement.figures())) {
                sink.tell(
                        ClaimPlaces.of(subject, statement.figures().get(0), statement.statement()),
                        statement.figures(),
                        statement.amount(),
                        knownSum(statement.figures()));
            }
        }
    }

    /** Is told of numbers that stand for several counts. */
    @FunctionalInterface
    public interface JointSink {
        /** Takes a number with its place, the counts and their sum. */
        void tell(Place place, List<Figure> figures, long amount, long sum);
    }

    /** Returns the indices of the statements besides the plain number that state the figure. */
    private List<Integer> claimsOf(Figure figure) {
        return restated.getOrDefault(figure, List.of()).stream()
                .map(Restated::claim)
                .toList();
    }

    /** Returns the numbers, plain or, where only a claim states them, restated; not to be changed. */
    FigureVector numbers() {
        return vector;
    }

    /** Returns the document of which this is a part. */
    Subject subject() {
        return subject;
    }

    /** Returns the natural key of the scope: empty for the whole span. */
    public String key() {
        return frame.key();
    }

    /** Returns of what it tells. */
    Frame frame() {
        return frame;
    }

    /** Returns the place of a figure in this scope. */
    public Place place(Figure figure) {
        String cellKey = frame.key().isEmpty() || figure.section().equals("locality")
                ? figure.id()
                : figure.id() + "@" + frame.key();
        return Place.of(pointer(figure), cellKey, frame.words(figure));
    }

    private String pointer(Figure figure) {
        if (Dictionary.isDeclaredId(figure.id())) {
            Integer index = declared.get(figure);
            return index == null ? frame.period() : frame.period() + "/additional/" + index;
        }
        return frame.path(figure)
                .orElseGet(() -> claimsOf(figure).stream()
                        .findFirst()
                        .map(statement -> subject.statements().get(statement).pointer())
                        .orElse(""));
    }
}
