package vn.thanthien.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.thanthien.core.json.ReportJson;
import vn.thanthien.core.report.Report;
import vn.thanthien.rules.Checker;

/** Reading against a scan of all tokens, writing against a writer that has the tokens already, and reading with a check. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {

    private final JsonFactory factory = new JsonFactory();
    private final Checker checker = Library.wholeCatalogue();
    private byte[] bytes = Reports.bytes();
    private Report report = Reports.cleanWithRows();
    private TokenBuffer tokens = new TokenBuffer(null, false);

    /** Takes the canonical form, so that what is read is what is written. */
    @Setup
    public void start() throws IOException {
        report = Reports.cleanWithRows();
        bytes = ReportJson.canonical(report);
        tokens = new TokenBuffer(null, false);
        try (JsonParser parser = factory.createParser(bytes)) {
            parser.nextToken();
            tokens.copyCurrentStructure(parser);
        }
    }

    /** Scans all tokens with their values. */
    @Benchmark
    public long scan(ProcessorTime time) throws IOException {
        time.calls++;
        long seen = 0;
        try (JsonParser parser = factory.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                if (token.isNumeric()) {
                    seen += parser.getLongValue();
                } else if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    seen += parser.getText().length();
                }
                token = parser.nextToken();
            }
        }
        return seen;
    }

    /** Reads the report. */
    @Benchmark
    public Object read(ProcessorTime time) {
        time.calls++;
        return ReportJson.read(bytes);
    }

    /** Reads the report and holds the whole catalogue against it. */
    @Benchmark
    public Object readAndCheck(ProcessorTime time) {
        time.calls++;
        return checker.check(ReportJson.read(bytes));
    }

    /** Writes the report. */
    @Benchmark
    public Object write(ProcessorTime time) {
        time.calls++;
        return ReportJson.canonical(report);
    }

    /** Writes the tokens of the report, which nobody can write faster by hand. */
    @Benchmark
    public Object writeTokens(ProcessorTime time) throws IOException {
        time.calls++;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(out)) {
            tokens.serialize(generator);
        }
        return out.toByteArray();
    }
}
