package vn.thanthien.rules.catalogue;

import java.util.List;
import java.util.Optional;
import vn.thanthien.core.document.OfficialDocument;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.json.DocumentPointer;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Subject;

/** Whether what the data say of themselves can be so: one thing in each claim, and what cannot be read is not there. */
final class StatementChecks {

    private StatementChecks() {}

    /** A claim that says two things at once, or none, is one that a system wrote wrongly. */
    static void claimsSayOneThing(Report report, Subject subject, Evaluation run) {
        List<Claim> claims = report.getClaims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Optional<String> doubt = doubtOf(claim);
            if (doubt.isEmpty()) {
                run.holds();
            } else {
                run.breach(ContentPlaces.claim(claim, i))
                        .variant(doubt.get())
                        .expected()
                        .actual()
                        .add();
            }
        }
        if (claims.isEmpty()) {
            run.notApplicable();
        }
    }

    /** What is wrong with a claim whatever the figures are, by the key of its texts. */
    private static Optional<String> doubtOf(Claim claim) {
        boolean number = claim.getValue().isPresent() || claim.getFraction().isPresent();
        QuantityState state = claim.effectiveState();
        boolean zero = claim.getFraction().isEmpty()
                && claim.getValue()
                        .filter(value -> value.toBigDecimal().signum() == 0)
                        .isPresent();
        if (number && (state == QuantityState.ILLEGIBLE || (state == QuantityState.NONE_ARISEN && !zero))) {
            return Optional.of("read");
        }
        if (claim.getFigure().isPresent() && !claim.getFigures().isEmpty()) {
            return Optional.of("together");
        }
        boolean silent =
                !number && claim.getState().isEmpty() && claim.getWording().isEmpty();
        return silent ? Optional.of("nothing") : Optional.empty();
    }

    /** A pointer that is mistyped would silence nothing, and one on a number that is there would hide it. */
    static void illegibleIsNotRead(Subject subject, Evaluation run) {
        OfficialDocument document = subject.document();
        List<String> places = document.getIllegible();
        if (places.isEmpty()) {
            run.notApplicable();
            return;
        }
        DocumentPointer.Tree tree = DocumentPointer.of(document);
        for (int i = 0; i < places.size(); i++) {
            String pointer = places.get(i);
            switch (tree.at(pointer)) {
                case UNKNOWN -> tell(run, i, pointer, "unknown");
                case WHOLE -> tell(run, i, pointer, "read");
                case EMPTY, PARTIAL -> run.holds();
            }
        }
    }

    private static void tell(Evaluation run, int index, String pointer, String variant) {
        run.breach(Place.of(
                        "/illegible/" + index,
                        "illegible#" + pointer.replaceAll("/\\d+", ""),
                        run.rule().phrase("place", pointer)))
                .variant(variant)
                .expected()
                .actual(pointer)
                .add();
    }
}
