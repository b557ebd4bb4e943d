package vn.thanthien.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** The whole catalogue and each group of it on the complete example: where the time of a check goes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CatalogueBenchmark {

    private static final String WHOLE = "all";
    private static final String NONE = "none";

    @Param({
        WHOLE, NONE, "DOC", "LOC", "DIR", "PLN", "TTHC", "TERM", "ONL", "PET", "REC", "DLG", "DEM", "LET", "COM", "SUR",
        "TGT", "XSC"
    })
    String group = WHOLE;

    private Checker checker = Library.wholeCatalogue();
    private Report report = Reports.cleanWithRows();

    /** Sets the checker up. */
    @Setup
    public void start() {
        checker = group.equals(WHOLE) ? Library.wholeCatalogue() : Library.groups(group);
        report = Reports.cleanWithRows();
    }

    /** Checks the report. */
    @Benchmark
    public Object check(ProcessorTime time) {
        time.calls++;
        return checker.check(report);
    }
}
