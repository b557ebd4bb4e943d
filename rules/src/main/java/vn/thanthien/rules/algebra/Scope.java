package vn.thanthien.rules.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.FigureVector;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.Quantity;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FieldDossiers;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/**
 * The numbers of one part of a report, the whole span, a year or a row of the dossier table, with everything that
 * restates them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Scope {

    private static final Bilingual IN_YEAR = new Bilingual("{0} (năm {1})", "{0} (year {1})");
    private static final Bilingual IN_FIELD = new Bilingual("{0} (lĩnh vực {1})", "{0} (field {1})");
    private static final Bilingual PLAIN = new Bilingual("{0}", "{0}");

    /** The position of what is no row of a table. */
    private static final int NO_ROW = -1;

    private final Subject subject;
    private final String part;
    private final int row;
    private final String key;
    private final Bilingual label;
    private final Object labelArgument;
    private final FigureVector vector;
    /** What claims say of a count besides the plain number; most reports have none. */
    private final Map<Figure, List<Restated>> restated;

    private final List<Joint> joint;
    /** Where the numbers of declared figures stand in the list of additional figures. */
    private final Map<Figure, Integer> declared;

    /** A count stated by a claim. */
    private record Restated(int claim, long code) {}

    /** A number that stands for several counts together. */
    private record Joint(List<Figure> figures, long amount) {}

    private Scope(
            Subject subject,
            String part,
            int row,
            String key,
            Bilingual label,
            Object labelArgument,
            FigureVector vector,
            Map<Figure, List<Restated>> restated,
            List<Joint> joint,
            Map<Figure, Integer> declared) {
        this.subject = subject;
        this.part = part;
        this.row = row;
        this.key = key;
        this.label = label;
        this.labelArgument = labelArgument;
        this.vector = vector;
        this.restated = restated;
        this.joint = joint;
        this.declared = declared;
    }

    static Scope ofReport(Subject subject, Report report, Dictionary dictionary) {
        return new Filling(subject, report, report.getFigures(), true, dictionary)
                .fill("/figures", "", PLAIN, report.vector());
    }

    static Scope ofYear(Subject subject, Report report, int index, Dictionary dictionary) {
        PeriodFigures year = report.getYears().get(index);
        Optional<ReportingPeriod> period = year.getPeriod();
        String name = period.filter(p -> p.getYear().isPresent())
                .map(p -> Integer.toString(p.getYear().getAsInt()))
                .orElseGet(() -> Integer.toString(index + 1));
        return new Filling(subject, report, Optional.of(year), false, dictionary)
                .fill("/years/" + index, name, IN_YEAR, year.vector());
    }

    /** Returns the scope of a row of the table of dossiers by field in a part of the report. */
    static Scope ofField(Subject subject, FieldDossiers row, String part, int index, String periodKey) {
        String key = periodKey.isEmpty() ? row.getField() : periodKey + "/" + row.getField();
        return new Scope(
                subject, part, index, key, IN_FIELD, row.getField(), row.vector(), Map.of(), List.of(), Map.of());
    }

    /** A scope in the making: the plain numbers of a part of the report, and all that restates or marks them. */
    private static final class Filling {

        private final Subject subject;
        private final Report report;
        private final Optional<PeriodFigures> figures;
        private final boolean takesUndated;
        private final Dictionary dictionary;

        Filling(
                Subject subject,
                Report report,
                Optional<PeriodFigures> figures,
                boolean takesUndated,
                Dictionary dictionary) {
            this.subject = subject;
            this.report = report;
            this.figures = figures;
            this.takesUndated = takesUndated;
            this.dictionary = dictionary;
        }

        Scope fill(String pointer, String key, Bilingual label, FigureVector plain) {
            FigureVector vector = plain;
            Map<Figure, Integer> declared = Map.of();
            if (dictionary.size() > Figures.size()) {
                vector = plain.extendedFor(dictionary);
                declared = fillDeclared(vector, figures, dictionary);
            }
            markIllegible(report, pointer, vector);
            Map<Figure, List<Restated>> restated = Map.of();
            List<Joint> joint = List.of();
            List<Claim> claims = report.getClaims();
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                if (!claim.getFigures().isEmpty()) {
                    joint = joint.isEmpty() ? new ArrayList<>() : joint;
                    joint(claim, figures, takesUndated, dictionary).ifPresent(joint::add);
                }
                Figure figure = subject.figureOfClaim(i);
                if (figure != null
                        && figure.kind() == Figure.Kind.COUNT
                        && !isOfPart(claim)
                        && claim.isExact()
                        && isOfPeriod(claim, figure, figures, takesUndated)) {
                    restated = restated.isEmpty() ? new HashMap<>() : restated;
                    add(restated, vector, figure, new Restated(i, code(claim)));
                }
            }
            return new Scope(subject, pointer, NO_ROW, key, label, key, vector, restated, joint, declared);
        }
    }

    /** A claim of another stated period is another number. */
    private static boolean isOfPeriod(
            Claim claim, Figure figure, Optional<PeriodFigures> figures, boolean takesUndated) {
        return claim.getPeriod().isEmpty()
                ? takesUndated
                : claim.getPeriod().equals(figures.flatMap(f -> f.periodOf(figure.section())));
    }

    private static Optional<Joint> joint(
            Claim claim, Optional<PeriodFigures> figures, boolean takesUndated, Dictionary dictionary) {
        List<Figure> counts = claim.getFigures().stream()
                .map(dictionary::find)
                .flatMap(Optional::stream)
                .filter(figure -> isOfPeriod(claim, figure, figures, takesUndated))
                .toList();
        long code = code(claim);
        return counts.size() == claim.getFigures().size()
                        && Quantity.isKnown(code)
                        && !isOfPart(claim)
                        && claim.isExact()
                ? Optional.of(new Joint(counts, Math.max(code, 0)))
                : Optional.empty();
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

    private static void markIllegible(Report report, String pointer, FigureVector vector) {
        if (report.getIllegible().isEmpty()) {
            return;
        }
        for (Figure figure : Figures.all()) {
            if (figure.kind() == Figure.Kind.COUNT && vector.get(figure) == Quantity.ABSENT_CODE) {
                String path = figure.section().equals("locality") ? figure.path() : pointer + figure.path();
                if (report.getIllegible().stream()
                        .anyMatch(place -> path.equals(place) || path.startsWith(place + "/"))) {
                    vector.set(figure, Quantity.ILLEGIBLE_CODE);
                }
            }
        }
    }

    /** Returns whether a claim speaks of one field, village, survey phase or post only, and not of the whole. */
    public static boolean isOfPart(Claim claim) {
        return claim.getField().isPresent()
                || claim.getVillage().isPresent()
                || claim.getPhase().isPresent()
                || claim.getPost().isPresent();
    }

    private static void add(
            Map<Figure, List<Restated>> restated, FigureVector vector, Figure figure, Restated statement) {
        if (statement.code() == Quantity.ABSENT_CODE) {
            return;
        }
        if (vector.get(figure) == Quantity.ABSENT_CODE) {
            vector.set(figure, statement.code());
        }
        restated.computeIfAbsent(figure, f -> new ArrayList<>()).add(statement);
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
                        || (isRestated(figure) && amounts(figure).contains(amount)));
    }

    /** Returns the different amounts that the report states for a figure, the plain number first; none if unknown. */
    public List<Long> amounts(Figure figure) {
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

    /** Returns whether claims state any figure besides, or instead of, the plain number. */
    boolean isAnyRestated() {
        return !restated.isEmpty();
    }

    /** Returns whether claims state the figure besides, or instead of, the plain number. */
    public boolean isRestated(Figure figure) {
        return isAnyRestated() && restated.containsKey(figure);
    }

    /** Returns the indices of the claims that state the figure. */
    public List<Integer> claimsOf(Figure figure) {
        return restated.getOrDefault(figure, List.of()).stream()
                .map(Restated::claim)
                .toList();
    }

    /** Returns whether this is a row of a table by field. */
    public boolean isRow() {
        return row != NO_ROW;
    }

    /** Returns the document of which this is a part. */
    Subject subject() {
        return subject;
    }

    /** Returns the natural key of the scope: empty for the whole span. */
    public String key() {
        return key;
    }

    /** Returns the place of a figure in this scope. */
    public Place place(Figure figure) {
        Phrase text = Phrase.of(label, figure, labelArgument);
        String cellKey = key.isEmpty() ? figure.id() : figure.id() + "@" + key;
        if (figure.section().equals("locality")) {
            return Place.of(figure.path(), figure.id(), text);
        }
        if (Dictionary.isDeclaredId(figure.id())) {
            Integer index = declared.get(figure);
            return Place.of(index == null ? part : part + "/additional/" + index, cellKey, text);
        }
        String pointer = isRow() ? part + "/dossiers/byField/" + row + "/" + figure.property() : part + figure.path();
        return Place.of(pointer, cellKey, text);
    }
}
