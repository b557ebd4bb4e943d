package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PostReception;
import vn.thanthien.core.report.Report;

/**
 * Reads the scopes of a report or plan: the plain numbers of each of its parts, and what its statements say of them.
 *
 * <p>This class is immutable and not thread-safe; each subject makes one.
 */
final class ScopeReader {

    private static final BitSet NONE = new BitSet(0);

    /** Plans tell of a few years; each time is read on its own. */
    private static final int MOST_TIMES = 20;

    /** What says of what time or part a number is. */
    private static final List<String> CONTEXT =
            List.of("/period", "/field", "/village", "/predecessor", "/phase", "/post");

    private final Subject subject;
    private final OfficialDocument document;
    private final Dictionary dictionary;
    private final List<Statement> statements;

    ScopeReader(Subject subject, OfficialDocument document, Dictionary dictionary, List<Statement> statements) {
        this.subject = subject;
        this.document = document;
        this.dictionary = dictionary;
        this.statements = statements;
    }

    /** Returns the scopes of the document: the whole span, and each year or time that has numbers of its own. */
    List<Scope> periods() {
        return document instanceof Report report ? ofReport(report) : ofPlan();
    }

    private List<Scope> ofReport(Report report) {
        List<Scope> scopes = new ArrayList<>(1 + report.getYears().size());
        scopes.add(read(Frame.ofReport(report), report.vector()));
        for (int i = 0; i < report.getYears().size(); i++) {
            scopes.add(read(Frame.ofYear(report, i), report.getYears().get(i).vector()));
        }
        return scopes;
    }

    /** A plan has no results: what it says of numbers stands in claims, of the unit now or of times past. */
    private List<Scope> ofPlan() {
        FigureVector locality = Report.builder()
                .locality(document.getLocality())
                .period(document.getPeriod())
                .build()
                .vector();
        List<Scope> scopes = new ArrayList<>(List.of(read(Frame.ofPlan(), locality)));
        List<ReportingPeriod> times = new ArrayList<>();
        for (Statement statement : statements) {
            ReportingPeriod time = statement.claim().getPeriod().orElse(null);
            if (time != null && times.size() < MOST_TIMES && times.stream().noneMatch(time::isSameAs)) {
                times.add(time);
                scopes.add(read(Frame.toldTime(statement.pointer(), time, times.size()), new FigureVector()));
            }
        }
        return scopes;
    }

    /**
     * Returns the times of which claims alone tell in a report, and their parts: "6 tháng đầu năm" beside the year.
     *
     * @param periods those that have numbers of their own; what claims tell of them is theirs
     */
    List<Scope> toldTimes(List<Scope> periods) {
        List<Scope> scopes = new ArrayList<>(0);
        List<ReportingPeriod> times = new ArrayList<>(0);
        for (int i = 0; i < statements.size() && times.size() < MOST_TIMES; i++) {
            ReportingPeriod time = statements.get(i).claim().getPeriod().orElse(null);
            if (time != null
                    && !time.isUnstated()
                    && !isOfAny(periods, statements.get(i))
                    && times.stream().noneMatch(time::isSameAs)) {
                times.add(time);
                Frame frame = Frame.toldTime(statements.get(i).pointer(), time, times.size());
                Predicate<Statement> untold = statement -> !isOfAny(periods, statement);
                Scope told = read(frame, new FigureVector(), untold);
                if (told.isAnyRestated() || !told.joints().isEmpty()) {
                    scopes.add(told);
                }
                scopes.addAll(parts(told, List.of(), untold));
            }
        }
        return scopes;
    }

    /** Returns whether a statement tells of one of these times; one that tells of no figure tells of nothing. */
    private boolean isOfAny(List<Scope> periods, Statement statement) {
        Claim claim = statement.claim();
        Figure figure = statement.figure() != null
                ? statement.figure()
                : claim.getFigures().stream()
                        .flatMap(id -> dictionary.find(id).stream())
                        .findFirst()
                        .orElse(null);
        return figure == null
                || periods.stream()
                        .anyMatch(scope -> scope.frame().isOfThisPeriod(claim.getPeriod(), figure.section()));
    }

    /**
     * Returns the rows of the dossier table of a period.
     *
     * @param claimed whether any claim speaks of a part, so that it must be known which row it means
     */
    List<Scope> fieldRows(Scope period, boolean claimed) {
        PeriodFigures figures = period.frame().figures().orElse(null);
        if (figures == null || figures.getDossiers().isEmpty()) {
            return List.of();
        }
        List<FieldDossiers> rows = figures.getDossiers().get().getByField();
        List<Optional<Part>> named = claimed ? namedOnce(rows) : Collections.nCopies(rows.size(), Optional.empty());
        List<Scope> scopes = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            FieldDossiers row = rows.get(i);
            scopes.add(read(period.frame().field(i, row.getField(), named.get(i)), row.vector()));
        }
        return scopes;
    }

    /** The part of each row, but for rows that share a name: a claim of that name may mean any of them. */
    private static List<Optional<Part>> namedOnce(List<FieldDossiers> rows) {
        List<Part> parts =
                rows.stream().map(row -> Part.ofField(row.getField())).toList();
        Map<Part, Integer> times = new HashMap<>();
        parts.forEach(part -> times.merge(part, 1, Integer::sum));
        return parts.stream()
                .map(part -> Optional.of(part).filter(p -> times.getOrDefault(p, 0) == 1))
                .toList();
    }

    /** Returns the other parts of a period: the posts that receive citizens, and what claims alone tell of. */
    List<Scope> parts(Scope period, List<Scope> rows) {
        return parts(period, rows, any -> true);
    }

    private List<Scope> parts(Scope period, List<Scope> rows, Predicate<Statement> read) {
        Frame frame = period.frame();
        List<Scope> scopes = new ArrayList<>();
        for (int i : frame.rowsOfOnePost()) {
            PostReception row =
                    frame.figures().orElseThrow().getReceptionByPost().get(i);
            scopes.add(read(frame.post(i, row.getPosts().get(0)), row.vector()));
        }
        Set<Part> known = new HashSet<>();
        rows.forEach(row -> row.frame().part().ifPresent(known::add));
        scopes.forEach(scope -> scope.frame().part().ifPresent(known::add));
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            Optional<Part> part = Part.of(claim);
            if (part.isPresent() && !known.contains(part.get()) && mayTellCounts(statement.figure(), claim)) {
                Scope scope = read(frame.claimed(part.get(), Part.label(claim)), new FigureVector(), read);
                if (scope.isAnyRestated() || !scope.joints().isEmpty()) {
                    known.add(part.get());
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    private Scope read(Frame frame, FigureVector plain) {
        return read(frame, plain, any -> true);
    }

    private Scope read(Frame frame, FigureVector plain, Predicate<Statement> read) {
        Reading reading = new Reading(frame, plain);
        Map<Figure, Integer> declared = reading.declared();
        reading.markIllegible();
        if (frame.isClaimed()) {
            for (int i = 0; i < statements.size(); i++) {
                if (read.test(statements.get(i)) && !isContextUnread(statements.get(i))) {
                    reading.state(i);
                }
            }
        }
        return new Scope(subject, frame, reading.vector, reading.restated, reading.joint, reading.rough, declared);
    }

    /** Whether it cannot be read of what time or part a statement tells. */
    private boolean isContextUnread(Statement statement) {
        return !document.unreadPlaces().isEmpty()
                && CONTEXT.stream().anyMatch(member -> document.isUnread(statement.pointer() + member));
    }

    private static boolean mayTellCounts(@Nullable Figure figure, Claim claim) {
        boolean counts = figure == null ? !claim.getFigures().isEmpty() : figure.kind() == Figure.Kind.COUNT;
        return counts && claim.isExact();
    }

    /** One scope while it is read; most reports have no claims, so that nothing is made for them. */
    private final class Reading {

        private final Frame frame;
        private FigureVector vector;
        private Map<Figure, List<Scope.Restated>> restated = Map.of();
        private List<Scope.Joint> joint = List.of();
        private BitSet rough = NONE;

        Reading(Frame frame, FigureVector plain) {
            this.frame = frame;
            this.vector = dictionary.size() > Figures.size() ? plain.extendedFor(dictionary) : plain;
        }

        /** What stands there and cannot be read is neither a number nor missing. */
        Map<Figure, Integer> declared() {
            if (dictionary.size() == Figures.size() || frame.kind() != Frame.Kind.PERIOD) {
                return Map.of();
            }
            Map<Figure, Integer> places = new HashMap<>();
            List<AdditionalFigure> additional =
                    frame.figures().map(PeriodFigures::getAdditional).orElse(List.of());
            for (int i = 0; i < additional.size(); i++) {
                AdditionalFigure stated = additional.get(i);
                Figure figure = dictionary.find(stated.getFigure()).orElse(null);
                if (figure != null
                        && vector.get(figure) == Quantity.ABSENT_CODE
                        && frame.isOfThisPeriod(stated.getPeriod(), figure.section())) {
                    vector.set(figure, code(stated.getState().orElse(QuantityState.VALUE), stated.getValue()));
                    places.put(figure, i);
                }
            }
            return places;
        }

        void markIllegible() {
            if (document.unreadPlaces().isEmpty()) {
                return;
            }
            for (Figure figure : Figures.all()) {
                if (figure.kind() == Figure.Kind.COUNT
                        && vector.isOf(figure)
                        && frame.path(figure).filter(this::isIllegible).isPresent()) {
                    markUnread(figure);
                }
            }
        }

        private boolean isIllegible(String path) {
            return document.isUnread(path);
        }

        private void markUnread(Figure figure) {
            if (vector.get(figure) == Quantity.ABSENT_CODE) {
                set(figure, Quantity.ILLEGIBLE_CODE);
            }
        }

        /** A row has the figures on dossiers alone, and a claim may name any figure with its field. */
        private void set(Figure figure, long code) {
            vector = vector.isOf(figure) ? vector : vector.extendedFor(dictionary);
            vector.set(figure, code);
        }

        /** Takes what a statement says, if it speaks of this part. */
        void state(int index) {
            Claim claim = statements.get(index).claim();
            if (!claim.getFigures().isEmpty()) {
                stateTogether(claim, index);
            }
            Figure figure = statements.get(index).figure();
            if (figure == null || figure.kind() != Figure.Kind.COUNT || !frame.isMeantBy(claim, figure)) {
                return;
            }
            if (claim.isExact()) {
                restate(figure, index, code(claim));
            } else {
                tellRoughly(List.of(figure));
            }
        }

        private void stateTogether(Claim claim, int index) {
            List<Figure> together = together(claim);
            if (!claim.isExact()) {
                tellRoughly(together);
                return;
            }
            long code = together.isEmpty() ? Quantity.ABSENT_CODE : code(claim);
            if (code == Quantity.ILLEGIBLE_CODE) {
                // one number that cannot be read stands for all of them: none is missing
                together.forEach(this::markUnread);
            } else if (Quantity.isKnown(code)) {
                joint = joint.isEmpty() ? new ArrayList<>() : joint;
                joint.add(new Scope.Joint(together, Math.max(code, 0), index));
                Structure.union(together).ifPresent(union -> restate(union, index, code));
            }
        }

        private void tellRoughly(List<Figure> figures) {
            rough = rough.isEmpty() ? new BitSet() : rough;
            figures.forEach(figure -> rough.set(figure.index()));
        }

        /** Returns the figures for which a claim stands together; none if one of them is unknown or of another part. */
        private List<Figure> together(Claim claim) {
            List<Figure> counts = claim.getFigures().stream()
                    .map(dictionary::find)
                    .flatMap(Optional::stream)
                    .filter(figure -> frame.isMeantBy(claim, figure))
                    .toList();
            return counts.size() == claim.getFigures().size() ? counts : List.of();
        }

        private void restate(Figure figure, int index, long code) {
            if (code == Quantity.ABSENT_CODE) {
                return;
            }
            boolean supplies = vector.get(figure) == Quantity.ABSENT_CODE;
            if (supplies) {
                set(figure, code);
            }
            restated = restated.isEmpty() ? new HashMap<>() : restated;
            restated.computeIfAbsent(figure, f -> new ArrayList<>()).add(new Scope.Restated(index, code, supplies));
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
    }
}
