package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.ReportingPeriod;

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
    /** The figures of which a claim tells roughly ("khoảng 5"), by their index. */
    private final BitSet rough;
    /** Where the numbers of declared figures stand in the list of additional figures. */
    private final Map<Figure, Integer> declared;

    /** A count stated by a claim, which supplies the number where there is no plain one. */
    record Restated(int claim, long code, boolean supplies) {}

    /** A number that stands for several counts together, with the index of its statement. */
    record Joint(List<Figure> figures, long amount, int statement) {}

    Scope(
            Subject subject,
            Frame frame,
            FigureVector vector,
            Map<Figure, List<Restated>> restated,
            List<Joint> joint,
            BitSet rough,
            Map<Figure, Integer> declared) {
        this.subject = subject;
        this.frame = frame;
        this.vector = vector;
        this.restated = restated;
        this.disputed = restated.isEmpty() ? NONE : disputed(restated.keySet());
        this.joint = joint;
        this.rough = rough;
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
        this.rough = other.rough;
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

    /**
     * Returns what a figure is worth: its number, or where it has none that of its parts, if all of them are known (the
     * dossiers resolved early and on time are those resolved in time); negative if neither.
     */
    public long worth(Figure figure) {
        return Structure.worth(this, figure);
    }

    /**
     * Returns what figures are worth together: the sum of what each is worth, or the one number that stands for just these;
     * negative if neither is known.
     */
    public long worth(List<Figure> figures) {
        long sum = 0;
        for (int i = 0; i < figures.size(); i++) {
            long worth = worth(figures.get(i));
            if (worth < 0) {
                return joint.isEmpty()
                        ? -1
                        : oneNumber(figures).map(OneNumber::amount).orElse(-1L);
            }
            sum += worth;
        }
        return sum;
    }

    /** Returns where that is stated which figures are {@linkplain #worth(List) worth} together. */
    public List<Place> places(List<Figure> figures) {
        Optional<Place> together = figures.stream().allMatch(figure -> worth(figure) >= 0)
                ? Optional.empty()
                : oneNumber(figures).map(OneNumber::place);
        return together.map(List::of)
                .orElseGet(() -> figures.stream().map(this::place).toList());
    }

    /** Returns the least that a figure can be: its number, or that of those of its parts that are known. */
    public long least(Figure figure) {
        return Structure.least(this, figure);
    }

    /**
     * Returns how many dossiers that were carried over the number for all may leave out, because it may be that of the new
     * ones alone; 0 where the report says that it is not, {@link Long#MAX_VALUE} where it tells of none carried over.
     */
    public long mayLeaveOut(Figure whole) {
        return Structure.mayLeaveOut(this, whole);
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

    /**
     * One number for several figures that are together none of the dictionary ("đơn đã giải quyết và đang giải quyết: 30").
     *
     * @param figures the figures, as they are stated
     * @param amount the number
     * @param place where it stands
     */
    public record OneNumber(List<Figure> figures, long amount, Place place) {

        /** Returns whether it stands for just these figures, in whatever order. */
        public boolean isOf(Collection<Figure> others) {
            return Set.copyOf(figures).equals(Set.copyOf(others));
        }
    }

    /** Returns the one number that stands for just these figures; empty if there is none, or if two differ. */
    public Optional<OneNumber> oneNumber(List<Figure> figures) {
        return joint.isEmpty()
                ? Optional.empty()
                : oneNumbers().stream().filter(number -> number.isOf(figures)).findFirst();
    }

    /** Returns the numbers that stand for several figures, but for those that are stated with different amounts. */
    public List<OneNumber> oneNumbers() {
        return joint.isEmpty()
                ? List.of()
                : statedTogether().stream()
                        .filter(stated -> stated.stream()
                                        .map(OneNumber::amount)
                                        .distinct()
                                        .count()
                                == 1)
                        .map(stated -> stated.get(0))
                        .toList();
    }

    /** Returns, for all figures that are told of together, every number that is stated for them, in the order of the report. */
    public List<List<OneNumber>> statedTogether() {
        if (joint.isEmpty()) {
            return List.of();
        }
        Map<Set<Figure>, List<OneNumber>> stated = new LinkedHashMap<>();
        for (Joint statement : joint) {
            if (Structure.union(statement.figures()).isEmpty()) {
                stated.computeIfAbsent(Set.copyOf(statement.figures()), figures -> new ArrayList<>())
                        .add(new OneNumber(statement.figures(), statement.amount(), place(statement)));
            }
        }
        return List.copyOf(stated.values());
    }

    private Place place(Joint statement) {
        return ClaimPlaces.of(subject, statement.figures().get(0), statement.statement());
    }

    /** Returns whether a number is told of the figure, alone or together with others. */
    private boolean isTold(Figure figure) {
        return isKnown(figure) || isStatedWithOthers(figure);
    }

    /** Returns whether one number stands for the figure and others together. */
    public boolean isStatedWithOthers(Figure figure) {
        for (int i = 0; i < joint.size(); i++) {
            if (joint.get(i).figures().contains(figure)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a number stands there that cannot be read in the copy. */
    public boolean isIllegible(Figure figure) {
        return vector.get(figure) == Quantity.ILLEGIBLE_CODE;
    }

    /**
     * Returns whether there is a number that nothing can be reckoned with: one that cannot be read in the copy, or one that
     * is told roughly only ("khoảng 5 hồ sơ").
     */
    public boolean isUnsure(Figure figure) {
        return isIllegible(figure) || (!isKnown(figure) && rough.get(figure.index()));
    }

    /** Returns whether all numbers are of one time and none is stated several times with different amounts. */
    boolean isPlain() {
        return frame.oneTime() && disputed.isEmpty();
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

    /** Returns the words for the period or part, such as "năm 2024"; empty words for the whole span. */
    public Object name() {
        return frame.labelArgument();
    }

    /** Returns whether claims alone tell of it: some numbers in prose, and no section or row that is there as a whole. */
    public boolean isToldAlone() {
        return frame.isToldAlone();
    }

    /** Returns whether another scope tells of the whole period of which this one tells a part. */
    public boolean isPartOf(Scope period) {
        return !frame.equals(period.frame) && frame.period().equals(period.frame.period());
    }

    /** Returns whether a number told with that period is one of the time of a section; one without a period is. */
    public boolean isOfThisTime(Optional<ReportingPeriod> period, String section) {
        return period.isEmpty() ? frame.whole() : frame.isOfThisPeriod(period, section);
    }

    /**
     * Returns why figures cannot be held against one another: their sections state different periods. Different stated
     * periods never make an error, whatever the numbers are.
     *
     * @param figures the figures; those of which no number is told play no part
     * @return the reason; empty where all are of one time, or may be
     */
    public Optional<Phrase> ofDifferentTimes(List<Figure> figures) {
        if (frame.oneTime()) {
            return Optional.empty();
        }
        for (int i = 1; i < figures.size(); i++) {
            for (int j = 0; j < i; j++) {
                Figure one = figures.get(j);
                Figure other = figures.get(i);
                if (isTold(one) && isTold(other) && !frame.areOfOneTime(one.section(), other.section())) {
                    return Optional.of(Shapes.phrase("periods.differ", one, other));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether one number for figures, and that of what holds them all, are of one time as far as is stated. */
    boolean areOfOneTime(List<Figure> parts, Figure whole) {
        return parts.stream().allMatch(part -> frame.areOfOneTime(part.section(), whole.section()));
    }

    /** Returns the part of which it tells; empty for the whole. */
    public Optional<Part> part() {
        return frame.part();
    }

    /** Returns whether it states no period itself where its section states one of its own, so that it may be of another time. */
    public boolean isOfPresumedTime() {
        return frame.isOfPresumedTime();
    }

    /** Returns the period that is stated for the figures of a section, by themselves or with all others. */
    public Optional<ReportingPeriod> period(String section) {
        return frame.figures().flatMap(figures -> figures.periodOf(section));
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
        Optional<Restated> only = restated.getOrDefault(figure, List.of()).stream()
                .filter(Restated::supplies)
                .findFirst();
        if (only.isPresent()) {
            // a claim alone tells of it: that is where it stands
            return subject.statements().get(only.get().claim()).pointer();
        }
        return frame.path(figure)
                .orElseGet(() -> claimsOf(figure).stream()
                        .findFirst()
                        .map(statement -> subject.statements().get(statement).pointer())
                        .orElse(""));
    }
}
