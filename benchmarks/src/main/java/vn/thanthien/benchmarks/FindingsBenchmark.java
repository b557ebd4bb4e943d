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

/** Reports with more and more rows, all clean or each with one finding: the cost is to grow as they do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FindingsBenchmark {

    @Param({"100", "200", "400", "800"})
    int rows = 100;

    @Param({"false", "true"})
    boolean faulty = false;

    private Checker checker = Library.thirtyRules();
    private Report report = Reports.clean();

    /** Sets the checker up. */
    @Setup
    public void start() {
        checker = Library.thirtyRules();
        report = Reports.ofRows(rows, faulty);
    }

    /** Checks the report. */
    @Benchmark
    public Object check(ProcessorTime time) {
        time.calls++;
        return checker.check(report);
    }
}
