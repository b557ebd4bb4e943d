package com.example.modular;

import java.util.List;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Texts;
import vn.thanthien.rules.RuleSet;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;

/** One rule, in a module. */
public final class OwnRules implements RuleSet {

    @Override
    public String id() {
        return "own";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Rule> rules() {
        RuleBook book = new RuleBook(Texts.beside(OwnRules.class, "OWN"));
        book.rule("OWN-01", Severity.INFO).that(Figures.DOSSIERS_RECEIVED).isAtMost(Figures.DOSSIERS_RECEIVED_ONLINE);
        return book.rules();
    }
}
