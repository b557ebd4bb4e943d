package vn.thanthien.rules.algebra;

import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.report.Report;

/**
 * A rule of the algebra on figures: it is held against every scope of a report, and where it speaks of dossiers against
 * every row of their tables and every other part of which claims tell.
 *
 * <p>Each shape is a class of its own with its figures in arrays, so that a rule costs one call and a loop over numbers
 * (docs/decisions/0008-speed.md).
 */
abstract class FigureRule implements Rule {

    private final RuleInfo info;
    private final boolean rows;

    /**
     * Creates a rule.
     *
     * @param info what people know of it
     * @param rows whether it is held against the rows of the dossier tables too
     */
    FigureRule(RuleInfo info, boolean rows) {
        this.info = info;
        this.rows = rows;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final boolean speaksOf(Subject subject) {
        return subject.document() instanceof Report;
    }

    @Override
    public final void check(Subject subject, Evaluation run) {
        for (Scope scope : subject.scopeArray()) {
            check(scope, run);
        }
        if (rows) {
            for (Scope row : subject.rowArray()) {
                check(row, run);
            }
            for (Scope part : subject.partArray()) {
                check(part, run);
            }
        }
    }

    /** Holds the rule against one scope or row. */
    abstract void check(Scope scope, Evaluation run);
}
