package vn.thanthien.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thanthien.core.report.Report;

/** The thirty rules in each form, on a clean report and on one with ten faults. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {

    /** What is checked. */
    public enum Case {
        /** Nothing is wrong. */
        CLEAN,
        /** Ten rules are broken, each once. */
        TEN_FAULTS,
        /** Nothing is wrong, and seven rows of dossiers by field are checked too. */
        CLEAN_WITH_ROWS
    }

    @Param
    Engine engine = Engine.BY_HAND;

    @Param
    Case report = Case.CLEAN;

    private Function<Report, Object> check = Engine.BY_HAND.start();
    private Report subject = Reports.clean();

    /** Sets the engine up. */
    @Setup
    public void start() {
        check = engine.start();
        subject = switch (report) {
            case CLEAN -> Reports.clean();
            case TEN_FAULTS -> Reports.tenFaults();
            case CLEAN_WITH_ROWS -> Reports.cleanWithRows();
        };
    }

    /** Checks the report. */
    @Benchmark
    public Object check(ProcessorTime time) {
        time.calls++;
        return check.apply(subject);
    }
}
