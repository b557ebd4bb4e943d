package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.WARNING;

import vn.thanthien.rules.algebra.RuleBook;

/** DEM: rules on grassroots democracy (thực hiện dân chủ ở cơ sở). */
final class DemocracyRules {

    private DemocracyRules() {}

    static void declare(RuleBook book) {
        book.rule("DEM-01", WARNING).cite(PublicityChecks.CONTENTS).report(PublicityChecks::contentsOfTheLaw);
        book.rule("DEM-03", WARNING).cite(PublicityChecks.POSTING).report(PublicityChecks.postedLongEnough());
        book.rule("DEM-04", WARNING).cite(PublicityChecks.BROADCAST).report(PublicityChecks.broadcastLongEnough());
        book.rule("DEM-07", ERROR)
                .that(DEMOCRACY_RECOMMENDATIONS)
                .isSumOf(
                        DEMOCRACY_RECOMMENDATIONS_ACCEPTED,
                        DEMOCRACY_RECOMMENDATIONS_REJECTED,
                        DEMOCRACY_RECOMMENDATIONS_PENDING);
        book.rule("DEM-09", WARNING).that(DEMOCRACY_CONTENTS_PUBLICISED).isAtMost(DEMOCRACY_CONTENTS_REQUIRED);
        book.rule("DEM-10", ERROR).that(DEMOCRACY_PUBLICISED_RATE).agreesWithEveryClaim();
    }
}
