package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thanthien.core.figure.Additivity;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Numbers for several figures together, of the years and of the whole span ("chúc mừng và cảm ơn: 100"). */
final class YearTogetherChecks {

    private YearTogetherChecks() {}

    /** Returns whether any such number is told of the whole span and of years. */
    static boolean addUp(Report report, Subject subject, Evaluation run) {
        Set<Set<Figure>> seen = new HashSet<>();
        boolean compared = false;
        for (Scope scope : subject.scopes()) {
            for (Scope.OneNumber number : scope.oneNumbers()) {
                compared |= seen.add(Set.copyOf(number.figures()))
                        && addUp(new Told(report, subject.scopes(), number.figures()), run);
            }
        }
        return compared;
    }

    private static boolean addUp(Told told, Evaluation run) {
        List<Integer> years = told.years();
        List<Scope> stating = years.stream().map(told::year).toList();
        // where each figure is known alone, everywhere, each is held by itself
        boolean together = told.isTogether(told.span()) || stating.stream().anyMatch(told::isTogether);
        boolean disputed = told.isDisputed(told.span()) || stating.stream().anyMatch(told::isDisputed);
        long all = told.worth(told.span());
        long sum = stating.stream().mapToLong(told::worth).sum();
        if (stating.isEmpty()
                || all < 0
                || !together
                || disputed
                || !told.areFlows()
                || !RestatementChecks.mayBeHeld(told.report(), told.figures().get(0), years, sum > all)) {
            return false;
        }
        run.holdsIf(sum == all, () -> breach(told, stating, sum, run));
        return true;
    }

    private static void breach(Told told, List<Scope> stating, long sum, Evaluation run) {
        long all = told.worth(told.span());
        List<Phrase> terms = stating.stream()
                .map(year -> run.rule().phrase("term", told.worth(year), year.name()))
                .toList();
        List<Place> places = new ArrayList<>(told.span().places(told.figures()));
        Evaluation.Breach breach =
                run.breach(places.remove(0)).expected(sum, terms).actual(all, told.figures());
        places.forEach(breach::related);
        stating.forEach(year -> year.places(told.figures()).forEach(breach::related));
        if (sum > all && told.mayCarry(stating)) {
            breach.severity(Severity.WARNING).note();
        }
        breach.add();
    }

    /** Figures that are told of together, in the whole span, which is the first scope, or in a year. */
    private record Told(Report report, List<Scope> scopes, List<Figure> figures) {

        Scope span() {
            return scopes.get(0);
        }

        Scope year(int at) {
            return scopes.get(at + 1);
        }

        List<Integer> years() {
            return IntStream.range(0, scopes.size() - 1)
                    .filter(at -> worth(year(at)) >= 0)
                    .boxed()
                    .toList();
        }

        long worth(Scope scope) {
            return scope.worth(figures);
        }

        boolean isTogether(Scope scope) {
            return figures.stream().anyMatch(figure -> scope.worth(figure) < 0);
        }

        boolean isDisputed(Scope scope) {
            return figures.stream().anyMatch(scope::isDisputed);
        }

        /** Returns whether years of them can be added, and are of one time. */
        boolean areFlows() {
            return figures.stream()
                    .allMatch(figure -> figure.additivity() == Additivity.TIME_AND_COMMUNES
                            && figure.section().equals(figures.get(0).section())
                            && !(RestatementChecks.isWithCarriedOver(figure)
                                    && scopes.stream()
                                            .skip(1)
                                            .anyMatch(year -> RestatementChecks.carries(year, figure))));
        }

        /** Returns whether what was carried over may have been counted in several years. */
        boolean mayCarry(List<Scope> stating) {
            return figures.stream()
                    .filter(RestatementChecks::isWithCarriedOver)
                    .anyMatch(figure ->
                            !stating.stream().allMatch(year -> year.isKnown(RestatementChecks.carriedOver(figure))));
        }
    }
}
