package vn.thanthien.rules.algebra;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.figure.Figure;
import vn.thanthien.core.figure.Figures;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.finding.Place;
import vn.thanthien.core.finding.RuleInfo;
import vn.thanthien.core.finding.Severity;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.PrintedFraction;

/**
 * "Every claim of the rate agrees with what it is made of".
 *
 * <p>A claim is held against its own printed fraction first, and the fraction against the counts. Without a fraction
 * the base that the claim names decides, or else every admissible base is tried. It is an error only when no admissible
 * reading holds; when a base is missing that could still make it true, it is a warning.
 */
final class RateAgreement implements Rule {

    private final RuleInfo info;
    private final Figure rate;
    private final @Nullable Figure numerator;
    private final List<List<Figure>> bases;
    /** The indices of the counts that it is made of. */
    private final BitSet counted = new BitSet();

    RateAgreement(RuleInfo info, Figure rate) {
        this.info = info;
        this.rate = rate;
        this.numerator = rate.numerator().orElse(null);
        this.bases = rate.bases();
        Stream.concat(rate.numerator().stream(), bases.stream().flatMap(List::stream))
                .flatMap(Structure::within)
                .forEach(figure -> counted.set(figure.index()));
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Formula formula() {
        return Formula.rate(rate);
    }

    @Override
    public boolean speaksOf(Subject subject) {
        return true;
    }

    @Override
    public void check(Subject subject, Evaluation run) {
        List<Claim> claims = subject.claims();
        for (int i = 0; i < claims.size(); i++) {
            if (subject.statements().get(i).figure() != rate) {
                continue;
            }
            Claim claim = claims.get(i);
            if (claim.effectiveState() == QuantityState.VALUE && Bound.isDecidable(claim)) {
                Optional<Scope> counts = subject.scopeOf(claim, rate);
                if (counts.isPresent()) {
                    int index = i;
                    underEveryReading(counts.get(), run, reading -> check(claim, index, reading, run));
                } else {
                    checkAlone(claim, i, subject.scopeArray()[0], run);
                }
            }
        }
    }

    private void underEveryReading(Scope counts, Evaluation run, Consumer<Scope> check) {
        if (counts.isAnyDisputed(counted)) {
            Readings.of(counts, counted).hold(run, check);
        } else {
            check.accept(counts);
        }
    }

    /** A claim of a part or period without numbers can be held against its own fraction alone. */
    private void checkAlone(Claim claim, int index, Scope anywhere, Evaluation run) {
        PrintedDecimal value = claim.getValue().orElse(null);
        PrintedFraction fraction = claim.getFraction().orElse(null);
        if (value == null || fraction == null || !isWhole(fraction) || below(fraction) == 0) {
            run.notApplicable();
        } else if (Bound.agreesWith(claim, above(fraction), below(fraction))) {
            run.holds();
        } else {
            run.add(info.severity(), new Breach(this, anywhere, index, Kind.NOT_THE_FRACTION));
        }
    }

    private static long above(PrintedFraction fraction) {
        return fraction.getNumerator().orElseThrow();
    }

    private static long below(PrintedFraction fraction) {
        return fraction.getDenominator().orElseThrow();
    }

    private void check(Claim claim, int index, Scope scope, Evaluation run) {
        PrintedFraction fraction = claim.getFraction().orElse(null);
        if (fraction != null && isWhole(fraction)) {
            checkFraction(claim, fraction, index, scope, run);
        } else if (claim.getValue().isPresent()) {
            checkAgainstCounts(claim, index, scope, run);
        } else {
            run.notApplicable();
        }
    }

    private static boolean isWhole(PrintedFraction fraction) {
        return fraction.getNumerator().isPresent() && fraction.getDenominator().isPresent();
    }

    private void checkFraction(Claim claim, PrintedFraction fraction, int index, Scope scope, Evaluation run) {
        long above = above(fraction);
        long below = below(fraction);
        if (below == 0) {
            // a rate of nothing is a matter of its own rule
            run.notApplicable();
            return;
        }
        PrintedDecimal value = claim.getValue().orElse(null);
        if (value != null && !Bound.agreesWith(claim, above, below)) {
            run.add(info.severity(), new Breach(this, scope, index, Kind.NOT_THE_FRACTION));
        } else if (numerator != null && scope.worth(numerator) >= 0 && scope.worth(numerator) != above) {
            run.add(severity(claim, scope), new Breach(this, scope, index, Kind.NOT_THE_COUNT));
        } else if (isForeign(below, scope)) {
            run.add(severity(claim, scope), new Breach(this, scope, index, Kind.FOREIGN_BASE));
        } else {
            run.holds();
        }
    }

    /** Whether every base that the dictionary admits is known and none of them is the printed denominator. */
    private boolean isForeign(long denominator, Scope scope) {
        for (List<Figure> base : bases) {
            if (worth(scope, base) < 0 || worth(scope, base) == denominator) {
                return false;
            }
        }
        return !bases.isEmpty();
    }

    private void checkAgainstCounts(Claim claim, int index, Scope scope, Evaluation run) {
        if (numerator == null || scope.worth(numerator) < 0) {
            run.notApplicable();
            return;
        }
        boolean open = false;
        boolean illegible = false;
        boolean tried = false;
        for (List<Figure> base : admissible(claim)) {
            long denominator = worth(scope, base);
            if (denominator < 0) {
                open = true;
                illegible |= base.stream().anyMatch(scope::isUnsure);
            } else if (denominator > 0) {
                tried = true;
                if (Bound.agreesWith(claim, scope.worth(numerator), denominator)) {
                    run.holds();
                    return;
                }
            }
        }
        // what cannot be read in the copy may be what makes it true
        if (!tried || illegible) {
            run.notApplicable();
        } else if (open) {
            run.add(Severity.WARNING, new Breach(this, scope, index, Kind.OPEN));
        } else {
            run.add(severity(claim, scope), new Breach(this, scope, index, Kind.NO_SHARE));
        }
    }

    /** What the figures of a base are worth together; negative if one of them is not known. */
    private static long worth(Scope scope, List<Figure> base) {
        long sum = 0;
        for (Figure figure : base) {
            long worth = scope.worth(figure);
            if (worth < 0) {
                return -1;
            }
            sum += worth;
        }
        return sum;
    }

    /** Different stated periods ("năm 2025", "năm 2025 đến 15/11") never make an error. */
    private Severity severity(Claim claim, Scope scope) {
        return scope.frame().isMeantBy(claim, rate) ? info.severity() : Severity.WARNING;
    }

    /** The base that the claim names, or else every base of the dictionary. */
    private List<List<Figure>> admissible(Claim claim) {
        return claim.getBase()
                .flatMap(Figures::find)
                .map(base -> List.of(List.of(base)))
                .orElse(bases);
    }

    /** What of a claim does not agree. */
    private enum Kind {
        /** The number with the fraction printed beside it. */
        NOT_THE_FRACTION,
        /** The fraction with the count above it. */
        NOT_THE_COUNT,
        /** The fraction with every count that may stand below. */
        FOREIGN_BASE,
        /** The number with the counts, under any base. */
        NO_SHARE,
        /** The same, but a base is absent. */
        OPEN
    }

    /** A claim of the rate that does not agree. */
    private record Breach(RateAgreement identity, Scope scope, int index, Kind kind) implements ScopeGrounds {

        private Claim claim() {
            return scope.subject().claims().get(index);
        }

        @Override
        public Place place() {
            return ClaimPlaces.of(scope.subject(), identity.rate, index);
        }

        @Override
        public Phrase expected() {
            return switch (kind) {
                case NOT_THE_FRACTION -> Shapes.share(above(), below());
                case NOT_THE_COUNT -> Shapes.term(scope.worth(counted()), counted());
                case FOREIGN_BASE -> Shapes.phrase("rate.expected.base", sums());
                case NO_SHARE, OPEN -> Shapes.phrase("rate.expected", shares());
            };
        }

        @Override
        public Phrase actual() {
            return switch (kind) {
                case NOT_THE_FRACTION, NO_SHARE, OPEN ->
                    claim().isBound()
                            ? Bound.share(claim())
                            : Shapes.phrase("percent", claim().getValue().orElseThrow());
                case NOT_THE_COUNT, FOREIGN_BASE -> Shapes.phrase("fraction", above(), below());
            };
        }

        @Override
        public Optional<Phrase> note() {
            return switch (kind) {
                case NOT_THE_FRACTION -> Optional.of(Shapes.phrase("rate.note.fraction"));
                case OPEN -> Optional.of(Shapes.phrase("rate.note.open"));
                case NOT_THE_COUNT, FOREIGN_BASE, NO_SHARE -> Optional.empty();
            };
        }

        @Override
        public List<Place> related() {
            return switch (kind) {
                case NOT_THE_COUNT, NO_SHARE, OPEN -> List.of(scope.place(counted()));
                case NOT_THE_FRACTION, FOREIGN_BASE -> List.of();
            };
        }

        private long above() {
            return claim().getFraction().orElseThrow().getNumerator().orElseThrow();
        }

        private long below() {
            return claim().getFraction().orElseThrow().getDenominator().orElseThrow();
        }

        private Figure counted() {
            return identity.rate.numerator().orElseThrow();
        }

        private List<Phrase> sums() {
            return identity.bases.stream().map(base -> Shapes.sum(scope, base)).toList();
        }

        private List<Phrase> shares() {
            return identity.admissible(claim()).stream()
                    .filter(base -> worth(scope, base) > 0)
                    .map(base -> Shapes.phrase(
                            "rate.reading", Shapes.share(scope.worth(counted()), worth(scope, base)), counted(), base))
                    .toList();
        }
    }
}
