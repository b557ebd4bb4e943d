package vn.thanthien.rules.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thanthien.core.language.NumberWords;
import vn.thanthien.core.quantity.PrintedDecimal;
import vn.thanthien.core.quantity.QuantityState;
import vn.thanthien.core.report.Claim;

/** The number that a claim states, if it can be compared. */
final class ClaimValues {

    private ClaimValues() {}

    /** Returns the number as printed, exactly or roughly; empty where none is printed or it cannot be read. */
    static Optional<PrintedDecimal> stated(Claim claim) {
        return claim.effectiveState() == QuantityState.VALUE ? claim.getValue() : Optional.empty();
    }

    /** Returns the number as printed, if it is stated exactly: not as "gần" or "trên", nor in thousands. */
    static Optional<PrintedDecimal> exact(Claim claim) {
        return claim.isExact() ? stated(claim) : Optional.empty();
    }

    /** Returns what the unit multiplies by: a thousand for "1,2 nghìn lượt". */
    static long factor(Claim claim) {
        return claim.getUnit().map(NumberWords::factor).orElse(1L);
    }

    /** Returns what is meant by the number: 1200 for "1,2 nghìn lượt". */
    static Optional<BigDecimal> meant(Claim claim) {
        return stated(claim).map(value -> value.toBigDecimal().multiply(BigDecimal.valueOf(factor(claim))));
    }
}
