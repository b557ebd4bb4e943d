package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Claim;
import vn.thanthien.rules.algebra.Bound;
import vn.thanthien.rules.algebra.Evaluation;
import vn.thanthien.rules.algebra.Scope;
import vn.thanthien.rules.algebra.Subject;

/** "Trên 900 hồ sơ" beside 850: a number that is told roughly is no other number. */
final class ApproximationChecks {

    /** "Khoảng" and "gần" are a fifth off at most; further off it is another number. */
    static final BigDecimal LEAST = new BigDecimal("0.8");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static final BigDecimal MOST = new BigDecimal("1.2");

    private ApproximationChecks() {}

    static void roughlyTrue(Subject subject, Evaluation run) {
        boolean compared = false;
        for (int i = 0; i < subject.claims().size(); i++) {
            Claim claim = subject.claims().get(i);
            Optional<Figure> figure =
                    claim.getFigure().flatMap(Figures::find).filter(known -> known.kind() == Figure.Kind.COUNT);
            if (figure.isEmpty()
                    || ClaimValues.stated(claim).isEmpty()
                    || claim.isExact()
                    || (claim.isBound() && !Bound.isToldBy(claim))) {
                continue;
            }
            Optional<Scope> scope =
                    subject.scopeOf(claim, figure.get()).filter(counts -> counts.worth(figure.get()) >= 0);
            if (scope.isPresent()) {
                compared = true;
                hold(claim, i, figure.get(), scope.get(), run);
            }
        }
        if (!compared) {
            run.notApplicable();
        }
    }

    private static void hold(Claim claim, int index, Figure figure, Scope scope, Evaluation run) {
        Approximation approximation = claim.getApproximation().orElse(Approximation.EXACT);
        if (claim.isBound()) {
            holdBound(claim, index, figure, scope, run);
            return;
        }
        BigDecimal told = ClaimValues.meant(claim).orElseThrow();
        BigDecimal rounding = rounding(claim);
        scope.underEveryReading(
                run,
                one -> run.holdsIf(
                        isRoughly(approximation, told, rounding, BigDecimal.valueOf(one.worth(figure))),
                        () -> run.breach(ContentPlaces.claim(claim, index))
                                .variant(approximation.name())
                                .expected(one.worth(figure), figure)
                                .actual(ArithmeticChecks.printed(told))
                                .related(one.place(figure))
                                .add()));
    }

    private static void holdBound(Claim claim, int index, Figure figure, Scope scope, Evaluation run) {
        scope.underEveryReading(
                run,
                one -> run.holdsIf(
                        Bound.admits(claim, one.worth(figure)),
                        () -> run.breach(ContentPlaces.claim(claim, index))
                                .variant("bound")
                                .expected(one.worth(figure), figure)
                                .actual(Bound.number(claim))
                                .related(one.place(figure))
                                .add()));
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
        boolean near = number.compareTo(told.multiply(LEAST)) >= 0 && number.compareTo(told.multiply(MOST)) <= 0;
        return switch (approximation) {
            case EXACT -> number.subtract(told).abs().compareTo(rounding) <= 0;
            case NEARLY -> near && number.compareTo(told) <= 0;
            case ABOUT -> near;
            case OVER -> number.compareTo(told) >= 0;
        };
    }
}
