package vn.thanthien.rules.algebra;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Citation;
import vn.thanthien.core.finding.Grounds;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.RuleInfo;

/** Grounds of a finding of a rule of the algebra: the rule with its figures, and the scope whose numbers break it. */
interface ScopeGrounds extends Grounds {

    /** Returns the rule that is broken. */
    Rule identity();

    /** Returns the scope whose numbers break it. */
    Scope scope();

    @Override
    default RuleInfo rule() {
        return identity().info();
    }

    @Override
    default Optional<Phrase> note() {
        return Optional.empty();
    }

    @Override
    default List<Citation> citations() {
        return scope().subject().citations(rule());
    }
}
