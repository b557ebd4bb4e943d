package vn.thanthien.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time that the measured thread has used, beside JMH's own time by the clock.
 *
 * <p>The ratios are made of this one: on a machine that others use too, the clock also counts the time in which they run.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds of the processor in this iteration. */
    public long nanos;

    /** Calls in this iteration. */
    public long calls;

    private long start;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
        calls = 0;
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** Ends an iteration. */
    @TearDown(Level.Iteration)
    public void end() {
        nanos = THREADS.getCurrentThreadCpuTime() - start;
    }
}
