package vn.thanthien.rules.catalogue;

import static vn.thanthien.core.finding.Severity.ERROR;
import static vn.thanthien.rules.catalogue.OneRule.report;
import static vn.thanthien.rules.catalogue.OneRule.rule;

import org.junit.jupiter.api.Test;
import vn.thanthien.core.profile.ApartReading;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;

/** TTHC: the tables of dossiers, in total and by field. */
class DossierRowsTest {

    private static Report dossiers(String counts) {
        return report(("'figures': {'dossiers': {" + counts + "}}").replace('\'', '"'));
    }

    private static Profile reading(ApartReading reading) {
        return Profile.builder()
                .from(Profile.shipped("thanh-hoa-5-3-4"))
                .apartDossiers(reading)
                .build();
    }

    @Test
    void should_balance_by_the_reading_that_the_profile_fixes() {
        Report within = dossiers("'received': 12, 'resolved': 7, 'pending': 5, 'returned': 3");
        Report beside = dossiers("'received': 12, 'resolved': 7, 'pending': 2, 'returned': 3");
        Report part = dossiers("'received': 12, 'resolved': 7, 'pending': 2, 'returned': 3, 'withdrawn': 1");
        rule("TTHC-04").holds(within).holds(beside).holds(part);
        OneRule inside = rule("TTHC-04", reading(ApartReading.WITHIN)).holds(within);
        inside.breaks(beside, ERROR, "/figures/dossiers/received");
        inside.breaks(part, ERROR, "/figures/dossiers/received");
        OneRule outside = rule("TTHC-04", reading(ApartReading.BESIDE)).holds(beside);
        outside.breaks(within, ERROR, "/figures/dossiers/received");
        outside.breaks(part, ERROR, "/figures/dossiers/received");
        outside.breaks(
                dossiers(
                        "'byField': [{'field': 'Đất đai', 'received': 5, 'resolved': 4, 'pending': 1, 'returned': 1}]"),
                ERROR,
                "/figures/dossiers/byField/0/received");
    }
}
