package vn.thanthien.rules.algebra;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.report.Report;

/**
 * The report of another commune, with what the rule on copied text needs of it.
 *
 * <p>This class is immutable but for what it keeps once it was made, and thread-safe: two threads may both make it, and make
 * the same.
 */
public final class Peer {

    private final Report report;
    private volatile long @Nullable [] prints;

    /** Creates a peer of its report. */
    public Peer(Report report) {
        this.report = report;
    }

    /** Returns the report. */
    public Report report() {
        return report;
    }

    /**
     * Returns the prints of its text, sorted, made when first asked for: a province checks all its communes in one context.
     *
     * @param printing makes them; always the same
     * @return not to be changed
     */
    public long[] prints(Function<Report, long[]> printing) {
        long[] known = prints;
        if (known == null) {
            known = printing.apply(report);
            prints = known;
        }
        return known;
    }
}
