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
import org.openjdk.jmh.infra.Blackhole;
import vn.thanthien.core.finding.Finding;
import vn.thanthien.core.language.Language;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** What the words of ten findings cost beside the check that made them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextsBenchmark {

    /** The rules that are checked. */
    public enum Rules {
        /** The thirty rules. */
        THIRTY,
        /** The whole catalogue. */
        ALL
    }

    /** The messages that are asked for. */
    public enum Words {
        /** None. */
        NONE,
        /** The Vietnamese ones. */
        VIETNAMESE,
        /** The Vietnamese and the English ones. */
        BOTH
    }

    @Param
    Rules rules = Rules.THIRTY;

    @Param
    Words words = Words.NONE;

    private Checker checker = Library.thirtyRules();
    private Report report = Reports.tenFaults();

    /** Sets the checker up. */
    @Setup
    public void start() {
        checker = rules == Rules.ALL ? Library.wholeCatalogue() : Library.thirtyRules();
        report = Reports.tenFaults();
    }

    /** Checks the report and makes the messages. */
    @Benchmark
    public void checkAndTell(ProcessorTime time, Blackhole sink) {
        time.calls++;
        for (Finding finding : checker.check(report).findings()) {
            sink.consume(finding);
            if (words != Words.NONE) {
                sink.consume(finding.message(Language.VIETNAMESE));
            }
            if (words == Words.BOTH) {
                sink.consume(finding.message(Language.ENGLISH));
            }
        }
    }
}
