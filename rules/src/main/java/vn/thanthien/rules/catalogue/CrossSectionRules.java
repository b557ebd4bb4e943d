package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import java.util.Collection;
import vn.thanthien.rules.algebra.Rule;
import vn.thanthien.rules.algebra.RuleBook;

/** XSC: rules across sections (quy tắc liên mục). */
final class CrossSectionRules {

    private CrossSectionRules() {}

    static void declare(RuleBook book, Collection<Rule> others) {
        book.rule("XSC-01", ERROR).document(RestatementChecks::oneValue);
        book.rule("XSC-02", ERROR).document(PrintedListChecks::countsItsList);
        book.rule("XSC-03", ERROR).report(PeriodChecks::figuresCoverPeriod);
        book.rule("XSC-04", WARNING).report(PeriodChecks::durationsAreTrue);
        book.rule("XSC-05", WARNING).report(CopiedTextChecks::tasksAreNotTheResults);
        book.rule("XSC-06", WARNING).report(CopiedTextChecks::reportIsNotAPeers);
        book.rule("XSC-07", ERROR).document(AddresseeChecks::addresseesReceive);
        book.rule("XSC-08", INFO).report(AssessmentChecks::absoluteWordsAreCounted);
        book.rule("XSC-09", WARNING).report(AssessmentChecks::assessmentAgreesWithFigures);
        book.rule("XSC-10", INFO).report(AssessmentChecks::contentsAreInTheirSection);
        book.rule("XSC-11", WARNING).report(AddresseeChecks::proposalsAsk);
        book.rule("XSC-12", ERROR).document(OutlineChecks::sectionsAreThere);
        book.rule("XSC-15", WARNING).report(FrequencyChecks::countsKeepUp);
        book.rule("XSC-16", ERROR).report(RestatementChecks::yearsAddUp);
        book.rule("XSC-17", INFO).report(AddresseeChecks::aSuperiorReceives);
        book.rule("XSC-18", WARNING).report(OutlineChecks::resultsStateFigures);
        book.rule("XSC-20", ERROR).document(ArithmeticChecks::partsMakeTheWhole);
        book.rule("XSC-21", ERROR).document(ArithmeticChecks::productsAreRight);
        book.rule("XSC-31", WARNING).document(StatementChecks::claimsSayOneThing);
        book.rule("XSC-32", WARNING).document(StatementChecks::illegibleIsNotRead);
        book.rule("XSC-33", WARNING).document(ReferenceChecks::codesAreKnown);
        book.rule("XSC-34", ERROR).document(TimeChecks::periodsAgreeWithThemselves);
        book.rule("XSC-35", WARNING).document(TimeChecks::profileIsOfTheTime);
        book.rule("XSC-36", ERROR).document(StatementChecks::shareIsOfItsFraction);
        book.rule("XSC-38", ERROR).document(PartChecks::partsWithinWhole);
        book.rule("XSC-39", WARNING).document(ArithmeticChecks::shareIsOfTheWhole);
        book.rule("XSC-40", WARNING).document(ApproximationChecks::roughlyTrue);
        book.rule("XSC-41", WARNING).document(SameWordsChecks::haveOneNumber);
        book.rule("XSC-37", ERROR).boundsJointNumbers(others);
        book.rule("XSC-22", WARNING).report(DeclaredFigureChecks::areDeclared);
        book.rule("XSC-19", WARNING).cite("government.levels").document(AddresseeChecks::noDistrictBody);
    }
}
