package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Claim;
import vn.thanthien.rules.algebra.Bound;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** "Trên 900 hồ sơ" beside 850: a number that is told roughly is no other number. */
final class ApproximationChecks {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ApproximationChecks() {}

    static void roughlyTrue(Subject subject, Evaluation run) {
        boolean[] compared = {false};
        subject.statedCounts((pointer, claim, figures) -> {
            boolean rough = ClaimValues.stated(claim).isPresent()
                    && !claim.isExact()
                    && (!claim.isBound() || Bound.isToldBy(claim));
            Optional<Scope> scope = rough
                    ? subject.scopeOf(claim, figures.get(0)).filter(counts -> counts.worth(figures) >= 0)
                    : Optional.empty();
            if (scope.isPresent()) {
                compared[0] = true;
                Place place = ContentPlaces.claim(claim, pointer, figures.get(0));
                scope.get().underEveryReading(run, one -> hold(claim, place, figures, one, run));
            }
        });
        if (!compared[0]) {
            run.notApplicable();
        }
    }

    private static void hold(Claim claim, Place place, List<Figure> figures, Scope scope, Evaluation run) {
        long number = scope.worth(figures);
        Approximation approximation = claim.getApproximation().orElse(Approximation.EXACT);
        boolean fits = claim.isBound()
                ? Bound.admits(claim, number)
                : isRoughly(
                        approximation,
                        ClaimValues.meant(claim).orElseThrow(),
                        rounding(claim),
                        BigDecimal.valueOf(number));
        run.holdsIf(fits, () -> {
            Evaluation.Breach breach = run.breach(place)
                    .variant(claim.isBound() ? "bound" : approximation.name())
                    .expected(number, figures.size() == 1 ? figures.get(0) : figures)
                    .actual(
                            claim.isBound()
                                    ? Bound.number(claim)
                                    : ArithmeticChecks.printed(
                                            ClaimValues.meant(claim).orElseThrow()));
            scope.places(figures).forEach(breach::related);
            breach.add();
        });
    }

    /** "1,2 nghìn" is all that rounds to it; what is not printed in thousands is not rounded. */
    private static BigDecimal rounding(Claim claim) {
        long factor = ClaimValues.factor(claim);
        BigDecimal unit =
                BigDecimal.ONE.movePointLeft(claim.getValue().orElseThrow().scale());
        return factor == 1
                ? BigDecimal.ZERO
                : unit.multiply(BigDecimal.valueOf(factor)).multiply(HALF);
    }

    private static boolean isRoughly(
            Approximation approximation, BigDecimal told, BigDecimal rounding, BigDecimal number) {
        return approximation == Approximation.EXACT
                ? number.subtract(told).abs().compareTo(rounding) <= 0
                : Told.of(told, Optional.of(approximation)).mayBe(Told.exactly(number));
    }
}
