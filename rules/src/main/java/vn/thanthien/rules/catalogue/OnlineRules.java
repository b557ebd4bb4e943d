package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.figure.Figures.*;
import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.core.finding.Severity.INFO;
import static vn.thanthien.core.finding.Severity.WARNING;

import vn.thanthien.rules.algebra.RuleBook;

/** ONL: rules on online public services. */
final class OnlineRules {

    private OnlineRules() {}

    static void declare(RuleBook book) {
        book.rule("ONL-01", ERROR)
                .that(DOSSIERS_RECEIVED_ONLINE)
                .isSumOf(DOSSIERS_RECEIVED_PARTIAL_ONLINE, DOSSIERS_RECEIVED_FULL_ONLINE);
        book.rule("ONL-02", WARNING).that(DOSSIERS_RECEIVED_BY_POST).isAtMost(DOSSIERS_RECEIVED_IN_PERIOD);
        book.rule("ONL-03", ERROR).that(DOSSIERS_ONLINE_RATE).agreesWithEveryClaim();
        book.rule("ONL-04", WARNING).that(DOSSIERS_PAID_ONLINE).isAtMost(DOSSIERS_WITH_FEES);
        book.rule("ONL-05", WARNING).that(DOSSIERS_DIGITISED).isAtMost(DOSSIERS_RECEIVED);
        book.rule("ONL-06", ERROR).report(ServiceQualityChecks::pointsWithinGroups);
        book.rule("ONL-07", INFO).report(FacilityChecks::canBeFound);
        book.rule("ONL-08", WARNING).that(DOSSIERS_RESULTS_DIGITISED).isAtMost(DOSSIERS_RESOLVED);
        book.rule("ONL-09", ERROR).that(DOSSIERS_DIGITISED_RATE).agreesWithEveryClaim();
        book.rule("ONL-10", ERROR).that(DOSSIERS_ONLINE_PAYMENT_RATE).agreesWithEveryClaim();
        book.rule("ONL-12", WARNING).that(DOSSIERS_PROCEDURES_ONLINE).isAtMost(DOSSIERS_PROCEDURES_WITHIN_COMPETENCE);
        book.rule("ONL-11", ERROR).that(DOSSIERS_ONE_STOP_RATE).agreesWithEveryClaim();
    }
}
