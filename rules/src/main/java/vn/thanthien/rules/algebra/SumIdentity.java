package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.Quantity;

/**
 * "The whole is the sum of its parts", under one or several admissible readings.
 *
 * <p>The identity is broken only if no reading holds. It is a warning where it holds only under a doubtful reading, which
 * moves a part to another parent; where a reading that closes too low could close with a further part that is absent; or
 * where the report states a number more than once and only some of the combinations hold. A sum with absent parts is
 * broken when the known parts alone exceed the whole.
 */
final class SumIdentity extends FigureRule {

    private final Figure whole;
    private final Figure[][] readings;
    private final Figure[][] doubtful;
    /** The parts that a rule of their own holds to the whole, so that one of them above it is told there. */
    private final Set<Figure> bounded;
    /** The ids of the kinds of letters, where a province or a printed breakdown may have further ones; empty elsewhere. */
    private final Set<String> kinds;

    private final List<List<List<Figure>>> supersets;
    /** The reading on which all forms agree, so that the others only tell its parts otherwise; negative if there is none. */
    private final int certain;
    /** The readings, as far as one row can tell of each; the first is that under which nearly every true report closes. */
    private final List<Row> rows;

    /**
     * A reading as the table of figures holds it.
     *
     * @param sum the row of its parts
     * @param wider the rows of the readings that it gives way to where all their parts are printed
     */
    @SuppressWarnings("ArrayRecordComponent") // read by the table alone, never compared
    record Row(int[] sum, List<int[]> wider) {}

    SumIdentity(
            RuleInfo info,
            boolean rows,
            Figure whole,
            List<List<Figure>> readings,
            List<List<Figure>> doubtful,
            Collection<Figure> bounded,
            boolean ofLetters) {
        super(
                info,
                rows,
                Stream.concat(
                        Stream.of(whole),
                        Stream.of(readings, doubtful)
                                .flatMap(List::stream)
                                .flatMap(List::stream)
                                .flatMap(Structure::within)));
        this.whole = whole;
        this.readings = arrays(readings);
        this.kinds = ofLetters
                ? readings.stream().flatMap(List::stream).map(Figure::id).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        this.doubtful = arrays(doubtful);
        this.bounded = readings.stream()
                .flatMap(List::stream)
                .filter(bounded::contains)
                .collect(Collectors.toUnmodifiableSet());
        this.supersets = readings.stream()
                .map(reading -> readings.stream()
                        .filter(other -> other.size() > reading.size() && other.containsAll(reading))
                        .toList())
                .toList();
        this.certain = IntStream.range(0, readings.size())
                .filter(i -> Structure.isAll(whole, readings.get(i)))
                .filter(i ->
                        doubtful.stream().noneMatch(reading -> readings.get(i).containsAll(reading)))
                .findFirst()
                .orElse(-1);
        this.rows = IntStream.range(0, readings.size())
                .filter(i -> Stream.concat(Stream.of(readings.get(i)), supersets.get(i).stream())
                        .allMatch(reading -> reading.size() <= FigureVector.MOST_PARTS))
                .mapToObj(i -> new Row(
                        FigureVector.row(whole, readings.get(i)),
                        supersets.get(i).stream()
                                .map(wider -> FigureVector.row(whole, wider))
                                .toList()))
                .toList();
    }

    private static Figure[][] arrays(List<List<Figure>> readings) {
        return readings.stream().map(reading -> reading.toArray(Figure[]::new)).toArray(Figure[][]::new);
    }

    /** Returns the readings that the table of figures can hold. */
    List<Row> rows() {
        return rows;
    }

    Figure whole() {
        return whole;
    }

    List<List<Figure>> readings() {
        return Arrays.stream(readings).map(List::of).toList();
    }

    @Override
    public Formula formula() {
        return Formula.sum(whole, readings, doubtful);
    }

    /** How a reading stands with the numbers. */
    private enum Match {
        HOLDS,
        BROKEN,
        EXCEEDED,
        OPEN
    }

    /** Why a sum is told to be broken as it is. */
    private enum Remark {
        NONE,
        READINGS,
        DOUBTFUL,
        OPEN,
        EXCEEDED
    }

    @Override
    void check(Scope scope, Evaluation run) {
        if (!scope.isKnown(whole)) {
            run.notApplicable();
            return;
        }
        Figure[] broken = null;
        Figure[] exceeded = null;
        boolean open = false;
        for (int i = 0; i < readings.length; i++) {
            Figure[] reading = readings[i];
            if (isSuperseded(scope, i)) {
                continue;
            }
            switch (match(scope, reading)) {
                case HOLDS -> {
                    run.holds();
                    return;
                }
                case OPEN -> open = true;
                case EXCEEDED -> exceeded = exceeded == null ? reading : exceeded;
                case BROKEN -> broken = broken == null ? reading : broken;
            }
        }
        if (isOfABound(scope)) {
            run.notApplicable();
        } else if (broken != null) {
            reportBroken(scope, run, broken);
        } else if (exceeded != null && (!open || isCertain(scope, exceeded))) {
            boolean allowed = exceeded != certainReading()
                    && Arrays.stream(doubtful).anyMatch(reading -> match(scope, reading) != Match.EXCEEDED);
            if (allowed) {
                warn(scope, run, exceeded, Remark.DOUBTFUL);
            } else {
                run.add(info().severity(), new Breach(this, scope, exceeded, Remark.EXCEEDED));
            }
        } else {
            run.notApplicable();
        }
    }

    private boolean isOfABound(Scope scope) {
        return bounded.stream().anyMatch(part -> scope.isKnown(part) && scope.amount(part) > scope.amount(whole));
    }

    private Figure @Nullable [] certainReading() {
        return certain < 0 ? null : readings[certain];
    }

    /** What exceeds the whole in that reading does in all, though another leaves a part open; a single part has its bound. */
    private boolean isCertain(Scope scope, Figure[] exceeded) {
        return exceeded == certainReading()
                && Structure.told(scope, exceeded).stream().allMatch(part -> scope.amount(part) <= scope.amount(whole));
    }

    /** A reading that leaves out a part which the report prints with all the others is not the one that it means. */
    private boolean isSuperseded(Scope scope, int reading) {
        for (List<Figure> wider : supersets.get(reading)) {
            if (scope.areKnown(wider)) {
                return true;
            }
        }
        return false;
    }

    private void reportBroken(Scope scope, Evaluation run, Figure[] broken) {
        if (holdsUnderOneOf(scope, doubtful)) {
            warn(scope, run, broken, Remark.DOUBTFUL);
        } else if (couldClose(scope, broken, Scope::isUnsure)) {
            // what cannot be read in the copy, or is told roughly, may be what closes it
            run.notApplicable();
        } else if (couldClose(scope, broken, (s, part) -> !s.isKnown(part))) {
            warn(scope, run, broken, Remark.OPEN);
        } else {
            Remark remark = readings.length > 1 ? Remark.READINGS : Remark.NONE;
            run.add(info().severity(), new Breach(this, scope, broken, remark));
        }
    }

    private void warn(Scope scope, Evaluation run, Figure[] reading, Remark remark) {
        run.add(Severity.WARNING, new Breach(this, scope, reading, remark));
    }

    private boolean holdsUnderOneOf(Scope scope, Figure[][] among) {
        for (Figure[] reading : among) {
            if (match(scope, reading) == Match.HOLDS) {
                return true;
            }
        }
        return false;
    }

    /** Only a reading that adds absent parts to the one that is broken could still close; whether one adds such a part. */
    private boolean couldClose(Scope scope, Figure[] broken, BiPredicate<Scope, Figure> absent) {
        for (Figure[] reading : readings) {
            List<Figure> parts = Arrays.asList(reading);
            if (match(scope, reading) == Match.OPEN
                    && parts.containsAll(Arrays.asList(broken))
                    && parts.stream().anyMatch(part -> absent.test(scope, part))) {
                return true;
            }
        }
        return false;
    }

    private Match match(Scope scope, Figure[] reading) {
        Match alone = match(scope, reading, 0);
        if (kinds.isEmpty() || alone == Match.HOLDS || alone == Match.EXCEEDED) {
            return alone;
        }
        Further further = further(scope);
        Match all = further.amount() == 0 ? alone : match(scope, reading, further.amount());
        if (all == Match.HOLDS) {
            return all;
        }
        // the further parts that are not counted may be what is missing
        boolean mayClose = alone == Match.BROKEN && further.open() && isShort(scope, reading, further);
        return mayClose ? Match.OPEN : alone;
    }

    private boolean isShort(Scope scope, Figure[] reading, Further further) {
        long sum = further.amount();
        for (Figure part : reading) {
            sum += Math.max(Structure.worth(scope, part), 0);
        }
        return sum < scope.amount(whole);
    }

    private Further further(Scope scope) {
        return kinds.isEmpty() ? Further.none() : Further.letters(scope, whole, kinds);
    }

    private Match match(Scope scope, Figure[] reading, long further) {
        long sum = further;
        boolean known = true;
        for (Figure part : reading) {
            long code = scope.get(part);
            if (code < 0 && !Quantity.isKnown(code)) {
                code = Structure.worth(scope, part);
                known &= code >= 0;
            }
            sum += Math.max(code, 0);
        }
        if (!known && !scope.joints().isEmpty()) {
            Together together = Together.of(scope, reading);
            sum += together.amount();
            known = together.isAll();
        }
        long total = scope.amount(whole);
        if (!known) {
            sum = Math.max(sum, Structure.least(scope, reading));
            return sum > total ? Match.EXCEEDED : Match.OPEN;
        }
        return sum == total ? Match.HOLDS : Match.BROKEN;
    }

    /**
     * The numbers that stand for several absent parts of a sum together.
     *
     * @param joints the numbers, each for other parts
     * @param isAll whether no part is left that is stated neither alone nor with others
     */
    private record Together(List<Scope.Joint> joints, boolean isAll) {

        static Together of(Scope scope, Figure[] reading) {
            Set<Figure> absent = new HashSet<>();
            for (Figure part : reading) {
                if (!scope.isKnown(part)) {
                    absent.add(part);
                }
            }
            List<Scope.Joint> joints = new ArrayList<>();
            for (Scope.Joint joint : scope.joints()) {
                if (absent.containsAll(joint.figures())) {
                    joints.add(joint);
                    joint.figures().forEach(absent::remove);
                }
            }
            return new Together(joints, absent.isEmpty());
        }

        long amount() {
            return joints.stream().mapToLong(Scope.Joint::amount).sum();
        }
    }

    /** A sum that does not close, under the reading that is told. */
    @SuppressWarnings("ArrayRecordComponent") // a row of the rule's own, never given out nor compared
    private record Breach(SumIdentity identity, Scope scope, Figure[] reading, Remark remark) implements ScopeGrounds {

        @Override
        public Place place() {
            return scope.place(identity.whole);
        }

        @Override
        public Phrase expected() {
            Further further = identity.further(scope);
            List<Figure> parts =
                    Stream.concat(terms().stream(), further.figures().stream()).toList();
            String key = remark == Remark.EXCEEDED ? "sum.expected.exceeded" : "sum.expected";
            Together together = together();
            List<Phrase> joints = Stream.concat(
                            together.joints().stream()
                                    .map(joint -> Shapes.phrase("joint", joint.amount(), joint.figures())),
                            further.labelled().stream())
                    .toList();
            Phrase terms = Shapes.sum(scope, parts, joints);
            long sum = scope.knownSum(terms()) + further.amount() + together.amount();
            return Shapes.phrase(key, sum, identity.whole, terms);
        }

        @Override
        public Phrase actual() {
            return Shapes.phrase("amount", scope.amount(identity.whole), identity.whole);
        }

        /** The figures whose numbers are told: the parts, or what stands for them where they are not stated. */
        private List<Figure> terms() {
            List<Figure> parts = Arrays.asList(reading);
            return scope.areKnown(parts) ? parts : Structure.told(scope, reading);
        }

        /** The numbers for several parts, unless they are told of otherwise. */
        private Together together() {
            Together together = Together.of(scope, reading);
            boolean decides = together.amount() + scope.knownSum(Arrays.asList(reading)) >= scope.knownSum(terms());
            return decides ? together : new Together(List.of(), false);
        }

        @Override
        public Optional<Phrase> note() {
            return switch (remark) {
                case NONE -> Optional.empty();
                case READINGS -> Optional.of(Shapes.phrase("sum.note.readings"));
                case DOUBTFUL -> Optional.of(Shapes.phrase("sum.note.doubtful"));
                case OPEN -> Optional.of(Shapes.phrase("sum.note.open"));
                case EXCEEDED -> Optional.of(Shapes.phrase("sum.note.exceeded"));
            };
        }

        @Override
        public List<Place> related() {
            Stream<Place> joints = together().joints().stream()
                    .map(joint ->
                            ClaimPlaces.of(scope.subject(), joint.figures().get(0), joint.statement()));
            return Stream.concat(terms().stream().map(scope::place), joints).toList();
        }
    }
}
