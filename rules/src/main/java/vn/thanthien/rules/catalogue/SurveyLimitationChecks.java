package vn.thanthien.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.VietnameseText;
import vn.thanthien.core.report.AdmittedEffect;
import vn.thanthien.core.report.AssessmentItem;
import vn.thanthien.core.report.Report;
import vn.thanthien.core.report.Survey;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether a survey in which all are satisfied goes with the limitations that the report owns to. */
final class SurveyLimitationChecks {

    /** What can be asked apart from how long things take and how often people come. */
    private static final List<String> ASPECTS = List.of(
            "thái độ",
            "ứng xử",
            "giao tiếp",
            "tác phong",
            "trang phục",
            "cơ sở vật chất",
            "trang thiết bị",
            "nơi đón tiếp");

    /** Words by which a survey that asks of an aspect asks of time and procedures too. */
    private static final List<String> TIME =
            List.of("thời gian", "thời hạn", "đúng hạn", "tiến độ", "thủ tục", "kết quả giải quyết");

    private SurveyLimitationChecks() {}

    /** All are satisfied, and yet the report owns to what dissatisfies people in what they were asked about. */
    static void limitationsContradict(Report report, Subject subject, Evaluation run) {
        SurveyScale scale = SurveyScale.of(subject);
        List<Integer> all = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < report.getSurveys().size(); i++) {
            Optional<SurveyScale.Share> share =
                    scale.satisfied(report.getSurveys().get(i));
            asked |= share.isPresent();
            if (share.filter(SurveyScale.Share::isAll).isPresent()) {
                all.add(i);
            }
        }
        if (!asked || report.getLimitations().isEmpty()) {
            run.notApplicable();
            return;
        }
        for (int i = 0; i < report.getLimitations().size(); i++) {
            AssessmentItem item = report.getLimitations().get(i);
            Optional<Integer> against = all.stream()
                    .filter(survey -> contradicts(item, report.getSurveys().get(survey)))
                    .reduce((earlier, later) -> later);
            if (against.isPresent()) {
                breach(report.getSurveys().get(against.get()), against.get(), item, i, run);
                return;
            }
        }
        run.holds();
    }

    private static void breach(Survey survey, int index, AssessmentItem item, int at, Evaluation run) {
        run.breach(Place.of(
                        "/limitations/" + at,
                        "limitations#" + ContentPlaces.key(item.getText()),
                        run.rule().phrase("place")))
                .expected()
                .actual(item.getText())
                .related(ContentPlaces.survey(survey, index, "/levels"))
                .add();
    }

    /** Whether what the limitation tells is of what, where and in which field the survey asked. */
    private static boolean contradicts(AssessmentItem item, Survey survey) {
        boolean words = isDissatisfied(item);
        boolean effect = item.getEffect()
                .filter(admitted -> admitted != AdmittedEffect.OTHER)
                .isPresent();
        return (words || effect)
                && Stream.of(survey.getField(), survey.getVillage(), survey.getPredecessor())
                        .flatMap(Optional::stream)
                        .allMatch(part -> VietnameseText.contains(item.getText(), part))
                && (!asksOfAnAspect(survey) || (words && isOfTheAspect(item, survey)));
    }

    private static boolean isDissatisfied(AssessmentItem item) {
        return Stream.of("chưa hài lòng", "không hài lòng", "bức xúc")
                .anyMatch(words -> VietnameseText.contains(item.getText(), words));
    }

    private static boolean asksOfAnAspect(Survey survey) {
        return survey.getMeasures()
                .filter(measures -> has(ASPECTS, measures) && !has(TIME, measures))
                .isPresent();
    }

    private static boolean isOfTheAspect(AssessmentItem item, Survey survey) {
        return ASPECTS.stream()
                .filter(aspect -> VietnameseText.contains(survey.getMeasures().orElse(""), aspect))
                .anyMatch(aspect -> VietnameseText.contains(item.getText(), aspect));
    }

    private static boolean has(List<String> terms, String words) {
        return terms.stream().anyMatch(term -> VietnameseText.contains(words, term));
    }
}
