package vn.thanthien.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thanthien.core.quantity.PrintedDecimal;

/** Shares as an honest clerk prints them: rounded half up, and never to 0 or 100 when they are not. */
final class Shares {

    private static final int MOST_DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** Returns the share in percent with at least the given digits; none of nothing. */
    static Optional<PrintedDecimal> of(long numerator, long denominator, int digits) {
        if (denominator == 0) {
            return Optional.empty();
        }
        for (int scale = digits; scale <= MOST_DIGITS; scale++) {
            BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(numerator))
                    .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
            boolean extreme = share.signum() == 0 || share.compareTo(HUNDRED) == 0;
            if (!extreme || numerator == 0 || numerator == denominator) {
                return Optional.of(PrintedDecimal.parse(share.toPlainString()));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the share of each count among all.
     *
     * @param adjusted whether the largest remainders are rounded up so that the shares add up to 100
     */
    static List<String> of(long[] counts, int digits, boolean adjusted) {
        long total = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
        List<String> shares = new ArrayList<>();
        if (!adjusted) {
            for (long count : counts) {
                shares.add(HUNDRED.multiply(BigDecimal.valueOf(count))
                        .divide(BigDecimal.valueOf(total), digits, RoundingMode.HALF_UP)
                        .toPlainString());
            }
            return shares;
        }
        long units = BigDecimal.TEN.pow(digits + 2).longValueExact();
        long[] floors = new long[counts.length];
        long given = 0;
        for (int i = 0; i < counts.length; i++) {
            floors[i] = counts[i] * units / total;
            given += floors[i];
        }
        List<Integer> order = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -(counts[i] * units % total)))
                .toList();
        for (int i = 0; given < units; i++, given++) {
            floors[order.get(i)]++;
        }
        for (long share : floors) {
            shares.add(BigDecimal.valueOf(share, digits).toPlainString());
        }
        return shares;
    }
}
