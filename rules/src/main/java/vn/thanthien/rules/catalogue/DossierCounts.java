package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.quantity.DateSpan;
import vn.thanthien.core.quantity.ReportingPeriod;
import vn.thanthien.core.report.Claim;
import vn.thanthien.rules.algebra.Part;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** Whether dossiers are counted where a share of them is claimed. */
final class DossierCounts {

    static final String SECTION = "dossiers";

    private static final List<Figure> COUNTS = Figures.all().stream()
            .filter(figure -> figure.section().equals(SECTION) && figure.kind() == Figure.Kind.COUNT)
            .toList();

    private DossierCounts() {}

    /** Returns whether any count of dossiers stands where the claim may have its own: in its time, field, village or unit. */
    static boolean areStated(Claim claim, Subject subject) {
        return isCounted(subject.scopes().get(0))
                || subject.scopes().stream().anyMatch(scope -> isCounted(scope) && isOfTime(scope, claim))
                || isInARow(claim, subject)
                || areClaimed(claim, subject);
    }

    private static boolean isCounted(Scope scope) {
        return COUNTS.stream().anyMatch(scope::isKnown);
    }

    private static boolean isInARow(Claim claim, Subject subject) {
        // rows that share their name are no part of their own: any of them may be meant
        return claim.getField().isPresent()
                && subject.fieldRows().stream()
                        .anyMatch(row -> isCounted(row)
                                && isOfTime(row, claim)
                                && (row.part().isEmpty() || row.part().equals(Part.of(claim))));
    }

    private static boolean areClaimed(Claim claim, Subject subject) {
        AtomicBoolean found = new AtomicBoolean();
        subject.statedCounts((pointer, other, figures) -> {
            boolean dossiers = figures.stream().allMatch(COUNTS::contains);
            // what is told of half a year is no base of a share of the whole
            boolean alike = other.getPeriod().isPresent() == claim.getPeriod().isPresent()
                    && mayBeOne(other.getPeriod(), claim.getPeriod());
            if (dossiers && alike && Part.of(other).equals(Part.of(claim))) {
                found.set(true);
            }
        });
        return found.get();
    }

    private static boolean isOfTime(Scope scope, Claim claim) {
        return mayBeOne(scope.period(SECTION), claim.getPeriod());
    }

    /** A time that is not stated, or is told in words, may be any. */
    private static boolean mayBeOne(Optional<ReportingPeriod> one, Optional<ReportingPeriod> other) {
        Optional<DateSpan> first = one.flatMap(ReportingPeriod::span);
        Optional<DateSpan> second = other.flatMap(ReportingPeriod::span);
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }
}
