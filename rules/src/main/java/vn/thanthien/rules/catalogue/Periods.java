package vn.thanthien.rules.catalogue;

import java.util.Optional;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.PeriodFigures;
import vn.thanthien.core.report.Report;

/** Of which time the numbers of a section are (kỳ số liệu). */
final class Periods {

    private Periods() {}

    /** Returns the period of the figures of a section of the whole span; the document's is presumed where none is stated. */
    static ReportingPeriod of(OfficialDocument document, String section) {
        Optional<PeriodFigures> all = document instanceof Report report ? report.getFigures() : Optional.empty();
        return all.flatMap(figures -> stated(figures, section)).orElse(document.getPeriod());
    }

    /** Returns the period that figures state for a section, by itself or for all of them. */
    static Optional<ReportingPeriod> stated(PeriodFigures figures, String section) {
        return figures.periodOf(section).filter(period -> !period.isUnstated());
    }
}
