package com.example.vidu;

import java.util.List;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.language.Texts;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.RuleSet;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;
import vn.thanthien.rules.algebra.Subject;

/** What tỉnh Ví Dụ asks of the reports of its communes, beside the standard rules. */
public final class ViDuRules implements RuleSet {

    private static final List<Rule> RULES = declare();

    @Override
    public String id() {
        return "vi-du";
    }

    @Override
    public String version() {
        return "2026.1";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> declare() {
        RuleBook book = new RuleBook(Texts.beside(ViDuRules.class, "VDU"));
        // a shape of the library: one line, and its places and numbers are told by themselves
        book.rule("VDU-01", Severity.ERROR).that(Figures.DOSSIERS_SERVED_AT_HOME).isAtMost(Figures.DOSSIERS_RECEIVED);
        // anything else is a method
        book.rule("VDU-02", Severity.WARNING).report(ViDuRules::targetsHaveDeadlines);
        return book.rules();
    }

    private static void targetsHaveDeadlines(Report report, Subject subject, Evaluation run) {
        List<Target> targets = report.getTargets();
        if (targets.isEmpty()) {
            run.notApplicable(); // nothing was checked, which is not to hold
        }
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            Place place = run.place("/targets", i, target.getWording());
            run.holdsIf(
                    target.getDeadline().isPresent(),
                    () -> run.breach(place).expected().actual(target.getWording()).add());
        }
    }
}
