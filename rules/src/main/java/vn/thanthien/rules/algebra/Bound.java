package vn.thanthien.rules.algebra;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thanthien.core.finding.Phrase;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.report.Approximation;
import vn.thanthien.core.report.Claim;
import vn.thanthien.core.report.Comparator;

/**
 * What a claim says that bounds a number ("trên 98%", "không quá 2%", "từ 95% đến 98%") instead of telling it.
 *
 * <p>"Từ", "không quá" and the ends of a range take in the number itself, and with a share all that rounds to it as printed;
 * "trên" and "dưới" do not.
 */
public final class Bound {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bound() {}

    /** Returns whether a claim bounds a number, and is not told roughly besides, which would be two things at once. */
    public static boolean isToldBy(Claim claim) {
        return claim.isBound() && claim.getApproximation().orElse(Approximation.EXACT) == Approximation.EXACT;
    }

    /** Returns whether what a claim says can be held against a number: it is exact, or a bound and nothing besides. */
    public static boolean isDecidable(Claim claim) {
        return claim.isExact() || isToldBy(claim);
    }

    /**
     * Returns whether {@code numerator / denominator} is the share that the claim tells, as it is rounded, or one that it
     * admits.
     *
     * @param claim a claim with a value, of a share in percent
     */
    public static boolean agreesWith(Claim claim, long numerator, long denominator) {
        return claim.isBound()
                ? admitsShare(
                        claim,
                        HUNDRED.multiply(BigDecimal.valueOf(numerator)),
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(denominator))
                : claim.getValue().orElseThrow().isPercentageOf(numerator, denominator);
    }

    /**
     * Returns whether a share in percent may be one that the claim admits.
     *
     * @param claim a claim with a value that bounds a share in percent
     * @param numerator the share times the denominator
     * @param slack how much less or more the numerator may be
     */
    public static boolean admitsShare(Claim claim, BigDecimal numerator, BigDecimal slack, BigDecimal denominator) {
        return admits(claim, numerator, slack, denominator, true);
    }

    /**
     * Returns whether a count is one that the claim admits.
     *
     * @param claim a claim with a value that bounds a count, which may be in thousands
     */
    public static boolean admits(Claim claim, long number) {
        return admits(claim, BigDecimal.valueOf(number), BigDecimal.ZERO, BigDecimal.ONE, false);
    }

    private static boolean admits(
            Claim claim, BigDecimal reached, BigDecimal slack, BigDecimal denominator, boolean rounded) {
        Comparator comparator = claim.getComparator().orElseThrow();
        boolean strict = comparator == Comparator.MORE_THAN || comparator == Comparator.LESS_THAN;
        PrintedDecimal value = claim.getValue().orElseThrow();
        BigDecimal room = slack.add(rounded && !strict ? rounding(value).multiply(denominator) : BigDecimal.ZERO);
        BigDecimal most = reached.add(room);
        BigDecimal least = reached.subtract(room);
        BigDecimal favoured = comparator.isDownwards() ? least : most;
        return comparator.isMetBy(favoured.compareTo(meant(claim, value).multiply(denominator)))
                && upper(claim)
                        .filter(end -> least.compareTo(meant(claim, end).multiply(denominator)) > 0)
                        .isEmpty();
    }

    private static Optional<PrintedDecimal> upper(Claim claim) {
        return claim.getComparator().filter(Comparator.BETWEEN::equals).flatMap(between -> claim.getUpperValue());
    }

    private static BigDecimal rounding(PrintedDecimal value) {
        return HALF.movePointLeft(value.scale());
    }

    private static BigDecimal meant(Claim claim, PrintedDecimal value) {
        return value.toBigDecimal()
                .multiply(BigDecimal.valueOf(
                        claim.getUnit().map(NumberWords::factor).orElse(1L)));
    }

    /** Returns the words of a claim that bounds a share: "trên 98%". */
    public static Phrase share(Claim claim) {
        return words(
                claim,
                Shapes.phrase("percent", claim.getValue().orElseThrow()),
                upper(claim).map(end -> Shapes.phrase("percent", end)));
    }

    /** Returns the words of a claim that bounds a count: "trên 900", "dưới 1,2 nghìn lượt". */
    public static Phrase number(Claim claim) {
        return words(
                claim,
                number(claim, claim.getValue().orElseThrow()),
                upper(claim).map(end -> number(claim, end)));
    }

    private static Phrase number(Claim claim, PrintedDecimal value) {
        return claim.getUnit()
                .map(unit -> Shapes.phrase("measured", value, unit))
                .orElseGet(() -> Phrase.value(value));
    }

    private static Phrase words(Claim claim, Phrase value, Optional<Phrase> upper) {
        Comparator comparator = claim.getComparator().orElseThrow();
        Comparator shown = comparator == Comparator.BETWEEN && upper.isEmpty() ? Comparator.AT_LEAST : comparator;
        return Shapes.phrase("bound." + shown, value, upper.orElse(value));
    }
}
