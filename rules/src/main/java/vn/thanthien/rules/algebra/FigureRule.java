package vn.thanthien.rules.algebra;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.RuleInfo;

/**
 * A rule of the algebra on figures: it is held against every scope of a report, and where it speaks of dossiers against
 * every row of their tables and every other part of which claims tell.
 *
 * <p>Each shape is a class of its own with its figures in arrays, so that a rule costs one call and a loop over numbers
 * (docs/decisions/0004-algebra.md).
 */
abstract class FigureRule implements Rule {

    private final RuleInfo info;
    private final boolean rows;
    /** The indices of the figures that it reads. */
    private final BitSet figures = new BitSet();
    /** The figures that it holds against one another, where they are of several sections; none where they are of one. */
    private final List<Figure> ofSections;

    /**
     * Creates a rule.
     *
     * @param info what people know of it
     * @param rows whether it is held against the rows of the dossier tables too
     * @param figures what it reads
     */
    FigureRule(RuleInfo info, boolean rows, Stream<Figure> figures) {
        this.info = info;
        this.rows = rows;
        List<Figure> read = figures.distinct().toList();
        read.forEach(figure -> this.figures.set(figure.index()));
        this.ofSections = read.stream().map(Figure::section).distinct().count() > 1 ? read : List.of();
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final boolean speaksOf(Subject subject) {
        return subject.isReport();
    }

    @Override
    public final void check(Subject subject, Evaluation run) {
        for (Scope scope : subject.scopeArray()) {
            hold(scope, run);
        }
        if (rows) {
            for (Scope row : subject.rowArray()) {
                hold(row, run);
            }
        }
        if (rows) {
            for (Scope part : subject.partArray()) {
                hold(part, run);
            }
        } else if (isOfWhatIsTold()) {
            for (Scope part : subject.toldArray()) {
                hold(part, run);
            }
        }
    }

    private void hold(Scope scope, Evaluation run) {
        Optional<Phrase> apart =
                ofSections.isEmpty() || !holdsAllTogether() ? Optional.empty() : scope.ofDifferentTimes(ofSections);
        if (apart.isPresent()) {
            run.notApplicable(apart.get());
        } else if (scope.isDisputed() && scope.isAnyDisputed(figures)) {
            Readings.of(scope, figures).hold(run, reading -> check(reading, run));
        } else {
            check(scope, run);
        }
    }

    /** Returns whether it is held against rows and other parts too, and not against the span and its years alone. */
    final boolean isOfRows() {
        return rows;
    }

    /**
     * Returns whether it is held against what claims alone tell of a time or a part: some numbers, beside which prose leaves
     * others out.
     */
    boolean isOfWhatIsTold() {
        return true;
    }

    /** Returns whether all of its figures are held against one another; one that holds some of them asks for itself. */
    boolean holdsAllTogether() {
        return true;
    }

    /** Holds the rule against one scope or row, in which every figure has one number or none. */
    abstract void check(Scope scope, Evaluation run);
}
