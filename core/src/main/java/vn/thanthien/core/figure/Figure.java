package vn.thanthien.core.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.language.Texts;

/**
 * A concept whose number a report can state (số liệu, chỉ số): id, unit, kind, and for a rate its formula.
 *
 * <p>Figures are declared in {@link Figures} and compared by identity.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figure {

    /** What kind of number a figure is. */
    public enum Kind {
        /** A whole number of things. */
        COUNT,
        /** A measured quantity with decimals. */
        MEASURE,
        /** A share in percent, derived from counts; it is only ever claimed, never stored. */
        RATE
    }

    private static final Texts LABELS = Texts.beside(Figure.class, "figures");

    private final String id;
    private final int index;
    private final FigureUnit unit;
    private final Kind kind;
    private final Additivity additivity;
    private final @Nullable Figure numerator;
    private final List<List<Figure>> bases;
    private final @Nullable FormCell cell;
    private final @Nullable Bilingual declaredLabel;

    Figure(
            String id,
            int index,
            FigureUnit unit,
            Kind kind,
            Additivity additivity,
            @Nullable Figure numerator,
            List<List<Figure>> bases,
            @Nullable FormCell cell) {
        this(id, index, unit, kind, additivity, numerator, bases, cell, null);
    }

    private Figure(
            String id,
            int index,
            FigureUnit unit,
            Kind kind,
            Additivity additivity,
            @Nullable Figure numerator,
            List<List<Figure>> bases,
            @Nullable FormCell cell,
            @Nullable Bilingual declaredLabel) {
        this.id = id;
        this.index = index;
        this.unit = unit;
        this.kind = kind;
        this.additivity = additivity;
        this.numerator = numerator;
        this.bases = List.copyOf(bases);
        this.cell = cell;
        this.declaredLabel = declaredLabel;
    }

    /** Returns a count that a profile declares. */
    static Figure declared(String id, int index, Bilingual label, boolean additive) {
        Additivity additivity = additive ? Additivity.TIME_AND_COMMUNES : Additivity.NOTHING;
        return new Figure(id, index, FigureUnit.OTHER, Kind.COUNT, additivity, null, List.of(), null, label);
    }

    /** Returns the frozen id, such as {@code dossiers.received}. */
    public String id() {
        return id;
    }

    /** Returns the section of the id, such as {@code dossiers}. */
    public String section() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Returns the last part of the id, such as {@code received}. */
    public String property() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** Returns the position in the dictionary and in a {@link FigureVector}. */
    public int index() {
        return index;
    }

    /** Returns what the figure counts or measures. */
    public FigureUnit unit() {
        return unit;
    }

    /** Returns the kind of number. */
    public Kind kind() {
        return kind;
    }

    /** Returns over what the numbers of this figure may be added. */
    public Additivity additivity() {
        return additivity;
    }

    /** Returns the numerator of a rate; empty for counts and for rates that no counts in the dictionary derive. */
    public Optional<Figure> numerator() {
        return Optional.ofNullable(numerator);
    }

    /** Returns the admissible denominators of a rate in order of preference, each a sum of figures. */
    public List<List<Figure>> bases() {
        return bases;
    }

    /**
     * Returns in words what a rate is made of that no counts of the dictionary make; empty for every other figure. Others
     * have {@link #numerator()} and {@link #bases()}.
     */
    public Optional<Bilingual> formula() {
        String key = id + ".formula";
        return LABELS.find(key, Language.VIETNAMESE)
                .map(vietnamese -> new Bilingual(vietnamese, LABELS.get(key, Language.ENGLISH)));
    }

    /** Returns the cell of the official form that the figure fills, where there is one and its number was checked. */
    public Optional<FormCell> cell() {
        return Optional.ofNullable(cell);
    }

    /** Returns the name that people see. */
    public Bilingual label() {
        if (declaredLabel != null) {
            return declaredLabel;
        }
        return new Bilingual(LABELS.get(id, Language.VIETNAMESE), LABELS.get(id, Language.ENGLISH));
    }

    /** Returns the path of the figure inside its part of the report, in JSON Pointer form: {@code /dossiers/received}. */
    public String path() {
        return "/" + section() + "/" + property();
    }

    @Override
    public String toString() {
        return id;
    }
}
