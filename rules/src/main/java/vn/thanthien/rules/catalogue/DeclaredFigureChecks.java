package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thanthien.core.figure.Dictionary;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Nearest;
import vn.thanthien.core.profile.DeclaredFigure;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.FrequencyClaim;
import vn.thanthien.core.report.Multiplication;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.PrintedBreakdown;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Target;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Figures beside the dictionary are ones that the profile declares; a misspelt one would take part in no check. */
final class DeclaredFigureChecks {

    private DeclaredFigureChecks() {}

    static void areDeclared(Report report, Subject subject, Evaluation run) {
        List<String> known = subject.profile().getFigures().stream()
                .map(DeclaredFigure::getId)
                .toList();
        boolean compared = check(report.getFigures(), "/figures", known, run);
        for (int i = 0; i < report.getYears().size(); i++) {
            compared |= check(Optional.of(report.getYears().get(i)), "/years/" + i, known, run);
        }
        compared |= named(report.getClaims(), "/claims/", Claim::getFigure, known, run);
        compared |= named(report.getBreakdowns(), "/breakdowns/", PrintedBreakdown::getWhole, known, run);
        compared |= named(report.getMultiplications(), "/multiplications/", Multiplication::getFigure, known, run);
        compared |= named(report.getFrequencies(), "/frequencies/", FrequencyClaim::getFigure, known, run);
        compared |= named(report.getTargets(), "/targets/", Target::getFigure, known, run);
        if (!compared) {
            run.notApplicable();
        }
    }

    private static <T> boolean named(
            List<T> items, String list, Function<T, Optional<String>> figure, List<String> known, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < items.size(); i++) {
            Optional<String> id = figure.apply(items.get(i)).filter(Dictionary::isDeclaredId);
            if (id.isPresent()) {
                compared = true;
                check(id.get(), list + i, list, known, run);
            }
        }
        return compared;
    }

    private static void check(String id, String pointer, String key, List<String> known, Evaluation run) {
        Optional<String> near = Nearest.to(id, known);
        run.holdsIf(
                known.contains(id),
                () -> run.breach(Place.of(pointer, key + "#" + id, run.rule().phrase("place", id)))
                        .variant(near.isPresent() ? "near" : "none")
                        .expected(near.orElse(""))
                        .actual(id)
                        .add());
    }

    private static boolean check(Optional<PeriodFigures> figures, String place, List<String> known, Evaluation run) {
        List<AdditionalFigure> additional =
                figures.map(PeriodFigures::getAdditional).orElse(List.of());
        for (int i = 0; i < additional.size(); i++) {
            check(additional.get(i).getFigure(), place + "/additional/" + i + "/figure", place, known, run);
        }
        return !additional.isEmpty();
    }
}
