package vn.thanthien.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thanthien.core.profile.Profile;
import vn.thanthien.core.report.Report;
import vn.thanthien.render.compose.Composer;
import vn.thanthien.render.document.AdministrativeDocument;
import vn.thanthien.render.docx.Docx;

/** The complete example as .docx: written by the library and by Apache POI, and composed from the report as well. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocxBenchmark {

    private final Composer composer = Composer.of(Profile.shipped("thanh-hoa-5-3-4"));
    private final Report report = Reports.cleanWithRows();
    private final AdministrativeDocument document = composer.compose(report);
    private PoiScript script = script();

    private PoiScript script() {
        try {
            return PoiScript.of(written(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the document as the library writes it. */
    static byte[] written(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(document, out);
        return out.toByteArray();
    }

    /** Takes the document apart for POI. */
    @Setup
    public void start() {
        script = script();
    }

    /** Writes the document with the library. */
    @Benchmark
    public Object write(ProcessorTime time) throws IOException {
        time.calls++;
        return written(document);
    }

    /** Composes the document from the report and writes it. */
    @Benchmark
    public Object composeAndWrite(ProcessorTime time) throws IOException {
        time.calls++;
        return written(composer.compose(report));
    }

    /** Writes the same words and tables with POI. */
    @Benchmark
    public Object writeWithPoi(ProcessorTime time) throws IOException {
        time.calls++;
        return script.write();
    }
}
