package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** A survey told of village by village and for the commune. */
final class VillageSurveyChecks {

    private static final List<Function<Survey, Optional<SurveyForms>>> COUNTS =
            List.of(SurveyForms::issued, SurveyForms::collected, SurveyForms::valid);

    private VillageSurveyChecks() {}

    static void makeUpTheWhole(Report report, Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Survey whole = report.getSurveys().get(i);
            if (!SurveyClaims.isOfTheWhole(whole) || SurveyClaims.mayBeOfAnything(subject, i)) {
                continue;
            }
            List<Survey> villages = report.getSurveys().stream()
                    .filter(survey -> survey.getVillage().isPresent() && SurveyClaims.isPartOf(survey, whole))
                    .toList();
            for (Function<Survey, Optional<SurveyForms>> count : COUNTS) {
                compared |=
                        compare(whole, i, villages, count, report.getLocality().getVillages(), run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    /** It may be several surveys, so that it is asked about; fewer are asked about where all villages are told of. */
    private static boolean compare(
            Survey whole,
            int index,
            List<Survey> villages,
            Function<Survey, Optional<SurveyForms>> count,
            OptionalLong allVillages,
            Evaluation run) {
        Optional<SurveyForms> all = count.apply(whole);
        List<SurveyForms> parts =
                villages.stream().map(count).flatMap(Optional::stream).toList();
        if (all.isEmpty() || parts.size() < 2 || !parts.stream().allMatch(SurveyForms::isExact)) {
            return false;
        }
        long sum = parts.stream().mapToLong(SurveyForms::number).sum();
        boolean complete = allVillages.isPresent() && allVillages.getAsLong() == parts.size();
        run.holdsIf(
                complete ? all.get().mayBe(sum) : sum <= all.get().most(),
                () -> run.breach(ContentPlaces.survey(whole, index, all.get().property()))
                        .severity(Severity.WARNING)
                        .expected(sum, parts.size())
                        .actual(all.get().number())
                        .add());
        return true;
    }
}
