package vn.thanthien.rules.catalogue;

import vn.thanthien.core.finding.Place;
import vn.thanthien.core.language.Bilingual;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.SelfAssessment;
import vn.thanthien.rules.algebra.Evaluation;

/** The places of a self-assessment: pointer by position, key by period and name. */
final class ScorePlaces {

    /** What stands for the name of a group where the whole sheet is meant. */
    static final Bilingual TOTAL = new Bilingual("tổng điểm", "total");

    private ScorePlaces() {}

    static Place of(Evaluation run, SelfAssessment assessment, String pointer, Object name) {
        // a name of ours is a wording, which plays no part in a key
        String own = name instanceof Bilingual ? "" : name.toString();
        String period = assessment.getPeriod().map(ReportingPeriod::toString).orElse("");
        return Place.of(
                pointer,
                "selfAssessments#" + period + "#" + ContentPlaces.withoutPositions(pointer) + "#" + own,
                run.rule().phrase("place", name));
    }
}
