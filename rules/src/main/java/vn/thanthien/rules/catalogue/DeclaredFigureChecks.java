package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Nearest;
import vn.thanthien.core.profile.DeclaredFigure;
import vn.thanthien.core.report.AdditionalFigure;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;
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
        if (!compared) {
            run.notApplicable();
        }
    }

    private static boolean check(Optional<PeriodFigures> figures, String place, List<String> known, Evaluation run) {
        List<AdditionalFigure> additional =
                figures.map(PeriodFigures::getAdditional).orElse(List.of());
        for (int i = 0; i < additional.size(); i++) {
            String id = additional.get(i).getFigure();
            String pointer = place + "/additional/" + i + "/figure";
            run.holdsIf(
                    known.contains(id),
                    () -> run.breach(Place.of(
                                    pointer, place + "#" + id, run.rule().phrase("place", id)))
                            .variant(Nearest.to(id, known).isPresent() ? "near" : "none")
                            .expected(Nearest.to(id, known).orElse(""))
                            .actual(id)
                            .add());
        }
        return !additional.isEmpty();
    }
}
